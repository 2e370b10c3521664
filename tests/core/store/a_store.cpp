// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/a_store.h"

#include "core/store/folder.h"
#include "core/store/vault/key_ring.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

namespace marac::store::testing {

namespace fs = std::filesystem;

Place::Place()
{
    RandomIds ids;
    m_folder = fs::temp_directory_path() / ("marac-" + ids.next());
    fs::create_directory(m_folder);
}

Place::~Place()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

std::unique_ptr<sqlite::Database> behindItsBack(const Place& place)
{
    const auto ring = vault::KeyRing::unlock(place.store(), Secret(kPassphrase), {});
    REQUIRE(ring);
    return std::make_unique<sqlite::Database>(dataFile(place.store(), ring->file().dataGeneration),
                                              ring->databaseKey(), ring->file().databaseSalt,
                                              sqlite::Database::Mode::ReadWrite);
}

Store aStore(const Place& place, World& world, Secret* recoveryCode)
{
    {
        auto created = Store::create(place.store(), "Chair", Secret(kPassphrase), world.around());
        REQUIRE(created);
        if (recoveryCode)
            *recoveryCode = std::move(created->recoveryCode);
    }
    behindItsBack(place)->execute("CREATE TABLE test_person (id TEXT PRIMARY KEY, name TEXT, age INTEGER, weight REAL, "
                                  "state TEXT NOT NULL DEFAULT 'open') STRICT;"
                                  "CREATE TABLE test_case (id TEXT PRIMARY KEY, victim TEXT REFERENCES test_person (id), "
                                  "note TEXT) STRICT;");
    auto store = opened(place, world);
    REQUIRE(store);
    return std::move(*store);
}

Result<Store> opened(const Place& place, World& world, const std::string& words)
{
    return Store::open(place.store(), Secret(std::string_view(words)), world.around());
}

EventSeq keepPerson(Store& store, const std::string& id, const std::string& name)
{
    auto write = store.begin();
    REQUIRE(write);
    REQUIRE(write->put("test_person", Row(id).set("name", name)));
    const auto event = write->commit({"people.keep", id});
    REQUIRE(event);
    return *event;
}

std::string nameOf(const Store& store, const std::string& id)
{
    const auto row = store.row("test_person", id);
    REQUIRE(row);
    return *row ? (*row)->text("name") : "(none)";
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void flipBit(const fs::path& file, std::uintmax_t offset)
{
    std::fstream both(file, std::ios::binary | std::ios::in | std::ios::out);
    both.seekg(static_cast<std::streamoff>(offset));
    const char before = static_cast<char>(both.get());
    both.seekp(static_cast<std::streamoff>(offset));
    both.put(static_cast<char>(before ^ 4));
}

fs::path dataOf(const Place& place)
{
    return dataFile(place.store(), 1);
}

} // namespace marac::store::testing
