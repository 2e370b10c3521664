// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/perpetrator_cells.h"

#include "core/base/text.h"
#include "core/referral/import/values.h"
#include "core/referral/import/word_list.h"

#include <algorithm>

namespace marac::intake {

namespace {

constexpr Field kFields[] = {Field::PerpetratorForename, Field::PerpetratorSurname, Field::PerpetratorName, Field::PerpetratorAlias,
                             Field::PerpetratorBirth, Field::PerpetratorSex, Field::PerpetratorAddress, Field::PerpetratorPostcode,
                             Field::PerpetratorOtherAddress, Field::PerpetratorPhone, Field::Relationship, Field::LivingTogether};

using Parts = std::vector<std::string>;

/// The text between the signs, without blanks.
Parts parted(const std::string& text, Words signs)
{
    Parts parts(1);
    for (size_t i = 0; i < text.size();) {
        const auto sign = std::ranges::find_if(signs, [&](std::string_view s) { return text.compare(i, s.size(), s) == 0; });
        if (sign != signs.end()) {
            parts.emplace_back();
            i += sign->size();
        } else {
            parts.back() += text[i++];
        }
    }
    for (std::string& part : parts)
        part = simplified(part);
    std::erase_if(parts, [](const std::string& part) { return plainWords(part).empty(); });
    return parts;
}

/// Joined by what can only mean "and one more".
Parts joined(const std::string& text)
{
    return parted(text, {";", "\n", "&", "+", " and ", " And ", " AND ", " a'r "});
}

/// A stroke parts two people or two names of one.
Parts stroked(const std::string& text)
{
    return parted(text, {"/", " or ", " Or ", " OR "});
}

/// How many entries a cell other than a name has room for, parted as its kind allows: a birthday has strokes of its own, an address
/// has lines.
Parts entries(Field field, const Cell& cell)
{
    if (cell.date || cell.number)
        return {cell.text};
    if (field == Field::PerpetratorAddress || field == Field::PerpetratorOtherAddress)
        return parted(cell.text, {";"});
    if (field == Field::PerpetratorBirth)
        return parted(cell.text, {";", "\n", "&", "+", " and ", " / "});
    const bool hasStrokes = field == Field::Relationship || field == Field::PerpetratorSex || field == Field::PerpetratorPostcode || field == Field::PerpetratorPhone;
    return hasStrokes ? parted(cell.text, {";", "\n", "&", "+", " and ", "/"}) : joined(cell.text);
}

bool isWholeName(const std::string& name)
{
    return plainWords(name).find(' ') != std::string::npos;
}

/// "N/K", "n/a", "M/F": letters with a stroke between them are no names.
bool areNames(const Parts& parts)
{
    return parts.size() >= 2 && std::ranges::all_of(parts, [](const std::string& part) { return characterCount(plainWords(part)) >= 2; });
}

/// How the names of a line are written.
struct Names {
    Parts forenames;
    Parts surnames;
    Parts whole;
    bool hasStrokes = false; ///< parted by strokes, so that two names may be one person's

    size_t count() const { return std::max({forenames.size(), surnames.size(), whole.size()}); }
    bool areTwoColumns() const { return whole.empty() && forenames.size() == surnames.size(); }
    bool areWhole() const { return forenames.empty() && surnames.empty() && std::ranges::all_of(whole, isWholeName); }
};

Parts namesIn(const Cell& cell, bool& hasStrokes)
{
    if (cell.isBlank())
        return {};
    if (Parts parts = joined(cell.text); areNames(parts))
        return parts;
    if (Parts parts = stroked(cell.text); areNames(parts)) {
        hasStrokes = true;
        return parts;
    }
    return {simplified(cell.text)};
}

Names namesOf(const PerpetratorCells& cells)
{
    Names names;
    names.forenames = namesIn(cells.at(Field::PerpetratorForename), names.hasStrokes);
    names.surnames = namesIn(cells.at(Field::PerpetratorSurname), names.hasStrokes);
    names.whole = namesIn(cells.at(Field::PerpetratorName), names.hasStrokes);
    return names;
}

PerpetratorCells personAt(size_t place, const Names& names, int number)
{
    PerpetratorCells one{number, {}};
    const auto take = [&](Field field, const Parts& parts) {
        if (!parts.empty())
            one.cells[field] = {parts[place], {}, {}};
    };
    take(Field::PerpetratorForename, names.forenames);
    take(Field::PerpetratorSurname, names.surnames);
    take(Field::PerpetratorName, names.whole);
    return one;
}

} // namespace

const Cell& PerpetratorCells::at(Field field) const
{
    static const Cell kBlank;
    const auto found = cells.find(field);
    return found == cells.end() ? kBlank : found->second;
}

std::vector<Field> PerpetratorCells::filled() const
{
    std::vector<Field> fields;
    for (const Field field : kFields) {
        if (!at(field).isBlank())
            fields.push_back(field);
    }
    return fields;
}

bool isNameOfPerpetrator(Field field)
{
    return field == Field::PerpetratorForename || field == Field::PerpetratorSurname || field == Field::PerpetratorName;
}

bool namesNobody(const Cell& cell)
{
    const std::string plain = plainWords(cell.text);
    return isOneOf(plain, {"", "unknown", "not known", "n k", "nk", "n a", "na", "none", "not named", "not stated", "not disclosed",
                           "name unknown", "name not known", "unknown male", "unknown female", "unknown perpetrator", "tbc", "x", "anhysbys"});
}

PerpetratorCells perpetratorCells(const Mapping& mapping, const Line& line, int number)
{
    PerpetratorCells cells{number, {}};
    for (const Field field : kFields) {
        if (const MappedColumn* column = mapping.columnOf(field, number))
            cells.cells[field] = line.at(column->column);
    }
    return cells;
}

PartedPerpetrators partedPerpetrators(const PerpetratorCells& cells)
{
    PartedPerpetrators parted;
    const std::vector<Field> filled = cells.filled();
    if (filled.empty())
        return parted;
    const Names names = namesOf(cells);
    const size_t count = names.count();
    // One forename with "Smith/Jones" is one person with two surnames.
    const bool isTwoSurnames = names.hasStrokes && names.forenames.size() == 1 && names.surnames.size() > 1 && names.whole.empty();
    if (count < 2 || isTwoSurnames) {
        parted.people.push_back(cells);
        return parted;
    }
    for (size_t place = 0; place < count && (names.areTwoColumns() || names.areWhole()); ++place)
        parted.people.push_back(personAt(place, names, cells.number));
    bool isBorneOut = names.areTwoColumns() && !names.hasStrokes;
    for (const Field field : filled) {
        if (isNameOfPerpetrator(field))
            continue;
        const Parts parts = entries(field, cells.at(field));
        const bool fits = parts.size() == count && parted.people.size() == count;
        isBorneOut = isBorneOut || fits;
        if (!fits)
            parted.nobodys.push_back(field);
        for (size_t place = 0; fits && place < count; ++place)
            parted.people[place].cells[field] = {parts[place], {}, {}};
    }
    if (!isBorneOut || parted.people.empty())
        return {{}, {}, true};
    return parted;
}

} // namespace marac::intake
