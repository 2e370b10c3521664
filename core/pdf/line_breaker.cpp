// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/line_breaker.h"

#include "core/base/assert.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace marac::pdf {

namespace {

constexpr char16_t kZeroWidthSpace = 0x200B;

/// widths[i]: how far the text before code unit i reaches.
std::vector<double> reaches(const ShapedText& shaped)
{
    std::vector<double> widths(shaped.text.size() + 1, 0.0);
    double reach = 0;
    for (const Cluster& cluster : shaped.clusters) {
        widths[cluster.begin] = reach;
        reach += cluster.width;
        for (size_t i = cluster.begin + 1; i <= cluster.end; ++i)
            widths[i] = reach;
    }
    return widths;
}

size_t withoutTrailingSpace(const std::u16string& text, size_t begin, size_t end)
{
    while (end > begin && u_isWhitespace(text[end - 1]) != 0)
        --end;
    return end;
}

/// Gathers the clusters of one line in the order in which they are seen.
class LineBuilder {
public:
    explicit LineBuilder(const ShapedText& shaped) : m_shaped(shaped) {}

    TextLine build(size_t begin, size_t end)
    {
        std::vector<const Cluster*> clusters = clustersOf(begin, end);
        std::vector<UBiDiLevel> levels;
        for (const Cluster* cluster : clusters)
            levels.push_back(cluster->level);
        std::vector<int32_t> order(clusters.size());
        ubidi_reorderVisual(levels.data(), static_cast<int32_t>(levels.size()), order.data());
        std::vector<const Cluster*> rightToLeft;
        for (const int32_t index : order) {
            const Cluster* cluster = clusters[static_cast<size_t>(index)];
            if (cluster->level == 0) {
                addRightToLeft(rightToLeft);
                add(*cluster);
            } else {
                rightToLeft.push_back(cluster);
            }
        }
        addRightToLeft(rightToLeft);
        return std::move(m_line);
    }

private:
    /// Glyphs of right-to-left text stand in visual order, so a segment of their own says how they are read.
    void addRightToLeft(std::vector<const Cluster*>& clusters)
    {
        if (clusters.empty())
            return;
        std::vector<const Cluster*> read = clusters;
        std::ranges::sort(read, {}, &Cluster::begin);
        std::u16string text;
        for (const Cluster* cluster : read)
            text += textOf(*cluster);
        m_line.segments.push_back({{}, text});
        for (const Cluster* cluster : clusters)
            addGlyphs(*cluster, shared(textOf(*cluster), cluster->glyphCount));
        clusters.clear();
    }

    std::u16string textOf(const Cluster& cluster) const
    {
        return m_shaped.text.substr(cluster.begin, cluster.end - cluster.begin);
    }

    std::vector<const Cluster*> clustersOf(size_t begin, size_t end) const
    {
        auto first = std::ranges::lower_bound(m_shaped.clusters, begin, {}, &Cluster::begin);
        std::vector<const Cluster*> clusters;
        for (; first != m_shaped.clusters.end() && first->begin < end; ++first)
            clusters.push_back(&*first);
        return clusters;
    }

    void add(const Cluster& cluster)
    {
        const std::vector<std::u16string> texts = shared(textOf(cluster), cluster.glyphCount);
        openSegment(texts.empty() ? textOf(cluster) : std::u16string());
        addGlyphs(cluster, texts);
    }

    void addGlyphs(const Cluster& cluster, const std::vector<std::u16string>& texts)
    {
        for (size_t i = 0; i < cluster.glyphCount; ++i) {
            const ShapedGlyph& glyph = m_shaped.glyphs[cluster.firstGlyph + i];
            std::u16string text(1, kZeroWidthSpace);
            if (!texts.empty())
                text = texts[i];
            else if (i == 0)
                text = textOf(cluster);
            m_line.segments.back().glyphs.push_back(
                {glyph.glyph, cluster.face, m_line.width + glyph.dx, glyph.dy, std::move(text)});
            m_line.width += glyph.advance;
        }
    }

    /// One code point for each glyph, the last takes the rest; nothing where there are more glyphs than characters.
    static std::vector<std::u16string> shared(const std::u16string& text, size_t glyphs)
    {
        std::vector<std::u16string> texts;
        size_t at = 0;
        while (at < text.size() && texts.size() + 1 < glyphs) {
            const size_t begin = at;
            U16_FWD_1(text, at, text.size());
            texts.push_back(text.substr(begin, at - begin));
        }
        if (at < text.size())
            texts.push_back(text.substr(at));
        return texts.size() == glyphs ? texts : std::vector<std::u16string>();
    }

    void openSegment(const std::u16string& actualText)
    {
        if (m_line.segments.empty() || !actualText.empty() || !m_line.segments.back().actualText.empty())
            m_line.segments.push_back({{}, actualText});
    }

    const ShapedText& m_shaped;
    TextLine m_line;
};

/// Chooses where lines end: as far as fits, at an allowed place if there is one.
class EndChooser {
public:
    EndChooser(const ShapedText& shaped, double width) : m_text(shaped.text), m_width(width), m_reaches(reaches(shaped)) {}

    bool fits(size_t begin, size_t end) const
    {
        return m_reaches[withoutTrailingSpace(m_text, begin, end)] - m_reaches[begin] <= m_width;
    }
    /// The last of `places` after `begin` up to which the text fits; `begin` if none.
    size_t lastFitting(const std::vector<size_t>& places, size_t begin) const
    {
        size_t best = begin;
        for (auto place = std::ranges::upper_bound(places, begin); place != places.end() && fits(begin, *place); ++place)
            best = *place;
        return best;
    }

private:
    const std::u16string& m_text;
    double m_width;
    std::vector<double> m_reaches;
};

size_t nextAfter(const std::vector<size_t>& places, size_t begin, size_t otherwise)
{
    const auto place = std::ranges::upper_bound(places, begin);
    return place == places.end() ? otherwise : *place;
}

std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator* (*make)(const icu::Locale&, UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> iterator(make(icu::Locale("en_GB"), status));
    MARAC_ASSERT(U_SUCCESS(status));
    return iterator;
}

} // namespace

void endWithSpace(TextLine& line, const Fonts& fonts)
{
    if (line.segments.empty() || !line.segments.back().actualText.empty())
        line.segments.emplace_back();
    line.segments.back().glyphs.push_back({fonts[Face::Regular].space(), Face::Regular, line.width, 0, u" "});
}

LineBreaker::LineBreaker(const Fonts& fonts)
    : m_fonts(fonts), m_lineIterator(made(icu::BreakIterator::createLineInstance)),
      m_characterIterator(made(icu::BreakIterator::createCharacterInstance))
{
}

std::vector<size_t> LineBreaker::boundaries(icu::BreakIterator& iterator, const ShapedText& shaped)
{
    const icu::UnicodeString view(false, shaped.text.data(), static_cast<int32_t>(shaped.text.size()));
    iterator.setText(view);
    std::vector<size_t> places;
    iterator.first();
    for (int32_t place = iterator.next(); place != icu::BreakIterator::DONE; place = iterator.next())
        places.push_back(static_cast<size_t>(place));
    return places;
}

std::vector<TextLine> LineBreaker::lines(const ShapedText& shaped, double width)
{
    const EndChooser chooser(shaped, width);
    const std::vector<size_t> words = boundaries(*m_lineIterator, shaped);
    std::vector<size_t> characters;
    std::vector<TextLine> lines;
    const size_t length = shaped.text.size();
    for (size_t begin = 0; begin < length;) {
        size_t end = chooser.lastFitting(words, begin);
        if (end == begin) {
            if (characters.empty())
                characters = boundaries(*m_characterIterator, shaped);
            end = chooser.lastFitting(characters, begin);
        }
        if (end == begin)
            end = nextAfter(characters, begin, length);
        const size_t visibleEnd = withoutTrailingSpace(shaped.text, begin, end);
        lines.push_back(LineBuilder(shaped).build(begin, visibleEnd));
        if (visibleEnd < end && end < length)
            endWithSpace(lines.back(), m_fonts);
        begin = end;
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

double LineBreaker::widestWord(const ShapedText& shaped)
{
    const std::vector<double> widths = reaches(shaped);
    double widest = 0;
    size_t begin = 0;
    for (const size_t end : boundaries(*m_lineIterator, shaped)) {
        widest = std::max(widest, widths[withoutTrailingSpace(shaped.text, begin, end)] - widths[begin]);
        begin = end;
    }
    return widest;
}

} // namespace marac::pdf
