// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/meeting_steps.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Label;

/// Before the first case: the statement that is read aloud, what the chair should know of the register, and "Open".
class OpeningPanel : public Card {
    Q_OBJECT
public:
    explicit OpeningPanel(QWidget* parent = nullptr);

    void setMeeting(const workflow::Workspace& workspace, const meeting::Meeting& meeting);

Q_SIGNALS:
    void openWanted();

private:
    void buildStatement();

    Label* m_when;
    Label* m_cases;
    Label* m_findings;
};

} // namespace marac::ui
