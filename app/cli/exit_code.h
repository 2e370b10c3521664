// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace marac::cli {

// What the shell is told. The numbers are a promise to scripts; `help` lists them.
constexpr int kDone = 0;
constexpr int kRefused = 1;         ///< a rule, or a file that was not understood
constexpr int kMisused = 2;         ///< the command line was not understood
constexpr int kWrongPassphrase = 3;
constexpr int kDamaged = 4;         ///< damaged, truncated, not a store, or of a later version
constexpr int kInUse = 5;
constexpr int kSystem = 6;          ///< disk full, read only, not readable

int exitCodeOf(ErrorCode code);
/// "wrongPassphrase": the stable name in JSON.
const char* nameOf(ErrorCode code);

} // namespace marac::cli
