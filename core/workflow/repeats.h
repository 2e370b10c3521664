// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/index.h"
#include "core/matching/repeat.h"
#include "core/matching/typed_search.h"
#include "core/workflow/case_book.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace marac::workflow {

class DetailBook;

/// Whom to compare with: those whom the index finds, or everybody, so that nobody can hide from it.
enum class Reach { Index, Everybody };

/// An earlier referral whose victim may be the same person, for a person to decide.
struct PossibleMatch {
    const referral::Referral* earlier = nullptr;
    Id<people::Person> person; ///< the victim there
    double probability = 0;
    std::vector<matching::Evidence> why;
    bool isConfirmed = false; ///< somebody has said "the same person"
};

/// Earlier referrals of the same people. People whom somebody confirmed count as one; people who are almost certainly one
/// count as one provisionally, and it is said so: a missed repeat is worse than one more question.
class RepeatBook {
public:
    explicit RepeatBook(const CaseBook& book);
    ~RepeatBook();

    struct Judgement {
        matching::RepeatFinding finding;
        bool isConfirmed = true; ///< rests on confirmed people only
        std::optional<referral::RepeatVerdict> verdict; ///< a person's own, which counts instead of the rule's
        bool isRepeat() const { return verdict ? verdict->isRepeat : finding.isRepeat(); }
    };
    const Judgement& of(const referral::Referral& referral) const;
    bool isRepeat(const referral::Referral& referral) const { return of(referral).isRepeat(); }

    /// Most likely first; confirmed ones stay in the list, refused ones never come back.
    std::vector<PossibleMatch> matchesOf(const referral::Referral& referral, Reach reach = Reach::Index) const;
    /// Whom one person of the store may be, by key; never who was said to be somebody else.
    std::vector<matching::Proposal> proposalsFor(const Id<people::Person>& person, Reach reach = Reach::Index) const;
    /// The records that people have said to be one with this one, and this one.
    std::set<std::string> confirmedWith(const Id<people::Person>& person) const;
    /// The same, and those that count as one until somebody says otherwise.
    const std::set<std::string>& countedWith(const Id<people::Person>& person) const;
    /// Somebody has said that they are two people, of these two records or of two that were said to be one with them.
    bool isToldApart(const Id<people::Person>& one, const Id<people::Person>& other) const;
    size_t people() const { return m_traits.size(); }
    /// Everybody as the matching sees them.
    const std::map<std::string, matching::PersonTraits>& traits() const { return m_traits; }
    /// Where addresses, numbers and children of all referrals are looked up.
    const DetailBook& details() const;
    /// Other referrals in which one of these perpetrators, or somebody almost certainly the same, causes harm.
    std::vector<const referral::Referral*> othersWithPerpetratorOf(const referral::Referral& referral) const;
    /// Known people whom somebody typed about, for "search before create".
    std::vector<matching::Proposal> search(const matching::PersonTraits& traits) const;
    /// People who fit a half-typed line, letter by letter: beginnings of names in any order, a birthday, a postcode, a number.
    std::vector<matching::Suggestion> searchTyped(std::string_view typed, size_t atMost) const;

private:
    using Keys = std::set<std::string>;
    enum class Trust { Confirmed, Provisional };

    std::string confirmedKey(const Id<people::Person>& person) const;
    Keys sameAs(const Id<people::Person>& person, Trust trust) const;
    void addCompanions();
    void addBirthNotes();
    void takeVerdicts();
    /// Places, in the book's list, of the referrals in which somebody is victim or perpetrator.
    const std::vector<size_t>& referralsWith(const std::string& key) const;
    matching::RepeatFinding judge(const referral::Referral& referral, Trust trust) const;
    matching::ReferralFacts factsOf(const referral::Referral& referral, const std::map<std::string, std::string>& keys) const;
    matching::FindOptions optionsFor(const Id<people::Person>& person) const;

    const CaseBook& m_book;
    matching::Index m_index;
    matching::TypedSearch m_typed;
    std::map<std::string, std::string> m_confirmed; ///< person → the one that stands for them
    std::map<std::string, Keys> m_different;
    std::map<std::string, matching::PersonTraits> m_traits;
    std::unordered_map<std::string, std::vector<size_t>> m_referralsWith;
    mutable std::map<Id<referral::Referral>, Judgement> m_judgements;
    mutable std::map<Id<people::Person>, Keys> m_counted;
    mutable std::unique_ptr<DetailBook> m_details; ///< made when first asked for
};

/// What the matching room looks at in a person.
matching::PersonTraits traitsOf(const people::Person& person);
/// A birth that is no date, as written on a day: "about 34", "34", "1990", "1990-03".
std::optional<matching::BirthDate> birthIn(const std::string& note, const Date& writtenOn);

} // namespace marac::workflow
