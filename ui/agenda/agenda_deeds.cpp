// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/overview.h"
#include "ui/agenda/agenda_page.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/case_rules_panel.h"
#include "ui/agenda/conflict_card.h"
#include "ui/agenda/new_meeting_form.h"
#include "ui/agenda/running_order_model.h"
#include "ui/agenda/running_order_view.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"

#include <QRegularExpression>

#include <algorithm>

// What a person does with an agenda; AgendaPage shows what came of it.
namespace marac::ui {

namespace {

using ItemId = Id<agenda::AgendaItem>;

ItemId itemId(const QString& id)
{
    return ItemId(toUtf8(id));
}

agenda::Need after(const workflow::CaseBook& book, const Id<referral::Referral>& referral, const Id<agency::Agency>& agency)
{
    for (const agenda::NeedDecision& decision : book.needDecisions()) {
        if (decision.referral == referral && decision.agency == agency)
            return decision.need == agenda::Need::Needed ? agenda::Need::NotNeeded : agenda::Need::FromResearch;
    }
    return agenda::Need::Needed;
}

} // namespace

const agenda::AgendaItem* AgendaPage::itemOf(const std::vector<agenda::AgendaItem>& items, const QString& id) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const agenda::AgendaItem& item) { return item.id == itemId(id); });
    return found == items.end() ? nullptr : &*found;
}

bool AgendaPage::finish(const workflow::Event& event, const QString& done)
{
    if (event)
        say(done, Tone::Ok, *event == 0 ? Undoable::No : Undoable::Yes);
    else
        say(ui::say(event.error()), Tone::Bad);
    refresh();
    return event.has_value();
}

void AgendaPage::doNextStep()
{
    if (m_meeting.isEmpty())
        beginMeeting();
    else if (workflow::todayOf(m_workspace).acceptedWithoutMeeting.empty())
        Q_EMIT pageRequested(Area::Referrals, QString());
    else
        buildAgenda();
}

void AgendaPage::beginMeeting()
{
    m_form->begin(m_workspace.book().area().minutesPerCase);
}

void AgendaPage::createMeeting(const workflow::NewMeeting& wanted)
{
    const auto made = workflow::createMeeting(m_workspace, wanted);
    if (!made) {
        m_form->refuse(ui::say(made.error()));
        return;
    }
    m_form->hide();
    m_meeting = *made;
    refresh();
    say(tr("The meeting on %1 was made.").arg(longDay(wanted.date)), Tone::Ok, Undoable::Yes);
    m_buildButton->setFocus();
}

void AgendaPage::buildAgenda()
{
    const size_t before = m_workspace.book().agendaOf(m_meeting).size();
    const auto event = workflow::buildAgenda(m_workspace, m_meeting);
    const auto added = static_cast<int>(m_workspace.book().agendaOf(m_meeting).size() - before);
    if (event && added == 0) {
        say(tr("No other accepted case waits for this meeting. The agenda is as it was."));
        return;
    }
    if (finish(event, tr("%1 put on the agenda, those with children first.").arg(casesWords(added))))
        m_orderView->setFocus();
}

void AgendaPage::addBreak()
{
    const int after = m_order->positionOf(m_orderView->currentId());
    const auto typed = m_prompt.askText(tr("Add break"), tr("How many minutes, after line %1?").arg(after), QStringLiteral("10"));
    if (!typed)
        return;
    bool isNumber = false;
    const int minutes = typed->trimmed().toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > 240) {
        say(tr("A break lasts between 1 and 240 minutes. No break was added."), Tone::Bad);
        return;
    }
    finish(workflow::addBreak(m_workspace, m_meeting, after, minutes), tr("A break of %1 stands after line %2.").arg(durationWords(minutes)).arg(after));
}

void AgendaPage::move(const QString& id, workflow::Direction direction)
{
    const int from = m_order->positionOf(id);
    const bool isAtEnd = direction == workflow::Direction::Up ? from <= 1 : from >= m_order->rowCount();
    if (!isAtEnd)
        place(id, direction == workflow::Direction::Up ? from - 1 : from + 1);
}

void AgendaPage::place(const QString& id, int position)
{
    finish(workflow::placeItem(m_workspace, itemId(id), position), tr("The line stands at %1 now.").arg(position));
}

void AgendaPage::remove(const QString& id)
{
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const agenda::AgendaItem* item = itemOf(items, id);
    if (!item)
        return;
    const bool isBreak = item->kind == agenda::AgendaItem::Kind::Break;
    // The line below takes its place under the hand.
    const int row = m_order->positionOf(id) - 1;
    const bool isDone = finish(workflow::removeItem(m_workspace, itemId(id)),
                               isBreak ? tr("The break was taken off.") : tr("The case was taken off; it waits for the next meeting."));
    if (isDone && m_order->rowCount() > 0)
        m_orderView->setCurrentIndex(m_order->index(std::min(row, m_order->rowCount() - 1), 0));
}

void AgendaPage::setMinutes(const QString& id, int minutes, const QString& reason)
{
    finish(workflow::setItemMinutes(m_workspace, itemId(id), minutes, toUtf8(reason)), tr("Line %1 has %2 now.").arg(m_order->positionOf(id)).arg(durationWords(minutes)));
}

void AgendaPage::declare(const QString& agencyId, const QString& reason)
{
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const agenda::AgendaItem* item = itemOf(items, m_orderView->currentId());
    if (!item)
        return;
    const Id<agency::Agency> id(toUtf8(agencyId));
    const agency::Agency* agency = m_workspace.book().agency(id);
    const QString name = agency ? fromUtf8(agency->name) : QString();
    if (finish(workflow::declareConflict(m_workspace, id, item->referral, toUtf8(reason)), tr("The conflict of %1 was declared.").arg(name)))
        m_conflicts->clearEntry();
}

void AgendaPage::withdraw(const QString& conflictId, const QString& agencyName)
{
    finish(workflow::withdrawConflict(m_workspace, Id<attendance::Conflict>(toUtf8(conflictId))),
           tr("The conflict of %1 was withdrawn.").arg(agencyName));
}

void AgendaPage::pin(const QString& id)
{
    const agenda::AgendaItem* item = m_workspace.book().agendaItem(itemId(id));
    if (!item)
        return;
    if (item->pinnedAt)
        finish(workflow::unpinItem(m_workspace, item->id), tr("The case may move again."));
    else
        finish(workflow::pinItem(m_workspace, item->id), tr("The case stays at this place whatever else moves."));
}

void AgendaPage::setWindow(const std::optional<agenda::TimeWindow>& window)
{
    finish(workflow::setWindow(m_workspace, itemId(m_orderView->currentId()), window),
           window ? tr("The case is to be heard between %1 and %2.").arg(timeWords(window->from), timeWords(window->until)) : tr("The case may be heard at any time."));
}

void AgendaPage::toggleNeed(const QString& agencyId, const QString& lineId)
{
    const agenda::AgendaItem* item = m_workspace.book().agendaItem(itemId(lineId));
    const Id<agency::Agency> id(toUtf8(agencyId));
    const agency::Agency* agency = m_workspace.book().agency(id);
    if (!item || !item->isCase() || !agency)
        return;
    if (attendance::isWithheld(m_workspace.book().conflicts(), id, item->referral)) {
        say(tr("%1 has a conflict of interest in this case and cannot be needed.").arg(fromUtf8(agency->name)), Tone::Bad);
        return;
    }
    const agenda::Need need = after(m_workspace.book(), item->referral, id);
    const QString name = fromUtf8(agency->name);
    finish(workflow::setNeed(m_workspace, item->referral, id, need),
           need == agenda::Need::Needed      ? tr("%1 is needed for line %2.").arg(name).arg(item->position)
               : need == agenda::Need::NotNeeded ? tr("%1 is not needed for line %2.").arg(name).arg(item->position)
                                                 : tr("Whether %1 is needed for line %2 is as research says.").arg(name).arg(item->position));
}

workflow::Event AgendaPage::takenBack(const agenda::BrokenRule& rule)
{
    using Kind = agenda::BrokenRule::Kind;
    agenda::OrderPolicy policy = m_view.policy;
    switch (rule.kind) {
    case Kind::Window:
        return workflow::setWindow(m_workspace, rule.items.front(), std::nullopt);
    case Kind::Pin:
        return workflow::unpinItem(m_workspace, rule.items.front());
    case Kind::Stay: // they come for the whole of this meeting, which somebody has to ask of them
        return workflow::setStay(m_workspace, {m_meeting, rule.agency, m_view.plan.start, m_view.timetable.end});
    case Kind::ChildrenFirst:
        policy.isChildrenFirst = false;
        break;
    case Kind::FirstHalf:
        policy.isHighestRiskInFirstHalf = false;
        break;
    case Kind::Family:
        return workflow::chooseFamily(m_workspace, familyOf(rule.items, agenda::FamilyChoice::Kind::Apart, toUtf8(tr("taken back, because the rules clashed"))));
    case Kind::Rank:
        policy.mostPlaces.reset();
        break;
    case Kind::Settled:
        return audit::EventSeq{0};
    }
    return workflow::setOrderPolicy(m_workspace, m_meeting, policy);
}

agenda::FamilyChoice AgendaPage::familyOf(const std::vector<Id<agenda::AgendaItem>>& items, agenda::FamilyChoice::Kind kind, const std::string& reason) const
{
    agenda::FamilyChoice choice{{}, m_meeting, {}, kind, reason};
    for (const Id<agenda::AgendaItem>& id : items) {
        if (const agenda::AgendaItem* item = m_workspace.book().agendaItem(id); item && item->isCase())
            choice.cases.push_back(item->referral);
    }
    return choice;
}

/// The chosen case and all that are of its family now may stand alone.
void AgendaPage::hearApart(const QString& reason)
{
    const agenda::AgendaItem* chosen = m_workspace.book().agendaItem(itemId(m_orderView->currentId()));
    std::vector<ItemId> items;
    const auto own = std::find_if(m_view.lines.begin(), m_view.lines.end(), [&](const workflow::AgendaLine& line) { return chosen && line.item.id == chosen->id; });
    for (const workflow::AgendaLine& line : m_view.lines) {
        if (own != m_view.lines.end() && line.item.isCase() && own->rules.family >= 0 && line.rules.family == own->rules.family)
            items.push_back(line.item.id);
    }
    if (finish(workflow::chooseFamily(m_workspace, familyOf(items, agenda::FamilyChoice::Kind::Apart, toUtf8(reason))), tr("The cases of this family may stand apart.")))
        m_caseRules->clearFamily();
}

void AgendaPage::keepTogether(const QString& refs, const QString& reason)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\\s]+"));
    agenda::FamilyChoice choice = familyOf({itemId(m_orderView->currentId())}, agenda::FamilyChoice::Kind::Together, toUtf8(reason));
    for (const QString& ref : refs.split(kBetween, Qt::SkipEmptyParts)) {
        const referral::Referral* referral = m_workspace.book().referralByRef(toUtf8(ref.toUpper()));
        if (!referral)
            return say(tr("There is no case %1. Nothing was changed.").arg(ref), Tone::Bad);
        choice.cases.push_back(referral->id);
    }
    if (finish(workflow::chooseFamily(m_workspace, choice), tr("The cases follow one another as one family.")))
        m_caseRules->clearFamily();
}

void AgendaPage::matchFamily()
{
    const agenda::AgendaItem* item = m_workspace.book().agendaItem(itemId(m_orderView->currentId()));
    if (item)
        finish(workflow::familyAsMatched(m_workspace, m_meeting, item->referral), tr("The people in the cases decide again what is one family."));
}

void AgendaPage::setWholeMeeting(const Id<agency::Agency>& id, workflow::Staying staying, const Id<agency::Representative>& representative)
{
    const agency::Agency* agency = m_workspace.book().agency(id);
    const QString name = agency ? fromUtf8(agency::shortName(*agency)) : QString();
    finish(workflow::setWholeMeeting(m_workspace, id, staying, representative),
           staying == workflow::Staying::WholeMeeting ? tr("%1 stays for the whole of every meeting and does not weigh in the order.").arg(name)
                                                      : tr("%1 comes for its own cases.").arg(name));
}

void AgendaPage::takeBack(const agenda::BrokenRule& rule)
{
    const QString words = rule.kind == agenda::BrokenRule::Kind::Stay ? tr("The agenda counts on them for the whole meeting. Ask them whether they can come.")
                                                                      : tr("The rule is taken back for this meeting.");
    finish(takenBack(rule), words);
}

void AgendaPage::choosePriority(std::optional<int> mostPlaces, const QString& reason)
{
    m_priced.reset();
    finish(workflow::choosePriority(m_workspace, m_meeting, mostPlaces, toUtf8(reason)), tr("The choice is kept with its reason; “Best order” keeps to it."));
}

void AgendaPage::defer(const workflow::Referrals& cases, const QString& reason)
{
    finish(workflow::deferCases(m_workspace, m_meeting, cases, toUtf8(reason)), tr("%1 deferred to the next agenda with room.").arg(casesWords(static_cast<int>(cases.size()))));
}

void AgendaPage::holdSecond(const workflow::Referrals& cases, const Date& day, const QString& reason)
{
    workflow::NewMeeting wanted;
    wanted.date = day;
    if (m_view.meeting) {
        wanted.start = m_view.meeting->start;
        wanted.minutesPerCase = m_view.meeting->minutesPerCase;
        wanted.venue = m_view.meeting->venue;
    }
    const auto made = workflow::secondMeeting(m_workspace, cases, wanted, toUtf8(reason));
    finish(made.map([](const auto&) { return audit::EventSeq{1}; }), tr("A second meeting on %1 takes %2.").arg(longDay(day), casesWords(static_cast<int>(cases.size()))));
}

void AgendaPage::holdEmergency(const Id<referral::Referral>& one, const Date& day, const QString& reason)
{
    workflow::NewMeeting wanted;
    wanted.date = day;
    const auto made = workflow::emergencyMeeting(m_workspace, one, wanted, toUtf8(reason));
    finish(made.map([](const auto&) { return audit::EventSeq{1}; }), tr("An emergency meeting on %1 takes the case.").arg(longDay(day)));
}

} // namespace marac::ui
