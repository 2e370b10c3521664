// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/mapping.h"

#include <map>
#include <vector>

namespace marac::intake {

/// What a line says of one perpetrator: the cells of the columns with this number, by field.
struct PerpetratorCells {
    int number = 0;
    std::map<Field, Cell> cells;

    /// A blank cell where there is no such column.
    const Cell& at(Field field) const;
    std::vector<Field> filled() const;
};

PerpetratorCells perpetratorCells(const Mapping& mapping, const Line& line, int number);
bool isNameOfPerpetrator(Field field);
/// "Unknown", "n/k", "-": words in the place of a name that name nobody. Two of them are not the same person.
bool namesNobody(const Cell& cell);

/// The people whom the cells name. Where a name cell holds several names they are parted only if the rest of the line makes it
/// certain: forenames and surnames of the same count, or another cell with as many entries as there are names. `nobodys` are
/// cells that then belong to one of them, nobody knows which. `isUnclear`: a person has to say, and `people` is empty.
struct PartedPerpetrators {
    std::vector<PerpetratorCells> people;
    std::vector<Field> nobodys;
    bool isUnclear = false;
};
PartedPerpetrators partedPerpetrators(const PerpetratorCells& cells);

} // namespace marac::intake
