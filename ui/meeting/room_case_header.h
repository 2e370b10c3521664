// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/hearing_steps.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Chip;
class FlowLayout;
class Label;

/// Who this is: the victim and how it is safe to reach them, why the case is here, who causes harm, which children there are.
class RoomCaseHeader : public Card {
    Q_OBJECT
public:
    explicit RoomCaseHeader(QWidget* parent = nullptr);

    void setSheet(const workflow::CaseSheet& sheet, const Date& today);

private:
    void showWho(const workflow::CaseSheet& sheet, const Date& today);
    void showWhy(const workflow::CaseSheet& sheet);
    void showEncounters(const workflow::CaseSheet& sheet);
    void showPeople(const workflow::CaseSheet& sheet, const Date& today);

    Label* m_name;
    Label* m_age;
    Chip* m_contact;
    Label* m_reference;
    FlowLayout* m_why;
    FlowLayout* m_people;
    FlowLayout* m_again; ///< who comes up in other cases of today
};

} // namespace marac::ui
