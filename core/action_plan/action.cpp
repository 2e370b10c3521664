// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/action_plan/action.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"
#include "core/base/json.h"
#include "core/base/names.h"
#include "core/base/text.h"

#include <algorithm>

namespace marac::action_plan {

using Status = Action::Status;

namespace {

constexpr std::array<const char*, 7> kStatuses = {"proposed", "agreed", "inProgress", "done", "notPossible", "notDone", "withdrawn"};
constexpr std::array<const char*, 2> kBurdens = {"onAgency", "onVictimChairAgreed"};

const Json& weakWords()
{
    static const Json words = [] {
        auto parsed = parseJson(embedded("phrases/weak_words.json"));
        MARAC_ASSERT(parsed.has_value());
        return *parsed;
    }();
    return words;
}

/// The first listed expression that stands in the text at the beginning of a word.
std::string firstFound(std::string_view text, const char* list)
{
    const std::string padded = " " + folded(text) + " ";
    for (const Json& word : listAt(weakWords(), list)) {
        if (padded.find(" " + word.get<std::string>()) != std::string::npos)
            return trimmed(word.get<std::string>());
    }
    return {};
}

} // namespace

bool Action::isOpen() const
{
    return status == Status::Proposed || status == Status::Agreed || status == Status::InProgress;
}

const char* nameOf(Status status)
{
    return nameIn(kStatuses, status);
}

std::optional<Status> statusOf(std::string_view name)
{
    return byName<Status>(kStatuses, name);
}

const char* nameOf(Action::Burden burden)
{
    return nameIn(kBurdens, burden);
}

std::optional<Action::Burden> burdenOf(std::string_view name)
{
    return byName<Action::Burden>(kBurdens, name);
}

Phrase wordsFor(Status status)
{
    switch (status) {
    case Status::Proposed:
        return phrase("ActionStatus", "To agree");
    case Status::Agreed:
        return phrase("ActionStatus", "Agreed");
    case Status::InProgress:
        return phrase("ActionStatus", "In progress");
    case Status::Done:
        return phrase("ActionStatus", "Done");
    case Status::NotPossible:
        return phrase("ActionStatus", "Not possible, circumstances changed");
    case Status::NotDone:
        return phrase("ActionStatus", "The agency did not do it");
    case Status::Withdrawn:
        return phrase("ActionStatus", "Withdrawn by the chair");
    }
    return phrase("ActionStatus", "To agree");
}

bool asksOfTheVictim(std::string_view text)
{
    return !firstFound(text, "onVictim").empty();
}

Findings smartHints(const Action& action)
{
    Findings hints;
    if (!action.due)
        hints.push_back({Severity::Warning, "due", phrase("Smart", "No date yet. By when?"), 0});
    if (const std::string weak = firstFound(action.text, "words"); !weak.empty())
        hints.push_back({Severity::Hint, "text", phrase("Smart", "“%1” is hard to check. Who will be told what, by when?").with(weak), 0});
    if (characterCount(action.text) < 12)
        hints.push_back({Severity::Hint, "text", phrase("Smart", "Very short. Will the agency know in a week what was meant?"), 0});
    if (asksOfTheVictim(action.text) && action.burden == Action::Burden::OnAgency)
        hints.push_back({Severity::Problem, "burden", phrase("Smart", "This asks something of the victim. What can an agency do instead?"), 0});
    return hints;
}

Done mayPlan(const Action& action)
{
    if (trimmed(action.text).empty())
        return failure(ErrorCode::InvalidInput, phrase("Action", "An action needs words. Nothing was added."));
    if (action.agency.isEmpty())
        return failure(ErrorCode::InvalidInput, phrase("Action", "An action needs an agency that does it. Nothing was added."));
    if (asksOfTheVictim(action.text) && action.burden == Action::Burden::OnAgency)
        return failure(ErrorCode::NotAllowed,
                       phrase("Action", "This action rests on the victim. It was not added; the chair may say so aloud and add it, or give it to an agency."));
    return {};
}

Balance balanceOf(const std::vector<Action>& actions)
{
    Balance balance;
    for (const Action& action : actions) {
        switch (action.target) {
        case minutes::Subject::Victim:
            ++balance.victim;
            break;
        case minutes::Subject::Child:
            ++balance.children;
            break;
        case minutes::Subject::PersonCausingHarm:
            ++balance.personCausingHarm;
            break;
        case minutes::Subject::Staff:
            ++balance.staff;
            break;
        case minutes::Subject::Other:
            ++balance.other;
            break;
        }
    }
    return balance;
}

std::vector<Id<minutes::Risk>> uncovered(const std::vector<minutes::Risk>& risks, const std::vector<Action>& actions)
{
    std::vector<Id<minutes::Risk>> open;
    for (const minutes::Risk& risk : risks) {
        const bool isAnswered = std::any_of(actions.begin(), actions.end(), [&](const Action& action) {
            return action.risk == risk.id && action.status != Status::Withdrawn;
        });
        if (!isAnswered)
            open.push_back(risk.id);
    }
    return open;
}

} // namespace marac::action_plan
