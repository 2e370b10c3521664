// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace marac::platform {

/// Where passphrases come from on the command line: a file descriptor, a line each; or standard input's lines where that is
/// no terminal; or a person at the terminal, who does not see what they type. Never an argument, never the environment.
class PassphraseSource {
public:
    explicit PassphraseSource(std::optional<int> descriptor = std::nullopt);

    /// The next passphrase. `prompt` is shown to a person at a terminal only. InvalidInput where none is left.
    Result<Secret> next(std::string_view prompt);
    /// Whether a person types: then a new passphrase is asked for twice.
    bool isTyped() const;

private:
    int m_descriptor;
};

} // namespace marac::platform
