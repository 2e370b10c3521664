// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/constraints.h"

#include "core/base/names.h"

#include <algorithm>

namespace marac::agenda {

namespace {
constexpr std::array<const char*, 3> kNeeds = {"fromResearch", "needed", "notNeeded"};
constexpr std::array<const char*, 2> kFamilyChoices = {"together", "apart"};
constexpr std::array<const char*, 3> kDepartures = {"deferred", "moved", "emergency"};
} // namespace

const char* nameOf(Need need)
{
    return nameIn(kNeeds, need);
}

std::optional<Need> needOf(std::string_view name)
{
    return byName<Need>(kNeeds, name);
}

Phrase wordsFor(Need need)
{
    switch (need) {
    case Need::FromResearch:
        return phrase("Agenda", "as research says");
    case Need::Needed:
        return phrase("Agenda", "needed");
    case Need::NotNeeded:
        return phrase("Agenda", "not needed");
    }
    return {};
}

bool FamilyChoice::names(const Id<referral::Referral>& referral) const
{
    return std::find(cases.begin(), cases.end(), referral) != cases.end();
}

const char* nameOf(FamilyChoice::Kind kind)
{
    return nameIn(kFamilyChoices, kind);
}

std::optional<FamilyChoice::Kind> familyChoiceOf(std::string_view name)
{
    return byName<FamilyChoice::Kind>(kFamilyChoices, name);
}

const char* nameOf(Departure::Kind kind)
{
    return nameIn(kDepartures, kind);
}

std::optional<Departure::Kind> departureOf(std::string_view name)
{
    return byName<Departure::Kind>(kDepartures, name);
}

} // namespace marac::agenda
