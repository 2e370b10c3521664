// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/desk.h"
#include "app/window/store_gate.h"
#include "ui/support/theme.h"

#include <QStackedWidget>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace marac::window {

/// What the program shows before a store is open, and the way to the desk: first run, lock screen, or the demo area.
/// Options: --store FOLDER opens that store's lock screen, --demo a fictional area, --light and --dark force a look.
class FrontDoor : public QObject {
    Q_OBJECT
public:
    FrontDoor(QApplication& application, const Clock& clock, IdSource& ids);
    ~FrontDoor() override;

    /// Shows the first window. False where the program cannot go on; why has been said on standard error.
    bool open();

private:
    void showFirstRun();
    void showUnlock(const std::filesystem::path& store);
    void sayMissing(const std::filesystem::path& wanted);
    void chooseStore();
    bool openDemo();
    void enter();
    void seat(QWidget* page);
    void rememberStore();

    workflow::Surroundings m_around;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QStackedWidget> m_frame;
    std::unique_ptr<ui::DialogPrompt> m_prompt;
    std::unique_ptr<StoreGate> m_gate;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace marac::window
