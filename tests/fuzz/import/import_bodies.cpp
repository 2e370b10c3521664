// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import/import_bodies.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/referral/import/agency_rows.h"
#include "core/referral/import/referral_rows.h"
#include "core/referral/import/representative_rows.h"
#include "tests/fuzz/import/packed_parts.h"

#include <algorithm>
#include <functional>

namespace marac::intake::fuzz {

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 21);
constexpr size_t kLongestValue = 2000;

void readAsOneValue(std::string_view bytes)
{
    const Cell cell{std::string(bytes.substr(0, kLongestValue)), {}, {}};
    const auto birth = readBirth(cell, kToday, BirthOf::Adult);
    MARAC_ASSERT(!birth.isUnderstood() || birth.value.date || birth.value.year || birth.value.age);
    MARAC_ASSERT(!birth.isUnderstood() || !birth.value.date || *birth.value.date <= kToday);
    const auto day = readDay(cell, kToday);
    MARAC_ASSERT(day.isUnderstood() == day.value.has_value());
    const auto yesNo = readYesNo(cell);
    MARAC_ASSERT(yesNo.isUnderstood() || yesNo.value.answer == Answer::Unanswered);
    const auto safe = readSafeToCall(cell);
    MARAC_ASSERT(safe.isUnderstood() || safe.value.safe == SafeToCall::NotRecorded);
    MARAC_ASSERT(!cell.isBlank() || !readPostcode(cell).isUnderstood());
    readChildren(cell, kToday);
    readClaims(cell);
    readEthnicity(cell);
    readLanguage(cell);
    readRelationship(cell);
    readTelephone(cell);
    readCount(cell);
    readAgencies(cell);
    readSex(cell);
    readDisability(cell);
    readOrientation(cell);
    headingNamed(cell.text);
    timeIn(cell.text);
    MARAC_ASSERT(birth == readBirth(cell, kToday, BirthOf::Adult));
    const auto child = readBirth(cell, kToday, BirthOf::Child);
    MARAC_ASSERT(!child.isUnderstood() || !child.value.date || *child.value.date <= kToday);
    MARAC_ASSERT(!day.value || readDay(Cell{day.value->iso(), {}, {}}, kToday).value == day.value);
}

void readAsReferrals(const Sheet& sheet)
{
    const auto read = readReferralRows(sheet, kToday);
    if (!read)
        return;
    const auto below = std::ranges::count_if(sheet.lines, [&](const Line& line) { return line.number > read->mapping.headerLine; });
    MARAC_ASSERT(read->linesRead == below);
    MARAC_ASSERT(read->rows.size() + read->skipped.size() == static_cast<size_t>(below));
    for (const ReferralRow& row : read->rows) {
        MARAC_ASSERT(row.received.has_value());
        MARAC_ASSERT(row.victim.hasName());
    }
}

void readAsList(const Sheet& sheet)
{
    for (const Line& line : sheet.lines)
        MARAC_ASSERT(!line.isBlank() && std::ranges::all_of(line.cells, [](const Cell& cell) { return isValidUtf8(cell.text); }));
    MARAC_ASSERT(std::ranges::adjacent_find(sheet.lines, std::greater_equal<>(), &Line::number) == sheet.lines.end());
    readAsReferrals(sheet);
    const auto agencies = readAgencyRows(sheet);
    MARAC_ASSERT(!agencies || static_cast<size_t>(agencies->linesRead) == agencies->rows.size() + agencies->leftOut.size());
    const auto people = readRepresentativeRows(sheet);
    MARAC_ASSERT(!people || static_cast<size_t>(people->linesRead) == people->rows.size() + people->leftOut.size());
}

void readAsFile(std::string_view bytes)
{
    const auto sheets = readSheets(bytes, "list");
    if (!sheets) {
        MARAC_ASSERT(!sheets.error().say.isEmpty());
        return;
    }
    size_t cells = 0;
    for (const Sheet& sheet : *sheets) {
        for (const Line& line : sheet.lines)
            cells += line.cells.size();
        readAsList(sheet);
    }
    MARAC_ASSERT(cells <= kMostCells);
}

} // namespace

void readAsCsv(std::string_view bytes)
{
    readAsFile(bytes);
}

void readAsWorkbook(std::string_view bytes)
{
    readAsFile(bytes.starts_with("PK") ? std::string(bytes) : packed(partsIn(bytes)));
}

void readAsValues(std::string_view bytes)
{
    readAsOneValue(bytes);
    for (const std::string& line : split(std::string(bytes.substr(0, kLongestValue)), '\n'))
        readAsOneValue(line);
}

} // namespace marac::intake::fuzz
