// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"

namespace marac::store {

/// How a store comes to be open: step by step, refusing at the first doubt and leaving an altered store untouched.
class Opening {
public:
    static Result<Store::Created> create(const std::filesystem::path& folder, const std::string& label,
                                         const Secret& passphrase, const Surroundings& around);
    static Result<Store> open(const std::filesystem::path& folder, const Secret& words, const Surroundings& around,
                              const std::string& slotId);

private:
    static Result<Store::Created> fill(const std::filesystem::path& folder, const std::string& label,
                                       const Secret& passphrase, const Surroundings& around);
};

} // namespace marac::store
