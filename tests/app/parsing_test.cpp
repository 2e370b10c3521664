// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parsing.h"

#include "app/cli/exit_code.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::cli;

namespace {

using Typed = std::vector<std::string>;

} // namespace

TEST_CASE("what stands with any command may stand before or after it", "[cli]")
{
    for (const Typed& typed : {Typed{"--store", "S", "--json", "--today", "2026-10-26", "info"},
                               Typed{"info", "--store", "S", "--json", "--today", "2026-10-26"}}) {
        const auto call = parseCall(typed);
        REQUIRE(call);
        CHECK(call->command->name == "info");
        CHECK(call->globals.store == "S");
        CHECK(call->globals.output == GlobalOptions::Output::Json);
        CHECK(call->globals.today == Date::parseIso("2026-10-26"));
    }
}

TEST_CASE("references that are named after a decision are words, in order", "[cli]")
{
    const auto call = parseCall({"--store", "S", "triage", "decide", "accept", "M260001", "M260002", "--reason", "Meets it", "--meeting", "2026-11-26"});
    REQUIRE(call);
    CHECK(call->arguments.words() == Typed{"accept", "M260001", "M260002"});
    CHECK(call->arguments.text("--reason") == "Meets it");
    CHECK(call->arguments.date("--meeting") == Date::parseIso("2026-11-26"));
    CHECK_FALSE(call->arguments.has("--all-meeting-criteria"));
}

TEST_CASE("an option that may stand several times keeps all its values", "[cli]")
{
    const auto call = parseCall({"stats", "idva", "--post", "1", "--post", "0.6:0.5"});
    REQUIRE(call);
    CHECK(call->arguments.all("--post") == Typed{"1", "0.6:0.5"});
}

TEST_CASE("a command line that is not understood is refused before anything is done", "[cli]")
{
    const std::vector<Typed> table = {
        {},
        {"dance"},
        {"slots"},
        {"slots", "dance"},
        {"meeting", "new"},
        {"meeting", "new", "--date", "2026-02-30", "--start", "09:30"},
        {"meeting", "new", "--date", "2026-11-26", "--start", "half nine"},
        {"meeting", "new", "--date", "2026-11-26", "--start", "09:30", "--minutes-per-case", "ten"},
        {"info", "extra"},
        {"--today", "yesterday", "info"},
        {"--language", "fr", "info"},
        {"--passphrase-fd", "three", "info"},
        {"import", "referrals"},
        {"import", "referrals", "one.csv", "two.csv"},
        {"person", "same", "one"},
        {"agenda", "solve", "file.txt", "--seconds", "soon"},
    };
    for (const Typed& typed : table) {
        INFO((typed.empty() ? std::string("nothing") : typed.back()));
        const auto call = parseCall(typed);
        REQUIRE_FALSE(call);
        CHECK(call.error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("asking for help anywhere helps with the command that was begun", "[cli]")
{
    const auto call = parseCall({"slots", "add", "--help"});
    REQUIRE(call);
    CHECK(call->command->name == "help");
    CHECK(call->arguments.words() == Typed{"slots", "add"});
    const auto bare = parseCall({"--help"});
    REQUIRE(bare);
    CHECK(bare->arguments.words().empty());
}

TEST_CASE("help may be asked about a command by its words", "[cli]")
{
    const auto call = parseCall({"help", "triage", "list"});
    REQUIRE(call);
    CHECK(call->command->name == "help");
    CHECK(call->arguments.words() == Typed{"triage", "list"});
}

TEST_CASE("the shell can tell a wrong passphrase from a damaged store", "[cli]")
{
    CHECK(exitCodeOf(ErrorCode::WrongPassphrase) == 3);
    CHECK(exitCodeOf(ErrorCode::Damaged) == 4);
    CHECK(exitCodeOf(ErrorCode::NotAStore) == 4);
    CHECK(exitCodeOf(ErrorCode::NewerSchema) == 4);
    CHECK(exitCodeOf(ErrorCode::InUse) == 5);
    CHECK(exitCodeOf(ErrorCode::DiskFull) == 6);
    CHECK(exitCodeOf(ErrorCode::NotAllowed) == 1);
    CHECK(std::string(nameOf(ErrorCode::WrongPassphrase)) == "wrongPassphrase");
    CHECK(std::string(nameOf(ErrorCode::Cancelled)) == "cancelled");
}
