// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/a_store.h"

#include "core/store/folder.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>

using namespace marac;
using namespace marac::store;
using namespace marac::store::testing;
namespace fs = std::filesystem;

TEST_CASE("a wrong passphrase opens nothing and changes nothing", "[store][security]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    const std::string before = bytesOf(dataOf(place));
    const auto store = opened(place, world, "plain harbour violet six");
    REQUIRE_FALSE(store);
    CHECK(store.error().code == ErrorCode::WrongPassphrase);
    CHECK(bytesOf(dataOf(place)) == before);
    CHECK(opened(place, world));
}

TEST_CASE("after several wrong passphrases one has to wait, and only so long", "[store][security]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    for (int i = 0; i < 5; ++i)
        CHECK(opened(place, world, "wrong").error().code == ErrorCode::WrongPassphrase);
    CHECK(opened(place, world).error().code == ErrorCode::NotAllowed);
    CHECK(Store::secondsToWait(place.store(), world.clock) == 1);
    world.clock.advance(1);
    CHECK(opened(place, world));
    CHECK(Store::secondsToWait(place.store(), world.clock) == 0);
}

TEST_CASE("a folder that is no store is left alone", "[store]")
{
    Place place;
    World world;
    const auto store = Store::open(place.folder(), Secret(kPassphrase), world.around());
    CHECK(store.error().code == ErrorCode::NotAStore);
    CHECK(fs::is_empty(place.folder()));
}

TEST_CASE("a truncated store is refused and not touched", "[store][security]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    const auto whole = fs::file_size(dataOf(place));
    for (const std::uintmax_t size : {whole - 4096, whole / 2, std::uintmax_t{100}, std::uintmax_t{0}}) {
        INFO(size);
        fs::resize_file(dataOf(place), size);
        const std::string before = bytesOf(dataOf(place));
        const auto store = opened(place, world);
        REQUIRE_FALSE(store);
        CHECK(store.error().code == ErrorCode::Damaged);
        CHECK(bytesOf(dataOf(place)) == before);
    }
}

TEST_CASE("one flipped bit anywhere in the data is noticed on opening", "[store][security]")
{
    Place place;
    World world;
    {
        Store store = aStore(place, world);
        keepPerson(store, "p1", "A");
    }
    const auto size = fs::file_size(dataOf(place));
    for (std::uintmax_t offset = 20; offset < size; offset += 4099) {
        INFO(offset);
        flipBit(dataOf(place), offset);
        const auto store = opened(place, world);
        CHECK((!store && store.error().code == ErrorCode::Damaged));
        flipBit(dataOf(place), offset);
    }
    CHECK(opened(place, world));
}

TEST_CASE("a damaged store names its newest backup", "[store]")
{
    Place place;
    World world;
    fs::path backup;
    {
        Store store = aStore(place, world);
        backup = *store.backup();
    }
    flipBit(dataOf(place), 5000);
    const auto store = opened(place, world);
    REQUIRE_FALSE(store);
    CHECK(store.error().say.args == std::vector<std::string>{backup.filename().string()});
}

TEST_CASE("a damaged key file is mended from its twin", "[store][security]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    const std::string sound = bytesOf(keysFile(place.store()));
    for (const auto& file : {keysFile(place.store()), keysTwin(place.store())}) {
        flipBit(file, 100);
        {
            const auto store = opened(place, world);
            REQUIRE(store);
            CHECK(store->notices().size() == 1);
        }
        CHECK(bytesOf(file) == sound);
    }
}

TEST_CASE("where both key files are damaged the error says so", "[store][security]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    flipBit(keysFile(place.store()), 100);
    fs::resize_file(keysTwin(place.store()), 50);
    CHECK(opened(place, world).error().code == ErrorCode::Damaged);
    CHECK(Store::slotsOf(place.store()).error().code == ErrorCode::Damaged);
}

TEST_CASE("a store of a newer version is refused and not a byte of it changes", "[store]")
{
    Place place;
    World world;
    { Store store = aStore(place, world); }
    behindItsBack(place)->execute("PRAGMA user_version=9999");
    const std::string before = bytesOf(dataOf(place));
    CHECK(opened(place, world).error().code == ErrorCode::NewerSchema);
    CHECK(bytesOf(dataOf(place)) == before);
}

TEST_CASE("a second window is told that the store is in use", "[store]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    CHECK(opened(place, world).error().code == ErrorCode::InUse);
}

TEST_CASE("no file of the folder holds what was typed, or a plain database", "[store][security]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    keepPerson(store, "p1", "Zanzibelle Quorthy");
    REQUIRE(store.backup());
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(place.store())) {
        if (!entry.is_regular_file())
            continue;
        ++files;
        INFO(entry.path());
        const std::string bytes = bytesOf(entry.path());
        for (const char* plain : {"Zanzibelle", "Quorthy", "SQLite format 3", "test_person", "people.keep"})
            CHECK(bytes.find(plain) == std::string::npos);
    }
    CHECK(files >= 7);
}

TEST_CASE("a database without a key cannot be opened", "[store][security]")
{
    Place place;
    const auto file = place.folder() / "plain.db";
    const auto open = [&](const Secret& key) {
        sqlite::Database database(file, key, sqlite::Salt{}, sqlite::Database::Mode::Create);
    };
    CHECK_THROWS_AS(open(Secret()), sqlite::Error);
    CHECK_THROWS_AS(open(Secret("short")), sqlite::Error);
    CHECK((!fs::exists(file) || fs::file_size(file) == 0));
}

TEST_CASE("a changed event is found by verify", "[store][audit][security]")
{
    Place place;
    World world;
    {
        Store store = aStore(place, world);
        keepPerson(store, "p1", "A");
        keepPerson(store, "p1", "B");
        CHECK(store.verify()->empty());
    }
    behindItsBack(place)->execute("UPDATE change SET after = 'C' WHERE after = 'A'");
    auto store = opened(place, world);
    REQUIRE(store);
    const auto findings = store->verify();
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().field == "trail");
}

TEST_CASE("this program exports none of SQLite's names", "[store][security]")
{
    const std::string command = "nm -D " + fs::read_symlink("/proc/self/exe").string() + " 2>&1";
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string listing;
    char line[512];
    while (std::fgets(line, sizeof line, pipe))
        listing += line;
    REQUIRE(pclose(pipe) == 0);
    CHECK(listing.find("libc_start_main") != std::string::npos);
    CHECK(listing.find("sqlite3_") == std::string::npos);
}
