// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/referral/import/mapping.h"

#include <optional>
#include <vector>

namespace marac::intake {

/// Columns as a person understood or corrected them, kept under a name ("Ashdale police spreadsheet") that stands once in an
/// area. They are proposed by themselves when a list with the same headings comes again.
struct KeptMapping {
    Id<KeptMapping> id;
    Mapping mapping; ///< mapping.name is never empty
    Instant kept;

    const std::string& name() const { return mapping.name; }
    bool operator==(const KeptMapping&) const = default;
};

/// The columns kept last for a list with just these headings, laid over it; nothing where none fits.
std::optional<Mapping> keptFor(const std::vector<KeptMapping>& kept, const Sheet& sheet, const Date& today);
/// By its name, whatever its capitals and accents.
const KeptMapping* keptUnder(const std::vector<KeptMapping>& kept, std::string_view name);

} // namespace marac::intake
