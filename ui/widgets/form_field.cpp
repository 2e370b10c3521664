// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/support/say.h"
#include "ui/widgets/label.h"

#include <QStyle>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

QWidget& innermost(QWidget& input)
{
    return input.focusProxy() ? *input.focusProxy() : input;
}

} // namespace

FormField::FormField(const QString& label, QWidget* input, QWidget* parent)
    : QWidget(parent), m_label(new Label(label, TextStyle::Strong, this)), m_input(input),
      m_note((new Label(QString(), TextStyle::Muted, this))->wrapped())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_input);
    column->addWidget(m_note);
    column->addStretch(0);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_label->setBuddy(&innermost(*m_input));
    if (innermost(*m_input).accessibleName().isEmpty())
        innermost(*m_input).setAccessibleName(label);
    m_note->hide();
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    clearFinding();
}

void FormField::showFinding(const Finding& finding)
{
    const Tone tone = finding.severity == Severity::Problem ? Tone::Bad
        : finding.severity == Severity::Warning             ? Tone::Warn
                                                            : Tone::Neutral;
    showMessage(ui::say(finding), tone);
}

void FormField::showMessage(const QString& words, Tone tone)
{
    show(words, tone);
    innermost(*m_input).setAccessibleDescription(words);
}

void FormField::clearFinding()
{
    show(m_hint, Tone::Neutral);
    innermost(*m_input).setAccessibleDescription(m_hint);
}

void FormField::show(const QString& words, Tone tone)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_note->setTextStyle(tone == Tone::Bad ? TextStyle::Bad : tone == Tone::Warn ? TextStyle::Warn : TextStyle::Muted);
    QWidget& field = innermost(*m_input);
    field.setProperty("mark", tone == Tone::Bad ? QStringLiteral("bad") : QString());
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace marac::ui
