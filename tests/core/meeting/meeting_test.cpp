// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/pace.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace marac;
using namespace marac::meeting;
using What = SessionEvent::Kind;

namespace {

using ItemId = Id<agenda::AgendaItem>;

class aSession {
public:
    aSession& at(int minute, What what, const char* item = "", int minutes = 0)
    {
        SessionEvent event;
        event.number = static_cast<int>(m_events.size()) + 1;
        event.at = Instant(minute * 60);
        event.kind = what;
        event.item = ItemId(item);
        event.minutes = minutes;
        m_events.push_back(event);
        return *this;
    }
    Session now() const { return replay(m_events); }

private:
    std::vector<SessionEvent> m_events;
};

std::vector<agenda::AgendaItem> cases(int count)
{
    std::vector<agenda::AgendaItem> items;
    for (int i = 1; i <= count; ++i) {
        agenda::AgendaItem item;
        item.id = ItemId(std::to_string(i));
        item.position = i;
        item.minutes = 12;
        items.push_back(item);
    }
    return items;
}

} // namespace

TEST_CASE("signed minutes do not change", "[meeting][rule]")
{
    Meeting meeting;
    for (const Stage stage : {Stage::Planned, Stage::InSession, Stage::Closed}) {
        meeting.stage = stage;
        CHECK(mayChangeMinutes(meeting));
    }
    meeting.stage = Stage::Signed;
    CHECK(mayChangeMinutes(meeting).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("a case is timed from its start to its end, and a pause does not count", "[meeting]")
{
    const Session session = aSession().at(0, What::Opened).at(1, What::ItemStarted, "1").at(5, What::Paused).at(15, What::Resumed)
                                .at(20, What::ItemEnded, "1").now();
    CHECK(session.secondsOf(ItemId("1"), Instant(9999)) == 9 * 60);
    CHECK(session.isDone(ItemId("1")));
    CHECK_FALSE(session.current);
}

TEST_CASE("a parked case keeps its time and can be taken up again", "[meeting]")
{
    aSession session;
    session.at(0, What::Opened).at(0, What::ItemStarted, "1").at(4, What::ItemParked, "1");
    CHECK_FALSE(session.now().isDone(ItemId("1")));
    session.at(10, What::ItemStarted, "1").at(12, What::ItemEnded, "1");
    CHECK(session.now().secondsOf(ItemId("1"), Instant(0)) == 6 * 60);
    CHECK(session.now().isDone(ItemId("1")));
}

TEST_CASE("whatever stops the program, the meeting goes on from its last event", "[meeting][rule]")
{
    std::mt19937 random(3);
    aSession session;
    session.at(0, What::Opened);
    int minute = 0;
    for (int step = 0; step < 400; ++step) {
        const auto what = static_cast<What>(1 + random() % 6);
        const std::string item = std::to_string(1 + random() % 4);
        minute += static_cast<int>(random() % 3);
        const Session before = session.now();
        if (mayHappen(before, what, ItemId(item)))
            session.at(minute, what, item.c_str(), 2);
        const Session after = session.now();
        CHECK(after.isRunning());
        for (const auto& [id, time] : after.times)
            CHECK(time.seconds >= 0);
        CHECK((!after.runningSince || after.current));
    }
}

TEST_CASE("two cases are never heard at once, and nothing happens before opening or after closing", "[meeting]")
{
    aSession session;
    CHECK_FALSE(mayHappen(session.now(), What::ItemStarted, ItemId("1")));
    session.at(0, What::Opened).at(1, What::ItemStarted, "1");
    CHECK_FALSE(mayHappen(session.now(), What::ItemStarted, ItemId("2")));
    CHECK_FALSE(mayHappen(session.now(), What::ItemEnded, ItemId("2")));
    CHECK_FALSE(mayHappen(session.now(), What::Closed, {}));
    session.at(2, What::ItemEnded, "1").at(3, What::Closed);
    CHECK_FALSE(mayHappen(session.now(), What::ItemStarted, ItemId("2")));
    CHECK(mayHappen(session.now(), What::Opened, {}));
}

TEST_CASE("the pace says where the meeting stands", "[meeting]")
{
    const auto items = cases(16);
    aSession session;
    session.at(0, What::Opened);
    for (int i = 1; i <= 6; ++i) {
        const std::string id = std::to_string(i);
        session.at((i - 1) * 13, What::ItemStarted, id.c_str()).at(i * 13, What::ItemEnded, id.c_str());
    }
    session.at(78, What::ItemStarted, "7");
    const Pace pace = paceOf(session.now(), items, Instant(16 * 12 * 60), Instant(87 * 60));
    CHECK(pace.caseNumber == 7);
    CHECK(pace.cases == 16);
    CHECK(pace.secondsLeft == 3 * 60);
    CHECK(pace.finish == Instant((87 + 3 + 9 * 12) * 60));
    CHECK(pace.minutesBehind == 6);
    CHECK(pace.secondsEach == (192 - 87) * 60 / 10);
}

TEST_CASE("an extended case has more time, and an overrun one moves the end of the meeting", "[meeting]")
{
    const auto items = cases(2);
    aSession session;
    session.at(0, What::Opened).at(0, What::ItemStarted, "1").at(1, What::Extended, "1", 2);
    CHECK(paceOf(session.now(), items, Instant(24 * 60), Instant(10 * 60)).secondsLeft == 4 * 60);
    CHECK(paceOf(session.now(), items, Instant(24 * 60), Instant(20 * 60)).secondsLeft == -6 * 60);
    CHECK(paceOf(session.now(), items, Instant(24 * 60), Instant(20 * 60)).minutesBehind == 8);
}
