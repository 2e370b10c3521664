// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/base/text.h"
#include "core/workflow/agenda_steps.h"
#include "core/workflow/referral_steps.h"
#include "core/workflow/triage_steps.h"

#include <cmath>

namespace marac::cli {

namespace {

using workflow::TriageLine;

Json matchesJson(const std::vector<workflow::PossibleMatch>& matches, const Phrasebook& words)
{
    Json list = Json::array();
    for (const auto& match : matches) {
        Json why = Json::array();
        for (const auto& evidence : match.why)
            why.push_back(words.say(evidence.say));
        list.push_back({{"ref", match.earlier->ref},
                        {"person", match.person.text()},
                        {"score", std::round(match.probability * 10000) / 10000},
                        {"confirmed", match.isConfirmed},
                        {"why", why}});
    }
    return list;
}

/// What the intake noticed; an accepted finding has the word of who accepted it.
Json findingsJson(const TriageLine& line, const Phrasebook& words)
{
    Json list = Json::array();
    const auto add = [&](const Finding& finding, const std::string& accepted) {
        list.push_back({{"field", finding.field}, {"severity", nameOf(finding.severity)}, {"message", words.say(finding.say)},
                        {"accepted", accepted.empty() ? Json() : Json(accepted)}});
    };
    for (const Finding& finding : line.findings)
        add(finding, {});
    for (const referral::AcceptedFinding& accepted : line.acceptedFindings)
        add(accepted.finding, accepted.word);
    return list;
}

/// People by id only: the list may be passed on to whoever counts or checks.
Json lineJson(const TriageLine& line, const Phrasebook& words)
{
    const referral::Referral& referral = *line.referral;
    const auto& score = line.criteria.score;
    Json perpetrators = Json::array();
    for (const auto& link : referral.perpetrators)
        perpetrators.push_back(link.person.text());
    Json criteria = Json::array();
    for (const auto criterion : line.criteria.met)
        criteria.push_back(nameOf(criterion));
    return {{"ref", referral.ref},
            {"received", referral.received.iso()},
            {"stage", nameOf(referral.stage)},
            {"waitingDays", line.waitingDays},
            {"victim", referral.victim.text()},
            {"perpetrators", perpetrators},
            {"dash", {{"yes", score.yes}, {"dontKnow", score.dontKnow}, {"unanswered", score.unanswered}}},
            {"criteria", criteria},
            {"isRepeat", line.isRepeat},
            {"repeatOf", line.isRepeat && !line.repeat.ref.empty() ? Json(line.repeat.ref) : Json()},
            {"repeatConfirmed", line.isRepeatConfirmed},
            {"possibleMatches", matchesJson(line.possibleMatches, words)},
            {"sentence", triage::sentenceOf(line.criteria, words)},
            {"findings", findingsJson(line, words)},
            {"decision", line.decision ? nameOf(line.decision->kind) : ""},
            {"meeting", line.meeting ? Json(line.meeting->date.iso()) : Json()}};
}

std::vector<std::string> lineCells(const TriageLine& line, const Phrasebook& words, bool isNamed)
{
    std::string victim;
    if (line.victim)
        victim = isNamed ? line.victim->name.full() : line.victim->initials();
    std::vector<std::string> criteria;
    for (const auto criterion : line.criteria.met)
        criteria.push_back(words.say(referral::wordsFor(criterion)));
    return {line.referral->ref,
            line.referral->received.iso(),
            std::to_string(line.waitingDays),
            victim,
            words.say(dash::shortWordsFor(line.criteria.score)),
            join(criteria, ", "),
            line.isRepeat ? line.repeat.ref : "",
            line.decision ? words.say(triage::wordsFor(line.decision->kind)) : ""};
}

Result<std::optional<referral::Stage>> stageOf(const Arguments& arguments)
{
    if (!arguments.has("--stage"))
        return std::optional<referral::Stage>{};
    const auto stage = referral::stageOf(arguments.text("--stage"));
    if (!stage)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "There is no such stage. Use one that “triage list --json” shows."));
    return stage;
}

Result<Answer> listReferrals(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto stage, stageOf(arguments));
    MARAC_TRY(const auto* workspace, visit.workspace());
    const Phrasebook& words = visit.words();
    Answer answer;
    answer.json["referrals"] = Json::array();
    TextTable table({words.say(phrase("Command line", "Ref")), words.say(phrase("Command line", "Received")),
                     words.say(phrase("Command line", "Days")), words.say(phrase("Command line", "Victim")), "Dash",
                     words.say(phrase("Command line", "Criteria met")), words.say(phrase("Command line", "Repeat of")),
                     words.say(phrase("Command line", "Decision"))});
    for (const TriageLine& line : workflow::triageList(*workspace, stage)) {
        answer.json["referrals"].push_back(lineJson(line, words));
        table.add(lineCells(line, words, arguments.has("--names")));
    }
    answer.text = table.isEmpty() ? words.say(phrase("Command line", "There are no referrals to show.")) + "\n" : table.text();
    return answer;
}

Result<workflow::DecisionInput> decisionOf(const workflow::Workspace& workspace, const Arguments& arguments)
{
    const auto kind = triage::decisionOf(arguments.words().front());
    if (!kind)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "A decision is accept, decline, return, defer or emergency. Nothing "
                                                                       "was decided."));
    workflow::DecisionInput input;
    input.kind = *kind;
    input.reason = arguments.text("--reason");
    if (arguments.has("--meeting")) {
        MARAC_TRY(const auto* meeting, meetingNamed(workspace, arguments, "--meeting"));
        input.meeting = meeting->id;
    }
    return input;
}

/// All named referrals are known before the first is decided, so that a typing mistake decides nothing.
Result<std::vector<Id<referral::Referral>>> referralsNamed(const workflow::Workspace& workspace, const Arguments& arguments)
{
    std::vector<Id<referral::Referral>> ids;
    for (size_t i = 1; i < arguments.words().size(); ++i) {
        MARAC_TRY(const auto* referral, referralCalled(workspace, arguments.words()[i]));
        ids.push_back(referral->id);
    }
    return ids;
}

Result<int> decideNamed(workflow::Workspace& workspace, const Arguments& arguments, const workflow::DecisionInput& input)
{
    MARAC_TRY(const auto ids, referralsNamed(workspace, arguments));
    if (ids.empty())
        return failure(ErrorCode::InvalidInput, phrase("Command line", "No referral was named, so nothing was decided. Name references, or "
                                                                       "give --all-meeting-criteria."));
    int decided = 0;
    for (const auto& id : ids) {
        const auto event = workflow::decide(workspace, id, input);
        if (event) {
            ++decided;
            continue;
        }
        for (; decided > 0; --decided) // all or none: a refusal leaves the store as it was
            MARAC_DO(workspace.undoLast());
        return failure(event.error());
    }
    return decided;
}

Result<Answer> decideReferrals(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto input, decisionOf(*workspace, arguments));
    MARAC_TRY(const int decided, arguments.has("--all-meeting-criteria") ? workflow::decideAllMeetingCriteria(*workspace, input)
                                                                         : decideNamed(*workspace, arguments, input));
    Answer answer{{{"decision", nameOf(input.kind)}, {"decided", decided}}};
    answer.text = visit.say(phraseN("Command line", "%n referral(s) decided.", decided)) + "\n";
    return answer;
}

Result<Answer> decideIdentity(Visit& visit, const Arguments& arguments, people::Identity::Verdict verdict)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    people::Identity identity;
    identity.one = Id<people::Person>(arguments.words()[0]);
    identity.other = Id<people::Person>(arguments.words()[1]);
    identity.verdict = verdict;
    if (!workspace->book().person(identity.one) || !workspace->book().person(identity.other))
        return failure(ErrorCode::NotFound, phrase("Command line", "One of the two ids is nobody's. Nothing was changed. “triage list "
                                                                   "--json” shows the ids."));
    MARAC_TRY(const auto event, workflow::decideIdentity(*workspace, identity));
    const bool isSame = verdict == people::Identity::Verdict::Same;
    return Answer{{{"event", event}, {"verdict", isSame ? "same" : "different"}},
                  visit.say(isSame ? phrase("Command line", "The two records now count as one person.")
                                   : phrase("Command line", "The two records are two people, and are not proposed again.")) + "\n"};
}

Result<Answer> callSame(Visit& visit, const Arguments& arguments)
{
    return decideIdentity(visit, arguments, people::Identity::Verdict::Same);
}

Result<Answer> callDifferent(Visit& visit, const Arguments& arguments)
{
    return decideIdentity(visit, arguments, people::Identity::Verdict::Different);
}

Result<Answer> declareConflict(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* agency, agencyCalled(*workspace, arguments.text("--agency")));
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.text("--ref")));
    Answer answer{{{"agency", agency->name}, {"ref", referral->ref}}};
    answer.text = visit.say(phrase("Command line", "%1 will hear, read and be told nothing of %2.").with(agency->name).with(referral->ref)) + "\n";
    MARAC_DO(workflow::declareConflict(*workspace, agency->id, referral->id, arguments.text("--reason")));
    return answer;
}

Command decideCommand()
{
    return {"triage decide",
            "triage decide {accept|decline|return|defer|emergency} {REF…|--all-meeting-criteria} --reason TEXT [--meeting DATE]",
            phrase("Command line", "Decides referrals, with the reason. A score never refuses anything by itself."),
            "--store Borth.marac triage decide decline M260007 --reason \"Not domestic abuse; passed to adult social care\"",
            {{"--all-meeting-criteria", "", ValueKind::Flag, Need::Optional,
              phrase("Command line", "Every referral still to triage that meets a criterion, in one step.")},
             {"--reason", "TEXT", ValueKind::Text, Need::Optional,
              phrase("Command line", "The reason. Needed, except to accept what meets a criterion.")},
             {"--meeting", "DATE", ValueKind::Date, Need::Optional,
              phrase("Command line", "The meeting that is to hear the case; without it the next one with room does.")}},
            {"DECISION", 1, kAnyNumber},
            decideReferrals};
}

} // namespace

std::vector<Command> triageCommands()
{
    return {
        {"triage list", "triage list [--stage STAGE] [--names]",
         phrase("Command line", "Lists referrals with their Dash, the criteria they meet and why, and who may be known already. People are "
                                "initials, and ids with --json."),
         "--store Borth.marac triage list --stage toTriage",
         {{"--stage", "STAGE", ValueKind::Text, Need::Optional,
           phrase("Command line", "Only those at a stage: toTriage, accepted, deferred, returned, declined or heard.")},
          {"--names", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Shows victims' names in the table instead of initials.")}},
         {}, listReferrals},
        decideCommand(),
        {"person same", "person same PERSON PERSON", phrase("Command line", "Says that two records are one human being."),
         "--store Borth.marac person same 0b7c…01 0b7c…02", {}, {"PERSON", 2, 2}, callSame},
        {"person different", "person different PERSON PERSON",
         phrase("Command line", "Says that two records are two people; the pair is not proposed again."),
         "--store Borth.marac person different 0b7c…01 0b7c…02", {}, {"PERSON", 2, 2}, callDifferent},
        {"conflict declare", "conflict declare --agency NAME --ref REF --reason TEXT",
         phrase("Command line", "Keeps a case from an agency that is too close to it: nothing made for that agency has a trace of the case. "
                                "The reason is kept for the chair and exported nowhere."),
         "--store Borth.marac conflict declare --agency Probation --ref M260004 --reason \"A colleague is family\"",
         {{"--agency", "NAME", ValueKind::Text, Need::Required, phrase("Command line", "The agency.")},
          {"--ref", "REF", ValueKind::Text, Need::Required, phrase("Command line", "The case.")},
          {"--reason", "TEXT", ValueKind::Text, Need::Required, phrase("Command line", "Why, for the chair.")}},
         {}, declareConflict},
    };
}

} // namespace marac::cli
