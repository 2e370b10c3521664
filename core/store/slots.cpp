// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/disk.h"
#include "core/store/folder.h"
#include "core/store/journal.h"
#include "core/store/parts.h"
#include "core/store/vault/recovery_code.h"

namespace marac::store {

namespace {

using sqlite::Database;
using vault::KeyRing;

/// Writes the changed ring; the store goes on with it only when it is on the disk.
Done adopt(StoreParts& parts, KeyRing ring)
{
    MARAC_DO(ring.save(parts.folder));
    parts.ring = std::move(ring);
    return guarded(parts, [&] {
        setMeta(*parts.database, "keyGeneration", std::to_string(parts.ring.file().generation));
    });
}

/// Copies everything into a file under the new ring's key, and checks the copy.
Done copyUnder(StoreParts& parts, const KeyRing& ring)
{
    const auto file = dataFile(parts.folder, ring.file().dataGeneration);
    removeData(file);
    MARAC_DO(checkSource(parts));
    const auto copied = guarded(parts, [&]() -> Done {
        parts.database->copyTo(file, ring.databaseKey(), ring.file().databaseSalt);
        Database copy(file, ring.databaseKey(), ring.file().databaseSalt, Database::Mode::ReadWrite);
        return checkCopy(parts, copy);
    });
    if (!copied)
        return failure(copied.error());
    MARAC_DO(*copied);
    MARAC_DO(forceToDisk(file));
    return forceToDisk(parts.folder);
}

/// Changes the key of everything: the new file first, then the key file that names it, then the old file goes.
Done rotate(StoreParts& parts, KeyRing ring)
{
    const auto oldFile = dataFile(parts.folder, parts.ring.file().dataGeneration);
    ring.rotate();
    if (Done copied = copyUnder(parts, ring); !copied) {
        removeData(dataFile(parts.folder, ring.file().dataGeneration));
        return copied;
    }
    MARAC_DO(ring.save(parts.folder));
    parts.database.reset();
    parts.ring = std::move(ring);
    removeData(oldFile);
    return guarded(parts, [&] {
        parts.reopenDatabase();
        setMeta(*parts.database, "keyGeneration", std::to_string(parts.ring.file().generation));
    });
}

} // namespace

std::vector<Slot> Store::slots() const
{
    std::vector<Slot> shown;
    for (const auto& slot : m_parts->ring.file().slots)
        shown.push_back(slot.shown());
    return shown;
}

Result<std::string> Store::addSlot(const std::string& label, const Secret& passphrase)
{
    KeyRing ring = m_parts->ring.copy();
    MARAC_TRY(const std::string id,
              ring.add(SlotKind::Passphrase, label, passphrase, m_parts->around.cost, m_parts->around.ids));
    MARAC_DO(adopt(*m_parts, std::move(ring)));
    return id;
}

Done Store::changePassphrase(const std::string& slotId, const Secret& passphrase)
{
    KeyRing ring = m_parts->ring.copy();
    MARAC_DO(ring.change(slotId, passphrase, m_parts->around.cost));
    return adopt(*m_parts, std::move(ring));
}

Done Store::revokeSlot(const std::string& slotId)
{
    KeyRing ring = m_parts->ring.copy();
    MARAC_DO(ring.remove(slotId));
    return rotate(*m_parts, std::move(ring));
}

Result<Secret> Store::renewRecoveryCode()
{
    KeyRing ring = m_parts->ring.copy();
    const Secret symbols = vault::RecoveryCode::generate();
    for (const Slot& slot : slots()) {
        if (slot.kind == SlotKind::Recovery)
            MARAC_DO(ring.remove(slot.id));
    }
    MARAC_DO(ring.add(SlotKind::Recovery, "", symbols, m_parts->around.cost, m_parts->around.ids));
    MARAC_DO(adopt(*m_parts, std::move(ring)));
    return vault::RecoveryCode::printed(symbols);
}

} // namespace marac::store
