// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dash/assessment.h"

#include <QWidget>

#include <array>

namespace marac::ui {

class AnswerButton;

/// One topic of the checklist with its three answers. Holds the keyboard as a whole; letters answer it.
class DashRow : public QWidget {
    Q_OBJECT
public:
    enum class Change { Allowed, Frozen };

    DashRow(const dash::Item& item, QWidget* parent = nullptr);

    int no() const { return m_no; }
    QString topic() const { return m_topic; }
    QString comment() const { return m_comment; }
    dash::Answer answer() const { return m_answer; }
    void show(const dash::AnsweredItem& item, Change change);

    QSize sizeHint() const override { return {240, 24}; }
    QSize minimumSizeHint() const override { return {180, 24}; }

Q_SIGNALS:
    void answered(int no, marac::dash::Answer answer);
    void commentWanted(int no);
    void moved(int no, int by);
    /// To the row beside, in the other column: -1 left, 1 right.
    void crossed(int no, int way);
    void entered(int no);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void say();
    bool takeLetter(const QString& letter);

    int m_no;
    QString m_topic;
    QString m_help;
    bool m_isCritical;
    QString m_comment;
    dash::Answer m_answer = dash::Answer::Unanswered;
    Change m_change = Change::Allowed;
    std::array<AnswerButton*, 3> m_buttons{};
};

} // namespace marac::ui
