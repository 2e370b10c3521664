// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_telling.h"

#include "app/cli/visit.h"

#include <cstdio>
#include <unistd.h>

namespace marac::cli {

using workflow::ImportProgress;

namespace {

int tenths(const ImportProgress& progress)
{
    return progress.all == 0 ? 10 : progress.done * 10 / progress.all;
}

} // namespace

ImportTelling::ImportTelling(const Visit& visit, Aloud aloud) : m_visit(visit), m_aloud(aloud), m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ImportTelling::~ImportTelling()
{
    if (m_isTerminal && !m_last.empty())
        std::fputs("\r\033[K", stderr);
}

workflow::OnImportProgress ImportTelling::listener()
{
    return [this](const ImportProgress& progress) {
        if (m_aloud == Aloud::Yes)
            tell(progress);
        return !m_interruption.isAsked();
    };
}

void ImportTelling::tell(const ImportProgress& progress)
{
    // Elsewhere than at a terminal the tenth is what makes a line new.
    const std::string mark = std::to_string(static_cast<int>(progress.part)) + "/" + std::to_string(tenths(progress));
    if (!m_isTerminal && mark == m_last)
        return;
    m_last = mark;
    const std::string words = m_visit.say(wordsFor(progress));
    std::fprintf(stderr, m_isTerminal ? "\r\033[K%s" : "%s\n", words.c_str());
    std::fflush(stderr);
}

} // namespace marac::cli
