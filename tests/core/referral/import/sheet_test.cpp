// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/number_format.h"
#include "core/referral/import/sheet.h"

#include "tests/core/referral/import/written_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::intake;

namespace {

using namespace std::string_literals;

std::vector<std::vector<std::string>> cellsOf(const Result<std::vector<Sheet>>& sheets)
{
    REQUIRE(sheets.has_value());
    std::vector<std::vector<std::string>> out;
    for (const Line& line : sheets->front().lines) {
        out.emplace_back();
        for (const Cell& cell : line.cells)
            out.back().push_back(cell.text);
    }
    return out;
}

std::string utf16(const std::string& ascii)
{
    std::string out = "\xFF\xFE";
    for (const char c : ascii)
        out += std::string{c, '\0'};
    return out;
}

} // namespace

TEST_CASE("the same list is read whatever separates its cells and however it is encoded", "[import]")
{
    const std::vector<std::vector<std::string>> list = {{"Ref", "Name", "Note"}, {"M1", "Siân", "a, b"}, {"M2", "Zoë", "x"}};
    CHECK(cellsOf(readSheets("Ref,Name,Note\nM1,Siân,\"a, b\"\nM2,Zoë,x\n", "a.csv")) == list);
    CHECK(cellsOf(readSheets("\xEF\xBB\xBFRef;Name;Note\r\nM1;Siân;a, b\r\nM2;Zoë;x", "a.csv")) == list);
    CHECK(cellsOf(readSheets("Ref\tName\tNote\rM1\tSiân\ta, b\rM2\tZoë\tx\r", "a.csv")) == list);
    CHECK(cellsOf(readSheets("Ref|Name|Note\nM1|Siân|a, b\nM2|Zoë|x", "a.csv")) == list);
    CHECK(cellsOf(readSheets("sep=;\r\nRef;Name;Note\nM1;Siân;a, b\nM2;Zoë;x", "a.csv")) == list);
    CHECK(cellsOf(readSheets("Ref;Name;Note\nM1;Si\xE2n;a, b\nM2;Zo\xEB;x", "a.csv")) == list);
    CHECK(cellsOf(readSheets(utf16("Ref,Name\nM1,Sian\n"), "a.csv")) == std::vector<std::vector<std::string>>{{"Ref", "Name"}, {"M1", "Sian"}});
    CHECK(cellsOf(readSheets(utf16("Ref,Name\nM1,Sian\n").substr(2), "a.csv")) == std::vector<std::vector<std::string>>{{"Ref", "Name"}, {"M1", "Sian"}});
}

TEST_CASE("Windows letters such as a long dash and a curly apostrophe survive", "[import]")
{
    CHECK(cellsOf(readSheets("Ref,Name\nM1,O\x92" "Connor \x96 x\n", "a.csv"))[1][1] == "O’Connor – x");
}

TEST_CASE("a line break in a quoted cell starts no new row, and blank rows still count", "[import]")
{
    const auto sheets = readSheets("Ref,Note\n\nM1,\"two\r\nlines, \"\"said\"\"\"\nM2,x\n", "a.csv");
    REQUIRE(sheets.has_value());
    const auto& lines = sheets->front().lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].number == 3);
    CHECK(lines[1].cells[1].text == "two\r\nlines, \"said\"");
    CHECK(lines[2].number == 4);
}

TEST_CASE("a quotation mark that is never closed does not swallow the lines below it", "[import]")
{
    const auto cells = cellsOf(readSheets("Ref,Note\nM1,\"open\nM2,x\nM3,y\n", "a.csv"));
    REQUIRE(cells.size() == 4);
    CHECK(cells[1] == std::vector<std::string>{"M1", "\"open"});
    CHECK(cells[3] == std::vector<std::string>{"M3", "y"});
}

TEST_CASE("zero bytes are left out with a note, and right-to-left names stay as they are", "[import]")
{
    const auto sheets = readSheets("Ref,Name\nM1,Ta\0nisha\nM2,\u202Bفاطمة\u202C\nM3,יעל\n"s, "a.csv");
    REQUIRE(sheets.has_value());
    CHECK(cellsOf(sheets)[1][1] == "Tanisha");
    CHECK(cellsOf(sheets)[2][1] == "\u202Bفاطمة\u202C");
    CHECK(cellsOf(sheets)[3][1] == "יעל");
    REQUIRE(sheets->front().notes.size() == 1);
    CHECK(sheets->front().notes[0].row == 2);
}

TEST_CASE("a file that is no list is refused with a clear sentence", "[import]")
{
    struct Case {
        std::string bytes;
        ErrorCode code;
    };
    std::string encrypted = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
    const std::string old = encrypted;
    for (const char letter : "EncryptedPackage"s)
        encrypted += std::string{letter, '\0'};
    const Case cases[] = {
        {"", ErrorCode::InvalidInput},
        {"\n\n , ,\n", ErrorCode::InvalidInput},
        {encrypted, ErrorCode::NotAllowed},
        {old, ErrorCode::Unsupported},
        {"%PDF-1.7 x", ErrorCode::Unsupported},
        {"\x89PNG\r\n\x1A\n"s, ErrorCode::Unsupported},
        {std::string(500, '\x01'), ErrorCode::Unsupported},
        {"PK\x03\x04 broken", ErrorCode::Damaged},
    };
    for (const Case& c : cases) {
        const auto read = readSheets(c.bytes, "x");
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == c.code);
        CHECK_FALSE(read.error().say.isEmpty());
    }
    CHECK(readSheets(encrypted, "x").error().say.source.find("password") != std::string::npos);
}

TEST_CASE("a list of more than a million lines is refused and says so", "[import]")
{
    std::string text;
    for (int i = 0; i < kMostLines + 1; ++i)
        text += "a\n";
    const auto read = readSheets(text, "a.csv");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().say.source.find("million") != std::string::npos);
}

TEST_CASE("cells far to the right are reported and not silently lost", "[import]")
{
    const auto sheets = readSheets("Ref,Name\nM1" + std::string(250, ',') + "far\n", "a.csv");
    REQUIRE(sheets.has_value());
    CHECK(sheets->front().notes.size() == 1);
}

TEST_CASE("a workbook gives its sheets with true dates, times, numbers, text and stored results", "[import]")
{
    const std::string bytes = test::workbook([](lxw_workbook* book) {
        lxw_format* date = workbook_add_format(book);
        format_set_num_format(date, "dd mmm yyyy");
        lxw_format* time = workbook_add_format(book);
        format_set_num_format(time, "hh:mm");
        lxw_format* money = workbook_add_format(book);
        format_set_num_format(money, "[Red]\"days\" 0.00");
        lxw_worksheet* sheet = workbook_add_worksheet(book, "Cases");
        worksheet_write_string(sheet, 2, 0, "O’Connor & Siân", nullptr);
        worksheet_write_number(sheet, 2, 1, 46339, date);
        worksheet_write_number(sheet, 2, 2, 0.4375, time);
        worksheet_write_number(sheet, 2, 3, 7700900431, nullptr);
        worksheet_write_number(sheet, 2, 4, 46339, money);
        worksheet_write_boolean(sheet, 2, 5, 1, nullptr);
        worksheet_write_formula_num(sheet, 2, 6, "=1+1", nullptr, 2);
        worksheet_write_string(workbook_add_worksheet(book, "Second"), 0, 0, "x", nullptr);
    });
    const auto sheets = readSheets(bytes, "a.xlsx");
    REQUIRE(sheets.has_value());
    REQUIRE(sheets->size() == 2);
    CHECK((*sheets)[0].name == "Cases");
    CHECK((*sheets)[1].lines[0].cells[0].text == "x");
    const Line& line = (*sheets)[0].lines[0];
    CHECK(line.number == 3);
    CHECK(line.cells[0].text == "O’Connor & Siân");
    CHECK(line.cells[1].date == Date::fromYmd(2026, 11, 13));
    CHECK(line.cells[1].text == "2026-11-13");
    CHECK(line.cells[2].text == "10:30");
    CHECK(line.cells[3].text == "7700900431");
    CHECK(line.cells[4].text == "46339");
    CHECK_FALSE(line.cells[4].date.has_value());
    CHECK(line.cells[5].text == "TRUE");
    CHECK(line.cells[6].text == "2");
}

TEST_CASE("a workbook cut short is called damaged", "[import]")
{
    const std::string bytes = test::workbook([](lxw_workbook* book) { worksheet_write_string(workbook_add_worksheet(book, nullptr), 0, 0, "x", nullptr); });
    const auto read = readSheets(std::string_view(bytes).substr(0, bytes.size() / 2), "a.xlsx");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Damaged);
}

TEST_CASE("day counts of both calendars become the right day", "[import]")
{
    CHECK(dateOfSerial(1, DayCount::From1900) == Date::fromYmd(1900, 1, 1));
    CHECK(dateOfSerial(59, DayCount::From1900) == Date::fromYmd(1900, 2, 28));
    CHECK_FALSE(dateOfSerial(60, DayCount::From1900).has_value());
    CHECK(dateOfSerial(61, DayCount::From1900) == Date::fromYmd(1900, 3, 1));
    CHECK(dateOfSerial(46339.6, DayCount::From1900) == Date::fromYmd(2026, 11, 13));
    CHECK(dateOfSerial(44877, DayCount::From1904) == Date::fromYmd(2026, 11, 13));
    CHECK_FALSE(dateOfSerial(-1, DayCount::From1900).has_value());
    CHECK_FALSE(dateOfSerial(1e300, DayCount::From1904).has_value());
    CHECK(kindOfFormat("yyyy-mm-dd h:mm:ss") == NumberKind::Date);
    CHECK(kindOfFormat("[$-F800]dddd, mmmm dd") == NumberKind::Date);
    CHECK(kindOfFormat("\"dyed\" 0.00") == NumberKind::Plain);
    CHECK(kindOfFormat("General") == NumberKind::Plain);
    CHECK(kindOfFormat("hh:mm") == NumberKind::Time);
    CHECK(textOfNumber(7700900431.0) == "7700900431");
    CHECK(textOfNumber(2.5) == "2.5");
}
