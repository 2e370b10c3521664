// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "ui/support/tokens.h"

#include <QWidget>

namespace marac::ui {

class Label;

/// An input with its visible label above and, below, what there is to say about it: a hint, or a finding of a rule.
/// The label is the input's buddy and its spoken name.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString& label, QWidget* input, QWidget* parent = nullptr);

    QWidget* input() const { return m_input; }
    /// A quiet word of help, always there while nothing worse is said.
    void setHint(const QString& hint);
    void showFinding(const Finding& finding);
    void showMessage(const QString& words, Tone tone);
    void clearFinding();

private:
    void show(const QString& words, Tone tone);

    Label* m_label;
    QWidget* m_input;
    Label* m_note;
    QString m_hint;
};

} // namespace marac::ui
