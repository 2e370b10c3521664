// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/interruption.h"

#include <csignal>

namespace marac::platform {

namespace {

volatile std::sig_atomic_t isInterrupted = 0;

extern "C" void rememberInterruption(int)
{
    isInterrupted = 1;
}

} // namespace

Interruption::Interruption()
{
    isInterrupted = 0;
    std::signal(SIGINT, rememberInterruption);
    std::signal(SIGTERM, rememberInterruption);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isAsked() const
{
    return isInterrupted != 0;
}

} // namespace marac::platform
