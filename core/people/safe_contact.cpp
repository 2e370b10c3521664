// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/safe_contact.h"

#include "core/base/names.h"

namespace marac::people {

namespace {

using Kind = SafeContact::Kind;

constexpr std::array<const char*, 5> kKindNames = {"notRecorded", "safe", "withConditions", "textOnly", "notSafe"};

Phrase plainWords(Kind kind)
{
    switch (kind) {
    case Kind::NotRecorded:
        return phrase("SafeContact", "Not recorded whether it is safe to call");
    case Kind::Safe:
        return phrase("SafeContact", "Safe to call");
    case Kind::WithConditions:
        return phrase("SafeContact", "Safe to call only under conditions");
    case Kind::TextOnly:
        return phrase("SafeContact", "Text only");
    case Kind::NotSafe:
        return phrase("SafeContact", "Not safe to call");
    }
    return phrase("SafeContact", "Not recorded whether it is safe to call");
}

Phrase notedWords(Kind kind)
{
    switch (kind) {
    case Kind::Safe:
    case Kind::WithConditions:
        return phrase("SafeContact", "Safe to call: %1");
    case Kind::TextOnly:
        return phrase("SafeContact", "Text only: %1");
    case Kind::NotSafe:
        return phrase("SafeContact", "Not safe to call: %1");
    case Kind::NotRecorded:
        return phrase("SafeContact", "Not clear whether it is safe to call: %1");
    }
    return phrase("SafeContact", "Not clear whether it is safe to call: %1");
}

} // namespace

const char* nameOf(Kind kind)
{
    return nameIn(kKindNames, kind);
}

std::optional<Kind> safeContactOf(std::string_view name)
{
    return byName<Kind>(kKindNames, name);
}

Phrase wordsFor(const SafeContact& contact)
{
    return contact.note.empty() ? plainWords(contact.kind) : notedWords(contact.kind).with(contact.note);
}

std::string phoneLine(std::string_view phone, const SafeContact& contact, const Phrasebook& words)
{
    if (phone.empty())
        return {};
    return words.say(marac::phrase("SafeContact", "%1 (%2)").with(phone).with(words.say(wordsFor(contact))));
}

} // namespace marac::people
