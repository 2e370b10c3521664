// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/mapping.h"
#include "core/referral/import/values.h"

#include <array>
#include <functional>

namespace marac::intake {

/// The words of a cell that was not understood, or of a column without a field: they go into the referral's notes.
struct KeptText {
    std::string column; ///< its heading
    std::string text;

    bool operator==(const KeptText&) const = default;
};

/// A person as the list names them. Either forename and surname, or the whole name as written; nothing is turned round or
/// split by guess: the matching of people deals with reversed names.
struct NamedPerson {
    std::string forename;
    std::string surname;
    std::string wholeName;
    std::string alias;
    Birth birth;
    EqualityAnswer sex;
    std::string address;
    std::string postcode;
    std::string otherAddress;

    bool hasName() const { return !forename.empty() || !surname.empty() || !wholeName.empty(); }
    bool operator==(const NamedPerson&) const = default;
};

/// Somebody causing harm, with the tie to the victim of the line.
struct NamedPerpetrator {
    NamedPerson person;
    std::string phone;
    Relationship relationship;
    YesNo livingTogether;

    bool operator==(const NamedPerpetrator&) const = default;
};

/// One referral as a coordinator's list has it, in plain values. `received` is always set and the victim always has a
/// name in the rows of a ReferralSheet. Whatever was not understood stands in `kept`, word for word.
struct ReferralRow {
    int line = 0;
    std::string ref;
    std::optional<Date> received;
    std::string referringAgency;                ///< as written, to be tried first: a name may hold a "/"
    std::vector<std::string> referringAgencies; ///< the shares of a joint referral
    std::string referrerName;
    std::string referrerContact;
    std::string reason;
    std::set<Claim> claims;
    std::string judgementReason;

    NamedPerson victim;
    std::string phone;
    std::string email;
    SafeContact safeContact;
    EqualityAnswer ethnicity;
    EqualityAnswer disability;
    EqualityAnswer orientation;
    Language language;

    std::vector<NamedPerpetrator> perpetrators; ///< as many as the line names for certain; nobody is made of a cell that may name two
    std::vector<ListedChild> children;
    std::string childrenWords; ///< as written
    std::optional<int> childrenCount;
    std::string school;
    std::vector<std::string> schools; ///< one a child, in the order of the children; empty where that is not certain

    std::optional<int> policeIncidents;
    std::optional<Date> incident; ///< the latest abuse
    std::string crimeReference;
    std::string nhsNumber;
    YesNo consent; ///< the reason without it stands in the comment
    std::string victimAware; ///< as written
    std::string idva;
    std::string previousMarac;
    std::string transferredFrom;
    std::string concerns;
    std::optional<Date> dashDate;
    std::string dashAssessor;
    std::string statedScore; ///< "16/24" as the referrer counted; never used instead of the answers
    std::array<YesNo, 24> dash;
    std::vector<KeptText> kept;

    int dashYes() const;
    bool operator==(const ReferralRow&) const = default;
};

/// A line that did not become a referral, with the reason and its cells, so that a person can see and mend it.
struct SkippedRow {
    int line = 0;
    Phrase why;
    std::vector<std::string> cells;
};

/// A list of referrals, read. Every line below the headings that is not blank is in `rows` or in `skipped`:
/// linesRead == rows.size() + skipped.size().
struct ReferralSheet {
    Mapping mapping;
    std::vector<ReferralRow> rows;
    std::vector<SkippedRow> skipped;
    Findings findings;
    int linesRead = 0;
};

/// Told after every few lines how many of them are read; answers false to stop.
using LinesRead = std::function<bool(int done, int all)>;

/// Reads with the proposed mapping. Error InvalidInput: no line of headings, or nothing below it.
Result<ReferralSheet> readReferralRows(const Sheet& sheet, const Date& today);
/// Reads with a mapping that a person chose (mapping.headerLine says where the list begins).
/// Error Cancelled where `progress` stopped it.
Result<ReferralSheet> readReferralRows(const Sheet& sheet, const Mapping& mapping, const Date& today, const LinesRead& progress = {});

} // namespace marac::intake
