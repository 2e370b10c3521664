// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/workflow/area_steps.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/today/shots.h"
#include "tests/ui/today/small_area.h"
#include "ui/settings/findings_list.h"
#include "ui/settings/settings_table_model.h"
#include "ui/support/say.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/table_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

/// Keys and trail as a test needs them; remembers what was asked of it.
class PretendedCare : public KeyCare {
public:
    std::vector<Way> ways = {{QStringLiteral("a"), QStringLiteral("Coordinator"), false, true},
                             {QStringLiteral("b"), QStringLiteral("Deputy chair"), false, false},
                             {QStringLiteral("r"), QStringLiteral("Recovery code"), true, false}};
    std::vector<PastEvent> past = {{12, QStringLiteral("16 Nov 2026 10:42"), QStringLiteral("Coordinator"), QStringLiteral("A referral was accepted"), true},
                                   {11, QStringLiteral("16 Nov 2026 10:40"), QStringLiteral("Coordinator"), QStringLiteral("The store was opened"), false}};
    Findings findings;
    std::int64_t undone = 0;
    int backups = 0;

    std::vector<Way> slotTitles() const override { return ways; }
    Done addSlot(const QString& title, const Secret&) override
    {
        ways.push_back({QStringLiteral("n"), title, false, false});
        return {};
    }
    Done changePassphrase(const QString&, const Secret& passphrase) override
    {
        if (passphrase.size() < 8)
            return failure(ErrorCode::InvalidInput, phrase("Test", "That passphrase is too short. Nothing was changed."));
        return {};
    }
    Done revoke(const QString& id) override
    {
        std::erase_if(ways, [&](const Way& way) { return way.id == id; });
        return {};
    }
    Result<Secret> renewRecoveryCode() override { return Secret("XYREM-KXFKT"); }
    Result<QString> backup() override { return QStringLiteral("backups/%1").arg(++backups); }
    Result<Findings> verify(const Progress& progress) override
    {
        progress(50);
        return findings;
    }
    QString restorePlace() const override { return QStringLiteral("Harbour.marac/backups"); }
    Result<std::vector<PastEvent>> history(int) const override { return past; }
    Done undo(std::int64_t event) override
    {
        undone = event;
        return {};
    }
};

struct Bench {
    SmallArea area;
    ScriptedPrompt prompt;
    PretendedCare care;
    SettingsPage page{area.workspace(), prompt, care};
    QString said;
    Tone tone = Tone::Neutral;

    explicit Bench(const char* section)
    {
        page.showItem(QString::fromLatin1(section));
        QObject::connect(&page, &Page::messageRequested, &page, [this](const QString& words, Tone how) {
            said = words;
            tone = how;
        });
    }
    const workflow::CaseBook& book() { return area.workspace().book(); }
    TableView* table(const char* name) { return spoken<TableView>(page, name); }
    bool shows(const char* words)
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page) && label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("every section can be reached and nothing in it is unnamed", "[settings][a11y]")
{
    Bench bench("area");
    auto* list = spoken<QListWidget>(bench.page, "Sections of settings");
    REQUIRE(list->count() == 9);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        CHECK(bench.page.context() == list->item(row)->text());
    }
    CHECK(unnamedWidgets(bench.page).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("the area is changed, undone, and a refused name stays as typed", "[settings][journey]")
{
    Bench bench("area");
    auto* minutes = spoken<QSpinBox>(bench.page, "Minutes for each case");
    minutes->setValue(15);
    pressKey(*minutes, Qt::Key_Return);
    CHECK(bench.book().area().minutesPerCase == 15);
    REQUIRE(bench.area.workspace().undoLast());
    CHECK(bench.book().area().minutesPerCase == 12);
    auto* name = spoken<QLineEdit>(bench.page, "Name of the Marac");
    name->setText(QStringLiteral("   "));
    pressKey(*name, Qt::Key_Return);
    CHECK(bench.tone == Tone::Bad);
    CHECK(name->text() == QStringLiteral("   "));
    CHECK(bench.book().area().name == "Harbour Marac");
}

TEST_CASE("a threshold needs its reason and then stands in the history", "[settings][journey]")
{
    Bench bench("thresholds");
    spoken<QSpinBox>(bench.page, "Yes of 24")->setValue(10);
    REQUIRE(press(bench.page, "Add the threshold"));
    CHECK(bench.book().area().thresholds.size() == 1);
    auto* reason = spoken<QLineEdit>(bench.page, "Reason, as agreed by the area");
    type(*reason, QStringLiteral("the board looks earlier"));
    pressKey(*reason, Qt::Key_Return);
    CHECK(bench.book().area().thresholdYes(bench.area.workspace().today()) == 10);
    CHECK(bench.table("Thresholds")->model()->rowCount() == 2);
    CHECK(bench.shows("never blocks, hides or lowers"));
}

TEST_CASE("an agency is added, a second of its name is refused at the field", "[settings][journey]")
{
    Bench bench("agencies");
    REQUIRE(press(bench.page, "New agency"));
    auto* name = spoken<QLineEdit>(bench.page, "Name of the agency");
    type(*name, QStringLiteral("Probation"));
    REQUIRE(press(bench.page, "Add the agency"));
    CHECK(bench.book().agencies().size() == 5);
    type(*name, QStringLiteral("probation"));
    REQUIRE(press(bench.page, "Add the agency"));
    CHECK(bench.book().agencies().size() == 5);
    CHECK(name->text() == QStringLiteral("probation"));
}

TEST_CASE("a field of an agency is filed when it is left, in one step that can be taken back", "[settings][journey]")
{
    Bench bench("agencies");
    TableView& table = *bench.table("Agencies");
    const agency::Agency before = bench.book().agencies().front();
    REQUIRE(table.chooseId(fromUtf8(before.id.text())));
    auto* email = spoken<QLineEdit>(bench.page, "Secure e-mail");
    email->clear();
    type(*email, QStringLiteral("desk@example.org"));
    pressKey(*email, Qt::Key_Return);
    CHECK(bench.book().agency(before.id)->secureEmail == "desk@example.org");
    REQUIRE(bench.area.workspace().undoLast());
    CHECK(bench.book().agency(before.id)->secureEmail == before.secureEmail);
    bench.page.refresh();
    CHECK(email->text() == fromUtf8(before.secureEmail));
}

TEST_CASE("an agency's waiting is made to count double where the agency stands, in one step", "[settings][journey]")
{
    Bench bench("agencies");
    const auto id = bench.book().agencies().front().id;
    REQUIRE(bench.table("Agencies")->chooseId(fromUtf8(id.text())));
    auto* weight = spoken<QComboBox>(bench.page, "A minute that its people wait counts");
    REQUIRE(weight);
    CHECK(weight->currentIndex() == 0);
    weight->setCurrentIndex(1);
    Q_EMIT weight->activated(1);
    CHECK(bench.book().agency(id)->waitingWeight == 2);
    REQUIRE(bench.area.workspace().undoLast());
    CHECK(bench.book().agency(id)->waitingWeight == 1);
}

TEST_CASE("a half-typed agency is there again when the page is opened anew", "[settings][rule]")
{
    Bench bench("agencies");
    type(*spoken<QLineEdit>(bench.page, "Name of the agency"), QStringLiteral("Proba"));
    REQUIRE(waitFor([&] { return !bench.area.workspace().draft("settings/agency/new").empty(); }));
    SettingsPage again(bench.area.workspace(), bench.prompt, bench.care);
    again.showItem(QStringLiteral("agencies"));
    CHECK(spoken<QLineEdit>(again, "Name of the agency")->text() == QStringLiteral("Proba"));
}

TEST_CASE("agencies are imported from a spreadsheet and its findings are listed", "[settings][journey]")
{
    Bench bench("agencies");
    const QString path = bench.area.folder() + QStringLiteral("/agencies.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Agency,Source\nRefuge,voluntary_sector\n,police\n");
    file.close();
    bench.prompt.files.push_back(path);
    REQUIRE(press(bench.page, "Import agencies…"));
    CHECK(bench.book().agencies().size() == 5);
    bench.prompt.files.push_back(bench.area.folder() + QStringLiteral("/missing.csv"));
    REQUIRE(press(bench.page, "Import agencies…"));
    CHECK(bench.tone == Tone::Bad);
}

TEST_CASE("a representative is kept with the hours they can come", "[settings][journey]")
{
    Bench bench("representatives");
    type(*spoken<QLineEdit>(bench.page, "Name"), QStringLiteral("S. Okafor"));
    auto* from = spoken<QLineEdit>(bench.page, "Available from");
    type(*from, QStringLiteral("ninety"));
    REQUIRE(press(bench.page, "Add the representative"));
    CHECK(bench.book().representatives().empty());
    CHECK(from->text() == QStringLiteral("ninety"));
    from->setText(QStringLiteral("9.30"));
    REQUIRE(press(bench.page, "Add the representative"));
    REQUIRE(bench.book().representatives().size() == 1);
    CHECK(bench.book().representatives().front().availableFrom == TimeOfDay(9 * 60 + 30));
}

TEST_CASE("a key is taken away only after the question, and the recovery code is shown once", "[settings][security][journey]")
{
    Bench bench("keys");
    TableView& table = *bench.table("Ways into the store");
    REQUIRE(table.chooseId(QStringLiteral("b")));
    REQUIRE(press(bench.page, "Take the chosen away…"));
    CHECK(bench.care.ways.size() == 3);
    bench.prompt.answers.push_back(0);
    REQUIRE(press(bench.page, "Take the chosen away…"));
    CHECK(bench.care.ways.size() == 2);
    CHECK_FALSE(bench.shows("XYREM"));
    bench.prompt.answers.push_back(0);
    REQUIRE(press(bench.page, "Make a new recovery code…"));
    CHECK(bench.shows("XYREM"));
}

TEST_CASE("a person is added by job title with a passphrase", "[settings][journey]")
{
    Bench bench("keys");
    type(*spoken<QLineEdit>(bench.page, "Job title of a new person"), QStringLiteral("Chair"));
    REQUIRE(press(bench.page, "Add the person"));
    CHECK(bench.care.ways.size() == 3);
    type(*spoken<QLineEdit>(bench.page, "New passphrase"), QStringLiteral("seven quiet boats"));
    REQUIRE(press(bench.page, "Add the person"));
    CHECK(bench.care.ways.back().title == QStringLiteral("Chair"));
    CHECK(bench.page.findChild<PassphraseField*>()->isEmpty());
}

TEST_CASE("agency passphrases are hidden until asked for and hidden again when left", "[settings][security]")
{
    Bench bench("passphrases");
    bench.page.resize(1100, 700);
    bench.page.show();
    auto* model = bench.table("Agency passphrases")->model();
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("hidden"));
    REQUIRE(press(bench.page, "Show"));
    CHECK(model->index(0, 1).data().toString() != QStringLiteral("hidden"));
    bench.page.showItem(QStringLiteral("area"));
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("hidden"));
}

TEST_CASE("a check says that the store is sound, or lists what it found", "[settings][journey]")
{
    Bench bench("care");
    REQUIRE(press(bench.page, "Check the store"));
    CHECK(bench.shows("The store is sound"));
    bench.care.findings = {{Severity::Problem, {}, phrase("Test", "A page is damaged."), 0}};
    REQUIRE(press(bench.page, "Check the store"));
    CHECK(spoken<FindingsList>(bench.page, "Findings of the check")->count() == 1);
    REQUIRE(press(bench.page, "Back up now"));
    CHECK(bench.care.backups == 1);
}

TEST_CASE("one step of the history is taken back, and one that cannot be is left", "[settings][journey]")
{
    Bench bench("history");
    TableView& table = *bench.table("History");
    REQUIRE(table.chooseId(QStringLiteral("11")));
    REQUIRE(press(bench.page, "Take the chosen step back"));
    CHECK(bench.care.undone == 0);
    REQUIRE(table.chooseId(QStringLiteral("12")));
    REQUIRE(press(bench.page, "Take the chosen step back"));
    CHECK(bench.care.undone == 12);
}

TEST_CASE("appearance and language are wished for by their stable names", "[settings]")
{
    Bench bench("look");
    QStringList wished;
    QObject::connect(&bench.page, &SettingsPage::themeChosen, [&](const QString& theme) { wished << theme; });
    QObject::connect(&bench.page, &SettingsPage::languageChosen, [&](const QString& language) { wished << language; });
    bench.page.setLook(QStringLiteral("light"), QStringLiteral("en"));
    REQUIRE(press(bench.page, "Dark"));
    REQUIRE(press(bench.page, "Cymraeg"));
    CHECK(wished == QStringList({QStringLiteral("dark"), QStringLiteral("cy")}));
}

TEST_CASE("the lists of settings keep the promises of a model and speak their headings", "[settings][a11y]")
{
    SettingsTableModel model({QStringLiteral("Name"), QStringLiteral("Source")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{QStringLiteral("1"), {QStringLiteral("Police"), QStringLiteral("core")}, Tone::Accent}});
    CHECK(model.index(0, 1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Name: Police, Source: core"));
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("pictures of settings", "[settings][shots]")
{
    SmallArea area;
    ScriptedPrompt prompt;
    PretendedCare care;
    MainWindow window;
    auto* page = new SettingsPage(area.workspace(), prompt, care);
    window.addPage(page);
    for (const char* section : {"area", "thresholds", "agencies", "representatives", "keys", "passphrases", "care", "history", "look"}) {
        page->showItem(QString::fromLatin1(section));
        takeShots(window, QStringLiteral("settings-") + QString::fromLatin1(section));
    }
    CHECK(window.currentPage() == page);
}
