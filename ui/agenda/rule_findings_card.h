// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_view.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Label;

/// Rules that clash, each with the deed that takes it back; or how many rules the present order breaks and the first of them.
/// Hides itself where all is kept.
class RuleFindingsCard : public Card {
    Q_OBJECT
public:
    explicit RuleFindingsCard(QWidget* parent = nullptr);

    void showRules(const workflow::AgendaView& view);

Q_SIGNALS:
    void takeBackWanted(const marac::agenda::BrokenRule& rule);

private:
    void addRule(const agenda::BrokenRule& rule);

    Label* m_words;
    QWidget* m_list;
};

} // namespace marac::ui
