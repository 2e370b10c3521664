// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/agenda_store.h"

#include "core/base/json.h"
#include "core/store/nouns/loading.h"

namespace marac::store {

using agenda::AgendaItem;
using agenda::Departure;
using agenda::FamilyChoice;
using agenda::NeedDecision;
using agenda::OrderPolicy;
using agenda::Stay;
using agenda::WholeMeeting;
using agency::Agency;
using meeting::Meeting;
using referral::Referral;

namespace {

constexpr const char* kAreaPolicy = "area";

AgendaItem itemFrom(const Row& row)
{
    AgendaItem item;
    item.id = Id<AgendaItem>(row.id);
    item.meeting = row.idOf<Meeting>("meeting");
    item.kind = named(agenda::itemKindOf(row.text("kind")), AgendaItem::Kind::Case);
    item.referral = row.idOf<Referral>("referral");
    item.position = static_cast<int>(row.number("position"));
    item.minutes = static_cast<int>(row.number("minutes", item.minutes));
    item.isOwnLength = row.flag("own_length");
    item.lengthReason = row.text("length_reason");
    item.pinnedAt = row.optionalInt("pinned_at");
    const auto from = row.timeOfDay("window_from");
    const auto until = row.timeOfDay("window_until");
    if (from && until)
        item.window = agenda::TimeWindow{*from, *until};
    return item;
}

OrderPolicy policyFrom(const Row& row)
{
    OrderPolicy policy;
    policy.isChildrenFirst = row.optionalFlag("children_first").value_or(policy.isChildrenFirst);
    policy.isHighestRiskInFirstHalf = row.optionalFlag("highest_risk_in_first_half").value_or(policy.isHighestRiskInFirstHalf);
    policy.isFamilyTogether = row.optionalFlag("family_together").value_or(policy.isFamilyTogether);
    policy.mostPlaces = row.optionalInt("most_places");
    policy.reason = row.text("reason");
    return policy;
}

Departure departureFrom(const Row& row)
{
    Departure departure;
    departure.id = Id<Departure>(row.id);
    departure.from = row.idOf<Meeting>("from_meeting");
    departure.to = row.idOf<Meeting>("to_meeting");
    departure.referral = row.idOf<Referral>("referral");
    departure.kind = named(agenda::departureOf(row.text("kind")), Departure::Kind::Deferred);
    departure.reason = row.text("reason");
    departure.at = row.instant("at").value_or(Instant());
    return departure;
}

} // namespace

Result<std::vector<AgendaItem>> loadAgendaItems(const Store& store)
{
    return load<AgendaItem>(store, "agenda_item", "meeting, position", itemFrom);
}

Done saveAgendaItem(Write& write, const AgendaItem& item)
{
    Row row(item.id);
    row.set("meeting", item.meeting).set("kind", nameOf(item.kind)).set("referral", item.referral);
    row.set("position", item.position).set("minutes", item.minutes);
    row.set("length_reason", item.lengthReason).set("pinned_at", item.pinnedAt);
    if (item.isOwnLength)
        row.set("own_length", true);
    else
        row.clear("own_length");
    row.set("window_from", item.window ? std::optional(item.window->from) : std::nullopt);
    row.set("window_until", item.window ? std::optional(item.window->until) : std::nullopt);
    return write.put("agenda_item", row);
}

Result<std::vector<NeedDecision>> loadNeedDecisions(const Store& store)
{
    return load<NeedDecision>(store, "agenda_need", "id", [](const Row& row) {
        return NeedDecision{Id<NeedDecision>(row.id), row.idOf<Referral>("referral"), row.idOf<Agency>("agency"),
                            named(agenda::needOf(row.text("need")), agenda::Need::Needed)};
    });
}

Done saveNeedDecision(Write& write, const NeedDecision& decision)
{
    Row row(decision.id);
    row.set("referral", decision.referral).set("agency", decision.agency).set("need", nameOf(decision.need));
    return write.put("agenda_need", row);
}

Result<std::vector<WholeMeeting>> loadWholeMeetings(const Store& store)
{
    return load<WholeMeeting>(store, "whole_meeting", "id", [](const Row& row) {
        return WholeMeeting{Id<WholeMeeting>(row.id), row.idOf<Agency>("agency"), row.idOf<agency::Representative>("representative")};
    });
}

Done saveWholeMeeting(Write& write, const WholeMeeting& whole)
{
    Row row(whole.id);
    row.set("agency", whole.agency).set("representative", whole.representative);
    return write.put("whole_meeting", row);
}

Result<std::vector<Stay>> loadStays(const Store& store)
{
    return load<Stay>(store, "meeting_stay", "meeting, id", [](const Row& row) {
        return Stay{Id<Stay>(row.id), row.idOf<Meeting>("meeting"), row.idOf<Agency>("agency"), row.timeOfDay("from_time"), row.timeOfDay("until_time")};
    });
}

Done saveStay(Write& write, const Stay& stay)
{
    Row row(stay.id);
    row.set("meeting", stay.meeting).set("agency", stay.agency).set("from_time", stay.from).set("until_time", stay.until);
    return write.put("meeting_stay", row);
}

Result<OrderPolicies> loadOrderPolicies(const Store& store)
{
    MARAC_TRY(const std::vector<Row> rows, store.rows("order_policy"));
    OrderPolicies policies;
    for (const Row& row : rows)
        policies[Id<Meeting>(row.id == kAreaPolicy ? std::string() : row.id)] = policyFrom(row);
    return policies;
}

Done saveOrderPolicy(Write& write, const Id<Meeting>& meeting, const OrderPolicy& policy)
{
    Row row(meeting.isEmpty() ? std::string(kAreaPolicy) : meeting.text());
    row.set("children_first", policy.isChildrenFirst).set("highest_risk_in_first_half", policy.isHighestRiskInFirstHalf);
    row.set("family_together", policy.isFamilyTogether).set("most_places", policy.mostPlaces).set("reason", policy.reason);
    return write.put("order_policy", row);
}

Result<std::vector<FamilyChoice>> loadFamilyChoices(const Store& store)
{
    return load<FamilyChoice>(store, "family_choice", "meeting, id", [](const Row& row) {
        FamilyChoice choice{Id<FamilyChoice>(row.id), row.idOf<Meeting>("meeting"), {}, named(agenda::familyChoiceOf(row.text("kind")), FamilyChoice::Kind::Together),
                            row.text("reason")};
        if (const auto cases = parseJson(row.text("cases")); cases && cases->is_array()) {
            for (const Json& one : *cases)
                choice.cases.push_back(Id<Referral>(one.is_string() ? one.get<std::string>() : std::string()));
        }
        return choice;
    });
}

Done saveFamilyChoice(Write& write, const FamilyChoice& choice)
{
    Json cases = Json::array();
    for (const Id<Referral>& one : choice.cases)
        cases.push_back(one.text());
    Row row(choice.id);
    row.set("meeting", choice.meeting).set("cases", toText(cases)).set("kind", nameOf(choice.kind)).set("reason", choice.reason);
    return write.put("family_choice", row);
}

Result<std::vector<Departure>> loadDepartures(const Store& store)
{
    return load<Departure>(store, "agenda_departure", "at, id", departureFrom);
}

Done saveDeparture(Write& write, const Departure& departure)
{
    Row row(departure.id);
    row.set("from_meeting", departure.from).set("to_meeting", departure.to).set("referral", departure.referral);
    row.set("kind", nameOf(departure.kind)).set("reason", departure.reason).set("at", departure.at);
    return write.put("agenda_departure", row);
}

} // namespace marac::store
