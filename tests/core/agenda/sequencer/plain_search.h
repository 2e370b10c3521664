// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/sequencer.h"

#include <optional>
#include <vector>

namespace marac::agenda::sequencer {

/// Time for any proof that a test asks for.
Limits enough();

/// Ten minutes that need these agencies.
Task aCase(std::vector<int> agencies);

/// Waiting, worked out minute by minute: for every minute of the meeting, who is in the room without being needed?
long waitingByTheMinute(const Problem& problem, const std::vector<int>& order);

/// Whether the order keeps every rule, checked apart from the code under test.
bool keepsEveryRule(const Problem& problem, const std::vector<int>& order);

/// Waiting plus what the moves cost.
long worth(const Problem& problem, const std::vector<int>& order);

/// The least worth of any order that keeps every rule, by trying all of them; none when no order does.
std::optional<long> leastByTryingAll(const Problem& problem);

} // namespace marac::agenda::sequencer
