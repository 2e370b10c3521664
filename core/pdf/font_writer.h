// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/glyph_register.h"

#include <qpdf/QPDF.hh>

namespace marac::pdf {

/// Embeds the glyphs that a document uses of one face, with the text of each, as a composite font (ISO 32000-1, 9.7).
QPDFObjectHandle embedFont(QPDF& pdf, const FontFace& face, const GlyphRegister& used);

} // namespace marac::pdf
