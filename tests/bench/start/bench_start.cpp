// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits: from starting the program to the lock screen, and from the passphrase to Today with a year's
// referrals. Each figure is the median of several runs beside a peer or limit measured in the same run: an empty window of
// the toolkit for the start, the key derivation alone for the unlocking. Prints JSON.
//   bench_start [RUNS]
#include "app/platform/private_file.h"
#include "app/platform/system_clock.h"
#include "app/window/desk.h"
#include "app/window/store_gate.h"
#include "core/store/vault/kdf_cost.h"
#include "core/workflow/demo_area.h"
#include "core/workflow/import_steps.h"
#include "ui/welcome/unlock_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace marac;
namespace fs = std::filesystem;

namespace {

constexpr const char* kWords = "harbour lantern meadow copper violin";

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void untilPainted(QWidget& window)
{
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    window.grab();
}

/// In a process of its own: what the program does until its first window stands.
int showAndLeave(QApplication& application, const QString& what, const workflow::Surroundings& around)
{
    if (what == QLatin1String("empty")) {
        QWidget window;
        untilPainted(window);
        return 0;
    }
    ui::Theme theme(application);
    window::StoreGate gate(what.toStdString(), around);
    ui::UnlockPage page(gate);
    untilPainted(page);
    return 0;
}

double millisecondsOf(const QString& program, const QString& what)
{
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(program, {QStringLiteral("--show"), what}) != 0) {
        std::fprintf(stderr, "A window could not be shown, so nothing was measured.\n");
        std::exit(1);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double keyMilliseconds()
{
    const auto cost = store::vault::KdfCost::forThisComputer();
    std::array<unsigned char, 32> key{};
    const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    QElapsedTimer timer;
    timer.start();
    if (crypto_pwhash(key.data(), key.size(), kWords, std::strlen(kWords), salt.data(), cost.passes, cost.memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return 0;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The shared sample of fourteen months where it is present, else nothing.
std::string sampleReferrals(const char* name)
{
    const char* shared = std::getenv("MARAC_SHARED");
    const fs::path place = shared ? fs::path(shared) : fs::path(MARAC_SOURCE_DIR) / ".." / "shared";
    const auto bytes = platform::readWhole(place / "samples" / "fourteen-months" / name);
    return bytes ? *bytes : std::string();
}

struct Filled {
    int referrals = 0;
    double importMilliseconds = 0;
};

Filled fill(const fs::path& folder, const workflow::Surroundings& around)
{
    workflow::Workspace::NewArea area;
    area.area.name = "Bench";
    area.area.thresholds.push_back({14, around.clock.today(), "criteria"});
    auto created = workflow::Workspace::create(folder, area, Secret(kWords), around);
    if (!created)
        return {};
    workflow::Workspace& workspace = *created->workspace;
    Filled filled;
    if (!workflow::importAgencies(workspace, sampleReferrals("agencies.csv"), "agencies.csv"))
        return {};
    QElapsedTimer timer;
    timer.start();
    const auto preview = workflow::previewReferrals(workspace, sampleReferrals("referrals.csv"), "referrals.csv");
    if (!preview || !workflow::importReferrals(workspace, *preview))
        return {};
    filled.importMilliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    filled.referrals = static_cast<int>(workspace.book().referrals().size());
    return filled;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const platform::SystemClock clock;
    RandomIds ids;
    const workflow::Surroundings around{clock, ids};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--show"))
        return showAndLeave(application, arguments[2], around);

    const int runs = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 7;
    QTemporaryDir place;
    const fs::path folder = fs::path(place.path().toStdString()) / "Bench.marac";
    const Filled filled = fill(folder, around);
    if (filled.referrals == 0) {
        std::fprintf(stderr, "The shared samples are not present (set MARAC_SHARED), so nothing was measured.\n");
        return 1;
    }
    std::vector<double> lockScreens, emptyWindows, keys, opened, todays;
    ui::Theme theme(application);
    for (int run = 0; run < runs; ++run) {
        emptyWindows.push_back(millisecondsOf(arguments[0], QStringLiteral("empty")));
        lockScreens.push_back(millisecondsOf(arguments[0], QString::fromStdString(folder.string())));
        keys.push_back(keyMilliseconds());
        QElapsedTimer timer;
        timer.start();
        window::StoreGate gate(folder, around);
        if (!gate.unlock({}, Secret(kWords)))
            return 1;
        opened.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        window::Desk desk(gate.takeWorkspace(), theme);
        untilPainted(desk.window());
        todays.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const Json result{{"runs", runs},
                      {"referrals", filled.referrals},
                      {"importMilliseconds", filled.importMilliseconds},
                      {"startToLockScreen",
                       {{"medianMilliseconds", median(lockScreens)},
                        {"peer", "an empty window of the toolkit"},
                        {"peerMedianMilliseconds", median(emptyWindows)},
                        {"ratio", median(lockScreens) / median(emptyWindows)}}},
                      {"unlockToToday",
                       {{"medianMilliseconds", median(todays)},
                        {"openedMedianMilliseconds", median(opened)},
                        {"limit", "deriving the key, which is slow on purpose"},
                        {"limitMedianMilliseconds", median(keys)},
                        {"ratio", median(todays) / median(keys)}}}};
    std::printf("%s\n", toPrettyText(result).c_str());
    return 0;
}
