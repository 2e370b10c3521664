// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_area.h"
#include "core/workflow/demo_words.h"

#include <algorithm>
#include <set>

namespace marac::workflow {

using agency::Agency;
using agency::ReturnSource;
using minutes::Subject;
using referral::Referral;

namespace {

constexpr unsigned kMeetingSeed = 1864;
// What happens once in the meeting, by the number of the case being heard.
constexpr int kWithheldLine = 3;
constexpr int kPrivateNote = 5;
constexpr int kParked = 6;
constexpr int kPaused = 8;
constexpr int kExtended = 12;
constexpr int kLateComer = 4;

/// Writes the script as a careful observer would note the meeting down.
class ScriptWriter {
public:
    ScriptWriter(const Workspace& workspace, const meeting::Meeting& meeting)
        : m_book(workspace.book()), m_meeting(meeting), m_chance(kMeetingSeed), m_time(meeting.start)
    {
    }
    Json script();

private:
    void gather();
    void enter(const Agency& agency);
    void go(const Agency& agency);
    void hear(const Referral& referral);
    void park();
    void movements(const Referral& referral);
    void letIn(ReturnSource source);
    void letOut(ReturnSource source);
    void speak(const Referral& referral);
    void inform(const Agency& agency);
    void plan(const Referral& referral);
    void takeAction(const Referral& referral, Subject target, const char* risk);
    void asides();
    void outcome();
    void tell(Json step) { m_steps.push_back(std::move(step)); }
    bool mayAct(const Agency& agency, const Referral& referral) const;
    /// Those in the room who may hear of the case.
    std::vector<const Agency*> room(const Referral& referral) const;
    std::string personOf(const Agency& agency, agency::Role role) const;

    const CaseBook& m_book;
    const meeting::Meeting& m_meeting;
    Chance m_chance;
    TimeOfDay m_time;
    Json m_steps = Json::array();
    std::set<Id<Agency>> m_present;
    std::set<std::string> m_taken; ///< words of the actions of this case
    int m_case = 0;
    bool m_childrenAreDone = false;
};

std::string ScriptWriter::personOf(const Agency& agency, agency::Role role) const
{
    for (const agency::Representative& person : m_book.representatives()) {
        if (person.agency == agency.id && person.role == role)
            return person.name;
    }
    return "Duty worker";
}

bool ScriptWriter::mayAct(const Agency& agency, const Referral& referral) const
{
    return m_present.contains(agency.id) && !attendance::isWithheld(m_book.conflicts(), agency.id, referral.id);
}

std::vector<const Agency*> ScriptWriter::room(const Referral& referral) const
{
    std::vector<const Agency*> there;
    for (const Agency& agency : m_book.agencies()) {
        if (mayAct(agency, referral))
            there.push_back(&agency);
    }
    return there;
}

void ScriptWriter::enter(const Agency& agency)
{
    Json step{{"do", "arrive"}, {"agency", agency.name}, {"name", personOf(agency, agency::Role::Representative)}};
    if (agency.source == ReturnSource::MentalHealth) {
        step["name"] = personOf(agency, agency::Role::Deputy);
        step["capacity"] = "deputy";
    }
    tell(std::move(step));
    m_present.insert(agency.id);
}

void ScriptWriter::go(const Agency& agency)
{
    tell({{"do", "leave"}, {"agency", agency.name}});
    m_present.erase(agency.id);
}

void ScriptWriter::gather()
{
    for (const Agency& agency : m_book.agencies()) {
        const bool isLate = agency.source == ReturnSource::SubstanceAbuse;
        if (agency.source == ReturnSource::PrimaryCare)
            tell({{"do", "apology"}, {"agency", agency.name}, {"name", personOf(agency, agency::Role::Representative)}, {"informationSent", agency.isCore()}});
        else if (!isLate)
            enter(agency);
    }
    m_steps.front()["at"] = m_meeting.start.plus(-8).text();
    tell({{"do", "arrive"}, {"agency", "Idva service"}, {"name", "Lena Reedwarbler (student)"}, {"capacity", "observer"}});
    tell({{"at", m_meeting.start.text()}, {"do", "open"}});
    tell({{"do", "sign"}});
    m_time = m_meeting.start.plus(2);
}

void ScriptWriter::letIn(ReturnSource source)
{
    for (const Agency& agency : m_book.agencies()) {
        if (agency.source != source || m_present.contains(agency.id))
            continue;
        enter(agency);
        tell({{"do", "sign"}, {"agency", agency.name}});
    }
}

void ScriptWriter::letOut(ReturnSource source)
{
    for (const Agency& agency : m_book.agencies()) {
        if (agency.source == source && m_present.contains(agency.id))
            go(agency);
    }
}

/// Who comes and goes before a case: the late one, those who only came for the children, those who must not hear it.
void ScriptWriter::movements(const Referral& referral)
{
    if (m_case == kLateComer)
        letIn(ReturnSource::SubstanceAbuse);
    if (!referral.hasChildren() && !m_childrenAreDone) {
        letOut(ReturnSource::Education);
        m_childrenAreDone = true;
    }
    for (const Agency& agency : m_book.agencies()) {
        const bool isWithheld = attendance::isWithheld(m_book.conflicts(), agency.id, referral.id);
        if (isWithheld && m_present.contains(agency.id))
            go(agency);
        else if (!isWithheld && agency.source == ReturnSource::Housing && !m_present.contains(agency.id))
            enter(agency);
    }
}

void ScriptWriter::inform(const Agency& agency)
{
    const Json& words = demoWords("hearing")["information"][nameOf(agency.source)];
    tell({{"do", "information"}, {"agency", agency.name}, {"text", m_chance.textOf(words)}});
}

void ScriptWriter::speak(const Referral& referral)
{
    tell({{"do", "view"}, {"agency", "Idva service"}, {"text", m_chance.textOf(demoWords("hearing")["views"])}});
    const auto there = room(referral);
    int more = m_chance.between(2, 4);
    int nothing = m_chance.between(2, 4);
    for (const size_t place : m_chance.order(there.size())) {
        const Agency& agency = *there[place];
        const bool refers = std::count(referral.referrers.begin(), referral.referrers.end(), agency.id) > 0;
        if (refers || agency.source == ReturnSource::Police || more-- > 0)
            inform(agency);
        else if (nothing-- > 0)
            tell({{"do", "nothing"}, {"agency", agency.name}});
    }
}

void ScriptWriter::takeAction(const Referral& referral, Subject target, const char* risk)
{
    const auto& kinds = demoActions();
    for (const size_t place : m_chance.order(kinds.size())) {
        const DemoAction& kind = kinds[place];
        const Agency* agency = agencyFor(kind, m_book.agencies());
        const bool fits = kind.target == target && agency && mayAct(*agency, referral) && !m_taken.contains(kind.text);
        if (!fits)
            continue;
        m_taken.insert(kind.text);
        Json step{{"do", "action"}};
        if (m_chance.percent(50))
            step["line"] = agency::shortName(*agency) + ": " + kind.text + ", " + kind.due;
        else
            step.update({{"agency", agency->name}, {"text", kind.text}, {"due", kind.due}, {"owner", personOf(*agency, agency::Role::Representative)}});
        step["about"] = nameOf(target);
        if (risk)
            step["answers"] = risk;
        tell(std::move(step));
        return;
    }
}

void ScriptWriter::plan(const Referral& referral)
{
    const Json& risks = demoWords("hearing")["risks"];
    m_taken.clear();
    tell({{"at", m_time.plus(6).text()}, {"do", "risk"}, {"about", "victim"}, {"text", m_chance.textOf(risks["victim"])}, {"name", "danger"}});
    if (referral.hasChildren())
        tell({{"do", "risk"}, {"about", "child"}, {"text", m_chance.textOf(risks["child"])}, {"name", "children"}});
    takeAction(referral, Subject::Victim, "danger");
    takeAction(referral, Subject::PersonCausingHarm, nullptr);
    if (referral.hasChildren())
        takeAction(referral, Subject::Child, "children");
    if (m_chance.percent(40))
        takeAction(referral, Subject::Victim, "danger");
}

void ScriptWriter::asides()
{
    const Json& words = demoWords("hearing");
    if (m_case == kWithheldLine)
        tell({{"do", "information"}, {"agency", "Idva service"}, {"text", words["doNotMinute"]}, {"minute", false}});
    if (m_case == kPrivateNote)
        tell({{"do", "note"}, {"text", m_chance.textOf(words["notes"])}});
    if (m_case == kPaused) {
        tell({{"do", "pause"}});
        tell({{"at", m_time.plus(9).text()}, {"do", "resume"}});
    }
    if (m_case == kExtended)
        tell({{"do", "extend"}, {"minutes", 3}});
}

void ScriptWriter::outcome()
{
    const Json& words = demoWords("hearing");
    tell({{"at", m_time.plus(10).text()}, {"do", "outcome"}, {"kind", "heard"}, {"summary", m_chance.textOf(words["summaries"])},
          {"whoTells", m_chance.textOf(words["whoTells"])}, {"staffSafety", m_chance.percent(80)}});
}

void ScriptWriter::park()
{
    tell({{"at", m_time.text()}, {"do", "next"}});
    tell({{"do", "note"}, {"text", textAt(demoWords("hearing"), "park")}});
    tell({{"do", "park"}});
    m_time = m_time.plus(2);
}

void ScriptWriter::hear(const Referral& referral)
{
    movements(referral);
    tell({{"at", m_time.text()}, {"do", "next"}});
    speak(referral);
    asides();
    plan(referral);
    outcome();
    m_time = m_time.plus(m_case == kExtended ? 15 : m_chance.between(11, 14));
}

Json ScriptWriter::script()
{
    gather();
    const Referral* parked = nullptr;
    for (const agenda::AgendaItem& item : m_book.agendaOf(m_meeting.id)) {
        const Referral* referral = m_book.referral(item.referral);
        if (!referral) {
            tell({{"at", m_time.text()}, {"do", "next"}}); // a break
            m_time = m_time.plus(item.minutes);
            continue;
        }
        if (++m_case == kParked) {
            parked = referral;
            park();
        } else {
            hear(*referral);
        }
    }
    ++m_case;
    if (parked)
        hear(*parked);
    tell({{"at", m_time.text()}, {"do", "end"}});
    tell({{"at", m_time.plus(2).text()}, {"do", "close"}});
    return Json{{"meeting", m_meeting.date.iso()}, {"steps", std::move(m_steps)}};
}

} // namespace

Json demoMeetingScript(const Workspace& workspace, const Id<meeting::Meeting>& id)
{
    const meeting::Meeting* meeting = workspace.book().meeting(id);
    return meeting ? ScriptWriter(workspace, *meeting).script() : Json::object();
}

} // namespace marac::workflow
