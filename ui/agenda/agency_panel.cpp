// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agency_panel.h"

#include "ui/agenda/agenda_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

constexpr std::chrono::milliseconds kPatienceForPrice{1000}; ///< beside the window

QString ownCases() { return QStringLiteral("own"); }
QString allOfThem() { return QStringLiteral("all"); }

} // namespace

AgencyPanel::AgencyPanel(workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_about((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_fields(new QWidget(this)),
      m_stay(named(new QComboBox(this), tr("What they come for"))), m_from(new TimeField(tr("There from"), this)), m_until(new TimeField(tr("There until"), this)),
      m_usual(new Button(tr("As usual"), ButtonKind::Plain, this)), m_price((new Label(QString(), TextStyle::Body, this))->wrapped())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_about);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(buildStay());
    fields->addWidget(buildHours());
    column->addWidget(m_fields);
    column->addWidget(m_price);
    column->addStretch(1);
    setFocusProxy(m_stay);
    m_draft = (new FormDraft(*m_fields, workspace, {}))->watching();
}

QWidget* AgencyPanel::buildStay()
{
    auto* row = new QWidget(m_fields);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* keep = named(new Button(tr("Keep"), ButtonKind::Quiet, row), tr("Keep what they come for"));
    line->addWidget(new Label(tr("they come for"), TextStyle::Muted, row));
    line->addWidget(m_stay, 1);
    line->addWidget(keep);
    connect(m_stay, &QComboBox::currentIndexChanged, this, &AgencyPanel::showPrice);
    connect(keep, &QPushButton::clicked, this, &AgencyPanel::keepStay);
    return row;
}

QWidget* AgencyPanel::buildHours()
{
    auto* row = new QWidget(m_fields);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* keep = named(new Button(tr("Keep"), ButtonKind::Quiet, row), tr("Keep their hours"));
    line->addWidget(new Label(tr("at this meeting from"), TextStyle::Muted, row));
    line->addWidget(m_from);
    line->addWidget(new Label(tr("until"), TextStyle::Muted, row));
    line->addWidget(m_until);
    line->addStretch(1);
    line->addWidget(keep);
    line->addWidget(m_usual);
    for (TimeField* field : {m_from, m_until}) {
        field->setFixedWidth(86);
        connect(field, &TimeField::timeChanged, this, &AgencyPanel::showPrice);
        connect(field, &TimeField::timeEntered, this, &AgencyPanel::keepHours);
    }
    connect(keep, &QPushButton::clicked, this, &AgencyPanel::keepHours);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_draft->forget();
        Q_EMIT hoursWanted({m_meeting, m_agency, std::nullopt, std::nullopt});
    });
    return row;
}

/// The agency's own cases, the whole meeting, and the whole meeting by one of its people.
void AgencyPanel::fillStays()
{
    const QSignalBlocker quiet(m_stay);
    m_stay->clear();
    m_stay->addItem(tr("their own cases"), ownCases());
    m_stay->addItem(tr("the whole meeting"), allOfThem());
    for (const agency::Representative& person : m_workspace.book().representatives()) {
        if (person.agency == m_agency)
            m_stay->addItem(tr("the whole meeting: %1").arg(fromUtf8(person.name)), fromUtf8(person.id.text()));
    }
    for (const agenda::WholeMeeting& one : m_workspace.book().wholeMeetings()) {
        if (one.agency == m_agency)
            m_stay->setCurrentIndex(std::max(1, m_stay->findData(one.representative.isEmpty() ? allOfThem() : fromUtf8(one.representative.text()))));
    }
}

void AgencyPanel::showAgency(const workflow::AgendaView& view, const Id<agency::Agency>& id)
{
    const agency::Agency* agency = m_workspace.book().agency(id);
    m_fields->setVisible(agency && view.meeting);
    m_price->setVisible(agency && view.meeting);
    if (!agency || !view.meeting) {
        m_shown.clear();
        m_about->setText(tr("Choose an agency and press Enter to say when its people can be there, or that they come for the whole meeting."));
        return;
    }
    m_meeting = view.meeting->id;
    m_agency = id;
    m_plan = view.plan;
    m_leastNow = view.isBoundKnown && view.clash.empty() ? std::optional(view.bound) : std::nullopt;
    m_kept = workflow::termsOf(m_workspace, *view.meeting, id);
    const auto stays = m_workspace.book().staysOf(m_meeting);
    m_usual->setEnabled(std::any_of(stays.begin(), stays.end(), [&](const agenda::Stay& stay) { return stay.agency == id; }));
    m_about->setText(agencyWords(view, *agency));
    const QString place = QStringLiteral("agendaAgency/%1/%2").arg(fromUtf8(m_meeting.text()), fromUtf8(id.text()));
    if (place == m_shown && isAsKept())
        m_draft->forget();
    if (place != m_shown || !m_draft->isKept()) {
        m_shown = place;
        m_draft->setPlace(place);
        fillStays();
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        m_from->setTime(m_kept.from);
        m_until->setTime(m_kept.until);
        m_draft->restore();
    }
    showPrice();
}

workflow::AgencyTerms AgencyPanel::typed() const
{
    return {m_agency, m_stay->currentData().toString() != ownCases(), m_from->time(), m_until->time()};
}

bool AgencyPanel::isAsKept() const
{
    return m_from->isUnderstood() && m_until->isUnderstood() && typed() == m_kept;
}

/// What the terms in the fields would cost: for the present order at once, for the best one beside the work.
void AgencyPanel::showPrice()
{
    const meeting::Meeting* meeting = m_workspace.book().meeting(m_meeting);
    const agency::Agency* agency = m_workspace.book().agency(m_agency);
    m_search.stop();
    if (!meeting || !agency || typed() == m_kept) {
        m_price->setText(QString());
        return;
    }
    const agenda::Plan then = workflow::planIf(m_workspace, *meeting, typed());
    const QString words = termsWords(agenda::prospectOf(m_plan, then, *agency));
    m_price->setText(tr("%1 What the best order would then cost is being worked out…").arg(words));
    askForLeast(then, words);
}

void AgencyPanel::askForLeast(const agenda::Plan& then, const QString& words)
{
    m_search.ask([then](const std::atomic<bool>& stop, const auto& tell) { tell(agenda::leastWaiting(then, agenda::Patience(kPatienceForPrice, &stop))); },
                 [this, words](const agenda::LeastWaiting& least) {
                     const QString best = durationWords(static_cast<int>(least.bound));
                     const QString now = m_leastNow ? durationWords(static_cast<int>(*m_leastNow)) : QString();
                     const QString price = !least.clash.empty() ? tr("No order could keep this beside the other rules.")
                         : now.isEmpty()                        ? tr("At best people would wait %1.").arg(best)
                                                                : tr("At best people would wait %1 instead of %2.").arg(best, now);
                     m_price->setText(tr("%1 %2").arg(words, price));
                     announce(*m_price, m_price->text());
                 });
}

void AgencyPanel::keepStay()
{
    const QString chosen = m_stay->currentData().toString();
    const bool isPerson = chosen != ownCases() && chosen != allOfThem();
    Q_EMIT wholeMeetingWanted(m_agency, chosen == ownCases() ? workflow::Staying::AsNeeded : workflow::Staying::WholeMeeting,
                              isPerson ? Id<agency::Representative>(toUtf8(chosen)) : Id<agency::Representative>());
}

void AgencyPanel::keepHours()
{
    if (!m_from->isUnderstood() || !m_until->isUnderstood())
        return Q_EMIT refused(tr("This is not a time of day, such as 10:30. Nothing was changed."));
    const workflow::StayWish wish{m_meeting, m_agency, m_from->time(), m_until->time()};
    Q_EMIT hoursWanted(wish);
}

} // namespace marac::ui
