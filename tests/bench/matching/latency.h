// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/matching/model.h"

#include <filesystem>

namespace marac::bench {

/// How long a look-up takes among 20,000 and 100,000 invented people, by index and through everybody, whether both agree, how
/// often the true person is shown, and why not where not. Names are those of the public sets, the rest is invented; the
/// questions are spoilt as in engineering/kernels.md B3.
Json latencyResults(const std::filesystem::path& folder, const matching::Model& model);

} // namespace marac::bench
