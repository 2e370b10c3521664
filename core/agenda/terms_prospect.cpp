// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/terms_prospect.h"

#include "core/agenda/overload.h"

#include <algorithm>
#include <cstdlib>

namespace marac::agenda {

namespace {

AgencyTimes timesOf(const Plan& plan, const Id<agency::Agency>& agency)
{
    for (const AgencyTimes& times : timetableOf(plan).agencies) {
        if (times.agency == agency)
            return times;
    }
    return {agency, plan.start, plan.start, 0, {}};
}

Phrase presenceOf(const TermsProspect& prospect, const Phrasebook& words)
{
    const int change = prospect.inRoomThen - prospect.inRoomNow;
    if (prospect.inRoomThen == 0)
        return phrase("Agenda", "%1 need not come.").with(prospect.agency);
    const Phrase text = change > 0 ? phrase("Agenda", "%1 is in the room %4 longer, from %2 until %3.")
        : change < 0               ? phrase("Agenda", "%1 is in the room %4 less, from %2 until %3.")
                                   : phrase("Agenda", "%1 is in the room from %2 until %3, as now.");
    const Phrase filled = text.with(prospect.agency).with(prospect.arrivesThen.text()).with(prospect.leavesThen.text());
    return change == 0 ? filled : filled.with(words.say(durationWords(std::abs(change))));
}

Phrase waitingOf(const TermsProspect& prospect, const Phrasebook& words)
{
    const int change = prospect.waitingThen - prospect.waitingNow;
    const std::string then = words.say(durationWords(prospect.waitingThen));
    if (change == 0)
        return phrase("Agenda", "The waiting stays at %1.").with(then);
    const Phrase text = change > 0 ? phrase("Agenda", "In this order people wait %1 more, %2 in all.") : phrase("Agenda", "In this order people wait %1 less, %2 in all.");
    return text.with(words.say(durationWords(std::abs(change)))).with(then);
}

} // namespace

TermsProspect prospectOf(const Plan& now, const Plan& then, const agency::Agency& agency)
{
    const AgencyTimes before = timesOf(now, agency.id);
    const AgencyTimes after = timesOf(then, agency.id);
    return {agency::shortName(agency),
            before.leave.minutes() - before.arrive.minutes(),
            after.leave.minutes() - after.arrive.minutes(),
            after.arrive,
            after.leave,
            waitingMinutes(now),
            waitingMinutes(then),
            newlyBroken(brokenRules(now), brokenRules(then))};
}

std::string sentenceOf(const TermsProspect& prospect, const Phrasebook& words)
{
    std::string said = words.say(presenceOf(prospect, words)) + " " + words.say(waitingOf(prospect, words));
    for (const BrokenRule& rule : prospect.wouldBreak)
        said += " " + words.say(rule.say);
    return said;
}

} // namespace marac::agenda
