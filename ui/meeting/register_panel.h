// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/meeting_steps.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace marac::ui {

class Button;
class FormDraft;
class Label;
class RegisterModel;
class TableView;
class Teller;

/// Who is in the room. Three letters and Enter mark an arrival, with Ctrl an apology; L and S on a line say that
/// somebody leaves or has signed.
class RegisterPanel : public Card {
    Q_OBJECT
public:
    RegisterPanel(workflow::Workspace& workspace, Teller& teller, QWidget* parent = nullptr);

    void setMeeting(const Id<meeting::Meeting>& meeting);
    void refresh();
    QLineEdit* arrivalField() const { return m_arrival; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the letters mean so far: one agency, and whom it usually sends.
    struct Meant {
        const agency::Agency* agency = nullptr;
        std::string name;
        attendance::Capacity capacity = attendance::Capacity::Representative;
        int agencies = 0;
    };

    void buildTable();
    void buildArrival();
    Meant meant(const QString& typed) const;
    void offerName(Meant& meant) const;
    void showMeant();
    void arriveAsTyped();
    void apologiseAsTyped();
    void leaveChosen();
    void signChosen();
    void beginArrival();
    void openMenu(const QPoint& at);
    bool takesKey(int key);

    workflow::Workspace& m_workspace;
    Teller& m_teller;
    Id<meeting::Meeting> m_meeting;
    RegisterModel* m_model;
    TableView* m_table;
    QLineEdit* m_arrival;
    FormDraft* m_draft = nullptr;
    Label* m_offer;
    Button* m_signAll;
};

} // namespace marac::ui
