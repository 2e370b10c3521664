// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace marac::architecture {

/// The sources of a folder can be compiled as one (packaging/README.md, "Builds"), so no two of them give one name to a
/// constant, a type or the same function each of its own. Where they mean one thing, a header of the folder holds it.
Breaches sourcesOfAFolderShareNoName(const std::vector<SourceFile>& files);

} // namespace marac::architecture
