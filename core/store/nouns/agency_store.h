// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace marac::store {

/// Agencies in the area's own order.
Result<std::vector<agency::Agency>> loadAgencies(const Store& store);
Done saveAgency(Write& write, const agency::Agency& agency, int position);

Result<std::vector<agency::Representative>> loadRepresentatives(const Store& store);
Done saveRepresentative(Write& write, const agency::Representative& representative);

/// The words that open an agency's PDFs, by agency.
Result<std::map<Id<agency::Agency>, std::string>> loadAgencyPassphrases(const Store& store);
Done saveAgencyPassphrase(Write& write, const Id<agency::Agency>& agency, const std::string& words, Instant made);

} // namespace marac::store
