// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/finding_words.h"
#include "app/cli/visit.h"
#include "app/platform/private_file.h"
#include "core/workflow/import_steps.h"

namespace marac::cli {

namespace {

using workflow::ImportReport;

Answer answerFor(const Visit& visit, const ImportReport& report)
{
    Answer answer;
    answer.json = {{"rows", report.rows}, {"imported", report.imported}, {"findings", toJson(report.findings, visit.words())}};
    answer.text = visit.say(phrase("Command line", "%1 of %2 rows were imported.").with(report.imported).with(report.rows)) + "\n" +
                  textOf(report.findings, visit.words());
    return answer;
}

struct NamedBytes {
    std::string name;
    std::string bytes;
};
Result<NamedBytes> fileOf(const Arguments& arguments)
{
    const std::filesystem::path path = arguments.words().front();
    MARAC_TRY(auto bytes, platform::readWhole(path));
    return NamedBytes{path.filename().string(), std::move(bytes)};
}

Result<Answer> importAgencies(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto file, fileOf(arguments));
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto report, workflow::importAgencies(*workspace, file.bytes, file.name));
    return answerFor(visit, report);
}

Result<Answer> importRepresentatives(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto file, fileOf(arguments));
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto report, workflow::importRepresentatives(*workspace, file.bytes, file.name));
    return answerFor(visit, report);
}

Result<std::optional<intake::Mapping>> mappingOf(const Arguments& arguments)
{
    if (!arguments.has("--mapping"))
        return std::optional<intake::Mapping>{};
    MARAC_TRY(const auto bytes, platform::readWhole(arguments.text("--mapping")));
    MARAC_TRY(const Json json, parseJson(bytes));
    MARAC_TRY(auto mapping, intake::mappingFrom(json));
    return std::optional(std::move(mapping));
}

Answer previewAnswer(const Visit& visit, const workflow::ReferralPreview& preview)
{
    const int importable = static_cast<int>(preview.importable().size());
    Answer answer;
    answer.json = {{"rows", preview.sheet.linesRead},
                   {"imported", 0},
                   {"importable", importable},
                   {"dryRun", true},
                   {"findings", toJson(preview.findings, visit.words())},
                   {"mapping", intake::toJson(preview.sheet.mapping)}};
    answer.text = visit.say(phrase("Command line", "%1 of %2 rows can be imported. Nothing was changed.")
                                .with(importable).with(preview.sheet.linesRead)) + "\n" + textOf(preview.findings, visit.words());
    return answer;
}

Result<Answer> importReferrals(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto file, fileOf(arguments));
    MARAC_TRY(const auto mapping, mappingOf(arguments));
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto preview, workflow::previewReferrals(*workspace, file.bytes, file.name, mapping));
    if (arguments.has("--dry-run"))
        return previewAnswer(visit, preview);
    MARAC_TRY(const auto report, workflow::importReferrals(*workspace, preview));
    return answerFor(visit, report);
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {"import agencies", "import agencies FILE",
         phrase("Command line", "Reads the list of agencies from a spreadsheet (CSV or XLSX). What was not understood is listed with its row."),
         "--store Borth.marac import agencies agencies.csv", {}, {"FILE", 1, 1}, importAgencies},
        {"import representatives", "import representatives FILE",
         phrase("Command line", "Reads who sits at the Marac for which agency, and when they can come, from a spreadsheet."),
         "--store Borth.marac import representatives representatives.csv", {}, {"FILE", 1, 1}, importRepresentatives},
        {"import referrals", "import referrals FILE [--dry-run] [--mapping FILE]",
         phrase("Command line", "Reads referrals from a coordinator's spreadsheet, all good rows in one step. Every other row has a finding "
                                "with its line number."),
         "--store Borth.marac import referrals november.xlsx --dry-run",
         {{"--dry-run", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Only looks, and says what would be imported.")},
          {"--mapping", "FILE", ValueKind::Text, Need::Optional,
           phrase("Command line", "Which column means what, as JSON; --dry-run --json shows the mapping it would use.")}},
         {"FILE", 1, 1}, importReferrals},
    };
}

} // namespace marac::cli
