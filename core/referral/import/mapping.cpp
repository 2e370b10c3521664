// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/mapping.h"

#include "core/base/text.h"
#include "core/referral/import/column_content.h"
#include "core/referral/import/values.h"

#include <algorithm>
#include <tuple>

namespace marac::intake {

namespace {

constexpr size_t kLinesSampled = 200;
constexpr size_t kQuestions = 24;
constexpr size_t kFewestBareNumbers = 12;

size_t recognised(const std::vector<MappedColumn>& columns)
{
    return static_cast<size_t>(std::ranges::count_if(columns, [](const MappedColumn& c) { return c.field != Field::None; }));
}

/// The line above counts as groups if it is not itself a title alone in its row.
const Line* groupAbove(const Sheet& sheet, size_t index)
{
    if (index == 0 || sheet.lines[index - 1].number + 1 != sheet.lines[index].number)
        return nullptr;
    const Line& above = sheet.lines[index - 1];
    const auto filled = std::ranges::count_if(above.cells, [](const Cell& c) { return !c.isBlank(); });
    return filled >= 2 ? &above : nullptr;
}

struct Header {
    size_t index = 0;
    std::vector<MappedColumn> columns;
    size_t score = 0;
};

Header findHeader(const Sheet& sheet)
{
    Header best;
    for (size_t i = 0; i < std::min(sheet.lines.size(), kLinesSearched); ++i) {
        std::vector<MappedColumn> columns = columnsOf(sheet.lines[i], groupAbove(sheet, i));
        // Bare numbers can be data; as headings they come in a long run.
        const size_t named = recognised(columns);
        const auto questions = static_cast<size_t>(std::ranges::count(columns, Field::Dash, &MappedColumn::field));
        const size_t score = questions >= kFewestBareNumbers ? named : named - questions;
        if (score > best.score)
            best = {i, std::move(columns), score};
    }
    return best.score >= 2 ? best : Header{};
}

/// The cells of a column below the headings that hold something.
std::vector<const Cell*> sample(const Sheet& sheet, size_t headerIndex, size_t column)
{
    std::vector<const Cell*> cells;
    for (size_t i = headerIndex + 1; i < sheet.lines.size() && i <= headerIndex + kLinesSampled; ++i) {
        const Cell& cell = sheet.lines[i].at(column);
        if (!cell.isBlank())
            cells.push_back(&cell);
    }
    return cells;
}

/// 24 unknown columns of answers side by side are the 24 questions in their order.
void proposeQuestions(Mapping& mapping, const std::vector<bool>& isAnswers)
{
    if (mapping.columnOf(Field::Dash, 1) != nullptr)
        return;
    size_t run = 0;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const bool goesOn = run > 0 && mapping.columns[i].column == mapping.columns[i - 1].column + 1;
        run = !isAnswers[i] ? 0 : goesOn ? run + 1 : 1;
        const bool isWhole = run == kQuestions && (i + 1 == mapping.columns.size() || !isAnswers[i + 1]);
        if (!isWhole)
            continue;
        for (size_t q = 0; q < kQuestions; ++q) {
            MappedColumn& column = mapping.columns[i + 1 - kQuestions + q];
            column.field = Field::Dash;
            column.number = static_cast<int>(q) + 1;
            column.told = Told::ByContent;
        }
        return;
    }
}

void proposeByContent(Mapping& mapping, const Sheet& sheet, size_t headerIndex, const Date& today)
{
    std::vector<bool> isAnswers;
    for (const MappedColumn& column : mapping.columns) {
        const auto cells = sample(sheet, headerIndex, column.column);
        isAnswers.push_back(column.field == Field::None && holdsAnswers(cells));
    }
    proposeQuestions(mapping, isAnswers);
    for (MappedColumn& column : mapping.columns) {
        if (column.field != Field::None)
            continue;
        const Field field = fieldOfContent(sample(sheet, headerIndex, column.column), today);
        if (field == Field::None || mapping.columnOf(field) != nullptr)
            continue;
        column.field = field;
        column.told = Told::ByContent;
    }
}

/// Single numbers as headings ("1", "2") mean questions only in a long run.
void dropLoneNumbers(Mapping& mapping)
{
    const auto questions = static_cast<size_t>(std::ranges::count(mapping.columns, Field::Dash, &MappedColumn::field));
    if (questions >= kFewestBareNumbers)
        return;
    for (MappedColumn& column : mapping.columns) {
        const bool isBare = column.heading.find_first_not_of("0123456789. )") == std::string::npos;
        if (column.field == Field::Dash && isBare)
            column = {column.column, column.heading, Field::None, 0, Told::ByName};
    }
}


/// Where a saved mapping fits: the line that has most of its headings.
size_t lineWithHeadings(const Mapping& saved, const Sheet& sheet)
{
    size_t best = sheet.lines.size();
    size_t bestFound = 0;
    for (size_t i = 0; i < std::min(sheet.lines.size(), kLinesSearched); ++i) {
        const auto isThere = [&](const MappedColumn& c) {
            const auto& cells = sheet.lines[i].cells;
            return std::ranges::any_of(cells, [&](const Cell& cell) { return !cell.isBlank() && plainWords(cell.text) == plainWords(c.heading); });
        };
        const auto found = static_cast<size_t>(std::ranges::count_if(saved.columns, isThere));
        if (found > bestFound) {
            best = i;
            bestFound = found;
        }
    }
    return best;
}

int numberIn(const Json& column, Field field)
{
    if (field == Field::Dash)
        return numberAt(column, "question");
    return column.contains("perpetrator") ? numberAt(column, "perpetrator") : 0;
}

bool isPossible(Field field, int number)
{
    if (field == Field::Dash)
        return number >= 1 && number <= static_cast<int>(kQuestions);
    return number == 0 || (isPerpetrators(field) && number >= 2 && number <= kMostPerpetrators);
}

std::vector<std::tuple<std::string, Field, int>> meanings(const Mapping& mapping)
{
    std::vector<std::tuple<std::string, Field, int>> meanings;
    for (const MappedColumn& column : mapping.columns)
        meanings.emplace_back(plainWords(column.heading), column.field, column.number);
    std::ranges::sort(meanings);
    return meanings;
}

std::vector<std::string> plainHeadings(const Mapping& mapping)
{
    std::vector<std::string> headings;
    for (const MappedColumn& column : mapping.columns)
        headings.push_back(plainWords(column.heading));
    std::ranges::sort(headings);
    return headings;
}

} // namespace

bool hasSameHeadings(const Mapping& one, const Mapping& other)
{
    return !one.columns.empty() && plainHeadings(one) == plainHeadings(other);
}

bool meansTheSame(const Mapping& one, const Mapping& other)
{
    return meanings(one) == meanings(other);
}

const MappedColumn* Mapping::columnOf(Field field, int number) const
{
    const auto found = std::ranges::find_if(columns, [&](const MappedColumn& c) { return c.field == field && c.number == number; });
    return found == columns.end() ? nullptr : &*found;
}

size_t Mapping::understood() const
{
    return recognised(columns);
}

Mapping proposeMapping(const Sheet& sheet, const Date& today)
{
    Header header = findHeader(sheet);
    if (header.score == 0)
        return {};
    Mapping mapping{{}, sheet.lines[header.index].number, std::move(header.columns)};
    dropLoneNumbers(mapping);
    proposeByContent(mapping, sheet, header.index, today);
    return mapping;
}

Mapping applyMapping(const Mapping& saved, const Sheet& sheet, const Date& today)
{
    const size_t index = lineWithHeadings(saved, sheet);
    if (index == sheet.lines.size())
        return proposeMapping(sheet, today);
    Mapping mapping{saved.name, sheet.lines[index].number, columnsOf(sheet.lines[index], groupAbove(sheet, index))};
    std::vector<bool> isUsed(saved.columns.size());
    std::vector<bool> isSaved(mapping.columns.size());
    for (size_t place = 0; place < mapping.columns.size(); ++place) {
        MappedColumn& column = mapping.columns[place];
        for (size_t i = 0; i < saved.columns.size() && !isSaved[place]; ++i) {
            const MappedColumn& known = saved.columns[i];
            if (isUsed[i] || plainWords(known.heading) != plainWords(column.heading))
                continue;
            isUsed[i] = true;
            isSaved[place] = true;
            column = {column.column, column.heading, known.field, known.number, known.told};
        }
    }
    // What was kept wins over what a name suggests elsewhere.
    for (size_t place = 0; place < mapping.columns.size(); ++place) {
        MappedColumn& column = mapping.columns[place];
        const auto isTakenBy = [&](size_t other) {
            const MappedColumn& c = mapping.columns[other];
            return other != place && c.field == column.field && c.number == column.number && isSaved[other] && (!isSaved[place] || other < place);
        };
        for (size_t other = 0; other < mapping.columns.size() && column.field != Field::None; ++other) {
            if (isTakenBy(other))
                column = {column.column, column.heading, Field::None, 0, Told::ByName};
        }
    }
    return mapping;
}

const Sheet& likeliestSheet(const std::vector<Sheet>& sheets)
{
    return *std::ranges::max_element(sheets, {}, [](const Sheet& sheet) { return findHeader(sheet).score; });
}

Json toJson(const Mapping& mapping)
{
    Json columns = Json::array();
    for (const MappedColumn& column : mapping.columns) {
        Json one{{"heading", column.heading}, {"field", nameOf(column.field)}};
        if (column.number != 0)
            one[column.field == Field::Dash ? "question" : "perpetrator"] = column.number;
        columns.push_back(std::move(one));
    }
    return {{"name", mapping.name}, {"columns", std::move(columns)}};
}

Result<Mapping> mappingFrom(const Json& json)
{
    Mapping mapping{textAt(json, "name"), 0, {}};
    for (const Json& one : listAt(json, "columns")) {
        MappedColumn column{mapping.columns.size(), textAt(one, "heading"), fieldNamed(textAt(one, "field")), 0, Told::ByPerson};
        column.number = numberIn(one, column.field);
        const bool isKnown = column.field != Field::None || textAt(one, "field").empty();
        if (column.heading.empty() || !isKnown || !isPossible(column.field, column.number))
            return failure(ErrorCode::InvalidInput,
                           phrase("Import", "This file of columns names a field that this version does not know. Nothing was read."),
                           "column " + std::to_string(mapping.columns.size() + 1));
        mapping.columns.push_back(std::move(column));
    }
    if (mapping.columns.empty())
        return failure(ErrorCode::InvalidInput, phrase("Import", "This file names no columns. Nothing was read."));
    return mapping;
}

} // namespace marac::intake
