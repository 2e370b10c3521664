// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/assessments.h"
#include "core/workflow/workspace.h"

#include <optional>
#include <string>

namespace marac::workflow {

/// Which assessment of which referral: an empty id means the Dash that counts.
struct AssessmentAt {
    AssessmentAt(Id<referral::Referral> ofReferral, Id<dash::Assessment> one = {})
        : referral(std::move(ofReferral)), assessment(std::move(one))
    {
    }

    Id<referral::Referral> referral;
    Id<dash::Assessment> assessment;
};

/// One answer of the grid, as fast as reading aloud. What stands in signed minutes is refused.
Result<audit::EventSeq> answerDash(Workspace& workspace, const AssessmentAt& at, int itemNo, dash::Answer answer);
Result<audit::EventSeq> commentDash(Workspace& workspace, const AssessmentAt& at, int itemNo, const std::string& comment);
/// Many answers at once, "YYND-…" from the first topic on.
Result<audit::EventSeq> answerFrom(Workspace& workspace, const AssessmentAt& at, const std::string& letters);

/// A checklist filled in on a day by somebody.
struct NewAssessment {
    enum class Start {
        Blank,  ///< to be read aloud again from the first topic
        Former, ///< the former answers and comments, to be gone through; blank where there are none of this version
    };

    std::string checklist{dash::kDash};
    Date day;
    std::string assessor;
    Start start = Start::Blank;
    std::string answers{}; ///< letters; may be empty, and answered one by one afterwards
};

struct BegunAssessment {
    Id<dash::Assessment> assessment;
    audit::EventSeq event = 0;
};

/// Begins an assessment beside the ones there are; none of them changes. One that was never answered, and that no minutes hold,
/// takes the day and the assessor instead of a second blank one being made. Refuses a day to come and an unknown checklist.
Result<BegunAssessment> assess(Workspace& workspace, const Id<referral::Referral>& referral, const NewAssessment& wanted);

/// The series of a checklist in a case, against the threshold that the case is counted by.
dash::Series seriesOf(const Workspace& workspace, const referral::Referral& referral, std::string_view checklist);

} // namespace marac::workflow
