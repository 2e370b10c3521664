// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/export_files.h"
#include "app/cli/finding_words.h"
#include "core/store/vault/passphrase.h"
#include "core/workflow/demo_area.h"
#include "core/workflow/play.h"

namespace marac::cli {

namespace {

/// The passphrase given with --passphrase-fd, or one drawn at random that the answer tells.
Result<Secret> demoPassphrase(Visit& visit)
{
    if (visit.options().passphraseDescriptor)
        return visit.newPassphrase();
    return store::vault::suggestPassphrase();
}

Result<std::filesystem::path> madeFolder(const std::string& name)
{
    const std::filesystem::path folder = name;
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return failure(ErrorCode::Io, phrase("Command line", "The folder for the demo could not be made. Choose another place."), error.message());
    return folder;
}

Result<Id<meeting::Meeting>> comingMeeting(const workflow::Workspace& workspace)
{
    if (const meeting::Meeting* next = workspace.book().nextMeeting(workspace.today()))
        return next->id;
    return failure(ErrorCode::NotFound, phrase("Command line", "The demo area has no coming meeting, so none was played."));
}

Result<Answer> makeDemo(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto folder, madeFolder(arguments.text("--out")));
    MARAC_TRY(const Secret passphrase, demoPassphrase(visit));
    FixedClock& clock = visit.playClock(visit.clock().today());
    CountingIds ids;
    MARAC_TRY(const auto workspace, workflow::makeDemoArea(folder / "Demo.marac", passphrase, clock, ids));
    MARAC_TRY(const auto meeting, comingMeeting(*workspace));
    const Json script = workflow::demoMeetingScript(*workspace, meeting);
    MARAC_TRY(const auto played, workflow::playMeeting(*workspace, clock, script));
    ExportWish wish;
    wish.meeting = meeting;
    wish.folder = folder;
    wish.kinds = workflow::ExportRequest{}.kinds;
    wish.language = visit.options().chosenLanguage;
    wish.passphrases = folder / "passphrases.txt";
    MARAC_TRY(Answer answer, exportFiles(visit, *workspace, wish));
    answer.json["store"] = (folder / "Demo.marac").string();
    answer.json["meeting"] = {{"date", textAt(script, "meeting")}, {"steps", played.steps}, {"cases", played.cases}, {"actions", played.actions}};
    answer.json["findings"] = toJson(played.findings, visit.words());
    answer.text += textOf(played.findings, visit.words());
    if (!visit.options().passphraseDescriptor) {
        answer.json["passphrase"] = std::string(passphrase.view());
        answer.text += visit.say(phrase("Command line", "The demo area is fictional. Its store opens with: %1").with(passphrase.view())) + "\n";
    }
    return answer;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {
        {"demo", "demo --out DIR",
         phrase("Command line", "Makes a fictional area with past and coming cases, plays its meeting and writes the encrypted minutes, action "
                                "lists and agendas, with their passphrases beside them. Everybody in it is invented."),
         "demo --out demo",
         {{"--out", "DIR", ValueKind::Text, Need::Required, phrase("Command line", "The folder for the demo.")}},
         {}, makeDemo},
    };
}

} // namespace marac::cli
