// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Button;
class Chip;
class FactLine;
class Label;

/// Whose referral it is: name, age, how it is safe to reach her, who referred, who causes harm, children, language.
class CaseHeader : public Card {
    Q_OBJECT
public:
    explicit CaseHeader(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const referral::Referral& referral);

Q_SIGNALS:
    void changeWanted();

private:
    void buildName();
    void buildOrigin();
    void buildFacts();
    void showContact(const people::Person& victim);

    workflow::Workspace& m_workspace;
    Label* m_name;
    Label* m_born;
    QWidget* m_contact;
    Label* m_phone;
    Chip* m_safe;
    Label* m_origin;
    Chip* m_stage;
    FactLine* m_harm;
    FactLine* m_children;
    FactLine* m_language;
};

} // namespace marac::ui
