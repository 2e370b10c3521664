// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referral/small_area.h"

#include "core/workflow/agenda_steps.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/label.h"

#include <QApplication>

namespace marac::ui::test {

namespace {

agency::Agency anAgency(const char* name, agency::ReturnSource source)
{
    agency::Agency agency;
    agency.name = name;
    agency.source = source;
    agency.membership = agency::Membership::Core;
    return agency;
}

} // namespace

SmallArea::SmallArea() : m_clock(*Date::fromYmd(2026, 11, 20), TimeOfDay(10 * 60))
{
    workflow::Workspace::NewArea fresh;
    fresh.area.name = "Harbour Marac";
    fresh.area.thresholds = {{14, *Date::fromYmd(2020, 1, 1), "SafeLives criteria"}};
    const workflow::Surroundings around{m_clock, m_ids, workflow::Surroundings::KeyCost::Cheapest};
    auto created = workflow::Workspace::create(toUtf8(m_folder.filePath(QStringLiteral("Small.marac"))), fresh, Secret("a small harbour at dawn"), around);
    m_workspace = std::move(created.value().workspace);
    workflow::saveAgency(*m_workspace, anAgency("Police", agency::ReturnSource::Police)).value();
    workflow::saveAgency(*m_workspace, anAgency("Idva service", agency::ReturnSource::Idva)).value();
    workflow::saveAgency(*m_workspace, anAgency("Council housing", agency::ReturnSource::Housing)).value();
    workflow::NewMeeting meeting;
    meeting.date = *Date::fromYmd(2026, 11, 26);
    workflow::createMeeting(*m_workspace, meeting).value();
}

Id<referral::Referral> SmallArea::add(const Wanted& wanted)
{
    workflow::ReferralForm form = workflow::newReferralForm(*m_workspace);
    form.victim.name = {wanted.forename, wanted.surname};
    form.victim.birth = Date::parseIso(wanted.born);
    form.victim.address = wanted.address;
    form.victim.phone = "07700 900431";
    form.victim.safeContact = {people::SafeContact::Kind::TextOnly, "after 10:00"};
    form.victim.gender = people::Gender::Female;
    form.perpetrators[0].name = {wanted.perpetrator.substr(0, wanted.perpetrator.find(' ')), wanted.perpetrator.substr(wanted.perpetrator.find(' ') + 1)};
    form.perpetrators[0].birth = Date::fromYmd(1990, 4, 2);
    form.referral.perpetrators[0].relationship = "ex-partner";
    form.referral.perpetrators[0].livingTogether = people::LivingTogether::No;
    form.referral.received = Date::parseIso(wanted.received).value();
    form.referral.referrers = {m_workspace->book().agencies()[0].id, m_workspace->book().agencies()[1].id};
    for (size_t i = 0; i < wanted.answers.size(); ++i)
        form.referral.dash.items[i].answer = dash::answerOf(wanted.answers[i]).value_or(dash::Answer::Unanswered);
    return workflow::saveReferral(*m_workspace, form).value().referral;
}

void SmallArea::addFamiliarCases()
{
    add({"Beth", "Pryce", "1995-03-12", "14 Mill Lane", "Lee Morgan", "2026-02-14", "YYYYYYYYYYYYYYNNNNNNNNNN"});
    add({"Bethan", "Price", "1995-03-12", "14 Mill Lane", "Lee Morgan", "2026-11-11", "YYYNYYYYNYYYNYYDNYNYYNYD"});
    add({"Grace", "Mensah", "1984-06-02", "3 Quay Street", "Paul Boateng", "2026-11-14", "YNNNYNYNNNYYNNNNNNNNNNNN"});
    add({"Zofia", "Nowak", "2001-09-30", "8 Dock View", "Adam Kowal", "2026-11-17", "YYYYYYYYYYYYYNNNNNNNNNNN"});
}

SeatedPage::SeatedPage(SmallArea& area) : page(new ReferralsPage(area.workspace(), prompt))
{
    QObject::connect(page, &Page::messageRequested, page, [this](const QString& words) { said.append(words); });
    window.resize(1366, 768);
    window.setAreaName(QStringLiteral("Harbour Marac"));
    window.addPage(page);
    window.show();
    window.activateWindow();
    for (int i = 0; i < 10; ++i)
        QApplication::processEvents();
}

bool isSaid(QWidget& root, const QString& part)
{
    QApplication::processEvents();
    for (const Label* label : root.findChildren<Label*>()) {
        if (label->isVisibleTo(&root) && label->text().contains(part))
            return true;
    }
    return false;
}

QStringList unnamedOnTheGlass(QWidget& root)
{
    QApplication::processEvents();
    QStringList unnamed;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy() || widget->inherits("QComboBoxListView");
        if (widget->focusPolicy() != Qt::NoFocus && !isPart && widget->isVisibleTo(&root) && spokenName(*widget).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return unnamed;
}

} // namespace marac::ui::test
