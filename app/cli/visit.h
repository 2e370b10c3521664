// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/parsing.h"
#include "app/platform/local_fixed_clock.h"
#include "app/platform/passphrase_source.h"
#include "core/agency/agency.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/workflow/workspace.h"

#include <map>
#include <memory>
#include <string>

namespace marac::cli {

/// One run of the command line, from the passphrase to the answer: it holds the clock, the words and, once a command asks
/// for it, the opened store. A store is opened at most once.
class Visit {
public:
    explicit Visit(GlobalOptions options);
    ~Visit();

    const GlobalOptions& options() const { return m_options; }
    const Clock& clock() const { return *m_clock; }
    workflow::Surroundings surroundings();
    IdSource& ids() { return m_ids; }

    /// The folder of --store; InvalidInput where it was not given.
    Result<std::filesystem::path> storeFolder() const;
    /// Opens the store of --store with the next passphrase.
    Result<workflow::Workspace*> workspace();
    /// The same, on a clock that a played meeting moves along.
    Result<workflow::Workspace*> workspaceOn(FixedClock& clock);
    /// The clock that a played meeting moves along, first set to a day.
    FixedClock& playClock(const Date& day);

    Result<Secret> passphrase(const Phrase& prompt);
    /// Asked for twice at a terminal, and refused where it is too easy to guess.
    Result<Secret> newPassphrase();

    std::string say(const Phrase& phrase) const { return words().say(phrase); }
    const Phrasebook& words() const { return wordsIn(m_options.language); }
    const Phrasebook& wordsIn(agency::Language language) const;

private:
    Result<workflow::Workspace*> open(const Clock& clock);

    GlobalOptions m_options;
    std::unique_ptr<Clock> m_clock;
    platform::LocalFixedClock m_playClock;
    RandomIds m_ids;
    platform::PassphraseSource m_passphrases;
    std::unique_ptr<Phrasebook> m_english;
    std::unique_ptr<Phrasebook> m_welsh;
    std::unique_ptr<workflow::Workspace> m_workspace;
};

} // namespace marac::cli
