// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace marac::ui {

/// The places of the window, in the order of a case's way.
enum class Area { Today, Referrals, Agenda, Research, Meeting, Actions, Insight, Settings };

inline constexpr std::array kAreas{Area::Today,   Area::Referrals, Area::Agenda,  Area::Research,
                            Area::Meeting, Area::Actions,   Area::Insight, Area::Settings};

/// The word on the rail.
QString areaWords(Area area);
/// The name of its drawing, ":/icons/<name>.svg".
QString areaIcon(Area area);

} // namespace marac::ui
