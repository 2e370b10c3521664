<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>ActionRows</name>
        <message numerus="yes">
            <source>%n action(s), %1 late</source>
            <translation>
                <numerusform>%n action, %1 late</numerusform>
                <numerusform>%n actions, %1 late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomOrder</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::ActionCard</name>
        <message numerus="yes">
            <source>%n other action(s), %1 open</source>
            <translation>
                <numerusform>%n other action, %1 open</numerusform>
                <numerusform>%n other actions, %1 open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::AgendaPage</name>
        <message numerus="yes">
            <source>%n accepted cases wait for a meeting.</source>
            <translation>
                <numerusform>%n accepted case waits for a meeting.</numerusform>
                <numerusform>%n accepted cases wait for a meeting.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::CareSection</name>
        <message numerus="yes">
            <source>▲ %n finding(s). Make a backup before anything else.</source>
            <translation>
                <numerusform>▲ %n finding. Make a backup before anything else.</numerusform>
                <numerusform>▲ %n findings. Make a backup before anything else.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::ClosingPanel</name>
        <message numerus="yes">
            <source>%n cases heard.</source>
            <translation>
                <numerusform>%n case heard.</numerusform>
                <numerusform>%n cases heard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases not reached; they wait for the next meeting.</source>
            <translation>
                <numerusform>%n case not reached; it waits for the next meeting.</numerusform>
                <numerusform>%n cases not reached; they wait for the next meeting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions in the plan.</source>
            <translation>
                <numerusform>%n action in the plan.</numerusform>
                <numerusform>%n actions in the plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them still to be agreed with the agency.</source>
            <translation>
                <numerusform>%n of them still to be agreed with the agency.</numerusform>
                <numerusform>%n of them still to be agreed with the agency.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n risks without an action.</source>
            <translation>
                <numerusform>%n risk without an action.</numerusform>
                <numerusform>%n risks without an action.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n encrypted files were written.</source>
            <translation>
                <numerusform>%n encrypted file was written.</numerusform>
                <numerusform>%n encrypted files were written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::FirstStepsCard</name>
        <message numerus="yes">
            <source>✓ %n agency(s) in the list. More can be added at any time.</source>
            <translation>
                <numerusform>✓ %n agency in the list. More can be added at any time.</numerusform>
                <numerusform>✓ %n agencies in the list. More can be added at any time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::InsightPage</name>
        <message numerus="yes">
            <source>%n referral(s) in the store</source>
            <translation>
                <numerusform>%n referral in the store</numerusform>
                <numerusform>%n referrals in the store</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) may have been missed: Insight, “May be one person”.</source>
            <translation>
                <numerusform>%n repeat may have been missed: Insight, “May be one person”.</numerusform>
                <numerusform>%n repeats may have been missed: Insight, “May be one person”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::LateActionsCard</name>
        <message numerus="yes">
            <source>%n action(s) late</source>
            <translation>
                <numerusform>%n action late</numerusform>
                <numerusform>%n actions late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::ListSection</name>
        <message numerus="yes">
            <source>%1 of %n row(s) were imported.</source>
            <translation>
                <numerusform>%1 of %n row was imported.</numerusform>
                <numerusform>%1 of %n rows were imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::MatchPanel</name>
        <message numerus="yes">
            <source>Compared with all %1 people, one after the other: %n more possible match(es).</source>
            <translation>
                <numerusform>Compared with all %1 people, one after the other: %n more possible match.</numerusform>
                <numerusform>Compared with all %1 people, one after the other: %n more possible matches.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::MeetingPage</name>
        <message numerus="yes">
            <source>%n cases to hear</source>
            <translation>
                <numerusform>%n case to hear</numerusform>
                <numerusform>%n cases to hear</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases have not been heard to the end. They will wait for the next meeting.</source>
            <translation>
                <numerusform>%n case has not been heard to the end. It will wait for the next meeting.</numerusform>
                <numerusform>%n cases have not been heard to the end. They will wait for the next meeting.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::NextMeetingCard</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %1, %n minute(s) over the time held</source>
            <translation>
                <numerusform>▲ %1, %n minute over the time held</numerusform>
                <numerusform>▲ %1, %n minutes over the time held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n still missing</source>
            <translation>
                <numerusform>%1, %n still missing</numerusform>
                <numerusform>%1, %n still missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::OpeningPanel</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::PaceStrip</name>
        <message numerus="yes">
            <source>▲ %n min behind</source>
            <translation>
                <numerusform>▲ %n min behind</numerusform>
                <numerusform>▲ %n min behind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min in hand</source>
            <translation>
                <numerusform>%n min in hand</numerusform>
                <numerusform>%n min in hand</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::RegisterPanel</name>
        <message numerus="yes">
            <source>%n agencies begin so; go on typing.</source>
            <translation>
                <numerusform>%n agency begins so; go on typing.</numerusform>
                <numerusform>%n agencies begin so; go on typing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::ResearchPage</name>
        <message numerus="yes">
            <source>%n gaps</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::RiskModel</name>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::RoomCaseHeader</name>
        <message numerus="yes">
            <source>%n children</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n don't know</source>
            <translation>
                <numerusform>%n don't know</numerusform>
                <numerusform>%n don't know</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::RuleFindingsCard</name>
        <message numerus="yes">
            <source>And %n rules more.</source>
            <translation>
                <numerusform>And %n rule more.</numerusform>
                <numerusform>And %n rules more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::TodayPage</name>
        <message numerus="yes">
            <source>%n referral(s) to decide, the oldest waiting %1.</source>
            <translation>
                <numerusform>%n referral to decide, the oldest waiting %1.</numerusform>
                <numerusform>%n referrals to decide, the oldest waiting %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Twelve months after the last referral, agencies may take %n flag(s) off.</source>
            <translation>
                <numerusform>Twelve months after the last referral, agencies may take %n flag off.</numerusform>
                <numerusform>Twelve months after the last referral, agencies may take %n flags off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n referral(s) to triage</source>
            <translation>
                <numerusform>%1 · %n referral to triage</numerusform>
                <numerusform>%1 · %n referrals to triage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) that nothing moves on by itself.</source>
            <translation>
                <numerusform>%n case that nothing moves on by itself.</numerusform>
                <numerusform>%n cases that nothing moves on by itself.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>marac::ui::UnlockPage</name>
        <message numerus="yes">
            <source>Try again in %n s</source>
            <translation>
                <numerusform>Try again in %n s</numerusform>
                <numerusform>Try again in %n s</numerusform>
            </translation>
        </message>
    </context>
</TS>
