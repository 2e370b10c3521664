// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/glyph_register.h"

namespace marac::pdf {

namespace {

constexpr size_t kMostCodes = 0xFFFF; // two bytes a code; 0 is taken

} // namespace

unsigned GlyphRegister::codeOf(GlyphId glyph, const std::u16string& text)
{
    const auto known = m_codes.find({glyph, text});
    if (known != m_codes.end())
        return known->second;
    // More different characters than any document has: the last code then serves for the rest.
    if (m_entries.size() == kMostCodes)
        return kMostCodes;
    m_entries.push_back({glyph, text});
    const auto code = static_cast<unsigned>(m_entries.size());
    m_codes.emplace(std::pair(glyph, text), code);
    return code;
}

} // namespace marac::pdf
