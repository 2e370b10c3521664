// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_people.h"

#include <fmt/format.h>

namespace marac::workflow {

using people::EqualityAnswer;
using people::Gender;
using people::Person;
using people::SafeContact;

namespace {

/// Walks through all thousand numbers before one comes again.
int shuffledNumber(int count)
{
    return (count * 377 + 41) % 1000;
}

} // namespace

Person DemoPeople::adult(Gender gender)
{
    const Json& words = demoWords("people");
    Person person;
    person.id = m_ids.make<Person>();
    person.gender = gender;
    person.name.forename = m_chance.textOf(words[gender == Gender::Female ? "women" : "men"]);
    person.name.surname = m_chance.textOf(words["surnames"]);
    person.birth = Date::fromYmd(m_chance.between(1962, 2007), static_cast<unsigned>(m_chance.between(1, 12)), static_cast<unsigned>(m_chance.between(1, 28)));
    return person;
}

void DemoPeople::giveContact(Person& person)
{
    const Json& words = demoWords("people");
    person.address = fmt::format("{} {}, {}", m_chance.between(1, 98), m_chance.textOf(words["streets"]), words["town"].get<std::string>());
    person.postcode = fmt::format("ZZ{} {}{}{}", m_chance.between(1, 9), m_chance.below(10), static_cast<char>('A' + m_chance.below(26)),
                                  static_cast<char>('A' + m_chance.below(26)));
    const char* range = m_chance.percent(88) ? "07700 900" : "01632 960";
    person.phone = fmt::format("{}{:03}", range, shuffledNumber(m_numbers++));
    const int safety = m_chance.below(100);
    if (safety < 55)
        person.safeContact.kind = SafeContact::Kind::Safe;
    else if (safety < 75)
        person.safeContact = {SafeContact::Kind::WithConditions, m_chance.textOf(words["safeNotes"])};
    else if (safety < 90)
        person.safeContact.kind = SafeContact::Kind::TextOnly;
    else
        person.safeContact.kind = SafeContact::Kind::NotSafe;
}

EqualityAnswer DemoPeople::answer(const char* list)
{
    const int said = m_chance.below(100);
    if (said < 72)
        return EqualityAnswer::answered(m_chance.textOf(demoWords("people")[list]));
    if (said < 80)
        return {EqualityAnswer::State::NotKnown, {}};
    return {said < 85 ? EqualityAnswer::State::PrefersNotToSay : EqualityAnswer::State::NotAsked, {}};
}

void DemoPeople::giveEquality(Person& person)
{
    person.ethnicity = answer("ethnicities");
    person.disability = answer("disabilities");
    person.orientation = answer("orientations");
}

Person DemoPeople::victim()
{
    Person person = adult(m_chance.percent(93) ? Gender::Female : Gender::Male);
    giveContact(person);
    giveEquality(person);
    return person;
}

Person DemoPeople::perpetrator()
{
    return adult(m_chance.percent(92) ? Gender::Male : Gender::Female);
}

std::vector<people::Child> DemoPeople::children()
{
    const Json& words = demoWords("people");
    std::vector<people::Child> children;
    const int count = m_chance.percent(35) ? 0 : m_chance.between(1, 3);
    for (int i = 0; i < count; ++i) {
        people::Child child{m_chance.textOf(words["children"]), m_chance.between(0, 16), {}};
        if (*child.age >= 4 && m_chance.percent(85))
            child.school = m_chance.textOf(words["schools"]);
        children.push_back(child);
    }
    return children;
}

DemoHousehold DemoPeople::household()
{
    DemoHousehold home;
    home.victim = victim();
    home.perpetrators.push_back(perpetrator());
    home.children = children();
    const bool isTogether = m_chance.percent(35);
    const Json& ties = demoWords("people")["relationships"];
    people::PerpetratorLink link{home.perpetrators.front().id, isTogether ? "partner" : m_chance.textOf(ties),
                                 isTogether ? people::LivingTogether::Yes : people::LivingTogether::No};
    if (isTogether) {
        home.perpetrators.front().address = home.victim.address;
        home.perpetrators.front().postcode = home.victim.postcode;
    }
    home.links.push_back(link);
    return home;
}

Person DemoPeople::writtenOtherwise(const Person& person)
{
    Person other = person;
    other.id = m_ids.make<Person>();
    // Two letters change places, as they do on the telephone.
    std::string& surname = other.name.surname;
    if (surname.size() > 4)
        std::swap(surname[2], surname[3]);
    other.ethnicity = {};
    return other;
}

} // namespace marac::workflow
