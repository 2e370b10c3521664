// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referral/match_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"

#include <optional>

namespace marac::ui {

class Button;
class Label;
class ReasonLine;

/// Which criteria are met and why, in one sentence; a bar of warning where it is a repeat. Below it the question of who
/// this may be, on which a repeat rests, and the deed of a person who judges the repeat otherwise than the rule.
class CriteriaCard : public Card {
    Q_OBJECT
public:
    explicit CriteriaCard(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const workflow::TriageLine& line);
    MatchPanel& matches() const { return *m_matches; }

Q_SIGNALS:
    void changed();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

private:
    void buildVerdict();
    void showVerdict(const workflow::TriageLine& line);
    void judge(std::optional<referral::RepeatVerdict> verdict);

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_referral;
    bool m_isRepeat = false;
    bool m_isJudged = false;
    Label* m_headline;
    Label* m_sentence;
    MatchPanel* m_matches;
    Button* m_otherwise;
    ReasonLine* m_reason;
};

} // namespace marac::ui
