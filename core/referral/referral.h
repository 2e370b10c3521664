// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/finding.h"
#include "core/dash/assessment.h"
#include "core/people/person.h"
#include "core/referral/criterion.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace marac::referral {

/// Where a referral stands on its way. Set by the workflow, in the same transaction as the decision that caused it.
enum class Stage {
    ToTriage, ///< waiting for a decision
    Accepted, ///< goes to a meeting, or waits for one with room
    Deferred, ///< held over, with a reason; comes back by itself
    Returned, ///< asked of the referrer again
    Declined, ///< not for Marac, with a reason and where it was sent instead
    Heard,    ///< a meeting has dealt with it
};

/// Why information may be shared: the victim's consent, or the reason without it.
struct Consent {
    enum class Kind { NotRecorded, Given, WithoutConsent };
    Kind kind = Kind::NotRecorded;
    std::string reason; ///< needed where without consent

    bool operator==(const Consent&) const = default;
};

/// What a person decided where the repeat rule does not fit the case. The rule's own finding stays beside it.
struct RepeatVerdict {
    bool isRepeat = false;
    std::string reason; ///< never empty

    bool operator==(const RepeatVerdict&) const = default;
};

/// A request, by one agency or several together, that the Marac hear about one victim and the people causing them harm.
/// Kept as referred: what was not understood at import stands in notUnderstood, word for word.
struct Referral {
    Id<Referral> id;
    std::string ref;  ///< the area's own number, "M260001"; unique
    Date received;
    std::vector<Id<agency::Agency>> referrers; ///< each counts an equal share in the return
    Id<people::Person> victim;
    std::vector<people::PerpetratorLink> perpetrators;
    std::vector<people::Child> children;
    std::set<Criterion> claimed; ///< criteria ticked by the referrer; what is met is decided by triage
    std::string judgementReason; ///< professional judgement in words
    std::optional<int> policeIncidents; ///< in the last 12 months
    std::optional<Date> incident;       ///< the latest abuse, where known
    std::string concerns;
    Consent consent;
    std::string idva;            ///< who the victim's Idva is, or what was arranged; empty where nobody is named
    std::string transferredFrom; ///< another Marac area
    std::string notUnderstood;   ///< from an import, verbatim
    Stage stage = Stage::ToTriage;
    std::map<std::string, std::string> accepted; ///< findings of the intake, by their field, with the word of who accepts them
    std::optional<RepeatVerdict> repeatVerdict;  ///< where a person judges otherwise than the rule
    dash::Assessment dash;                ///< the Dash that counts; see core/referral/assessments.h
    std::vector<dash::Assessment> others; ///< every other assessment, oldest first: earlier Dashes, other checklists

    /// The day the repeat rule looks at: the incident, or the day received where no incident is dated.
    Date abuseDate() const { return incident.value_or(received); }
    bool hasChildren() const { return !children.empty(); }
    bool operator==(const Referral&) const = default;
};

const char* nameOf(Stage stage);
std::optional<Stage> stageOf(std::string_view name);
Phrase wordsFor(Stage stage);
const char* nameOf(Consent::Kind kind);
std::optional<Consent::Kind> consentOf(std::string_view name);

/// What is missing in a referral and matters in the room. Never a reason to refuse it.
Findings intakeFindings(const Referral& referral, const people::Person& victim, int threshold);

/// A finding that somebody accepted, and with which word.
struct AcceptedFinding {
    Finding finding;
    std::string word;
};
/// Parts the findings into those still open and those that a person has accepted.
struct SortedFindings {
    Findings open;
    std::vector<AcceptedFinding> accepted;
};
SortedFindings sorted(const Referral& referral, Findings findings);

} // namespace marac::referral
