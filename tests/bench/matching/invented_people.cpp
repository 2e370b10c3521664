// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/invented_people.h"

#include "tests/bench/matching/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace marac::bench {

using namespace matching;

namespace {

void addUnlessEmpty(std::vector<std::string>& list, const std::string& text)
{
    if (!text.empty())
        list.push_back(text);
}

} // namespace

InventedPeople::InventedPeople(const std::filesystem::path& folder)
{
    for (const Row& row : readCsv(folder / "febrl" / "dataset4a.csv")) {
        addUnlessEmpty(m_forenames, row["given_name"]);
        addUnlessEmpty(m_surnames, row["surname"]);
        addUnlessEmpty(m_streets, row["address_1"]);
    }
    std::string person;
    for (const Row& row : readCsv(folder / "splink" / "historical_figures_half.csv")) {
        if (std::exchange(person, row["cluster"]) == row["cluster"])
            continue; // the first record of a person is the clean one
        addUnlessEmpty(m_forenames, row["first_name"]);
        addUnlessEmpty(m_surnames, row["surname"]);
        if (const std::string& code = row["postcode_fake"]; code.find(' ') != std::string::npos)
            m_districts.push_back(code.substr(0, code.find(' ')));
    }
    for (const Row& row : readCsv(folder / "nicknames" / "names.csv"))
        m_shortForms.emplace_back(row["name1"], row["name2"]);
    std::sort(m_shortForms.begin(), m_shortForms.end());
}

Address InventedPeople::address()
{
    return {fmt::format("{} {}", 1 + below(140), pick(m_streets)),
            fmt::format("{} {}{}{}", pick(m_districts), 1 + below(9), letter(), letter())};
}

std::vector<PersonTraits> InventedPeople::many(int count)
{
    std::vector<PersonTraits> people;
    for (int i = 0; i < count; ++i) {
        PersonTraits person;
        person.key = fmt::format("p{:06}", i);
        person.names = {{pick(m_forenames), pick(m_surnames)}};
        person.births = {BirthDate::on(*Date::fromYmd(1935 + below(75), 1 + static_cast<unsigned>(below(12)),
                                                      1 + static_cast<unsigned>(below(28))))};
        person.addresses = {address()};
        people.push_back(std::move(person));
    }
    return people;
}

std::string InventedPeople::mistyped(std::string word)
{
    if (word.size() < 2)
        return word;
    const auto at = static_cast<size_t>(below(static_cast<int>(word.size())));
    switch (below(4)) {
    case 0: word.erase(at, 1); break;
    case 1: word.insert(at, 1, letter()); break;
    case 2: word[at] = letter(); break;
    default: std::swap(word[at], word[at > 0 ? at - 1 : 1]); break;
    }
    return word;
}

std::string InventedPeople::shortForm(const std::string& forename)
{
    const auto first = std::lower_bound(m_shortForms.begin(), m_shortForms.end(), std::pair(forename, std::string()));
    auto last = first;
    while (last != m_shortForms.end() && last->first == forename)
        ++last;
    if (first == last)
        return mistyped(forename);
    return (first + below(static_cast<int>(last - first)))->second;
}

void InventedPeople::spoilNames(Spoilt& spoilt)
{
    Name& name = spoilt.traits.names.front();
    if (inHundred(12)) {
        name.surname = pick(m_surnames);
        spoilt.how.emplace_back("new surname");
    } else if (inHundred(16)) {
        name.surname = mistyped(name.surname);
        spoilt.how.emplace_back("surname misspelt");
    }
    if (inHundred(25)) {
        name.forename = shortForm(name.forename);
        spoilt.how.emplace_back("short form of the forename");
    } else if (inHundred(11)) {
        name.forename = mistyped(name.forename);
        spoilt.how.emplace_back("forename misspelt");
    }
    if (inHundred(5)) {
        std::swap(name.forename, name.surname);
        spoilt.how.emplace_back("names the other way round");
    }
}

void InventedPeople::spoilBirth(Spoilt& spoilt)
{
    BirthDate& birth = spoilt.traits.births.front();
    const int chance = below(100);
    if (chance < 8) {
        spoilt.traits.births.clear();
        spoilt.how.emplace_back("no birthday");
    } else if (chance < 14 && birth.day <= 12) {
        std::swap(birth.day, birth.month);
        spoilt.how.emplace_back("day and month swapped");
    } else if (chance < 22) {
        birth.day = birth.day % 10 == 9 ? birth.day - 1 : birth.day + 1;
        spoilt.how.emplace_back("a digit of the birthday wrong");
    } else if (chance < 25) {
        birth = BirthDate::inYear(birth.earliestYear);
        spoilt.how.emplace_back("only the year of birth");
    }
}

Spoilt InventedPeople::spoilt(const PersonTraits& person)
{
    Spoilt out{person, {}};
    out.traits.key = "asked";
    if (inHundred(45)) {
        out.traits.addresses = {address()};
        out.how.emplace_back("moved");
    }
    if (inHundred(8)) {
        out.traits.addresses.front().postcode.clear();
        out.how.emplace_back("no postcode");
    }
    spoilNames(out);
    spoilBirth(out);
    return out;
}

} // namespace marac::bench
