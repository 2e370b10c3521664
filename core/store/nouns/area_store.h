// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/triage/area.h"

namespace marac::store {

Result<triage::Area> loadArea(const Store& store);
Done saveArea(Write& write, const triage::Area& area);

} // namespace marac::store
