// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/minutes_steps.h"

#include "core/base/names.h"
#include "core/export/documents.h"
#include "core/referral/assessments.h"
#include "core/store/nouns/meeting_store.h"
#include "core/store/nouns/minutes_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/store/store.h"
#include "core/workflow/minutes_papers.h"

#include <array>

namespace marac::workflow {

namespace {

using exports::Audience;
using exports::MeetingPapers;

/// The Dash that these minutes show; the others of the case stay open.
Done freezeHeard(const CaseBook& book, store::Write& write, const MeetingPapers& papers)
{
    for (const exports::CasePaper& paper : papers.cases) {
        const bool isHeard = paper.outcome && paper.outcome->kind == minutes::Outcome::Kind::Heard;
        const referral::Referral* referral = book.referral(paper.referral.id);
        if (!isHeard || !referral || paper.referral.dash.isFrozen)
            continue;
        referral::Referral frozen = *referral;
        referral::assessmentOf(frozen, paper.referral.dash.id)->isFrozen = true;
        MARAC_DO(store::saveReferral(write, frozen));
    }
    return {};
}

} // namespace

Event signMinutes(Workspace& workspace, const Id<meeting::Meeting>& meeting, const std::string& reason)
{
    MARAC_TRY(MeetingPapers papers, papersOf(workspace, meeting));
    const auto earlier = workspace.book().minutesOf(meeting);
    MARAC_DO(minutes::maySign(papers.meeting, earlier, reason));
    minutes::MinutesVersion version;
    version.id = workspace.ids().make<minutes::MinutesVersion>();
    version.meeting = meeting;
    version.number = static_cast<int>(earlier.size()) + 1;
    version.signedAt = workspace.clock().now();
    version.signedBy = workspace.openedBy();
    version.reason = reason;
    papers.version = version;
    papers.versionDay = workspace.today();
    papers.chair = version.signedBy;
    version.text = plainText(exports::minutesDocument(papers, Audience::chair(), Phrasebook()));
    meeting::Meeting done = papers.meeting;
    done.stage = meeting::Stage::Signed;
    const audit::Step step{"minutes.sign", meeting.text(), Json{{"version", version.number}}};
    return workspace.step(step, [&](store::Write& write) -> Done {
        MARAC_DO(store::saveMinutesVersion(write, version));
        MARAC_DO(store::saveMeeting(write, done));
        return freezeHeard(workspace.book(), write, papers);
    });
}

const char* nameOf(DocumentKind kind)
{
    constexpr std::array<const char*, 4> kNames = {"agenda", "minutes", "actionList", "researchForm"};
    return nameIn(kNames, kind);
}

} // namespace marac::workflow
