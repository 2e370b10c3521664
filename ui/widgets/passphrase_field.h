// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QKeyEvent;

namespace marac::ui {

class Button;
class Label;
class SecretEdit;

/// A passphrase while it is typed: dots with a "Show" toggle and a word about Caps Lock. What was typed leaves once, as a
/// Secret, and the field is overwritten and emptied; there is no undo history, no drag and no clipboard out of it.
class PassphraseField : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseField(const QString& name, QWidget* parent = nullptr);
    ~PassphraseField() override;

    bool isEmpty() const;
    /// A copy for judging its strength while typing.
    Secret peek() const;
    /// What was typed; the field is wiped.
    Secret take();
    void wipe();
    /// For a suggested passphrase, which is shown so that it can be written down.
    void setShown(const Secret& words);

Q_SIGNALS:
    void changed();
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLetters(bool isShown);
    void judgeCapsLock(const QKeyEvent& event);

    SecretEdit* m_edit;
    Button* m_toggle;
    Label* m_capsLock;
    bool m_seemsCapsLocked = false;
};

} // namespace marac::ui
