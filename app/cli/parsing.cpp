// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parsing.h"

#include "app/cli/command_table.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <list>

namespace marac::cli {

namespace {

/// Where CLI11 leaves the values of one command.
struct Filled {
    const Command* command = nullptr;
    CLI::App* parser = nullptr;
    std::map<std::string, std::vector<std::string>> options;
    std::map<std::string, int> flags;
    std::vector<std::string> words;
};

std::string problemWith(ValueKind kind, const std::string& text)
{
    switch (kind) {
    case ValueKind::Date:
        return Date::parseIso(text) ? "" : "not a date like 2026-11-26";
    case ValueKind::Time:
        return TimeOfDay::parse(text) ? "" : "not a time like 09:30";
    case ValueKind::Number:
        return wholeNumber(text) ? "" : "not a whole number";
    case ValueKind::Decimal:
        return decimalNumber(text) ? "" : "not a number";
    case ValueKind::Flag:
    case ValueKind::Text:
        break;
    }
    return {};
}

void addOption(CLI::App& parser, const Option& option, Filled& filled)
{
    if (option.kind == ValueKind::Flag) {
        parser.add_flag(option.name, filled.flags[option.name]);
        return;
    }
    parser.add_option(option.name, filled.options[option.name])
        ->allow_extra_args(false)
        ->required(option.need == Need::Required)
        ->check([kind = option.kind](const std::string& text) { return problemWith(kind, text); });
}

/// "slots add" below "slots", which is made where it is not there yet.
CLI::App* parserFor(CLI::App& root, const std::string& name)
{
    CLI::App* parser = &root;
    for (const std::string& word : split(name, ' ')) {
        parser->require_subcommand(1);
        const auto made = parser->get_subcommands([&](const CLI::App* child) { return child->get_name() == word; });
        parser = made.empty() ? parser->add_subcommand(word) : made.front();
        parser->fallthrough();
        parser->set_help_flag();
    }
    return parser;
}

void addCommand(CLI::App& root, const Command& command, std::list<Filled>& all)
{
    Filled& filled = all.emplace_back();
    filled.command = &command;
    filled.parser = parserFor(root, command.name);
    for (const Option& option : command.options)
        addOption(*filled.parser, option, filled);
    if (command.words.most > 0)
        filled.parser->add_option(command.words.name, filled.words)->expected(command.words.least, command.words.most)
            ->required(command.words.least > 0);
}

Arguments argumentsOf(const Filled& filled)
{
    Arguments arguments;
    for (const auto& [name, values] : filled.options) {
        if (!values.empty())
            arguments.add(name, values);
    }
    for (const auto& [name, count] : filled.flags) {
        if (count > 0)
            arguments.add(name, {});
    }
    arguments.setWords(filled.words);
    return arguments;
}

GlobalOptions globalsOf(const Arguments& given)
{
    GlobalOptions globals;
    globals.store = given.text("--store");
    globals.passphraseDescriptor = given.number("--passphrase-fd");
    globals.output = given.has("--json") ? GlobalOptions::Output::Json : GlobalOptions::Output::Words;
    globals.today = given.date("--today");
    globals.chosenLanguage = given.text("--language");
    globals.language = agency::languageOf(globals.chosenLanguage).value_or(agency::Language::English);
    if (given.has("--cheap-key"))
        globals.keyCost = workflow::Surroundings::KeyCost::Cheapest;
    return globals;
}

tl::unexpected<Error> notUnderstood(const std::string& why)
{
    return failure(ErrorCode::InvalidInput, phrase("Command line", "The command line was not understood, so nothing was done: %1. "
                                                                   "“maracdesk-cli help” lists every command.").with(why));
}

/// "slots add --help" → the call "help slots add".
Call helpFor(const std::vector<std::string>& typed)
{
    std::vector<std::string> words;
    for (const std::string& word : typed) {
        if (!word.starts_with('-'))
            words.push_back(word);
    }
    while (!words.empty() && !commandNamed(join(words, " ")))
        words.pop_back();
    Call call;
    call.globals.output = outputWished(typed);
    call.command = commandNamed("help");
    call.arguments.setWords(words);
    return call;
}

} // namespace

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options = {
        {"--store", "FOLDER", ValueKind::Text, Need::Optional, phrase("Command line", "The folder of the store, Name.marac.")},
        {"--passphrase-fd", "N", ValueKind::Number, Need::Optional,
         phrase("Command line", "The file descriptor from which the passphrase is read, one a line. Without it, it is the first line of "
                                "standard input, or typed at a terminal.")},
        {"--json", "", ValueKind::Flag, Need::Optional,
         phrase("Command line", "One JSON document on standard output; errors as JSON on standard error.")},
        {"--today", "DATE", ValueKind::Date, Need::Optional, phrase("Command line", "Goes by this day instead of the computer's.")},
        {"--language", "en|cy", ValueKind::Text, Need::Optional, phrase("Command line", "The language of what is said.")},
        {"--cheap-key", "", ValueKind::Flag, Need::Optional,
         phrase("Command line", "For tests only: a new store gets a key that is quick to guess.")},
    };
    return options;
}

GlobalOptions::Output outputWished(const std::vector<std::string>& typed)
{
    return std::ranges::find(typed, "--json") == typed.end() ? GlobalOptions::Output::Words : GlobalOptions::Output::Json;
}

Result<Call> parseCall(const std::vector<std::string>& typed)
{
    if (std::ranges::find(typed, "--help") != typed.end() || std::ranges::find(typed, "-h") != typed.end())
        return helpFor(typed);
    CLI::App root;
    root.set_help_flag();
    Filled globals;
    for (const Option& option : globalOptions())
        addOption(root, option, globals);
    root.get_option("--language")->check(CLI::IsMember({"en", "cy"}));
    std::list<Filled> all;
    for (const Command& command : commandTable())
        addCommand(root, command, all);
    try {
        root.parse(std::vector<std::string>(typed.rbegin(), typed.rend()));
    } catch (const CLI::ParseError& error) {
        return notUnderstood(error.what());
    }
    for (const Filled& filled : all) {
        if (filled.parser->parsed())
            return Call{globalsOf(argumentsOf(globals)), filled.command, argumentsOf(filled)};
    }
    return notUnderstood("no command was given");
}

} // namespace marac::cli
