// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <vector>

namespace marac::agenda {

/// What makes a case longer to hear than another.
struct Complexity {
    int children = 0;
    int perpetrators = 1;
    bool isRepeat = false;
};

/// How long a heard case really took, pauses not counted.
struct PastLength {
    Complexity complexity;
    int minutes = 0;
};

struct CaseLength {
    int minutes = 12;
    std::vector<Phrase> why; ///< "two people causing harm", "a repeat"; empty where the area's own minutes stand
    bool operator==(const CaseLength&) const = default;
};

/// The minutes that a case is given: the meeting's minutes a case, and for what takes longer two minutes each: more than one
/// person causing harm (four from three on), three or more children, a repeat with its earlier plan. Where at least ten heard
/// cases of the same weight are known, their middle length is blended in, with the weight of one case each against ten for
/// the table. The table is this program's own; local practice is what corrects it.
CaseLength caseLength(int minutesPerCase, const Complexity& complexity, const std::vector<PastLength>& past);

} // namespace marac::agenda
