// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/phrase.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::matching {

/// What the repeat rule needs of a referral. Keys are those of people whom somebody has confirmed to be one person.
struct ReferralFacts {
    std::string ref;
    std::string victim;
    std::vector<std::string> perpetrators;
    Date received;
    std::optional<Date> incident; ///< the further abuse; unknown for most earlier referrals, and not needed there
};

/// Whether a referral is a repeat, and why. A repeat is any further abuse of the same victim by one of the same
/// perpetrators, on or before the anniversary of the last referral; the score does not matter (domain/marac.md 1.3).
struct RepeatFinding {
    enum class Kind {
        NotKnown,             ///< neither this victim nor these perpetrators together with anybody
        Repeat,
        LapsedRepeat,         ///< same victim and perpetrator, but after the anniversary: a new referral
        PreviouslyKnownVictim ///< known with a different perpetrator only: said aloud, not a repeat
    };
    Kind kind = Kind::NotKnown;
    std::string ref;                    ///< the earlier referral it rests on
    std::optional<Date> lastReferral;   ///< when that was received
    std::optional<Date> anniversary;    ///< last day on which further abuse makes a repeat
    std::optional<Date> judgedBy;       ///< the date held against the anniversary
    bool isJudgedByReferralDate = false; ///< no incident date was given
    std::vector<std::string> serialRefs; ///< earlier referrals of one of these perpetrators with another victim
    Phrase sentence;                    ///< what to say about this victim, with both dates
    Phrase note;                        ///< said beside it when no incident date was given; else empty
    Phrase serialSentence;              ///< "known with another victim"; empty when not

    bool isRepeat() const { return kind == Kind::Repeat; }
};

/// `earlier` may come in any order and may hold later referrals or `referral` itself; those are left out.
RepeatFinding judgeRepeat(const ReferralFacts& referral, const std::vector<ReferralFacts>& earlier);

/// The same day twelve months on; 29 February becomes 28 February.
Date anniversaryOf(const Date& lastReferral);

} // namespace marac::matching
