// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/comparison_table.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/fact_line.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace marac::ui::gallery {

namespace {

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

class SamplePage : public Page {
public:
    SamplePage(Area area, const char* context) : Page(area) { setContext(words(context)); }
    QList<KeyWords> keys() const override
    {
        return {{words("Ctrl PgDn"), words("next case")}, {words("Enter"), words("add what is typed")},
                {words("Ctrl T"), words("another kind of entry")}};
    }
};

Card* paceCard()
{
    auto* card = new Card;
    auto* line = new QHBoxLayout;
    line->setSpacing(20);
    auto* strip = new ProgressStrip;
    strip->setProgress(6, 16, 0.7);
    line->addWidget(new Label(words("Case 7 of 16"), TextStyle::Strong));
    line->addWidget(strip, 1);
    line->addWidget(new Label(words("03:10"), TextStyle::Clock));
    line->addWidget(new Label(words("left on this case"), TextStyle::Muted));
    line->addWidget(new Label(words("finishing 12:52")));
    line->addWidget(new Chip(words("▲ 6 min behind"), Tone::Warn));
    line->addStretch(1);
    line->addWidget((new Button(words("Pause")))->withKey(QKeySequence(Qt::Key_F5)));
    line->addWidget(new Button(words("+2 min")));
    line->addWidget(new Button(words("Park")));
    card->body()->addLayout(line);
    return card;
}

Card* caseCard()
{
    auto* card = new Card;
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(new Label(words("Bethan Price"), TextStyle::Name));
    first->addWidget(new Label(words("31 · lives with children")));
    first->addWidget(new Chip(words("☎ text only, after 10:00"), Tone::Ok));
    first->addStretch(1);
    first->addWidget(new Label(words("M260007 · received 9 Nov · 17 days"), TextStyle::Muted));
    auto* chips = new FlowLayout(nullptr, 8);
    chips->addWidget(new Chip(words("Visible high risk · 16 of 24 · 2 don't know"), Tone::Accent));
    chips->addWidget(new Chip(words("Repeat · last referred 14 Feb 2026, 9 months, same two people"), Tone::Warn));
    card->body()->addLayout(first);
    card->body()->addLayout(chips);
    card->body()->addWidget(new FactLine(words("Causing harm"), words("Lee Morgan, 36, ex-partner · also in case 12 today")));
    card->body()->addWidget(new FactLine(words("Children"), words("Ffion 6 (Ysgol y Bryn) · Jac 3 (no nursery named)")));
    return card;
}

Card* informationCard()
{
    auto* card = new Card;
    auto* flow = new FlowLayout(nullptr, 6);
    flow->addWidget(new Label(words("Information"), TextStyle::Muted));
    for (const char* heard : {"✓ Police", "✓ Idva", "✓ Housing"})
        flow->addWidget(new ChipButton(words(heard)));
    for (const char* waiting : {"Children's care", "Health visiting"})
        flow->addWidget(new ChipButton(words(waiting), Tone::Outline));
    flow->addWidget(new ChipButton(words("0 Probation")));
    flow->addWidget(new ChipButton(words("Mental health ?"), Tone::Dashed));
    flow->addWidget(new ChipButton(words("Education"), Tone::Outline));
    flow->addWidget(new Chip(words("no action yet"), Tone::Bad));
    card->body()->addLayout(flow);
    return card;
}

QStandardItem* cell(const char* text, const char* id)
{
    auto* item = new QStandardItem(words(text));
    item->setData(words(id), IdRole);
    return item;
}

QStandardItemModel* referralModel(QObject* parent)
{
    auto* model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({words("Reference"), words("Victim"), words("Dash"), words("Meets"), words("Waiting")});
    struct Row {
        const char *id, *victim, *dash, *meets, *waiting;
        Tone tone;
    };
    const Row rows[]{{"M260031", "Amina Begum", "17", "High risk", "12 days", Tone::Neutral},
                     {"M260032", "Bethan Price", "16", "High risk · repeat", "9 days", Tone::Warn},
                     {"M260034", "Zofia Nowak", "13", "Near 14 · escalation", "8 days", Tone::Neutral},
                     {"M260037", "Grace Mensah", "6", "No criterion yet", "7 days", Tone::Bad},
                     {"M260039", "Ruta Petrauskaite-Williams", "14", "High risk", "6 days", Tone::Accent}};
    for (const Row& row : rows) {
        auto* dash = cell(row.dash, row.id);
        dash->setData(words("/ 24"), MutedTextRole);
        auto* meets = cell(row.meets, row.id);
        meets->setData(static_cast<int>(row.tone), ChipToneRole);
        model->appendRow({cell(row.id, row.id), cell(row.victim, row.id), dash, meets, cell(row.waiting, row.id)});
    }
    return model;
}

Card* listCard()
{
    auto* card = new Card;
    card->setEdgeToEdge();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 10, 10, 2);
    auto* filters = new FilterChips(words("Which referrals"));
    filters->addFilter(words("triage"), words("To triage"));
    filters->addFilter(words("agenda"), words("On an agenda"));
    filters->addFilter(words("returned"), words("Returned"));
    filters->setCount(words("triage"), 18);
    filters->setCount(words("agenda"), 24);
    filters->setCount(words("returned"), 3);
    head->addWidget(filters, 1);
    head->addWidget(new Button(words("Import…")));
    head->addWidget(new PrimaryButton(words("New referral")));
    auto* table = new TableView(words("Referrals"));
    table->setModel(referralModel(table));
    table->stretchColumn(1);
    table->resizeColumnsToContents();
    table->chooseId(words("M260032"));
    card->body()->addLayout(head);
    card->body()->addWidget(table, 1);
    return card;
}

Card* matchCard()
{
    auto* card = new Card(words("Same person?"));
    card->setBar(Tone::Warn);
    card->body()->addWidget((new Label(words("Repeat. Last referred 14 February 2026 (9 months ago), same victim and same "
                                             "perpetrator. Visible high risk: 16 of 24, 2 don't know, so it could reach 18.")))
                                ->wrapped());
    auto* table = new ComparisonTable;
    table->setHeadings({QString(), words("This referral"), words("M250412, Feb 2026"), words("Weight")});
    table->setRows({{words("Name"), {{words("Bethan Price")}, {words("Beth Pryce")}, {words("+7.9")}}},
                    {words("Birthday"), {{words("12 Mar 1995")}, {words("3 Dec 1995 (swapped)"), Tone::Warn}, {words("+8.8")}}},
                    {words("Address"), {{words("14 Mill Lane")}, {words("2 Dock View")}, {words("−1.2")}}}});
    card->body()->addWidget(table);
    auto* line = new QHBoxLayout;
    line->addWidget((new Button(words("Same person")))->withKey(QKeySequence(Qt::Key_S)));
    line->addWidget((new Button(words("Not the same")))->withKey(QKeySequence(Qt::Key_N)));
    line->addWidget(new Button(words("Unsure")));
    line->addStretch(1);
    card->body()->addLayout(line);
    return card;
}

FormField* reasonField()
{
    auto* field = new FormField(words("Reason"), new TextArea(words("Reason")));
    field->showFinding({Severity::Warning, "reason", phrase("Gallery", "“Liaise” is hard to check. Who will be told what, by when?"), 0});
    return field;
}

} // namespace

Page* meetingPage()
{
    auto* page = new SamplePage(Area::Meeting, "Thursday 26 November 2026 · in session");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(paceCard());
    column->addWidget(caseCard());
    auto* voice = new Card(words("What Bethan wants · from the Idva, 24 November"));
    voice->setBar(Tone::Accent);
    voice->body()->addWidget((new Label(words("To stay in her home with the locks changed. Afraid of Friday hand-overs of the "
                                              "children. Does not want him told that she spoke to the school.")))
                                 ->wrapped());
    column->addWidget(voice);
    column->addWidget(informationCard());
    auto* gate = new Card(words("Before you move on"));
    auto* entry = new QLineEdit;
    entry->setAccessibleName(words("Entry"));
    entry->setText(words("hou: change locks and liaise with police, fri"));
    gate->body()->addWidget(entry);
    gate->body()->addWidget((new PrimaryButton(words("Next case")))->withKey(QKeySequence(words("Ctrl+PgDown"))));
    column->addWidget(gate);
    column->addStretch(1);
    return page;
}

Page* referralsPage()
{
    auto* page = new SamplePage(Area::Referrals, "18 referrals to triage · oldest 12 days");
    auto* line = new QHBoxLayout(page);
    line->setContentsMargins(12, 10, 12, 10);
    line->setSpacing(10);
    line->addWidget(listCard(), 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(matchCard());
    auto* decision = new Card(words("Decision"));
    decision->body()->addWidget(reasonField());
    auto* deeds = new QHBoxLayout;
    deeds->addWidget((new PrimaryButton(words("Accept for 26 Nov (16th, ends 12:52)")))->withKey(QKeySequence(words("Ctrl+Return"))));
    deeds->addWidget(new Button(words("Ask for more")));
    deeds->addWidget(new Button(words("Remove"), ButtonKind::Danger));
    deeds->addStretch(1);
    decision->body()->addLayout(deeds);
    right->addWidget(decision);
    right->addStretch(1);
    line->addLayout(right, 6);
    return page;
}

Page* fieldsPage(const Clock& clock)
{
    auto* page = new SamplePage(Area::Settings, "every field");
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(12, 10, 12, 10);
    auto* card = new Card(words("Fields"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    auto* born = new DateField(words("Born"), clock, YearSense::Past);
    born->edit()->setText(words("12/3/95"));
    auto* due = new DateField(words("Due"), clock, YearSense::Future);
    due->edit()->setText(words("31 feb"));
    auto* start = new TimeField(words("Start"));
    start->edit()->setText(words("930"));
    auto* choice = new QComboBox;
    choice->addItems({words("Housing"), words("Police")});
    auto* name = new FormField(words("Name"), new QLineEdit);
    name->showMessage(words("A name is needed before this can be sent."), Tone::Bad);
    grid->addWidget(new FormField(words("Born"), born), 0, 0);
    grid->addWidget(new FormField(words("Due"), due), 0, 1);
    grid->addWidget(new FormField(words("Start"), start), 1, 0);
    grid->addWidget(new FormField(words("Agency"), choice), 1, 1);
    grid->addWidget(name, 2, 0);
    grid->addWidget(new FormField(words("Cases"), new QSpinBox), 2, 1);
    grid->addWidget(new FormField(words("Passphrase"), new PassphraseField(words("Passphrase"))), 3, 0);
    grid->addWidget(new FormField(words("Notes"), new TextArea(words("Notes"))), 3, 1);
    auto* check = new QCheckBox(words("Confidentiality signed"));
    check->setChecked(true);
    auto* radio = new QRadioButton(words("Not possible, circumstances changed"));
    radio->setChecked(true);
    grid->addWidget(check, 4, 0);
    grid->addWidget(radio, 4, 1);
    auto* off = new Button(words("Cannot be pressed now"));
    off->setEnabled(false);
    grid->addWidget(off, 5, 0, Qt::AlignLeft);
    grid->addWidget(new KeyHint(QKeySequence(words("Ctrl+Shift+Z"))), 5, 1, Qt::AlignLeft);
    card->body()->addLayout(grid);
    outer->addWidget(card);
    outer->addStretch(1);
    return page;
}

Page* chartsPage()
{
    auto* page = new SamplePage(Area::Insight, "April to September 2026");
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setSpacing(10);
    const QStringList months{words("Apr"), words("May"), words("Jun"), words("Jul"), words("Aug"), words("Sep")};
    auto* bars = new ChartCard(ChartKind::Bars);
    bars->setContent({words("Cases discussed"), words("57 cases in six months, nine more than the half-year before."), months,
                      {{words("Cases"), {8, 9, 11, 10, 7, 12}}}, ChartBand{words("expected for the area"), 8, 11}});
    auto* stacked = new ChartCard(ChartKind::StackedBars);
    stacked->setContent({words("Who refers"), words("Police send six in ten; Health has sent none since July."), months,
                         {{words("Police"), {5, 6, 7, 6, 4, 8}}, {words("Idva"), {2, 2, 3, 4, 3, 4}}, {words("Health"), {1, 1, 1, 0, 0, 0}}}, std::nullopt});
    auto* lines = new ChartCard(ChartKind::Lines);
    lines->setContent({words("Repeats"), words("Three in ten cases are repeats; August is not known."), months,
                       {{words("Repeats, %"), {28, 31, 30, 33, std::nullopt, 27}}}, ChartBand{words("28 to 40 %"), 28, 40}});
    auto* table = new ChartCard(ChartKind::Lines);
    table->setContent(lines->content());
    table->showTable();
    grid->addWidget(bars, 0, 0);
    grid->addWidget(stacked, 0, 1);
    grid->addWidget(lines, 1, 0);
    grid->addWidget(table, 1, 1);
    return page;
}

} // namespace marac::ui::gallery
