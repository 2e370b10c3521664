// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/play.h"

#include "core/workflow/meeting_steps.h"
#include "tests/core/workflow/a_demo_area.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using namespace marac::workflow::testing;
using attendance::Attendance;

namespace {

/// A script of the coming meeting from its steps, written as JSON.
Json scriptOf(const char* steps)
{
    Json script = Json::object();
    script["meeting"] = "2026-11-26";
    script["steps"] = *parseJson(steps);
    return script;
}

/// Plays steps that a test cannot do without.
Played played(ADemoArea& area, const char* steps)
{
    const auto result = playMeeting(area.workspace(), area.clock, scriptOf(steps));
    REQUIRE(result);
    for (const Finding& finding : result->findings)
        UNSCOPED_INFO(finding.row << " " << finding.field << ": " << Phrasebook().say(finding.say));
    return *result;
}

Attendance entryOf(const ADemoArea& area, const std::string& name)
{
    for (const Attendance& entry : area.book().attendanceOf(area.coming().id)) {
        if (entry.name == name)
            return entry;
    }
    FAIL("nobody of this name in the register");
    return {};
}

CaseBook::Hearing hearingOf(const ADemoArea& area, size_t number)
{
    return area.book().hearing(area.coming().id, area.book().referralByRef(caseOnAgenda(area, number))->id);
}

} // namespace

TEST_CASE("a played meeting keeps the register", "[workflow][play]")
{
    ADemoArea area;
    const Played result = played(area, R"([
        {"at": "09:20", "do": "arrive", "agency": "pol", "name": "DS Parry", "capacity": "deputy"},
        {"do": "arrive", "agency": "idva", "name": "Rhian"},
        {"do": "arrive", "agency": "probation", "name": "Idris", "capacity": "observer"},
        {"do": "apology", "agency": "primary", "name": "Ruth", "informationSent": true},
        {"at": "09:30", "do": "open"},
        {"do": "sign"},
        {"at": "09:50", "do": "arrive", "agency": "fire", "name": "Keir"},
        {"do": "sign", "agency": "fire"},
        {"do": "leave", "agency": "prob", "name": "Idris"}])");
    REQUIRE(result.findings.empty());
    CHECK(result.steps == 9);
    CHECK(entryOf(area, "DS Parry").capacity == attendance::Capacity::Deputy);
    CHECK(entryOf(area, "DS Parry").isConfidentialitySigned);
    CHECK(area.clock.timeOf(*entryOf(area, "DS Parry").arrived).text() == "09:20");
    CHECK(entryOf(area, "Keir").isConfidentialitySigned);
    CHECK(entryOf(area, "Ruth").isApology);
    CHECK(entryOf(area, "Ruth").isInformationSent);
    CHECK_FALSE(entryOf(area, "Idris").isPresent());
    CHECK(entryOf(area, "Rhian").isPresent());
}

TEST_CASE("a played case records what was said and agreed", "[workflow][play]")
{
    ADemoArea area;
    const Played result = played(area, R"([
        {"do": "open"}, {"do": "next"},
        {"do": "view", "agency": "idva", "text": "She wants to stay in her home."},
        {"do": "information", "agency": "pol", "text": "Three call-outs."},
        {"do": "information", "agency": "pol", "text": "From a source at risk.", "minute": false},
        {"do": "nothing", "agency": "fire"},
        {"do": "risk", "about": "child", "text": "Sees and hears it.", "name": "r1"},
        {"do": "action", "line": "council: change both locks, 27/11/2026", "answers": "r1", "about": "child"},
        {"do": "action", "agency": "idva", "text": "telephone her and tell the outcome", "due": "2026-11-30", "owner": "Rhian", "target": "victim"},
        {"do": "action", "line": "idva: victim to keep a diary, fri", "chairAgrees": true},
        {"do": "note", "text": "Well done."},
        {"do": "outcome", "kind": "heard", "summary": "High risk.", "whoTells": "Idva, by phone", "staffSafety": true},
        {"do": "end"}])");
    REQUIRE(result.findings.empty());
    CHECK(result.cases == 1);
    CHECK(result.actions == 3);
    const auto hearing = hearingOf(area, 1);
    REQUIRE(hearing.information.size() == 3);
    const auto isKept = [](const minutes::Information& line) { return line.minuting == minutes::Minuting::DoNotMinute; };
    CHECK(std::count_if(hearing.information.begin(), hearing.information.end(), isKept) == 1);
    REQUIRE(hearing.view);
    CHECK(hearing.view->text == "She wants to stay in her home.");
    REQUIRE(hearing.risks.size() == 1);
    CHECK(hearing.risks[0].about == minutes::Subject::Child);
    REQUIRE(hearing.outcome);
    CHECK(hearing.outcome->whoTells == "Idva, by phone");
    CHECK(hearing.outcome->isStaffSafetyConsidered);
    CHECK(hearing.notes.size() == 1);
    REQUIRE(hearing.actions.size() == 3);
    const auto locks = std::find_if(hearing.actions.begin(), hearing.actions.end(), [](const auto& a) { return a.text == "change both locks"; });
    REQUIRE(locks != hearing.actions.end());
    CHECK(area.book().agency(locks->agency)->name == "Council housing");
    CHECK(locks->due == Date::fromYmd(2026, 11, 27));
    CHECK(locks->risk == hearing.risks[0].id);
    CHECK(locks->target == minutes::Subject::Child);
    CHECK(locks->status == action_plan::Action::Status::Agreed);
}

TEST_CASE("a played meeting starts, pauses, extends, parks and closes", "[workflow][play]")
{
    ADemoArea area;
    const std::string first = caseOnAgenda(area, 1);
    Json script = scriptOf(R"([
        {"at": "09:30", "do": "open"}, {"do": "start", "case": ""},
        {"at": "09:35", "do": "pause"}, {"at": "09:40", "do": "resume"}, {"do": "extend", "minutes": 3},
        {"at": "09:45", "do": "park"}, {"do": "next"}, {"do": "end"}, {"do": "close"}])");
    script["steps"][1]["case"] = first;
    const auto items = area.book().agendaOf(area.coming().id);
    const auto meeting = area.coming().id;
    const auto result = playMeeting(area.workspace(), area.clock, script);
    REQUIRE(result);
    CHECK(result->findings.empty());
    const meeting::Session session = sessionOf(area.workspace(), meeting);
    CHECK(session.closed.has_value());
    CHECK(session.times.at(items[0].id).isParked);
    CHECK(session.times.at(items[0].id).extendedMinutes == 3);
    CHECK(session.times.at(items[0].id).seconds == 15 * 60 - 20 - 5 * 60);
    CHECK(session.isDone(items[1].id));
    CHECK(area.book().agendaOf(meeting).back().id == items[0].id);
}

TEST_CASE("a conflict declared in the room keeps that agency from the case", "[workflow][play]")
{
    ADemoArea area;
    const Played result = played(area, R"([
        {"do": "open"}, {"do": "next"},
        {"do": "conflict", "agency": "fire", "reason": "A colleague is related."},
        {"do": "information", "agency": "fire", "text": "Known."}])");
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].row == 4);
    CHECK(area.book().conflicts().size() == 2);
    CHECK(hearingOf(area, 1).information.empty());
}

TEST_CASE("a refused step is a finding with its number and the play goes on", "[workflow][play]")
{
    ADemoArea area;
    const char* refused[] = {
        R"({"do": "next"})",                                                       // not open yet
        R"({"do": "information", "agency": "pol", "text": "Nobody's case."})",     // no case is being heard
        R"({"do": "arrive", "agency": "moon", "name": "A. Nobody"})",              // no such agency
        R"({"do": "arrive", "agency": "pol", "name": "X", "capacity": "king"})",   // no such capacity
        R"({"do": "leave", "agency": "pol"})",                                     // not in the room
        R"({"do": "start", "case": "M990001"})",                                   // no such case
        R"({"do": "extend", "minutes": 0})",
        R"({"do": "action", "line": "fire: fit a plate, fri", "case": "M990001"})",
        R"({"do": "close"})",
    };
    for (const char* step : refused) {
        CAPTURE(step);
        const Played result = played(area, ("[" + std::string(step) + R"(, {"do": "apology", "agency": "fire", "name": "Keir"}])").c_str());
        REQUIRE(result.findings.size() == 1);
        CHECK(result.findings[0].row == 1);
        CHECK(result.findings[0].severity == Severity::Problem);
        CHECK_FALSE(result.findings[0].say.isEmpty());
        CHECK(result.steps == 2);
    }
}

TEST_CASE("in a case being heard a step that is not whole is refused", "[workflow][play]")
{
    ADemoArea area;
    played(area, R"([{"do": "open"}, {"do": "next"}])");
    const char* refused[] = {
        R"({"do": "information", "agency": "pol", "text": " "})",
        R"({"do": "risk", "about": "weather", "text": "Rain."})",
        R"({"do": "action", "agency": "fire", "text": "fit a letterbox plate", "due": "some day"})",
        R"({"do": "action", "line": "fire: fit a letterbox plate, fri", "answers": "never named"})",
        R"({"do": "action", "line": "idva: victim to keep a diary, fri"})",
        R"({"do": "outcome", "kind": "splendid"})",
        R"({"do": "start"})",
        R"({"do": "extend", "minutes": -3})",
        R"({"do": "resume"})",
    };
    for (const char* step : refused) {
        CAPTURE(step);
        CHECK(played(area, ("[" + std::string(step) + "]").c_str()).findings.size() == 1);
    }
    CHECK(hearingOf(area, 1).actions.empty());
    CHECK(hearingOf(area, 1).risks.empty());
}

TEST_CASE("a script that is none is an error and nothing of it is played", "[workflow][play]")
{
    ADemoArea area;
    const char* broken[] = {
        R"({"meeting": "2026-11-26", "steps": [{"do": "open"}, {"do": "dance"}]})",
        R"({"meeting": "2026-11-26", "steps": [{"do": "open"}, 7]})",
        R"({"meeting": "2026-11-26", "steps": [{"do": "open"}, {"at": "late", "do": "close"}]})",
        R"({"meeting": "2026-11-26", "steps": "open"})",
        R"({"meeting": "2026-11-26"})",
        R"({"meeting": "2031-01-01", "steps": [{"do": "open"}]})",
        R"({"steps": [{"do": "open"}]})",
        R"([1, 2])",
        R"("open")",
    };
    for (const char* script : broken) {
        CAPTURE(script);
        const auto result = playMeeting(area.workspace(), area.clock, *parseJson(script));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::InvalidInput);
    }
    CHECK(area.coming().stage == meeting::Stage::Planned);
}

TEST_CASE("the clock of a played meeting never goes back", "[workflow][play]")
{
    ADemoArea area;
    played(area, R"([{"at": "10:00", "do": "open"}, {"at": "09:00", "do": "next"}, {"do": "end"}])");
    const auto events = area.book().sessionEventsOf(area.coming().id);
    REQUIRE(events.size() == 3);
    CHECK(area.clock.timeOf(events[0].at).text() == "10:00");
    CHECK(events[1].at == events[0].at);
    CHECK(events[2].at == events[1].at.plusSeconds(20));
}

TEST_CASE("a script without times begins at the meeting's start", "[workflow][play]")
{
    ADemoArea area;
    played(area, R"([{"do": "open"}])");
    CHECK(area.clock.now() == area.clock.instantOf(area.coming().date, area.coming().start));
}
