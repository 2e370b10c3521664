// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <vector>

using namespace marac;
using namespace marac::audit;

namespace {

Entry anEntry(EventSeq seq)
{
    Entry entry;
    entry.event = {seq, Instant(1'790'000'000 + seq), "Chair", "triage.decide", "r" + std::to_string(seq), "{}", 0, "laptop", ""};
    entry.changes = {{seq, "referral", "r1", "decision", std::monostate{}, std::string("accept")},
                     {seq, "referral", "r1", "yes", std::int64_t{12}, std::int64_t{14}},
                     {seq, "referral", "r1", "weight", 0.5, std::monostate{}}};
    return entry;
}

std::vector<Entry> aTrail(int length)
{
    std::vector<Entry> trail;
    std::string head;
    for (int seq = 1; seq <= length; ++seq) {
        trail.push_back(anEntry(seq));
        head = chainHash(head, trail.back().event, trail.back().changes);
        trail.back().event.hash = head;
    }
    return trail;
}

} // namespace

TEST_CASE("an untouched trail holds", "[audit]")
{
    CHECK_FALSE(verifyChain(aTrail(5)));
    CHECK_FALSE(verifyChain({}));
}

TEST_CASE("whatever is altered in an event, the trail stops holding there", "[audit][security]")
{
    const std::vector<std::pair<const char*, std::function<void(Entry&)>>> alterations = {
        {"time", [](Entry& entry) { entry.event.at = entry.event.at.plusSeconds(1); }},
        {"who", [](Entry& entry) { entry.event.who = "Coordinator"; }},
        {"step", [](Entry& entry) { entry.event.step = "triage.decline"; }},
        {"subject", [](Entry& entry) { entry.event.subject = "r9"; }},
        {"summary", [](Entry& entry) { entry.event.summary = "{\"yes\":14}"; }},
        {"undoes", [](Entry& entry) { entry.event.undoes = 1; }},
        {"device", [](Entry& entry) { entry.event.device = "other"; }},
        {"hash", [](Entry& entry) { entry.event.hash[0] = entry.event.hash[0] == 'a' ? 'b' : 'a'; }},
        {"value", [](Entry& entry) { entry.changes[1].after = std::int64_t{15}; }},
        {"not recorded and empty", [](Entry& entry) { entry.changes[0].before = std::string(); }},
        {"kind of number", [](Entry& entry) { entry.changes[1].before = 12.0; }},
        {"field", [](Entry& entry) { entry.changes[0].field = "reason"; }},
        {"record", [](Entry& entry) { entry.changes[0].id = "r2"; }},
        {"dropped change", [](Entry& entry) { entry.changes.pop_back(); }},
        {"order of changes", [](Entry& entry) { std::swap(entry.changes[0], entry.changes[1]); }},
    };
    for (const auto& [what, alter] : alterations) {
        INFO(what);
        auto trail = aTrail(5);
        alter(trail[2]);
        CHECK(verifyChain(trail) == 3);
    }
}

TEST_CASE("a missing, added or moved event breaks the trail", "[audit][security]")
{
    auto missing = aTrail(5);
    missing.erase(missing.begin() + 1);
    CHECK(verifyChain(missing) == 3);

    auto added = aTrail(5);
    added.insert(added.begin() + 2, added[1]);
    CHECK(verifyChain(added) == 2);

    auto moved = aTrail(5);
    std::swap(moved[1], moved[2]);
    CHECK(verifyChain(moved) == 3);

    auto withoutBeginning = aTrail(5);
    withoutBeginning.erase(withoutBeginning.begin());
    CHECK(verifyChain(withoutBeginning) == 2);
}

TEST_CASE("parts of an event cannot be shifted into each other without being noticed", "[audit]")
{
    Entry one = anEntry(1);
    Entry other = anEntry(1);
    one.event.who = "Chairt";
    one.event.step = "riage";
    other.event.who = "Chair";
    other.event.step = "triage";
    CHECK(canonicalBytes(one.event, one.changes) != canonicalBytes(other.event, other.changes));
}
