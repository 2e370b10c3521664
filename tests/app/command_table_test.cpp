// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/cli/parsing.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <set>

using namespace marac;
using namespace marac::cli;

namespace {

/// DESIGN section 8, and what a person needs beside it.
constexpr std::array kPromised = {
    "new", "info", "verify", "backup", "restore", "slots list", "slots add", "slots change", "slots revoke",
    "import agencies", "import representatives", "import referrals", "referral dash", "triage list", "triage decide",
    "meeting new", "meeting list", "meeting play", "meeting replan", "meeting sign", "agenda build", "agenda show", "agenda solve",
    "agenda best", "agenda move", "agenda break", "agenda need", "agenda whole-meeting", "agenda stay", "agenda window",
    "agenda pin", "agenda length", "agenda policy", "agenda prices", "agenda priority", "agenda proposals", "agenda defer",
    "agenda send", "agenda second", "agenda emergency",
    "research request", "research read", "research answer", "export", "actions list", "actions update", "actions chase",
    "stats summary", "stats return", "stats idva", "audit show", "audit verify", "demo", "undo", "redo",
    "person same", "person different", "people find", "people serial", "people possible", "referral likeness", "conflict declare", "help",
};

/// An example typed by a person, as the shell would hand it over.
std::vector<std::string> shellWords(const std::string& line)
{
    std::vector<std::string> words(1);
    bool isQuoted = false;
    for (const char letter : line) {
        if (letter == '"')
            isQuoted = !isQuoted;
        else if (letter == ' ' && !isQuoted)
            words.emplace_back();
        else
            words.back() += letter;
    }
    return words;
}

} // namespace

TEST_CASE("every promised command is there", "[cli]")
{
    for (const char* name : kPromised) {
        INFO(name);
        CHECK(commandNamed(name) != nullptr);
    }
}

TEST_CASE("every command is explained, has an example and can be run", "[cli]")
{
    for (const Command& command : commandTable()) {
        INFO(command.name);
        CHECK(command.usage.starts_with(command.name));
        CHECK_FALSE(command.explanation.isEmpty());
        CHECK(command.run != nullptr);
        for (const Option& option : command.options) {
            INFO(option.name);
            CHECK(option.name.starts_with("--"));
            CHECK_FALSE(option.explanation.isEmpty());
            CHECK((option.kind == ValueKind::Flag) == option.value.empty());
        }
    }
}

TEST_CASE("every example is understood as the command that it is an example of", "[cli]")
{
    for (const Command& command : commandTable()) {
        INFO(command.example);
        const auto call = parseCall(shellWords(command.example));
        REQUIRE(call);
        CHECK(call->command == &command);
    }
}

TEST_CASE("no two commands have the same name", "[cli]")
{
    std::set<std::string> names;
    for (const Command& command : commandTable())
        CHECK(names.insert(command.name).second);
}
