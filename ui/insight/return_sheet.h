// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/overview.h"

#include <QWidget>

namespace marac::ui {

class Button;
class Label;
class ReturnTableModel;
class TableView;

/// The quarterly data return as it will be sent, with what the template's own rules say about it.
class ReturnSheet : public QWidget {
    Q_OBJECT
public:
    explicit ReturnSheet(QWidget* parent = nullptr);

    void showReturn(const std::vector<workflow::MeetingReturn>& rows);
    TableView* table() const { return m_table; }

Q_SIGNALS:
    void saveWanted();
    void meetingWanted();

private:
    void buildTable();
    void showHeading();

    TableView* m_table;
    ReturnTableModel* m_model;
    Label* m_heading;
    Label* m_findings;
    Button* m_save;
};

} // namespace marac::ui
