// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/serial.h"
#include "core/workflow/detail_book.h"
#include "core/workflow/repeats.h"
#include "core/workflow/workspace.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

/// Everything that comparing all the people of a store with one another needs, as copies: it may run beside the window.
struct PeopleQuestion {
    std::vector<matching::PersonTraits> people;
    std::vector<matching::PersonTraits> perpetrators;
    std::vector<matching::PersonTraits> victims;
    matching::Verdicts verdicts;
    std::vector<matching::Involvement> involvements;
    Reach reach = Reach::Index;
    double atLeast = matching::kLikely;
};
PeopleQuestion peopleQuestion(const Workspace& workspace);

/// Two records that may be one person, by their keys.
struct LikelyPair {
    std::string one;
    std::string other;
    double probability = 0;
    std::vector<matching::Evidence> why;
};

/// What a run found. Its weights were fitted to the people of this store for this run alone (matching::refined); nothing of
/// them is kept, and every other place of the program weighs as before.
struct PeopleAnswer {
    std::vector<LikelyPair> pairs;
    std::vector<matching::SerialPerpetrator> serial;
    size_t people = 0;
};
/// Nothing where `goesOn` says no before the end.
std::optional<PeopleAnswer> answerTo(const PeopleQuestion& question, const std::function<bool()>& goesOn = [] { return true; });

/// Two records that may be one person and that nobody has judged yet, with what hangs on it.
struct PossiblePair {
    enum class Stake { // the gravest first
        MissedRepeat,      ///< if they are one, a referral is a repeat and is not counted as one
        CountedRepeat,     ///< a referral counts as a repeat because they count as one
        SerialPerpetrator, ///< if they are one, one person harms several victims
        BothParts,         ///< a victim in one referral, causing harm in another
        OnePerson          ///< one record too many
    };
    const people::Person* one = nullptr;
    const people::Person* other = nullptr;
    DetailBook::Owners partsOfOne; ///< newest first
    DetailBook::Owners partsOfOther;
    double probability = 0;
    std::vector<matching::Evidence> why;
    Stake stake = Stake::OnePerson;
    Phrase stakeWords;
};
const char* nameOf(PossiblePair::Stake stake);
/// In the order of their stakes, the likeliest first. Leaves out what has been judged or changed since the run.
std::vector<PossiblePair> possiblePairs(const Workspace& workspace, const PeopleAnswer& answer);

/// Somebody named by several victims, with the referrals, oldest first.
struct SerialLine {
    std::vector<const people::Person*> records; ///< several where they only may be one person
    std::vector<const referral::Referral*> referrals;
    int victims = 0;
    bool isConfirmed = true;
    Phrase sentence;
};
/// Most victims first. Leaves out what has changed since the run.
std::vector<SerialLine> serialLines(const Workspace& workspace, const PeopleAnswer& answer);

} // namespace marac::workflow
