// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/area_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/agency_store.h"
#include "core/store/nouns/area_store.h"
#include "core/store/store.h"
#include "core/store/vault/passphrase.h"

#include <algorithm>

namespace marac::workflow {

namespace {

Done checkArea(const triage::Area& area)
{
    if (trimmed(area.name).empty())
        return failure(ErrorCode::InvalidInput, phrase("Area", "The area needs a name. Nothing was changed."));
    if (area.minutesPerCase < 1 || area.minutesPerCase > 120)
        return failure(ErrorCode::InvalidInput, phrase("Area", "A case is given between 1 and 120 minutes. Nothing was changed."));
    if (area.maximumMinutes < 10 || area.maximumMinutes > 24 * 60)
        return failure(ErrorCode::InvalidInput, phrase("Area", "A meeting lasts between 10 minutes and a day. Nothing was changed."));
    return {};
}

template <typename Thing>
int positionOf(const std::vector<Thing>& things, const Id<Thing>& id)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
    return static_cast<int>(found - things.begin()) + 1;
}

} // namespace

Event changeArea(Workspace& workspace, const triage::Area& area)
{
    MARAC_DO(checkArea(area));
    triage::Area changed = area;
    changed.name = trimmed(area.name);
    changed.thresholds = workspace.book().area().thresholds;
    return workspace.step({"area.change", "area", Json::object()}, [&](store::Write& write) { return store::saveArea(write, changed); });
}

Event addThreshold(Workspace& workspace, const dash::Threshold& threshold)
{
    if (threshold.yes < 1 || threshold.yes > 24)
        return failure(ErrorCode::InvalidInput, phrase("Area", "A threshold lies between 1 and 24. Nothing was changed."));
    if (trimmed(threshold.reason).empty())
        return failure(ErrorCode::InvalidInput, phrase("Area", "A new threshold needs its reason in words. Nothing was changed."));
    triage::Area area = workspace.book().area();
    area.thresholds.push_back(threshold);
    return workspace.step({"threshold.add", "area", Json{{"yes", threshold.yes}}}, [&](store::Write& write) {
        return store::saveArea(write, area);
    });
}

Event saveAgency(Workspace& workspace, agency::Agency agency)
{
    agency.name = simplified(agency.name);
    if (agency.name.empty())
        return failure(ErrorCode::InvalidInput, phrase("Agency", "An agency needs a name. Nothing was changed."));
    if (agency.waitingWeight < 1 || agency.waitingWeight > agency::kMostWaitingWeight)
        return failure(ErrorCode::InvalidInput, phrase("Agency", "A waiting minute counts between once and %1 times. Nothing was changed.").with(agency::kMostWaitingWeight));
    const auto& agencies = workspace.book().agencies();
    const bool isTaken = std::any_of(agencies.begin(), agencies.end(), [&](const agency::Agency& other) {
        return other.id != agency.id && folded(other.name) == folded(agency.name);
    });
    if (isTaken)
        return failure(ErrorCode::InvalidInput, phrase("Agency", "An agency of this name is in the list already. Nothing was changed."));
    if (agency.id.isEmpty())
        agency.id = workspace.ids().make<agency::Agency>();
    return workspace.step({"agency.save", agency.id.text(), Json::object()}, [&](store::Write& write) {
        return store::saveAgency(write, agency, positionOf(agencies, agency.id));
    });
}

Event saveRepresentative(Workspace& workspace, agency::Representative representative)
{
    representative.name = simplified(representative.name);
    if (representative.name.empty() || !workspace.book().agency(representative.agency))
        return failure(ErrorCode::InvalidInput, phrase("Agency", "A representative needs a name and an agency. Nothing was changed."));
    if (representative.id.isEmpty())
        representative.id = workspace.ids().make<agency::Representative>();
    return workspace.step({"representative.save", representative.id.text(), Json::object()}, [&](store::Write& write) {
        return store::saveRepresentative(write, representative);
    });
}

Result<std::map<Id<agency::Agency>, std::string>> agencyPassphrases(Workspace& workspace)
{
    MARAC_TRY(auto passphrases, store::loadAgencyPassphrases(workspace.store()));
    std::vector<Id<agency::Agency>> without;
    for (const agency::Agency& agency : workspace.book().agencies()) {
        if (!passphrases.contains(agency.id))
            without.push_back(agency.id);
    }
    if (without.empty())
        return passphrases;
    MARAC_DO(workspace.step({"passphrase.make", {}, Json{{"agencies", without.size()}}}, [&](store::Write& write) -> Done {
        for (const auto& agency : without) {
            const std::string words(store::vault::suggestPassphrase().view());
            MARAC_DO(store::saveAgencyPassphrase(write, agency, words, workspace.clock().now()));
            passphrases[agency] = words;
        }
        return {};
    }));
    return passphrases;
}

Event renewAgencyPassphrase(Workspace& workspace, const Id<agency::Agency>& agency)
{
    return workspace.step({"passphrase.renew", agency.text(), Json::object()}, [&](store::Write& write) {
        return store::saveAgencyPassphrase(write, agency, std::string(store::vault::suggestPassphrase().view()), workspace.clock().now());
    });
}

} // namespace marac::workflow
