// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_referrals.h"

#include "core/base/assert.h"
#include "core/store/nouns/people_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/workflow/imported_referral.h"

#include <array>

namespace marac::workflow {

using agency::ReturnSource;
using referral::Consent;
using referral::Criterion;
using referral::Referral;

namespace {

constexpr int kLeastDaysBetween = 30; ///< a repeat sooner would still be the same case
constexpr int kJointPercent = 4;

/// Out of a hundred referrals; police most, as everywhere (domain/marac.md 2.3).
constexpr std::array<std::pair<ReturnSource, int>, 9> kReferrers = {{
    {ReturnSource::Police, 61}, {ReturnSource::Idva, 14}, {ReturnSource::ChildrenSocialCare, 6},
    {ReturnSource::SecondaryCare, 4}, {ReturnSource::PrimaryCare, 4}, {ReturnSource::VoluntarySector, 4},
    {ReturnSource::MentalHealth, 3}, {ReturnSource::Housing, 2}, {ReturnSource::Probation, 2},
}};

Id<agency::Agency> firstOf(const DemoWorld& world, ReturnSource source)
{
    for (const agency::Agency& agency : world.workspace.book().agencies()) {
        if (agency.source == source)
            return agency.id;
    }
    MARAC_ASSERT(false);
    return {};
}

std::vector<Id<agency::Agency>> referrers(DemoWorld& world)
{
    int left = world.chance.below(100);
    ReturnSource source = ReturnSource::Police;
    for (const auto& [candidate, share] : kReferrers) {
        source = candidate;
        left -= share;
        if (left < 0)
            break;
    }
    std::vector<Id<agency::Agency>> agencies = {firstOf(world, source)};
    if (source != ReturnSource::Idva && world.chance.percent(kJointPercent))
        agencies.push_back(firstOf(world, ReturnSource::Idva));
    return agencies;
}

Consent consent(Chance& chance)
{
    if (chance.percent(76))
        return {Consent::Kind::Given, {}};
    if (chance.percent(80))
        return {Consent::Kind::WithoutConsent, chance.textOf(demoWords("referrals")["withoutConsent"])};
    return {};
}

/// Every referral meets a criterion, whatever its score.
void giveCriteria(DemoWorld& world, Referral& referral)
{
    Chance& chance = world.chance;
    const int yes = chance.percent(68) ? chance.between(14, 20) : chance.between(7, 13);
    fillDash(world, referral, yes, chance.below(4));
    if (yes >= dash::kSafeLivesThreshold) {
        referral.claimed.insert(Criterion::VisibleHighRisk);
        if (chance.percent(30))
            referral.policeIncidents = chance.between(0, 5);
    } else if (chance.percent(60)) {
        referral.claimed.insert(Criterion::ProfessionalJudgement);
        referral.judgementReason = chance.textOf(demoWords("referrals")["judgement"]);
    } else {
        referral.claimed.insert(Criterion::Escalation);
        referral.policeIncidents = chance.between(3, 6);
    }
}

Referral referralOf(DemoWorld& world, const DemoHousehold& home, const Date& received)
{
    Referral referral;
    referral.id = world.workspace.ids().make<Referral>();
    referral.received = received;
    referral.referrers = referrers(world);
    referral.victim = home.victim.id;
    referral.perpetrators = home.links;
    referral.children = home.children;
    referral.concerns = world.chance.textOf(demoWords("referrals")["concerns"]);
    referral.consent = consent(world.chance);
    if (world.chance.percent(80))
        referral.incident = received.addDays(-world.chance.between(0, 6));
    giveCriteria(world, referral);
    return referral;
}

} // namespace

void fillDash(DemoWorld& world, Referral& referral, int yes, int dontKnow)
{
    referral.dash = dash::Assessment::blank(dash::Checklist::dash());
    referral.dash.date = referral.received;
    int place = 0;
    for (const size_t item : world.chance.order(referral.dash.items.size())) {
        const auto answer = place < yes ? dash::Answer::Yes : place < yes + dontKnow ? dash::Answer::DontKnow : dash::Answer::No;
        referral.dash.items[item].answer = answer;
        ++place;
    }
}

DemoCase firstReferral(DemoWorld& world, const Date& received)
{
    DemoHousehold home = world.people.household();
    home.lastReceived = received;
    DemoCase one{referralOf(world, home, received), {home.victim}};
    one.newPeople.insert(one.newPeople.end(), home.perpetrators.begin(), home.perpetrators.end());
    world.households.push_back(std::move(home));
    return one;
}

DemoCase repeatReferral(DemoWorld& world, const Date& received)
{
    std::vector<size_t> known;
    for (size_t i = 0; i < world.households.size(); ++i) {
        const Date& last = world.households[i].lastReceived;
        if (last.daysUntil(received) >= kLeastDaysBetween && received <= last.addMonths(12))
            known.push_back(i);
    }
    if (known.empty())
        return firstReferral(world, received);
    DemoHousehold& home = world.households[known[static_cast<size_t>(world.chance.below(static_cast<int>(known.size())))]];
    home.lastReceived = received;
    DemoCase one{referralOf(world, home, received), {}};
    if (world.chance.percent(85))
        one.referral.claimed.insert(Criterion::Repeat);
    return one;
}

Done writeCase(DemoWorld& world, store::Write& write, DemoCase& one)
{
    MARAC_TRY(one.referral.ref, nextRef(world.workspace, write, one.referral.received));
    for (const people::Person& person : one.newPeople)
        MARAC_DO(store::savePerson(write, person));
    return store::saveReferral(write, one.referral);
}

} // namespace marac::workflow
