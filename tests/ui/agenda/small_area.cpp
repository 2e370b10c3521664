// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agenda/small_area.h"

#include "core/workflow/agenda_steps.h"
#include "core/workflow/referral_steps.h"
#include "core/workflow/triage_steps.h"
#include "ui/shell/main_window.h"
#include "ui/support/say.h"
#include "ui/support/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QPixmap>
#include <QShortcut>

#include <catch2/catch_test_macros.hpp>

namespace marac::ui::test {

namespace {

struct Agency {
    const char* name;
    agency::ReturnSource source;
    agency::Membership membership;
};

constexpr Agency kAgencies[]{{"Police - Public Protection", agency::ReturnSource::Police, agency::Membership::Core},
                             {"Idva service", agency::ReturnSource::Idva, agency::Membership::Core},
                             {"Children's social care", agency::ReturnSource::ChildrenSocialCare, agency::Membership::Core},
                             {"Health visiting", agency::ReturnSource::PrimaryCare, agency::Membership::Invited},
                             {"Council housing", agency::ReturnSource::Housing, agency::Membership::Core},
                             {"Probation", agency::ReturnSource::Probation, agency::Membership::Core},
                             {"Mental health trust", agency::ReturnSource::MentalHealth, agency::Membership::Invited},
                             {"Substance misuse", agency::ReturnSource::SubstanceAbuse, agency::Membership::Invited},
                             {"Education", agency::ReturnSource::Education, agency::Membership::Invited},
                             {"Adult social care", agency::ReturnSource::AdultSocialCare, agency::Membership::Invited}};

constexpr std::pair<const char*, const char*> kNames[]{
    {"Bethan", "Price"}, {"Kelly", "Shaw"},   {"Zofia", "Nowak"},  {"Amina", "Begum"},  {"Lowri", "Rees"},   {"Grace", "Mensah"},
    {"Chloe", "Dixon"},  {"Yasmin", "Ahmed"}, {"Maja", "Kozak"},   {"Hannah", "Lloyd"}, {"Tracey", "King"},  {"Olena", "Young"},
    {"Farah", "Khan"},   {"Nia", "Bevan"},    {"Ruta", "Petraite"}, {"Sian", "Morris"},  {"Natalie", "Cox"}, {"Paula", "Reid"},
    {"Ines", "Costa"},   {"Dora", "Wells"},   {"Ada", "Finch"},    {"Mina", "Cole"}};

} // namespace

SmallArea::SmallArea(int cases) : m_clock(*Date::fromYmd(2026, 11, 10), TimeOfDay(9 * 60))
{
    workflow::Workspace::NewArea area;
    area.area.name = "Harbour Marac";
    area.area.thresholds = {{14, *Date::fromYmd(2026, 1, 1), "SafeLives criteria"}};
    const workflow::Surroundings around{m_clock, m_ids, workflow::Surroundings::KeyCost::Cheapest};
    auto created = workflow::Workspace::create(toUtf8(m_folder.filePath(QStringLiteral("Harbour.marac"))), area, Secret("lantern fern copper tide"), around);
    REQUIRE(created.has_value());
    m_workspace = std::move(created->workspace);
    addAgencies();
    for (int number = 0; number < cases; ++number)
        addCase(number);
}

void SmallArea::addAgencies()
{
    for (const Agency& each : kAgencies) {
        agency::Agency agency;
        agency.id = m_ids.make<agency::Agency>();
        agency.name = each.name;
        agency.source = each.source;
        agency.membership = each.membership;
        REQUIRE(workflow::saveAgency(*m_workspace, agency).has_value());
    }
}

void SmallArea::addCase(int number)
{
    const auto place = static_cast<size_t>(number) % std::size(kNames);
    workflow::ReferralForm form = workflow::newReferralForm(*m_workspace);
    form.victim.name = {kNames[place].first, kNames[place].second};
    form.victim.birth = Date::fromYmd(1980 + number, 3, 12);
    form.referral.received = m_clock.today().addDays(-2 - number);
    form.referral.referrers = {book().agencies()[static_cast<size_t>(number * 3) % std::size(kAgencies)].id};
    if (number % 3 == 0)
        form.referral.children = {{"Ffion", 6, "Ysgol y Bryn"}};
    for (size_t item = 0; item < form.referral.dash.items.size(); ++item)
        form.referral.dash.items[item].answer = static_cast<int>(item) < 14 + number % 7 ? dash::Answer::Yes : dash::Answer::No;
    const auto saved = workflow::saveReferral(*m_workspace, form);
    REQUIRE(saved.has_value());
    REQUIRE(workflow::decide(*m_workspace, saved->referral, {triage::Decision::Kind::Accept, "Visible high risk", std::nullopt}).has_value());
}

Id<meeting::Meeting> SmallArea::aBuiltMeeting()
{
    workflow::NewMeeting wanted;
    wanted.date = *Date::fromYmd(2026, 11, 26);
    const auto meeting = workflow::createMeeting(*m_workspace, wanted);
    REQUIRE(meeting.has_value());
    REQUIRE(workflow::buildAgenda(*m_workspace, *meeting).has_value());
    return *meeting;
}

Id<agency::Agency> SmallArea::agency(std::string_view typed) const
{
    const auto meant = agency::agenciesMeant(book().agencies(), typed);
    REQUIRE(!meant.empty());
    return meant.front()->id;
}

std::vector<std::string> SmallArea::initialsInOrder(const Id<meeting::Meeting>& meeting) const
{
    std::vector<std::string> initials;
    for (const agenda::AgendaItem& item : book().agendaOf(meeting)) {
        const referral::Referral* referral = book().referral(item.referral);
        initials.push_back(referral ? book().person(referral->victim)->initials() : "break");
    }
    return initials;
}

Heard::Heard(const Page& page)
{
    QObject::connect(&page, &Page::messageRequested, &page, [this](const QString& said, Tone tone) {
        words.append(said);
        lastTone = tone;
    });
}

bool saysSomewhere(QWidget& root, const char* words)
{
    for (const Label* label : root.findChildren<Label*>()) {
        if (label->isVisibleTo(&root) && label->text().contains(QString::fromUtf8(words)))
            return true;
    }
    return false;
}

bool shortcut(QWidget& root, const char* keys)
{
    QShortcut* one = nullptr;
    int found = 0;
    for (QShortcut* each : root.findChildren<QShortcut*>()) {
        auto* owner = qobject_cast<QWidget*>(each->parent());
        if (each->key() == QKeySequence(QString::fromLatin1(keys)) && owner && owner->isVisibleTo(&root) && owner->isEnabled()) {
            one = each;
            ++found;
        }
    }
    if (found != 1)
        return false;
    Q_EMIT one->activated();
    QApplication::processEvents();
    return true;
}

void shoot(Page* page, const QString& name)
{
    const QString folder = qEnvironmentVariable("MARAC_SHOTS");
    MainWindow window;
    window.resize(1366, 768);
    window.setAreaName(QStringLiteral("Harbour Marac"));
    window.setSavedAt(QStringLiteral("10:42:07"));
    window.addPage(page);
    window.show();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const Theme theme(*qApp, choice);
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents();
        const QPixmap picture = window.grab();
        CHECK(picture.size() == QSize(1366, 768));
        const QString suffix = choice == ThemeChoice::Dark ? QStringLiteral("-dark") : QString();
        if (!folder.isEmpty())
            CHECK(picture.save(QStringLiteral("%1/%2%3.png").arg(folder, name, suffix)));
    }
    const Theme light(*qApp, ThemeChoice::Light);
}

} // namespace marac::ui::test
