// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referral/match_panel.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Label;

/// Which criteria are met and why, in one sentence; a bar of warning where it is a repeat. Below it the question of who
/// this may be, on which a repeat rests.
class CriteriaCard : public Card {
    Q_OBJECT
public:
    explicit CriteriaCard(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const workflow::TriageLine& line);
    MatchPanel& matches() const { return *m_matches; }

private:
    Label* m_headline;
    Label* m_sentence;
    MatchPanel* m_matches;
};

} // namespace marac::ui
