// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/shaper.h"

#include "core/base/assert.h"

#include <unicode/ubidi.h>
#include <unicode/uscript.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace marac::pdf {

namespace {

struct FacedText {
    std::u16string text;
    std::vector<Face> faces; ///< one a code unit
};

/// Cut at the line ends; the parts are joined, each code unit remembers its face.
std::vector<FacedText> typedLines(const std::vector<TextPart>& parts)
{
    std::vector<FacedText> lines(1);
    for (const TextPart& part : parts) {
        for (const char16_t unit : part.text) {
            if (unit == u'\n') {
                lines.emplace_back();
                continue;
            }
            lines.back().text += unit;
            lines.back().faces.push_back(part.face);
        }
    }
    return lines;
}

std::vector<unsigned char> levelsOf(const std::u16string& text)
{
    if (text.empty())
        return {};
    struct Close {
        void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
    };
    const std::unique_ptr<UBiDi, Close> bidi(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    const auto length = static_cast<int32_t>(text.size());
    ubidi_setPara(bidi.get(), text.data(), length, UBIDI_DEFAULT_LTR, nullptr, &status);
    const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &status);
    MARAC_ASSERT(U_SUCCESS(status));
    return {levels, levels + length};
}

/// The script of each code unit; what belongs to no script goes with its neighbour before it.
std::vector<UScriptCode> scriptsOf(const std::u16string& text)
{
    std::vector<UScriptCode> scripts(text.size(), USCRIPT_COMMON);
    const icu::UnicodeString view(false, text.data(), static_cast<int32_t>(text.size()));
    UScriptCode current = USCRIPT_COMMON;
    for (size_t i = 0; i < text.size(); ++i) {
        // Asked at either half of a surrogate pair, char32At gives the whole character.
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(view.char32At(static_cast<int32_t>(i)), &status);
        if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED)
            current = script;
        scripts[i] = current;
    }
    return scripts;
}

/// Shapes the runs of one typed line, each with its neighbours as context.
class LineShaper {
public:
    LineShaper(const Fonts& fonts, FacedText line)
        : m_fonts(fonts), m_faces(std::move(line.faces)), m_levels(levelsOf(line.text)), m_scripts(scriptsOf(line.text)),
          m_buffer(hb_buffer_create())
    {
        m_shaped.text = std::move(line.text);
    }

    ShapedText shape()
    {
        for (size_t begin = 0; begin < m_shaped.text.size();) {
            const size_t end = runEnd(begin);
            shapeRun(begin, end);
            begin = end;
        }
        return std::move(m_shaped);
    }

private:
    size_t runEnd(size_t begin) const
    {
        size_t end = begin + 1;
        while (end < m_faces.size() && m_faces[end] == m_faces[begin] && m_levels[end] == m_levels[begin]
               && m_scripts[end] == m_scripts[begin])
            ++end;
        return end;
    }

    void shapeRun(size_t begin, size_t end)
    {
        hb_buffer_t* buffer = m_buffer.get();
        hb_buffer_reset(buffer);
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
        hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t*>(m_shaped.text.data()),
                            static_cast<int>(m_shaped.text.size()), static_cast<unsigned>(begin),
                            static_cast<int>(end - begin));
        hb_buffer_set_direction(buffer, m_levels[begin] % 2 != 0 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer, hb_script_from_string(uscript_getShortName(m_scripts[begin]), -1));
        hb_buffer_set_language(buffer, hb_language_from_string("en", -1));
        static const std::array<hb_feature_t, 3> noLigatures{
            hb_feature_t{HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
            hb_feature_t{HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
            hb_feature_t{HB_TAG('d', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
        hb_shape(m_fonts[m_faces[begin]].hbFont(), buffer, noLigatures.data(), noLigatures.size());
        takeClusters(begin, end);
    }

    void takeClusters(size_t begin, size_t end)
    {
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer.get(), &count);
        const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(m_buffer.get(), &count);
        const size_t firstCluster = m_shaped.clusters.size();
        for (unsigned i = 0; i < count; ++i) {
            if (i == 0 || infos[i].cluster != infos[i - 1].cluster)
                m_shaped.clusters.push_back({.begin = infos[i].cluster, .firstGlyph = m_shaped.glyphs.size(),
                                             .face = m_faces[begin], .level = m_levels[begin]});
            takeGlyph(infos[i], positions[i]);
        }
        const auto first = m_shaped.clusters.begin() + static_cast<std::ptrdiff_t>(firstCluster);
        if (m_levels[begin] % 2 != 0)
            std::reverse(first, m_shaped.clusters.end());
        closeClusters(firstCluster, end);
    }

    void takeGlyph(const hb_glyph_info_t& shapedGlyph, const hb_glyph_position_t& position)
    {
        Cluster& cluster = m_shaped.clusters.back();
        const FontFace& face = m_fonts[cluster.face];
        ShapedGlyph glyph{static_cast<GlyphId>(shapedGlyph.codepoint), face.scaled(position.x_advance),
                          face.scaled(position.x_offset), face.scaled(position.y_offset)};
        if (glyph.glyph == 0)
            glyph = {face.substitute(), face.advance(face.substitute()), 0, 0};
        m_shaped.glyphs.push_back(glyph);
        ++cluster.glyphCount;
        cluster.width += glyph.advance;
    }

    /// A cluster's text reaches to the next cluster.
    void closeClusters(size_t firstCluster, size_t runEnd)
    {
        for (size_t i = firstCluster; i < m_shaped.clusters.size(); ++i)
            m_shaped.clusters[i].end = i + 1 < m_shaped.clusters.size() ? m_shaped.clusters[i + 1].begin : runEnd;
    }

    const Fonts& m_fonts;
    std::vector<Face> m_faces;
    std::vector<unsigned char> m_levels;
    std::vector<UScriptCode> m_scripts;
    Owned<hb_buffer_t> m_buffer;
    ShapedText m_shaped;
};

} // namespace

std::vector<ShapedText> shape(const Fonts& fonts, const std::vector<TextPart>& parts)
{
    std::vector<ShapedText> lines;
    for (FacedText& line : typedLines(parts))
        lines.push_back(LineShaper(fonts, std::move(line)).shape());
    return lines;
}

} // namespace marac::pdf
