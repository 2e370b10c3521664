// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/people/equality.h"
#include "core/people/safe_contact.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::people {

enum class Gender { NotRecorded, Female, Male, Other };

struct Name {
    std::string forename;
    std::string surname;

    std::string full() const;
    bool operator==(const Name&) const = default;
};

/// A human being whom the Marac speaks about: the victim or a person causing harm. One record a person, however often
/// referred; what earlier referrals called them and where they lived is kept, so that an old name still finds them.
struct Person {
    Id<Person> id;
    Name name;
    std::vector<Name> otherNames;
    std::optional<Date> birth;
    std::vector<Date> otherBirths; ///< as other referrals gave it
    std::string birthNote; ///< as written, where it is no date: "about 34"
    Gender gender = Gender::NotRecorded;
    std::string address;
    std::string postcode;
    std::vector<std::string> otherAddresses; ///< "12 Mill Lane, ZZ1 2AB"
    std::string phone;
    SafeContact safeContact; ///< of `phone` alone: of no other number is it said whether it is safe
    EqualityAnswer ethnicity;
    EqualityAnswer disability;
    EqualityAnswer orientation;
    std::string language; ///< spoken, where an interpreter or Welsh is needed
    std::vector<std::string> otherPhones; ///< as earlier referrals gave them; they find the person and are never rung
    std::string email;
    std::string nhsNumber;    ///< as written; isNhsNumber() tells a slip
    std::string policeNumber; ///< of the person in police records, not of a crime

    /// "B.P.": for every place that others may overlook.
    std::string initials() const;
    /// Whole years on a day; nothing where no birthday is known.
    std::optional<int> age(const Date& on) const;
    std::string addressLine() const;
    bool operator==(const Person&) const = default;
};

const char* nameOf(Gender gender);
std::optional<Gender> genderOf(std::string_view name);

/// A child in the household or in contact, a victim in their own right (Domestic Abuse Act 2021 section 3).
struct Child {
    std::string name;
    std::optional<int> age; ///< whole years at referral
    std::string school;

    bool operator==(const Child&) const = default;
};

enum class LivingTogether { NotRecorded, Yes, No };

/// The tie between the victim of a referral and one person causing harm.
struct PerpetratorLink {
    Id<Person> person;
    std::string relationship; ///< as referred: "ex-partner"
    LivingTogether livingTogether = LivingTogether::NotRecorded;

    bool operator==(const PerpetratorLink&) const = default;
};

const char* nameOf(LivingTogether living);
std::optional<LivingTogether> livingTogetherOf(std::string_view name);

/// "Ffion 6 (Ysgol y Bryn)".
std::string childLine(const Child& child);

} // namespace marac::people
