// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agency_times_model.h"
#include "ui/widgets/table_view.h"

namespace marac::ui {

/// The agencies' times with a grid of dots: a filled dot where the agency is needed, a line through the cases that it sits
/// through without being needed, a cross where a conflict keeps it out; a ring says that a person decided so. A click on a
/// square, or N for the chosen agency and the marked line, asks for the next of needed, not needed and as research says. Enter, or a
/// double click on its name, opens the agency.
class AgencyTimesView : public TableView {
    Q_OBJECT
public:
    explicit AgencyTimesView(AgencyTimesModel* model, QWidget* parent = nullptr);

    /// Shares the room that is left among the narrow columns; after each change of the lines.
    void fitLines();

Q_SIGNALS:
    void needToggleWanted(const QString& agencyId, const QString& lineId);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    AgencyTimesModel* m_model;
};

} // namespace marac::ui
