// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/budget.h"

#include <vector>

namespace marac::agenda::sequencer {

/// The smallest set of rules that cannot be kept together, for a problem that no order satisfies. Empty when the budget
/// ran out before a set was found.
std::vector<Rule> smallestClash(const Problem& problem, Budget& budget);

} // namespace marac::agenda::sequencer
