// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/identity.h"
#include "core/store/store.h"

#include <vector>

namespace marac::store {

Result<std::vector<people::Person>> loadPeople(const Store& store);
Done savePerson(Write& write, const people::Person& person);

Result<std::vector<people::Identity>> loadIdentities(const Store& store);
Done saveIdentity(Write& write, const people::Identity& identity);

} // namespace marac::store
