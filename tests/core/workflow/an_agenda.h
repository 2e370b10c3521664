// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_overload_steps.h"
#include "core/workflow/agenda_rule_steps.h"
#include "core/workflow/triage_steps.h"
#include "tests/core/workflow/a_small_area.h"

#include <functional>

namespace marac::workflow::testing {

/// The small area with housing and children's care as well and more cases on its agenda; its own case comes first.
class AnAgenda : public ASmallArea {
public:
    explicit AnAgenda(int cases);

    /// A referral accepted for no certain meeting; `change` says what is special about it.
    Id<referral::Referral> addCase(const std::function<void(ReferralForm&)>& change = {});
    Id<meeting::Meeting> addMeeting(const Date& date);
    agenda::AgendaItem item(const Id<referral::Referral>& of) const;
    using ASmallArea::workspace;
    AgendaView view() const { return agendaView(workspace(), meeting); }
    std::vector<std::string> refs(const Id<meeting::Meeting>& of) const;
    std::string refOf(const Id<referral::Referral>& of) const { return book().referral(of)->ref; }
    /// Takes the step, which must leave one event in the trail, and shows that it can be taken back and done again.
    void step(const std::function<bool()>& take);

    Id<agency::Agency> housing;
    Id<agency::Agency> children;
    std::vector<Id<referral::Referral>> cases;

private:
    int m_number = 0;
};

} // namespace marac::workflow::testing
