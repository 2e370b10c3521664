// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/typesetter.h"

#include "core/pdf/clean_text.h"

#include <algorithm>
#include <iterator>

namespace marac::pdf {

ShapedTexts Typesetter::shaped(std::string_view text, Face face) const
{
    std::u16string clean = cleanText(text);
    if (clean.empty())
        return {};
    return shape(m_fonts, {TextPart{std::move(clean), face}});
}

std::vector<TextLine> Typesetter::broken(const ShapedTexts& texts, double width, const Look& look)
{
    std::vector<TextLine> lines;
    for (const ShapedText& text : texts) {
        if (!lines.empty())
            endWithSpace(lines.back(), m_fonts);
        std::vector<TextLine> more = m_breaker.lines(text, width * 1000 / look.size);
        std::ranges::move(more, std::back_inserter(lines));
    }
    return lines;
}

double Typesetter::widestWord(const ShapedTexts& texts, const Look& look)
{
    double widest = 0;
    for (const ShapedText& text : texts)
        widest = std::max(widest, m_breaker.widestWord(text));
    return widest * look.size / 1000;
}

double Typesetter::widestLine(const ShapedTexts& texts, const Look& look) const
{
    double widest = 0;
    for (const ShapedText& text : texts) {
        double width = 0;
        for (const Cluster& cluster : text.clusters)
            width += cluster.width;
        widest = std::max(widest, width);
    }
    return widest * look.size / 1000;
}

} // namespace marac::pdf
