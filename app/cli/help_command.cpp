// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/base/text.h"

namespace marac::cli {

namespace {

std::string firstSentence(const std::string& text)
{
    const size_t end = text.find(". ");
    return end == std::string::npos ? text : text.substr(0, end + 1);
}

std::string optionLabel(const Option& option)
{
    return "  " + option.name + (option.value.empty() ? "" : " " + option.value);
}

std::string optionLines(const std::vector<Option>& options, const Phrasebook& words)
{
    std::string text;
    for (const Option& option : options)
        text += optionLabel(option) + "\n      " + words.say(option.explanation) + "\n";
    return text;
}

Json optionsJson(const std::vector<Option>& options, const Phrasebook& words)
{
    Json list = Json::array();
    for (const Option& option : options)
        list.push_back({{"name", option.name},
                        {"value", option.value},
                        {"required", option.need == Need::Required},
                        {"explanation", words.say(option.explanation)}});
    return list;
}

Json commandJson(const Command& command, const Phrasebook& words)
{
    return {{"name", command.name},
            {"usage", command.usage},
            {"explanation", words.say(command.explanation)},
            {"example", "maracdesk-cli " + command.example},
            {"options", optionsJson(command.options, words)}};
}

std::string commandText(const Command& command, const Phrasebook& words)
{
    std::string text = "maracdesk-cli " + command.usage + "\n\n" + words.say(command.explanation) + "\n";
    if (!command.options.empty())
        text += "\n" + words.say(phrase("Command line", "Options:")) + "\n" + optionLines(command.options, words);
    text += "\n" + words.say(phrase("Command line", "Example:")) + "\n  maracdesk-cli " + command.example + "\n";
    return text;
}

/// The commands whose names begin with these words: "slots" means all four of "slots …".
std::vector<const Command*> commandsMeant(const std::string& words)
{
    std::vector<const Command*> meant;
    for (const Command& command : commandTable()) {
        if (words.empty() || command.name == words || command.name.starts_with(words + " "))
            meant.push_back(&command);
    }
    return meant;
}

std::string overviewText(const Phrasebook& words)
{
    std::string text = "maracdesk-cli [--store FOLDER] [--passphrase-fd N] [--json] [--today YYYY-MM-DD] [--language en|cy] COMMAND\n\n";
    text += optionLines(globalOptions(), words) + "\n";
    TextTable table({words.say(phrase("Command line", "Command")), words.say(phrase("Command line", "What it does"))});
    for (const Command& command : commandTable()) {
        table.add({command.name, firstSentence(words.say(command.explanation))});
    }
    text += table.text() + "\n";
    text += words.say(phrase("Command line", "Exit codes: 0 done, 1 refused, 2 command line not understood, 3 wrong passphrase, 4 damaged or "
                                             "not a store, 5 open elsewhere, 6 the system would not (disk full, read only).")) + "\n";
    text += words.say(phrase("Command line", "“help COMMAND” explains one command with its options and an example.")) + "\n";
    return text;
}

Result<Answer> showHelp(Visit& visit, const Arguments& arguments)
{
    const std::string wanted = join(arguments.words(), " ");
    const auto meant = commandsMeant(wanted);
    if (meant.empty())
        return failure(ErrorCode::NotFound, phrase("Command line", "There is no command “%1”. “help” lists every command.").with(wanted));
    Answer answer;
    answer.json["commands"] = Json::array();
    for (const Command* command : meant) {
        answer.json["commands"].push_back(commandJson(*command, visit.words()));
        if (!wanted.empty())
            answer.text += (answer.text.empty() ? "" : "\n") + commandText(*command, visit.words());
    }
    if (wanted.empty()) {
        answer.json["globalOptions"] = optionsJson(globalOptions(), visit.words());
        answer.text = overviewText(visit.words());
    }
    return answer;
}

} // namespace

std::vector<Command> helpCommands()
{
    return {
        {"help", "help [COMMAND]", phrase("Command line", "Lists the commands, or explains one with its options and an example."),
         "help triage list", {}, {"COMMAND", 0, 3}, showHelp},
    };
}

} // namespace marac::cli
