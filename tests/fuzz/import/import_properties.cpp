// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import/import_properties.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/referral/import/agency_rows.h"
#include "core/referral/import/referral_rows.h"
#include "core/referral/import/representative_rows.h"

#include <algorithm>

namespace marac::intake::fuzz {

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 21);
constexpr size_t kLongestValue = 2000;

void readValues(std::string_view bytes)
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
    headingNamed(cell.text);
    timeIn(cell.text);
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

} // namespace

void readAnything(std::string_view bytes)
{
    readValues(bytes);
    const auto sheets = readSheets(bytes, "list");
    if (!sheets) {
        MARAC_ASSERT(!sheets.error().say.isEmpty());
        return;
    }
    for (const Sheet& sheet : *sheets) {
        for (const Line& line : sheet.lines)
            MARAC_ASSERT(!line.isBlank() && std::ranges::all_of(line.cells, [](const Cell& cell) { return isValidUtf8(cell.text); }));
        readAsReferrals(sheet);
        const auto agencies = readAgencyRows(sheet);
        MARAC_ASSERT(!agencies || static_cast<size_t>(agencies->linesRead) == agencies->rows.size() + agencies->leftOut.size());
        const auto people = readRepresentativeRows(sheet);
        MARAC_ASSERT(!people || static_cast<size_t>(people->linesRead) == people->rows.size() + people->leftOut.size());
    }
}

} // namespace marac::intake::fuzz
