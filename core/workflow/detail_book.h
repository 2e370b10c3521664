// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/index.h"
#include "core/matching/profile.h"
#include "core/workflow/case_book.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace marac::workflow {

/// What somebody is to a referral.
enum class PartIn { Victim, PersonCausingHarm };

/// Addresses, telephone numbers, e-mail addresses and children of all referrals, each to be found at once. Points into the
/// case book and the index it is made from, which must stay as they are while it lives.
class DetailBook {
public:
    DetailBook(const CaseBook& book, const matching::Index& index);

    /// Somebody in a referral; the same person stands here once for each of their referrals.
    struct Owner {
        const referral::Referral* referral = nullptr;
        const people::Person* person = nullptr;
        PartIn part = PartIn::Victim;
    };
    using Owners = std::vector<Owner>;
    /// Numbers and addresses of e-mail in the form of a Profile.
    Owners withPhone(const std::string& phone) const { return ownersUnder(m_phones, phone); }
    Owners withEmail(const std::string& email) const { return ownersUnder(m_emails, email); }
    /// Whoever lives or lived in this home: the same house in the same street, however it is written, and no other postcode.
    Owners livingAt(const matching::Place& place) const;
    Owners partsOf(const Id<people::Person>& person) const;

    /// A child with the name and the age that were given, or somebody who may once have been that child.
    struct NamedChild {
        matching::ProfileName name;
        std::vector<matching::Word> surnames; ///< the child's own, or those of the adults of the referral
        matching::BirthDate birth;            ///< years around the age on the day of the referral
        const referral::Referral* referral = nullptr;
    };
    /// A child of a referral received on a day and with these adults: "Ffion, 6" has their surnames.
    static NamedChild named(const people::Child& child, const Date& day, const std::vector<const people::Person*>& adults);
    NamedChild named(const people::Child& child, const referral::Referral& referral) const;
    /// Children of other referrals who may be this one: forename and surname agree, and no age speaks against it. Where the
    /// surname is only the family's both ages must be known.
    std::vector<const NamedChild*> childrenLike(const NamedChild& child) const;

private:
    using Places = std::unordered_map<std::string, std::vector<size_t>>; ///< into m_people
    struct Known {
        const people::Person* person = nullptr;
        const matching::Profile* profile = nullptr;
        Owners parts;
    };
    Owners ownersUnder(const Places& places, const std::string& key) const;
    void addPerson(const matching::Profile& profile, const people::Person& person, Owners parts);

    const CaseBook& m_book;
    std::vector<Known> m_people;
    std::unordered_map<std::string, size_t> m_byKey;
    Places m_phones;
    Places m_emails;
    Places m_homes; ///< by postcode, and by house and street
    std::vector<NamedChild> m_children;
    std::unordered_map<std::string, std::vector<size_t>> m_childWords; ///< by forename and by surnames
    matching::NameBook m_names;
};

/// One home and not only one street.
bool isOneHome(const matching::Place& a, const matching::Place& b);

} // namespace marac::workflow
