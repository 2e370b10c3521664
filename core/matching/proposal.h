// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <cstddef>
#include <string>
#include <vector>

namespace marac::matching {

/// One reason for or against two records being the same person, in words, with its weight in bits: every bit doubles
/// the odds, a negative weight halves them.
struct Evidence {
    Phrase say;
    double weight = 0;
    bool operator==(const Evidence&) const = default;
};

/// How likely somebody in the Index is the person asked for, without the reasons.
struct Likeness {
    std::string key;
    double weight = 0;
    double probability = 0;
    bool operator==(const Likeness&) const = default;
};

/// "This may be the same person as …": never more than a proposal. A person decides, and nothing is merged by itself.
struct Proposal {
    std::string key; ///< of the person in the Index
    double weight = 0;
    double probability = 0; ///< between 0 and 1, given how many people the index holds
    std::vector<Evidence> evidence; ///< strongest first, whichever way it points
    bool operator==(const Proposal&) const = default;
};

/// A likeness as it is said: "99 %" at most, because no likeness is certain before a person has decided.
constexpr int percentLikely(double probability)
{
    const int percent = static_cast<int>(probability * 100 + 0.5);
    return percent > 99 ? 99 : percent;
}

/// What a caller wants to see. Practice is to show a ranked list, not to wait for certainty (engineering/kernels.md B3).
struct FindOptions {
    size_t atMost = 10;
    double atLeast = 0.05;        ///< probability below which nothing is proposed
    std::vector<std::string> except; ///< keys never proposed: the person itself, and whom somebody has said it is not
};

/// Probability bounds for colours and words: certain enough to show first, likely, worth a look.
inline constexpr double kAlmostCertain = 0.99;
inline constexpr double kLikely = 0.5;
inline constexpr double kPossible = 0.1;

} // namespace marac::matching
