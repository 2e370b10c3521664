// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <string>
#include <vector>

namespace marac {

/// How much a finding asks of a person: Hint may be ignored, Warning wants a look, Problem must be mended or accepted.
enum class Severity { Hint, Warning, Problem };

/// Something that a rule noticed in what was typed, imported or planned. Findings are data: they are shown at their
/// field, may be accepted by a person, and never stop work by themselves.
struct Finding {
    Severity severity = Severity::Hint;
    std::string field;     ///< a stable name of the field ("safeContact") or column ("Victim DOB"); may be empty
    Phrase say;
    int row = 0;           ///< line number in an imported file, counted as a spreadsheet does; 0 where there is none

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// "hint", "warning", "problem": the stable names in JSON.
const char* nameOf(Severity severity);

} // namespace marac
