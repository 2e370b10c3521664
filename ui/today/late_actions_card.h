// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracking/tracking.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Button;
class FactLine;

/// How the actions stand. The two kinds of "not done" are told apart and never added up (DESIGN section 4, rule 10).
class LateActionsCard : public Card {
    Q_OBJECT
public:
    explicit LateActionsCard(QWidget* parent = nullptr);

    void showTally(const tracking::Tally& tally);

Q_SIGNALS:
    void actionsWanted();

private:
    Label* m_sentence;
    FactLine* m_open;
    FactLine* m_done;
    FactLine* m_notPossible;
    FactLine* m_notDone;
};

} // namespace marac::ui
