// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;

TEST_CASE("names are folded so that spellings of one name are equal", "[base]")
{
    CHECK(folded("O’Connor") == "oconnor");
    CHECK(folded(" SIÂN  Ŵyn ") == "sian wyn");
    CHECK(folded("Müller") == folded("MULLER"));
}

TEST_CASE("white space of every kind is trimmed", "[base]")
{
    CHECK(trimmed("\xC2\xA0 a b\t\n") == "a b");
    CHECK(simplified(" a \t\n b ") == "a b");
    CHECK(trimmed("   ").empty());
}

TEST_CASE("text is cut between characters, never inside one", "[base]")
{
    CHECK(shortened("Ŵyŵ Jones", 4) == "Ŵyŵ…");
    CHECK(shortened("short", 10) == "short");
    CHECK(characterCount("Ŵyŵ") == 3);
}

TEST_CASE("invalid UTF-8 is recognised", "[base]")
{
    CHECK(isValidUtf8("Siân"));
    CHECK_FALSE(isValidUtf8("Si\xE2n"));
}

TEST_CASE("passphrases typed in either form of Unicode are the same", "[base][security]")
{
    CHECK(compatible("Ty\xCC\x82") == compatible("T\xC5\xB7"));
}

TEST_CASE("words sort as in a British index", "[base]")
{
    CHECK(compareWords("adult", "Police") < 0);
    CHECK(compareWords("Zoe", "Éva") > 0);
    CHECK(compareWords("a", "a") == 0);
}
