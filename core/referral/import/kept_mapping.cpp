// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/kept_mapping.h"

#include "core/base/text.h"

#include <algorithm>

namespace marac::intake {

std::optional<Mapping> keptFor(const std::vector<KeptMapping>& kept, const Sheet& sheet, const Date& today)
{
    std::optional<Mapping> best;
    Instant newest;
    for (const KeptMapping& one : kept) {
        if (best && one.kept < newest)
            continue;
        Mapping laid = applyMapping(one.mapping, sheet, today);
        if (!hasSameHeadings(laid, one.mapping))
            continue;
        best = std::move(laid);
        newest = one.kept;
    }
    return best;
}

const KeptMapping* keptUnder(const std::vector<KeptMapping>& kept, std::string_view name)
{
    const auto found = std::ranges::find_if(kept, [&](const KeptMapping& one) { return folded(one.name()) == folded(simplified(name)); });
    return found == kept.end() ? nullptr : &*found;
}

} // namespace marac::intake
