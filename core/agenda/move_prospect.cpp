// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/move_prospect.h"

namespace marac::agenda {

MoveProspect prospectOf(const Plan& plan, size_t from, size_t to)
{
    const Plan then = moved(plan, from, to);
    return {static_cast<int>(to) + 1, waitingMinutes(plan), waitingMinutes(then), newlyBroken(brokenRules(plan), brokenRules(then))};
}

std::string sentenceOf(const MoveProspect& prospect, const Phrasebook& words)
{
    Phrase waiting = phrase("Agenda", "At line %1 the waiting stays at %2 min.").with(prospect.position).with(prospect.waitingThen);
    if (prospect.change() > 0)
        waiting = phrase("Agenda", "At line %1 people wait %2 min more, %3 min in all.")
                      .with(prospect.position).with(prospect.change()).with(prospect.waitingThen);
    if (prospect.change() < 0)
        waiting = phrase("Agenda", "At line %1 people wait %2 min less, %3 min in all.")
                      .with(prospect.position).with(-prospect.change()).with(prospect.waitingThen);
    std::string said = words.say(waiting);
    for (const BrokenRule& rule : prospect.wouldBreak)
        said += " " + words.say(rule.say);
    return said;
}

} // namespace marac::agenda
