// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room_case_panel.h"

#include "ui/meeting/room_case_header.h"
#include "ui/meeting/information_chips.h"
#include "ui/meeting/plan_card.h"
#include "ui/meeting/room_order.h"
#include "ui/meeting/teller.h"
#include "ui/meeting/victim_view_card.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using action_plan::Action;
using workflow::CaseSheet;

RoomCasePanel::RoomCasePanel(workflow::Workspace& workspace, Teller& teller, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_teller(teller), m_back((new Label(QString(), TextStyle::Warn, this))->wrapped()),
      m_header(new RoomCaseHeader(this)), m_view(new VictimViewCard(this)), m_information(new InformationChips(this)), m_plan(new PlanCard(this)),
      m_entry(new EntryLine(workspace, this))
{
    buildColumn();
    buildKeys();
    connectParts();
}

void RoomCasePanel::buildColumn()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_back);
    column->addWidget(m_header);
    column->addWidget(m_view);
    column->addWidget(m_information);
    column->addWidget(m_plan, 1);
    column->addWidget(m_entry);
}

void RoomCasePanel::buildKeys()
{
    const auto key = [this](const char* keys, const auto& deed) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key("Ctrl+E", [this] { m_entry->field()->setFocus(); });
    key("Ctrl+R", [this] { m_plan->chooseNextRisk(); });
    key("Ctrl+I", [this] {
        if (const QString next = m_information->nextUnheard(); !next.isEmpty())
            beginInformation(next);
        else
            m_teller.mention(tr("Every agency that is here has spoken."));
    });
    key("Ctrl+0", [this] { nothingFromTyped(); });
}

void RoomCasePanel::connectParts()
{
    connect(m_view, &VictimViewCard::changeWanted, this, &RoomCasePanel::changeView);
    connect(m_information, &InformationChips::informationWanted, this, &RoomCasePanel::beginInformation);
    connect(m_information, &InformationChips::nothingWanted, this, &RoomCasePanel::nothingFrom, Qt::QueuedConnection);
    connect(m_entry, &EntryLine::agencyMeant, m_information, &InformationChips::tellOf);
    connect(m_entry, &EntryLine::entered, this, &RoomCasePanel::takeEntry);
    connect(m_entry, &EntryLine::refused, this, [this](const QString& why) { m_teller.mention(why, Tone::Warn); });
    connect(m_entry, &EntryLine::undoWanted, this, &RoomCasePanel::undoWanted);
    connect(m_entry, &EntryLine::riskForgotten, m_plan, &PlanCard::forgetRisk);
    connect(m_plan, &PlanCard::riskChosen, this, &RoomCasePanel::answerRisk);
    connect(m_plan, &PlanCard::agreementWanted, this, &RoomCasePanel::turnAgreement, Qt::QueuedConnection);
    connect(m_plan, &PlanCard::actionWithdrawalWanted, this, &RoomCasePanel::withdraw, Qt::QueuedConnection);
    connect(m_plan, &PlanCard::riskRemovalWanted, this, [this](const QString& id) {
        m_teller.told(workflow::removeRisk(m_workspace, Id<minutes::Risk>(toUtf8(id))), tr("The risk is taken out."));
    }, Qt::QueuedConnection);
}

QWidget* RoomCasePanel::entryField() const
{
    return m_entry->field();
}

void RoomCasePanel::acknowledge(const QString& words, Tone tone)
{
    m_entry->acknowledge(words, tone);
}

QString RoomCasePanel::agencyWords(const Id<agency::Agency>& id) const
{
    const agency::Agency* agency = m_workspace.book().agency(id);
    return agency ? fromUtf8(agency::shortName(*agency)) : QString();
}

QString RoomCasePanel::victimWords(const CaseSheet& sheet) const
{
    return sheet.victim && !sheet.victim->name.forename.empty() ? fromUtf8(sheet.victim->name.forename) : tr("the victim");
}

void RoomCasePanel::setCase(const workflow::CaseAt& at, const QString& lookingBack)
{
    const bool isOther = at.referral != m_at.referral || at.meeting != m_at.meeting;
    m_at = at;
    const CaseSheet sheet = workflow::caseSheet(m_workspace, at);
    if (!sheet.referral)
        return;
    if (isOther) {
        m_plan->forgetRisk();
        m_information->tellOf({});
    }
    m_back->setText(lookingBack);
    m_back->setVisible(!lookingBack.isEmpty());
    m_header->setSheet(sheet, m_workspace.today());
    const auto& view = sheet.hearing.view;
    const QString from = view ? tr("%1, %2").arg(agencyWords(view->from), shortDay(m_workspace.clock().dateOf(view->at))) : QString();
    m_view->setView(victimWords(sheet), view, from);
    showInformation(sheet);
    m_plan->setRows(riskRows(sheet), actionRows(m_workspace, sheet));
    setScene(sheet);
}

void RoomCasePanel::showInformation(const CaseSheet& sheet)
{
    const auto asked = m_workspace.book().researchOf(m_at.meeting);
    std::vector<InformationChips::Row> rows;
    for (const workflow::AgencyVoice& voice : sheet.voices) {
        InformationChips::Row row{fromUtf8(voice.agency->id.text()), fromUtf8(agency::shortName(*voice.agency)), voiceOf(voice), {}, {}};
        QStringList said;
        for (const minutes::Information& information : sheet.hearing.information) {
            if (information.agency == voice.agency->id && !information.isNothingToShare())
                said += information.minuting == minutes::Minuting::Minute ? fromUtf8(information.text)
                                                                          : tr("%1 (not minuted)").arg(fromUtf8(information.text));
        }
        row.said = said.join(QStringLiteral(" · "));
        for (const research::Research& research : asked) {
            if (research.referral == m_at.referral && research.agency == voice.agency->id)
                row.research = fromUtf8(research.information);
        }
        // Who is away and knows nothing would only crowd out those whom the chair waits for.
        const bool isOutside = row.voice == InformationChips::Voice::Away
            && (voice.research == research::State::NotAsked || voice.research == research::State::NothingKnown);
        if (!isOutside)
            rows.push_back(row);
    }
    m_information->setRows(rows);
}

void RoomCasePanel::setScene(const CaseSheet& sheet)
{
    EntryLine::Scene scene;
    scene.caseId = fromUtf8(m_at.referral.text());
    scene.today = m_workspace.today();
    for (const workflow::AgencyVoice& voice : sheet.voices) {
        scene.agencies.push_back(*voice.agency);
        if (voice.agency->source == agency::ReturnSource::Idva && scene.viewFrom.isEmpty())
            scene.viewFrom = voice.agency->id;
    }
    for (const attendance::Attendance& entry : m_workspace.book().attendanceOf(m_at.meeting)) {
        if (entry.isPresent())
            scene.speakers.emplace(entry.agency, entry.name);
    }
    m_entry->setScene(std::move(scene));
}

void RoomCasePanel::changeView()
{
    const CaseSheet sheet = workflow::caseSheet(m_workspace, m_at);
    const auto& view = sheet.hearing.view;
    const agency::Agency* from = view ? m_workspace.book().agency(view->from) : nullptr;
    m_entry->begin(EntryKind::View, view && from ? fromUtf8(from->name) + QStringLiteral(": ") + fromUtf8(view->text) : QString());
}

void RoomCasePanel::beginInformation(const QString& agencyId)
{
    const agency::Agency* agency = m_workspace.book().agency(Id<agency::Agency>(toUtf8(agencyId)));
    if (agency)
        m_entry->begin(EntryKind::Information, fromUtf8(agency->name) + QStringLiteral(": "));
}

void RoomCasePanel::nothingFrom(const QString& agencyId)
{
    const Id<agency::Agency> agency(toUtf8(agencyId));
    m_teller.told(workflow::addInformation(m_workspace, m_at, agency, {}), tr("%1 has nothing to share.").arg(agencyWords(agency)));
}

void RoomCasePanel::nothingFromTyped()
{
    const auto voices = workflow::caseSheet(m_workspace, m_at).voices;
    std::vector<agency::Agency> agencies;
    for (const workflow::AgencyVoice& voice : voices)
        agencies.push_back(*voice.agency);
    const EntryDraft draft = draftOf(EntryKind::Information, m_entry->field()->text(), agencies, m_workspace.today());
    if (!draft.quick.agency())
        return m_teller.mention(tr("Which agency has nothing to share? Ctrl I goes from one to the next."), Tone::Warn);
    if (!draft.quick.text.empty())
        return m_teller.mention(tr("Something is typed for this agency. Enter adds it; empty the line to say that there is nothing to share."), Tone::Warn);
    nothingFrom(fromUtf8(draft.quick.agency()->id.text()));
    m_entry->clear();
}

bool RoomCasePanel::addInformation(const Entry& entry)
{
    return m_teller.told(workflow::addInformation(m_workspace, m_at, entry.agency, entry.text, entry.minuting),
                         tr("Heard from %1.").arg(agencyWords(entry.agency)));
}

bool RoomCasePanel::addAction(const Entry& entry)
{
    Action action;
    action.agency = entry.agency;
    action.owner = entry.owner;
    action.text = entry.text;
    action.due = entry.due;
    action.target = entry.subject;
    action.burden = entry.burden;
    if (!entry.risk.empty())
        action.risk = Id<minutes::Risk>(entry.risk);
    // Who is in the room has heard it and says yes; who is not has still to be asked.
    action.status = entry.owner.empty() ? Action::Status::Proposed : Action::Status::Agreed;
    return m_teller.told(workflow::addAction(m_workspace, m_at, action), tr("Action for %1 added.").arg(agencyWords(entry.agency)));
}

void RoomCasePanel::takeEntry(const Entry& entry)
{
    bool isTaken = false;
    switch (entry.kind) {
    case EntryKind::Action:
        isTaken = addAction(entry);
        break;
    case EntryKind::Information:
        isTaken = addInformation(entry);
        break;
    case EntryKind::Risk:
        isTaken = m_teller.told(workflow::addRisk(m_workspace, m_at, entry.subject, entry.text, entry.minuting), tr("Risk added."));
        break;
    case EntryKind::View:
        isTaken = m_teller.told(workflow::setVictimView(m_workspace, m_at, entry.agency, entry.text), tr("What the victim wants is recorded."));
        break;
    case EntryKind::Note:
        isTaken = m_teller.told(workflow::addPrivateNote(m_workspace, m_at, entry.text), tr("Your note is kept; it reaches no document."));
        break;
    }
    if (isTaken)
        m_entry->clear();
}

void RoomCasePanel::answerRisk(const QString& riskId)
{
    for (const minutes::Risk& risk : m_workspace.book().hearing(m_at.meeting, m_at.referral).risks) {
        if (fromUtf8(risk.id.text()) == riskId)
            return m_entry->answer(riskId, fromUtf8(risk.text), risk.about);
    }
    m_entry->answer({}, {}, minutes::Subject::Victim);
}

void RoomCasePanel::turnAgreement(const QString& actionId)
{
    const Action* before = m_workspace.book().action(Id<Action>(toUtf8(actionId)));
    if (!before)
        return;
    Action action = *before;
    const bool isAgreed = action.status == Action::Status::Agreed;
    action.status = isAgreed ? Action::Status::Proposed : Action::Status::Agreed;
    m_teller.told(workflow::changeAction(m_workspace, action), isAgreed ? tr("Still to be agreed.") : tr("The agency has agreed."));
}

void RoomCasePanel::withdraw(const QString& actionId)
{
    const Action* before = m_workspace.book().action(Id<Action>(toUtf8(actionId)));
    if (!before)
        return;
    Action action = *before;
    action.status = Action::Status::Withdrawn;
    m_teller.told(workflow::changeAction(m_workspace, action), tr("The action is withdrawn."));
}

} // namespace marac::ui
