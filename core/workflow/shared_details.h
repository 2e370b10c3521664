// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/referral_steps.h"
#include "core/workflow/repeats.h"

#include <string>
#include <vector>

namespace marac::workflow {

/// Something that a referral has in common with another one: an address, a telephone number, a child, a person in another
/// part. It is said with where and when, and a person decides what it means; nothing is joined by it. What is plain already,
/// because both referrals are about the same victim, is not said again. It is for whoever prepares and chairs: it stands in
/// no export, and names the agencies that must not be told of the other case (DESIGN section 4, rule 6).
struct SharedDetail {
    enum class What { Phone, Email, Person, Child, Address };

    What what = What::Address;
    const referral::Referral* other = nullptr; ///< nothing where it lies within the referral itself
    bool isDanger = false; ///< a victim and a person causing harm have one number: whoever rings may reach the wrong one
    Phrase sentence{};
    std::vector<const agency::Agency*> keptFrom{}; ///< declared a conflict in the other case
    // Of a person in another part whom nobody has judged yet:
    Id<people::Person> one{};
    Id<people::Person> two{};
    double probability = 0;
    std::vector<matching::Evidence> why{};

    bool asksForAVerdict() const { return !two.isEmpty(); }
};
const char* nameOf(SharedDetail::What what);

/// Dangers first, then the newest referrals. A form need not be in the store yet.
std::vector<SharedDetail> sharedDetails(const Workspace& workspace, const ReferralForm& form, Reach reach = Reach::Index);
/// Only what is a danger; quick enough for every line of a list.
std::vector<SharedDetail> dangersIn(const Workspace& workspace, const ReferralForm& form);
/// The danger as a finding "sharedPhone", so that it stays open until somebody accepts it with a word.
Findings dangerFindings(const Workspace& workspace, const referral::Referral& referral);

/// "B.P., heard 4 March 2026": whose the other referral is and when; nothing where there is no other.
std::string whereWords(const Workspace& workspace, const SharedDetail& detail, const Phrasebook& words);
/// "Say nothing of M260007 to Probation: …"; nothing where nobody declared a conflict.
std::string keptFromWords(const SharedDetail& detail, const Phrasebook& words);

/// The day on which a referral was heard last, where it was.
std::optional<Date> heardOn(const CaseBook& book, const referral::Referral& referral);
/// Agencies that may know nothing of a case.
std::vector<const agency::Agency*> keptFrom(const CaseBook& book, const Id<referral::Referral>& referral);

} // namespace marac::workflow
