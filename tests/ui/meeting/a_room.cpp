// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/meeting/a_room.h"

#include "core/base/text.h"
#include "core/workflow/agenda_steps.h"
#include "core/workflow/referral_steps.h"
#include "core/workflow/research_steps.h"
#include "core/workflow/triage_steps.h"
#include "tests/ui/support/find.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>

namespace marac::ui::test {

namespace {

struct AgencyWords {
    const char* name;
    agency::ReturnSource source;
    const char* representative; ///< may be empty
};

const AgencyWords kAgencies[]{
    {"Police", agency::ReturnSource::Police, "DS Parry"},          {"Idva service", agency::ReturnSource::Idva, "S. Okafor"},
    {"Children’s care", agency::ReturnSource::ChildrenSocialCare, "J. Bevan"},
    {"Health visiting", agency::ReturnSource::Other, "M. Shaw"},   {"Mental health", agency::ReturnSource::MentalHealth, "T. Adeyemi"},
    {"Housing", agency::ReturnSource::Housing, "D. Rees"},         {"Probation", agency::ReturnSource::Probation, "K. Grant"},
    {"Education", agency::ReturnSource::Education, "H. Owen"},     {"Refuge", agency::ReturnSource::Other, ""},
};

struct CaseWords {
    const char *forename, *surname, *harmful, *received;
    int yes;
    const char* child; ///< empty for none
};

const CaseWords kCases[]{
    {"Kayla", "Amos", "Dean Cole", "2026-11-05", 15, "Tia"},     {"Bethan", "Price", "Lee Morgan", "2026-11-09", 16, "Ffion"},
    {"Zofia", "Nowak", "Piotr Nowak", "2026-11-10", 14, ""},     {"Chloe", "Dunn", "Lee Morgan", "2026-11-11", 14, ""},
    {"Ruta", "Kalnins", "Sam Hart", "2026-11-12", 17, "Juris"},  {"Nia", "Puw", "Ian Frost", "2026-11-13", 9, ""},
};

template <typename Value>
Value must(Result<Value> result)
{
    INFO((result ? std::string() : Phrasebook().say(result.error().say) + result.error().detail));
    REQUIRE(result.has_value());
    return std::move(*result);
}

people::Person aPerson(const std::string& forename, const std::string& surname, const char* born)
{
    people::Person person;
    person.name = {forename, surname};
    person.birth = Date::parseIso(born);
    return person;
}

workflow::ReferralForm formOf(const workflow::Workspace& workspace, const CaseWords& words, const std::optional<Id<people::Person>>& known)
{
    workflow::ReferralForm form = workflow::newReferralForm(workspace);
    form.referral.received = *Date::parseIso(words.received);
    form.referral.referrers = {workspace.book().agencies().front().id};
    form.victim = aPerson(words.forename, words.surname, "1995-03-04");
    form.victim.phone = "07700 900431";
    form.victim.safeContact = {people::SafeContact::Kind::TextOnly, "after 10:00"};
    const std::string harmful = words.harmful;
    people::Person perpetrator = aPerson(harmful.substr(0, harmful.find(' ')), harmful.substr(harmful.find(' ') + 1), "1990-06-01");
    if (known)
        perpetrator.id = *known;
    form.perpetrators = {perpetrator};
    form.referral.perpetrators = {{perpetrator.id, "ex-partner", people::LivingTogether::No}};
    if (*words.child)
        form.referral.children = {{words.child, 6, "Ysgol y Bryn"}, {"Jac", 3, ""}};
    form.referral.dash = dash::Assessment::blank(dash::Checklist::dash());
    for (size_t i = 0; i < form.referral.dash.items.size(); ++i)
        form.referral.dash.items[i].answer = static_cast<int>(i) < words.yes ? dash::Answer::Yes : dash::Answer::No;
    form.referral.dash.items.back().answer = dash::Answer::DontKnow;
    return form;
}

} // namespace

ARoom::ARoom(Agenda agenda)
{
    workflow::Workspace::NewArea area;
    area.area.name = "Harbour Marac";
    area.area.thresholds.push_back({14, *Date::parseIso("2024-01-01"), "The usual criteria."});
    const Secret passphrase("harbour lantern granite");
    auto created = must(workflow::Workspace::create(folder.filePath(QStringLiteral("Harbour.marac")).toStdString(), area, passphrase,
                                                    {clock, ids, workflow::Surroundings::KeyCost::Cheapest}));
    m_workspace = std::move(created.workspace);
    if (agenda == Agenda::SixCases) {
        fillAgencies();
        fillCases();
    }
    seat();
}

void ARoom::fillAgencies()
{
    for (const AgencyWords& words : kAgencies) {
        agency::Agency agency;
        agency.id = ids.make<agency::Agency>();
        agency.name = words.name;
        agency.source = words.source;
        agency.membership = words.source == agency::ReturnSource::Other ? agency::Membership::Invited : agency::Membership::Core;
        must(workflow::saveAgency(*m_workspace, agency));
        if (*words.representative)
            must(workflow::saveRepresentative(*m_workspace, {ids.make<agency::Representative>(), agency.id, words.representative,
                                                             agency::Role::Representative, {}, {}}));
    }
}

void ARoom::fillCases()
{
    m_meeting = must(workflow::createMeeting(*m_workspace, {clock.today(), TimeOfDay(9 * 60 + 30), 12, meeting::Kind::Regular, "Harbour Hall"}));
    std::optional<Id<people::Person>> leeMorgan;
    for (const CaseWords& words : kCases) {
        const bool isLee = std::string(words.harmful) == "Lee Morgan";
        const auto saved = must(workflow::saveReferral(*m_workspace, formOf(*m_workspace, words, isLee ? leeMorgan : std::nullopt)));
        if (isLee)
            leeMorgan = book().referral(saved.referral)->perpetrators.front().person;
        must(workflow::decide(*m_workspace, saved.referral, {triage::Decision::Kind::Accept, "Meets the criteria.", m_meeting}));
    }
    const auto items = book().agendaOf(m_meeting);
    if (items.empty())
        must(workflow::buildAgenda(*m_workspace, m_meeting));
    must(workflow::addBreak(*m_workspace, m_meeting, 4, 10));
    must(workflow::requestResearch(*m_workspace, m_meeting));
}

void ARoom::seat()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    m_window->setAreaName(QStringLiteral("Harbour Marac"));
    m_page = new MeetingPage(*m_workspace, prompt);
    m_window->addPage(m_page);
    m_window->goTo(Area::Meeting);
    m_workspace->onChanged([this](const std::string&, const std::vector<std::string>&) { m_window->refreshPages(); });
    QObject::connect(m_page, &Page::messageRequested, m_page, [this](const QString& words) { m_said = words; });
    m_window->show();
    m_window->activateWindow();
    QApplication::setActiveWindow(m_window.get());
    QApplication::processEvents();
}

Id<agency::Agency> ARoom::agency(const std::string& name) const
{
    for (const agency::Agency& agency : book().agencies()) {
        if (agency.name == name)
            return agency.id;
    }
    return {};
}

workflow::CaseAt ARoom::caseAt(int number) const
{
    for (const agenda::AgendaItem& item : book().agendaOf(m_meeting)) {
        if (item.kind == agenda::AgendaItem::Kind::Case && --number == 0)
            return {m_meeting, item.referral};
    }
    return {};
}

void ARoom::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    pressKey(focus ? *focus : *m_window, key, modifiers);
    QApplication::processEvents();
}

void ARoom::enter(const char* words)
{
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    type(*focus, QString::fromUtf8(words));
    press(Qt::Key_Return);
}

} // namespace marac::ui::test
