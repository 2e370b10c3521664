// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/model.h"

namespace marac::agenda::sequencer {

/// Which jobs of a segment may begin or end at a moment, as far as their windows and places go, and which have missed
/// theirs. A moment is how many minutes and places of the segment's jobs come before it.
class JobTimes {
public:
    JobTimes(const Model& model, const Segment& segment);

    Bits mayBegin(int minutes, int places) const { return m_mayBegin.at(minutes, places); }
    Bits mayEnd(int minutes, int places) const { return m_mayEnd.at(minutes, places); }
    /// The jobs that cannot begin at the moment or at any later one.
    Bits isTooLateFor(int minutes, int places) const { return ~m_mayBeginLater.at(minutes, places); }
    /// The jobs that cannot end at the moment or at any earlier one.
    Bits isTooEarlyFor(int minutes, int places) const { return ~m_mayEndEarlier.at(minutes, places); }

private:
    /// Sets of jobs by minutes and by places; without one there, every job.
    struct Sets {
        std::vector<Bits> byMinutes;
        std::vector<Bits> byPlaces;
        Bits at(int minutes, int places) const
        {
            return byMinutes.empty()
                ? ~Bits{0}
                : byMinutes[static_cast<std::size_t>(minutes)] & byPlaces[static_cast<std::size_t>(places)];
        }
        void open(std::size_t minutes, std::size_t places);
    };
    void addMinutes(const Model& model, const Segment& segment, std::size_t index);
    void addPlaces(const Segment& segment, std::size_t index);

    Sets m_mayBegin;
    Sets m_mayEnd;
    Sets m_mayBeginLater;
    Sets m_mayEndEarlier;
};

} // namespace marac::agenda::sequencer
