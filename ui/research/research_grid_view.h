// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/research.h"
#include "ui/widgets/table_view.h"

namespace marac::ui {

class ResearchGridModel;

/// The research grid under the hand: arrows go from square to square, one letter answers (K known, N nothing known, B will
/// bring, A asked again), Enter goes to the words.
class ResearchGridView : public TableView {
    Q_OBJECT
public:
    explicit ResearchGridView(ResearchGridModel* model, QWidget* parent = nullptr);

    QString currentCaseId() const;
    void chooseSquare(const QModelIndex& square);
    void fitSquares();

Q_SIGNALS:
    void squareChosen();
    void answerGiven(marac::research::Answer answer);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace marac::ui
