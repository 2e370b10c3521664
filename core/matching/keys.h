// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_book.h"
#include "core/matching/profile.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace marac::matching {

/// The number of a drawer. Two drawers may get one number by chance: then somebody is compared who need not be, no more.
using DrawerKey = std::uint32_t;

/// The drawers in which a person is filed. Two people who share any one drawer are compared; a single slip in one trait
/// must leave a drawer in common (engineering/kernels.md B4). Sorted, without doubles.
std::vector<DrawerKey> filingKeys(const Profile& profile);

/// The drawers in which somebody is looked for: those above, and those of every reading the record may stand for
/// (names the other way round, short forms, day and month swapped).
std::vector<DrawerKey> searchKeys(const Profile& profile, const NameBook& book);

/// How many may stand in a drawer for it to be looked through. Same whole name, same telephone, same number, same birthday and
/// forename: any number. A surname alone, a postcode alone: few. Whoever is in a fuller drawer stands in narrower ones too.
size_t mostIn(DrawerKey key);

} // namespace marac::matching
