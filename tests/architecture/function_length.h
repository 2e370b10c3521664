// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace marac::architecture {

/// Longer than this, a function has more than one thought. Lines from the opening to the closing brace, both counted.
inline constexpr size_t kLongestFunction = 60;

/// The text with comments, the insides of literals and preprocessor lines blanked out, line breaks kept: what is left
/// has only the braces that structure the code.
std::string codeOnly(std::string_view text);

/// Functions longer than kLongestFunction. Tables of data (initialisers) are not functions.
Breaches functionsAreShort(const SourceFile& file);

} // namespace marac::architecture
