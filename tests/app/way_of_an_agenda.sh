#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# way_of_an_agenda.sh CLI SCRATCH: an agenda with rules, too many cases and an order that people can sit through.
source "$(dirname "$0")/lines.sh"
area=$here/area
store=Dyfi.marac
day=2026-11-05
later=2026-11-19

marac new --area "Dyfi Marac" >/dev/null 2>&1
for kind in agencies representatives referrals; do marac import $kind "$area/$kind.csv" >/dev/null 2>&1; done
marac triage decide accept --all-meeting-criteria --reason "Meets a criterion" >/dev/null 2>&1
marac meeting new --date $day --start 09:30 >/dev/null 2>&1
check "an agenda is built" marac agenda build --meeting $day
shown() { json agenda show --meeting $day | value "$1"; }
events() { json audit show | value 'len(d["events"])'; }
one_event() { local say=$1 before; shift; before=$(events); check "$say" "$@"; is "$say: one event" $((before + 1)) "$(events)"; }
first=$(shown 'd["items"][0]["ref"]') second=$(shown 'd["items"][1]["ref"]') last=$(shown 'd["items"][-1]["ref"]')

# Rules, each a step.
one_event "a case gets a window" marac agenda window --meeting $day --ref "$last" --from 09:30 --until 10:20
one_event "a case is kept as the second" marac agenda pin --meeting $day --ref "$second" --place 2
one_event "an agency is needed whatever research says" marac agenda need --ref "$first" --agency "Housing options" --need needed
one_event "another is not" marac agenda need --ref "$first" --agency "Mental health team" --need notNeeded
one_event "an agency stays for the whole meeting" marac agenda whole-meeting --agency "Police - Vulnerability Team"
one_event "an agency says its hours" marac agenda stay --meeting $day --agency "Housing options" --from 09:30 --until 15:00
one_event "a case gets more minutes with the reason" marac agenda length --meeting $day --ref "$first" --minutes 20 --reason "an interpreter"
is "the reason stands with the minutes" "20 an interpreter" "$(shown '["%s %s" % (i["minutes"], i["lengthBecause"]) for i in d["items"] if i["ref"]=="'"$first"'"][0]')"
one_event "the area's policy is changed" marac agenda policy --children-first off
is "a window shorter than the case is refused" 1 "$(marac agenda window --meeting $day --ref "$last" --from 10:00 --until 10:05 >/dev/null 2>&1; echo $?)"
check "the best order keeps them all" marac agenda best --meeting $day
is "nothing is broken" "[] []" "$(shown '"%s %s" % (d["brokenRules"], d["clash"])')"
is "the second is the second" "$second" "$(shown 'd["items"][1]["ref"]')"
is "the case with the window is heard within it" True "$(shown '[i["end"]<="10:20" for i in d["items"] if i["ref"]=="'"$last"'"][0]')"
is "as received waits no less" True "$(shown 'd["asReceivedMinutes"]>=d["waitingMinutes"]>=d["bound"]>=0')"
is "who may leave stands at each case" True "$(shown 'all("mayLeaveAfter" in i for i in d["items"])')"

# A clash is named, and changes nothing.
marac agenda pin --meeting $day --ref "$last" --place 9 >/dev/null 2>&1
before=$(shown '[i["ref"] for i in d["items"]]')
refused "rules that clash refuse the best order" 1 marac agenda best --meeting $day
is "both are named" True "$(shown 'len(d["clash"])==2 and all("'"$last"'" in c["message"] for c in d["clash"])')"
is "the order is as it was" "$before" "$(shown '[i["ref"] for i in d["items"]]')"
check "the pin is taken back" marac agenda pin --meeting $day --ref "$last" --free

# What one agency, and one family, make of it.
is "other terms are priced before they are kept" True "$(json agenda terms --meeting $day --agency "Housing options" --whole-meeting | value 'd["minutesInRoomThen"]>=d["minutesInRoomNow"] and d["leastThen"]<=d["leastNow"]')"
is "and nothing is changed by it" True "$(shown 'd["waitingMinutes"]>=0')"
one_event "an agency's waiting counts double" marac agenda weigh --agency "Housing options" --times 2
is "and the totals say so" True "$(shown '"Housing options 2 times" in d["countedBecause"] and [a["countsTimes"] for a in d["agencies"] if a["name"]=="Housing options"] in ([2], [])')"
is "no agency counts a hundred times" 1 "$(marac agenda weigh --agency "Housing options" --times 100 >/dev/null 2>&1; echo $?)"
one_event "every minute counts once again" marac agenda weigh --agency "Housing options" --times 1
third=$(shown 'd["items"][2]["ref"]')
refused "a family needs a reason" 1 marac agenda family --meeting $day --together "$first" "$third"
one_event "two cases are kept together as one family" marac agenda family --meeting $day --together --reason "one interpreter" "$first" "$third"
is "with the reason at each" "one interpreter" "$(shown '[i["familyChoice"]["reason"] for i in d["items"] if i["ref"]=="'"$third"'"][0]')"
one_event "the people in the cases decide again" marac agenda family --meeting $day --as-matched "$first"
is "and no choice is left" True "$(shown 'all(i["familyChoice"] is None for i in d["items"])')"
one_event "a conflict of interest is declared" marac conflict declare --agency "Housing options" --ref "$third" --reason "cousin"
is "it stands at the case and the agency is not needed for it" True "$(shown '[("Housing options" in i["withheldFrom"]) and ("Housing options" not in i["agencies"]) for i in d["items"] if i["ref"]=="'"$third"'"][0]')"
check "and is taken back" marac undo

# The cost of a move before it is made; the price of priority.
json agenda move --meeting $day --ref "$first" --to 5 --dry-run >move.json 2>last.err
is "a dry run moves nothing" "$(shown 'd["waitingMinutes"]')" "$(value 'd["waitingNow"]' <move.json)"
check "the move is made" marac agenda move --meeting $day --ref "$first" --to 5
is "and costs what was said" "$(value 'd["waitingThen"]' <move.json)" "$(shown 'd["waitingMinutes"]')"
is "waiting never rises with the places that a case may move" True \
    "$(json agenda prices --meeting $day | value '(lambda w: len(w)>1 and w==sorted(w, reverse=True))([p["waitingMinutes"] for p in d["prices"] if p["possible"]])')"
refused "the choice needs its reason" 1 marac agenda priority --meeting $day --places 3 --reason " "
one_event "the choice is kept" marac agenda priority --meeting $day --places 8 --reason "Worst cases early"
is "with its reason" "8 Worst cases early" "$(shown '"%s %s" % (d["policy"]["mostPlacesFromRiskRank"], d["policy"]["reason"])')"

# Too many cases.
marac meeting new --date $later --start 09:30 >/dev/null 2>&1
one_event "a case is deferred with a reason" marac agenda defer --meeting $day --reason "Idva is still in contact" "$first"
marac agenda build --meeting $later >/dev/null 2>&1
is "it says at the next meeting why it is there" "deferred from $day: Idva is still in contact" \
    "$(json agenda show --meeting $later | value '[i["carryOver"] for i in d["items"] if i["ref"]=="'"$first"'"][0]')"
one_event "a case is sent to another meeting" marac agenda send --to $later --reason "Officer back then" "$last"
one_event "an emergency meeting for one case is made" marac agenda emergency --ref "$second" --reason "He has been released" --date 2026-10-27
is "with this case alone" "['$second']" "$(json agenda show --meeting 2026-10-27 | value '[i["ref"] for i in d["items"]]')"
check "undo puts it back" marac undo
is "where it was" True "$(shown '"'"$second"'" in [i["ref"] for i in d["items"]]')"
refused "there is nothing to propose where all fits" 1 marac agenda defer --meeting $day --reason "x"

# In the room.
refused "a meeting that does not exist is not replanned" 1 marac meeting replan --date 2026-01-01
check "a meeting that does not run has nothing to propose" marac meeting replan --date $day
refused "a case is not deferred without a reason" 1 marac meeting outcome --date $day --ref "$second" --outcome deferred
one_event "how its hearing ended is recorded" marac meeting outcome --date $day --ref "$second" --outcome deferred --reason "the school has not answered"
check "the store is sound" marac verify

# The sample meeting, and what its order is worth.
sample=$shared/samples/one-meeting
if [ -f "$sample/referrals.csv" ]; then
    store=Sample.marac
    marac new --area Sample >/dev/null 2>&1
    for kind in agencies representatives referrals; do marac import $kind "$sample/$kind.csv" >/dev/null 2>&1; done
    marac triage decide accept --all-meeting-criteria >/dev/null 2>&1
    marac meeting new --date 2026-11-26 --start 09:30 >/dev/null 2>&1
    json agenda build --meeting 2026-11-26 >sample.json 2>last.err
    is "the overfull sample says so with three ways out" "3" "$(json agenda proposals --meeting 2026-11-26 | value 'len(d["proposals"]) if d["minutesOver"] else 0')"
    python3 "$here/sample_research.py" sample.json >answers.tsv
    marac research request --meeting 2026-11-26 --out forms --passphrases words.txt >/dev/null 2>&1
    while IFS=$'\t' read -r ref agency answer; do
        marac research answer --meeting 2026-11-26 --ref "$ref" --agency "$agency" --answer "$answer" >/dev/null 2>&1
    done <answers.tsv
    json agenda show --meeting 2026-11-26 >before.json 2>last.err
    marac agenda best --meeting 2026-11-26 >/dev/null 2>last.err || for rule in $(seq 3); do
        json agenda show --meeting 2026-11-26 | value '"\n".join(c["message"].split(" comes at ")[0] for c in d["clash"] if " comes at " in c["message"])' |
            while read -r agency; do [ -n "$agency" ] && marac agenda stay --meeting 2026-11-26 --agency "$agency" --from 09:30 >/dev/null 2>&1; done
        marac agenda best --meeting 2026-11-26 >/dev/null 2>last.err && break
    done
    json agenda show --meeting 2026-11-26 >after.json 2>last.err
    is "the best order of the sample breaks nothing" "[]" "$(value 'd["brokenRules"]' <after.json)"
    echo "FIGURE sample meeting: as received $(value 'd["asReceivedMinutes"]' <after.json), built $(value 'd["waitingMinutes"]' <before.json)," \
        "best $(value 'd["waitingMinutes"]' <after.json) person-minutes of waiting (bound $(value 'd["bound"]' <after.json), proven $(value 'd["proven"]' <after.json))"
    is "and waits less than as received" True "$(value 'd["waitingMinutes"]<d["asReceivedMinutes"]' <after.json)"
    # The room: the meeting begins, somebody is late, and the rest is proposed in a new order.
    marac agenda policy --meeting 2026-11-26 --children-first off >/dev/null 2>&1
    printf '{"meeting":"2026-11-26","steps":[{"at":"09:30","do":"open"},{"do":"next"}]}' >open.json
    check "the sample meeting begins" marac meeting play open.json
    json meeting replan --date 2026-11-26 --agency "Education safeguarding" --from 12:30 >replan.json 2>last.err
    is "what goes wrong is said" True "$(value 'any("Education safeguarding comes at 12:30" in b for b in d["broken"])' <replan.json)"
    is "a new order is proposed that mends it" True "$(value 'len(d["proposal"]["mends"])>0 or d["proposal"]["savesMinutes"]>=5' <replan.json)"
    is "each case that would move says why" True "$(value 'len(d["proposal"]["moves"])>0 and all(m["ref"] in m["because"] and m["toStart"] in m["because"] for m in d["proposal"]["moves"])' <replan.json)"
    is "the case at the door stays" True "$(value 'd["proposal"]["frozen"]>=1 and all(m["from"]>2 and m["to"]>2 for m in d["proposal"]["moves"])' <replan.json)"
    is "nothing has changed by asking" False "$(value 'd["accepted"]' <replan.json)"
    json agenda show --meeting 2026-11-26 >asked.json 2>last.err
    check "it is taken" marac meeting replan --date 2026-11-26 --accept
    is "what was proposed stands now" "[]" "$(json meeting replan --date 2026-11-26 | value 'd["broken"]')"
    check "and taken back" marac undo
    is "as it was" True "$(json agenda show --meeting 2026-11-26 | value '[i["ref"] for i in d["items"]]==[i["ref"] for i in json.load(open("asked.json"))["items"]]')"
else
    skip "the sample area is not here"
fi
finish
