// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

namespace marac::ui {

/// What a colour says. A tone never stands alone: a word or a sign always says the same beside it.
enum class Tone {
    Neutral, ///< a plain fact
    Accent,  ///< selected, or the thing to look at first
    Warn,    ///< needs thought: repeat, behind time
    Bad,     ///< missing, clashing, no action yet
    Ok,      ///< safe, done
    Outline, ///< waiting to be heard: accent outline on the card
    Dashed,  ///< expected and not there: dashed outline in the colour of Bad
};

/// The colours of the window in one theme. Every text and background that may meet is listed by textPairs() and keeps
/// a contrast of 4.5:1 (WCAG 2.1, 1.4.3); control borders keep 3:1 (1.4.11).
struct Tokens {
    QColor background, surface, ink, muted, line;
    QColor control; ///< the border of something that can be typed in
    QColor accent, accentSoft, onAccent;
    QColor warn, warnSoft;
    QColor bad, badSoft;
    QColor ok, okSoft;
    QColor neutralSoft;

    bool operator==(const Tokens&) const = default;
};

struct TextPair {
    QString name;
    QColor text;
    QColor background;
};

Tokens lightTokens();
Tokens darkTokens();
/// Colours made of nothing but the desktop's own palette, for high contrast.
Tokens paletteTokens(const QPalette& palette);
/// The tokens that belong to a palette made by paletteFor(); a foreign palette answers with paletteTokens().
Tokens tokensFor(const QPalette& palette);
/// The tokens of the application's palette: what a widget paints with.
Tokens currentTokens();
QPalette paletteFor(const Tokens& tokens);
std::vector<TextPair> textPairs(const Tokens& tokens);
/// Contrast of two colours by WCAG 2.1, between 1 and 21.
double contrast(const QColor& a, const QColor& b);

/// The words and the ground of a tone.
QColor textColour(const Tokens& tokens, Tone tone);
QColor softColour(const Tokens& tokens, Tone tone);

} // namespace marac::ui
