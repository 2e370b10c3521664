// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/workflow/assessment_steps.h"

namespace marac::cli {

namespace {

using dash::Assessment;
using referral::Referral;

const char* nameOf(dash::Band band)
{
    switch (band) {
    case dash::Band::VisibleHighRisk:
        return "visibleHighRisk";
    case dash::Band::Near:
        return "near";
    case dash::Band::Below:
        return "below";
    }
    return "below";
}

std::string checklistName(const Assessment& assessment)
{
    const dash::Checklist* checklist = dash::Checklist::find(assessment.checklist, assessment.version);
    return checklist ? checklist->name : assessment.checklist;
}

Json assessmentJson(const Referral& referral, const Assessment& assessment, int number)
{
    const dash::Score score = dash::scoreOf(assessment);
    return {{"number", number},
            {"checklist", assessment.checklist},
            {"version", assessment.version},
            {"day", assessment.date ? Json(assessment.date->iso()) : Json()},
            {"assessor", assessment.assessor},
            {"counts", &assessment == &referral.dash},
            {"frozen", assessment.isFrozen},
            {"yes", score.yes},
            {"dontKnow", score.dontKnow},
            {"unanswered", score.unanswered},
            {"total", score.total},
            {"answers", dash::lettersOf(assessment)}};
}

Json seriesJson(const dash::Series& series, const Phrasebook& words)
{
    Json points = Json::array();
    for (const dash::Series::Point& point : series.points) {
        points.push_back({{"day", point.day.iso()},
                          {"yes", point.score.yes},
                          {"dontKnow", point.score.dontKnow},
                          {"unanswered", point.score.unanswered},
                          {"band", point.band ? Json(nameOf(*point.band)) : Json()}});
    }
    return {{"checklist", series.checklist},
            {"threshold", series.threshold ? Json(*series.threshold) : Json()},
            {"points", points},
            {"sentence", sentenceOf(series, words)}};
}

std::vector<std::string> assessmentCells(const Referral& referral, const Assessment& assessment, int number, const Visit& visit)
{
    std::string state;
    if (assessment.isFrozen)
        state = visit.say(phrase("Command line", "minuted"));
    else if (&assessment == &referral.dash)
        state = visit.say(phrase("Command line", "counts"));
    return {std::to_string(number),
            checklistName(assessment),
            assessment.date ? assessment.date->iso() : visit.say(phrase("Command line", "not dated")),
            assessment.assessor,
            visit.say(dash::countWordsFor(dash::scoreOf(assessment))),
            dash::lettersOf(assessment),
            state};
}

/// Every assessment of the case, and the series of the checklist asked about.
Answer show(const Visit& visit, const workflow::Workspace& workspace, const Referral& referral, const std::string& checklist)
{
    TextTable table({visit.say(phrase("Command line", "No")), visit.say(phrase("Command line", "Checklist")),
                     visit.say(phrase("Command line", "Day")), visit.say(phrase("Command line", "Assessor")),
                     visit.say(phrase("Command line", "Count")), visit.say(phrase("Command line", "Answers")),
                     visit.say(phrase("Command line", "State"))});
    Answer answer{{{"ref", referral.ref}, {"assessments", Json::array()}}};
    int number = 0;
    for (const Assessment* one : referral::assessmentsOf(referral)) {
        answer.json["assessments"].push_back(assessmentJson(referral, *one, ++number));
        table.add(assessmentCells(referral, *one, number, visit));
    }
    const dash::Series series = workflow::seriesOf(workspace, referral, checklist);
    answer.json["series"] = seriesJson(series, visit.words());
    answer.text = table.text();
    const std::string sentence = sentenceOf(series, visit.words());
    if (!sentence.empty())
        answer.text += sentence + "\n";
    return answer;
}

/// The one of --number, or the latest of the checklist: what somebody who types answers has on the table.
Result<Id<Assessment>> chosen(const Referral& referral, const Arguments& arguments, const std::string& checklist)
{
    const auto all = referral::assessmentsOf(referral);
    if (const auto number = arguments.number("--number")) {
        if (*number < 1 || *number > static_cast<int>(all.size()))
            return failure(ErrorCode::NotFound, phrase("Command line", "There is no assessment of that number. Nothing was changed; without "
                                                                       "--number the numbers are listed."));
        return all[static_cast<size_t>(*number - 1)]->id;
    }
    const auto theirs = referral::assessmentsOf(referral, checklist);
    if (theirs.empty())
        return failure(ErrorCode::NotFound, phrase("Command line", "That checklist was not begun for this case, so nothing was answered. "
                                                                   "--reassess begins it."));
    return theirs.back()->id;
}

Done begin(Visit& visit, workflow::Workspace& workspace, const Referral& referral, const Arguments& arguments)
{
    using Start = workflow::NewAssessment::Start;
    workflow::NewAssessment wanted;
    wanted.checklist = arguments.text("--checklist", std::string(dash::kDash));
    wanted.day = arguments.date("--day").value_or(visit.clock().today());
    wanted.assessor = arguments.text("--assessor");
    wanted.start = arguments.has("--copy") ? Start::Former : Start::Blank;
    wanted.answers = arguments.text("--answers");
    MARAC_TRY(const auto begun, workflow::assess(workspace, referral.id, wanted));
    static_cast<void>(begun);
    return {};
}

Done checkTogether(const Arguments& arguments)
{
    const bool needsBegin = arguments.has("--day") || arguments.has("--assessor") || arguments.has("--copy");
    if (needsBegin && !arguments.has("--reassess"))
        return failure(ErrorCode::InvalidInput, phrase("Command line", "--day, --assessor and --copy are about a new assessment: give --reassess "
                                                                       "with them. Nothing was changed."));
    if (arguments.has("--number") && arguments.has("--reassess"))
        return failure(ErrorCode::InvalidInput, phrase("Command line", "--number is about an assessment that is there, --reassess about a new "
                                                                       "one. Give one of them; nothing was changed."));
    return {};
}

Result<Answer> fillIn(Visit& visit, const Arguments& arguments)
{
    MARAC_DO(checkTogether(arguments));
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.text("--ref")));
    const std::string checklist = arguments.text("--checklist", std::string(dash::kDash));
    if (!dash::Checklist::newest(checklist))
        return failure(ErrorCode::NotFound, phrase("Command line", "There is no such checklist. Use dash, youngPerson or stalking; nothing was changed."));
    const Id<Referral> id = referral->id;
    if (arguments.has("--reassess")) {
        MARAC_DO(begin(visit, *workspace, *referral, arguments));
    } else if (arguments.has("--answers")) {
        MARAC_TRY(const auto assessment, chosen(*referral, arguments, checklist));
        MARAC_DO(workflow::answerFrom(*workspace, {id, assessment}, arguments.text("--answers")));
    }
    return show(visit, *workspace, *workspace->book().referral(id), checklist);
}

} // namespace

std::vector<Command> dashCommands()
{
    return {
        {"referral dash",
         "referral dash --ref REF [--checklist ID] [--reassess [--day DATE] [--assessor WHO] [--copy]] [--number N] [--answers LETTERS]",
         phrase("Command line", "Shows the assessments of a case and which way its count moved, answers one, or begins another. A former "
                                "assessment is never replaced, and one that stands in signed minutes does not change."),
         "--store Borth.marac referral dash --ref M260004 --reassess --day 2026-11-20 --assessor \"S. Okafor\" --answers YYNDYYYYNYYNYYNYYNYNYYNY",
         {{"--ref", "REF", ValueKind::Text, Need::Required, phrase("Command line", "The case.")},
          {"--checklist", "ID", ValueKind::Text, Need::Optional,
           phrase("Command line", "Which checklist: dash (the one with the threshold), youngPerson or stalking.")},
          {"--reassess", "", ValueKind::Flag, Need::Optional,
           phrase("Command line", "Begins a new assessment beside the former ones; it counts once it is answered as far as the former, or has more yes.")},
          {"--day", "DATE", ValueKind::Date, Need::Optional, phrase("Command line", "The day of the new assessment; without it today.")},
          {"--assessor", "WHO", ValueKind::Text, Need::Optional, phrase("Command line", "Who made the new assessment.")},
          {"--copy", "", ValueKind::Flag, Need::Optional, phrase("Command line", "The new assessment begins with the former answers.")},
          {"--number", "N", ValueKind::Number, Need::Optional,
           phrase("Command line", "Which assessment to answer, as numbered in the list; without it the latest of the checklist.")},
          {"--answers", "LETTERS", ValueKind::Text, Need::Optional,
           phrase("Command line", "Answers from the first topic on: Y yes, N no, D don't know, - unanswered.")}},
         {}, fillIn},
    };
}

} // namespace marac::cli
