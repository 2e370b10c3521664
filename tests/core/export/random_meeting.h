// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/audience.h"
#include "core/export/redacted_papers.h"

#include <random>

namespace marac::exports::testing {

/// A word that stands at one place of the papers only, with where it stands.
struct Canary {
    enum class Place {
        VictimName, PerpetratorName, ChildName, School, Ref, Phone,
        Information, Risk, View, Outcome, Action, Owner, EarlierAction, EarlierReason, Lapsing,
        Never ///< addresses, Dash comments, concerns, "do not minute", reasons of conflicts, notes of the chair
    };
    std::string word;
    Place place = Place::Never;
    Id<referral::Referral> referral;
    Id<agency::Agency> agency;                       ///< whose action it is
    minutes::Subject target = minutes::Subject::Victim;
};

struct RandomMeeting {
    MeetingPapers papers;
    std::vector<Canary> canaries;
};

/// A meeting in which every word that somebody typed is a canary, with conflicts, repeats of withheld victims, and lines about
/// visible cases that mention people of others.
RandomMeeting randomMeeting(unsigned seed);
/// The same meeting with other people, words, actions and answers in every case withheld from the agency; positions and times stay.
MeetingPapers withOtherSecrets(const RandomMeeting& meeting, const Id<agency::Agency>& agency);

} // namespace marac::exports::testing
