// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/a_store.h"

#include "core/store/folder.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

using namespace marac;
using namespace marac::store;
using namespace marac::store::testing;
namespace fs = std::filesystem;

namespace {

/// A fresh process of this test program: fork alone would share SQLite's view of its locks.
pid_t startCase(const char* name, const fs::path& folder)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    setenv("MARAC_TEST_STORE", folder.c_str(), 1);
    execl("/proc/self/exe", "core_store_tests", name, "-o", "/dev/null", static_cast<char*>(nullptr));
    _exit(127);
}

int resultOf(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::int64_t lastAcknowledged(const fs::path& file)
{
    std::ifstream in(file);
    std::int64_t number = 0;
    std::int64_t last = 0;
    std::string line;
    // The last line may be cut off by the kill; only whole ones count.
    while (std::getline(in, line) && !in.eof()) {
        number = std::atoll(line.c_str());
        last = std::max(last, number);
    }
    return last;
}

} // namespace

TEST_CASE("writer in another process", "[.child]")
{
    const char* folder = std::getenv("MARAC_TEST_STORE");
    REQUIRE(folder);
    World world;
    auto store = Store::open(fs::path(folder) / "Area.marac", Secret(kPassphrase), world.around());
    REQUIRE(store);
    std::ofstream acknowledged(fs::path(folder) / "acknowledged", std::ios::app);
    while (true) {
        const EventSeq event = keepPerson(*store, "p1", "Person " + *store->trailHead());
        acknowledged << event << std::endl;
    }
}

TEST_CASE("opener in another process", "[.child]")
{
    const char* folder = std::getenv("MARAC_TEST_STORE");
    REQUIRE(folder);
    World world;
    const auto store = Store::open(fs::path(folder) / "Area.marac", Secret(kPassphrase), world.around());
    REQUIRE_FALSE(store);
    REQUIRE(store.error().code == ErrorCode::InUse);
}

TEST_CASE("another process is told that the store is in use", "[store]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    CHECK(resultOf(startCase("opener in another process", place.folder())) == 0);
}

TEST_CASE("killing the program twenty times loses nothing that was saved", "[store][rule]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    std::int64_t most = 0;
    for (int round = 0; round < 20; ++round) {
        const pid_t child = startCase("writer in another process", place.folder());
        std::this_thread::sleep_for(std::chrono::milliseconds(150 + 17 * round % 90));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        most = std::max(most, lastAcknowledged(place.folder() / "acknowledged"));
        auto store = opened(place, world);
        REQUIRE(store);
        CHECK(store->events(1)->front().seq >= most);
        CHECK(store->verify()->empty());
    }
    WARN(most << " saves were acknowledged over 20 kills");
    CHECK(most > 20);
}

TEST_CASE("on a full disk a save is refused, what was saved stays, and the next save works", "[store][rule]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    keepPerson(store, "p1", "A");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit tight = before;
    tight.rlim_cur = 300'000;
    const std::string longName(1'000'000, 'x');

    setrlimit(RLIMIT_FSIZE, &tight);
    ErrorCode code = ErrorCode::Io;
    {
        auto write = store.begin();
        const Done put = write->put("test_person", Row("p2").set("name", longName));
        const auto event = write->commit({"people.keep", "p2"});
        code = event ? ErrorCode::AlreadyDone : event.error().code;
    }
    const std::string kept = nameOf(store, "p1");
    setrlimit(RLIMIT_FSIZE, &before);

    CHECK(code == ErrorCode::DiskFull);
    CHECK(kept == "A");
    CHECK(*store.count("test_person") == 1);
    keepPerson(store, "p2", longName);
    CHECK(*store.count("test_person") == 2);
    CHECK(store.verify()->empty());
}

TEST_CASE("the ballast is taken on opening and given back on a full disk", "[store]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    Surroundings around = world.around();
    around.ballastBytes = 1 << 20;
    auto store = Store::open(place.store(), Secret(kPassphrase), around);
    REQUIRE(store);
    CHECK(fs::file_size(place.store() / "ballast") == 1 << 20);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit tight = before;
    tight.rlim_cur = 100'000;
    setrlimit(RLIMIT_FSIZE, &tight);
    {
        auto write = store->begin();
        const Done put = write->put("test_person", Row("p2").set("name", std::string(500'000, 'x')));
        CHECK_FALSE(write->commit({"people.keep", "p2"}));
    }
    setrlimit(RLIMIT_FSIZE, &before);
    CHECK_FALSE(fs::exists(place.store() / "ballast"));
}

TEST_CASE("a backup restores to a store that opens and holds the same", "[store]")
{
    Place place;
    World world;
    fs::path backup;
    {
        Store store = aStore(place, world);
        keepPerson(store, "p1", "A");
        backup = *store.backup();
        keepPerson(store, "p1", "B");
    }
    const auto target = place.folder() / "Restored.marac";
    REQUIRE(Store::restore(backup, target));
    CHECK(Store::restore(backup, target).error().code == ErrorCode::AlreadyDone);
    auto restored = Store::open(target, Secret(kPassphrase), world.around());
    REQUIRE(restored);
    CHECK(nameOf(*restored, "p1") == "A");
    CHECK(restored->verify()->empty());
}

TEST_CASE("a damaged store is not copied into a backup that looks sound", "[store][security]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    auto write = store.begin();
    for (int i = 0; i < 200; ++i)
        REQUIRE(write->put("test_person", Row("p" + std::to_string(i)).set("name", std::string(2000, 'n'))));
    REQUIRE(write->commit({"people.keep", ""}));
    REQUIRE(store.verify()->empty()); // and with it everything is in the file, not in the log
    flipBit(dataOf(place), 200'000);
    CHECK(store.backup().error().code == ErrorCode::Damaged);
    CHECK(backupsOf(place.store()).empty());
}
