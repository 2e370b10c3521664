// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/instant.h"
#include "core/base/phrase.h"
#include "core/referral/referral.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::meeting {
struct Meeting;
}

namespace marac::agenda {

/// What a coordinator has decided about one agency and one case. FromResearch is the default and is never stored: research,
/// referral and the agency's role decide (needed_agencies.h).
enum class Need { FromResearch, Needed, NotNeeded };

/// A need that a person decided; it stands above research, and below a conflict of interest.
struct NeedDecision {
    Id<NeedDecision> id;
    Id<referral::Referral> referral;
    Id<agency::Agency> agency;
    Need need = Need::Needed;

    bool operator==(const NeedDecision&) const = default;
};

/// An agency, or one of its representatives, that sits through the whole meeting by its own wish: it waits for nothing and
/// does not weigh in the order.
struct WholeMeeting {
    Id<WholeMeeting> id;
    Id<agency::Agency> agency;
    Id<agency::Representative> representative; ///< empty where the agency as such stays

    bool operator==(const WholeMeeting&) const = default;
};

/// When an agency's people can be at one meeting, where that differs from what is usual for them: late, or gone early.
struct Stay {
    Id<Stay> id;
    Id<meeting::Meeting> meeting;
    Id<agency::Agency> agency;
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> until;

    bool operator==(const Stay&) const = default;
};

/// How the area, or one meeting where it differs, orders its cases. Cases with children first is the suggested agenda of
/// SafeLives (domain/marac.md 1.4); the others are local.
struct OrderPolicy {
    bool isChildrenFirst = true;
    bool isHighestRiskInFirstHalf = false; ///< the third of the cases with the most risk
    bool isFamilyTogether = true;          ///< cases with the same victim, perpetrator or child follow one another
    std::optional<int> mostPlaces; ///< no case moves more places from its risk rank; 0 is strictly by risk, nothing is free
    std::string reason;            ///< why mostPlaces was chosen

    bool operator==(const OrderPolicy&) const = default;
};

/// What a coordinator decided about certain cases of one meeting, beside what the matching of people found: that they follow
/// one another as one family does, or that each of them may stand alone. It holds whatever the policy says. Never without reason.
struct FamilyChoice {
    enum class Kind { Together, Apart };

    Id<FamilyChoice> id;
    Id<meeting::Meeting> meeting;
    std::vector<Id<referral::Referral>> cases; ///< two or more
    Kind kind = Kind::Together;
    std::string reason;

    bool names(const Id<referral::Referral>& referral) const;
    bool operator==(const FamilyChoice&) const = default;
};

/// A case that left the agenda of a meeting without being heard, and why. Kept, so that the case says at its next meeting
/// why it is there.
struct Departure {
    enum class Kind { Deferred, Moved, Emergency };

    Id<Departure> id;
    Id<meeting::Meeting> from;
    Id<meeting::Meeting> to; ///< empty: the next with room
    Id<referral::Referral> referral;
    Kind kind = Kind::Deferred;
    std::string reason;
    Instant at;

    bool operator==(const Departure&) const = default;
};

const char* nameOf(Need need); ///< "fromResearch", "needed", "notNeeded"
std::optional<Need> needOf(std::string_view name);
Phrase wordsFor(Need need);
const char* nameOf(FamilyChoice::Kind kind); ///< "together", "apart"
std::optional<FamilyChoice::Kind> familyChoiceOf(std::string_view name);
const char* nameOf(Departure::Kind kind);
std::optional<Departure::Kind> departureOf(std::string_view name);

} // namespace marac::agenda
