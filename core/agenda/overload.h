// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "core/base/phrase.h"

#include <string>
#include <vector>

namespace marac::agenda {

/// A plan that runs past the time for which the room is held: "19 cases × 12 = 3 h 48, 48 min over".
struct Overload {
    int cases = 0;
    int planned = 0;          ///< minutes of all lines, breaks included
    std::optional<int> each;  ///< minutes of every case, where all have the same and there is no break
    int held = 0;             ///< minutes for which the room is held
    int over() const { return planned - held; }
};

/// One case of an overfull agenda, as the choice among them looks at it.
struct WaitingCase {
    Id<AgendaItem> item;
    Id<referral::Referral> referral;
    std::string ref;
    int minutes = 0;
    int yes = 0; ///< of the Dash
    int waitingDays = 0; ///< since it was referred, on the day of the meeting
    bool isRepeat = false;
    bool hasChildren = false;
};

/// A way out of an overload. A proposal names cases; a person decides.
struct Proposal {
    enum class Kind {
        SecondMeeting, ///< the last cases of the order, on another day
        Emergency,     ///< the most urgent case at once, in a meeting of its own
        Deferral,      ///< the least urgent cases, to the next meeting, with a reason
    };
    Kind kind = Kind::SecondMeeting;
    std::vector<WaitingCase> cases;
    int minutesFreed = 0;
    int stillOver = 0; ///< minutes that the plan would still run over
};

/// Nothing where the plan fits. `items` is the whole running order.
std::optional<Overload> overloadOf(const std::vector<AgendaItem>& items, int minutesHeld);
/// For an overload of `over` minutes: every kind of way out, each with enough cases where there are enough. `cases` stand in
/// running order.
std::vector<Proposal> proposalsFor(const std::vector<WaitingCase>& cases, int over);

const char* nameOf(Proposal::Kind kind); ///< "secondMeeting", "emergencyMeeting", "deferral"
/// "3 h 48", "48 min".
Phrase durationWords(int minutes);
/// "19 cases × 12 = 3 h 48: 48 min over the 3 h 00 that the room is held."; said by a book, because it is put together.
std::string sentenceOf(const Overload& overload, const Phrasebook& words);
/// "Defer M260031 (Dash 11, waited 9 days) and M260028 (Dash 12, waited 14 days): frees 24 min." in the words of its kind.
std::string sentenceOf(const Proposal& proposal, const Phrasebook& words);

} // namespace marac::agenda
