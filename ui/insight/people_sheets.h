// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/possible_people.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"

namespace marac::ui {

class Button;
class FlowLayout;
class PairPanel;
class PeopleModel;
class TableView;

/// A list of people with what belongs to the chosen line below it; what both people sheets share. Shows what a run found,
/// how many people it compared, and that its weights are not kept.
class PeopleSheet : public Card {
    Q_OBJECT
public:
    PeopleSheet(const QString& title, const QString& listName, QStringList headings, workflow::Workspace& workspace, QWidget* parent);

    void sayRunning();
    QWidget* table() const;

Q_SIGNALS:
    void compareWanted();
    void openWanted(const QString& referral);
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    /// Puts the rows in and keeps the keyboard at its place; `nothing` is said where there are none.
    void setPeople(std::vector<struct PeopleRow> rows, size_t people, const QString& nothing);
    virtual void showChosen() = 0;
    int chosenRow() const;
    PairPanel& pair() const { return *m_pair; }
    TableView& list() const { return *m_table; }
    workflow::Workspace& workspace() const { return m_workspace; }

private:
    void buildHead();
    void buildKeys();

    workflow::Workspace& m_workspace;
    Label* m_compared;
    PeopleModel* m_model;
    TableView* m_table;
    PairPanel* m_pair;
};

/// Pairs of records that may be one person and that nobody has judged, missed repeats first.
class PairsSheet : public PeopleSheet {
    Q_OBJECT
public:
    explicit PairsSheet(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(std::vector<workflow::PossiblePair> pairs, size_t people);

protected:
    void showChosen() override;

private:
    std::vector<workflow::PossiblePair> m_pairs;
};

/// Who is named as causing harm by several victims, with the way to each of the referrals.
class SerialSheet : public PeopleSheet {
    Q_OBJECT
public:
    explicit SerialSheet(workflow::Workspace& workspace, QWidget* parent = nullptr);

    /// `pairs` tell why records of one line may be one person.
    void show(std::vector<workflow::SerialLine> lines, std::vector<workflow::PossiblePair> pairs, size_t people);

protected:
    void showChosen() override;

private:
    void showReferrals(const workflow::SerialLine& line);
    void askAbout(const workflow::SerialLine& line);

    std::vector<workflow::SerialLine> m_lines;
    std::vector<workflow::PossiblePair> m_pairs;
    Label* m_sentence;
    QWidget* m_referrals;
    FlowLayout* m_open;
};

} // namespace marac::ui
