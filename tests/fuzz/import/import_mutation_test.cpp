// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import/import_properties.h"

#include "core/referral/import/sheet.h"

#include <catch2/catch_test_macros.hpp>
#include <zip.h>

#include <random>
#include <string>
#include <vector>

using marac::intake::fuzz::readAnything;

namespace {

constexpr unsigned kSeed = 20261121;

const std::vector<std::string> kPieces = {"\"", ",", ";", "\t", "\n", "\r\n", "", std::string(1, '\0'), "\xFF", "\xE2\x9C\x93", "Ref", "Victim name", "Date received",
                                          "31/02/2026", "1/2/3", "99999999999999999999", "-", "?", "(", ")", "Q1", "<row", "r=\"-1\"", "r=\"99999999999\"",
                                          "<c t=\"s\"><v>9999</v></c>", "&lt;", "&#0;", "_x0000_", "1e999", "nan", "\xD0\xCF\x11\xE0", "PK\x03\x04"};

/// Some bytes changed, doubled, taken out or put in; the same every time for one seed.
std::string mutated(std::string text, std::mt19937& random)
{
    const auto below = [&](size_t bound) { return bound == 0 ? 0 : random() % bound; };
    for (size_t changes = 1 + below(6); changes > 0; --changes) {
        const size_t at = below(text.size() + 1);
        const size_t length = below(std::min<size_t>(text.size() - at, 40) + 1);
        switch (below(5)) {
        case 0: text.insert(at, kPieces[below(kPieces.size())]); break;
        case 1: text.erase(at, length); break;
        case 2: text.insert(at, text.substr(at, length)); break;
        case 3: text.replace(at, length, kPieces[below(kPieces.size())]); break;
        default:
            if (at < text.size())
                text[at] = static_cast<char>(random());
        }
    }
    return text;
}

/// A fixed number of damaged inputs, so that every machine tries the same ones.
template <typename Make>
void tryTimes(int count, Make make)
{
    std::mt19937 random(kSeed);
    for (int i = 0; i < count; ++i)
        readAnything(make(random));
}

std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts)
{
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(buffer, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(buffer);
    zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

std::vector<std::pair<std::string, std::string>> parts()
{
    return {{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml", "<sst><si><t>Victim name</t></si><si><r><t>Date </t></r><r><t>received</t></r></si><si><t>Zoe Hughes</t></si></sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\">"
                                         "<v>2</v></c><c r=\"B2\" s=\"1\"><v>44877</v></c><c r=\"C2\"><f>A1</f></c></row></sheetData></worksheet>"}};
}

const std::string kCsv = "Title\n\nRef,Date received,Victim forename,Victim surname,Victim DOB,Phone,Safe to call?,Perp name,Children (age),Reason,Q1,Q2\n"
                         "M1,13/11/2026,Zoe,Hughes,1/2/90,07700 900431,Y - after 10am,Ben Cooper,\"Al (3); Eve (5 months)\",PJ & Repeat,Y,?\n"
                         "M2,14 Nov 26,Si\xC3\xA2n,\"O'Connor\",c. 34,,text only,\"Cooper, Ben\",,VHR,\xE2\x9C\x93,0\n";

} // namespace

TEST_CASE("no damage to a CSV loses a line or stops the program", "[import][fuzz]")
{
    readAnything(kCsv);
    CHECK_NOTHROW(tryTimes(300, [](std::mt19937& random) { return mutated(kCsv, random); }));
}

TEST_CASE("no damage to a workbook or to its parts stops the program", "[import][fuzz]")
{
    const std::string whole = zipped(parts());
    REQUIRE(marac::intake::readSheets(whole, "a.xlsx").has_value());
    CHECK_NOTHROW(tryTimes(300, [&](std::mt19937& random) {
        if (random() % 4 == 0)
            return mutated(whole, random);
        auto changed = parts();
        std::string& text = changed[random() % changed.size()].second;
        text = mutated(text, random);
        return zipped(changed);
    }));
}

TEST_CASE("no string in a date, age or answer cell stops the program", "[import][fuzz]")
{
    const std::vector<std::string> values = {"13/11/2026", "13th November 2026", "2026-11-13T10:00", "46339", "about 34", "Nov 1990", "Y - after 10am", "Nathan (7); Ben (3 months) & Al",
                                             "10:30am", "12. Strangled", "zz36hd", "Police / Idva service", "Mixed - White and Asian"};
    CHECK_NOTHROW(tryTimes(3000, [&](std::mt19937& random) { return mutated(values[random() % values.size()], random); }));
}

TEST_CASE("a workbook that unpacks without end is refused before memory is", "[import][fuzz][security]")
{
    // Seventeen sheets that are all the same part: small in the file, more than the limit when unpacked.
    auto bomb = parts();
    std::string sheets;
    for (int i = 0; i < 17; ++i)
        sheets += "<sheet name=\"A\" r:id=\"r1\"/>";
    bomb[0].second = "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>";
    bomb[4].second = "<worksheet><sheetData>" + std::string(marac::intake::kMostUnpackedBytes / 16, ' ') + "</sheetData></worksheet>";
    const std::string bytes = zipped(bomb);
    CHECK(bytes.size() < 4'000'000);
    const auto read = marac::intake::readSheets(bytes, "a.xlsx");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == marac::ErrorCode::Unsupported);
}

TEST_CASE("a workbook with a document type declaration is refused", "[import][fuzz][security]")
{
    auto laughs = parts();
    laughs[4].second = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><worksheet>&b;</worksheet>";
    const auto read = marac::intake::readSheets(zipped(laughs), "a.xlsx");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == marac::ErrorCode::Damaged);
}
