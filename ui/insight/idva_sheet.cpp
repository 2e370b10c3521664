// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/idva_sheet.h"

#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_line.h"
#include "ui/widgets/label.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr int kLabelWidth = 216;
constexpr int kFieldWidth = 104;
constexpr size_t kMostPosts = 8;

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

} // namespace

IdvaSheet::IdvaSheet(QWidget* parent)
    : Card(tr("Idva capacity"), parent), m_lines(new QVBoxLayout), m_sentence((new Label(QString(), TextStyle::Name, this))->wrapped())
{
    body()->addWidget(m_sentence);
    buildAnswer();
    buildPosts();
    body()->addStretch(1);
    addPost(1, 100);
}

void IdvaSheet::buildAnswer()
{
    const auto line = [this](const QString& label) {
        auto* fact = new FactLine(label, QString(), this);
        fact->setLabelWidth(kLabelWidth);
        body()->addWidget(fact);
        return fact;
    };
    m_women = line(tr("Adult women in the area"));
    m_expected = line(tr("Cases to expect in a year"));
    m_required = line(tr("Posts required"));
    m_effective = line(tr("Posts effective for high risk"));
    auto* source = (new Label(tr("A post for each hundred cases; the cases are last year's, or 40 per 10,000 adult women where that is more "
                                 "(SafeLives practitioner survey, 2019)."), TextStyle::Muted, this))->wrapped();
    body()->addWidget(source);
}

void IdvaSheet::buildPosts()
{
    body()->addSpacing(8);
    body()->addWidget(new SectionTitle(tr("Posts"), this));
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    auto* add = (new Button(tr("Add a post"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    auto* remove = (new Button(tr("Take the last away"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    auto* settings = new Button(tr("Change the area's figures"), ButtonKind::Plain, this);
    deeds->addWidget(add);
    deeds->addWidget(remove);
    deeds->addWidget(settings);
    deeds->addStretch(1);
    body()->addLayout(deeds);
    connect(add, &QPushButton::clicked, this, [this] { addPost(1, 100); });
    connect(remove, &QPushButton::clicked, this, &IdvaSheet::removePost);
    connect(settings, &QPushButton::clicked, this, &IdvaSheet::settingsWanted);
}

void IdvaSheet::addPost(double fullTime, int share)
{
    if (m_posts.size() == kMostPosts)
        return;
    const auto place = static_cast<int>(m_posts.size()) + 1;
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const PostLine post{named(new QDoubleSpinBox(row), tr("Post %1: full-time equivalent").arg(place)),
                        named(new QSpinBox(row), tr("Post %1: share of time for high risk, per cent").arg(place))};
    post.fullTime->setRange(0, 20);
    post.fullTime->setSingleStep(0.1);
    post.fullTime->setDecimals(2);
    post.fullTime->setValue(fullTime);
    post.fullTime->setButtonSymbols(QAbstractSpinBox::NoButtons);
    post.fullTime->setFixedWidth(kFieldWidth);
    post.share->setRange(0, 100);
    post.share->setSingleStep(5);
    post.share->setSuffix(tr(" %"));
    post.share->setValue(share);
    post.share->setButtonSymbols(QAbstractSpinBox::NoButtons);
    post.share->setFixedWidth(kFieldWidth);
    line->addWidget(post.fullTime);
    line->addWidget(new Label(tr("full-time equivalent, of it"), TextStyle::Muted, row));
    line->addWidget(post.share);
    line->addWidget(new Label(tr("for high-risk victims"), TextStyle::Muted, row));
    line->addStretch(1);
    m_lines->addWidget(row);
    m_posts.push_back(post);
    m_rows.push_back(row);
    connect(post.fullTime, &QDoubleSpinBox::valueChanged, this, &IdvaSheet::postsChanged);
    connect(post.share, &QSpinBox::valueChanged, this, &IdvaSheet::postsChanged);
    Q_EMIT postsChanged();
}

void IdvaSheet::removePost()
{
    if (m_posts.empty())
        return;
    delete m_rows.back();
    m_rows.pop_back();
    m_posts.pop_back();
    Q_EMIT postsChanged();
}

std::vector<statistics::IdvaPost> IdvaSheet::posts() const
{
    std::vector<statistics::IdvaPost> posts;
    for (const PostLine& post : m_posts)
        posts.push_back({post.fullTime->value(), post.share->value() / 100.0});
    return posts;
}

void IdvaSheet::showNeed(const statistics::IdvaNeed& need, int adultWomen)
{
    m_women->setValue(adultWomen > 0 ? QLocale().toString(adultWomen) : tr("not entered yet"), adultWomen > 0 ? TextStyle::Body : TextStyle::Warn);
    m_expected->setValue(number(need.expectedCases));
    m_required->setValue(number(need.requiredPosts), TextStyle::Strong);
    m_effective->setValue(number(need.effectivePosts), TextStyle::Strong);
    if (need.requiredPosts <= 0) {
        m_sentence->setText(tr("Nothing can be worked out yet: enter the number of adult women in Settings, or hold a meeting."));
        m_sentence->setTextStyle(TextStyle::Muted);
        return;
    }
    const int percent = static_cast<int>(need.coverage * 100 + 0.5);
    m_sentence->setText(percent >= 100 ? tr("✓ The posts cover %1 per cent of the need.").arg(percent)
                                       : tr("▲ The posts cover %1 per cent of the need; %2 more posts would meet it.")
                                             .arg(percent).arg(number(need.requiredPosts - need.effectivePosts)));
    m_sentence->setTextStyle(percent >= 100 ? TextStyle::Ok : TextStyle::Warn);
}

} // namespace marac::ui
