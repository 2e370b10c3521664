// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/agency/agency.h"
#include "core/workflow/workspace.h"

#include <filesystem>
#include <optional>

namespace marac::cli {

/// What may stand before or after any command.
struct GlobalOptions {
    enum class Output { Words, Json };

    std::filesystem::path store;
    std::optional<int> passphraseDescriptor;
    Output output = Output::Words;
    std::optional<Date> today;
    agency::Language language = agency::Language::English;
    std::string chosenLanguage; ///< as given; "" where --language was not
    workflow::Surroundings::KeyCost keyCost = workflow::Surroundings::KeyCost::Normal;
};

/// One command line, understood.
struct Call {
    GlobalOptions globals;
    const Command* command = nullptr;
    Arguments arguments;
};

/// The options that may stand with any command, for help.
const std::vector<Option>& globalOptions();
/// Reads what was typed after the program's name. InvalidInput with what is wrong; --help anywhere asks for help instead.
Result<Call> parseCall(const std::vector<std::string>& typed);
/// Whether --json stands anywhere, for saying what is wrong with a command line that was not understood.
GlobalOptions::Output outputWished(const std::vector<std::string>& typed);

} // namespace marac::cli
