// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/problem.h"

#include <string>
#include <string_view>

namespace marac::agenda::sequencer {

/// A published talent-scheduling instance: scenes become cases, actors agencies, fees weights.
struct TalentFile {
    std::string name;
    Problem problem;
};

/// Reads the plain text format (name, cases, agencies, need rows with weights, minutes) and the MiniZinc data of
/// talent scheduling and of CSPLib's rehearsal problem. InvalidInput with the line number in `say` and `detail`.
Result<TalentFile> readTalentFile(std::string_view text);

} // namespace marac::agenda::sequencer
