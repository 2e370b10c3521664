// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/register_panel.h"

#include "core/base/text.h"
#include "ui/meeting/register_model.h"
#include "ui/meeting/teller.h"
#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using attendance::Attendance;

namespace {

constexpr int kArrivedWidth = 66;

Id<Attendance> entryOf(const QString& rowId)
{
    return Id<Attendance>(toUtf8(rowId.section(QLatin1Char('/'), 1)));
}

} // namespace

RegisterPanel::RegisterPanel(workflow::Workspace& workspace, Teller& teller, QWidget* parent)
    : Card(tr("In the room"), parent), m_workspace(workspace), m_teller(teller), m_model(new RegisterModel(this)),
      m_table(new TableView(tr("In the room"), this)), m_arrival(named(new QLineEdit(this), tr("Who arrives"))),
      m_offer(new Label(QString(), TextStyle::Muted, this)),
      m_signAll((new Button(tr("All have signed"), ButtonKind::Quiet, this))->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+S"))))
{
    setEdgeToEdge();
    body()->setSpacing(4);
    buildTable();
    buildArrival();
}

void RegisterPanel::buildTable()
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->setColumnWidth(1, kArrivedWidth);
    m_table->stretchColumn(0);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setEmptyState(new EmptyState(tr("No agency is known yet."), tr("Agencies are entered under Settings.")));
    m_table->installEventFilter(this);
    connect(m_table, &TableView::idActivated, this, &RegisterPanel::beginArrival);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RegisterPanel::openMenu);
    body()->addWidget(m_table, 1);
}

void RegisterPanel::buildArrival()
{
    m_arrival->setPlaceholderText(tr("Arrives: pol · F3"));
    m_arrival->setToolTip(tr("The first letters of the agency, Enter. Another person: pol: DS Jones. An apology: Ctrl Enter."));
    m_arrival->installEventFilter(this);
    m_draft = (new FormDraft(*m_arrival, m_workspace, QStringLiteral("register")))->watching();
    m_draft->restore();
    connect(m_arrival, &QLineEdit::textChanged, this, &RegisterPanel::showMeant);
    connect(m_arrival, &QLineEdit::returnPressed, this, &RegisterPanel::arriveAsTyped);
    auto* f3 = new QShortcut(QKeySequence(Qt::Key_F3), this);
    connect(f3, &QShortcut::activated, m_arrival, [this] { m_arrival->setFocus(); });
    connect(m_signAll, &QPushButton::clicked, this, [this] {
        m_teller.told(workflow::signAllPresent(m_workspace, m_meeting), tr("Everybody in the room has signed the confidentiality statement."));
    });
    auto* below = new QVBoxLayout;
    below->setContentsMargins(11, 2, 11, 8);
    below->setSpacing(4);
    below->addWidget(m_arrival);
    below->addWidget(m_offer);
    below->addWidget(m_signAll);
    body()->addLayout(below);
    m_offer->hide();
}

void RegisterPanel::setMeeting(const Id<meeting::Meeting>& meeting)
{
    m_meeting = meeting;
    refresh();
}

void RegisterPanel::refresh()
{
    const QString chosen = m_table->currentId();
    const auto rows = registerRows(m_workspace, m_meeting);
    m_model->setRows(rows);
    m_table->chooseId(chosen);
    const auto isHere = [](const RegisterRow& row) { return row.state == RegisterRow::State::Here; };
    QStringList agencies;
    for (const RegisterRow& row : rows) {
        if (isHere(row) && !agencies.contains(row.agencyId))
            agencies += row.agencyId;
    }
    setTitle(tr("In the room · %1 of %2").arg(agencies.size()).arg(m_workspace.book().agencies().size()));
    m_signAll->setVisible(std::any_of(rows.begin(), rows.end(), [&](const RegisterRow& row) { return isHere(row) && !row.isSigned; }));
    const meeting::Meeting* meeting = m_workspace.book().meeting(m_meeting);
    const bool mayChange = meeting && meeting->stage != meeting::Stage::Signed && meeting->stage != meeting::Stage::Closed;
    m_arrival->setVisible(mayChange);
    m_signAll->setVisible(mayChange && m_signAll->isVisibleTo(this));
}

RegisterPanel::Meant RegisterPanel::meant(const QString& typed) const
{
    Meant result;
    if (typed.trimmed().isEmpty())
        return result;
    const auto found = agency::agenciesMeant(m_workspace.book().agencies(), toUtf8(typed.section(QLatin1Char(':'), 0, 0).trimmed()));
    result.agencies = static_cast<int>(found.size());
    if (found.size() != 1)
        return result;
    result.agency = found.front();
    result.name = toUtf8(typed.section(QLatin1Char(':'), 1).trimmed());
    if (result.name.empty())
        offerName(result);
    return result;
}

void RegisterPanel::offerName(Meant& meant) const
{
    const auto here = m_workspace.book().attendanceOf(m_meeting);
    for (const agency::Representative& representative : m_workspace.book().representatives()) {
        const bool isHere = std::any_of(here.begin(), here.end(), [&](const Attendance& entry) {
            return entry.isPresent() && entry.agency == representative.agency && entry.name == representative.name;
        });
        if (representative.agency != meant.agency->id || isHere)
            continue;
        const bool isDeputy = representative.role == agency::Role::Deputy;
        if (!meant.name.empty() && isDeputy)
            continue;
        meant.name = representative.name;
        meant.capacity = isDeputy ? attendance::Capacity::Deputy : attendance::Capacity::Representative;
        if (!isDeputy)
            return;
    }
}

void RegisterPanel::showMeant()
{
    const Meant found = meant(m_arrival->text());
    m_offer->setVisible(!m_arrival->text().trimmed().isEmpty());
    if (found.agencies == 0)
        m_offer->setText(tr("No agency begins so."));
    else if (!found.agency)
        m_offer->setText(tr("%n agencies begin so; go on typing.", nullptr, found.agencies));
    else if (found.name.empty())
        m_offer->setText(tr("%1: who? Colon, name.").arg(fromUtf8(agency::shortName(*found.agency))));
    else
        m_offer->setText(tr("↵ %1 · %2").arg(fromUtf8(agency::shortName(*found.agency)), fromUtf8(found.name)));
    m_offer->setToolTip(m_offer->text());
    m_arrival->setAccessibleDescription(m_offer->text());
}

void RegisterPanel::arriveAsTyped()
{
    const Meant found = meant(m_arrival->text());
    if (!found.agency || found.name.empty()) {
        if (!m_arrival->text().trimmed().isEmpty())
            m_teller.mention(tr("Nobody was marked as arrived yet. %1").arg(m_offer->text()), Tone::Warn);
        return;
    }
    const QString name = fromUtf8(found.name);
    const QString agency = fromUtf8(agency::shortName(*found.agency));
    const workflow::Arrival arrival{m_meeting, found.agency->id, found.name, found.capacity};
    if (m_teller.told(workflow::arrive(m_workspace, arrival), tr("%1 arrived for %2.").arg(name, agency))) {
        m_arrival->clear();
        m_draft->forget();
    }
}

void RegisterPanel::apologiseAsTyped()
{
    const Meant found = meant(m_arrival->text());
    if (!found.agency || found.name.empty())
        return arriveAsTyped();
    const QString agency = fromUtf8(agency::shortName(*found.agency));
    const workflow::Arrival who{m_meeting, found.agency->id, found.name, found.capacity};
    if (m_teller.told(workflow::apologise(m_workspace, who, workflow::InformationSent::No), tr("%1 has sent an apology.").arg(agency))) {
        m_arrival->clear();
        m_draft->forget();
    }
}

void RegisterPanel::leaveChosen()
{
    const auto entry = entryOf(m_table->currentId());
    if (!entry.isEmpty())
        m_teller.told(workflow::leave(m_workspace, entry), tr("Noted as having left."));
}

void RegisterPanel::signChosen()
{
    const auto entry = entryOf(m_table->currentId());
    if (!entry.isEmpty())
        m_teller.told(workflow::signConfidentiality(m_workspace, entry), tr("The confidentiality statement is signed."));
}

void RegisterPanel::beginArrival()
{
    for (const RegisterRow& row : m_model->rows()) {
        if (row.id != m_table->currentId() || row.state == RegisterRow::State::Here)
            continue;
        const agency::Agency* agency = m_workspace.book().agency(Id<agency::Agency>(toUtf8(row.agencyId)));
        m_arrival->setText((agency ? fromUtf8(agency->name) : row.agency) + QStringLiteral(": ") + row.name);
        m_arrival->setFocus();
    }
}

void RegisterPanel::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!entryOf(m_table->currentId()).isEmpty()) {
        menu->addAction(tr("Leaves\tL"), this, &RegisterPanel::leaveChosen);
        menu->addAction(tr("Has signed\tS"), this, &RegisterPanel::signChosen);
    }
    menu->addAction(tr("Arrives…\tEnter"), this, &RegisterPanel::beginArrival);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool RegisterPanel::takesKey(int key)
{
    if (key == Qt::Key_L)
        leaveChosen();
    else if (key == Qt::Key_S)
        signChosen();
    else
        return false;
    return true;
}

bool RegisterPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_table && key->modifiers() == Qt::NoModifier && takesKey(key->key()))
        return true;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_arrival && isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        apologiseAsTyped();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace marac::ui
