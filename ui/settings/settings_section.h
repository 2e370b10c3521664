// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/support/tokens.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace marac::ui {

class Card;

/// One part of Settings: a title, what it is for, and its fields. It says what happened by a signal.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(const QString& title, const QString& explanation, QWidget* parent);

    virtual void refresh() = 0;

Q_SIGNALS:
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    Card* card() const { return m_card; }
    QVBoxLayout* body() const;
    /// A row of buttons at the left.
    void addDeeds(const std::vector<QWidget*>& deeds);
    void sayDone(const QString& words, Undoable undoable = Undoable::Yes);
    void sayRefused(const Error& error);

private:
    Card* m_card;
};

} // namespace marac::ui
