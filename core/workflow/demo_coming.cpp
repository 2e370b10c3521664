// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_coming.h"

#include "core/base/assert.h"
#include "core/store/nouns/meeting_store.h"
#include "core/store/nouns/referral_store.h"

#include <algorithm>
#include <functional>
#include <map>

namespace marac::workflow {

using people::SafeContact;
using referral::Criterion;
using referral::Referral;

namespace {

enum class Newness { First, Repeat };

/// What makes one of the cases worth showing.
struct Feature {
    Newness newness = Newness::First;
    std::function<void(DemoWorld&, DemoCase&)> give;
};
using Features = std::map<int, Feature>;

/// A household known for some time, to be told apart from the new ones.
const DemoHousehold& knownHome(DemoWorld& world, int back)
{
    const int place = std::max(0, static_cast<int>(world.households.size()) - back);
    return world.households[static_cast<size_t>(place)];
}

void knownWithAnother(DemoWorld& world, DemoCase& one)
{
    one.referral.victim = knownHome(world, 60).victim.id;
    one.newPeople.erase(one.newPeople.begin());
}

/// The same two people, whom another agency wrote down otherwise: for a person to say whether they are the same.
void writtenOtherwise(DemoWorld& world, DemoCase& one, int back)
{
    const DemoHousehold& earlier = knownHome(world, back);
    one.newPeople = {world.people.writtenOtherwise(earlier.victim), world.people.writtenOtherwise(earlier.perpetrators.front())};
    one.referral.victim = one.newPeople[0].id;
    one.referral.perpetrators = {{one.newPeople[1].id, "ex-partner", people::LivingTogether::No}};
}

void twoCausingHarm(DemoWorld& world, DemoCase& one)
{
    one.newPeople.push_back(world.people.perpetrator());
    one.referral.perpetrators.push_back({one.newPeople.back().id, "brother of the ex-partner", people::LivingTogether::No});
}

/// The man of another case of the same meeting: he comes up twice, with two victims.
void byTheManOfAnotherCase(DemoWorld& world, DemoCase& one, int back)
{
    const DemoHousehold& other = knownHome(world, back);
    one.newPeople.resize(1);
    one.referral.perpetrators = {{other.perpetrators.front().id, "ex-partner", people::LivingTogether::No}};
}

/// His number is the one that the victim of another case gave as hers.
void withAnothersNumber(DemoWorld& world, DemoCase& one)
{
    if (one.newPeople.size() > 1)
        one.newPeople[1].phone = knownHome(world, 30).victim.phone;
}

/// She has moved to where the victim of another case lives.
void atAnothersAddress(DemoWorld& world, DemoCase& one)
{
    const people::Person& other = knownHome(world, 20).victim;
    one.newPeople.front().address = other.address;
    one.newPeople.front().postcode = other.postcode;
}

void byJudgementWithoutReason(DemoWorld& world, DemoCase& one)
{
    fillDash(world, one.referral, 9, 2);
    one.referral.claimed = {Criterion::ProfessionalJudgement};
    one.referral.judgementReason.clear();
    one.referral.policeIncidents.reset();
}

void withoutCriterion(DemoWorld& world, DemoCase& one, int yes, int dontKnow)
{
    fillDash(world, one.referral, yes, dontKnow);
    one.referral.claimed.clear();
    one.referral.judgementReason.clear();
    one.referral.policeIncidents = 1;
}

void callsForAnEmergencyMeeting(DemoWorld& world, DemoCase& one)
{
    fillDash(world, one.referral, 22, 1);
    one.referral.claimed = {Criterion::VisibleHighRisk, Criterion::Escalation};
    one.referral.policeIncidents = 5;
    one.referral.received = world.today;
    one.referral.incident = world.today.addDays(-1);
    one.referral.concerns = "Strangled last night until she fainted. He was bailed this morning, has told a friend that he will finish it, and "
                            "keeps a shotgun for work. The referrer asks not to wait for the next meeting.";
}

const Features& comingFeatures()
{
    static const Features features = {
        {1, {Newness::Repeat, nullptr}},
        {2, {Newness::First, [](DemoWorld&, DemoCase& one) { one.newPeople.front().language = "Polish (interpreter needed)"; }}},
        {4, {Newness::First, [](DemoWorld&, DemoCase& one) { one.referral.transferredFrom = "Westcove Marac (demo)"; }}},
        {5, {Newness::First, [](DemoWorld&, DemoCase& one) { one.newPeople.front().language = "Welsh"; }}},
        {6, {Newness::Repeat, nullptr}},
        {9, {Newness::First, knownWithAnother}},
        {10, {Newness::Repeat, nullptr}},
        {11, {Newness::First, [](DemoWorld& world, DemoCase& one) { writtenOtherwise(world, one, 45); }}},
        {12, {Newness::First, [](DemoWorld& world, DemoCase& one) { byTheManOfAnotherCase(world, one, 8); }}},
        {13, {Newness::First, twoCausingHarm}},
        {14, {Newness::Repeat, nullptr}},
        {16, {Newness::Repeat, nullptr}},
    };
    return features;
}

const Features& waitingFeatures()
{
    static const Features features = {
        {1, {Newness::Repeat, nullptr}},
        {2, {Newness::First, [](DemoWorld& world, DemoCase& one) { writtenOtherwise(world, one, 90); }}},
        {3, {Newness::First, [](DemoWorld&, DemoCase& one) { one.newPeople.front().safeContact = {}; }}},
        {4, {Newness::First, byJudgementWithoutReason}},
        {5, {Newness::First, [](DemoWorld& world, DemoCase& one) { withoutCriterion(world, one, 11, 4); }}},
        {6, {Newness::First, [](DemoWorld& world, DemoCase& one) { withoutCriterion(world, one, 6, 1); }}},
        {7, {Newness::First, [](DemoWorld&, DemoCase& one) {
            one.newPeople.resize(1);
            one.referral.perpetrators.clear();
        }}},
        {8, {Newness::First, [](DemoWorld& world, DemoCase& one) {
            one.referral.consent = {};
            withAnothersNumber(world, one);
            atAnothersAddress(world, one);
        }}},
        {9, {Newness::Repeat, [](DemoWorld&, DemoCase& one) { one.referral.claimed.erase(Criterion::Repeat); }}},
        {10, {Newness::First, [](DemoWorld& world, DemoCase& one) { writtenOtherwise(world, one, 130); }}},
        {11, {Newness::First, callsForAnEmergencyMeeting}},
    };
    return features;
}

DemoCase madeWith(DemoWorld& world, const Features& features, int place, const Date& received)
{
    const auto feature = features.find(place);
    const bool isRepeat = feature != features.end() && feature->second.newness == Newness::Repeat;
    DemoCase one = isRepeat ? repeatReferral(world, received) : firstReferral(world, received);
    if (feature != features.end() && feature->second.give)
        feature->second.give(world, one);
    return one;
}

void commentSome(DemoWorld& world, Referral& referral)
{
    for (dash::AnsweredItem& item : referral.dash.items) {
        if (item.answer == dash::Answer::Yes && world.chance.percent(15))
            item.comment = world.chance.textOf(demoWords("referrals")["dashComments"]);
    }
}

/// Assessed by the police when it was referred, by the Idva since; she has gone through a stalking checklist too. Draws no lots, so
/// that the rest of the area stays as it is.
void assessedAgain(DemoWorld& world, Referral& referral)
{
    dash::Assessment first = referral.dash;
    first.id = world.workspace.ids().make<dash::Assessment>();
    first.date = referral.received;
    first.assessor = "Police, first response";
    int less = 3;
    for (dash::AnsweredItem& item : first.items) {
        if (item.answer == dash::Answer::Yes && less-- > 0)
            item.answer = dash::Answer::No;
    }
    referral.dash.date = std::min(world.today, referral.received.addDays(12));
    referral.dash.assessor = "Idva service";
    dash::Assessment stalking = dash::Assessment::blank(*dash::Checklist::newest("stalking"));
    stalking.id = world.workspace.ids().make<dash::Assessment>();
    stalking.date = referral.dash.date;
    stalking.assessor = referral.dash.assessor;
    const Done answered = dash::answerFrom(stalking, "YYNYDNYNYNNYNYN");
    MARAC_ASSERT(answered.has_value());
    referral.others = {first, stalking};
}

Done writeReturned(DemoWorld& world, store::Write& write, const Date& received)
{
    DemoCase one = firstReferral(world, received);
    one.newPeople.resize(1);
    one.referral.perpetrators.clear();
    one.referral.stage = referral::Stage::Returned;
    MARAC_DO(writeCase(world, write, one));
    const triage::Decision decision{world.workspace.ids().make<triage::Decision>(), one.referral.id, triage::Decision::Kind::Return,
                                    world.chance.textOf(demoWords("referrals")["return"]), world.workspace.clock().now().plusSeconds(-86400),
                                    std::nullopt};
    return store::saveDecision(write, decision);
}

/// What an agency answers: those who refer and the core know most, one never answers, the rest leave gaps.
research::Answer answerOf(Chance& chance, const agency::Agency& agency, const Referral& referral)
{
    using agency::ReturnSource;
    const auto& by = referral.referrers;
    const bool refers = std::find(by.begin(), by.end(), agency.id) != by.end();
    const bool isAlwaysThere = agency.source == ReturnSource::Police || agency.source == ReturnSource::Idva;
    if (refers || isAlwaysThere)
        return research::Answer::Known;
    if (agency.source == ReturnSource::PrimaryCare && !agency.isCore())
        return research::Answer::None;
    const bool isForChildren = agency.source == ReturnSource::ChildrenSocialCare || agency.source == ReturnSource::Education;
    const int known = isForChildren ? (referral.hasChildren() ? 75 : 0) : 25;
    const int lot = chance.below(100);
    if (lot < known)
        return research::Answer::Known;
    if (lot < known + 8)
        return research::Answer::WillBring;
    return lot < known + 55 ? research::Answer::NothingKnown : research::Answer::None;
}

} // namespace

Done writeComing(DemoWorld& world, store::Write& write, const Date& meeting)
{
    for (int place = 0; place < kDemoComingCases; ++place) {
        const Date wanted = meeting.addDays(-20 + place / 2);
        DemoCase one = madeWith(world, comingFeatures(), place, std::min(wanted, world.today.addDays(-1)));
        commentSome(world, one.referral);
        MARAC_DO(writeCase(world, write, one));
    }
    return {};
}

Done writeWaiting(DemoWorld& world, store::Write& write)
{
    for (const int days : {9, 6})
        MARAC_DO(writeReturned(world, write, world.today.addDays(-days)));
    constexpr int kDays[kDemoToTriage] = {16, 12, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
    for (int place = 0; place < kDemoToTriage; ++place) {
        DemoCase one = madeWith(world, waitingFeatures(), place, world.today.addDays(-kDays[place]));
        if (place == 0)
            assessedAgain(world, one.referral);
        MARAC_DO(writeCase(world, write, one));
    }
    return {};
}

Done writeAnswers(DemoWorld& world, store::Write& write, const Id<meeting::Meeting>& meeting)
{
    const CaseBook& book = world.workspace.book();
    const Instant now = world.workspace.clock().now();
    for (research::Research research : book.researchOf(meeting)) {
        const agency::Agency* agency = book.agency(research.agency);
        const Referral* referral = book.referral(research.referral);
        if (!agency || !referral)
            continue;
        research.answer = answerOf(world.chance, *agency, *referral);
        research.asked = now.plusSeconds(-5LL * 86400);
        if (research.answer != research::Answer::None)
            research.answered = now.plusSeconds(-world.chance.between(1, 90) * 3600LL);
        if (research.answer == research::Answer::Known)
            research.information = world.chance.textOf(demoWords("hearing")["research"]);
        MARAC_DO(store::saveResearch(write, research));
    }
    return {};
}

} // namespace marac::workflow
