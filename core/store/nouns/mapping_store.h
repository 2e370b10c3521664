// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/kept_mapping.h"
#include "core/store/store.h"

#include <vector>

namespace marac::store {

/// By name. Columns that a later version of the program kept and this one does not know are left out: then it fits no list.
Result<std::vector<intake::KeptMapping>> loadMappings(const Store& store);
Done saveMapping(Write& write, const intake::KeptMapping& kept);
Done eraseMapping(Write& write, const Id<intake::KeptMapping>& id);

} // namespace marac::store
