// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/people_store.h"

#include "core/store/nouns/loading.h"

namespace marac::store {

using people::EqualityAnswer;
using people::Identity;
using people::Person;

namespace {

constexpr char kNameSeparator = '|';

std::vector<std::string> nameTexts(const std::vector<people::Name>& names)
{
    std::vector<std::string> texts;
    for (const people::Name& name : names)
        texts.push_back(name.forename + kNameSeparator + name.surname);
    return texts;
}

std::vector<people::Name> namesOf(const std::vector<std::string>& texts)
{
    std::vector<people::Name> names;
    for (const std::string& text : texts) {
        const size_t bar = text.find(kNameSeparator);
        if (bar != std::string::npos)
            names.push_back({text.substr(0, bar), text.substr(bar + 1)});
    }
    return names;
}

std::vector<std::string> dateTexts(const std::vector<Date>& dates)
{
    std::vector<std::string> texts;
    for (const Date& date : dates)
        texts.push_back(date.iso());
    return texts;
}

std::vector<Date> datesOf(const std::vector<std::string>& texts)
{
    std::vector<Date> dates;
    for (const std::string& text : texts) {
        if (const auto date = Date::parseIso(text))
            dates.push_back(*date);
    }
    return dates;
}

void setAnswer(Row& row, const std::string& column, const EqualityAnswer& answer)
{
    row.set(column + "_state", nameOf(answer.state)).set(column, answer.text);
}

EqualityAnswer answerFrom(const Row& row, const std::string& column)
{
    return {named(people::equalityStateOf(row.text(column + "_state")), EqualityAnswer::State::NotAsked), row.text(column)};
}

Person personFrom(const Row& row)
{
    Person person;
    person.id = Id<Person>(row.id);
    person.name = {row.text("forename"), row.text("surname")};
    person.otherNames = namesOf(listOf(row.text("other_names")));
    person.birth = row.date("birth");
    person.otherBirths = datesOf(listOf(row.text("other_births")));
    person.birthNote = row.text("birth_note");
    person.gender = named(people::genderOf(row.text("gender")), people::Gender::NotRecorded);
    person.address = row.text("address");
    person.postcode = row.text("postcode");
    person.otherAddresses = listOf(row.text("other_addresses"));
    person.phone = row.text("phone");
    person.safeContact = {named(people::safeContactOf(row.text("safe_contact")), people::SafeContact::Kind::NotRecorded),
                          row.text("safe_note")};
    person.ethnicity = answerFrom(row, "ethnicity");
    person.disability = answerFrom(row, "disability");
    person.orientation = answerFrom(row, "orientation");
    person.language = row.text("language");
    person.otherPhones = listOf(row.text("other_phones"));
    person.email = row.text("email");
    person.nhsNumber = row.text("nhs_number");
    person.policeNumber = row.text("police_number");
    return person;
}

} // namespace

Result<std::vector<Person>> loadPeople(const Store& store)
{
    return load<Person>(store, "person", "id", personFrom);
}

Done savePerson(Write& write, const Person& person)
{
    Row row(person.id);
    row.set("forename", person.name.forename).set("surname", person.name.surname);
    row.set("other_names", listText(nameTexts(person.otherNames)));
    row.set("birth", person.birth).set("other_births", listText(dateTexts(person.otherBirths)));
    row.set("birth_note", person.birthNote).set("gender", nameOf(person.gender));
    row.set("address", person.address).set("postcode", person.postcode);
    row.set("other_addresses", listText(person.otherAddresses)).set("phone", person.phone);
    row.set("safe_contact", nameOf(person.safeContact.kind)).set("safe_note", person.safeContact.note);
    setAnswer(row, "ethnicity", person.ethnicity);
    setAnswer(row, "disability", person.disability);
    setAnswer(row, "orientation", person.orientation);
    row.set("language", person.language).set("other_phones", listText(person.otherPhones)).set("email", person.email);
    row.set("nhs_number", person.nhsNumber).set("police_number", person.policeNumber);
    return write.put("person", row);
}

Result<std::vector<Identity>> loadIdentities(const Store& store)
{
    return load<Identity>(store, "same_person", "id", [](const Row& row) {
        const auto verdict = row.text("verdict") == "same" ? Identity::Verdict::Same : Identity::Verdict::Different;
        return Identity{row.idOf<Person>("one"), row.idOf<Person>("other"), verdict};
    });
}

Done saveIdentity(Write& write, const Identity& identity)
{
    // One record a pair, whichever way round it was asked.
    const bool inOrder = identity.one < identity.other;
    const Id<Person>& one = inOrder ? identity.one : identity.other;
    const Id<Person>& other = inOrder ? identity.other : identity.one;
    Row row(one.text() + "-" + other.text());
    row.set("one", one).set("other", other);
    row.set("verdict", identity.verdict == Identity::Verdict::Same ? "same" : "different");
    return write.put("same_person", row);
}

} // namespace marac::store
