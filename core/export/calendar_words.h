// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day_words.h"

#include <optional>
#include <string>

namespace marac::exports {

using marac::longDate;
using marac::plainDate;

/// The day, or "not recorded": nothing that was not recorded looks like an answer.
std::string plainDate(const std::optional<Date>& date, const Phrasebook& words);

} // namespace marac::exports
