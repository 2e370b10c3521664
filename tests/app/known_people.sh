#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# known_people.sh CLI SCRATCH: what is known from another referral, who may be one person, and who harms several victims.
source "$(dirname "$0")/lines.sh"
area=$here/area
store=Dyfi.marac

marac new --area "Dyfi Marac" >last.out 2>last.err
marac import agencies "$area/agencies.csv" >last.out 2>last.err
cat >list.csv <<'CSV'
Ref,Date received,Referring agency,Victim forename,Victim surname,Victim DOB,Victim address,Victim postcode,Victim phone,Victim NHS number,Perpetrator forename,Perpetrator surname,Perpetrator DOB,Children
K1,02/02/2026,Police,Rhiannon,Aberdeen,11/02/1988,9 Ropewalk,ZZ4 4AB,07700 900431,943 476 5919,Dafydd,Nettlecombe,02/04/1979,Ffion Aberdeen (6)
K2,02/06/2026,Police,Zofia,Kaminska,30/09/2001,9 Ropewalk,ZZ4 4AB,07700 900777,,Dafydd,Nettlecombe,02/04/1979,
K3,02/09/2026,Police,Rhian,Aberdeen,02/11/1988,1 Mill Lane,ZZ1 1AA,07700 900222,9434765919,Dafydd,Nettelcombe,02/04/1979,Ffion Aberdeen (7)
K4,03/09/2026,Police,Olena,Young,03/03/1990,5 Quay Street,ZZ2 2AA,07700 900333,,Mark,Stone,05/05/1985,
CSV
check "a list is imported" marac import referrals list.csv
json people possible >possible.json 2>last.err
is "two records of one victim may be one person" "True" \
    "$(value 'any({p["one"]["in"][0]["ref"], p["other"]["in"][0]["ref"]}=={"K1","K3"} and p["one"]["in"][0]["part"]=="victim" for p in d["pairs"])' <possible.json)"
is "with reasons in words and what hangs on it" "True" \
    "$(value 'all(len(p["why"])>1 and p["sentence"] and p["stake"] for p in d["pairs"])' <possible.json)"
pairs() { json people possible 2>last.err | value 'len(d["pairs"])'; }
before=$(pairs)
ids=$(value '[p["one"]["person"]+" "+p["other"]["person"] for p in d["pairs"] if p["one"]["in"][0]["part"]=="victim"][0]' <possible.json)
# shellcheck disable=SC2086
check "they are said to be two" marac person different $ids
is "the pair is not asked again" $((before - 1)) "$(pairs)"
check "a step back" marac undo
is "asks again" "$before" "$(pairs)"
json people serial >serial.json 2>last.err
is "somebody is named by two victims, with referrals and days" "2 K1 2026-02-02" \
    "$(value '"%d %s %s" % (d["serialPerpetrators"][0]["victims"], d["serialPerpetrators"][0]["referrals"][0]["ref"], d["serialPerpetrators"][0]["referrals"][0]["received"])' <serial.json)"
is "and the sentence says so" True "$(value '"named in" in d["serialPerpetrators"][0]["sentence"]' <serial.json)"
json referral likeness K2 >likeness.json 2>last.err
is "a shared address is said with its referral" "K1 False" "$(value '["%s %s" % (x["ref"], x["danger"]) for x in d["details"] if x["what"]=="address"][0]' <likeness.json)"
is "and whose and when" "R.A., received 2 February 2026" "$(value '[x["where"] for x in d["details"] if x["what"]=="address"][0]' <likeness.json)"
is "nothing is known of the fourth" "0 0" "$(json referral likeness K4 --everything 2>last.err | value '"%d %d" % (len(d["details"]), len([m for m in d["matches"] if m["score"]>0.5]))')"
check "a conflict is declared" marac conflict declare --agency Police --ref K1 --reason "A colleague is family"
is "then it is said who may know nothing of it" True "$(json referral likeness K2 2>last.err | value 'any(x["keptFrom"] for x in d["details"] if x["ref"]=="K1")')"
for words in K1 "rhian aber" "11/2/88" 4ab 900431 9434765919 nettle; do
    is "“$words” finds the first case" True "$(json people find "$words" 2>last.err | value 'any(c["ref"]=="K1" for c in d["cases"])')"
done
is "people are initials unless names are asked for" "" "$(marac people possible 2>last.err | grep -o Rhian)"
refused "an impossible probability is refused" 1 marac people possible --at-least 7
refused "an unknown referral is refused" 1 marac referral likeness K99
check "the trail holds" marac audit verify
check "the store is sound" marac verify
finish
