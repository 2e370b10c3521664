// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_words.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::ui {

namespace {

using agenda::AgendaItem;
using workflow::AgendaLine;
using workflow::AgendaView;

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

/// Core's sentences in the language of the window.
class WindowWords : public Phrasebook {
public:
    std::string say(const Phrase& phrase) const override { return toUtf8(ui::say(phrase)); }
};

int minutesToSave(const AgendaView& view)
{
    return std::max(0, view.timetable.waitingMinutes - static_cast<int>(view.bound));
}

QString orderWords(const AgendaView& view)
{
    if (!view.isBoundKnown)
        return AgendaWords::tr("the best order is being worked out…");
    if (view.isProvenBest())
        return AgendaWords::tr("no order has less waiting");
    if (view.bestFound && !view.isBoundProven && *view.bestFound < view.timetable.waitingMinutes)
        return AgendaWords::tr("the best order so far saves %1 of waiting").arg(durationWords(view.timetable.waitingMinutes - *view.bestFound));
    const QString saved = durationWords(minutesToSave(view));
    return view.isBoundProven ? AgendaWords::tr("the best order saves %1 of waiting").arg(saved) : AgendaWords::tr("the best order may save up to %1 of waiting").arg(saved);
}

} // namespace

QString casesWords(int cases)
{
    return cases == 1 ? AgendaWords::tr("1 case") : AgendaWords::tr("%n cases", nullptr, cases);
}

QString durationWords(int minutes)
{
    if (minutes < 60)
        return AgendaWords::tr("%1 min").arg(minutes);
    return AgendaWords::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString meetingWords(const meeting::Meeting& meeting)
{
    const QString day = AgendaWords::tr("%1 · %2").arg(fullDay(meeting.date), timeWords(meeting.start));
    return meeting.kind == meeting::Kind::Emergency ? AgendaWords::tr("%1 · emergency").arg(day) : day;
}

int caseCount(const AgendaView& view)
{
    return static_cast<int>(std::count_if(view.lines.begin(), view.lines.end(), [](const AgendaLine& line) {
        return line.item.kind == AgendaItem::Kind::Case;
    }));
}

QString contextWords(const AgendaView& view)
{
    if (!view.meeting)
        return AgendaWords::tr("no meeting yet");
    if (view.lines.empty())
        return AgendaWords::tr("%1 · no cases yet").arg(longDay(view.meeting->date));
    const QString cases = casesWords(caseCount(view));
    return AgendaWords::tr("%1 · %2–%3 · %4").arg(cases, timeWords(view.meeting->start), timeWords(view.timetable.end), orderWords(view));
}

QString waitingWords(const AgendaView& view)
{
    const QString now = AgendaWords::tr("Waiting %1").arg(durationWords(view.timetable.waitingMinutes));
    const QString received = AgendaWords::tr("as received %1").arg(durationWords(view.asReceived));
    const QString bound = durationWords(static_cast<int>(view.bound));
    const QString least = !view.isBoundKnown ? AgendaWords::tr("the least is being worked out…") : !view.clash.empty() ? AgendaWords::tr("the rules clash") : view.isBoundProven ? AgendaWords::tr("least possible %1 (proven)").arg(bound)
                                                                                                       : AgendaWords::tr("no order has less than %1").arg(bound);
    return AgendaWords::tr("%1 · %2 · %3").arg(now, received, least);
}

QString overloadSentence(const agenda::Overload& overload)
{
    return fromUtf8(agenda::sentenceOf(overload, WindowWords()));
}

QString proposalSentence(const agenda::Proposal& proposal)
{
    return fromUtf8(agenda::sentenceOf(proposal, WindowWords()));
}

QString prospectWords(const std::optional<agenda::MoveProspect>& prospect)
{
    return prospect ? fromUtf8(agenda::sentenceOf(*prospect, WindowWords())) : QString();
}

QString lengthWords(const AgendaLine& line)
{
    QStringList why;
    for (const Phrase& reason : line.length.why)
        why.append(ui::say(reason));
    const QString rule = why.isEmpty() ? AgendaWords::tr("%1 min by the rule.").arg(line.length.minutes)
                                       : AgendaWords::tr("%1 min by the rule: %2.").arg(line.length.minutes).arg(why.join(QStringLiteral(", ")));
    if (!line.item.isOwnLength)
        return line.item.minutes == line.length.minutes ? rule : AgendaWords::tr("%1 min stand. %2").arg(line.item.minutes).arg(rule);
    const QString reason = fromUtf8(line.item.lengthReason);
    const QString own = reason.isEmpty() ? AgendaWords::tr("%1 min by hand.").arg(line.item.minutes) : AgendaWords::tr("%1 min by hand: %2.").arg(line.item.minutes).arg(reason);
    return AgendaWords::tr("%1 %2").arg(own, rule);
}

QString carryOverWords(const AgendaLine& line)
{
    return line.carryOver ? ui::say(wordsFor(*line.carryOver, toUtf8(fullDay(line.carryOver->from)))) : QString();
}

QString caseWords(const AgendaLine& line)
{
    if (!line.referral)
        return {};
    QStringList parts{AgendaWords::tr("%1 · Dash %2 · risk rank %3 · waited %4 d").arg(fromUtf8(line.referral->ref)).arg(line.score.yes).arg(line.rules.rank + 1).arg(line.waitingDays)};
    QStringList kin;
    for (const std::string& ref : line.family)
        kin.append(fromUtf8(ref));
    if (!kin.isEmpty())
        parts.append(AgendaWords::tr("one family with %1").arg(kin.join(QStringLiteral(", "))));
    QStringList withheld;
    for (const agency::Agency* agency : line.withheldFrom)
        withheld.append(fromUtf8(agency::shortName(*agency)));
    if (!withheld.isEmpty())
        parts.append(AgendaWords::tr("withheld from %1").arg(withheld.join(QStringLiteral(", "))));
    if (line.carryOver)
        parts.append(carryOverWords(line));
    return parts.join(QStringLiteral(" · "));
}

QString weightsWords(const agenda::Plan& plan)
{
    QStringList counts;
    for (const agenda::PlannedWeight& one : plan.weights)
        counts.append(AgendaWords::tr("%1 %2×").arg(fromUtf8(one.name)).arg(one.weight));
    return counts.isEmpty() ? QString() : AgendaWords::tr("Waiting is counted by agency: %1, every other once.").arg(counts.join(QStringLiteral(", ")));
}

QString agencyWords(const AgendaView& view, const agency::Agency& agency)
{
    const QString name = fromUtf8(agency::shortName(agency));
    const auto& all = view.timetable.agencies;
    const auto times = std::find_if(all.begin(), all.end(), [&](const agenda::AgencyTimes& one) { return one.agency == agency.id; });
    if (times == all.end())
        return AgendaWords::tr("%1 need not come.").arg(name);
    const QString there = AgendaWords::tr("%1 is there from %2 until %3").arg(name, timeWords(times->arrive), timeWords(times->leave));
    const QString waits = times->waitingMinutes == 0 ? AgendaWords::tr("waits for nothing") : AgendaWords::tr("waits %1").arg(durationWords(times->waitingMinutes));
    return agency.waitingWeight > 1 ? AgendaWords::tr("%1 · %2 · each minute counts %3 times").arg(there, waits).arg(agency.waitingWeight)
                                    : AgendaWords::tr("%1 · %2").arg(there, waits);
}

QString termsWords(const agenda::TermsProspect& prospect)
{
    return fromUtf8(agenda::sentenceOf(prospect, WindowWords()));
}

QString priceWords(const std::vector<agenda::PriorityPrice>& prices, size_t place)
{
    const agenda::PriorityPrice& price = prices[place];
    if (!price.isPossible)
        return AgendaWords::tr("At most %1 places from the risk rank: the other rules cannot be kept beside it.").arg(price.mostPlaces);
    const auto minutes = [](const agenda::PriorityPrice& one) { return durationWords(static_cast<int>(one.waiting)); };
    const QString proof = price.isProven ? AgendaWords::tr("proven") : AgendaWords::tr("best found");
    const QString free = prices.back().isPossible ? minutes(prices.back()) : AgendaWords::tr("none");
    const QString strict = prices.front().isPossible ? minutes(prices.front()) : AgendaWords::tr("none");
    if (place + 1 == prices.size())
        return AgendaWords::tr("Free order: %1 of waiting (%2). Strictly by risk: %3.").arg(minutes(price), proof, strict);
    if (place == 0)
        return AgendaWords::tr("Strictly by risk: %1 of waiting (%2). Free order: %3.").arg(minutes(price), proof, free);
    return AgendaWords::tr("No case moves more than %1 places from its risk rank: %2 of waiting (%3). Strictly by risk %4, free order %5.")
        .arg(price.mostPlaces).arg(minutes(price), proof, strict, free);
}

} // namespace marac::ui
