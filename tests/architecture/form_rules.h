// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace marac::architecture {

/// How a file begins, how long it may grow, and what stands where. A room that outgrows these holds two things.

inline constexpr size_t kLongestSource = 500;
inline constexpr size_t kLongestHeader = 250;
inline constexpr size_t kLongestMainWindow = 400;

Breaches beginsWithItsLicence(const SourceFile& file);
Breaches headersAreReadOnce(const SourceFile& file);
Breaches filesAreShort(const SourceFile& file);
Breaches sourcesAreNamedInLowerSnakeCase(const SourceFile& file);
/// `names`: all that stands at the top of the project.
Breaches topLevelIsFixed(const std::vector<std::string>& names);
/// A folder below core that is none of the rooms.
Breaches coreHoldsOnlyRooms(const SourceFile& file);

} // namespace marac::architecture
