// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/repeat.h"
#include "core/referral/referral.h"

#include <string>
#include <vector>

namespace marac::triage {

constexpr int kEscalationIncidents = 3; ///< events in twelve months; the common local test (domain/marac.md 1.2)

/// Which of the four criteria a referral meets, why, and the sentence that says so. A score never blocks, hides or lowers
/// anything: meeting no criterion is a fact to look at, not a verdict.
struct Criteria {
    std::vector<referral::Criterion> met;
    std::vector<Phrase> reasons; ///< one a criterion met, then what else must be said aloud
    dash::Band band = dash::Band::Below;
    dash::Score score;

    bool meets(referral::Criterion criterion) const;
    bool meetsNone() const { return met.empty(); }
};

/// The repeat rule is judged by the matching room; its sentence, with both dates, is among the reasons.
Criteria criteriaOf(const referral::Referral& referral, const matching::RepeatFinding& repeat, int threshold);

/// The reasons as one text: "Visible high risk: 16 of 24 yes … Repeat: …".
std::string sentenceOf(const Criteria& criteria, const Phrasebook& words);

} // namespace marac::triage
