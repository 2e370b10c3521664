// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hb.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace marac::pdf {

enum class Face { Regular, Bold };
inline constexpr size_t kFaceCount = 2;

using GlyphId = std::uint16_t;

/// Frees a HarfBuzz object with the function that belongs to its type.
struct Release {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
template <typename Thing>
using Owned = std::unique_ptr<Thing, Release>;

/// One face of the program's own font. All lengths are thousandths of the font size. The font comes from inside the
/// program, never from the machine, so that a document has the same pages everywhere.
class FontFace {
public:
    struct Metrics {
        double ascent = 0;
        double descent = 0; ///< below the base line, negative
        double capHeight = 0;
        std::array<double, 4> box{}; ///< left, bottom, right, top of all glyphs together
    };

    FontFace(std::string name, std::string_view bytes);

    const std::string& name() const { return m_name; } ///< PostScript name
    const Metrics& metrics() const { return m_metrics; }
    hb_face_t* hbFace() const { return m_face.get(); }
    hb_font_t* hbFont() const { return m_font.get(); }
    double scaled(double fontUnits) const { return fontUnits * m_scale; }
    double advance(GlyphId glyph) const;
    /// The sign for "a character stands here that this font cannot draw". Not .notdef, which PDF/UA-1 7.21.8 forbids.
    GlyphId substitute() const { return m_substitute; }
    GlyphId space() const { return m_space; }

private:
    GlyphId glyphOf(hb_codepoint_t character) const;
    void readMetrics();

    std::string m_name;
    Owned<hb_face_t> m_face;
    Owned<hb_font_t> m_font;
    double m_scale = 1;
    Metrics m_metrics;
    GlyphId m_substitute = 0;
    GlyphId m_space = 0;
};

/// The faces that documents are set in.
class Fonts {
public:
    Fonts();
    const FontFace& operator[](Face face) const { return *m_faces[static_cast<size_t>(face)]; }

private:
    std::array<std::unique_ptr<FontFace>, kFaceCount> m_faces;
};

} // namespace marac::pdf
