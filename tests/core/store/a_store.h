// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"
#include "core/store/store.h"

#include <filesystem>
#include <memory>
#include <string>

namespace marac::store::testing {

inline constexpr const char* kPassphrase = "plain harbour violet seven";

/// A folder of its own that goes away with the test.
class Place {
public:
    Place();
    ~Place();
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    std::filesystem::path store() const { return m_folder / "Area.marac"; }
    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

/// Fixed clock, counting ids, the cheapest key and no ballast.
struct World {
    FixedClock clock{Instant(1'795'000'000)};
    CountingIds ids{7};
    Surroundings around() { return {clock, ids, vault::KdfCost::cheapest(), 0}; }
};

/// A new store with two tables to write to, opened as the Chair. `recoveryCode` receives the code.
Store aStore(const Place& place, World& world, Secret* recoveryCode = nullptr);
Result<Store> opened(const Place& place, World& world, const std::string& words = kPassphrase);
/// The data file beside the store's back: the store must be closed.
std::unique_ptr<sqlite::Database> behindItsBack(const Place& place);

/// One person with a name in one step; asserts that it was written.
EventSeq keepPerson(Store& store, const std::string& id, const std::string& name);
std::string nameOf(const Store& store, const std::string& id);
std::string bytesOf(const std::filesystem::path& file);
void flipBit(const std::filesystem::path& file, std::uintmax_t offset);
std::filesystem::path dataOf(const Place& place);

} // namespace marac::store::testing
