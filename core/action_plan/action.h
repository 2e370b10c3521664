// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/date.h"
#include "core/meeting/meeting.h"
#include "core/minutes/record.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::action_plan {

/// What an agency has undertaken for one case: one thing, by a day, with an owner. Answers a risk where one is named.
/// Actions rest on agencies. One that rests on the victim exists only because the chair said so (DESIGN section 4, rule 11).
struct Action {
    /// Whether something is asked of the victim, and if so that the chair has said it aloud.
    enum class Burden { OnAgency, OnVictimChairAgreed };
    enum class Status { Proposed, Agreed, InProgress, Done, NotPossible, NotDone, Withdrawn };

    Id<Action> id;
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    Id<agency::Agency> agency;
    std::string owner; ///< the person who took it on; may be empty when the agency alone is named
    std::string text;
    std::optional<Date> due;
    minutes::Subject target = minutes::Subject::Victim;
    std::optional<Id<minutes::Risk>> risk;
    Burden burden = Burden::OnAgency;
    Status status = Status::Proposed;
    std::string statusReason; ///< needed where not possible or not done
    std::optional<Date> statusDate;

    bool isOpen() const;
    bool isLate(const Date& today) const { return isOpen() && due && *due < today; }
    bool operator==(const Action&) const = default;
};

const char* nameOf(Action::Status status);
std::optional<Action::Status> statusOf(std::string_view name);
Phrase wordsFor(Action::Status status);
const char* nameOf(Action::Burden burden);
std::optional<Action::Burden> burdenOf(std::string_view name);

/// Hints for an action that will be hard to check: no date, a weak word ("liaise", "monitor"), nobody named, something
/// asked of the victim. Never scolds, never blocks.
Findings smartHints(const Action& action);
/// Something is asked of the victim and the chair has not said so aloud: the action is refused until then.
Done mayPlan(const Action& action);
/// Does the text put the burden on the victim: "victim to …", "she should …"?
bool asksOfTheVictim(std::string_view text);

/// How many actions of a plan address whom.
struct Balance {
    int victim = 0;
    int children = 0;
    int personCausingHarm = 0;
    int staff = 0;
    int other = 0;
};
Balance balanceOf(const std::vector<Action>& actions);

/// Risks that no action answers.
std::vector<Id<minutes::Risk>> uncovered(const std::vector<minutes::Risk>& risks, const std::vector<Action>& actions);

} // namespace marac::action_plan
