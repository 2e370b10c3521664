// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/move_prospect.h"

#include "core/agenda/overload.h"

#include <cstdlib>

namespace marac::agenda {

MoveProspect prospectOf(const Plan& plan, size_t from, size_t to)
{
    const Plan then = moved(plan, from, to);
    return {static_cast<int>(to) + 1, waitingMinutes(plan), waitingMinutes(then), newlyBroken(brokenRules(plan), brokenRules(then))};
}

std::string sentenceOf(const MoveProspect& prospect, const Phrasebook& words)
{
    const std::string then = words.say(durationWords(prospect.waitingThen));
    const std::string change = words.say(durationWords(std::abs(prospect.change())));
    Phrase waiting = phrase("Agenda", "At line %1 the waiting stays at %2.").with(prospect.position).with(then);
    if (prospect.change() > 0)
        waiting = phrase("Agenda", "At line %1 people wait %2 more, %3 in all.").with(prospect.position).with(change).with(then);
    if (prospect.change() < 0)
        waiting = phrase("Agenda", "At line %1 people wait %2 less, %3 in all.").with(prospect.position).with(change).with(then);
    std::string said = words.say(waiting);
    for (const BrokenRule& rule : prospect.wouldBreak)
        said += " " + words.say(rule.say);
    return said;
}

} // namespace marac::agenda
