// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace marac::ui {

PassphraseField::PassphraseField(const QString& name, QWidget* parent)
    : QWidget(parent), m_edit(named(new SecretEdit(this), name)), m_toggle(new Button(tr("Show"), ButtonKind::Quiet, this)),
      m_capsLock(new Label(tr("Caps Lock seems to be on."), TextStyle::Warn, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_toggle);
    column->addLayout(line);
    column->addWidget(m_capsLock);
    m_capsLock->hide();
    m_toggle->setCheckable(true);
    m_toggle->setAccessibleName(tr("Show what is typed in %1").arg(name));
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_toggle, &QPushButton::toggled, this, &PassphraseField::showLetters);
    connect(m_edit, &SecretEdit::secretChanged, this, &PassphraseField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
}

PassphraseField::~PassphraseField() = default;

bool PassphraseField::isEmpty() const
{
    return m_edit->isBlank();
}

Secret PassphraseField::peek() const
{
    return m_edit->secret();
}

Secret PassphraseField::take()
{
    Secret secret = m_edit->secret();
    wipe();
    return secret;
}

void PassphraseField::wipe()
{
    m_edit->wipe();
    m_toggle->setChecked(false);
}

void PassphraseField::setShown(const Secret& words)
{
    m_edit->setSecret(words);
    m_toggle->setChecked(true);
}

void PassphraseField::showLetters(bool isShown)
{
    isShown ? m_edit->reveal() : m_edit->conceal();
    m_toggle->setText(isShown ? tr("Hide") : tr("Show"));
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        judgeCapsLock(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::FocusOut)
        m_capsLock->hide();
    return QWidget::eventFilter(watched, event);
}

void PassphraseField::judgeCapsLock(const QKeyEvent& event)
{
    // Qt cannot ask for Caps Lock: a capital without Shift, or a small letter with it, tells.
    const QString typed = event.text();
    if (event.key() == Qt::Key_CapsLock)
        m_seemsCapsLocked = false;
    else if (typed.size() == 1 && typed.front().isLetter() && typed.front().toLower() != typed.front().toUpper())
        m_seemsCapsLocked = typed.front().isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    m_capsLock->setVisible(m_seemsCapsLocked);
}

} // namespace marac::ui
