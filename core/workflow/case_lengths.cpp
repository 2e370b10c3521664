// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_lengths.h"

#include "core/workflow/repeats.h"

namespace marac::workflow {

namespace {

constexpr std::int64_t kShortest = 120; ///< seconds

agenda::Complexity complexityOf(const Workspace& workspace, const referral::Referral& referral)
{
    return {static_cast<int>(referral.children.size()), static_cast<int>(referral.perpetrators.size()), workspace.repeats().isRepeat(referral)};
}

} // namespace

std::vector<agenda::PastLength> pastLengths(const Workspace& workspace)
{
    const CaseBook& book = workspace.book();
    std::vector<agenda::PastLength> lengths;
    for (const meeting::Meeting& meeting : book.meetings()) {
        if (meeting.stage != meeting::Stage::Closed && meeting.stage != meeting::Stage::Signed)
            continue;
        const meeting::Session session = meeting::replay(book.sessionEventsOf(meeting.id));
        for (const agenda::AgendaItem& item : book.agendaOf(meeting.id)) {
            const referral::Referral* referral = book.referral(item.referral);
            const auto time = session.times.find(item.id);
            if (referral && time != session.times.end() && time->second.ended && time->second.seconds >= kShortest)
                lengths.push_back({complexityOf(workspace, *referral), static_cast<int>((time->second.seconds + 30) / 60)});
        }
    }
    return lengths;
}

agenda::CaseLength lengthFor(const Workspace& workspace, const meeting::Meeting& meeting, const referral::Referral& referral,
                             const std::vector<agenda::PastLength>& past)
{
    return agenda::caseLength(meeting.minutesPerCase, complexityOf(workspace, referral), past);
}

} // namespace marac::workflow
