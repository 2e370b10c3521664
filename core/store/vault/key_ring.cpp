// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/key_ring.h"

#include "core/store/disk.h"
#include "core/store/folder.h"
#include "core/store/refusals.h"
#include "core/store/vault/recovery_code.h"
#include "core/store/vault/sealing.h"

#include <algorithm>
#include <utility>

namespace marac::store::vault {

namespace fs = std::filesystem;

namespace {

struct Candidate {
    KeyFile file;
    KeyRing::Twins ifItOpens = KeyRing::Twins::Same;
};

/// The files worth trying. What can be read is undamaged, so the newer one is the truth and an older twin is only what
/// a cut-off save left: it might still open with a passphrase that was revoked.
Result<std::vector<Candidate>> candidatesIn(const fs::path& folder)
{
    const auto read = [](const fs::path& path) -> Result<KeyFile> {
        MARAC_TRY(const auto bytes, readWhole(path));
        return KeyFile::parse(bytes);
    };
    auto first = read(keysFile(folder));
    auto second = read(keysTwin(folder));
    if (!first && !second)
        return failure(damagedKeyFile(first.error().detail + "; twin: " + second.error().detail));
    std::vector<Candidate> found;
    const bool areSame = first && second && first->bytes() == second->bytes();
    if (first)
        found.push_back({*first, areSame ? KeyRing::Twins::Same : KeyRing::Twins::SecondWasDamaged});
    if (second && !areSame)
        found.push_back({*second, KeyRing::Twins::FirstWasDamaged});
    const auto generation = [](const Candidate& one) { return one.file.generation; };
    const auto newest = generation(*std::ranges::max_element(found, {}, generation));
    std::erase_if(found, [&](const Candidate& one) { return generation(one) < newest; });
    return found;
}

KeySlot* slotWith(KeyFile& file, const std::string& id)
{
    const auto found =
        std::ranges::find_if(file.slots, [&](const KeySlot& slot) { return hexOf(slot.id) == id; });
    return found == file.slots.end() ? nullptr : &*found;
}

} // namespace

KeyRing KeyRing::create(const std::string& uuid)
{
    KeyRing ring;
    ring.m_file.uuid = idBytes(uuid);
    ring.m_file.dataGeneration = 0;
    ring.rotate();
    return ring;
}

Result<KeyRing> KeyRing::unlock(const fs::path& folder, const Secret& words, const std::string& slotId)
{
    MARAC_TRY(const auto candidates, candidatesIn(folder));
    for (const Candidate& candidate : candidates) {
        KeyRing ring;
        MARAC_TRY(const bool isOpen, ring.tryFile(candidate.file, words, slotId));
        if (isOpen) {
            ring.m_twins = candidate.ifItOpens;
            return ring;
        }
    }
    Secret ignored;
    const bool looksMistyped = RecoveryCode::read(words, ignored) == RecoveryCode::Reading::Mistyped;
    return failure(looksMistyped ? mistypedRecoveryCode() : wrongPassphrase());
}

Result<KeyFile> KeyRing::look(const fs::path& folder)
{
    MARAC_TRY(auto candidates, candidatesIn(folder));
    return std::move(candidates.front().file);
}

Result<bool> KeyRing::tryFile(const KeyFile& file, const Secret& words, const std::string& slotId)
{
    Secret symbols;
    const bool isCode = RecoveryCode::read(words, symbols) == RecoveryCode::Reading::Code;
    for (const KeySlot& slot : file.slots) {
        const bool isRecovery = slot.kind == SlotKind::Recovery;
        const bool isMeant = isRecovery ? isCode : !isCode && (slotId.empty() || slotId == hexOf(slot.id));
        if (!isMeant)
            continue;
        MARAC_TRY(auto dataKey, unlockSlot(slot, isRecovery ? symbols : words, file.uuid));
        if (!dataKey || macOf(file, *dataKey) != file.mac)
            continue;
        m_file = file;
        m_dataKey = std::move(*dataKey);
        m_openedWith = slot.shown();
        return true;
    }
    return false;
}

KeyRing KeyRing::copy() const
{
    KeyRing ring;
    ring.m_file = m_file;
    ring.m_dataKey = m_dataKey.copy();
    ring.m_openedWith = m_openedWith;
    return ring;
}

Result<std::string> KeyRing::add(SlotKind kind, const std::string& label, const Secret& words, const KdfCost& cost,
                                 IdSource& ids)
{
    constexpr size_t kMostLabelBytes = 64;
    if (words.isEmpty())
        return failure(emptyPassphrase());
    if (label.size() > kMostLabelBytes)
        return failure(ErrorCode::InvalidInput,
                       phrase("Store", "The job title is too long. Use at most 64 letters."), {});
    KeySlot slot;
    slot.kind = kind;
    slot.id = idBytes(ids.next());
    slot.label = label;
    slot.cost = cost;
    MARAC_DO(lockSlot(slot, words, m_file.uuid, m_dataKey));
    m_file.slots.push_back(slot);
    return hexOf(slot.id);
}

Done KeyRing::change(const std::string& slotId, const Secret& words, const KdfCost& cost)
{
    if (words.isEmpty())
        return failure(emptyPassphrase());
    KeySlot* slot = slotWith(m_file, slotId);
    if (!slot)
        return failure(unknownSlot());
    slot->cost = cost;
    return lockSlot(*slot, words, m_file.uuid, m_dataKey);
}

Done KeyRing::remove(const std::string& slotId)
{
    const KeySlot* slot = slotWith(m_file, slotId);
    if (!slot)
        return failure(unknownSlot());
    const auto passphrases = std::ranges::count(m_file.slots, SlotKind::Passphrase, &KeySlot::kind);
    if (slot->kind == SlotKind::Passphrase && passphrases == 1)
        return failure(lastSlot());
    std::erase_if(m_file.slots, [&](const KeySlot& each) { return hexOf(each.id) == slotId; });
    return {};
}

void KeyRing::rotate()
{
    m_dataKey = Secret::random(kKeySize);
    fillRandom(m_file.databaseSalt);
    ++m_file.dataGeneration;
    for (KeySlot& slot : m_file.slots)
        sealDataKey(slot, m_dataKey);
}

Done KeyRing::save(const fs::path& folder)
{
    ++m_file.generation;
    m_file.mac = macOf(m_file, m_dataKey);
    const Bytes bytes = m_file.bytes();
    MARAC_DO(replaceFile(keysFile(folder), bytes));
    return replaceFile(keysTwin(folder), bytes);
}

Done KeyRing::repair(const fs::path& folder) const
{
    if (m_twins == Twins::Same)
        return {};
    const auto damaged = m_twins == Twins::FirstWasDamaged ? keysFile(folder) : keysTwin(folder);
    return replaceFile(damaged, m_file.bytes());
}

Secret KeyRing::databaseKey() const
{
    return vault::databaseKey(m_dataKey);
}

} // namespace marac::store::vault
