// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/record.h"

#include "core/base/names.h"

namespace marac::minutes {

namespace {

constexpr std::array<const char*, 2> kMinutings = {"minute", "doNotMinute"};
constexpr std::array<const char*, 5> kSubjects = {"victim", "child", "personCausingHarm", "staff", "other"};
constexpr std::array<const char*, 3> kOutcomes = {"heard", "deferred", "transferred"};

} // namespace

const char* nameOf(Minuting minuting)
{
    return nameIn(kMinutings, minuting);
}

std::optional<Minuting> minutingOf(std::string_view name)
{
    return byName<Minuting>(kMinutings, name);
}

const char* nameOf(Subject subject)
{
    return nameIn(kSubjects, subject);
}

std::optional<Subject> subjectOf(std::string_view name)
{
    return byName<Subject>(kSubjects, name);
}

Phrase wordsFor(Subject subject)
{
    switch (subject) {
    case Subject::Victim:
        return phrase("Subject", "Victim");
    case Subject::Child:
        return phrase("Subject", "Child");
    case Subject::PersonCausingHarm:
        return phrase("Subject", "Person causing harm");
    case Subject::Staff:
        return phrase("Subject", "Staff");
    case Subject::Other:
        return phrase("Subject", "Others");
    }
    return phrase("Subject", "Others");
}

const char* nameOf(Outcome::Kind kind)
{
    return nameIn(kOutcomes, kind);
}

std::optional<Outcome::Kind> outcomeOf(std::string_view name)
{
    return byName<Outcome::Kind>(kOutcomes, name);
}

Phrase wordsFor(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Heard:
        return phrase("Outcome", "Heard");
    case Outcome::Kind::Deferred:
        return phrase("Outcome", "Deferred to a later meeting");
    case Outcome::Kind::Transferred:
        return phrase("Outcome", "Transferred to another Marac");
    }
    return phrase("Outcome", "Heard");
}

} // namespace marac::minutes
