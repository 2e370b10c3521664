// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <string>

namespace marac::cli {

/// What a command has to say: for scripts, with stable keys, and for people. Both say the same.
struct Answer {
    Json json = Json::object();
    std::string text{};
    int exitCode = 0; ///< other than 0 only where the answer itself is bad news: a damaged store
};

} // namespace marac::cli
