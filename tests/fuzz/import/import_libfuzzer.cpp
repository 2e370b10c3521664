// SPDX-License-Identifier: GPL-3.0-or-later
// One libFuzzer program for each body: MARAC_FUZZ_BODY is its name.
#include "tests/fuzz/import/import_bodies.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    marac::intake::fuzz::MARAC_FUZZ_BODY({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
