// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/writer.h"
#include "tests/core/pdf/inspection.h"
#include "tests/core/pdf/sample_documents.h"

#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::tests;
using namespace marac::exports;

namespace {

const Instant kCreated(1795685400); // 26 November 2026, 09:30 UTC

pdf::Pdf written(const Document& document)
{
    const auto made = pdf::writePdf(document, kCreated);
    REQUIRE(made);
    return *made;
}

Inspection inspected(const Document& document)
{
    Inspection found = inspect(written(document).bytes);
    CHECK(found.faults == std::vector<std::string>{});
    return found;
}

std::vector<std::string> texts(const std::vector<FoundElement>& elements)
{
    std::vector<std::string> said;
    for (const FoundElement& element : elements)
        said.push_back(simplified(element.text));
    return said;
}

} // namespace

TEST_CASE("minutes are read aloud in the order in which they were written", "[pdf][a11y]")
{
    const Document minutes = someMinutes();
    const Inspection found = inspected(minutes);
    CHECK(wordsOf(found.text) == wordsOf(plainText(minutes)));
    CHECK(found.language == "en-GB");
    CHECK(found.title == minutes.title);
    CHECK(found.metadata.find(minutes.title) != std::string::npos);
    CHECK(texts(found.all("H3")) == std::vector<std::string>{"Information shared", "Risks"});
    CHECK(found.all("L").size() == 2);
    CHECK(found.all("LI").size() == 8);
}

TEST_CASE("a screen reader says the marking once, paper shows it twice on every page", "[pdf][a11y][rule]")
{
    Document document = someMinutes();
    document.marking = "Official-Sensitive";
    const Inspection found = inspected(document);
    CHECK(found.elements[1].text == "OFFICIAL-SENSITIVE");
    CHECK(found.elements[2].text == document.handling);
    CHECK(std::ranges::count(wordsOf(found.text), "OFFICIAL-SENSITIVE") == 1);
    REQUIRE(found.furniture.size() > 1);
    for (size_t page = 0; page < found.furniture.size(); ++page) {
        const auto onPage = [&](const std::string& text) { return found.furniture[page].find(text) != std::string::npos; };
        CHECK(onPage("Page " + std::to_string(page + 1) + " of " + std::to_string(found.furniture.size())));
        CHECK(onPage(document.title));
        const size_t first = found.furniture[page].find("OFFICIAL-SENSITIVE");
        CHECK(first != std::string::npos);
        CHECK((found.furniture[page].find("OFFICIAL-SENSITIVE", first + 1) != std::string::npos) == (page > 0));
        CHECK(onPage(document.handling) == (page > 0));
    }
}

TEST_CASE("a table over many pages is one regular table whose head is read once", "[pdf][a11y]")
{
    const Document document = aLongTable(200);
    const Inspection found = inspected(document);
    CHECK(found.furniture.size() > 4);
    CHECK(found.all("Table").size() == 1);
    CHECK(found.all("TR").size() == 201);
    CHECK(found.all("TD").size() == 400);
    std::vector<FoundElement> heads = found.all("TH");
    REQUIRE(heads.size() == 203);
    for (size_t i = 0; i < heads.size(); ++i)
        CHECK(heads[i].scope == (i < 3 ? "/Column" : "/Row"));
    CHECK(found.furniture.front().find("Reference") == std::string::npos);
    for (size_t page = 1; page < found.furniture.size(); ++page)
        CHECK(found.furniture[page].find("ReferenceActionAgency") != std::string::npos);
}

TEST_CASE("headings never skip a level, whatever was asked for", "[pdf][a11y]")
{
    Document document = aDocument();
    document.blocks = {Heading{3, "First"}, Heading{3, "Second"}, Heading{9, "Third"}, Heading{-1, "Fourth"},
                       Heading{2, " "}, Heading{3, "Fifth"}};
    const Inspection found = inspected(document);
    CHECK(found.bookmarks
          == std::vector<std::string>{document.title, "  First", "    Second", "    Third", "Fourth", "  Fifth"});
}

TEST_CASE("a document that begins with its own first heading is not titled twice", "[pdf]")
{
    Document document = aDocument();
    document.blocks = {Heading{1, "Actions for Housing"}};
    const Inspection found = inspected(document);
    CHECK(texts(found.all("H1")) == std::vector<std::string>{"Actions for Housing"});
    CHECK(wordsOf(found.text) == wordsOf(plainText(document)));
}

TEST_CASE("a heading stays with what it announces", "[pdf]")
{
    for (int lines = 30; lines < 60; ++lines) {
        Document document = aDocument();
        for (int i = 0; i < lines; ++i)
            document.blocks.emplace_back(Paragraph{"One line.", "", Tone::Normal, ""});
        document.blocks.emplace_back(Heading{2, "Risks"});
        document.blocks.emplace_back(Table{"Risks and actions", {{"Risk", 1}, {"Action", 1}}, {{"Fire", "Alarm"}}});
        const Inspection found = inspected(document);
        CHECK(found.all("H2").front().page == found.all("TD").front().page);
    }
}

TEST_CASE("a Welsh paragraph in an English document is marked as Welsh", "[pdf][a11y]")
{
    const Inspection found = inspected(someMinutes());
    std::vector<std::string> languages;
    for (const FoundElement& element : found.all("P"))
        if (!element.language.empty())
            languages.push_back(element.language);
    CHECK(languages == std::vector<std::string>{"cy"});
}

TEST_CASE("documents with nothing in them are whole documents", "[pdf]")
{
    struct Case {
        const char* what;
        Document document;
    };
    Document untitled = aDocument();
    untitled.title.clear();
    Document blanks = aDocument();
    blanks.blocks = {Heading{1, ""}, Paragraph{"", " ", Tone::Warning, ""}, BulletList{{"", " "}}, BulletList{},
                     Facts{}, Table{}, Table{"Caption alone", {}, {}}, PageBreak{}, PageBreak{}};
    for (const Case& empty : {Case{"no field set", Document{}}, {"no title", untitled}, {"no blocks", aDocument()},
                              {"blank blocks", blanks}}) {
        INFO(empty.what);
        const Inspection found = inspected(empty.document);
        CHECK_FALSE(found.title.empty());
    }
}

TEST_CASE("a table whose rows have other lengths than its head loses no cell and stays regular", "[pdf]")
{
    Document document = aDocument();
    document.blocks = {Table{"", {{"One", 1}, {"Two", -3}}, {{"a"}, {"b", "c", "extra"}, {}}}};
    const Inspection found = inspected(document);
    CHECK(found.text.find("extra") != std::string::npos);
    CHECK(found.all("TH").size() + found.all("TD").size() == 12);
}

TEST_CASE("the same document is the same file", "[pdf]")
{
    CHECK(written(someMinutes()).bytes == written(someMinutes()).bytes);
    CHECK(written(someMinutes()).pages == static_cast<int>(inspected(someMinutes()).furniture.size()));
}

TEST_CASE("every document of random blocks is sound and is read in its order", "[pdf][property]")
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        INFO("seed " << seed);
        const Document document = aRandomDocument(seed);
        const Inspection found = inspected(document);
        CHECK(wordsOf(found.text) == wordsOf(composed(plainText(document))));
        CHECK(found.rightmost < 546);
    }
}
