// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/say.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;

TEST_CASE("a phrase without a translation is said in English, with its words filled in", "[ui][support]")
{
    CHECK(say(phrase("Test", "Case %1 of %2.").with(7).with(16)) == QLatin1String("Case 7 of 16."));
    CHECK(say(phraseN("Test", "%n case(s) waiting", 1)) == QLatin1String("1 case waiting"));
    CHECK(say(phraseN("Test", "%n case(s) waiting", 3)) == QLatin1String("3 cases waiting"));
    CHECK(say(Phrase{}).isEmpty());
}

TEST_CASE("words that look like placeholders are never filled twice", "[ui][support]")
{
    CHECK(say(phrase("Test", "%1 and %2").with("%2").with("b")) == QLatin1String("%2 and b"));
}

TEST_CASE("every kind of failure has a sentence, and its own sentence goes first", "[ui][support]")
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString words = say(Error{static_cast<ErrorCode>(code), {}, "sqlite 11"});
        CHECK(words.endsWith(QLatin1Char('.')));
        CHECK_FALSE(words.contains(QLatin1String("sqlite")));
    }
    CHECK(say(Error{ErrorCode::Io, phrase("Test", "The sheet was not written."), {}}) == QLatin1String("The sheet was not written."));
}
