// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/sheet.h"

#include <set>

namespace marac::intake {

/// How far a cell was understood. Ambiguous means that a person has to say: nothing is guessed.
enum class Understanding { Blank, Understood, NotUnderstood, Ambiguous };

/// What was read from a cell: `value` counts only where `how` is Understood.
template <typename Value>
struct Reading {
    Understanding how = Understanding::Blank;
    Value value{};

    bool isUnderstood() const { return how == Understanding::Understood; }
    bool operator==(const Reading&) const = default;
};

/// A birthday as far as it is known: a date, or a year and perhaps a month, or an age "about 34" on the day of import.
struct Birth {
    std::optional<Date> date;
    std::optional<int> year;
    std::optional<unsigned> month;
    std::optional<int> age;
    bool isApproximate = false;

    bool operator==(const Birth&) const = default;
};

/// Whose birthday it is decides the century of "03/06/15": nobody under ten is the victim or perpetrator of a referral.
enum class BirthOf { Adult, Child };

/// Days as people in the UK write them: day before month. Two-digit years go to the century that fits `today`.
Reading<Birth> readBirth(const Cell& cell, const Date& today, BirthOf whose);
/// A whole date near today (a referral, a meeting). A month or year alone is NotUnderstood.
Reading<std::optional<Date>> readDay(const Cell& cell, const Date& today);

/// An answer in a checklist or another yes/no column. A comment after the answer ("Y - since March") is kept apart.
enum class Answer { Unanswered, Yes, No, DontKnow };
struct YesNo {
    Answer answer = Answer::Unanswered;
    std::string comment;

    bool operator==(const YesNo&) const = default;
};
Reading<YesNo> readYesNo(const Cell& cell);

/// Whether it is safe to ring the victim. Blank stays NotRecorded, which is not "yes".
enum class SafeToCall { NotRecorded, Yes, TextOnly, No, NotKnown };
struct SafeContact {
    SafeToCall safe = SafeToCall::NotRecorded;
    std::string note; ///< "after 10am"

    bool operator==(const SafeContact&) const = default;
};
Reading<SafeContact> readSafeToCall(const Cell& cell);

/// Consent as written in its own column: "verbal consent" is a yes; "without consent - vital interests" and "prevention of
/// crime" alone are a no, with the lawful reason in the comment.
Reading<YesNo> readConsent(const Cell& cell);
/// A column that names somebody or something, and where some write "no" or "yes": blank for no, NotUnderstood for a yes or a
/// "not known", which name nobody.
Reading<std::string> readNamed(const Cell& cell);

/// Whether an equality question was answered. Blank is NotRecorded: not the same as "not known" or "not asked".
enum class Given { NotRecorded, Stated, NotKnown, NotAsked, PrefersNotToSay };

/// An answer to an equality question: the words as written and, where they are clear, a stable code.
/// Sex: female male other. Ethnicity (groups of the data return, domain 2.2): white_british white_other mixed asian black
/// other. Disability: yes no. Orientation: heterosexual lesbian gay bisexual other.
struct EqualityAnswer {
    Given given = Given::NotRecorded;
    std::string text;
    std::string code;

    bool operator==(const EqualityAnswer&) const = default;
};
Reading<EqualityAnswer> readSex(const Cell& cell);
Reading<EqualityAnswer> readEthnicity(const Cell& cell);
Reading<EqualityAnswer> readDisability(const Cell& cell);
Reading<EqualityAnswer> readOrientation(const Cell& cell);

/// A language and whether an interpreter is asked for. `code` is a BCP 47 tag where the language is clear.
struct Language {
    std::string text;
    std::string code;
    bool asksInterpreter = false;

    bool operator==(const Language&) const = default;
};
Reading<Language> readLanguage(const Cell& cell);

/// What the perpetrator is to the victim. Codes: spouse ex_spouse partner ex_partner parent child sibling other_family
/// other.
struct Relationship {
    std::string text;
    std::string code;

    bool operator==(const Relationship&) const = default;
};
Reading<Relationship> readRelationship(const Cell& cell);

/// The criteria that the referrer claims (domain 1.2).
enum class Claim { VisibleHighRisk, ProfessionalJudgement, Escalation, Repeat };
/// Ambiguous where a part of the reason is none of the criteria; the understood part is still in `value`.
Reading<std::set<Claim>> readClaims(const Cell& cell);

/// A child as a coordinator lists it: "Name (7)", "Name (3 months)", "unborn". Words in brackets that are no age are the
/// note.
struct ListedChild {
    std::string name;
    std::optional<int> ageYears;  ///< whole years; 0 under one
    std::optional<int> ageMonths; ///< only where months were written
    std::optional<Date> born;
    bool isUnborn = false;
    std::string note;

    bool operator==(const ListedChild&) const = default;
};
Reading<std::vector<ListedChild>> readChildren(const Cell& cell, const Date& today);

/// The agencies of a joint referral, in the order written; each has an equal share (domain 2.2).
std::vector<std::string> readAgencies(const Cell& cell);
/// The schools of several children, in the order written.
std::vector<std::string> readSchools(const Cell& cell);
/// Upper case with one space before the inward part: "zz36hd" → "ZZ3 6HD".
Reading<std::string> readPostcode(const Cell& cell);
/// Kept as written, but with the leading zero that spreadsheets take away.
std::string readTelephone(const Cell& cell);
/// A count such as police incidents.
Reading<int> readCount(const Cell& cell);

/// Letters and digits only, folded, one space between words: how headings and short answers are compared.
std::string plainWords(std::string_view text);

} // namespace marac::intake
