// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/mapping.h"

#include <span>

namespace marac::intake {

/// A field with its stable name and the headings that mean it whoever they stand beside: plain words, parted by "|".
struct NamedField {
    Field field;
    const char* name;
    const char* headings;
};
std::span<const NamedField> namedFields();

/// What is asked of the victim and of the perpetrator alike. A field that only one of them has is Field::None for the other.
struct PersonalField {
    Field victim;
    Field perpetrator;
    const char* victimName;
    const char* perpetratorName;
    const char* headings;
};
std::span<const PersonalField> personalFields();

} // namespace marac::intake
