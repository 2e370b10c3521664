// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visit.h"

#include "app/platform/local_time.h"
#include "app/platform/qt_phrasebook.h"
#include "app/platform/system_clock.h"
#include "core/store/store.h"
#include "core/store/vault/passphrase.h"

#include <cstdio>

namespace marac::cli {

namespace {

std::unique_ptr<Clock> clockFor(const GlobalOptions& options)
{
    if (!options.today)
        return std::make_unique<platform::SystemClock>();
    const TimeOfDay time = platform::localTimeOf(platform::systemNow());
    return std::make_unique<platform::LocalFixedClock>(*options.today, time);
}

} // namespace

Visit::Visit(GlobalOptions options)
    : m_options(std::move(options)), m_clock(clockFor(m_options)), m_playClock(m_clock->now()),
      m_passphrases(m_options.passphraseDescriptor),
      m_english(std::make_unique<platform::QtPhrasebook>(agency::Language::English)),
      m_welsh(std::make_unique<platform::QtPhrasebook>(agency::Language::Welsh))
{
}

Visit::~Visit() = default;

workflow::Surroundings Visit::surroundings()
{
    return {*m_clock, m_ids, m_options.keyCost};
}

Result<std::filesystem::path> Visit::storeFolder() const
{
    if (m_options.store.empty())
        return failure(ErrorCode::InvalidInput, phrase("Command line", "No store was named, so nothing was done. Name its folder with "
                                                                       "--store FOLDER."));
    return m_options.store;
}

Result<workflow::Workspace*> Visit::workspace()
{
    return open(*m_clock);
}

Result<workflow::Workspace*> Visit::workspaceOn(FixedClock& clock)
{
    return open(clock);
}

FixedClock& Visit::playClock(const Date& day)
{
    m_playClock.set(m_playClock.instantOf(day, TimeOfDay(8 * 60)));
    return m_playClock;
}

Result<workflow::Workspace*> Visit::open(const Clock& clock)
{
    if (m_workspace)
        return m_workspace.get();
    MARAC_TRY(const auto folder, storeFolder());
    MARAC_TRY(const Secret words, passphrase(phrase("Command line", "Passphrase:")));
    MARAC_TRY(m_workspace, workflow::Workspace::open(folder, words, {clock, m_ids, m_options.keyCost}));
    for (const Finding& notice : m_workspace->store().notices())
        std::fprintf(stderr, "%s\n", say(notice.say).c_str());
    return m_workspace.get();
}

Result<Secret> Visit::passphrase(const Phrase& prompt)
{
    return m_passphrases.next(say(prompt));
}

Result<Secret> Visit::newPassphrase()
{
    MARAC_TRY(Secret first, passphrase(phrase("Command line", "New passphrase:")));
    const auto judgement = store::vault::judge(first);
    if (judgement.strength != store::vault::Strength::Strong)
        return failure(ErrorCode::InvalidInput, judgement.why);
    if (!m_passphrases.isTyped())
        return first;
    MARAC_TRY(const Secret second, passphrase(phrase("Command line", "The same again:")));
    if (!first.isSameAs(second))
        return failure(ErrorCode::InvalidInput, phrase("Command line", "The two passphrases differ, so nothing was done. Try again."));
    return first;
}

const Phrasebook& Visit::wordsIn(agency::Language language) const
{
    return language == agency::Language::Welsh ? *m_welsh : *m_english;
}

} // namespace marac::cli
