// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/backup.h"
#include "core/store/disk.h"
#include "core/store/folder.h"
#include "core/store/journal.h"
#include "core/store/migration.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/vault/patience.h"
#include "core/store/vault/recovery_code.h"

#include <algorithm>

namespace marac::store {

namespace fs = std::filesystem;

namespace {

using sqlite::Database;
using sqlite::Transaction;
using vault::KeyRing;

/// Up to this size every page is checked before anything is written: less than half a second.
constexpr std::uintmax_t kCheckedAtOnce = 64ULL << 20;
constexpr int kCannotOpen = 14; ///< SQLite's own code

std::unique_ptr<StoreParts> partsOf(const fs::path& folder, const Surroundings& around, FolderLock lock, KeyRing ring)
{
    return std::unique_ptr<StoreParts>(new StoreParts{
        folder, around, std::move(lock), std::move(ring), Ballast(folder, around.ballastBytes), {}, {}, {}, {}, {}, {}});
}

/// The last guard against a library that does not encrypt: a data file begins with our salt, never with a plain header.
Done checkHeader(const StoreParts& parts)
{
    const auto salt = parts.ring.file().databaseSalt;
    MARAC_TRY(const auto bytes, readWhole(dataFile(parts.folder, parts.ring.file().dataGeneration)));
    if (bytes.size() < salt.size() || !std::equal(salt.begin(), salt.end(), bytes.begin()))
        return failure(systemRefused("the new data file is not encrypted"));
    return {};
}

/// Brings the schema up to date in one transaction and writes an event for it.
void upgrade(StoreParts& parts, const std::string& step)
{
    Database& database = *parts.database;
    Transaction transaction(database, Transaction::Kind::Write);
    runSchemaSteps(database);
    if (metaText(database, "device").empty()) {
        setMeta(database, "uuid", parts.ring.uuid());
        setMeta(database, "device", parts.around.ids.next());
    }
    audit::Event event;
    event.at = parts.around.clock.now();
    event.who = parts.ring.openedWith().label;
    event.step = step;
    event.summary = toText(Json{{"schema", newestSchema()}});
    event.device = metaText(database, "device");
    appendEvent(database, event, {});
    transaction.commit();
    parts.columns.clear();
}

/// Keeps the key file's generation beside the data: an older key file than that was put back from somewhere.
void compareGenerations(StoreParts& parts)
{
    const std::string known = metaText(*parts.database, "keyGeneration");
    const std::uint64_t present = parts.ring.file().generation;
    if (!known.empty() && std::stoull(known) > present)
        parts.notices.push_back({Severity::Warning, "keys",
                                 phrase("Store", "The key file is older than the data: it was put back from a copy. A "
                                                 "passphrase that was removed may open the store again."),
                                 0});
    else
        setMeta(*parts.database, "keyGeneration", std::to_string(present));
}

Done repairTwin(StoreParts& parts)
{
    if (parts.ring.twins() == KeyRing::Twins::Same)
        return {};
    MARAC_DO(parts.ring.repair(parts.folder));
    parts.notices.push_back({Severity::Hint, "keys",
                             phrase("Store", "One of the two key files was damaged or out of date. It was written again "
                                             "from the other."),
                             0});
    return {};
}

/// Reads only. What fails here leaves the data file as it was found.
Done openUntouched(StoreParts& parts)
{
    const fs::path file = dataFile(parts.folder, parts.ring.file().dataGeneration);
    std::error_code problem;
    const std::uintmax_t size = fs::file_size(file, problem);
    if (problem)
        return failure(damagedStore(parts.folder, "no data file"));
    const std::uintmax_t logged = fs::file_size(file.string() + "-wal", problem);
    const bool wasClosedWell = problem || logged == 0;
    // An empty file would be taken as a new database.
    if (size == 0 && wasClosedWell)
        return failure(damagedStore(parts.folder, "the data file is empty"));
    const auto isSound = guarded(parts, [&] {
        parts.openDatabase();
        // With a log left over by a crash the file alone may look damaged; then verify() looks after the checkpoint.
        return !wasClosedWell || size > kCheckedAtOnce || parts.database->cipherFindings().empty();
    });
    MARAC_TRY(const bool mayGoOn, isSound);
    if (!mayGoOn)
        return failure(damagedStore(parts.folder, "page check"));
    MARAC_TRY(const int schema, guarded(parts, [&] { return schemaOf(*parts.database); }));
    if (schema > newestSchema())
        return failure(newerSchema());
    return schema > 0 ? Done{} : failure(damagedStore(parts.folder, "no schema"));
}

Done makeReady(StoreParts& parts)
{
    MARAC_TRY(const bool isOld, guarded(parts, [&] {
        parts.database->beDurable();
        return schemaOf(*parts.database) < newestSchema();
    }));
    if (isOld) {
        MARAC_TRY([[maybe_unused]] const fs::path copy, makeBackup(parts));
        MARAC_DO(guarded(parts, [&] { upgrade(parts, "store.upgrade"); }));
    }
    MARAC_DO(repairTwin(parts));
    MARAC_DO(guarded(parts, [&] {
        parts.device = metaText(*parts.database, "device");
        compareGenerations(parts);
    }));
    sweepStaleData(parts.folder, parts.ring.file().dataGeneration);
    parts.ballast.ensure();
    return {};
}

/// Counts a wrong try, and says what was wrong.
Result<KeyRing> unlockPatiently(const fs::path& folder, const Secret& words, const Surroundings& around,
                                const std::string& slotId)
{
    const auto tries = vault::readTries(folder);
    if (const int wait = vault::secondsToWait(tries, around.clock.now()); wait > 0)
        return failure(mustWait(wait));
    auto ring = KeyRing::unlock(folder, words, slotId);
    if (ring)
        vault::forgetTries(folder);
    else if (ring.error().code == ErrorCode::WrongPassphrase)
        vault::writeTries(folder, {tries.failed + 1, around.clock.now()});
    return ring;
}

} // namespace

Result<Store::Created> Opening::create(const fs::path& folder, const std::string& label, const Secret& passphrase,
                                       const Surroundings& around)
{
    if (passphrase.isEmpty())
        return failure(emptyPassphrase());
    MARAC_DO(makePrivateFolder(folder));
    auto created = fill(folder, label, passphrase, around);
    if (!created) {
        std::error_code ignored;
        fs::remove_all(folder, ignored); // made a moment ago, and nothing of worth is in it yet
    }
    return created;
}

Result<Store::Created> Opening::fill(const fs::path& folder, const std::string& label, const Secret& passphrase,
                                     const Surroundings& around)
{
    MARAC_DO(makePrivateFolder(backupsFolder(folder)));
    MARAC_TRY(FolderLock lock, FolderLock::take(folder));
    KeyRing ring = KeyRing::create(around.ids.next());
    const Secret symbols = vault::RecoveryCode::generate();
    MARAC_TRY(const std::string first, ring.add(SlotKind::Passphrase, label, passphrase, around.cost, around.ids));
    MARAC_DO(ring.add(SlotKind::Recovery, "", symbols, around.cost, around.ids));
    ring.openWith({first, SlotKind::Passphrase, label});
    auto parts = partsOf(folder, around, std::move(lock), std::move(ring));
    MARAC_DO(guarded(*parts, [&] {
        parts->database = std::make_unique<Database>(dataFile(folder, parts->ring.file().dataGeneration),
                                                     parts->ring.databaseKey(), parts->ring.file().databaseSalt,
                                                     Database::Mode::Create);
        // SQLite gives its side files the mode of the data file.
        std::error_code problem;
        fs::permissions(dataFile(folder, parts->ring.file().dataGeneration), fs::perms::owner_read | fs::perms::owner_write, problem);
        if (problem)
            throw sqlite::Error(kCannotOpen, problem.value(), "mode of the data file");
        parts->database->beDurable();
        upgrade(*parts, "store.new");
        parts->database.reset(); // closed, so that the file can be looked at from outside
    }));
    MARAC_DO(checkHeader(*parts));
    MARAC_DO(parts->ring.save(folder));
    MARAC_DO(openUntouched(*parts));
    MARAC_DO(makeReady(*parts));
    return Store::Created{Store(std::move(parts)), vault::RecoveryCode::printed(symbols)};
}

Result<Store> Opening::open(const fs::path& folder, const Secret& words, const Surroundings& around,
                            const std::string& slotId)
{
    if (!looksLikeStore(folder))
        return failure(notAStore());
    MARAC_TRY(FolderLock lock, FolderLock::take(folder));
    MARAC_TRY(KeyRing ring, unlockPatiently(folder, words, around, slotId));
    auto parts = partsOf(folder, around, std::move(lock), std::move(ring));
    MARAC_DO(openUntouched(*parts));
    MARAC_DO(makeReady(*parts));
    return Store(std::move(parts));
}

} // namespace marac::store
