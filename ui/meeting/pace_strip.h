// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <cstdint>
#include <optional>
#include <vector>

class QComboBox;

namespace marac::ui {

class Button;
class Chip;
class Label;
class ProgressStrip;

/// Where the meeting is in time, in one line above everything. It informs; it never flashes, sounds or turns red.
class PaceStrip : public Card {
    Q_OBJECT
public:
    enum class Stage { Waiting, Running, Paused, Over };
    struct Now {
        Stage stage = Stage::Waiting;
        QString where; ///< "Case 7 of 16"
        int done = 0;
        int total = 0;
        double share = 0;                        ///< of the running case's time, 0 to 1
        std::optional<std::int64_t> secondsLeft; ///< nothing where no case runs
        QString finishing;                       ///< "12:52"
        int minutesBehind = 0;
        std::int64_t secondsEach = 0;
    };
    struct MeetingName {
        QString id;
        QString words;
        bool operator==(const MeetingName&) const = default;
    };

    explicit PaceStrip(QWidget* parent = nullptr);

    void setNow(const Now& now);
    /// The chooser stands here while no meeting runs and there are several.
    void setMeetings(const std::vector<MeetingName>& meetings, const QString& chosen);

Q_SIGNALS:
    void pauseWanted();
    void resumeWanted();
    void moreTimeWanted();
    void parkWanted();
    void meetingWanted(const QString& id);

private:
    void buildLine();
    void buildDeeds();
    void showBehind(const Now& now);

    QComboBox* m_meeting;
    Label* m_where;
    ProgressStrip* m_progress;
    Label* m_clock;
    Label* m_clockWords;
    Label* m_finish;
    Chip* m_behind;
    Label* m_each;
    Button* m_pause;
    Button* m_more;
    Button* m_park;
    Stage m_stage = Stage::Waiting;
    std::vector<MeetingName> m_meetings;
};

} // namespace marac::ui
