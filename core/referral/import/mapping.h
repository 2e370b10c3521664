// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/referral/import/sheet.h"

namespace marac::intake {

/// What a column of a coordinator's referral list can hold. The order is that of the referral form.
enum class Field {
    None, Ref, Received, ReferringAgency, ReferrerName, ReferrerContact, Reason,
    VictimForename, VictimSurname, VictimName, VictimAlias, VictimBirth, VictimSex, VictimAddress, VictimPostcode,
    VictimPhone, VictimEmail, SafeToCall, Ethnicity, Disability, Orientation, Language,
    PerpetratorForename, PerpetratorSurname, PerpetratorName, PerpetratorAlias, PerpetratorBirth, PerpetratorSex,
    PerpetratorAddress, PerpetratorPostcode, Relationship, LivingTogether, Children, ChildrenCount, School,
    PoliceIncidents, CrimeReference, NhsNumber, Consent, VictimAware, PreviousMarac, Concerns, DashScore, Dash,
};

/// Stable names in saved mappings and on the command line: "victimBirth". An unknown name is Field::None.
const char* nameOf(Field field);
Field fieldNamed(std::string_view name);

/// How a column came to its field. What was taken from content alone is shown to a person before it is used.
enum class Told { ByName, ByContent, ByPerson };

/// One column of the sheet, counted from 0. `question` is 1 to 24 for Field::Dash, else 0.
struct MappedColumn {
    size_t column = 0;
    std::string heading;
    Field field = Field::None;
    int question = 0;
    Told told = Told::ByName;

    bool operator==(const MappedColumn&) const = default;
};

/// Which column means which field, kept under a name and used again for the next list of the same shape. A field other
/// than Dash has one column at most. `headerLine` is 0 where no line of headings was found.
struct Mapping {
    std::string name;
    int headerLine = 0;
    std::vector<MappedColumn> columns;

    const MappedColumn* columnOf(Field field, int question = 0) const;
    /// How many columns have a field.
    size_t understood() const;
    bool operator==(const Mapping&) const = default;
};

/// What a heading says by itself: {None, 0} where it is unknown.
struct Heading {
    Field field = Field::None;
    int question = 0;
    bool operator==(const Heading&) const = default;
};
Heading headingNamed(std::string_view text);

/// The headings that a line of cells has, found by name; `group` is the line above it ("VICTIM", "PERPETRATOR").
std::vector<MappedColumn> columnsOf(const Line& line, const Line* group);

/// Finds the line of headings below titles and blank rows, and proposes a field for every column by its name and then by
/// its content.
Mapping proposeMapping(const Sheet& sheet, const Date& today);
/// A saved mapping laid over another sheet: columns are found by their headings, those it does not know are proposed.
Mapping applyMapping(const Mapping& saved, const Sheet& sheet, const Date& today);
/// The sheet that most looks like a list of referrals; the first one if none does.
const Sheet& likeliestSheet(const std::vector<Sheet>& sheets);

Json toJson(const Mapping& mapping);
Result<Mapping> mappingFrom(const Json& json);

} // namespace marac::intake
