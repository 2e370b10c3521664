// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;

TEST_CASE("a phrase is said with its arguments in place", "[base]")
{
    const Phrasebook english;
    CHECK(english.say(phrase("t", "%1 of %2 yes").with(15).with(24)) == "15 of 24 yes");
    CHECK(english.say(phrase("t", "100 %")) == "100 %");
    CHECK(english.say(phrase("t", "%2 before %1").with("b").with("a")) == "a before b");
}

TEST_CASE("a count chooses one case or several cases", "[base]")
{
    const Phrasebook english;
    CHECK(english.say(phraseN("t", "%n case(s) on %1", 1).with("Friday")) == "1 case on Friday");
    CHECK(english.say(phraseN("t", "%n case(s) on %1", 0).with("Friday")) == "0 cases on Friday");
}

TEST_CASE("an argument that looks like a placeholder stays as it was typed", "[base]")
{
    CHECK(Phrasebook().say(phrase("t", "%1 %2").with("%2").with("x")) == "%2 x");
}
