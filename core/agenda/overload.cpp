// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/overload.h"

#include "core/base/names.h"
#include "core/base/text.h"

#include <algorithm>
#include <tuple>

namespace marac::agenda {

namespace {

constexpr std::array<const char*, 3> kReliefNames = {"secondMeeting", "emergencyMeeting", "deferral"};

std::vector<WaitingCase> untilFreed(const std::vector<WaitingCase>& cases, int over)
{
    std::vector<WaitingCase> chosen;
    int freed = 0;
    for (const WaitingCase& one : cases) {
        if (freed >= over)
            break;
        freed += one.minutes;
        chosen.push_back(one);
    }
    return chosen;
}

Proposal proposal(Proposal::Kind kind, std::vector<WaitingCase> cases, int over)
{
    Proposal made{kind, std::move(cases), 0, 0};
    for (const WaitingCase& one : made.cases)
        made.minutesFreed += one.minutes;
    made.stillOver = std::max(0, over - made.minutesFreed);
    return made;
}

/// The higher the risk and the longer the wait, the more urgent; the middle of the Dash does not know better than a repeat.
auto urgency(const WaitingCase& one)
{
    return std::tuple(one.yes, one.isRepeat, one.hasChildren, one.waitingDays);
}

/// What may wait longest: no repeat, no children, little risk, referred last.
auto patience(const WaitingCase& one)
{
    return std::tuple(one.isRepeat, one.hasChildren, one.yes, one.waitingDays);
}

std::string caseWords(const WaitingCase& one, const Phrasebook& words)
{
    return words.say(phraseN("Agenda", "%1 (Dash %2, waited %n day(s))", one.waitingDays).with(one.ref).with(one.yes));
}

Phrase proposalWords(Proposal::Kind kind)
{
    switch (kind) {
    case Proposal::Kind::SecondMeeting:
        return phrase("Agenda", "Hold a second meeting for %1: it frees %2.");
    case Proposal::Kind::Emergency:
        return phrase("Agenda", "Hear %1 at once in an emergency meeting: it frees %2.");
    case Proposal::Kind::Deferral:
        return phrase("Agenda", "Defer %1 with a reason: it frees %2.");
    }
    return {};
}

} // namespace

std::optional<Overload> overloadOf(const std::vector<AgendaItem>& items, int minutesHeld)
{
    Overload overload;
    overload.held = minutesHeld;
    bool isSame = true;
    for (const AgendaItem& item : items) {
        overload.planned += item.minutes;
        overload.cases += item.isCase() ? 1 : 0;
        isSame = isSame && item.isCase() && item.minutes == items.front().minutes;
    }
    if (overload.over() <= 0)
        return std::nullopt;
    if (isSame)
        overload.each = items.front().minutes;
    return overload;
}

std::vector<Proposal> proposalsFor(const std::vector<WaitingCase>& cases, int over)
{
    if (cases.empty() || over <= 0)
        return {};
    std::vector<WaitingCase> last(cases.rbegin(), cases.rend());
    last = untilFreed(last, over);
    std::reverse(last.begin(), last.end());
    const auto mostUrgent = std::max_element(cases.begin(), cases.end(), [](const auto& a, const auto& b) { return urgency(a) < urgency(b); });
    std::vector<WaitingCase> patient = cases;
    std::stable_sort(patient.begin(), patient.end(), [](const auto& a, const auto& b) { return patience(a) < patience(b); });
    return {proposal(Proposal::Kind::SecondMeeting, last, over), proposal(Proposal::Kind::Emergency, {*mostUrgent}, over),
            proposal(Proposal::Kind::Deferral, untilFreed(patient, over), over)};
}

const char* nameOf(Proposal::Kind kind)
{
    return nameIn(kReliefNames, kind);
}

Phrase durationWords(int minutes)
{
    if (minutes < 60)
        return phrase("Agenda", "%1 min").with(minutes);
    const int rest = minutes % 60;
    return phrase("Agenda", "%1 h %2").with(minutes / 60).with((rest < 10 ? "0" : "") + std::to_string(rest));
}

std::string sentenceOf(const Overload& overload, const Phrasebook& words)
{
    const std::string planned = words.say(durationWords(overload.planned));
    const std::string plan = overload.each
        ? words.say(phraseN("Agenda", "%n case(s) × %1 = %2", overload.cases).with(*overload.each).with(planned))
        : words.say(phraseN("Agenda", "%n case(s) and the breaks take %1", overload.cases).with(planned));
    return words.say(phrase("Agenda", "%1: %2 over the %3 that the room is held.")
                         .with(plan).with(words.say(durationWords(overload.over()))).with(words.say(durationWords(overload.held))));
}

std::string sentenceOf(const Proposal& proposal, const Phrasebook& words)
{
    std::vector<std::string> cases;
    for (const WaitingCase& one : proposal.cases)
        cases.push_back(caseWords(one, words));
    std::string said = words.say(proposalWords(proposal.kind).with(join(cases, ", ")).with(words.say(durationWords(proposal.minutesFreed))));
    if (proposal.stillOver > 0)
        said += " " + words.say(phrase("Agenda", "The plan would still run %1 over.").with(words.say(durationWords(proposal.stillOver))));
    return said;
}

} // namespace marac::agenda
