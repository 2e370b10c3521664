// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/matching/model.h"

namespace marac::bench {

/// How long a look-up takes among 20,000 invented people, by index and through everybody, and whether both agree.
Json latencyResults(const matching::Model& model);

} // namespace marac::bench
