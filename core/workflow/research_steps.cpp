// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/research_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/meeting_store.h"

#include <algorithm>

namespace marac::workflow {

using agency::Agency;
using meeting::Meeting;
using referral::Referral;
using research::Research;

namespace {

const Research* researchOf(const std::vector<Research>& all, const Id<Referral>& referral, const Id<Agency>& agency)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Research& r) { return r.referral == referral && r.agency == agency; });
    return found == all.end() ? nullptr : &*found;
}

ResearchGrid::Square squareOf(const Workspace& workspace, const ResearchGrid& grid, const std::vector<Research>& all,
                              const Referral& referral, const Agency& agency)
{
    ResearchGrid::Square square;
    square.isWithheld = attendance::isWithheld(workspace.book().conflicts(), agency.id, referral.id);
    if (const Research* research = researchOf(all, referral.id, agency.id))
        square.research = *research;
    else
        square.research = {{}, grid.meeting->id, referral.id, agency.id, std::nullopt, std::nullopt, research::Answer::None, {}};
    square.state = research::stateOf(square.research, grid.deadline, workspace.today());
    return square;
}

} // namespace

ResearchGrid researchGrid(const Workspace& workspace, const Id<Meeting>& id)
{
    const CaseBook& book = workspace.book();
    ResearchGrid grid;
    grid.meeting = book.meeting(id);
    if (!grid.meeting)
        return grid;
    grid.deadline = {addWorkingDays(grid.meeting->date, -book.area().researchDays), grid.meeting->date};
    for (const Agency& agency : book.agencies())
        grid.agencies.push_back(&agency);
    const auto all = book.researchOf(id);
    for (const agenda::AgendaItem& item : book.agendaOf(id)) {
        const Referral* referral = book.referral(item.referral);
        if (!referral)
            continue;
        grid.cases.push_back(referral);
        auto& row = grid.squares.emplace_back();
        for (const Agency* agency : grid.agencies) {
            row.push_back(squareOf(workspace, grid, all, *referral, *agency));
            const bool counts = !row.back().isWithheld && row.back().state != research::State::NotAsked;
            grid.gaps += counts && research::isGap(row.back().state) ? 1 : 0;
            grid.answered += counts && !research::isGap(row.back().state) ? 1 : 0;
        }
    }
    return grid;
}

Event requestResearch(Workspace& workspace, const Id<Meeting>& id)
{
    const ResearchGrid grid = researchGrid(workspace, id);
    if (!grid.meeting)
        return failure(ErrorCode::NotFound, phrase("Research", "There is no such meeting. Nothing was asked."));
    if (grid.cases.empty())
        return failure(ErrorCode::NotAllowed, phrase("Research", "The meeting has no cases on its agenda yet. Build the agenda first; nothing was asked."));
    std::vector<Research> asked;
    for (const auto& row : grid.squares) {
        for (const ResearchGrid::Square& square : row) {
            if (square.isWithheld || square.research.asked)
                continue;
            asked.push_back(square.research);
            asked.back().asked = workspace.clock().now();
            if (asked.back().id.isEmpty())
                asked.back().id = workspace.ids().make<Research>();
        }
    }
    return workspace.step({"research.request", id.text(), Json{{"asked", asked.size()}}}, [&](store::Write& write) -> Done {
        for (const Research& research : asked)
            MARAC_DO(store::saveResearch(write, research));
        return {};
    });
}

Event answerResearch(Workspace& workspace, const ResearchAnswer& answer)
{
    const CaseBook& book = workspace.book();
    if (!book.meeting(answer.meeting) || !book.referral(answer.referral) || !book.agency(answer.agency))
        return failure(ErrorCode::NotFound, phrase("Research", "A research answer needs a meeting, a case and an agency. Nothing was changed."));
    if (attendance::isWithheld(book.conflicts(), answer.agency, answer.referral))
        return failure(ErrorCode::NotAllowed, phrase("Research", "This agency has declared a conflict of interest in this case, so nothing is asked of it or taken from it."));
    const auto all = book.researchOf(answer.meeting);
    const Research* before = researchOf(all, answer.referral, answer.agency);
    Research research = before ? *before : Research{workspace.ids().make<Research>(), answer.meeting, answer.referral, answer.agency,
                                                    workspace.clock().now(), std::nullopt, research::Answer::None, {}};
    research.answer = answer.answer;
    research.information = trimmed(answer.information);
    research.answered = answer.answer == research::Answer::None ? std::nullopt : std::optional(workspace.clock().now());
    return workspace.step({"research.answer", research.id.text(), Json{{"answer", nameOf(answer.answer)}}}, [&](store::Write& write) {
        return store::saveResearch(write, research);
    });
}

} // namespace marac::workflow
