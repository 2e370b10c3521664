// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/word_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::architecture;

namespace {

// Planted words are written in pieces, so that this file does not break the rules it tests.
bool breaks(Breaches (*rule)(const SourceFile&), const std::string& text)
{
    const Breaches breaches = rule({"core/base/a.cpp", "\n" + text + "\n"});
    CHECK((breaches.empty() || breaches.front().line == 2));
    return !breaches.empty();
}

} // namespace

TEST_CASE("a note of unfinished work is found", "[architecture]")
{
    const auto rule = nothingIsLeftUnfinished;
    CHECK(breaks(rule, "// TO" "DO: later"));
    CHECK(breaks(rule, "// FIX" "ME"));
    CHECK(breaks(rule, "// X" "XX"));
    CHECK(breaks(rule, "/* HA" "CK */"));
    CHECK(breaks(rule, "// a St" "ub for now"));
    CHECK_FALSE(breaks(rule, "// todos los días"));
    CHECK_FALSE(breaks(rule, "setPlaceholderText(x); // stubborn"));
}

TEST_CASE("a type whose name says nothing is found", "[architecture]")
{
    const auto rule = typesAreNamedInTheFieldsWords;
    CHECK(breaks(rule, "class CaseManager {"));
    CHECK(breaks(rule, "struct ImportHelper"));
    CHECK(breaks(rule, "class Q_EXPORT CaseUtils final {"));
    CHECK(breaks(rule, "struct CaseData {"));
    CHECK(breaks(rule, "struct MeetingInfo : Base {"));
    CHECK_FALSE(breaks(rule, "class QMimeData;"));
    CHECK_FALSE(breaks(rule, "struct InformationShared {"));
    CHECK_FALSE(breaks(rule, "class Dataset {"));
}

TEST_CASE("a path of one machine is found", "[architecture]")
{
    const auto rule = noMachineIsNamed;
    CHECK(breaks(rule, "open(\"/wo" "rk/main\");"));
    CHECK(breaks(rule, "cd /ro" "ot/x"));
    CHECK(breaks(rule, "/ho" "me/anna/x"));
    CHECK_FALSE(breaks(rule, "$build/home/x"));
    CHECK_FALSE(breaks(rule, "core/work/x and build/root/x"));
    CHECK_FALSE(breaks(rule, "/usr/share/fonts"));
}

TEST_CASE("the address of a package registry is found", "[architecture]")
{
    const auto rule = noRegistryIsNamed;
    CHECK(breaks(rule, "deb http://deb.debi" "an.org/debian bookworm main"));
    CHECK(breaks(rule, "https://pyp" "i.org/simple"));
    CHECK(breaks(rule, "https://ghc" "r.io/x"));
    CHECK_FALSE(breaks(rule, "org.maracdesk.MaracDesk and example.org"));
}
