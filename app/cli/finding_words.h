// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/json.h"

#include <string>

namespace marac::cli {

/// [{"row":7,"column":"Victim DOB","severity":"warning","message":"…"}]; these keys are stable (DESIGN section 8).
Json toJson(const Findings& findings, const Phrasebook& words);
/// A table of them; "" for none.
std::string textOf(const Findings& findings, const Phrasebook& words);

} // namespace marac::cli
