// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/element_tree.h"
#include "core/pdf/glyph_register.h"
#include "core/pdf/page_item.h"

namespace marac::pdf {

/// A page's content stream. Everything painted is either marked content of an element or an artefact, never both, and
/// marked content is never nested (poppler loses the rest of an element after an inner piece). Notes in `registers`
/// which glyphs were used.
std::string contentStream(const Page& page, const ElementTree& tree, const Fonts& fonts, GlyphRegisters& registers);

/// The name of a face among a page's resources: "F0", "F1".
std::string resourceName(Face face);

} // namespace marac::pdf
