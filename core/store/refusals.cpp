// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refusals.h"

#include "core/store/folder.h"

#include <cerrno>
#include <cstring>

namespace marac::store {

Error wrongPassphrase()
{
    return {ErrorCode::WrongPassphrase,
            phrase("Store", "That does not open this store. Nothing was changed. Check capital letters and the keyboard's "
                            "language, or use the recovery code."),
            {}};
}

Error mistypedRecoveryCode()
{
    return {ErrorCode::WrongPassphrase,
            phrase("Store", "The recovery code has a typing mistake in it. Compare it with the printed sheet, group by "
                            "group, and try again."),
            {}};
}

Error mustWait(int seconds)
{
    return {ErrorCode::NotAllowed,
            phraseN("Store", "Several wrong passphrases were given. Wait %n second(s), then try again. Nothing was changed.",
                    seconds),
            {}};
}

Error notAStore()
{
    return {ErrorCode::NotAStore,
            phrase("Store", "This folder is not a Marac Desk store. Nothing in it was changed. Choose a folder whose name "
                            "ends in .marac."),
            {}};
}

Error alreadyThere()
{
    return {ErrorCode::AlreadyDone,
            phrase("Store", "There is already something at this place. It was left as it is. Choose another name."),
            {}};
}

Error inUse()
{
    return {ErrorCode::InUse,
            phrase("Store", "This store is open in another window. Nothing was changed. Go on working there, or close it "
                            "first."),
            {}};
}

Error newerSchema()
{
    return {ErrorCode::NewerSchema,
            phrase("Store", "This store was written by a newer version of Marac Desk. It was not touched. Install the "
                            "newer version to open it."),
            {}};
}

Error outOfMemory()
{
    return {ErrorCode::OutOfMemory,
            phrase("Store", "The computer has too little free memory for this. Nothing was changed. Close other programs "
                            "and try again."),
            {}};
}

Error diskFull()
{
    return {ErrorCode::DiskFull,
            phrase("Store", "The disk is full, so this was not saved. Everything saved before is intact. Free some space, "
                            "then save again: a reserve was released so that it should work now."),
            {}};
}

Error readOnly(const std::string& detail)
{
    return {ErrorCode::ReadOnly,
            phrase("Store", "This place cannot be written to, so nothing was changed. Copy the store to a disk that can, "
                            "and open it there."),
            detail};
}

Error systemRefused(const std::string& detail)
{
    return {ErrorCode::Io,
            phrase("Store", "The computer could not read or write the store. What was saved before is intact. Check the "
                            "disk and try again."),
            detail};
}

Error damagedKeyFile(const std::string& detail)
{
    return {ErrorCode::Damaged,
            phrase("Store", "The key file of this store is damaged, and so is its twin. The data was not touched. Restore "
                            "the key file from a backup."),
            detail};
}

Error damagedStore(const std::filesystem::path& folder, const std::string& detail)
{
    const auto backups = backupsOf(folder);
    if (backups.empty())
        return {ErrorCode::Damaged,
                phrase("Store", "The store is damaged: part of it is missing or was altered. It was not touched. There is "
                                "no backup in its folder; look for a copy elsewhere."),
                detail};
    return {ErrorCode::Damaged,
            phrase("Store", "The store is damaged: part of it is missing or was altered. It was not touched. The newest "
                            "backup is %1; restore it to a new folder.")
                .with(backups.back().filename().string()),
            detail};
}

Error notFound(const std::string& detail)
{
    return {ErrorCode::NotFound, phrase("Store", "What was asked for is not in the store. Nothing was changed."), detail};
}

Error laterChangeDepends()
{
    return {ErrorCode::NotAllowed,
            phrase("Store", "This cannot be undone, because something that was changed later builds on it. Nothing was "
                            "changed. Undo the later change first."),
            {}};
}

Error nothingToUndo()
{
    return {ErrorCode::NotFound, phrase("Store", "There is nothing to undo."), {}};
}

Error nothingToRedo()
{
    return {ErrorCode::NotFound, phrase("Store", "There is nothing to redo."), {}};
}

Error alreadyUndone()
{
    return {ErrorCode::AlreadyDone, phrase("Store", "This has been undone already. Nothing was changed."), {}};
}

Error unknownSlot()
{
    return {ErrorCode::NotFound,
            phrase("Store", "This way of opening the store is no longer there. Nothing was changed. Look at the list again."),
            {}};
}

Error lastSlot()
{
    return {ErrorCode::NotAllowed,
            phrase("Store", "This is the last passphrase of the store, so it was kept. Add another before removing it."),
            {}};
}

Error emptyPassphrase()
{
    return {ErrorCode::InvalidInput, phrase("Store", "A passphrase cannot be empty. Type one and try again."), {}};
}

Error stopped()
{
    return {ErrorCode::Cancelled, phrase("Store", "It was stopped before the end. Nothing was changed."), {}};
}

Error fromErrno(int number, const char* call)
{
    const std::string detail = std::string(call) + ": " + std::strerror(number);
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        Error error = diskFull();
        error.detail = detail;
        return error;
    }
    if (number == EROFS || number == EACCES || number == EPERM)
        return readOnly(detail);
    if (number == ENOMEM)
        return outOfMemory();
    return systemRefused(detail);
}

Error fromSqlite(const sqlite::Error& error, const std::filesystem::path& folder)
{
    const std::string detail = error.what();
    switch (error.primaryCode()) {
    case sqlite::kFull: {
        Error full = diskFull();
        full.detail = detail;
        return full;
    }
    case sqlite::kIo:
        // A write that the system refused with EFBIG, EDQUOT or ENOSPC arrives as an I/O error.
        return error.systemError() != 0 ? fromErrno(error.systemError(), detail.c_str()) : systemRefused(detail);
    case sqlite::kCorrupt:
    case sqlite::kNotADatabase:
        return damagedStore(folder, detail);
    case sqlite::kReadOnly:
        return readOnly(detail);
    case sqlite::kCannotOpen:
        return fromErrno(error.systemError(), detail.c_str());
    case sqlite::kBusy:
        return inUse();
    case sqlite::kOutOfMemory:
        return outOfMemory();
    default:
        return systemRefused(detail);
    }
}

} // namespace marac::store
