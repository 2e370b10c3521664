// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/sheet.h"
#include "tests/fuzz/import/packed_parts.h"

#include <catch2/catch_test_macros.hpp>

#include <fmt/format.h>

#include <chrono>
#include <string>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::fuzz;

namespace {

std::string row(int number, const std::string& cells)
{
    return fmt::format("<row r=\"{}\">{}</row>", number, cells);
}

std::string text(const std::string& words)
{
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

/// A workbook whose sheets, `count` of them, are all the same part.
std::string workbookOf(const std::string& sheet, int count = 1)
{
    std::string entries;
    for (int i = 0; i < count; ++i)
        entries += fmt::format("<sheet name=\"S{}\" r:id=\"r1\"/>", i);
    return packed({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + entries + "</sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                   {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}});
}

double secondsFor(const std::string& bytes, Result<std::vector<Sheet>>& read)
{
    const auto start = std::chrono::steady_clock::now();
    read = readSheets(bytes, "list.xlsx");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void refusesAs(ErrorCode code, const std::string& bytes)
{
    const auto read = readSheets(bytes, "list.xlsx");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == code);
    CHECK_FALSE(read.error().say.isEmpty());
}

} // namespace

TEST_CASE("a workbook that unpacks without end is refused before memory is", "[import][fuzz][security]")
{
    // Seventeen sheets that are all the same part: small in the file, more than the limit when unpacked.
    const std::string bytes = workbookOf(std::string(kMostUnpackedBytes / 16, ' '), 17);
    CHECK(bytes.size() < 4'000'000);
    refusesAs(ErrorCode::Unsupported, bytes);
}

TEST_CASE("cells are counted over all sheets of a workbook, so that many full sheets are refused too", "[import][fuzz][security]")
{
    // One cell at the far right makes a whole row of cells: each sheet alone is within the limit.
    std::string rows;
    for (int number = 1; number <= 20'000; ++number)
        rows += row(number, fmt::format("<c r=\"GR{}\"><v>1</v></c>", number));
    refusesAs(ErrorCode::Unsupported, workbookOf(rows, 4));
}

TEST_CASE("a workbook with a document type declaration is refused", "[import][fuzz][security]")
{
    const std::string bytes = packed({{"xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><workbook>&b;</workbook>"}});
    refusesAs(ErrorCode::Damaged, bytes);
}

TEST_CASE("one endless word of XML is answered in seconds, not read again and again", "[import][fuzz][security]")
{
    const std::string bytes = workbookOf("<row r=\"" + std::string(size_t{40} << 20U, '1') + "\"></row>");
    Result<std::vector<Sheet>> read;
    CHECK(secondsFor(bytes, read) < 5);
    REQUIRE_FALSE(read.has_value());
    CHECK_FALSE(read.error().say.isEmpty());
}

TEST_CASE("a sheet of more than a million rows is refused and says so", "[import][fuzz]")
{
    std::string rows;
    for (int number = 1; number <= kMostLines + 1; ++number)
        rows += "<row><c><v>1</v></c></row>";
    const auto read = readSheets(workbookOf(rows), "list.xlsx");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Unsupported);
    CHECK(read.error().say.source.find("million") != std::string::npos);
    // The number alone, written at one row, says the same; what stands after it is not counted on.
    const auto numbered = readSheets(workbookOf(row(2147483647, text("x")) + "<row>" + text("y") + "</row>"), "list.xlsx");
    REQUIRE_FALSE(numbered.has_value());
    CHECK(numbered.error().say.source.find("million") != std::string::npos);
}

TEST_CASE("a formula gives its stored result and is never worked out; one without a result is a note at its row", "[import][fuzz][security]")
{
    const auto read = readSheets(workbookOf(row(1, text("Ref") + text("Note")) + row(2, "<c><f>HYPERLINK(\"http://x\")</f></c>" + text("a"))
                                            + row(3, "<c t=\"str\"><f>A1&amp;B1</f><v>RefNote</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                                            + row(4, text("=cmd|' /C calc'!A1"))),
                                 "list.xlsx");
    REQUIRE(read.has_value());
    const Sheet& sheet = read->front();
    REQUIRE(sheet.lines.size() == 4);
    CHECK(sheet.lines[1].at(0).isBlank());
    CHECK(sheet.lines[2].at(0).text == "RefNote");
    CHECK(sheet.lines[2].at(1).text == "#DIV/0!");
    CHECK(sheet.lines[3].at(0).text == "=cmd|' /C calc'!A1");
    REQUIRE(sheet.notes.size() == 1);
    CHECK(sheet.notes.front().row == 2);
}

TEST_CASE("right-to-left names, marks of direction and zero bytes pass through a workbook unharmed", "[import][fuzz]")
{
    const auto read = readSheets(workbookOf(row(1, text("Ref") + text("\u202Bفاطمة\u202C")) + row(2, text("M_x0000_1") + text("\u202Eevil\u202C יעל"))),
                                 "list.xlsx");
    REQUIRE(read.has_value());
    CHECK(read->front().lines[0].at(1).text == "\u202Bفاطمة\u202C");
    CHECK(read->front().lines[1].at(0).text == "M1");
    CHECK(read->front().lines[1].at(1).text == "\u202Eevil\u202C יעל");
    refusesAs(ErrorCode::Damaged, workbookOf(row(1, text(std::string("a\0b", 3)))));
}

TEST_CASE("a workbook locked by a password is recognised in both ways of locking one, and told so", "[import][fuzz]")
{
    const std::string bytes = workbookOf(row(1, text("Ref")));
    // Bit 0 of the flags, at 6 in every local header and at 8 in every entry of the directory: "encrypted".
    std::string locked = bytes;
    const auto mark = [&](const std::string& signature, size_t flags) {
        for (size_t at = locked.find(signature); at != std::string::npos; at = locked.find(signature, at + 1))
            locked[at + flags] = static_cast<char>(locked[at + flags] | 1);
    };
    mark("PK\x03\x04", 6);
    mark("PK\x01\x02", 8);
    refusesAs(ErrorCode::NotAllowed, locked);
    const auto read = readSheets(locked, "list.xlsx");
    CHECK(read.error().say.source.find("password") != std::string::npos);
}
