// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/column_content.h"

#include "core/referral/import/values.h"

#include <algorithm>

namespace marac::intake {

namespace {

using Cells = std::vector<const Cell*>;

template <typename Rule>
bool mostly(const Cells& cells, Rule rule)
{
    const auto fitting = static_cast<size_t>(std::ranges::count_if(cells, [&](const Cell* cell) { return rule(*cell); }));
    return cells.size() >= 2 && fitting * 10 >= cells.size() * 8;
}

/// Answers alone ("yes", "n/k") fit half of all columns and tell nothing.
bool isWords(const Cell& cell)
{
    return !readYesNo(cell).isUnderstood() && !readCount(cell).isUnderstood();
}

bool isContactRule(const Cell& cell)
{
    const auto safe = readSafeToCall(cell);
    return safe.isUnderstood() && (isWords(cell) || !safe.value.note.empty());
}

/// "Text only", "Y - after 10am": nobody writes that of anything else.
bool saysHow(const Cell& cell)
{
    const SafeContact contact = readSafeToCall(cell).value;
    return contact.safe == SafeToCall::TextOnly || !contact.note.empty();
}

/// An answer with a group of the data return; "not asked" alone could stand in any such column.
bool isStated(const Reading<EqualityAnswer>& reading)
{
    return reading.isUnderstood() && reading.value.given == Given::Stated;
}

/// "Ffion (7); Iwan (3)": ages in brackets.
bool isChildren(const Cell& cell, const Date& today)
{
    const auto children = readChildren(cell, today);
    const bool hasAges = std::ranges::any_of(children.value, [](const ListedChild& child) { return child.ageYears && !child.name.empty(); });
    return children.isUnderstood() && hasAges && cell.text.find('(') != std::string::npos;
}

bool isBirth(const Cell& cell, const Date& today)
{
    const auto birth = readBirth(cell, today, BirthOf::Adult);
    return birth.isUnderstood() && birth.value.date && ageOn(*birth.value.date, today) >= 12;
}

bool isRecentDay(const Cell& cell, const Date& today)
{
    const auto day = readDay(cell, today);
    return day.isUnderstood() && *day.value <= today && day.value->daysUntil(today) < 3 * 366;
}

/// Answers to questions that are asked of the victim alone, and the tie between the two.
Field fieldOfWords(const Cells& cells)
{
    if (!mostly(cells, isWords))
        return Field::None;
    if (mostly(cells, [](const Cell& c) { return readRelationship(c).isUnderstood(); }))
        return Field::Relationship;
    if (mostly(cells, [](const Cell& c) { return isStated(readEthnicity(c)); }))
        return Field::Ethnicity;
    if (mostly(cells, [](const Cell& c) { return isStated(readOrientation(c)); }))
        return Field::Orientation;
    if (mostly(cells, [](const Cell& c) { return !readLanguage(c).value.code.empty(); }))
        return Field::Language;
    return mostly(cells, [](const Cell& c) { return readConsent(c).isUnderstood(); }) ? Field::Consent : Field::None;
}

} // namespace

bool holdsAnswers(const Cells& cells)
{
    return mostly(cells, [](const Cell& c) { return readYesNo(c).isUnderstood(); });
}

Field fieldOfContent(const Cells& cells, const Date& today)
{
    if (mostly(cells, [](const Cell& c) { return readPostcode(c).isUnderstood(); }))
        return Field::VictimPostcode;
    if (mostly(cells, [](const Cell& c) { return readClaims(c).isUnderstood(); }))
        return Field::Reason;
    if (mostly(cells, [&](const Cell& c) { return isRecentDay(c, today); }))
        return Field::Received;
    if (mostly(cells, [&](const Cell& c) { return isBirth(c, today); }))
        return Field::VictimBirth;
    if (mostly(cells, [&](const Cell& c) { return isChildren(c, today); }))
        return Field::Children;
    return mostly(cells, isContactRule) && std::ranges::any_of(cells, [](const Cell* c) { return saysHow(*c); }) ? Field::SafeToCall
                                                                                                                    : fieldOfWords(cells);
}

} // namespace marac::intake
