// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/row.h"
#include "core/store/slot.h"
#include "core/store/vault/kdf_cost.h"
#include "core/store/write.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace marac::store {

struct StoreParts;

/// What the store needs from outside. Clock and ids outlive the store.
struct Surroundings {
    const Clock& clock;
    IdSource& ids;
    vault::KdfCost cost = vault::KdfCost::forThisComputer(); ///< for slots made from now on
    std::uint64_t ballastBytes = 16ULL << 20;                ///< room kept free for the day the disk is full
};

/// A notice that something was written, for the tables that show it.
struct Change {
    std::string step;
    EventSeq event = 0;
    std::vector<std::string> tables;
};

/// Says no to taking an event back, with the reason: signed minutes do not change (DESIGN section 4, rule 9).
using UndoGuard = std::function<Done(const std::vector<audit::FieldChange>&)>;
/// Told 0 to 100; answers false to stop.
using Progress = std::function<bool(int percent)>;

/// The opened store: a folder Name.marac in which every byte of a case is encrypted (DESIGN section 5). Nothing is
/// written but through a Write, which leaves an event in the trail. One Store is used from one thread; a second window
/// or process that opens the same folder is told that it is in use. Closing wipes the keys.
class Store {
public:
    /// A new store and the recovery code that is printed once and kept nowhere else.
    struct Created;
    static Result<Created> create(const std::filesystem::path& folder, const std::string& label,
                                  const Secret& passphrase, const Surroundings& around);
    /// Opens with a passphrase or the recovery code. `slotId` saves trying every slot; empty tries them all.
    static Result<Store> open(const std::filesystem::path& folder, const Secret& words, const Surroundings& around,
                              const std::string& slotId = {});
    /// The ways in, for the lock screen, before anything is opened.
    static Result<std::vector<Slot>> slotsOf(const std::filesystem::path& folder);
    /// How long the lock screen must wait after wrong passphrases, in seconds; 0 where it may try.
    static int secondsToWait(const std::filesystem::path& folder, const Clock& clock);
    /// Makes a store folder from a backup. It opens with the passphrases of the day the backup was made.
    static Done restore(const std::filesystem::path& backup, const std::filesystem::path& target);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    // Reading. `where` is SQL after WHERE and may go on with ORDER BY or LIMIT; values are only ever bound with "?".
    Result<std::vector<Row>> rows(const std::string& table, const std::string& where = {},
                                  const std::vector<Value>& bindings = {}) const;
    Result<std::optional<Row>> row(const std::string& table, const std::string& id) const;
    Result<std::int64_t> count(const std::string& table, const std::string& where = {},
                               const std::vector<Value>& bindings = {}) const;

    // Writing. Only one Write at a time; it must end before the Store does.
    Result<Write> begin();
    /// Records a step that changed nothing in the store: an export was made, the store was opened.
    Result<EventSeq> note(const audit::Step& step);

    // Half-typed words, by place (core/base/drafts.h): no step, no event. Words must hold no NUL; empty ones forget the draft.
    Result<std::map<std::string, std::string>> drafts() const;
    Done keepDraft(const std::string& place, const std::string& words);

    // The trail.
    Result<std::vector<audit::Event>> events(int limit, EventSeq before = 0) const; ///< newest first; before 0: from the end
    Result<std::vector<audit::FieldChange>> changesOf(EventSeq event) const;
    /// Everything that ever happened to one record, oldest first.
    Result<std::vector<audit::Entry>> history(const std::string& table, const std::string& id) const;
    /// The hash at the head of the trail, for printing with signed minutes; "" in a store without events.
    Result<std::string> trailHead() const;

    // Taking back. An undo is an event of its own; undoing that event is a redo.
    Result<EventSeq> undo(EventSeq event);
    Result<EventSeq> undoLast();
    Result<EventSeq> redoLast();
    void guardUndo(UndoGuard guard);

    // Care.
    void onChanged(std::function<void(const Change&)> listener);
    /// Everything that can be checked: the encryption of every page, the structure, the trail, the twin of the key file.
    /// An empty list is a sound store.
    Result<Findings> verify(const Progress& progress = {});
    /// A verified copy below backups/; the answer is its folder.
    Result<std::filesystem::path> backup();
    /// What was noticed while opening: a key file repaired from its twin, a key file that was rolled back.
    const Findings& notices() const;

    // Keys. Labels are job titles. A revoked passphrase still opens old copies and backups; say so where it is offered.
    std::vector<Slot> slots() const;
    Result<std::string> addSlot(const std::string& label, const Secret& passphrase);
    Done changePassphrase(const std::string& slotId, const Secret& passphrase);
    /// Removes a slot and re-encrypts everything under a new key, which the remaining slots receive.
    Done revokeSlot(const std::string& slotId);
    /// A new recovery code in place of the old one, which then opens nothing any more.
    Result<Secret> renewRecoveryCode();

    const std::filesystem::path& folder() const;
    std::string uuid() const;
    const Slot& openedWith() const;
    Result<int> schemaVersion() const;

private:
    friend class Opening;
    explicit Store(std::unique_ptr<StoreParts> parts);
    std::unique_ptr<StoreParts> m_parts;
};

struct Store::Created {
    Store store;
    Secret recoveryCode; ///< "XYREM-KXFKT-…": six groups of five
};

} // namespace marac::store
