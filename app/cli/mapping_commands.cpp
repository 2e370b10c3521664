// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/workflow/mapping_steps.h"

namespace marac::cli {

namespace {

Result<const intake::KeptMapping*> mappingCalled(const workflow::Workspace& workspace, const std::string& name)
{
    if (const auto* kept = intake::keptUnder(workspace.book().mappings(), name))
        return kept;
    return failure(ErrorCode::NotFound, phrase("Command line", "No columns are kept under the name “%1”; “import mappings” lists them. Nothing was changed.").with(name));
}

Result<Answer> listMappings(Visit& visit, const Arguments&)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    const Phrasebook& words = visit.words();
    Answer answer;
    answer.json["mappings"] = Json::array();
    TextTable table({words.say(phrase("Command line", "Name")), words.say(phrase("Command line", "Columns")), words.say(phrase("Command line", "Understood")),
                     words.say(phrase("Command line", "Kept on"))});
    for (const intake::KeptMapping& kept : workspace->book().mappings()) {
        const std::string day = workspace->clock().dateOf(kept.kept).iso();
        Json one = intake::toJson(kept.mapping);
        one["kept"] = day;
        answer.json["mappings"].push_back(std::move(one));
        table.add({kept.name(), std::to_string(kept.mapping.columns.size()), std::to_string(kept.mapping.understood()), day});
    }
    answer.text = table.isEmpty() ? words.say(phrase("Command line", "No columns are kept yet; “import referrals FILE --keep-mapping NAME” keeps them.")) + "\n" : table.text();
    return answer;
}

Result<Answer> renameMapping(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* kept, mappingCalled(*workspace, arguments.words()[0]));
    const std::string& name = arguments.words()[1];
    MARAC_DO(workflow::renameMapping(*workspace, kept->id, name));
    return Answer{{{"name", name}}, visit.say(phrase("Command line", "The columns are kept under the name “%1” now.").with(name)) + "\n"};
}

Result<Answer> removeMapping(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* kept, mappingCalled(*workspace, arguments.words().front()));
    const std::string name = kept->name();
    MARAC_DO(workflow::removeMapping(*workspace, kept->id));
    return Answer{{{"removed", name}}, visit.say(phrase("Command line", "The columns of “%1” are kept no more. What was imported with them stays.").with(name)) + "\n"};
}

} // namespace

std::vector<Command> mappingCommands()
{
    return {
        {"import mappings", "import mappings",
         phrase("Command line", "Lists the columns that are kept under a name. A list with the same headings takes the ones kept last by itself."),
         "--store Borth.marac import mappings", {}, {}, listMappings},
        {"import rename-mapping", "import rename-mapping NAME NEW-NAME", phrase("Command line", "Keeps columns under another name."),
         "--store Borth.marac import rename-mapping \"Ashdale police\" \"Ashdale police spreadsheet\"", {}, {"NAME", 2, 2}, renameMapping},
        {"import remove-mapping", "import remove-mapping NAME", phrase("Command line", "Keeps columns no more. What was imported with them stays."),
         "--store Borth.marac import remove-mapping \"Ashdale police spreadsheet\"", {}, {"NAME", 1, 1}, removeMapping},
    };
}

} // namespace marac::cli
