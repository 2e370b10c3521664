// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/workflow/nobody_lost.h"
#include "core/workflow/referral_steps.h"
#include "core/workflow/repeats.h"

namespace marac::cli {

namespace {

Result<Answer> acceptFinding(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.words().front()));
    const std::string field = arguments.text("--finding");
    Answer answer{{{"ref", referral->ref}, {"finding", field}}};
    if (arguments.has("--open-again")) {
        MARAC_DO(workflow::reopenFinding(*workspace, referral->id, field));
        answer.text = visit.say(phrase("Command line", "The finding is open again.")) + "\n";
        return answer;
    }
    MARAC_DO(workflow::acceptFinding(*workspace, referral->id, field, arguments.text("--because")));
    answer.text = visit.say(phrase("Command line", "The finding was accepted.")) + "\n";
    return answer;
}

Result<std::optional<referral::RepeatVerdict>> verdictOf(const Arguments& arguments)
{
    const std::string& word = arguments.words()[1];
    if (word == "rule")
        return std::optional<referral::RepeatVerdict>{};
    if (word == "yes" || word == "no")
        return std::optional(referral::RepeatVerdict{word == "yes", arguments.text("--reason")});
    return failure(ErrorCode::InvalidInput, phrase("Command line", "Say yes, no or rule. Nothing was changed."));
}

Result<Answer> judgeRepeat(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto verdict, verdictOf(arguments));
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.words().front()));
    const auto id = referral->id;
    MARAC_DO(workflow::judgeRepeatOtherwise(*workspace, id, std::move(verdict)));
    const referral::Referral& now = *workspace->book().referral(id);
    const bool isRepeat = workspace->repeats().isRepeat(now);
    Answer answer{{{"ref", now.ref}, {"isRepeat", isRepeat}}};
    answer.text = visit.say((isRepeat ? phrase("Command line", "%1 counts as a repeat.") : phrase("Command line", "%1 does not count as a repeat.")).with(now.ref)) + "\n";
    return answer;
}

Json orNull(const std::optional<int>& days)
{
    return days ? Json(*days) : Json();
}

Result<Answer> listLost(Visit& visit, const Arguments&)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    const Phrasebook& words = visit.words();
    Answer answer;
    answer.json["cases"] = Json::array();
    TextTable table({words.say(phrase("Command line", "Ref")), words.say(phrase("Command line", "Days")), words.say(phrase("Command line", "Why"))});
    for (const workflow::LostCase& lost : workflow::nobodyLost(*workspace)) {
        answer.json["cases"].push_back({{"ref", lost.referral->ref}, {"why", nameOf(lost.why)}, {"days", lost.days}});
        table.add({lost.referral->ref, std::to_string(lost.days), words.say(wordsFor(lost))});
    }
    const workflow::HearingWaits waits = workflow::hearingWaits(*workspace);
    answer.json["daysToHearing"] = {{"median", orNull(waits.median)}, {"worst", orNull(waits.worst)}, {"cases", waits.cases}};
    answer.text = table.isEmpty() ? words.say(phrase("Command line", "No case is waiting for anybody.")) + "\n" : table.text();
    if (waits.median)
        answer.text += words.say(phraseN("Command line", "From referral to hearing: %1 days in the median, %2 at worst, over %n case(s).", waits.cases)
                                     .with(*waits.median).with(*waits.worst)) + "\n";
    return answer;
}

} // namespace

std::vector<Command> intakeCommands()
{
    return {
        {"triage lost", "triage lost",
         phrase("Command line", "Lists every case that nothing moves on by itself: not decided, on no agenda, held over, with the referrer, an action "
                                "that no agency owns, nothing heard for four weeks; and the days from referral to hearing."),
         "--store Borth.marac triage lost", {}, {}, listLost},
        {"finding accept", "finding accept REF --finding FIELD {--because TEXT | --open-again}",
         phrase("Command line", "Accepts what the intake noticed on a referral, with a word that is kept; or opens it again."),
         "--store Borth.marac finding accept M260004 --finding idva --because \"The Idva of the hospital is asked\"",
         {{"--finding", "FIELD", ValueKind::Text, Need::Required, phrase("Command line", "The finding's field, as “triage list --json” names it.")},
          {"--because", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "Why it is all right.")},
          {"--open-again", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Takes the acceptance away.")}},
         {"REF", 1, 1}, acceptFinding},
        {"repeat judge", "repeat judge REF {yes|no|rule} [--reason TEXT]",
         phrase("Command line", "Counts a referral as a repeat, or not, otherwise than the rule says, with the reason; “rule” goes back to the rule."),
         "--store Borth.marac repeat judge M260004 yes --reason \"Heard at the neighbouring Marac in May\"",
         {{"--reason", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "The reason; needed for yes and no.")}},
         {"REF", 2, 2}, judgeRepeat},
    };
}

} // namespace marac::cli
