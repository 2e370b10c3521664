// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import/import_properties.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    marac::intake::fuzz::readAnything({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
