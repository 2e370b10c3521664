// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

#include <string>

namespace marac::architecture {

/// A phrase of the window with a count stands in the catalogue with its singular and its plural; a phrase that is missing
/// there, or has one word for both, is read as "1 action(s)" or "1 cases" by whoever has just one. Counts of core and of the
/// command line are phraseN phrases, which core says right by itself.
Breaches countsHaveTheirPlural(const SourceFile& file, const std::string& catalogue);
/// Singular and plural of one phrase are alike only where no word of it is counted ("2 min behind"); such phrases are named in
/// the rule.
Breaches singularsDiffer(const SourceFile& catalogue);

} // namespace marac::architecture
