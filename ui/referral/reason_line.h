// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/drafts.h"

#include <QWidget>

class QLineEdit;

namespace marac::ui {

class Button;
class FormDraft;
class Label;

/// A question for a reason in words, below the deed that needs it. Enter gives it, Escape goes back; what is half-typed is kept
/// for its place and asked for again when the place comes back.
class ReasonLine : public QWidget {
    Q_OBJECT
public:
    explicit ReasonLine(Drafts& drafts, QWidget* parent = nullptr);

    struct Question {
        QString place; ///< of the draft: "finding/<referral>/<field>"
        QString words;
        QString deed;
    };
    /// Stands ready for the question; open only where an answer to it is half-typed.
    void prepare(const Question& question);
    void ask();
    /// The reason was taken: closes, and forgets what was typed.
    void take();
    void refuse(const QString& words);

Q_SIGNALS:
    void given(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    Label* m_question;
    QLineEdit* m_reason;
    Button* m_deed;
    Label* m_refusal;
    FormDraft* m_draft;
};

} // namespace marac::ui
