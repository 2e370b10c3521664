// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/fonts.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"

#include <hb-ot.h>

namespace marac::pdf {

namespace {

constexpr unsigned kHeadBoxOffset = 36; // OpenType "head": xMin, yMin, xMax, yMax as signed 16 bit

double signed16(const char* bytes)
{
    const auto high = static_cast<unsigned char>(bytes[0]);
    const auto low = static_cast<unsigned char>(bytes[1]);
    return static_cast<std::int16_t>(high << 8 | low);
}

} // namespace

FontFace::FontFace(std::string name, std::string_view bytes) : m_name(std::move(name))
{
    const Owned<hb_blob_t> blob(hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()),
                                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    m_face.reset(hb_face_create(blob.get(), 0));
    MARAC_ASSERT(hb_face_get_glyph_count(m_face.get()) > 0);
    m_font.reset(hb_font_create(m_face.get()));
    m_scale = 1000.0 / hb_face_get_upem(m_face.get());
    m_substitute = glyphOf(0xFFFD);
    m_space = glyphOf(' ');
    readMetrics();
}

GlyphId FontFace::glyphOf(hb_codepoint_t character) const
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(m_font.get(), character, &glyph);
    return static_cast<GlyphId>(glyph);
}

double FontFace::advance(GlyphId glyph) const
{
    return scaled(hb_font_get_glyph_h_advance(m_font.get(), glyph));
}

void FontFace::readMetrics()
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    m_metrics.ascent = scaled(extents.ascender);
    m_metrics.descent = scaled(extents.descender);
    hb_position_t capHeight = 0;
    hb_ot_metrics_get_position(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    m_metrics.capHeight = scaled(capHeight);
    const Owned<hb_blob_t> head(hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(head.get(), &length);
    MARAC_ASSERT(length >= kHeadBoxOffset + 8);
    for (size_t i = 0; i < 4; ++i)
        m_metrics.box[i] = scaled(signed16(bytes + kHeadBoxOffset + 2 * i));
}

Fonts::Fonts()
    : m_faces{std::make_unique<FontFace>("NotoSans-Regular", embedded("fonts/NotoSans-Regular.ttf")),
              std::make_unique<FontFace>("NotoSans-Bold", embedded("fonts/NotoSans-Bold.ttf"))}
{
}

} // namespace marac::pdf
