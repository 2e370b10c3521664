// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/front_door.h"

#include "app/platform/local_fixed_clock.h"
#include "app/window/relaunch.h"
#include "core/store/folder.h"
#include "core/workflow/demo_area.h"
#include "ui/support/say.h"
#include "ui/welcome/first_run.h"
#include "ui/welcome/restore_backup.h"
#include "ui/welcome/unlock_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace marac::window {

namespace fs = std::filesystem;

namespace {

constexpr QSize kUsualSize{1366, 768};
/// The demo area holds nothing secret; it is made anew each time and gone at the end.
constexpr const char* kDemoWords = "harbour lantern meadow copper violin";

/// One line: the folder of the store that was open last. A folder's name is no secret; nothing else is remembered.
QString memoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/last-store");
}

fs::path rememberedStore()
{
    QFile file(memoryFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().trimmed().toStdString();
}

ui::ThemeChoice themeFrom(const QCommandLineParser& options)
{
    if (options.isSet(QStringLiteral("dark")))
        return ui::ThemeChoice::Dark;
    return options.isSet(QStringLiteral("light")) ? ui::ThemeChoice::Light : ui::ThemeChoice::FollowDesktop;
}

void describe(QCommandLineParser& options)
{
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({QStringLiteral("store"), FrontDoor::tr("Opens the lock screen of this store."), FrontDoor::tr("folder")});
    options.addOption({QStringLiteral("demo"), FrontDoor::tr("Opens a fictional area to try things out; it is gone at the end.")});
    options.addOption({QStringLiteral("light"), FrontDoor::tr("Light colours, whatever the desktop has.")});
    options.addOption({QStringLiteral("dark"), FrontDoor::tr("Dark colours, whatever the desktop has.")});
}

} // namespace

FrontDoor::FrontDoor(QApplication& application, const Clock& clock, IdSource& ids)
    : m_around{clock, ids}, m_theme(std::make_unique<ui::Theme>(application))
{
}

FrontDoor::~FrontDoor() = default;

bool FrontDoor::open()
{
    QCommandLineParser options;
    describe(options);
    options.process(*QCoreApplication::instance());
    m_theme->choose(themeFrom(options));
    if (options.isSet(QStringLiteral("demo")))
        return openDemo();
    m_frame = std::make_unique<QStackedWidget>();
    m_frame->setWindowTitle(QStringLiteral("Marac Desk"));
    m_frame->resize(kUsualSize);
    m_prompt = std::make_unique<ui::DialogPrompt>(*m_frame);
    m_gate = std::make_unique<StoreGate>(fs::path(), m_around);
    const QString given = options.value(QStringLiteral("store"));
    const fs::path wanted = given.isEmpty() ? rememberedStore() : fs::path(ui::toUtf8(given));
    const bool isThere = store::looksLikeStore(wanted);
    if (isThere)
        showUnlock(wanted);
    else
        showFirstRun();
    m_frame->show();
    if (!isThere && !wanted.empty())
        sayMissing(wanted);
    return true;
}

/// Otherwise whoever forgot to plug in a disk would set up a second, empty area.
void FrontDoor::sayMissing(const fs::path& wanted)
{
    m_prompt->tell(tr("The store is not where it was"),
                   tr("There is no store in %1. Nothing was changed. If it is on another disk, connect that and start again, or choose “Open an existing store…”.")
                       .arg(ui::fromUtf8(wanted.string())));
}

void FrontDoor::seat(QWidget* page)
{
    while (QWidget* before = m_frame->currentWidget()) {
        m_frame->removeWidget(before);
        before->deleteLater();
    }
    m_frame->addWidget(page);
}

void FrontDoor::showFirstRun()
{
    auto* page = new ui::FirstRun(*m_gate, *m_prompt);
    connect(page, &ui::FirstRun::finished, this, &FrontDoor::enter);
    connect(page, &ui::FirstRun::existingStoreWanted, this, &FrontDoor::chooseStore);
    seat(page);
}

void FrontDoor::showUnlock(const fs::path& store)
{
    m_gate->setFolder(store);
    auto* page = new ui::UnlockPage(*m_gate);
    connect(page, &ui::UnlockPage::unlocked, this, &FrontDoor::enter);
    connect(page, &ui::UnlockPage::otherStoreWanted, this, &FrontDoor::chooseStore);
    seat(page);
}

void FrontDoor::chooseStore()
{
    const int choice = m_prompt->ask({tr("Which store?"), tr("Open a store that exists, set up a new area, or make a store of a backup."),
                                      {tr("Open a store"), tr("Set up a new area"), tr("Restore a backup"), tr("Back")}});
    if (choice == 1)
        showFirstRun();
    if (choice == 2 && ui::restoreBackup(*m_gate, *m_prompt))
        showUnlock(m_gate->folder());
    if (choice != 0)
        return;
    if (const auto folder = m_prompt->chooseFolder({tr("Choose the store's folder, ending in .marac"), {}, {}}))
        showUnlock(fs::path(ui::toUtf8(*folder)));
}

bool FrontDoor::openDemo()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    platform::LocalFixedClock clock(m_around.clock.today(), TimeOfDay(9 * 60));
    CountingIds ids(1);
    const fs::path folder = fs::path(m_demoFolder->path().toStdString()) / "Harbour Marac (demo).marac";
    // Made by a clock that stands still and closed again; then opened like any store.
    const Done made = workflow::makeDemoArea(folder, Secret(kDemoWords), clock, ids).map([](const auto&) {});
    m_gate = std::make_unique<StoreGate>(folder, m_around);
    const Done opened = made ? m_gate->unlock({}, Secret(kDemoWords)) : made;
    if (!opened) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(ui::say(opened.error())));
        return false;
    }
    enter();
    return true;
}

void FrontDoor::rememberStore()
{
    const QString file = memoryFile();
    QDir().mkpath(QFileInfo(file).path());
    QFile memory(file);
    if (!memory.open(QIODevice::WriteOnly) || memory.write(QByteArray::fromStdString(m_gate->folder().string())) < 0)
        std::fprintf(stderr, "%s\n", qUtf8Printable(tr("The place of the store could not be remembered for the next start.")));
}

void FrontDoor::enter()
{
    auto workspace = m_gate->takeWorkspace();
    if (!workspace)
        return;
    if (!m_demoFolder)
        rememberStore();
    m_desk = std::make_unique<Desk>(std::move(workspace), *m_theme);
    connect(m_desk.get(), &Desk::locked, this, [this] {
        const bool isDemo = m_demoFolder != nullptr;
        m_demoFolder.reset();
        relaunchLocked(isDemo ? fs::path() : m_gate->folder());
        QCoreApplication::quit();
    });
    m_desk->window().resize(kUsualSize);
    m_desk->window().show();
    m_frame.reset();
}

} // namespace marac::window
