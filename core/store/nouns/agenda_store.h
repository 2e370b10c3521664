// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "core/agenda/constraints.h"
#include "core/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace marac::store {

Result<std::vector<agenda::AgendaItem>> loadAgendaItems(const Store& store); ///< by meeting and position
Done saveAgendaItem(Write& write, const agenda::AgendaItem& item);

Result<std::vector<agenda::NeedDecision>> loadNeedDecisions(const Store& store);
Done saveNeedDecision(Write& write, const agenda::NeedDecision& decision);

Result<std::vector<agenda::WholeMeeting>> loadWholeMeetings(const Store& store);
Done saveWholeMeeting(Write& write, const agenda::WholeMeeting& whole);

Result<std::vector<agenda::Stay>> loadStays(const Store& store);
Done saveStay(Write& write, const agenda::Stay& stay);

/// By meeting; the area's own stands under an empty id.
using OrderPolicies = std::map<Id<meeting::Meeting>, agenda::OrderPolicy>;
Result<OrderPolicies> loadOrderPolicies(const Store& store);
Done saveOrderPolicy(Write& write, const Id<meeting::Meeting>& meeting, const agenda::OrderPolicy& policy);

Result<std::vector<agenda::FamilyChoice>> loadFamilyChoices(const Store& store);
Done saveFamilyChoice(Write& write, const agenda::FamilyChoice& choice);

Result<std::vector<agenda::Departure>> loadDepartures(const Store& store); ///< oldest first
Done saveDeparture(Write& write, const agenda::Departure& departure);

} // namespace marac::store
