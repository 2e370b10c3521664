#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# dash_series.sh CLI SCRATCH: one case assessed again and again, with other checklists beside it.
source "$(dirname "$0")/lines.sh"
area=$here/area
store=Dyfi.marac
ref=Z260001
high=YYYYYYYYYYYYYYYYNNNNNNNN
low=YYYYYYYYYYYNNNNNNNNNNNNN

marac new --area "Dyfi Marac" >last.out 2>last.err
marac import agencies "$area/agencies.csv" >last.out 2>last.err
check "referrals are imported" marac import referrals "$area/referrals.csv"
shown() { json referral dash --ref $ref "$@" 2>last.err; }
yes_of_case() { json triage list 2>/dev/null | value '[r["dash"]["yes"] for r in d["referrals"] if r["ref"]=="'$ref'"][0]'; }

first=$(shown | value 'd["assessments"][0]["answers"]')
is "a case comes with one Dash, which counts" "1 True" "$(shown | value '"%d %s" % (len(d["assessments"]), d["assessments"][0]["counts"])')"
is "one point makes no sentence" "1 ''" "$(shown | value '"%d %r" % (len(d["series"]["points"]), d["series"]["sentence"])')"
before=$(yes_of_case)
check "the Dash is begun again" marac referral dash --ref $ref --reassess --day 2026-10-20 --assessor "S. Okafor"
is "begun and not answered, it lowers nothing" "$before" "$(yes_of_case)"
check "it is answered from first to last" marac referral dash --ref $ref --answers $low
is "now it counts" 11 "$(yes_of_case)"
is "the former stays as it was" "$first" "$(shown | value '[a["answers"] for a in d["assessments"] if not a["counts"]][0]')"
check "and again, in one step" marac referral dash --ref $ref --reassess --day 2026-10-26 --answers $high
is "the series has its points, bands and days" "3 visibleHighRisk 2026-10-26" \
    "$(shown | value '"%d %s %s" % (len(d["series"]["points"]), d["series"]["points"][-1]["band"], d["series"]["points"][-1]["day"])')"
is "the sentence says when the threshold was crossed" True "$(shown | value '"→ 11 → 16 yes" in d["series"]["sentence"] and "Crossed the threshold of 14 on 26 October 2026." in d["series"]["sentence"]')"
check "a step back" marac undo
is "takes the whole re-assessment back" "2 11" "$(shown | value '"%d %d" % (len(d["assessments"]), d["assessments"][-1]["yes"])')"
check "and a step forward brings it again" marac redo
check "a stalking checklist is begun" marac referral dash --ref $ref --checklist stalking --reassess --answers YYYYY
is "it has no threshold and changes no score" "15 None 16" \
    "$(shown --checklist stalking | value '"%d %s" % ([a["total"] for a in d["assessments"] if a["checklist"]=="stalking"][0], d["series"]["threshold"])') $(yes_of_case)"
check "a young person's too" marac referral dash --ref $ref --checklist youngPerson --reassess --copy

was=$(shown)
refused "a day to come is refused" 1 marac referral dash --ref $ref --reassess --day 2027-01-01
refused "a wrong letter is refused" 1 marac referral dash --ref $ref --answers YES
refused "too many letters are refused" 1 marac referral dash --ref $ref --answers ${high}Y
refused "an unknown checklist is refused" 1 marac referral dash --ref $ref --checklist tarot
refused "an unknown number is refused" 1 marac referral dash --ref $ref --number 40 --answers Y
refused "an assessor without a new assessment is refused" 1 marac referral dash --ref $ref --assessor Who
is "and nothing of it changed the case" "$was" "$(shown)"
check "the trail holds" marac audit verify
check "the store is sound" marac verify
finish
