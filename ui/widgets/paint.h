// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QFont>
#include <QKeySequence>
#include <QPainter>
#include <QRect>
#include <QSize>

namespace marac::ui {

/// The strokes that several widgets share. All of them paint from currentTokens().

inline constexpr int kChipHeight = 22;
inline constexpr int kChipPadding = 9;
inline constexpr int kKeyPadding = 5;
inline constexpr int kCardRadius = 8;
inline constexpr int kControlRadius = 6;
inline constexpr int kRowHeight = 30;

QFont strongFont(const QFont& font);
QSize chipSize(const QFont& font, const QString& text, Tone tone);
/// A chip in its rectangle; text too long for it ends in an ellipsis.
void paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone);
QSize keySize(const QFont& font, const QString& key);
void paintKey(QPainter& painter, const QRect& rect, const QString& key);
/// The ring that shows where the keyboard is.
void paintFocusRing(QPainter& painter, const QRect& rect, int radius);

/// "Ctrl PgDn": a key sequence as it stands on a key cap, in the reader's language.
QString keyWords(const QKeySequence& keys);

} // namespace marac::ui
