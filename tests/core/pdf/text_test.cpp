// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/clean_text.h"
#include "core/pdf/pdf_text.h"
#include "core/pdf/writer.h"
#include "tests/core/pdf/inspection.h"
#include "tests/core/pdf/sample_documents.h"

#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::tests;
using namespace marac::exports;

namespace {

constexpr double kRightEdge = 595.276 - 51;

Inspection inspectedParagraph(const std::string& text)
{
    Document document = aDocument();
    document.blocks = {Heading{1, "Text"}, Paragraph{text, "", Tone::Normal, ""}};
    const auto made = pdf::writePdf(document, Instant(0));
    REQUIRE(made);
    Inspection found = inspect(made->bytes);
    CHECK(found.faults == std::vector<std::string>{});
    CHECK(found.rightmost <= kRightEdge + 0.01);
    return found;
}

std::string paragraphOf(const Inspection& found)
{
    return found.all("P").back().text;
}

} // namespace

TEST_CASE("what is typed is what is read back", "[pdf]")
{
    const std::vector<std::string> texts{
        "Siân ŵyr y tŷ, ẁ ẅ ŷ Ŵ Ŷ",
        "£240, it’s “quoted” – 50 % … •",
        "An affidavit of the office staff: fi fl ffi ffl first flight",
        "Łódź, Żółć, Čeština, Ελλάδα, Україна, Đặng Thị",
        "Name \xD7\xA9\xD7\xA8\xD7\x94 \xD7\x9B\xD7\x94\xD7\x9F 42 and \xD9\x85\xD8\xAD\xD9\x85\xD8\xAF (Idva)",
        "\xD7\xA9\xD7\xA8\xD7\x94 first, then English",
        "Happy 🙂 and 👩‍👧 日本語 \xE2\x98\x83",
        "x\xCC\x82 q\xCC\x81 stacked a\xCC\x82\xCC\x81 marks",
        "line one\nline two\n\nline four",
        "a\xC2\xADsoft\xE2\x80\x8Bzero\xE2\x80\x8Djoined",
    };
    for (const std::string& text : texts) {
        INFO(text);
        CHECK(wordsOf(paragraphOf(inspectedParagraph(text))) == wordsOf(composed(text)));
    }
}

TEST_CASE("the words of two lines are never joined, and a hyphen brings no space", "[pdf][a11y]")
{
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "word well-known tŷ/house ";
    CHECK(simplified(paragraphOf(inspectedParagraph(text))) == trimmed(text));
}

TEST_CASE("a word longer than the line is broken and whole when read", "[pdf]")
{
    for (const std::string& word : {std::string(400, 'W'), std::string(400, 'i'),
                                    "https://example.org/" + std::string(300, 'a')}) {
        const Inspection found = inspectedParagraph("before " + word + " after");
        CHECK(wordsOf(paragraphOf(found)) == std::vector<std::string>{"before", word, "after"});
    }
}

TEST_CASE("a long word in a narrow cell does not run into the next one", "[pdf]")
{
    Document document = aDocument();
    Table table{"", {}, {{}}};
    for (int i = 0; i < 12; ++i) {
        table.columns.push_back({"Heading", 1});
        table.rows[0].push_back("Unbreakableword" + std::to_string(i));
    }
    document.blocks = {table};
    const auto made = pdf::writePdf(document, Instant(0));
    REQUIRE(made);
    const Inspection found = inspect(made->bytes);
    CHECK(found.rightmost <= kRightEdge);
    CHECK(wordsOf(found.text) == wordsOf(plainText(document)));
}

TEST_CASE("text that cannot be printed leaves a visible sign", "[pdf]")
{
    CHECK(pdf::utf8(pdf::cleanText(std::string("a\0b", 3))) == "a\uFFFDb");
    CHECK(pdf::utf8(pdf::cleanText("a\xFF" "b\x1B" "c\x7F")) == "a\uFFFDb\uFFFDc\uFFFD");
    CHECK(pdf::utf8(pdf::cleanText("1\r\n2\r3\n4\xE2\x80\xA8" "5\t6")) == "1\n2\n3\n4\n5 6");
    CHECK(pdf::utf8(pdf::cleanText("e\xCC\x81")) == "é");
}

TEST_CASE("numbers are written as PDF wants them, in every locale", "[pdf]")
{
    CHECK(pdf::number(0) == "0");
    CHECK(pdf::number(10.5) == "10.5");
    CHECK(pdf::number(-0.25) == "-0.25");
    CHECK(pdf::number(0.004) == "0");
    CHECK(pdf::number(-0.004) == "0");
    CHECK(pdf::number(841.89) == "841.89");
    CHECK(pdf::hex4(0xAF) == "00AF");
}

TEST_CASE("hostile text makes a sound document", "[pdf][security]")
{
    std::string megabyte;
    while (megabyte.size() < 1000000)
        megabyte += "It goes on and on; ";
    std::string noise;
    for (unsigned i = 0, state = 1; i < 20000; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>(state >> 24);
    }
    std::string marks = "a";
    for (int i = 0; i < 500; ++i)
        marks += "\xCC\x81";
    struct Case {
        const char* what;
        std::string text;
    };
    for (const Case& hostile :
         {Case{"a megabyte", megabyte}, {"a megabyte without a space", std::string(200000, 'x')}, {"noise", noise},
          {"zero bytes", std::string(1000, '\0')}, {"accents without end", marks},
          {"PDF syntax", ")] TJ EMC ET >> endstream endobj %%EOF"}, {"XML", "</rdf:RDF>&amp;<x>\"'"},
          {"overrides", "\xE2\x80\xAE" "drowssap \xE2\x80\xAC\xE2\x81\xA6 isolated"},
          {"line ends", std::string(3000, '\n')}}) {
        INFO(hostile.what);
        Document document = aDocument();
        document.title = hostile.text.substr(0, 3000);
        document.handling = document.title;
        document.pageWords = "%1%2%3%9" + document.title;
        document.blocks = {Heading{2, document.title}, Paragraph{hostile.text, document.title, Tone::Warning, "xx"},
                           BulletList{{document.title}}, Facts{{{document.title, document.title}}},
                           Table{document.title, {{document.title, 1}, {"b", 1e300}}, {{document.title, "c"}}}};
        const auto made = pdf::writePdf(document, Instant(0));
        REQUIRE(made);
        const Inspection found = inspect(made->bytes);
        CHECK(found.faults == std::vector<std::string>{});
        CHECK(found.rightmost <= kRightEdge + 0.01);
    }
}
