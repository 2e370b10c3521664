// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

#include "core/base/names.h"
#include "core/base/text.h"

namespace marac::people {

namespace {

constexpr std::array<const char*, 4> kGenders = {"notRecorded", "female", "male", "other"};
constexpr std::array<const char*, 3> kLiving = {"notRecorded", "yes", "no"};

std::string initialOf(const std::string& name)
{
    size_t end = name.empty() ? 0 : 1;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        ++end; // the rest of one UTF-8 character
    return end == 0 ? std::string() : name.substr(0, end) + ".";
}

} // namespace

std::string Name::full() const
{
    return trimmed(forename + " " + surname);
}

std::string Person::initials() const
{
    return initialOf(name.forename) + initialOf(name.surname);
}

std::optional<int> Person::age(const Date& on) const
{
    if (!birth)
        return std::nullopt;
    return ageOn(*birth, on);
}

std::string Person::addressLine() const
{
    if (address.empty() || postcode.empty())
        return address + postcode;
    return address + ", " + postcode;
}

const char* nameOf(Gender gender)
{
    return nameIn(kGenders, gender);
}

std::optional<Gender> genderOf(std::string_view name)
{
    return byName<Gender>(kGenders, name);
}

const char* nameOf(LivingTogether living)
{
    return nameIn(kLiving, living);
}

std::optional<LivingTogether> livingTogetherOf(std::string_view name)
{
    return byName<LivingTogether>(kLiving, name);
}

std::string childLine(const Child& child)
{
    std::string line = child.name;
    if (child.age)
        line += " " + std::to_string(*child.age);
    if (!child.school.empty())
        line += " (" + child.school + ")";
    return trimmed(line);
}

} // namespace marac::people
