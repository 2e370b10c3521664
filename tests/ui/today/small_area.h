// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace marac::ui::test {

/// A small invented area on Monday 16 November 2026: one meeting held in September with actions of every ending, one
/// coming in ten days, referrals that wait, one accepted without a meeting, one with its referrer. Nobody in it exists.
class SmallArea {
public:
    enum class Filled { Yes, No };
    explicit SmallArea(Filled filled = Filled::Yes);

    workflow::Workspace& workspace() { return *m_workspace; }
    QString folder() const { return m_folder.path(); }
    FixedClock clock;

private:
    void addAgencies();
    Id<referral::Referral> refer(const std::string& forename, const std::string& surname, const Date& received, int yes);
    void accept(const Id<referral::Referral>& referral);
    void decide(const Id<referral::Referral>& referral, int kind);
    void holdMeeting();
    void addActions(const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral);
    void planNext();
    void leaveWaiting();

    QTemporaryDir m_folder;
    CountingIds m_ids;
    std::unique_ptr<workflow::Workspace> m_workspace;
    std::vector<Id<agency::Agency>> m_agencies;
};

} // namespace marac::ui::test
