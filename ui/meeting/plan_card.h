// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/action_model.h"
#include "ui/meeting/risk_model.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class TableView;

/// Risks at the left, what was agreed about them at the right. The chosen risk is the one that the next action answers.
class PlanCard : public Card {
    Q_OBJECT
public:
    explicit PlanCard(QWidget* parent = nullptr);

    void setRows(const std::vector<RiskRow>& risks, const std::vector<RoomActionRow>& actions);
    QString chosenRisk() const;
    /// The next risk, unanswered ones first; chosen as if by hand.
    void chooseNextRisk();
    void chooseRisk(const QString& id);
    void forgetRisk();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void riskChosen(const QString& id);
    void riskRemovalWanted(const QString& id);
    /// Enter or a double click on an action: agreed, or not yet after all.
    void agreementWanted(const QString& id);
    void actionWithdrawalWanted(const QString& id);

private:
    QWidget* buildRisks();
    QWidget* buildActions();
    void fitRows();

    RiskModel* m_riskModel;
    ActionModel* m_actionModel;
    TableView* m_risks;
    TableView* m_actions;
};

} // namespace marac::ui
