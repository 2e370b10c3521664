// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_step.h"

namespace marac::ui {

WelcomeStep::WelcomeStep(QWidget* parent) : QWidget(parent) {}

} // namespace marac::ui
