// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include "core/base/names.h"

namespace marac::cli {

namespace {

constexpr std::array<const char*, 15> kNames = {
    "invalidInput", "notFound", "notAllowed", "alreadyDone", "wrongPassphrase", "notAStore", "damaged", "newerSchema",
    "inUse", "diskFull", "readOnly", "io", "outOfMemory", "unsupported", "cancelled",
};
static_assert(kNames.size() == static_cast<size_t>(ErrorCode::Cancelled) + 1);

} // namespace

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return kWrongPassphrase;
    case ErrorCode::NotAStore:
    case ErrorCode::Damaged:
    case ErrorCode::NewerSchema:
        return kDamaged;
    case ErrorCode::InUse:
        return kInUse;
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
    case ErrorCode::OutOfMemory:
        return kSystem;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::NotAllowed:
    case ErrorCode::AlreadyDone:
    case ErrorCode::Unsupported:
    case ErrorCode::Cancelled:
        break;
    }
    return kRefused;
}

const char* nameOf(ErrorCode code)
{
    return nameIn(kNames, code);
}

} // namespace marac::cli
