// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace marac::ui {

/// What a new area does first, in order: agencies, referrals, a meeting. Shown until there is something to see.
class FirstStepsCard : public Card {
    Q_OBJECT
public:
    explicit FirstStepsCard(QWidget* parent = nullptr);

    void showAgencies(int count);

Q_SIGNALS:
    void settingsWanted();
    void referralsWanted();
    void agendaWanted();

private:
    struct Step {
        QString number;
        QString words;
        QString explanation;
        QString deed;
    };
    Label* addStep(const Step& step, void (FirstStepsCard::*wish)());

    Label* m_agencies = nullptr;
};

} // namespace marac::ui
