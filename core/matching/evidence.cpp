// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparison.h"

#include <algorithm>
#include <cmath>

namespace marac::matching {

namespace {

Phrase shortFor(const ProfileName& a, const ProfileName& b, const NameBook& book)
{
    const std::string& x = a.shown.forename;
    const std::string& y = b.shown.forename;
    if (book.isShortFor(a.forename.text, b.forename.text))
        return phrase("Matching", "Forename %1 is short for %2").with(x).with(y);
    if (book.isShortFor(b.forename.text, a.forename.text))
        return phrase("Matching", "Forename %1 is short for %2").with(y).with(x);
    return phrase("Matching", "Forenames %1 and %2 are forms of one name").with(x).with(y);
}

Phrase sayForename(NameLevel level, const ProfileName& a, const ProfileName& b, const NameBook& book)
{
    const auto both = [&](Phrase said) { return said.with(a.shown.forename).with(b.shown.forename); };
    switch (level) {
    case NameLevel::Same: return phrase("Matching", "Same forename: %1").with(b.shown.forename);
    case NameLevel::Variant: return shortFor(a, b, book);
    case NameLevel::Near: return both(phrase("Matching", "Forename spelt %1 and %2"));
    case NameLevel::Sounds: return both(phrase("Matching", "Forenames %1 and %2 sound alike"));
    case NameLevel::Part: return both(phrase("Matching", "A middle name in use: %1 and %2"));
    case NameLevel::Loose: return both(phrase("Matching", "Forenames %1 and %2 are similar"));
    case NameLevel::Initial: return both(phrase("Matching", "Same initial of the forename: %1 and %2"));
    case NameLevel::Different: break;
    }
    return both(phrase("Matching", "Different forenames: %1 and %2"));
}

Phrase saySurname(NameLevel level, const ProfileName& a, const ProfileName& b)
{
    const auto both = [&](Phrase said) { return said.with(a.shown.surname).with(b.shown.surname); };
    switch (level) {
    case NameLevel::Same: return phrase("Matching", "Same surname: %1").with(b.shown.surname);
    case NameLevel::Variant: return both(phrase("Matching", "Surnames %1 and %2 are forms of one name"));
    case NameLevel::Near: return both(phrase("Matching", "Surname spelt %1 and %2"));
    case NameLevel::Sounds: return both(phrase("Matching", "Surnames %1 and %2 sound alike"));
    case NameLevel::Part: return both(phrase("Matching", "Surnames %1 and %2 share a part"));
    case NameLevel::Loose: return both(phrase("Matching", "Surnames %1 and %2 are similar"));
    case NameLevel::Initial: return both(phrase("Matching", "Same initial of the surname: %1 and %2"));
    case NameLevel::Different: break;
    }
    return both(phrase("Matching", "Different surnames: %1 and %2"));
}

std::string wholeName(const ProfileName& name)
{
    if (name.shown.forename.empty() || name.shown.surname.empty())
        return name.shown.forename + name.shown.surname;
    return name.shown.forename + " " + name.shown.surname;
}

void addNames(std::vector<Evidence>& out, const NameScore& score, const Profile& a, const Profile& b, const NameBook& book)
{
    const ProfileName& x = a.names[score.a];
    const ProfileName& y = b.names[score.b];
    if (score.reversed) {
        out.push_back({phrase("Matching", "Names the other way round: %1 and %2").with(wholeName(x)).with(wholeName(y)),
                       score.weight()});
        return;
    }
    if (score.forename)
        out.push_back({sayForename(*score.forename, x, y, book), score.forenameWeight});
    if (score.surname)
        out.push_back({saySurname(*score.surname, x, y), score.surnameWeight});
}

Phrase sayBirth(BirthLevel level, const std::string& a, const std::string& b)
{
    switch (level) {
    case BirthLevel::Same: return phrase("Matching", "Same birthday: %1").with(b);
    case BirthLevel::Swapped: return phrase("Matching", "Same birthday with day and month swapped: %1 and %2").with(a).with(b);
    case BirthLevel::OneDigit: return phrase("Matching", "Birthday differs by one slip: %1 and %2").with(a).with(b);
    case BirthLevel::YearAndMonth: return phrase("Matching", "Same year and month of birth: %1 and %2").with(a).with(b);
    case BirthLevel::Year: return phrase("Matching", "Same year of birth: %1 and %2").with(a).with(b);
    case BirthLevel::YearAndDay: return phrase("Matching", "Same year and day of birth, month not known: %1 and %2").with(a).with(b);
    case BirthLevel::AboutAge: return phrase("Matching", "About the same age: born %1 and %2").with(a).with(b);
    case BirthLevel::TwoParts: return phrase("Matching", "Two parts of the birthday agree: %1 and %2").with(a).with(b);
    case BirthLevel::CloseYear: return phrase("Matching", "Born at nearly the same time: %1 and %2").with(a).with(b);
    case BirthLevel::OnePart: return phrase("Matching", "Birthdays have one part in common: %1 and %2").with(a).with(b);
    case BirthLevel::Different: break;
    }
    return phrase("Matching", "Different birthdays: %1 and %2").with(a).with(b);
}

std::string wholePlace(const Place& place)
{
    if (place.shown.empty() || place.shownPostcode.empty())
        return place.shown + place.shownPostcode;
    return place.shown + ", " + place.shownPostcode;
}

Phrase sayPlace(const PlaceScore& score, const Place& a, const Place& b)
{
    if (score.street == StreetLevel::SameHouse)
        return phrase("Matching", "Same address: %1").with(wholePlace(b));
    if (score.postcode == PostcodeLevel::Same)
        return phrase("Matching", "Same postcode: %1").with(wholePlace(b));
    if (score.street == StreetLevel::SameStreet)
        return phrase("Matching", "Same street: %1 and %2").with(wholePlace(a)).with(wholePlace(b));
    if (score.postcode == PostcodeLevel::Near || score.street == StreetLevel::CloseStreet || score.street == StreetLevel::LooseStreet)
        return phrase("Matching", "Similar address: %1 and %2").with(wholePlace(a)).with(wholePlace(b));
    if (score.postcode == PostcodeLevel::District)
        return phrase("Matching", "Same postcode district: %1 and %2").with(wholePlace(a)).with(wholePlace(b));
    if (score.locality && score.locality->level == TextLevel::Same)
        return phrase("Matching", "Same town or village: %1 and %2").with(wholePlace(a)).with(wholePlace(b));
    if (score.locality && score.locality->level != TextLevel::Different)
        return phrase("Matching", "Similar town or village: %1 and %2").with(wholePlace(a)).with(wholePlace(b));
    return phrase("Matching", "Different addresses: %1 and %2").with(wholePlace(a)).with(wholePlace(b));
}

Phrase sayPhone(const MatchScore& score, const Profile& b)
{
    return score.isSame ? phrase("Matching", "Same telephone number: %1").with(b.phones[score.b])
                        : phrase("Matching", "Different telephone numbers");
}

Phrase sayNumber(const TextScore& score, const Profile& a, const Profile& b)
{
    const std::string& x = a.numbers[score.a];
    const std::string& y = b.numbers[score.b];
    switch (score.level) {
    case TextLevel::Same: return phrase("Matching", "Same personal number: %1").with(y);
    case TextLevel::Near: return phrase("Matching", "Personal number differs by one slip: %1 and %2").with(x).with(y);
    case TextLevel::Loose:
    case TextLevel::Different: break;
    }
    return phrase("Matching", "Different personal numbers");
}

Phrase sayEmail(const TextScore& score, const Profile& a, const Profile& b)
{
    const std::string& x = a.emails[score.a];
    const std::string& y = b.emails[score.b];
    switch (score.level) {
    case TextLevel::Same: return phrase("Matching", "Same e-mail address: %1").with(y);
    case TextLevel::Near: return phrase("Matching", "E-mail address spelt %1 and %2").with(x).with(y);
    case TextLevel::Loose: return phrase("Matching", "Similar e-mail addresses: %1 and %2").with(x).with(y);
    case TextLevel::Different: break;
    }
    return phrase("Matching", "Different e-mail addresses");
}

Phrase sayBirthplace(TextLevel level, const std::string& a, const std::string& b)
{
    switch (level) {
    case TextLevel::Same: return phrase("Matching", "Same place of birth: %1").with(b);
    case TextLevel::Near: return phrase("Matching", "Place of birth spelt %1 and %2").with(a).with(b);
    case TextLevel::Loose: return phrase("Matching", "Similar places of birth: %1 and %2").with(a).with(b);
    case TextLevel::Different: break;
    }
    return phrase("Matching", "Different places of birth: %1 and %2").with(a).with(b);
}

Phrase sayOccupation(TextLevel level, const std::string& a, const std::string& b)
{
    switch (level) {
    case TextLevel::Same: return phrase("Matching", "Same occupation: %1").with(b);
    case TextLevel::Near: return phrase("Matching", "Occupation spelt %1 and %2").with(a).with(b);
    case TextLevel::Loose: return phrase("Matching", "Similar occupations: %1 and %2").with(a).with(b);
    case TextLevel::Different: break;
    }
    return phrase("Matching", "Different occupations: %1 and %2").with(a).with(b);
}

void addFacts(std::vector<Evidence>& out, const Score& score, const Profile& a, const Profile& b)
{
    for (const auto& fact : score.facts) {
        if (!fact)
            continue;
        const ProfileFact& x = a.facts[fact->a];
        const ProfileFact& y = b.facts[fact->b];
        const auto say = x.kind == Fact::Kind::Birthplace ? sayBirthplace : sayOccupation;
        out.push_back({say(fact->level, x.shown, y.shown), fact->weight});
    }
}

Phrase saySex(const MatchScore& score)
{
    return score.isSame ? phrase("Matching", "Same sex recorded") : phrase("Matching", "Different sex recorded");
}

Phrase sayCompanion(const MatchScore& score, const Profile& a, const Profile& b)
{
    if (!score.isSame)
        return phrase("Matching", "Referred with different people");
    return phrase("Matching", "Referred with the same person: %1 and %2")
        .with(wholeName(a.companions[score.a].name))
        .with(wholeName(b.companions[score.b].name));
}

} // namespace

std::vector<Evidence> evidenceOf(const Score& score, const Profile& a, const Profile& b, const NameBook& book)
{
    std::vector<Evidence> out;
    if (score.name)
        addNames(out, *score.name, a, b, book);
    if (score.birth) {
        const std::string x = a.births[score.birth->a].text();
        const std::string y = b.births[score.birth->b].text();
        out.push_back({sayBirth(score.birth->level, x, y), score.birth->weight});
    }
    if (score.place)
        out.push_back({sayPlace(*score.place, a.places[score.place->a], b.places[score.place->b]), score.place->weight});
    if (score.phone)
        out.push_back({sayPhone(*score.phone, b), score.phone->weight});
    if (score.number)
        out.push_back({sayNumber(*score.number, a, b), score.number->weight});
    if (score.email)
        out.push_back({sayEmail(*score.email, a, b), score.email->weight});
    if (score.sex)
        out.push_back({saySex(*score.sex), score.sex->weight});
    if (score.companion)
        out.push_back({sayCompanion(*score.companion, a, b), score.companion->weight});
    addFacts(out, score, a, b);
    if (score.mayBeHousemate)
        out.push_back({phrase("Matching", "May be somebody else of the same household"), score.household});
    std::stable_sort(out.begin(), out.end(),
                     [](const Evidence& x, const Evidence& y) { return std::abs(x.weight) > std::abs(y.weight); });
    return out;
}

} // namespace marac::matching
