// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/shared_details_panel.h"

#include "core/workflow/case_search.h"
#include "ui/referral/referral_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/support/window_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

constexpr size_t kMostAtOnce = 5;

QString kindWords(const workflow::SharedDetail& detail)
{
    using What = workflow::SharedDetail::What;
    if (detail.isDanger)
        return SharedDetailsPanel::tr("⚠ Danger");
    switch (detail.what) {
    case What::Phone:
        return SharedDetailsPanel::tr("Telephone");
    case What::Email:
        return SharedDetailsPanel::tr("E-mail");
    case What::Person:
        return SharedDetailsPanel::tr("Person");
    case What::Child:
        return SharedDetailsPanel::tr("Child");
    case What::Address:
        break;
    }
    return SharedDetailsPanel::tr("Address");
}

} // namespace

SharedDetailsPanel::SharedDetailsPanel(workflow::Workspace& workspace, QWidget* parent)
    : Card(tr("Known from other referrals"), parent), m_workspace(workspace), m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    hide();
}

void SharedDetailsPanel::show(std::vector<workflow::SharedDetail> details)
{
    m_details = std::move(details);
    QStringList says;
    for (const workflow::SharedDetail& detail : m_details)
        says += ui::say(detail.sentence) + fromUtf8(whereWords(m_workspace, detail, WindowWords())) + fromUtf8(keptFromWords(detail, WindowWords()));
    setVisible(!m_details.empty());
    if (says == m_shown)
        return;
    m_shown = says;
    m_isAllShown = false;
    fill();
}

void SharedDetailsPanel::fill()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isDanger = std::any_of(m_details.begin(), m_details.end(), [](const auto& detail) { return detail.isDanger; });
    setBar(isDanger ? std::optional(Tone::Bad) : std::nullopt);
    const auto dangers = static_cast<size_t>(std::count_if(m_details.begin(), m_details.end(), [](const auto& detail) { return detail.isDanger; }));
    const size_t shown = m_isAllShown ? m_details.size() : std::min(m_details.size(), std::max(kMostAtOnce, dangers));
    for (size_t i = 0; i < shown; ++i)
        addDetail(m_details[i]);
    if (shown == m_details.size())
        return;
    auto* more = new Button(tr("Show all %1").arg(m_details.size()), ButtonKind::Plain, this);
    m_lines->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QAbstractButton::clicked, this, [this] {
        m_isAllShown = true;
        fill();
    }, Qt::QueuedConnection);
}

void SharedDetailsPanel::addDetail(const workflow::SharedDetail& detail)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* kind = new Chip(kindWords(detail), detail.isDanger ? Tone::Bad : Tone::Warn, row);
    kind->setFixedWidth(std::max(84, kind->sizeHint().width()));
    line->addWidget(kind, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget((new Label(ui::say(detail.sentence), detail.isDanger ? TextStyle::Bad : TextStyle::Body, row))->wrapped());
    if (const QString where = fromUtf8(whereWords(m_workspace, detail, WindowWords())); !where.isEmpty())
        words->addWidget((new Label(where, TextStyle::Muted, row))->wrapped());
    if (const QString kept = fromUtf8(keptFromWords(detail, WindowWords())); !kept.isEmpty())
        words->addWidget((new Label(kept, TextStyle::Bad, row))->wrapped());
    line->addLayout(words, 1);
    addDeeds(*line, detail);
    m_lines->addWidget(row);
    row->show();
}

void SharedDetailsPanel::addDeeds(QHBoxLayout& line, const workflow::SharedDetail& detail)
{
    if (detail.asksForAVerdict())
        addVerdicts(line, detail);
    if (!detail.other)
        return;
    const QString ref = fromUtf8(detail.other->ref);
    auto* open = named(new Button(ref, ButtonKind::Quiet, this), tr("Open %1").arg(ref));
    open->setToolTip(tr("Open %1").arg(ref));
    line.addWidget(open, 0, Qt::AlignTop);
    const QString id = idWords(detail.other->id);
    connect(open, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openWanted(id); }, Qt::QueuedConnection);
}

void SharedDetailsPanel::addVerdicts(QHBoxLayout& line, const workflow::SharedDetail& detail)
{
    const people::Person* other = m_workspace.book().person(detail.two);
    const QString name = other ? fromUtf8(other->name.full()) : QString();
    QStringList why{tr("Likely: %1 %").arg(matching::percentLikely(detail.probability))};
    for (const std::string& reason : workflow::reasonsWords(detail.why, other ? *other : people::Person{}, WindowWords()))
        why += fromUtf8(reason);
    using Verdict = people::Identity::Verdict;
    for (const Verdict verdict : {Verdict::Same, Verdict::Different}) {
        const QString words = verdict == Verdict::Same ? tr("Same person") : tr("Not the same");
        auto* button = named(new Button(words, ButtonKind::Quiet, this), tr("%1: %2").arg(words, name));
        button->setToolTip(why.join(QLatin1Char('\n')));
        button->setAccessibleDescription(why.join(QStringLiteral("; ")));
        line.addWidget(button, 0, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, [this, identity = people::Identity{detail.one, detail.two, verdict}] { decide(identity); },
                Qt::QueuedConnection);
    }
}

void SharedDetailsPanel::decide(const people::Identity& identity)
{
    const auto event = workflow::decideIdentity(m_workspace, identity);
    if (!event) {
        Q_EMIT said(ui::say(event.error()), Tone::Bad, Undoable::No);
        return;
    }
    Q_EMIT said(identity.verdict == people::Identity::Verdict::Same ? tr("The two records were noted as one person.")
                                                                    : tr("The two records were noted as different people and will not be proposed again."),
                Tone::Ok, Undoable::Yes);
    Q_EMIT changed();
}

} // namespace marac::ui
