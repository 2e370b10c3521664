// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/job_times.h"

#include <algorithm>

namespace marac::agenda::sequencer {

void JobTimes::Sets::open(std::size_t minutes, std::size_t places)
{
    byMinutes.assign(minutes + 1, 0);
    byPlaces.assign(places + 1, 0);
}

JobTimes::JobTimes(const Model& model, const Segment& segment)
{
    const auto isBound = [](const Job& job) { return job.window != Window{} || job.places != Places{}; };
    if (std::ranges::none_of(segment.jobs, isBound))
        return;
    std::size_t minutes = 0;
    std::size_t places = 0;
    for (const Job& job : segment.jobs) {
        minutes += static_cast<std::size_t>(job.minutes);
        places += job.tasks.size();
    }
    for (Sets* sets : {&m_mayBegin, &m_mayEnd, &m_mayBeginLater, &m_mayEndEarlier})
        sets->open(minutes, places);
    for (std::size_t index = 0; index < segment.jobs.size(); ++index) {
        addMinutes(model, segment, index);
        addPlaces(segment, index);
    }
}

void JobTimes::addMinutes(const Model& model, const Segment& segment, std::size_t index)
{
    const Job& job = segment.jobs[index];
    const std::size_t length = static_cast<std::size_t>(job.minutes);
    const std::size_t all = m_mayBegin.byMinutes.size();
    for (std::size_t begin = 0; begin + length < all; ++begin) {
        const int start = model.startAt(segment.workBefore + static_cast<int>(begin));
        const Bits isNotTooSoon = start >= job.window.earliestStart ? bit(index) : 0;
        const Bits isNotTooLate = start <= job.window.latestStart ? bit(index) : 0;
        m_mayBegin.byMinutes[begin] |= isNotTooSoon & isNotTooLate;
        m_mayEnd.byMinutes[begin + length] |= isNotTooSoon & isNotTooLate;
        m_mayBeginLater.byMinutes[begin] |= isNotTooLate;
        m_mayEndEarlier.byMinutes[begin + length] |= isNotTooSoon;
    }
}

void JobTimes::addPlaces(const Segment& segment, std::size_t index)
{
    const Job& job = segment.jobs[index];
    const std::size_t all = m_mayBegin.byPlaces.size();
    for (std::size_t begin = 0; begin + job.tasks.size() < all; ++begin) {
        const int place = segment.placesBefore + static_cast<int>(begin);
        const Bits isNotTooSoon = place >= job.places.first ? bit(index) : 0;
        const Bits isNotTooLate = place <= job.places.last ? bit(index) : 0;
        m_mayBegin.byPlaces[begin] |= isNotTooSoon & isNotTooLate;
        m_mayEnd.byPlaces[begin + job.tasks.size()] |= isNotTooSoon & isNotTooLate;
        m_mayBeginLater.byPlaces[begin] |= isNotTooLate;
        m_mayEndEarlier.byPlaces[begin + job.tasks.size()] |= isNotTooSoon;
    }
}

} // namespace marac::agenda::sequencer
