// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/referral/import/sheet.h"

namespace marac::intake {

/// What a column of a coordinator's referral list can hold. The order is that of the referral form.
enum class Field {
    None, Ref, Received, ReferringAgency, ReferrerName, ReferrerContact, Reason, JudgementReason,
    VictimForename, VictimSurname, VictimName, VictimAlias, VictimBirth, VictimSex, VictimAddress, VictimPostcode,
    VictimOtherAddress, VictimPhone, VictimEmail, SafeToCall, SafeNote, Ethnicity, Disability, Orientation, Language,
    PerpetratorForename, PerpetratorSurname, PerpetratorName, PerpetratorAlias, PerpetratorBirth, PerpetratorSex,
    PerpetratorAddress, PerpetratorPostcode, PerpetratorOtherAddress, PerpetratorPhone, Relationship, LivingTogether,
    Children, ChildrenCount, School, PoliceIncidents, Incident, CrimeReference, NhsNumber, Consent, LawfulReason,
    VictimAware, Idva, PreviousMarac, TransferredFrom, Concerns, DashDate, DashAssessor, DashScore, Dash,
};

/// How many perpetrators of one line can have columns of their own.
inline constexpr int kMostPerpetrators = 4;

/// Fields that every perpetrator has of their own: the name, the birthday, also the tie to the victim.
bool isPerpetrators(Field field);

/// Stable names in saved mappings and on the command line: "victimBirth". An unknown name is Field::None.
const char* nameOf(Field field);
Field fieldNamed(std::string_view name);

/// How a column came to its field. What was taken from content alone is shown to a person before it is used.
enum class Told { ByName, ByContent, ByPerson };

/// One column of the sheet, counted from 0. `number` is the question, 1 to 24, for Field::Dash; for a perpetrator's field it
/// says whose it is: 0 the first or only one, 2 the second and so on; else 0.
struct MappedColumn {
    size_t column = 0;
    std::string heading;
    Field field = Field::None;
    int number = 0;
    Told told = Told::ByName;

    bool operator==(const MappedColumn&) const = default;
};

/// Which column means which field, kept under a name and used again for the next list of the same shape. A field has one
/// column at most for each number. `headerLine` is 0 where no line of headings was found.
struct Mapping {
    std::string name;
    int headerLine = 0;
    std::vector<MappedColumn> columns;

    const MappedColumn* columnOf(Field field, int number = 0) const;
    /// How many columns have a field.
    size_t understood() const;
    bool operator==(const Mapping&) const = default;
};

/// What a heading says by itself: {None, 0} where it is unknown.
struct Heading {
    Field field = Field::None;
    int number = 0;
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

/// Whether the lines of two lists have the same headings, whatever their order and whatever they mean.
bool hasSameHeadings(const Mapping& one, const Mapping& other);

/// The same headings mean the same in both.
bool meansTheSame(const Mapping& one, const Mapping& other);

Json toJson(const Mapping& mapping);
Result<Mapping> mappingFrom(const Json& json);

} // namespace marac::intake
