// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dash/assessment.h"

#include <QAbstractButton>

namespace marac::ui {

/// The letters on the buttons of one question, in the reader's language: Y, N, D.
QString answerLetter(dash::Answer answer);
QString answerWords(dash::Answer answer);

/// One of the three answers of a question: filled when it is the one given. The keyboard stays with the row.
class AnswerButton : public QAbstractButton {
    Q_OBJECT
public:
    AnswerButton(dash::Answer answer, const QString& question, QWidget* parent);

    dash::Answer answer() const { return m_answer; }
    QSize sizeHint() const override { return {26, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    dash::Answer m_answer;
};

} // namespace marac::ui
