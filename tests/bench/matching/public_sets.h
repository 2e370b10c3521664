// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/matching/model.h"

#include <filesystem>
#include <string>

namespace marac::bench {

/// Precision, recall and F1 over all pairs of the public record-linkage sets, with published figures beside them
/// (engineering/kernels.md B1–B3). No label is read before the counting.
/// `only`: a part of the name of the sets wanted; empty for all.
Json publicResults(const std::filesystem::path& folder, const matching::Model& model, const std::string& only);

/// Which kinds of pairs of one set are missed or falsely joined, with examples.
Json explainSet(const std::filesystem::path& folder, const matching::Model& model, const std::string& name);

} // namespace marac::bench
