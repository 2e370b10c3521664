// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/line_breaker.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::pdf;

namespace {

std::u16string glyphText(const TextLine& line)
{
    std::u16string text;
    for (const LineSegment& segment : line.segments)
        for (const LineGlyph& glyph : segment.glyphs)
            text += glyph.text;
    return text;
}

/// Lines of a text that is `em` wide at most.
std::vector<std::u16string> broken(const std::u16string& text, double em)
{
    const Fonts fonts;
    LineBreaker breaker(fonts);
    std::vector<std::u16string> lines;
    for (const TextLine& line : breaker.lines(shape(fonts, {{text, Face::Regular}}).front(), em * 1000)) {
        CHECK(line.width <= em * 1000);
        lines.push_back(glyphText(line));
    }
    return lines;
}

} // namespace

TEST_CASE("lines end where Unicode allows, with a space for the ear", "[pdf]")
{
    using Lines = std::vector<std::u16string>;
    CHECK(broken(u"one two", 10) == Lines{u"one two"});
    CHECK(broken(u"one two", 3) == Lines{u"one ", u"two"});
    CHECK(broken(u"well-known", 3.5) == Lines{u"well-", u"known"});
    CHECK(broken(u"£240 now", 3) == Lines{u"£240 ", u"now"});
    CHECK(broken(u"to 10\u00A0am", 3.2) == Lines{u"to ", u"10\u00A0am"});
}

TEST_CASE("no line is wider than asked for, at any width", "[pdf][property]")
{
    const std::u16string text = u"The school’s office has been told (twice), e-mail included, not to give out any details.";
    for (double em = 1.2; em < 30; em += 0.7) {
        std::u16string together;
        for (const std::u16string& line : broken(text, em))
            together += line;
        CHECK(together == text);
    }
}

TEST_CASE("one character drawn with two glyphs is still read as one", "[pdf][a11y]")
{
    const Fonts fonts;
    const GlyphId glyph = fonts[Face::Regular].substitute();
    ShapedText shaped{u"aéb", {}, {{glyph, 500, 0, 0}, {glyph, 500, 0, 0}, {glyph, 0, 0, 0}, {glyph, 500, 0, 0}}};
    shaped.clusters = {{0, 1, 0, 1, 500, Face::Regular, 0}, {1, 2, 1, 2, 500, Face::Regular, 0},
                       {2, 3, 3, 1, 500, Face::Regular, 0}};
    const std::vector<TextLine> lines = LineBreaker(fonts).lines(shaped, 10000);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].segments.size() == 3);
    CHECK(lines[0].segments[0].actualText.empty());
    CHECK(lines[0].segments[1].actualText == u"é");
    CHECK(lines[0].segments[2].actualText.empty());
}

TEST_CASE("right-to-left words are drawn from the right and read in their order", "[pdf][a11y]")
{
    const Fonts fonts;
    const auto shaped = shape(fonts, {{u"a \u05D0\u05D1 b", Face::Regular}});
    const std::vector<TextLine> lines = LineBreaker(fonts).lines(shaped.front(), 100000);
    REQUIRE(lines.size() == 1);
    CHECK(glyphText(lines[0]) == u"a \u05D1\u05D0 b");
    REQUIRE(lines[0].segments.size() == 3);
    CHECK(lines[0].segments[1].actualText == u"\u05D0\u05D1");
}

TEST_CASE("letters are never joined into ligatures", "[pdf]")
{
    const Fonts fonts;
    for (const std::u16string text : {u"affidavit", u"office", u"fluffier"}) {
        const auto shaped = shape(fonts, {{text, Face::Bold}});
        CHECK(shaped.front().glyphs.size() == text.size());
    }
}
