// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/play.h"

#include "core/base/text.h"
#include "core/workflow/agenda_steps.h"
#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"

#include <algorithm>
#include <array>

namespace marac::workflow {

using agenda::AgendaItem;
using agency::Agency;
using attendance::Attendance;
using minutes::Minuting;
using referral::Referral;

namespace {

constexpr int kSecondsAStep = 20;

Done refuse(Phrase say)
{
    return failure(ErrorCode::InvalidInput, std::move(say));
}

/// The meeting as it is being played: each member function named after a step does that step.
class Player {
public:
    Player(Workspace& workspace, const meeting::Meeting& meeting) : m_workspace(workspace), m_meeting(meeting.id) {}

    Done open(const Json&) { return done(openMeeting(m_workspace, m_meeting)); }
    Done close(const Json&) { return done(closeMeeting(m_workspace, m_meeting)); }
    Done pause(const Json&) { return done(pauseMeeting(m_workspace, m_meeting)); }
    Done resume(const Json&) { return done(resumeMeeting(m_workspace, m_meeting)); }
    Done next(const Json&) { return done(nextItem(m_workspace, m_meeting)); }
    Done arrive(const Json& step);
    Done apology(const Json& step);
    Done leave(const Json& step);
    Done sign(const Json& step);
    Done start(const Json& step);
    Done end(const Json& step);
    Done park(const Json& step);
    Done extend(const Json& step);
    Done information(const Json& step);
    Done nothing(const Json& step);
    Done view(const Json& step);
    Done risk(const Json& step);
    Done note(const Json& step);
    Done action(const Json& step);
    Done outcome(const Json& step);
    Done conflict(const Json& step);

    int actions() const { return m_actions; }
    int casesHeard() const;

private:
    template <typename T>
    static Done done(const Result<T>& result)
    {
        return result ? Done{} : Done(failure(result.error()));
    }

    Result<Id<Agency>> agencyOf(const Json& step) const;
    Result<Arrival> arrivalOf(const Json& step) const;
    Result<Id<Referral>> caseOf(const Json& step) const;
    Result<CaseAt> at(const Json& step) const;
    /// The line of the running order that the step is about.
    Result<Id<AgendaItem>> itemOf(const Json& step) const;
    Result<std::vector<Id<Attendance>>> presentOf(const Json& step) const;
    Result<minutes::Subject> subjectOf(const Json& step) const;
    Result<action_plan::Action> actionOf(const Json& step) const;
    Done say(const Json& step, const std::string& text);

    Workspace& m_workspace;
    Id<meeting::Meeting> m_meeting;
    std::map<std::string, Id<minutes::Risk>> m_risks;
    int m_actions = 0;
};

using Step = Done (Player::*)(const Json&);
constexpr std::array<std::pair<const char*, Step>, 21> kSteps = {{
    {"open", &Player::open},     {"close", &Player::close},     {"pause", &Player::pause},
    {"resume", &Player::resume}, {"next", &Player::next},       {"arrive", &Player::arrive},
    {"apology", &Player::apology}, {"leave", &Player::leave},   {"sign", &Player::sign},
    {"start", &Player::start},   {"end", &Player::end},         {"park", &Player::park},
    {"extend", &Player::extend}, {"information", &Player::information}, {"nothing", &Player::nothing},
    {"view", &Player::view},     {"risk", &Player::risk},       {"note", &Player::note},
    {"action", &Player::action}, {"outcome", &Player::outcome}, {"conflict", &Player::conflict},
}};

Step stepNamed(const std::string& name)
{
    const auto found = std::find_if(kSteps.begin(), kSteps.end(), [&](const auto& known) { return name == known.first; });
    return found == kSteps.end() ? nullptr : found->second;
}

Minuting minutingOf(const Json& step)
{
    return flagAt(step, "minute", true) ? Minuting::Minute : Minuting::DoNotMinute;
}

Result<Id<Agency>> Player::agencyOf(const Json& step) const
{
    const auto meant = agency::agenciesMeant(m_workspace.book().agencies(), textAt(step, "agency"));
    if (meant.size() != 1)
        return failure(ErrorCode::InvalidInput, phraseN("Play", "The step means one agency, and its words could mean %n.", static_cast<int>(meant.size())));
    return meant.front()->id;
}

Result<Arrival> Player::arrivalOf(const Json& step) const
{
    MARAC_TRY(const auto agency, agencyOf(step));
    const auto capacity = attendance::capacityOf(textAt(step, "capacity", nameOf(attendance::Capacity::Representative)));
    if (!capacity)
        return failure(ErrorCode::InvalidInput, phrase("Play", "The capacity is none of representative, deputy and observer."));
    return Arrival{m_meeting, agency, textAt(step, "name"), *capacity};
}

Result<Id<Referral>> Player::caseOf(const Json& step) const
{
    if (const std::string ref = textAt(step, "case"); !ref.empty()) {
        const Referral* referral = m_workspace.book().referralByRef(ref);
        if (!referral)
            return failure(ErrorCode::NotFound, phrase("Play", "There is no case with the reference that the step names."));
        return referral->id;
    }
    const auto current = sessionOf(m_workspace, m_meeting).current;
    for (const AgendaItem& item : m_workspace.book().agendaOf(m_meeting)) {
        if (current == item.id && item.kind == AgendaItem::Kind::Case)
            return item.referral;
    }
    return failure(ErrorCode::NotFound, phrase("Play", "No case is being heard, and the step names none."));
}

Result<CaseAt> Player::at(const Json& step) const
{
    MARAC_TRY(const auto referral, caseOf(step));
    return CaseAt{m_meeting, referral};
}

Result<Id<AgendaItem>> Player::itemOf(const Json& step) const
{
    const auto current = sessionOf(m_workspace, m_meeting).current;
    if (!step.contains("case") && current)
        return *current;
    MARAC_TRY(const auto referral, caseOf(step));
    for (const AgendaItem& item : m_workspace.book().agendaOf(m_meeting)) {
        if (item.referral == referral)
            return item.id;
    }
    return failure(ErrorCode::NotFound, phrase("Play", "The case is not on the agenda of this meeting."));
}

Result<std::vector<Id<Attendance>>> Player::presentOf(const Json& step) const
{
    MARAC_TRY(const auto agency, agencyOf(step));
    const std::string name = folded(textAt(step, "name"));
    std::vector<Id<Attendance>> present;
    for (const Attendance& entry : m_workspace.book().attendanceOf(m_meeting)) {
        if (entry.agency == agency && entry.isPresent() && (name.empty() || folded(entry.name) == name))
            present.push_back(entry.id);
    }
    if (present.empty())
        return failure(ErrorCode::NotFound, phrase("Play", "Nobody whom the step names is in the room."));
    return present;
}

Result<minutes::Subject> Player::subjectOf(const Json& step) const
{
    const auto subject = minutes::subjectOf(textAt(step, step.contains("target") ? "target" : "about", "victim"));
    if (!subject)
        return failure(ErrorCode::InvalidInput, phrase("Play", "The step is about none of victim, child, personCausingHarm, staff and other."));
    return *subject;
}

Done Player::arrive(const Json& step)
{
    MARAC_TRY(const Arrival arrival, arrivalOf(step));
    return done(workflow::arrive(m_workspace, arrival));
}

Done Player::apology(const Json& step)
{
    MARAC_TRY(const Arrival who, arrivalOf(step));
    return done(apologise(m_workspace, who, flagAt(step, "informationSent") ? InformationSent::Yes : InformationSent::No));
}

Done Player::leave(const Json& step)
{
    MARAC_TRY(const auto present, presentOf(step));
    for (const auto& entry : present)
        MARAC_DO(workflow::leave(m_workspace, entry));
    return {};
}

Done Player::sign(const Json& step)
{
    if (!step.contains("agency"))
        return done(signAllPresent(m_workspace, m_meeting));
    MARAC_TRY(const auto present, presentOf(step));
    for (const auto& entry : present)
        MARAC_DO(signConfidentiality(m_workspace, entry));
    return {};
}

Done Player::start(const Json& step)
{
    if (!step.contains("case"))
        return refuse(phrase("Play", "To start a case the step names its reference."));
    MARAC_TRY(const auto item, itemOf(step));
    return done(startItem(m_workspace, item));
}

Done Player::end(const Json& step)
{
    MARAC_TRY(const auto item, itemOf(step));
    return done(endItem(m_workspace, item));
}

Done Player::park(const Json& step)
{
    MARAC_TRY(const auto item, itemOf(step));
    return done(parkItem(m_workspace, item));
}

Done Player::extend(const Json& step)
{
    const int minutes = numberAt(step, "minutes");
    if (minutes < 1)
        return refuse(phrase("Play", "To extend a case the step gives whole minutes."));
    MARAC_TRY(const auto item, itemOf(step));
    return done(extendItem(m_workspace, item, minutes));
}

Done Player::say(const Json& step, const std::string& text)
{
    MARAC_TRY(const CaseAt at, this->at(step));
    MARAC_TRY(const auto agency, agencyOf(step));
    return done(addInformation(m_workspace, at, agency, text, minutingOf(step)));
}

Done Player::information(const Json& step)
{
    const std::string text = trimmed(textAt(step, "text"));
    if (text.empty())
        return refuse(phrase("Play", "Information needs its text. An agency without any says so with the step “nothing”."));
    return say(step, text);
}

Done Player::nothing(const Json& step)
{
    return say(step, {});
}

Done Player::view(const Json& step)
{
    MARAC_TRY(const CaseAt at, this->at(step));
    MARAC_TRY(const auto agency, agencyOf(step));
    return done(setVictimView(m_workspace, at, agency, textAt(step, "text")));
}

Done Player::risk(const Json& step)
{
    MARAC_TRY(const CaseAt at, this->at(step));
    MARAC_TRY(const auto about, subjectOf(step));
    MARAC_TRY(const auto risk, addRisk(m_workspace, at, about, textAt(step, "text"), minutingOf(step)));
    if (const std::string name = textAt(step, "name"); !name.empty())
        m_risks[name] = risk;
    return {};
}

Done Player::note(const Json& step)
{
    MARAC_TRY(const CaseAt at, this->at(step));
    return done(addPrivateNote(m_workspace, at, textAt(step, "text")));
}

Result<action_plan::Action> Player::actionOf(const Json& step) const
{
    action_plan::Action action;
    const auto entry = action_plan::parseQuickEntry(textAt(step, "line"), m_workspace.book().agencies(), m_workspace.today());
    action.text = textAt(step, "text", entry.text);
    action.due = entry.due;
    action.target = entry.target.value_or(action.target);
    action.owner = textAt(step, "owner");
    action.status = action_plan::Action::Status::Agreed;
    if (flagAt(step, "chairAgrees"))
        action.burden = action_plan::Action::Burden::OnVictimChairAgreed;
    if (entry.agency() && !step.contains("agency")) {
        action.agency = entry.agency()->id;
    } else {
        MARAC_TRY(action.agency, agencyOf(step));
    }
    if (step.contains("due")) {
        action.due = action_plan::parseDue(textAt(step, "due"), m_workspace.today());
        if (!action.due)
            return failure(ErrorCode::InvalidInput, phrase("Play", "The day by which the action is due is not understood."));
    }
    if (step.contains("about") || step.contains("target")) {
        MARAC_TRY(action.target, subjectOf(step));
    }
    return action;
}

Done Player::action(const Json& step)
{
    MARAC_TRY(const CaseAt at, this->at(step));
    MARAC_TRY(action_plan::Action action, actionOf(step));
    if (const std::string name = textAt(step, "answers"); !name.empty()) {
        const auto risk = m_risks.find(name);
        if (risk == m_risks.end())
            return refuse(phrase("Play", "The action answers a risk that the script has not named before."));
        action.risk = risk->second;
    }
    MARAC_DO(addAction(m_workspace, at, std::move(action)));
    ++m_actions;
    return {};
}

Done Player::outcome(const Json& step)
{
    MARAC_TRY(const CaseAt at, this->at(step));
    const auto kind = minutes::outcomeOf(textAt(step, "kind", "heard"));
    if (!kind)
        return refuse(phrase("Play", "The outcome is none of heard, deferred and transferred."));
    return done(setOutcome(m_workspace, at, {*kind, textAt(step, "summary"), textAt(step, "whoTells"), flagAt(step, "staffSafety")}));
}

Done Player::conflict(const Json& step)
{
    MARAC_TRY(const auto referral, caseOf(step));
    MARAC_TRY(const auto agency, agencyOf(step));
    return done(declareConflict(m_workspace, agency, referral, textAt(step, "reason")));
}

int Player::casesHeard() const
{
    const meeting::Session session = sessionOf(m_workspace, m_meeting);
    const auto items = m_workspace.book().agendaOf(m_meeting);
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&](const AgendaItem& item) {
        return item.kind == AgendaItem::Kind::Case && session.isDone(item.id);
    }));
}

Result<const meeting::Meeting*> meetingOf(const Workspace& workspace, const Json& script)
{
    const auto date = Date::parseIso(textAt(script, "meeting"));
    const meeting::Meeting* meeting = date ? workspace.book().meetingOn(*date) : nullptr;
    if (!meeting)
        return failure(ErrorCode::InvalidInput, phrase("Play", "The script names no meeting of this area by its date. Nothing was played."));
    if (!script.contains("steps") || !script["steps"].is_array())
        return failure(ErrorCode::InvalidInput, phrase("Play", "The script has no list of steps. Nothing was played."));
    return meeting;
}

Done checkSteps(const Json& steps)
{
    int number = 0;
    for (const Json& step : steps) {
        ++number;
        if (!stepNamed(textAt(step, "do")))
            return refuse(phrase("Play", "Step %1 of the script is none that can be played. Nothing was played.").with(number));
        if (step.contains("at") && !TimeOfDay::parse(textAt(step, "at")))
            return refuse(phrase("Play", "Step %1 of the script has a time that is none; write it as 09:30. Nothing was played.").with(number));
    }
    return {};
}

void moveClock(FixedClock& clock, const meeting::Meeting& meeting, const Json& step, int number)
{
    const Instant usual = number == 1 ? clock.instantOf(meeting.date, meeting.start) : clock.now().plusSeconds(kSecondsAStep);
    const auto time = TimeOfDay::parse(textAt(step, "at"));
    const Instant wanted = time ? clock.instantOf(meeting.date, *time) : usual;
    clock.set(std::max(clock.now(), wanted));
}

/// The step was understood and a rule said no; anything else (a full disk) ends the play.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::InvalidInput || code == ErrorCode::NotFound || code == ErrorCode::NotAllowed || code == ErrorCode::AlreadyDone;
}

} // namespace

Result<Played> playMeeting(Workspace& workspace, FixedClock& clock, const Json& script)
{
    MARAC_TRY(const meeting::Meeting* found, meetingOf(workspace, script));
    const meeting::Meeting meeting = *found;
    MARAC_DO(checkSteps(script["steps"]));
    Player player(workspace, meeting);
    Played played;
    for (const Json& step : script["steps"]) {
        const std::string name = textAt(step, "do");
        moveClock(clock, meeting, step, ++played.steps);
        const Done done = (player.*stepNamed(name))(step);
        if (!done && !isRefusal(done.error().code))
            return failure(done.error());
        if (!done)
            played.findings.push_back({Severity::Problem, name, done.error().say, played.steps});
    }
    played.cases = player.casesHeard();
    played.actions = player.actions();
    return played;
}

} // namespace marac::workflow
