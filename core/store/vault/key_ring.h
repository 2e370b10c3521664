// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/vault/key_file.h"

#include <filesystem>
#include <string>

namespace marac::store::vault {

/// The key file of an opened store together with the data key that it guards. Every change is made on a copy, written
/// with save() and only then taken over, so that what is in memory is always what is on the disk.
class KeyRing {
public:
    /// Which of the two files opened, and whether the other has to be written again.
    enum class Twins { Same, FirstWasDamaged, SecondWasDamaged };

    /// A ring without slots around a new data key.
    static KeyRing create(const std::string& uuid);
    /// Tries the words on each slot, or on one. The newer file goes first; its twin stands in where it is damaged.
    static Result<KeyRing> unlock(const std::filesystem::path& folder, const Secret& words, const std::string& slotId);
    /// The slots of the better of the two files, without unlocking.
    static Result<KeyFile> look(const std::filesystem::path& folder);

    KeyRing copy() const;

    // Changes of a copy; save() makes them real.
    Result<std::string> add(SlotKind kind, const std::string& label, const Secret& words, const KdfCost& cost,
                            IdSource& ids);
    Done change(const std::string& slotId, const Secret& words, const KdfCost& cost);
    Done remove(const std::string& slotId);
    /// A new data key and salt for every slot that is left; the database has to follow.
    void rotate();

    /// Writes the key file and its twin. The rename of `keys` is the moment at which the change is made.
    Done save(const std::filesystem::path& folder);
    /// Writes the damaged one of the two again.
    Done repair(const std::filesystem::path& folder) const;

    const KeyFile& file() const { return m_file; }
    Twins twins() const { return m_twins; }
    Secret databaseKey() const;
    /// The slot whose words opened the ring; an empty id for a new ring.
    const Slot& openedWith() const { return m_openedWith; }
    void openWith(const Slot& slot) { m_openedWith = slot; }
    std::string uuid() const { return hexOf(m_file.uuid); }

private:
    KeyRing() = default;
    Result<bool> tryFile(const KeyFile& file, const Secret& words, const std::string& slotId);
    KeyFile m_file;
    Secret m_dataKey;
    Slot m_openedWith;
    Twins m_twins = Twins::Same;
};

} // namespace marac::store::vault
