// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/import_answer.h"
#include "app/cli/import_telling.h"
#include "app/cli/visit.h"
#include "app/platform/private_file.h"
#include "core/workflow/import_steps.h"
#include "core/workflow/mapping_steps.h"

namespace marac::cli {

namespace {

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
    return reportAnswer(visit, report);
}

Result<Answer> importRepresentatives(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto file, fileOf(arguments));
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto report, workflow::importRepresentatives(*workspace, file.bytes, file.name));
    return reportAnswer(visit, report);
}

/// Columns kept under this name, or those of a file with this name.
Result<std::optional<intake::Mapping>> mappingOf(const workflow::Workspace& workspace, const Arguments& arguments)
{
    if (!arguments.has("--mapping"))
        return std::optional<intake::Mapping>{};
    const std::string called = arguments.text("--mapping");
    if (const auto* kept = intake::keptUnder(workspace.book().mappings(), called))
        return std::optional(kept->mapping);
    std::error_code ignored;
    if (!std::filesystem::exists(called, ignored))
        return failure(ErrorCode::NotFound, phrase("Command line", "No columns are kept under the name “%1”, and no file is called so; “import mappings” lists "
                                                                   "them. Nothing was imported.").with(called));
    MARAC_TRY(const auto bytes, platform::readWhole(called));
    MARAC_TRY(const Json json, parseJson(bytes));
    MARAC_TRY(auto mapping, intake::mappingFrom(json));
    return std::optional(std::move(mapping));
}

Result<Answer> importReferrals(Visit& visit, const Arguments& arguments)
{
    const std::string name = arguments.text("--keep-mapping");
    if (!name.empty() && arguments.has("--dry-run"))
        return failure(ErrorCode::InvalidInput, phrase("Command line", "--dry-run changes nothing, so it keeps no columns either. Leave out one of the two."));
    MARAC_TRY(const auto file, fileOf(arguments));
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto mapping, mappingOf(*workspace, arguments));
    ImportTelling telling(visit, arguments.has("--progress") ? ImportTelling::Aloud::Yes : ImportTelling::Aloud::No);
    MARAC_TRY(const auto preview, workflow::previewReferrals(*workspace, file.bytes, file.name, mapping, telling.listener()));
    if (arguments.has("--dry-run"))
        return previewAnswer(visit, preview);
    MARAC_TRY(const auto report, workflow::importReferrals(*workspace, preview, telling.listener()));
    if (!name.empty())
        MARAC_DO(workflow::keepMapping(*workspace, preview.sheet.mapping, name));
    return reportAnswer(visit, report);
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
        {"import referrals", "import referrals FILE [--dry-run] [--mapping NAME|FILE] [--keep-mapping NAME] [--progress]",
         phrase("Command line", "Reads referrals from a coordinator's spreadsheet, all good rows in one step. Every other row has a finding "
                                "with its line number."),
         "--store Borth.marac import referrals november.xlsx --dry-run",
         {{"--dry-run", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Only looks, and says what would be imported.")},
          {"--mapping", "NAME|FILE", ValueKind::Text, Need::Optional,
           phrase("Command line", "Which column means what: the name under which columns are kept, or a JSON file; --dry-run --json shows the mapping it "
                                  "would use. Without it, columns kept for the same headings are used by themselves.")},
          {"--keep-mapping", "NAME", ValueKind::Text, Need::Optional, phrase("Command line", "Keeps the columns under this name for the next such list.")},
          {"--progress", "", ValueKind::Flag, Need::Optional,
           phrase("Command line", "Tells on standard error how far it is. Ctrl+C stops it, and nothing is imported.")}},
         {"FILE", 1, 1}, importReferrals},
    };
}

} // namespace marac::cli
