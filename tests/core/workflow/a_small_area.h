// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_steps.h"
#include "core/workflow/referral_steps.h"

#include <filesystem>
#include <memory>

namespace marac::workflow::testing {

/// A new area with two agencies, one referral and one planned meeting; it goes away with the test.
class ASmallArea {
public:
    ASmallArea();
    ~ASmallArea();
    ASmallArea(const ASmallArea&) = delete;
    ASmallArea& operator=(const ASmallArea&) = delete;

    Workspace& workspace() { return *m_workspace; }
    const Workspace& workspace() const { return *m_workspace; }
    const CaseBook& book() const { return m_workspace->book(); }
    /// How many events the trail holds.
    size_t events() const;

    FixedClock clock{*Date::fromYmd(2026, 11, 26), TimeOfDay(9 * 60)};
    Id<agency::Agency> police;
    Id<agency::Agency> idva;
    Id<referral::Referral> referral;
    Id<meeting::Meeting> meeting;

private:
    std::filesystem::path m_folder;
    CountingIds m_ids{5};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace marac::workflow::testing
