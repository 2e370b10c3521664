// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "app/platform/private_file.h"
#include "core/agenda/sequencer/sequencer.h"
#include "core/agenda/sequencer/talent_file.h"
#include "core/base/text.h"
#include "core/workflow/agenda_steps.h"

namespace marac::cli {

namespace {

using workflow::AgendaLine;
using workflow::AgendaView;

std::string nameOfAgency(const workflow::Workspace& workspace, const Id<agency::Agency>& id)
{
    const agency::Agency* agency = workspace.book().agency(id);
    return agency ? agency->name : std::string();
}

std::vector<std::string> agencyNames(const workflow::Workspace& workspace, const AgendaLine& line)
{
    std::vector<std::string> names;
    for (const auto& id : line.timed.agencies)
        names.push_back(nameOfAgency(workspace, id));
    return names;
}

Json agendaJson(const workflow::Workspace& workspace, const AgendaView& view)
{
    Json items = Json::array();
    for (const AgendaLine& line : view.lines)
        items.push_back({{"ref", line.referral ? Json(line.referral->ref) : Json()},
                         {"kind", nameOf(line.item.kind)},
                         {"start", line.timed.start.text()},
                         {"end", line.timed.end.text()},
                         {"minutes", line.item.minutes},
                         {"agencies", agencyNames(workspace, line)}});
    Json agencies = Json::array();
    for (const auto& times : view.timetable.agencies)
        agencies.push_back({{"name", nameOfAgency(workspace, times.agency)},
                            {"arrive", times.arrive.text()},
                            {"leave", times.leave.text()},
                            {"waitingMinutes", times.waitingMinutes}});
    return {{"meeting", view.meeting->date.iso()},
            {"items", items},
            {"agencies", agencies},
            {"waitingMinutes", view.timetable.waitingMinutes},
            {"bound", view.bound},
            {"proven", view.isProvenBest()},
            {"end", view.timetable.end.text()},
            {"minutesOver", view.minutesOver ? Json(*view.minutesOver) : Json()}};
}

std::string agendaText(const workflow::Workspace& workspace, const AgendaView& view, const Phrasebook& words)
{
    TextTable cases({words.say(phrase("Command line", "Start")), words.say(phrase("Command line", "End")),
                     words.say(phrase("Command line", "Case")), words.say(phrase("Command line", "Agencies"))});
    for (const AgendaLine& line : view.lines)
        cases.add({line.timed.start.text(), line.timed.end.text(),
                   line.referral ? line.referral->ref : words.say(phrase("Command line", "Break")),
                   join(agencyNames(workspace, line), ", ")});
    TextTable agencies({words.say(phrase("Command line", "Agency")), words.say(phrase("Command line", "Arrives")),
                        words.say(phrase("Command line", "Leaves")), words.say(phrase("Command line", "Minutes waiting"))});
    for (const auto& times : view.timetable.agencies)
        agencies.add({nameOfAgency(workspace, times.agency), times.arrive.text(), times.leave.text(), std::to_string(times.waitingMinutes)});
    std::string text = cases.text() + "\n" + agencies.text() + "\n";
    text += words.say(phrase("Command line", "Representatives wait %1 minutes in all; no order could wait less than %2.")
                          .with(view.timetable.waitingMinutes).with(static_cast<int>(view.bound))) + "\n";
    if (view.minutesOver)
        text += words.say(phraseN("Command line", "The plan runs %n minute(s) past the time there is.", *view.minutesOver)) + "\n";
    return text;
}

Result<Answer> agendaAnswer(const Visit& visit, const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting)
{
    const AgendaView view = workflow::agendaView(workspace, meeting);
    return Answer{agendaJson(workspace, view), agendaText(workspace, view, visit.words())};
}

Result<Answer> buildAgenda(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto id = meeting->id;
    MARAC_DO(workflow::buildAgenda(*workspace, id));
    if (arguments.has("--best-order"))
        MARAC_DO(workflow::bestOrder(*workspace, id));
    return agendaAnswer(visit, *workspace, id);
}

Result<Answer> showAgenda(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    return agendaAnswer(visit, *workspace, meeting->id);
}

std::string solutionText(const agenda::sequencer::Solution& solution, const Json& order, const Phrasebook& words)
{
    std::vector<std::string> numbers;
    for (const auto& number : order)
        numbers.push_back(number.dump());
    std::string text = join(numbers, " ") + "\n";
    const Phrase waiting = solution.proof == agenda::sequencer::Proof::Proven
                               ? phrase("Command line", "Waiting costs %1, and no order waits less.")
                               : phrase("Command line", "Waiting costs %1; no order waits less than %2.");
    text += words.say(waiting.with(std::to_string(solution.waiting)).with(std::to_string(solution.bound))) + "\n";
    return text;
}

Result<Answer> solveFile(Visit& visit, const Arguments& arguments)
{
    namespace seq = agenda::sequencer;
    constexpr double kPatience = 30; // seconds, where nobody says otherwise
    MARAC_TRY(const auto bytes, platform::readWhole(arguments.words().front()));
    MARAC_TRY(const auto file, seq::readTalentFile(bytes));
    seq::Limits limits;
    limits.time = std::chrono::milliseconds(static_cast<long>(arguments.decimal("--seconds").value_or(kPatience) * 1000));
    MARAC_TRY(const seq::Solution solution, seq::Sequencer().solve(file.problem, limits));
    if (solution.proof == seq::Proof::Impossible)
        return failure(ErrorCode::NotAllowed, phrase("Command line", "No order keeps all the rules of this file. Take one of its limits back."));
    Json order = Json::array();
    for (const int task : solution.order)
        order.push_back(task + 1);
    Answer answer;
    answer.json = {{"order", order}, {"waitingCost", solution.waiting}, {"totalCost", solution.total}, {"bound", solution.bound},
                   {"proven", solution.proof == seq::Proof::Proven}, {"seconds", solution.seconds}, {"secondsToBest", solution.secondsToBest}};
    answer.text = solutionText(solution, order, visit.words());
    return answer;
}

} // namespace

std::vector<Command> agendaCommands()
{
    const Option meeting{"--meeting", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the meeting.")};
    return {
        {"agenda build", "agenda build --meeting DATE [--best-order]",
         phrase("Command line", "Puts every accepted case that waits for this meeting, or for any, on its agenda, with start times."),
         "--store Borth.marac agenda build --meeting 2026-11-26",
         {meeting, {"--best-order", "", ValueKind::Flag, Need::Optional,
                    phrase("Command line", "Then orders the cases so that representatives wait least, cases with children first.")}},
         {}, buildAgenda},
        {"agenda show", "agenda show --meeting DATE",
         phrase("Command line", "Shows the running order on the clock and when each agency arrives, leaves and waits."),
         "--store Borth.marac agenda show --meeting 2026-11-26 --json", {meeting}, {}, showAgenda},
        {"agenda solve", "agenda solve FILE [--seconds S]",
         phrase("Command line", "Finds the order of least waiting for a published talent-scheduling instance. Needs no store. Cases are "
                                "counted from 1."),
         "agenda solve film103.txt --seconds 10 --json",
         {{"--seconds", "S", ValueKind::Decimal, Need::Optional, phrase("Command line", "How long it may look; 30 without it.")}},
         {"FILE", 1, 1}, solveFile},
    };
}

} // namespace marac::cli
