// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/support/say.h"
#include "ui/support/tokens.h"
#include "ui/widgets/message_bar.h"

#include <QObject>
#include <QString>

namespace marac::ui {

/// Says what came of a deed, for every part of the meeting page: a sentence where it was done, the reason where it was not.
/// Parts do their own deeds and tell them here; the page passes the words on and reads anew.
class Teller : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True where the deed was done.
    template <typename Value>
    bool told(const Result<Value>& result, const QString& sentence)
    {
        if (!result) {
            Q_EMIT said(ui::say(result.error()), Tone::Bad, Undoable::No);
            return false;
        }
        Q_EMIT said(sentence, Tone::Neutral, Undoable::Yes);
        Q_EMIT changed();
        return true;
    }
    /// Something to know; nothing was changed.
    void mention(const QString& sentence, Tone tone = Tone::Neutral) { Q_EMIT said(sentence, tone, Undoable::No); }

Q_SIGNALS:
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);
    void changed();
};

} // namespace marac::ui
