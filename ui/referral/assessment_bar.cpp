// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/assessment_bar.h"

#include "ui/referral/assessment_line.h"
#include "ui/referral/referral_words.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sparkline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using dash::Assessment;
using referral::Referral;

namespace {

/// What an answered topic of the Dash leads to and nobody has begun: "Topic 8 is yes: …"
QString suggestionFor(const Referral& referral)
{
    const dash::Checklist* dash = dash::Checklist::find(referral.dash.checklist, referral.dash.version);
    for (size_t i = 0; dash && i < dash->items.size() && i < referral.dash.items.size(); ++i) {
        const dash::Item& item = dash->items[i];
        const dash::Checklist* suggested = dash::Checklist::newest(item.suggests);
        const bool isYes = referral.dash.items[i].answer == dash::Answer::Yes;
        if (suggested && isYes && referral::assessmentsOf(referral, suggested->id).empty())
            return AssessmentBar::tr("Topic %1 is yes: the checklist “%2” may help.").arg(item.no).arg(fromUtf8(suggested->name));
    }
    return {};
}

} // namespace

QString checklistWords(const Assessment& assessment)
{
    const dash::Checklist* known = dash::Checklist::find(assessment.checklist, assessment.version);
    return fromUtf8(known ? known->name : assessment.checklist);
}

QString assessmentWords(const Referral& referral, const Assessment& assessment)
{
    QStringList words{checklistWords(assessment)};
    words.append(assessment.date ? fullDay(*assessment.date) : AssessmentBar::tr("received %1").arg(fullDay(referral.received)));
    if (!assessment.assessor.empty())
        words.append(fromUtf8(assessment.assessor));
    if (assessment.isFrozen)
        words.append(AssessmentBar::tr("minuted"));
    return words.join(QStringLiteral(" · "));
}

AssessmentBar::AssessmentBar(workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_chooser(named(new QComboBox(this), tr("Assessment shown"))),
      m_again(new Button(tr("Re-assess"), ButtonKind::Quiet, this)), m_other(new Button(tr("Another checklist"), ButtonKind::Quiet, this)),
      m_line(new AssessmentLine(workspace, this)), m_series(new QWidget(this)), m_chart(new Sparkline(m_series)),
      m_sentence((new Label(QString(), TextStyle::Body, m_series))->wrapped()), m_note((new Label(QString(), TextStyle::Muted, m_series))->wrapped())
{
    build();
    connect(m_chooser, &QComboBox::activated, this, [this](int place) {
        Q_EMIT chosen(Id<Assessment>(toUtf8(m_chooser->itemData(place).toString())));
    });
    connect(m_again, &QAbstractButton::clicked, this, [this] { m_line->open(AssessmentLine::Wish::DashAgain); });
    connect(m_other, &QAbstractButton::clicked, this, [this] { m_line->open(AssessmentLine::Wish::AnotherChecklist); });
    connect(m_line, &AssessmentLine::begun, this, &AssessmentBar::begun);
    connect(m_line, &AssessmentLine::refused, this, &AssessmentBar::refused);
    connect(m_line, &AssessmentLine::closed, this, &AssessmentBar::left);
}

void AssessmentBar::build()
{
    m_again->withKey(QKeySequence(QStringLiteral("Ctrl+R")));
    m_other->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    deeds->addWidget(m_chooser, 1);
    deeds->addWidget(m_again);
    deeds->addWidget(m_other);
    deeds->addStretch(0);
    auto* series = new QHBoxLayout(m_series);
    series->setContentsMargins(0, 2, 0, 2);
    series->setSpacing(16);
    series->addWidget(m_chart);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_note);
    words->addStretch(1);
    series->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(deeds);
    column->addWidget(m_line);
    column->addWidget(m_series);
}

void AssessmentBar::show(const Referral& referral, const Assessment& shown)
{
    m_line->show(referral.id);
    showChooser(referral, shown);
    showSeries(referral, shown);
    showNote(referral, shown);
}

void AssessmentBar::showChooser(const Referral& referral, const Assessment& shown)
{
    const auto all = referral::assessmentsOf(referral);
    m_chooser->clear();
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        m_chooser->addItem(assessmentWords(referral, **one), fromUtf8((*one)->id.text()));
    m_chooser->setCurrentIndex(m_chooser->findData(fromUtf8(shown.id.text())));
    m_chooser->setVisible(all.size() > 1);
}

void AssessmentBar::showSeries(const Referral& referral, const Assessment& shown)
{
    const dash::Series series = workflow::seriesOf(m_workspace, referral, shown.checklist);
    m_chart->setVisible(series.isWorthDrawing());
    m_sentence->setVisible(series.isWorthDrawing());
    if (!series.isWorthDrawing())
        return;
    Sparkline::Content content;
    content.threshold = series.threshold;
    const Date first = series.points.front().day;
    for (const dash::Series::Point& point : series.points) {
        if (point.assessment == shown.id)
            content.chosen = static_cast<int>(content.points.size());
        content.points.push_back({first.daysUntil(point.day), point.score.yes, dayNear(point.day, m_workspace.today())});
        content.most = std::max(content.most, point.score.yes);
    }
    content.most = std::max(content.most, content.threshold.value_or(0));
    m_chart->setContent(content);
    const QString sentence = fromUtf8(dash::sentenceOf(series, WindowWords()));
    m_sentence->setText(sentence);
    named(m_chart, tr("%1: yes over time", "name of a checklist").arg(checklistWords(shown)), sentence);
}

void AssessmentBar::showNote(const Referral& referral, const Assessment& shown)
{
    const Assessment& counting = referral.dash;
    QString note;
    if (shown.isDash() && shown.id != counting.id) {
        const QString other = fullDay(referral::dayOf(referral, counting));
        const bool isLater = referral::dayOf(referral, shown) >= referral::dayOf(referral, counting);
        note = isLater ? tr("Begun and not counted yet: the Dash of %1 counts until this one is answered as far, or has more yes.").arg(other)
                       : tr("An earlier Dash. The one of %1 counts.").arg(other);
    } else if (!shown.isDash()) {
        note = tr("A count without a threshold: it says what there is to talk about and changes no score.");
    } else {
        note = suggestionFor(referral);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_series->setVisible(!note.isEmpty() || m_chart->isVisibleTo(m_series));
}

} // namespace marac::ui
