// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace marac::store {

/// One numbered SQL file of this folder, built into the program.
struct SchemaStep {
    int number = 0;
    std::string_view sql;
};

/// All of them in order; the number of the last is the schema version that this program writes.
const std::vector<SchemaStep>& schemaSteps();

} // namespace marac::store
