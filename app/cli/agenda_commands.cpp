// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agenda_answer.h"
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/visit.h"
#include "app/platform/private_file.h"
#include "core/agenda/sequencer/sequencer.h"
#include "core/agenda/sequencer/talent_file.h"
#include "core/base/text.h"
#include "core/workflow/agenda_steps.h"

namespace marac::cli {

namespace {

/// The best order, or the rules that clash by name.
Result<audit::EventSeq> takeBestOrder(const Visit& visit, workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting)
{
    const auto view = workflow::agendaView(workspace, meeting);
    if (view.clash.empty())
        return workflow::bestOrder(workspace, meeting);
    std::vector<std::string> rules;
    for (const agenda::BrokenRule& rule : view.clash)
        rules.push_back(visit.say(rule.say));
    return failure(ErrorCode::NotAllowed, phrase("Command line", "No order keeps all of these rules, so the order was left as it is. Take one of them "
                                                                 "back: %1").with(join(rules, " ")));
}

Result<Answer> buildAgenda(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto id = meeting->id;
    MARAC_DO(workflow::buildAgenda(*workspace, id));
    if (arguments.has("--best-order"))
        MARAC_DO(takeBestOrder(visit, *workspace, id));
    return agendaAnswer(visit, *workspace, id);
}

Result<Answer> bestAgenda(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto id = meeting->id;
    return agendaAfter(visit, *workspace, takeBestOrder(visit, *workspace, id), id);
}

Result<Answer> showAgenda(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    return agendaAnswer(visit, *workspace, meeting->id);
}

Json prospectJson(const agenda::MoveProspect& prospect, const Phrasebook& words)
{
    Json broken = Json::array();
    for (const agenda::BrokenRule& rule : prospect.wouldBreak)
        broken.push_back(words.say(rule.say));
    return {{"position", prospect.position}, {"waitingNow", prospect.waitingNow}, {"waitingThen", prospect.waitingThen}, {"wouldBreak", broken}};
}

Result<Answer> moveCase(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto item, itemNamed(*workspace, arguments));
    const int position = *arguments.number("--to");
    const auto prospect = workflow::prospectOf(workflow::agendaView(*workspace, item.meeting), item.id, position);
    if (!prospect)
        return failure(ErrorCode::NotFound, phrase("Command line", "This case is not on the agenda. Nothing was changed."));
    Answer answer{prospectJson(*prospect, visit.words()), sentenceOf(*prospect, visit.words()) + "\n"};
    answer.json["moved"] = !arguments.has("--dry-run");
    if (!arguments.has("--dry-run"))
        MARAC_DO(workflow::placeItem(*workspace, item.id, position));
    return answer;
}

Result<Answer> addBreak(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto id = meeting->id;
    return agendaAfter(visit, *workspace, workflow::addBreak(*workspace, id, *arguments.number("--after"), *arguments.number("--minutes")), id);
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
    const Option meeting = meetingOption();
    return {
        {"agenda build", "agenda build --meeting DATE [--best-order]",
         phrase("Command line", "Puts every accepted case that waits for this meeting, or for any, on its agenda, with start times."),
         "--store Borth.marac agenda build --meeting 2026-11-26",
         {meeting, {"--best-order", "", ValueKind::Flag, Need::Optional,
                    phrase("Command line", "Then orders the cases so that representatives wait least, keeping every rule.")}},
         {}, buildAgenda},
        {"agenda show", "agenda show --meeting DATE",
         phrase("Command line", "Shows the running order on the clock and when each agency arrives, leaves and waits."),
         "--store Borth.marac agenda show --meeting 2026-11-26 --json", {meeting}, {}, showAgenda},
        {"agenda best", "agenda best --meeting DATE",
         phrase("Command line", "Puts the cases in the order in which representatives wait least, keeping every rule; or names the rules that "
                                "cannot be kept together and changes nothing."),
         "--store Borth.marac agenda best --meeting 2026-11-26", {meeting}, {}, bestAgenda},
        {"agenda move", "agenda move --meeting DATE --ref REF --to LINE [--dry-run]",
         phrase("Command line", "Moves a case to another line and says what that costs: minutes of waiting, and rules that it breaks."),
         "--store Borth.marac agenda move --meeting 2026-11-26 --ref M260014 --to 3 --dry-run",
         {meeting, caseOption(), {"--to", "LINE", ValueKind::Number, Need::Required, phrase("Command line", "The line, counted from 1, breaks included.")},
          {"--dry-run", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Only says what it would cost.")}},
         {}, moveCase},
        {"agenda break", "agenda break --meeting DATE --after LINE --minutes N", phrase("Command line", "Puts a break after a line of the agenda."),
         "--store Borth.marac agenda break --meeting 2026-11-26 --after 8 --minutes 10",
         {meeting, {"--after", "LINE", ValueKind::Number, Need::Required, phrase("Command line", "The line after which it stands; 0 is before the first.")},
          {"--minutes", "N", ValueKind::Number, Need::Required, phrase("Command line", "How long it is.")}},
         {}, addBreak},
        {"agenda solve", "agenda solve FILE [--seconds S]",
         phrase("Command line", "Finds the order of least waiting for a published talent-scheduling instance. Needs no store. Cases are "
                                "counted from 1."),
         "agenda solve film103.txt --seconds 10 --json",
         {{"--seconds", "S", ValueKind::Decimal, Need::Optional, phrase("Command line", "How long it may look; 30 without it.")}},
         {"FILE", 1, 1}, solveFile},
    };
}

} // namespace marac::cli
