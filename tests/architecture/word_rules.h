// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace marac::architecture {

/// Words that the project does without: notes of unfinished work, names that say nothing, and the addresses of one
/// machine or one supplier, which would make the project work only there.

Breaches nothingIsLeftUnfinished(const SourceFile& file);
Breaches typesAreNamedInTheFieldsWords(const SourceFile& file);
Breaches noMachineIsNamed(const SourceFile& file);
Breaches noRegistryIsNamed(const SourceFile& file);

} // namespace marac::architecture
