// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/matching/people.h"

#include <algorithm>
#include <array>

namespace marac::matching::testing {

const Model& aModel()
{
    static const Model model = Model::builtIn();
    return model;
}

bool says(const Comparison& comparison, const std::string& words)
{
    return std::any_of(comparison.evidence.begin(), comparison.evidence.end(), [&](const Evidence& evidence) {
        return Phrasebook().say(evidence.say).find(words) != std::string::npos;
    });
}

BirthDate born(const char* iso)
{
    return BirthDate::on(*Date::parseIso(iso));
}

PersonTraits aPerson(const std::string& key, const Name& name)
{
    PersonTraits person;
    person.key = key;
    person.names = {name};
    person.births = {born("1985-03-04")};
    person.addresses = {{"12 High Street", "ZZ1 2AB"}};
    person.phones = {"07700 900123"};
    person.sex = "F";
    return person;
}

PersonTraits aPerson(const std::string& key)
{
    return aPerson(key, {"Sian", "Morgan"});
}

std::string RandomPeople::word(int syllables)
{
    constexpr std::array starts{"b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "sh", "th"};
    constexpr std::array vowels{"a", "e", "i", "o", "u", "ai", "ee", "y"};
    std::string out;
    for (int i = 0; i < syllables; ++i) {
        out += starts[static_cast<size_t>(below(static_cast<int>(starts.size())))];
        out += vowels[static_cast<size_t>(below(static_cast<int>(vowels.size())))];
    }
    return out;
}

PersonTraits RandomPeople::next(const std::string& key)
{
    PersonTraits person;
    person.key = key;
    for (int i = 0, count = 1 + below(2); i < count; ++i)
        person.names.push_back({word(2 + below(2)), word(2 + below(3))});
    if (below(8) > 0)
        person.births.push_back(BirthDate::on(
            *Date::fromYmd(1940 + below(70), static_cast<unsigned>(1 + below(12)), static_cast<unsigned>(1 + below(28)))));
    if (below(6) > 0)
        person.addresses.push_back({std::to_string(1 + below(200)) + " " + word(3) + " Road",
                                    "ZZ" + std::to_string(1 + below(30)) + " " + std::to_string(1 + below(9)) + "AB"});
    if (below(2) > 0)
        person.phones.push_back("07700 9" + std::to_string(10000 + below(90000)));
    person.sex = below(2) > 0 ? "F" : "M";
    return person;
}

std::vector<PersonTraits> RandomPeople::many(int count)
{
    std::vector<PersonTraits> people;
    for (int i = 0; i < count; ++i)
        people.push_back(next("person-" + std::to_string(i)));
    return people;
}

} // namespace marac::matching::testing
