// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/exit_code.h"
#include "app/cli/finding_words.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "app/platform/private_file.h"
#include "core/store/store.h"

namespace marac::cli {

namespace {

Result<dash::Threshold> thresholdFrom(const Arguments& arguments, const Date& today)
{
    const int yes = arguments.number("--threshold").value_or(dash::kSafeLivesThreshold);
    const std::string reason = arguments.text("--threshold-reason");
    if (yes < 1 || yes > 24)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "A threshold lies between 1 and 24. Nothing was made."));
    const bool isPreset = yes == dash::kSafeLivesThreshold || yes == dash::kSurveyThreshold;
    if (!isPreset && reason.empty())
        return failure(ErrorCode::InvalidInput, phrase("Command line", "A threshold other than 14 or 10 needs its reason in words. Nothing "
                                                                       "was made. Give it with --threshold-reason."));
    return dash::Threshold{yes, today, reason};
}

std::string recoverySheet(const Visit& visit, const std::string& area, const Secret& code)
{
    std::string sheet = visit.say(phrase("Recovery sheet", "Recovery sheet for the Marac Desk store of %1, made on %2.")
                                      .with(area).with(visit.clock().today().iso()));
    sheet += "\n\n    " + std::string(code.view()) + "\n\n";
    sheet += visit.say(phrase("Recovery sheet", "This code opens the store when every passphrase is lost. Whoever holds it can read every "
                                                "case. Print it, keep it locked away from the computer, and then delete this file."));
    return sheet + "\n";
}

/// Where the code goes: to a file that only its owner reads, or into the answer, once.
Done handOverCode(const Visit& visit, const Arguments& arguments, const Secret& code, Answer& answer)
{
    const std::string sheet = recoverySheet(visit, arguments.text("--area"), code);
    if (!arguments.has("--recovery-sheet")) {
        answer.json["recoveryCode"] = std::string(code.view());
        answer.text += "\n" + sheet;
        return {};
    }
    MARAC_DO(platform::writePrivately(arguments.text("--recovery-sheet"), sheet));
    answer.json["recoverySheet"] = arguments.text("--recovery-sheet");
    answer.text += visit.say(phrase("Command line", "The recovery code is in %1. Print it and delete that file.")
                                 .with(arguments.text("--recovery-sheet"))) + "\n";
    return {};
}

Result<Answer> makeStore(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto folder, visit.storeFolder());
    MARAC_TRY(const auto threshold, thresholdFrom(arguments, visit.clock().today()));
    if (arguments.has("--recovery-sheet")) // said before the store exists: a sheet that cannot be written would lose its code
        MARAC_DO(platform::writePrivately(arguments.text("--recovery-sheet"), ""));
    MARAC_TRY(const Secret passphrase, visit.newPassphrase());
    workflow::Workspace::NewArea area;
    area.area.name = arguments.text("--area");
    area.area.thresholds = {threshold};
    area.slotLabel = arguments.text("--label", area.slotLabel);
    MARAC_TRY(const auto created, workflow::Workspace::create(folder, area, passphrase, visit.surroundings()));
    Answer answer{{{"store", folder.string()}, {"area", area.area.name}, {"threshold", threshold.yes}}};
    answer.text = visit.say(phrase("Command line", "The store of %1 is ready. Its threshold is %2 of 24.")
                                .with(area.area.name).with(threshold.yes)) + "\n";
    MARAC_DO(handOverCode(visit, arguments, created.recoveryCode, answer));
    return answer;
}

Result<Answer> showStore(Visit& visit, const Arguments&)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const int schema, workspace->store().schemaVersion());
    const auto& book = workspace->book();
    Answer answer;
    answer.json = {{"area", book.area().name},
                   {"openedBy", workspace->openedBy()},
                   {"threshold", book.area().thresholdYes(workspace->today())},
                   {"minutesPerCase", book.area().minutesPerCase},
                   {"agencies", book.agencies().size()},
                   {"representatives", book.representatives().size()},
                   {"referrals", book.referrals().size()},
                   {"meetings", book.meetings().size()},
                   {"actions", book.actions().size()},
                   {"schema", schema},
                   {"store", workspace->folder().string()}};
    TextTable table({visit.say(phrase("Command line", "Store")), workspace->folder().filename().string()});
    for (const auto& [key, value] : answer.json.items()) {
        if (key != "store")
            table.add({key, value.is_string() ? value.get<std::string>() : value.dump()});
    }
    answer.text = table.text();
    return answer;
}

Result<Answer> verifyStore(Visit& visit, const Arguments&)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const Findings findings, workspace->store().verify());
    Answer answer{{{"sound", findings.empty()}, {"findings", toJson(findings, visit.words())}}};
    answer.text = findings.empty() ? visit.say(phrase("Command line", "Every page, the structure and the trail are sound.")) + "\n"
                                   : textOf(findings, visit.words());
    answer.exitCode = findings.empty() ? kDone : kDamaged;
    return answer;
}

Result<Answer> backUpStore(Visit& visit, const Arguments&)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto backup, workspace->store().backup());
    Answer answer{{{"backup", backup.string()}}};
    answer.text = visit.say(phrase("Command line", "A checked copy stands in %1.").with(backup.string())) + "\n";
    return answer;
}

Result<Answer> restoreStore(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto target, visit.storeFolder());
    const std::string backup = arguments.words().front();
    MARAC_DO(store::Store::restore(backup, target));
    Answer answer{{{"store", target.string()}, {"backup", backup}}};
    answer.text = visit.say(phrase("Command line", "The backup was restored as %1. It opens with the passphrases of the day the backup was "
                                                   "made.").with(target.string())) + "\n";
    return answer;
}

Result<Answer> takeBack(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    const auto event = arguments.number("--event");
    MARAC_TRY(const auto undone, event ? workspace->undo(*event) : workspace->undoLast());
    Answer answer{{{"event", undone}}};
    answer.text = visit.say(phrase("Command line", "The step was taken back. “redo” brings it again.")) + "\n";
    return answer;
}

Result<Answer> bringAgain(Visit& visit, const Arguments&)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto redone, workspace->redoLast());
    Answer answer{{{"event", redone}}};
    answer.text = visit.say(phrase("Command line", "The step that was taken back is done again.")) + "\n";
    return answer;
}

Command newCommand()
{
    return {"new",
            "new --area NAME [--threshold 14|10|N] [--recovery-sheet FILE]",
            phrase("Command line", "Makes a store for a Marac area. The passphrase must hold against somebody who has a copy of the store: "
                                   "four or five words drawn at random do. The recovery code is shown once, or written to a sheet."),
            "--store Borth.marac new --area \"Borth Marac\" --threshold 14 --recovery-sheet recovery.txt",
            {{"--area", "NAME", ValueKind::Text, Need::Required, phrase("Command line", "The name of the Marac, as its return has it.")},
             {"--threshold", "N", ValueKind::Number, Need::Optional,
              phrase("Command line", "From how many “yes” a case is visible high risk: 14 (SafeLives criteria, taken without this option), "
                                     "10 (practitioner survey 2019), or another with its reason.")},
             {"--threshold-reason", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "Why the area has this threshold.")},
             {"--label", "TITLE", ValueKind::Text, Need::Optional,
              phrase("Command line", "The job title that the passphrase belongs to. Never a name: it can be read without a passphrase.")},
             {"--recovery-sheet", "FILE", ValueKind::Text, Need::Optional,
              phrase("Command line", "Writes the recovery code to a file that only you can read, instead of showing it.")}},
            {},
            makeStore};
}

} // namespace

std::vector<Command> storeCommands()
{
    return {
        newCommand(),
        {"info", "info", phrase("Command line", "Says what the store is and how much is in it. Names nobody."),
         "--store Borth.marac info", {}, {}, showStore},
        {"verify", "verify",
         phrase("Command line", "Checks every page, the structure and the chained trail. Damage is listed and the exit code is 4."),
         "--store Borth.marac verify", {}, {}, verifyStore},
        {"backup", "backup", phrase("Command line", "Makes a checked, encrypted copy inside the store's folder."),
         "--store Borth.marac backup", {}, {}, backUpStore},
        {"restore", "restore BACKUP",
         phrase("Command line", "Makes a store, in the new folder of --store, from a backup. The backup stays as it is."),
         "--store Restored.marac restore Borth.marac/backups/2026-11-26", {}, {"BACKUP", 1, 1}, restoreStore},
        {"undo", "undo [--event N]", phrase("Command line", "Takes the last step back, or the step of one event of the trail."),
         "--store Borth.marac undo",
         {{"--event", "N", ValueKind::Number, Need::Optional, phrase("Command line", "The number of the event, as “audit show” has it.")}},
         {}, takeBack},
        {"redo", "redo", phrase("Command line", "Does again what was taken back last."), "--store Borth.marac redo", {}, {}, bringAgain},
    };
}

} // namespace marac::cli
