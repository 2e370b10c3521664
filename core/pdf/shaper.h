// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/fonts.h"

#include <string>
#include <vector>

namespace marac::pdf {

/// A stretch of text in one face. A paragraph with a bold label is two of them.
struct TextPart {
    std::u16string text;
    Face face = Face::Regular;
};

struct ShapedGlyph {
    GlyphId glyph = 0;
    double advance = 0; ///< thousandths of the font size, as everything here
    double dx = 0;
    double dy = 0;
};

/// The glyphs of an inseparable stretch of text [begin, end): HarfBuzz's cluster. Glyphs stand in visual order.
struct Cluster {
    size_t begin = 0;
    size_t end = 0;
    size_t firstGlyph = 0;
    size_t glyphCount = 0;
    double width = 0;
    Face face = Face::Regular;
    unsigned char level = 0; ///< of the bidirectional algorithm; odd runs right to left
};

/// One line as a person typed it, without line ends: glyphs are known, places for breaking it not yet.
struct ShapedText {
    std::u16string text;
    std::vector<Cluster> clusters; ///< in the order of the text, without gaps
    std::vector<ShapedGlyph> glyphs;
};

/// Turns text into glyphs, without ligatures, so that "affidavit" stays findable in every reader. A character that the
/// font does not have gets the substitute glyph and keeps its text.
std::vector<ShapedText> shape(const Fonts& fonts, const std::vector<TextPart>& parts);

} // namespace marac::pdf
