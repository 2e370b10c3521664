// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/row.h"

#include <string_view>

namespace marac::pdf {

/// A text whose glyphs are known: one entry for each line that was typed.
using ShapedTexts = std::vector<ShapedText>;

/// Sets text: shapes it once, then breaks it to any width. Widths in points.
class Typesetter {
public:
    explicit Typesetter(const Fonts& fonts) : m_fonts(fonts), m_breaker(fonts) {}

    ShapedTexts shaped(std::string_view text, Face face = Face::Regular) const;
    ShapedTexts shaped(const std::vector<TextPart>& parts) const { return shape(m_fonts, parts); }
    std::vector<TextLine> broken(const ShapedTexts& texts, double width, const Look& look);
    double widestWord(const ShapedTexts& texts, const Look& look);
    double widestLine(const ShapedTexts& texts, const Look& look) const; ///< unbroken

private:
    const Fonts& m_fonts;
    LineBreaker m_breaker;
};

} // namespace marac::pdf
