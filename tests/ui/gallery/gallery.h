// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace marac::ui::gallery {

/// Shows every widget and state of the window with made-up words, for looking at it as a person would.
std::unique_ptr<MainWindow> aWindow(const Clock& clock);
/// One scene: "meeting", "referrals", "fields", "charts", "empty", "search", "cover", "keys", "message", "unlock",
/// "unlock-wrong", "first-run-1" … "first-run-4". Null for another name.
std::unique_ptr<QWidget> scene(const QString& name, const Clock& clock);
QStringList sceneNames();

Page* meetingPage();
Page* referralsPage();
Page* fieldsPage(const Clock& clock);
Page* chartsPage();
std::unique_ptr<QWidget> welcomeScene(const QString& name);

} // namespace marac::ui::gallery
