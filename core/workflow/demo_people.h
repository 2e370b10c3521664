// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/referral.h"
#include "core/workflow/demo_words.h"

#include <vector>

namespace marac::workflow {

/// A victim of the demo area with the people causing them harm and the children: what one referral after another is about.
struct DemoHousehold {
    people::Person victim;
    std::vector<people::Person> perpetrators;
    std::vector<people::PerpetratorLink> links; ///< one a perpetrator
    std::vector<people::Child> children;
    Date lastReceived;
};

/// Makes people who do not exist: drama telephone numbers (Ofcom keeps 07700 900xxx and 01632 960xxx for fiction), post
/// codes in an area that is not used, streets of no town.
class DemoPeople {
public:
    DemoPeople(IdSource& ids, Chance& chance) : m_ids(ids), m_chance(chance) {}

    DemoHousehold household();
    people::Person perpetrator();
    /// The same human being as somebody else wrote them down: another record, an old name or another spelling.
    people::Person writtenOtherwise(const people::Person& person);

private:
    people::Person adult(people::Gender gender);
    people::Person victim();
    void giveContact(people::Person& person);
    void giveEquality(people::Person& person);
    people::EqualityAnswer answer(const char* list);
    std::vector<people::Child> children();

    IdSource& m_ids;
    Chance& m_chance;
    int m_numbers = 0; ///< telephone numbers given out
};

} // namespace marac::workflow
