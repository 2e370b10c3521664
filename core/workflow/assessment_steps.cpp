// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/assessment_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/referral_store.h"
#include "core/store/store.h"

#include <functional>

namespace marac::workflow {

using dash::Assessment;
using referral::Referral;

namespace {

tl::unexpected<Error> notThere()
{
    return failure(ErrorCode::NotFound, phrase("Referral", "There is no such referral or question. Nothing was changed."));
}

/// `changed` becomes the referral as it will be.
Done change(Workspace& workspace, const AssessmentAt& at, const std::function<Done(Assessment&)>& work, Referral& changed)
{
    const Referral* before = workspace.book().referral(at.referral);
    if (!before)
        return notThere();
    changed = *before;
    Assessment* assessment = referral::assessmentOf(changed, at.assessment);
    if (!assessment)
        return notThere();
    if (assessment->isFrozen)
        return failure(ErrorCode::NotAllowed, phrase("Referral", "This checklist stands in signed minutes and does not change. A new assessment can be made beside it."));
    return work(*assessment);
}

Result<audit::EventSeq> save(Workspace& workspace, const Referral& referral, const char* step, Json details)
{
    return workspace.step({step, referral.id.text(), std::move(details)}, [&](store::Write& write) {
        return store::saveReferral(write, referral);
    });
}

/// A change of one topic.
Result<audit::EventSeq> changeItem(Workspace& workspace, const AssessmentAt& at, int itemNo, const char* step,
                                   const std::function<void(dash::AnsweredItem&)>& work)
{
    Referral referral;
    const auto inItem = [&](Assessment& assessment) -> Done {
        if (itemNo < 1 || itemNo > static_cast<int>(assessment.items.size()))
            return notThere();
        work(assessment.items[static_cast<size_t>(itemNo - 1)]);
        return {};
    };
    MARAC_DO(change(workspace, at, inItem, referral));
    return save(workspace, referral, step, Json{{"item", itemNo}});
}

Result<const dash::Checklist*> checklistOf(const Workspace& workspace, const NewAssessment& wanted)
{
    const dash::Checklist* checklist = dash::Checklist::newest(wanted.checklist);
    if (!checklist)
        return failure(ErrorCode::NotFound, phrase("Referral", "There is no such checklist. Nothing was begun."));
    if (wanted.day > workspace.today())
        return failure(ErrorCode::InvalidInput, phrase("Referral", "The day of an assessment cannot lie ahead. Nothing was begun; give the day on which it was done."));
    return checklist;
}

/// The one that waits to be filled in, or a new one beside the others.
Assessment& fresh(Workspace& workspace, Referral& referral, const dash::Checklist& checklist)
{
    for (const Assessment* known : referral::assessmentsOf(referral, checklist.id)) {
        if (known->isBlank() && !known->isFrozen && known->version == checklist.version)
            return *referral::assessmentOf(referral, known->id);
    }
    Assessment assessment = Assessment::blank(checklist);
    assessment.id = workspace.ids().make<Assessment>();
    assessment.made = workspace.clock().now();
    return referral.others.emplace_back(std::move(assessment));
}

void takeFormerAnswers(const Referral& referral, Assessment& assessment)
{
    const auto known = referral::assessmentsOf(referral, assessment.checklist);
    for (auto former = known.rbegin(); former != known.rend(); ++former) {
        if ((*former)->isBlank() || (*former)->id == assessment.id || (*former)->version != assessment.version)
            continue;
        assessment.items = (*former)->items;
        return;
    }
}

} // namespace

Result<audit::EventSeq> answerDash(Workspace& workspace, const AssessmentAt& at, int itemNo, dash::Answer answer)
{
    return changeItem(workspace, at, itemNo, "dash.answer", [&](dash::AnsweredItem& item) { item.answer = answer; });
}

Result<audit::EventSeq> commentDash(Workspace& workspace, const AssessmentAt& at, int itemNo, const std::string& comment)
{
    return changeItem(workspace, at, itemNo, "dash.comment", [&](dash::AnsweredItem& item) { item.comment = trimmed(comment); });
}

Result<audit::EventSeq> answerFrom(Workspace& workspace, const AssessmentAt& at, const std::string& letters)
{
    Referral referral;
    MARAC_DO(change(workspace, at, [&](Assessment& assessment) { return dash::answerFrom(assessment, letters); }, referral));
    return save(workspace, referral, "dash.answerAll", Json::object());
}

Result<BegunAssessment> assess(Workspace& workspace, const Id<Referral>& id, const NewAssessment& wanted)
{
    const Referral* before = workspace.book().referral(id);
    if (!before)
        return notThere();
    MARAC_TRY(const dash::Checklist* checklist, checklistOf(workspace, wanted));
    Referral referral = *before;
    Assessment& assessment = fresh(workspace, referral, *checklist);
    assessment.date = wanted.day;
    assessment.assessor = trimmed(wanted.assessor);
    if (wanted.start == NewAssessment::Start::Former)
        takeFormerAnswers(referral, assessment);
    MARAC_DO(dash::answerFrom(assessment, wanted.answers));
    const Id<Assessment> begun = assessment.id;
    const char* step = checklist->hasThreshold ? "referral.reassess" : "referral.assess";
    MARAC_TRY(const auto event, save(workspace, referral, step, Json{{"checklist", wanted.checklist}, {"day", wanted.day.iso()}}));
    return BegunAssessment{begun, event};
}

dash::Series seriesOf(const Workspace& workspace, const Referral& referral, std::string_view checklist)
{
    return referral::seriesOf(referral, checklist, workspace.book().area().thresholdYes(referral.received));
}

} // namespace marac::workflow
