// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/instant.h"

namespace marac {

/// What time and day it is where the Marac sits. Passed to everything that depends on "today"; nobody asks the system.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The local day of a moment.
    virtual Date dateOf(Instant moment) const = 0;
    /// The local time of day of a moment.
    virtual TimeOfDay timeOf(Instant moment) const = 0;
    /// The moment of a local day and time; an hour that does not exist in spring is taken as the next one.
    virtual Instant instantOf(const Date& date, TimeOfDay time) const = 0;

    Date today() const { return dateOf(now()); }
};

/// A clock that shows what it is set to, in UTC: for tests, the demo area and --today.
class FixedClock : public Clock {
public:
    explicit FixedClock(Instant moment) : m_moment(moment) {}
    FixedClock(const Date& date, TimeOfDay time) : m_moment(instantOf(date, time)) {}

    Instant now() const override { return m_moment; }
    Date dateOf(Instant moment) const override;
    TimeOfDay timeOf(Instant moment) const override;
    Instant instantOf(const Date& date, TimeOfDay time) const override;

    void set(Instant moment) { m_moment = moment; }
    void advance(int seconds) { m_moment = m_moment.plusSeconds(seconds); }

private:
    Instant m_moment;
};

} // namespace marac
