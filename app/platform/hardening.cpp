// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/hardening.h"

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace marac::platform {

void hardenProcess()
{
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace marac::platform
