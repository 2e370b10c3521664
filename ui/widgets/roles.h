// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QList>
#include <QMetaType>
#include <Qt>

namespace marac::ui {

/// What a table model of a page answers beside Qt's own roles (Display, Font, Alignment, Accessible…).
enum Role {
    RawRole = Qt::UserRole + 1, ///< the value behind the words
    SortRole,                   ///< what the column is sorted by
    IdRole,                     ///< QString: whom or what the row is about; the same in every column
    ChipToneRole,               ///< int(Tone): draw the display words as one chip of this tone
    ChipsRole,                  ///< QVariant of QList<ChipWords>: several chips, instead of the display words
    MutedTextRole,              ///< QString drawn after the display words in the muted colour
    StrongRole,                 ///< true: bold words
    TextToneRole,               ///< int(Tone): the colour of plain words
    FadedRole,                  ///< true: the row is over and stands back
};

/// One chip of a table cell.
struct ChipWords {
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const ChipWords&) const = default;
};

} // namespace marac::ui

Q_DECLARE_METATYPE(marac::ui::ChipWords)
