// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/carry_over.h"

#include "core/base/names.h"

#include <algorithm>

namespace marac::workflow {

using agenda::Departure;
using meeting::Meeting;
using referral::Referral;

namespace {

constexpr std::array<const char*, 4> kKinds = {"deferred", "notReached", "moved", "emergency"};
using Kind = CarryOver::Kind;

Kind kindOf(Departure::Kind kind)
{
    switch (kind) {
    case Departure::Kind::Deferred:
        return Kind::Deferred;
    case Departure::Kind::Moved:
        return Kind::Moved;
    case Departure::Kind::Emergency:
        return Kind::Emergency;
    }
    return Kind::Moved;
}

/// What an earlier meeting did with the case, where it stayed on its agenda to the end.
std::optional<CarryOver> unheardAt(const CaseBook& book, const Meeting& earlier, const Id<Referral>& referral)
{
    const auto items = book.agendaOf(earlier.id);
    const auto item = std::find_if(items.begin(), items.end(), [&](const agenda::AgendaItem& one) { return one.referral == referral; });
    if (item == items.end())
        return std::nullopt;
    const auto hearing = book.hearing(earlier.id, referral);
    if (hearing.outcome && hearing.outcome->kind == minutes::Outcome::Kind::Deferred)
        return CarryOver{Kind::Deferred, earlier.date, hearing.outcome->summary};
    if (hearing.outcome || meeting::replay(book.sessionEventsOf(earlier.id)).isDone(item->id))
        return std::nullopt;
    return CarryOver{Kind::NotReached, earlier.date, {}};
}

} // namespace

std::optional<CarryOver> carryOverOf(const CaseBook& book, const Meeting& meeting, const Id<Referral>& referral)
{
    std::optional<CarryOver> latest;
    const auto take = [&](const std::optional<CarryOver>& one) {
        if (one && (!latest || latest->from <= one->from))
            latest = one;
    };
    for (const Meeting& earlier : book.meetings()) {
        const bool isOver = earlier.stage == meeting::Stage::Closed || earlier.stage == meeting::Stage::Signed;
        if (isOver && earlier.id != meeting.id && earlier.date <= meeting.date)
            take(unheardAt(book, earlier, referral));
    }
    for (const Departure& departure : book.departures()) {
        const Meeting* from = book.meeting(departure.from);
        if (departure.referral == referral && from && from->id != meeting.id)
            take(CarryOver{kindOf(departure.kind), from->date, departure.reason});
    }
    return latest;
}

const char* nameOf(CarryOver::Kind kind)
{
    return nameIn(kKinds, kind);
}

Phrase wordsFor(const CarryOver& carryOver, const std::string& day)
{
    const bool hasReason = !carryOver.reason.empty();
    switch (carryOver.kind) {
    case Kind::Deferred:
        return hasReason ? phrase("Agenda", "deferred from %1: %2").with(day).with(carryOver.reason) : phrase("Agenda", "deferred from %1").with(day);
    case Kind::NotReached:
        return phrase("Agenda", "not reached on %1").with(day);
    case Kind::Moved:
        return hasReason ? phrase("Agenda", "moved here from %1: %2").with(day).with(carryOver.reason) : phrase("Agenda", "moved here from %1").with(day);
    case Kind::Emergency:
        return hasReason ? phrase("Agenda", "heard at once instead of on %1: %2").with(day).with(carryOver.reason)
                         : phrase("Agenda", "heard at once instead of on %1").with(day);
    }
    return {};
}

} // namespace marac::workflow
