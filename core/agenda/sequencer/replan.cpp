// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/replan.h"

#include <algorithm>

namespace marac::agenda::sequencer {

namespace {

/// Of the cases to be frozen, those before the first that could not be heard in its announced place.
int mostFrozen(const Problem& problem, int wanted, const Evaluation& announced)
{
    const int left = static_cast<int>(problem.published.size()) - problem.heard;
    const int asked = std::clamp(wanted, 0, left);
    for (int ahead = 0; ahead < asked; ++ahead) {
        const int index = problem.published[static_cast<std::size_t>(problem.heard + ahead)];
        const Task& task = problem.tasks[static_cast<std::size_t>(index)];
        const int start = announced.starts[static_cast<std::size_t>(index)];
        const auto isAway = [&](const Availability& present) {
            return std::ranges::find(task.agencies, present.agency) != task.agencies.end() &&
                (start < present.from || start + task.minutes > present.until);
        };
        if (start < task.window.earliestStart || start > task.window.latestStart ||
            std::ranges::any_of(problem.availability, isAway))
            return ahead;
    }
    return asked;
}

Problem withFrozen(const Problem& problem, int frozen)
{
    Problem result = problem;
    for (int place = problem.heard; place < problem.heard + frozen; ++place) {
        Places& places =
            result.tasks[static_cast<std::size_t>(problem.published[static_cast<std::size_t>(place)])].places;
        places = {std::max(places.first, place), std::min(places.last, place)};
    }
    return result;
}

long worthOf(const Problem& problem, const Evaluation& evaluation)
{
    return evaluation.waiting + problem.moveCost * evaluation.moved;
}

Change changeOf(const Problem& problem, const Proposal& proposal, std::size_t from, std::size_t to)
{
    const std::vector<int>& order = proposal.solution.order;
    const int task = order[to];
    std::vector<int> putBack = order;
    putBack.erase(putBack.begin() + static_cast<std::ptrdiff_t>(to));
    putBack.insert(putBack.begin() + static_cast<std::ptrdiff_t>(from), task);
    const Evaluation without = evaluate(problem, putBack);
    const std::size_t index = static_cast<std::size_t>(task);
    return {task,
            static_cast<int>(from),
            static_cast<int>(to),
            proposal.announced.starts[index],
            proposal.proposed.starts[index],
            worthOf(problem, without) - worthOf(problem, proposal.proposed),
            without.broken};
}

void explain(const Problem& problem, Proposal& proposal)
{
    std::vector<std::size_t> told(problem.tasks.size());
    for (std::size_t place = 0; place < problem.published.size(); ++place)
        told[static_cast<std::size_t>(problem.published[place])] = place;
    const std::vector<int>& order = proposal.solution.order;
    for (std::size_t place = 0; place < order.size(); ++place)
        if (const std::size_t from = told[static_cast<std::size_t>(order[place])]; from != place)
            proposal.changes.push_back(changeOf(problem, proposal, from, place));
}

} // namespace

Result<Proposal> replan(const Problem& problem, int frozen, const Limits& limits)
{
    MARAC_DO(checkProblem(problem));
    if (problem.published.size() != problem.tasks.size())
        return failure(
            ErrorCode::InvalidInput,
            phrase("Sequencer",
                   "No order has been announced, so there is none to improve. Nothing was changed. Build the "
                   "agenda first."),
            "published: empty");
    Proposal proposal;
    proposal.announced = evaluate(problem, problem.published);
    for (proposal.frozen = mostFrozen(problem, frozen, proposal.announced);; --proposal.frozen) {
        MARAC_TRY(proposal.solution, Sequencer().solve(withFrozen(problem, proposal.frozen), limits));
        if (proposal.solution.proof != Proof::Impossible || proposal.frozen == 0)
            break;
    }
    if (proposal.solution.proof != Proof::Impossible) {
        proposal.proposed = evaluate(problem, proposal.solution.order);
        explain(problem, proposal);
    }
    return proposal;
}

} // namespace marac::agenda::sequencer
