// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/shaper.h"

#include <unicode/brkiter.h>

#include <memory>

namespace marac::pdf {

/// A glyph at its place on a line, with the text that it stands for.
struct LineGlyph {
    GlyphId glyph = 0;
    Face face = Face::Regular;
    double x = 0; ///< thousandths of the font size from the line's left end
    double y = 0; ///< above the base line
    std::u16string text;
};

/// A stretch of a line. `actualText` is set where its glyphs do not say their text in reading order: right-to-left
/// words, and one character drawn with several glyphs.
struct LineSegment {
    std::vector<LineGlyph> glyphs;
    std::u16string actualText;
};

/// One line as it stands on paper, in visual order.
struct TextLine {
    std::vector<LineSegment> segments;
    double width = 0;
};

/// A space behind the line's end, unseen, that keeps its last word from the next line's first in a screen reader.
void endWithSpace(TextLine& line, const Fonts& fonts);

/// Breaks shaped text into lines at the places that Unicode allows (UAX 14, through ICU); a word that is wider than
/// the line is broken between its characters. A line that ends at white space ends with a space.
class LineBreaker {
public:
    explicit LineBreaker(const Fonts& fonts);

    /// `width` in thousandths of the font size.
    std::vector<TextLine> lines(const ShapedText& text, double width);
    /// The widest stretch that cannot be broken at an ordinary place.
    double widestWord(const ShapedText& text);

private:
    std::vector<size_t> boundaries(icu::BreakIterator& iterator, const ShapedText& text);

    const Fonts& m_fonts;
    std::unique_ptr<icu::BreakIterator> m_lineIterator;
    std::unique_ptr<icu::BreakIterator> m_characterIterator;
};

} // namespace marac::pdf
