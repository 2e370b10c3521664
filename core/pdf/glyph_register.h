// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/line_breaker.h"

#include <map>

namespace marac::pdf {

/// Which glyphs of one face a document uses, and with which text. Each pair has its own code in the PDF (its CID), so
/// a glyph that stands for two texts (the substitute glyph for every missing character) is read as the right one.
/// Codes count from 1; 0 is .notdef and never used.
class GlyphRegister {
public:
    struct Entry {
        GlyphId glyph = 0;
        std::u16string text;
    };

    unsigned codeOf(GlyphId glyph, const std::u16string& text);
    const std::vector<Entry>& entries() const { return m_entries; } ///< entry i has code i + 1
    bool isEmpty() const { return m_entries.empty(); }

private:
    std::map<std::pair<GlyphId, std::u16string>, unsigned> m_codes;
    std::vector<Entry> m_entries;
};

using GlyphRegisters = std::array<GlyphRegister, kFaceCount>;

} // namespace marac::pdf
