// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/matching/model.h"
#include "core/matching/person_traits.h"
#include "core/matching/proposal.h"
#include "core/matching/repeat.h"

#include <filesystem>
#include <string>
#include <vector>

namespace marac::bench {

/// One row of a sample area with the truth beside it.
struct SampleReferral {
    std::string ref;
    Date received;
    matching::PersonTraits victim;
    matching::PersonTraits perpetrator;
    std::string trueVictim;
    std::string truePerpetrator;
    bool isTrulyRepeat = false;
};

/// In order of receipt. Empty where the folder has no sample.
std::vector<SampleReferral> readSample(const std::filesystem::path& folder);

/// Counts over an area in which every referral is looked up before it is filed.
struct SampleResult {
    int victimsKnown = 0, victimsLinked = 0;             ///< had been referred before; the right person was proposed
    int victimsFirst = 0;                                ///< … and stood first
    int perpetratorsKnown = 0, perpetratorsLinked = 0, perpetratorsFirst = 0;
    int proposals = 0, falseProposals = 0;
    int repeats = 0, repeatsFound = 0, repeatsMissed = 0, falseRepeats = 0;
    std::vector<std::string> missed;                     ///< refs whose repeat was not found
    std::vector<std::string> wrong;                      ///< "ref: key" of false proposals
    Json json() const;
};

enum class Decides {
    Person,  ///< somebody answers every proposal rightly: what the program is for
    Nobody   ///< the first proposal is taken as it comes: the hardest reading
};

SampleResult runSample(const std::vector<SampleReferral>& area, const matching::Model& model, Decides decides, double threshold);

} // namespace marac::bench
