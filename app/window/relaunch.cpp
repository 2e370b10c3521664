// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/relaunch.h"

#include <array>

#include <unistd.h>

namespace marac::window {

void relaunchLocked(const std::filesystem::path& store)
{
    std::string program = "/proc/self/exe";
    std::string option = store.empty() ? "--demo" : "--store";
    std::string folder = store.string();
    std::array<char*, 4> arguments = {program.data(), option.data(), store.empty() ? nullptr : folder.data(), nullptr};
    ::execv(program.c_str(), arguments.data());
}

} // namespace marac::window
