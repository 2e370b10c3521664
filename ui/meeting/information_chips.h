// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/hearing_steps.h"
#include "ui/widgets/card.h"

#include <QMap>

#include <vector>

namespace marac::ui {

class ChipButton;
class FlowLayout;
class Label;

/// Who has spoken on this case and who has not: heard, nothing to share, lit while present and not heard, dashed where
/// nobody knows what the agency knows. Pressing a chip begins its entry; 0 on a chip means nothing to share.
class InformationChips : public Card {
    Q_OBJECT
public:
    enum class Voice { Heard, NothingToShare, Waiting, NoReply, Away };
    struct Row {
        QString id;
        QString name;
        Voice voice = Voice::Away;
        QString said;     ///< what was told so far
        QString research; ///< what the agency answered before the meeting
        bool operator==(const Row&) const = default;
    };

    explicit InformationChips(QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);
    const std::vector<Row>& rows() const { return m_rows; }
    /// Shows below the chips what one agency has told; nothing for an empty id.
    void tellOf(const QString& agencyId);
    /// The next agency that is lit or dashed after the last one taken; empty where all have spoken.
    QString nextUnheard();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void informationWanted(const QString& agencyId);
    void nothingWanted(const QString& agencyId);

private:
    void rebuild();
    void dress(ChipButton& chip, const Row& row) const;
    void showTold();

    FlowLayout* m_flow;
    Label* m_told;
    std::vector<Row> m_rows;
    QMap<QString, ChipButton*> m_chips;
    QString m_toldOf;
    QString m_lastTaken;
};

InformationChips::Voice voiceOf(const workflow::AgencyVoice& voice);

} // namespace marac::ui
