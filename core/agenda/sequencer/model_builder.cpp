// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/model.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace marac::agenda::sequencer {

/// Turns a checked Problem into a Model, step by step.
class ModelBuilder {
public:
    explicit ModelBuilder(const Problem& problem)
        : m_problem(problem)
        , m_count(problem.tasks.size())
        , m_isHeard(heardTasks(problem))
        , m_underWay(familyUnderWay(problem))
    {
    }

    Result<Model> build()
    {
        if (!nameAgencies())
            return failure(
                ErrorCode::Unsupported,
                phrase("Sequencer",
                       "More than 64 agencies have two or more cases at this meeting. The order is unchanged; "
                       "split the meeting to have an order proposed."));
        setClock();
        setScale();
        makeJobs();
        makePrecedence();
        if (m_model.m_weights.of(~Bits{0}) == 0 && m_problem.published.empty())
            orderInterchangeable();
        makeSegments();
        return std::move(m_model);
    }

private:
    bool nameAgencies();
    void setClock();
    void setScale();
    void makeJobs();
    void makePrecedence();
    void orderInterchangeable();
    void makeSegments();
    bool mustPrecede(std::size_t a, std::size_t b) const;
    std::vector<std::size_t> cuts() const;
    bool isCleanCut(const std::vector<std::size_t>& sorted, std::size_t cut) const;
    Segment segmentOf(const std::vector<std::size_t>& members) const;
    bool isFreeInPlace(const std::vector<std::size_t>& members) const;
    static void mergeAlike(Segment& segment);
    static void makeUnits(Segment& segment);

    const Problem& m_problem;
    std::size_t m_count;
    std::vector<bool> m_isHeard;
    int m_underWay;
    std::vector<int> m_bitOf;
    std::vector<Job> m_jobs;
    std::vector<std::vector<char>> m_precedes;
    std::vector<int> m_latestPlace;
    Model m_model;
};

bool ModelBuilder::nameAgencies()
{
    std::vector<int> cases(m_problem.weights.size(), 0);
    for (const Task& task : m_problem.tasks)
        for (const int agency : task.agencies)
            ++cases[static_cast<std::size_t>(agency)];
    std::vector<int> weights;
    m_bitOf.assign(cases.size(), -1);
    for (std::size_t a = 0; a < cases.size(); ++a)
        if (cases[a] > 1 && m_problem.weights[a] > 0) {
            m_bitOf[a] = static_cast<int>(weights.size());
            weights.push_back(m_problem.weights[a]);
        }
    if (weights.size() > 64)
        return false;
    m_model.m_weights = WeightTable(weights);
    return true;
}

void ModelBuilder::setClock()
{
    int work = 0;
    for (const Task& task : m_problem.tasks)
        work += task.minutes;
    std::vector<Break> breaks = m_problem.breaks;
    std::ranges::stable_sort(breaks, {}, &Break::notBefore);
    m_model.m_clock.resize(static_cast<std::size_t>(work) + 1);
    int workHeard = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        workHeard += m_isHeard[i] ? m_problem.tasks[i].minutes : 0;
    int taken = 0;
    std::size_t next = 0;
    for (int done = 0; done <= work; ++done) {
        if (m_problem.resumesAt && done == workHeard)
            taken = *m_problem.resumesAt - workHeard;
        const bool mayPause = !m_problem.resumesAt || done >= workHeard;
        while (mayPause && next < breaks.size() && done + taken >= breaks[next].notBefore)
            taken += breaks[next++].minutes;
        m_model.m_clock[static_cast<std::size_t>(done)] = done + taken;
    }
}

void ModelBuilder::setScale()
{
    m_model.m_countsMoves = !m_problem.published.empty();
    const long places = static_cast<long>(m_count * m_count) + 1;
    if (m_model.m_countsMoves) {
        m_model.m_scale = places;
        m_model.m_moveCost = m_problem.moveCost;
    }
    const long waiting = m_model.m_clock.back() * m_model.m_weights.of(~Bits{0});
    m_model.m_penalty = (waiting + m_model.m_moveCost * places + 1) * m_model.m_scale + places;
    m_model.m_isPlain = !m_model.m_countsMoves && m_problem.availability.empty() &&
        std::ranges::all_of(m_problem.tasks,
                            [](const Task& task) { return task.window == Window{} && task.places == Places{}; });
}

void ModelBuilder::makeJobs()
{
    std::vector<int> publishedPlace(m_count, 0);
    for (std::size_t i = 0; i < m_problem.published.size(); ++i)
        publishedPlace[static_cast<std::size_t>(m_problem.published[i])] = static_cast<int>(i);
    for (std::size_t i = 0; i < m_count; ++i) {
        const Task& task = m_problem.tasks[i];
        Job job{{static_cast<int>(i)}, task.minutes, 0, task.window, task.places, publishedPlace[i], task.family};
        if (m_isHeard[i]) {
            job.window = {};
            job.places = {};
            job.family = kNoFamily;
        }
        for (const int agency : task.agencies) {
            if (const int known = m_bitOf[static_cast<std::size_t>(agency)]; known >= 0)
                job.need |= bit(static_cast<std::size_t>(known));
            for (const Availability& present : m_problem.availability)
                if (present.agency == agency && !m_isHeard[i]) {
                    job.window.earliestStart = std::max(job.window.earliestStart, present.from);
                    job.window.latestStart = std::min(job.window.latestStart, present.until - task.minutes);
                }
        }
        m_jobs.push_back(std::move(job));
    }
}

bool ModelBuilder::mustPrecede(std::size_t first, std::size_t second) const
{
    if (m_isHeard[first] || m_isHeard[second])
        return m_isHeard[first] && (!m_isHeard[second] || m_jobs[first].publishedPlace < m_jobs[second].publishedPlace);
    const Task& a = m_problem.tasks[first];
    const Task& b = m_problem.tasks[second];
    if (m_underWay != kNoFamily && a.family == m_underWay && b.family != m_underWay)
        return true;
    return a.band < b.band || (m_problem.maxDisplacement && b.rank - a.rank >= *m_problem.maxDisplacement);
}

void ModelBuilder::makePrecedence()
{
    m_precedes.assign(m_count, std::vector<char>(m_count, 0));
    m_latestPlace.assign(m_count, static_cast<int>(m_count) - 1);
    for (std::size_t i = 0; i < m_count; ++i) {
        for (std::size_t j = 0; j < m_count; ++j)
            if (i != j && mustPrecede(i, j)) {
                m_precedes[i][j] = 1;
                --m_latestPlace[i];
            }
        m_latestPlace[i] = std::min(m_latestPlace[i], m_jobs[i].places.last);
    }
}

/// Where nobody waits, cases under the same rules may as well be heard in the order given: far fewer sets to look at.
void ModelBuilder::orderInterchangeable()
{
    const auto areAlike = [this](std::size_t a, std::size_t b) {
        const Job& one = m_jobs[a];
        const Job& other = m_jobs[b];
        if (one.minutes != other.minutes || one.window != other.window || one.places != other.places ||
            one.family != kNoFamily || other.family != kNoFamily || m_precedes[a][b] != 0 || m_precedes[b][a] != 0)
            return false;
        for (std::size_t i = 0; i < m_count; ++i)
            if (i != a && i != b && (m_precedes[a][i] != m_precedes[b][i] || m_precedes[i][a] != m_precedes[i][b]))
                return false;
        return true;
    };
    std::vector<std::pair<std::size_t, std::size_t>> alike;
    for (std::size_t a = 0; a < m_count; ++a)
        for (std::size_t b = a + 1; b < m_count; ++b)
            if (areAlike(a, b))
                alike.emplace_back(a, b);
    for (const auto& [a, b] : alike)
        m_precedes[a][b] = 1;
}

/// May the first `cut` cases be a segment of their own? Not when a family would be torn or, among rules that contradict
/// each other, a later case would have to come first.
bool ModelBuilder::isCleanCut(const std::vector<std::size_t>& sorted, std::size_t cut) const
{
    for (std::size_t i = 0; i < cut; ++i)
        for (std::size_t j = cut; j < m_count; ++j) {
            const int family = m_jobs[sorted[i]].family;
            if (m_precedes[sorted[j]][sorted[i]] != 0 || (family != kNoFamily && family == m_jobs[sorted[j]].family))
                return false;
        }
    return true;
}

void ModelBuilder::makeSegments()
{
    std::vector<std::size_t> sorted(m_count);
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::ranges::stable_sort(sorted, {}, [this](std::size_t i) { return m_latestPlace[i]; });
    std::vector<std::size_t> members;
    int work = 0;
    int places = 0;
    Bits arrived = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        members.push_back(sorted[i]);
        // A cut: exactly the first i+1 cases can all be no later than place i.
        const bool isCut =
            i + 1 == m_count || (m_latestPlace[sorted[i]] <= static_cast<int>(i) && isCleanCut(sorted, i + 1));
        if (!isCut)
            continue;
        std::ranges::sort(members);
        Segment segment = segmentOf(members);
        segment.arrived = arrived;
        segment.workBefore = work;
        segment.placesBefore = places;
        const bool hasTimes =
            std::ranges::any_of(segment.jobs, [](const Job& job) { return job.window != Window{}; });
        const bool isAnywhere = isFreeInPlace(members);
        segment.isFree = isAnywhere && !hasTimes;
        segment.isFreeButForTimes = isAnywhere && hasTimes;
        for (std::size_t j = i + 1; j < m_count; ++j)
            segment.later |= m_jobs[sorted[j]].need;
        for (const Job& job : segment.jobs) {
            arrived |= job.need;
            work += job.minutes;
        }
        places += static_cast<int>(members.size());
        if (segment.isFree && !m_model.m_countsMoves)
            mergeAlike(segment);
        makeUnits(segment);
        m_model.m_segments.push_back(std::move(segment));
        members.clear();
    }
}

Segment ModelBuilder::segmentOf(const std::vector<std::size_t>& members) const
{
    Segment segment;
    for (const std::size_t i : members) {
        segment.jobs.push_back(m_jobs[i]);
        auto& row = segment.precedes.emplace_back();
        for (const std::size_t j : members)
            row.push_back(m_precedes[i][j]);
    }
    return segment;
}

/// May these cases be heard in any order as far as places go?
bool ModelBuilder::isFreeInPlace(const std::vector<std::size_t>& members) const
{
    if (m_problem.moveCost > 0)
        return false;
    std::map<int, int> familySizes;
    for (const std::size_t i : members) {
        const Job& job = m_jobs[i];
        if (job.places != Places{})
            return false;
        if (job.family != kNoFamily && ++familySizes[job.family] > 1)
            return false;
        for (const std::size_t j : members)
            if (m_precedes[i][j] != 0)
                return false;
    }
    return true;
}

void ModelBuilder::mergeAlike(Segment& segment)
{
    std::vector<Job> merged;
    for (Job& job : segment.jobs) {
        const auto alike = std::ranges::find(merged, job.need, &Job::need);
        if (alike == merged.end()) {
            merged.push_back(std::move(job));
            continue;
        }
        alike->minutes += job.minutes;
        alike->tasks.insert(alike->tasks.end(), job.tasks.begin(), job.tasks.end());
    }
    segment.jobs = std::move(merged);
    segment.precedes.assign(segment.jobs.size(), std::vector<char>(segment.jobs.size(), 0));
}

void ModelBuilder::makeUnits(Segment& segment)
{
    std::map<int, std::size_t> unitOf;
    for (std::size_t i = 0; i < segment.jobs.size(); ++i) {
        const int family = segment.jobs[i].family;
        if (family != kNoFamily && unitOf.contains(family)) {
            segment.units[unitOf[family]].push_back(i);
            continue;
        }
        if (family != kNoFamily)
            unitOf[family] = segment.units.size();
        segment.units.push_back({i});
    }
}

Result<Model> Model::of(const Problem& problem)
{
    MARAC_DO(checkProblem(problem));
    return ModelBuilder(problem).build();
}

} // namespace marac::agenda::sequencer
