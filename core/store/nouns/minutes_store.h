// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action_plan/action.h"
#include "core/minutes/minutes_version.h"
#include "core/minutes/record.h"
#include "core/store/store.h"

#include <vector>

namespace marac::store {

Result<std::vector<minutes::Information>> loadInformation(const Store& store);
Done saveInformation(Write& write, const minutes::Information& information);

Result<std::vector<minutes::Risk>> loadRisks(const Store& store);
Done saveRisk(Write& write, const minutes::Risk& risk);

Result<std::vector<minutes::VictimView>> loadVictimViews(const Store& store);
Done saveVictimView(Write& write, const minutes::VictimView& view);

Result<std::vector<minutes::Outcome>> loadOutcomes(const Store& store);
Done saveOutcome(Write& write, const minutes::Outcome& outcome);

Result<std::vector<minutes::PrivateNote>> loadPrivateNotes(const Store& store);
Done savePrivateNote(Write& write, const minutes::PrivateNote& note);

Result<std::vector<action_plan::Action>> loadActions(const Store& store);
Done saveAction(Write& write, const action_plan::Action& action);

Result<std::vector<minutes::MinutesVersion>> loadMinutesVersions(const Store& store);
Done saveMinutesVersion(Write& write, const minutes::MinutesVersion& version);

} // namespace marac::store
