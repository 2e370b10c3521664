// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <limits>
#include <optional>
#include <vector>

namespace marac::agenda::sequencer {

constexpr int kNoLimit = std::numeric_limits<int>::max() / 4;
constexpr int kNoFamily = -1;
constexpr long kMostBroken = 10'000; ///< minutes or places out of bounds beyond which it makes no difference

/// When a case may begin, in minutes from the meeting's start.
struct Window {
    int earliestStart = 0;
    int latestStart = kNoLimit;
    bool operator==(const Window&) const = default;
};

/// Which places in the running order a case may take, counted from 0. A pinned case has first == last.
struct Places {
    int first = 0;
    int last = kNoLimit;
    bool operator==(const Places&) const = default;
};

/// One case on the agenda as the sequencer sees it: how long it takes, whose representatives must be in the room, and
/// what the coordinator has decided about its place.
struct Task {
    int minutes = 0;
    std::vector<int> agencies{}; ///< indices into Problem::weights
    int rank = 0;                ///< by risk or as published; used with Problem::maxDisplacement
    int band = 0;                ///< every case of a lower band is heard before any of a higher one
    int family = kNoFamily;      ///< cases with the same family are heard one after the other
    Window window{};
    Places places{};
};

/// A pause, taken at the first gap between two cases at or after `notBefore`.
struct Break {
    int notBefore = 0;
    int minutes = 0;
};

/// A representative's presence: each case that needs the agency begins at or after `from` and ends by `until`.
struct Availability {
    int agency = 0;
    int from = 0;
    int until = kNoLimit;
};

/// What is to be put in order. Everything but `weights` and `published` is a hard rule. Cases follow one another without
/// gaps except breaks. A representative waits from the start of the agency's first case to the end of its last during
/// every case that does not need it; a break costs nobody waiting, everybody has it. The aim is the least waiting, in
/// minutes times the agency's weight.
///
/// A meeting under way says how many cases have been `heard`: those stay in front as they were, and no rule is asked of
/// them any more; a family whose hearing has just begun is finished next.
struct Problem {
    std::vector<Task> tasks;
    std::vector<int> weights; ///< per agency, 0 or more; 1 counts representative-minutes
    std::vector<Break> breaks;
    std::vector<Availability> availability;
    /// K: a case stays before another whose rank is K or more behind, so that none moves K or more places. 1 is strict.
    std::optional<int> maxDisplacement;
    /// The order people have been told, or empty. Among orders with equal waiting one near to it is preferred.
    std::vector<int> published;
    /// Waiting that one case moved by one place from `published` is worth.
    int moveCost = 0;
    /// So many cases at the front of `published` have been heard or are being heard, each in the minutes it has here.
    int heard = 0;
    /// When the first case not heard can begin, where that is not when the heard ones are over by their minutes (a late
    /// start, a break already taken). `breaks` are then those still to come.
    std::optional<int> resumesAt{};
};

/// Has this task been heard, by place in `published`?
std::vector<bool> heardTasks(const Problem& problem);

/// The family whose cases were the last ones heard, all of them together, so that the rest of it comes next.
int familyUnderWay(const Problem& problem);

/// InvalidInput when a number makes no sense: negative minutes, an unknown agency, a published order that is none.
Done checkProblem(const Problem& problem);

} // namespace marac::agenda::sequencer
