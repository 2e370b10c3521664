// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/matching/model.h"
#include "core/matching/person_traits.h"

#include <string>
#include <utility>
#include <vector>

namespace marac::matching {

/// What people have said about pairs of records. It outweighs every likeness.
struct Verdicts {
    std::vector<std::pair<std::string, std::string>> same;
    std::vector<std::pair<std::string, std::string>> different;
};

/// Records that may be one person: a list to look at, never a merger. Somebody alone is not listed.
struct PossiblePerson {
    std::vector<std::string> keys;  ///< sorted
    std::vector<std::string> names; ///< as written, each once
    bool isConfirmed = false;       ///< people have said so for all of them
    double weakest = 1;             ///< probability of the weakest link that holds them together
    bool operator==(const PossiblePerson&) const = default;
};

/// Groups grow from the strongest link of at least `atLeast`. Two groups become one only where every record of the one could
/// be every record of the other (kPossible), so that no chain of likenesses ties strangers together; a "different" keeps
/// groups apart for good, and also "same" against "different" stays apart, for a person to settle.
std::vector<PossiblePerson> possiblePersons(const std::vector<PersonTraits>& people, const Verdicts& verdicts, const Model& model,
                                            double atLeast = 0.9);

/// One perpetrator in one referral.
struct Involvement {
    std::string ref;
    std::string perpetrator;
    std::string victim;
};

/// Somebody named by several victims: what a serial perpetrators list starts from.
struct SerialPerpetrator {
    PossiblePerson person;
    std::vector<std::string> refs; ///< sorted
    int victims = 0;               ///< records that may be one victim count once
    Phrase sentence;
};

/// Most victims first. `names` says each perpetrator who is in no group.
std::vector<SerialPerpetrator> serialPerpetrators(const std::vector<Involvement>& involvements,
                                                  const std::vector<PossiblePerson>& perpetrators,
                                                  const std::vector<PossiblePerson>& victims,
                                                  const std::vector<PersonTraits>& people);

/// A case of one agenda with everybody in it: victim, perpetrators, children.
struct AgendaPeople {
    int number = 0; ///< of the case on the agenda
    std::vector<PersonTraits> people;
};

struct MeetAgain {
    int at = 0;    ///< number of the case in which this is said
    int again = 0; ///< number of the next case with the same person
    std::string key;
    std::string keyThere;
    bool isConfirmed = false; ///< one record, or people have said that they are one
    Phrase sentence;          ///< "You will meet … again at case 12."
};

/// For every case, in the agenda's order, who of it comes up again, with the next case only.
std::vector<MeetAgain> meetAgain(const std::vector<AgendaPeople>& agenda, const std::vector<PossiblePerson>& groups);

} // namespace marac::matching
