#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# way_of_a_case.sh CLI SCRATCH: one Marac from spreadsheets to encrypted PDFs, and what may be seen on the way.
source "$(dirname "$0")/lines.sh"
area=$here/area
store=Dyfi.marac
day=2026-11-05

is "help says of every command what it does" "" "$("$cli" help </dev/null | sed -n '/^Command /,/^$/p' | grep -Ex '[a-z]+( [a-z]+)? *')"

# The way.
check "a store is made" marac new --area "Dyfi Marac" --recovery-sheet recovery.txt
check "agencies are imported" marac import agencies "$area/agencies.csv"
check "representatives are imported" marac import representatives "$area/representatives.csv"
check "a dry run changes nothing" marac import referrals "$area/referrals.csv" --dry-run
is "no referral after a dry run" 0 "$(json info | value 'd["referrals"]')"
json import referrals "$area/referrals.csv" >import.json 2>last.err
is "every referral is imported" "14 14" "$(value '"%d %d" % (d["rows"], d["imported"])' <import.json)"
is "the impossible birthdays have findings with their rows" "True" "$(value '{7,12} <= {f["row"] for f in d["findings"]}' <import.json)"
json triage list >triage.json 2>last.err
is "the triage list has them" 14 "$(value 'len(d["referrals"])' <triage.json)"
is "only yes counts" "17 1 1" "$(value '[("%(yes)d %(dontKnow)d %(unanswered)d" % r["dash"]) for r in d["referrals"] if r["ref"]=="Z260001"][0]' <triage.json)"
is "the second referral under a misspelt name is a repeat" Z260002 \
    "$(value '[r["repeatOf"] for r in d["referrals"] if r["ref"]=="Z260009"][0]' <triage.json)"
check "a finding is accepted with a word" marac finding accept Z260001 --finding idva --because "The hospital Idva is asked"
is "the word stays with the finding" "The hospital Idva is asked" \
    "$(json triage list | value '[f["accepted"] for r in d["referrals"] if r["ref"]=="Z260001" for f in r["findings"] if f["field"]=="idva"][0]')"
refused "a finding is not accepted without a word" 1 marac finding accept Z260001 --finding consent
check "a repeat is judged otherwise than the rule" marac repeat judge Z260001 yes --reason "Heard next door in May"
is "it counts as a repeat, and the rule's finding is kept apart" "True None" \
    "$(json triage list | value '["%s %s" % (r["isRepeat"], r["repeatOf"]) for r in d["referrals"] if r["ref"]=="Z260001"][0]')"
check "the rule judges again" marac repeat judge Z260001 rule
is "nobody is lost: all fourteen wait for a decision" "14 notDecided" \
    "$(json triage lost | value '"%d %s" % (len(d["cases"]), d["cases"][0]["why"])')"
check "what meets a criterion is accepted" marac triage decide accept --all-meeting-criteria --reason "Meets a criterion"
check "a meeting is planned" marac meeting new --date $day --start 09:30
check "an agenda is built" marac agenda build --meeting $day --best-order
json agenda show --meeting $day >agenda.json 2>last.err
is "the agenda has start times and waiting" True "$(value 'len(d["items"])>=9 and d["items"][0]["start"]=="09:30" and d["waitingMinutes"]>=d["bound"]' <agenda.json)"
check "research is asked for" marac research request --meeting $day --out forms --passphrases passphrases.txt
check "an answer is entered" marac research answer --meeting $day --ref Z260001 --agency "Housing options" --answer nothingKnown
check "a conflict is declared" marac conflict declare --agency "Probation - Dyfi unit" --ref Z260003 --reason "A colleague is family"
json meeting play "$area/meeting.json" >played.json 2>last.err
is "the meeting is played; only the action that rests on the victim is refused" "4 8 ['action']" \
    "$(value '"%d %d %s" % (d["cases"], d["actions"], [f["column"] for f in d["findings"]])' <played.json)"
json export --meeting $day --out out --passphrases passphrases.txt >export.json 2>last.err
is "documents are exported" True "$(value 'len(d["files"])>8 and all(f["pages"]>0 for f in d["files"])' <export.json)"
is "actions are listed" 8 "$(json actions list | value 'len(d["actions"])')"
check "what is late is chased" marac --today 2026-12-01 actions chase --record
is "the return has one meeting and 32 columns" "2 32" \
    "$(marac stats return 2>/dev/null | python3 -c 'import csv,sys; r=list(csv.reader(sys.stdin)); print(len(r), len(r[1]))')"
check "figures are summarised" marac stats summary
check "minutes are signed" marac meeting sign --date $day
refused "signed minutes are not signed again without a reason" 1 marac meeting sign --date $day
check "the trail holds" marac audit verify
check "the store is sound" marac verify
is "nothing is lost by undo and redo" True "$(marac undo >/dev/null 2>&1; marac redo >/dev/null 2>&1; json info | value 'd["referrals"]==14 and d["actions"]==8')"

# Who can open what.
python3 - export.json passphrases.txt >files.tsv <<'PY'
import json, sys
words = dict(line.rstrip("\n").split("\t") for line in open(sys.argv[2], encoding="utf-8") if "\t" in line)
for f in json.load(open(sys.argv[1]))["files"]:
    print(f["path"], f["kind"], f["agency"], words[f["agency"]], sep="\t")
PY
is "the passphrases can be read by their owner only" 600 "$(stat -c %a passphrases.txt)"
is "the recovery sheet can be read by its owner only" 600 "$(stat -c %a recovery.txt)"
is "every passphrase is different" "" "$(cut -f2 passphrases.txt | sort | uniq -d)"
opened=0 closed=0 strong=0 documents=0 accessible=0
mkdir -p plain
while IFS=$'\t' read -r path kind agency words; do
    documents=$((documents + 1))
    pdftotext -q -upw "$words" "$path" "plain/$documents.txt" && opened=$((opened + 1))
    pdftotext -q "$path" - >/dev/null 2>&1 || pdftotext -q -upw "not these words" "$path" - >/dev/null 2>&1 || closed=$((closed + 1))
    qpdf --password="$words" --show-encryption "$path" 2>/dev/null | grep -q AESv3 && strong=$((strong + 1))
    { pdfinfo -upw "$words" "$path"; pdfinfo -meta -upw "$words" "$path"; } >"plain/$documents.about" 2>/dev/null
    qpdf --password="$words" --decrypt --qdf --object-streams=disable "$path" "plain/$documents.qdf" 2>/dev/null
    qpdf --password="$words" --decrypt --json=2 --json-key=qpdf "$path" >"plain/$documents.objects" 2>/dev/null
    printf '%s\t%s\t%s\n' $documents "$kind" "$agency" >>numbers.tsv
    if [ -f "$shared/tools/uacheck.py" ]; then
        printf '%s\n' "$words" >words.key
        /usr/bin/python3 "$shared/tools/uacheck.py" --password-file words.key "$path" >last.out 2>&1 && accessible=$((accessible + 1))
    fi
done <files.tsv
is "every document opens with its passphrase" "$documents" "$opened"
is "none opens without it or with other words" "$documents" "$closed"
is "every document is encrypted with AES-256" "$documents" "$strong"
if [ -f "$shared/tools/uacheck.py" ]; then is "every document is accessible" "$documents" "$accessible"; else skip "the accessibility checker is not here"; fi

# What is in it.
words_in() { printf '%s\n' "$@" >words.txt; shift $#; }
files_of() { local number; for number in $(awk -F'\t' -v a="$1" -v k="$2" '$3==a && (k=="" || $2==k) {print $1}' numbers.tsv); do
    printf '%s\n' plain/$number.txt plain/$number.about plain/$number.qdf plain/$number.objects; done; }
absent() { local say=$1; shift; if [ $# = 0 ]; then bad "$say (no file to look in)"; elif python3 "$here/holds_words.py" words.txt "$@" >last.out 2>last.err; then bad "$say"; head -3 last.out
    elif [ -s last.err ]; then bad "$say"; head -3 last.err; else good "$say"; fi; }
present() { local say=$1; shift; if python3 "$here/holds_words.py" words.txt "$@" >last.out 2>&1; then good "$say"; else bad "$say"; fi; }

while IFS=$'\t' read -r agency own others; do
    words_in $others
    absent "$agency's list holds no other agency's action" $(files_of "$agency" actionList)
    for word in $own; do words_in "$word"; present "$agency's list holds its action ($word)" $(files_of "$agency" actionList); done
done <<'TABLE'
Housing options	lapwing plover	curlew dunlin heron godwit wryneck siskin
Probation - Dyfi unit	curlew godwit	lapwing plover dunlin heron wryneck siskin
Police - Vulnerability Team	heron wryneck	lapwing plover curlew dunlin godwit siskin
Children's services	dunlin	lapwing plover curlew heron godwit wryneck siskin
Mental health team	siskin	lapwing plover curlew dunlin heron godwit wryneck
TABLE
words_in Z260003 Anneliese Drummond Balfour Lotte plover wryneck Petrol "family"
absent "Probation finds no trace of the withheld case in anything made for it" $(files_of "Probation - Dyfi unit" "")
words_in Drummond
present "the chair's minutes have that case" $(files_of "Chair's own copy" minutes)
words_in zebrafinch quetzal quokka
absent "no document holds a private note or a line not to be minuted" plain/*.txt plain/*.about plain/*.qdf plain/*.objects

python3 - "$area/referrals.csv" >names.txt <<'PY'
import csv, re, sys
names = set()
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8-sig")):
    for column in ("Victim forename", "Victim surname", "Perp forename", "Perp surname"):
        names.update(w for w in re.split(r"[\s-]", row[column]) if len(w) > 4 and w != "unknown")
print("\n".join(sorted(names)))
PY
cp names.txt words.txt
absent "no document names a person in its metadata" plain/*.about
find out forms -type f -printf '%f\n' >paths.txt
absent "no file name names a person" paths.txt
absent "the store's bytes hold no name" $store
words_in lapwing zebrafinch "Rope Walk" "Dyfi Marac" "Idris" "Relwy"
absent "the store's bytes hold no action, address, area or representative" $store

# Damage, wrong keys, and coming back.
before=$(print_of $store)
pass_kept=$pass; pass="entirely other words than those"
refused "a wrong passphrase is told so" 3 marac info
pass=$pass_kept
is "a wrong passphrase changes nothing" "$before" "$(print_of $store)"
cp -r $store flipped.marac
python3 - flipped.marac <<'PY'
import glob, os, sys
path = glob.glob(sys.argv[1] + "/data-*.db")[0]
with open(path, "r+b") as file:
    file.seek(os.path.getsize(path) // 2)
    byte = file.read(1)[0]
    file.seek(-1, 1)
    file.write(bytes([byte ^ 1]))
PY
store=flipped.marac; marac verify >last.out 2>last.err
is "verify finds one flipped bit" 4 $?
cp -r Dyfi.marac short.marac
rm -f short.marac/data-*.db-wal
truncate -s 6000 short.marac/data-*.db
before=$(print_of short.marac)
store=short.marac; refused "a truncated store is refused" 4 marac info
is "a truncated store is left as it is" "$before" "$(print_of short.marac)"
store=Dyfi.marac
backup=$(json backup | value 'd["backup"]')
store=Again.marac; check "a backup is restored" marac restore "$backup"
check "the restored store is sound" marac verify
is "and holds what was there" "14 8" "$(json info | value '"%d %d" % (d["referrals"], d["actions"])')"
code=$(grep -oE '([A-Z0-9]{5}-){5}[A-Z0-9]{5}' recovery.txt)
pass=$code; check "the recovery code opens the store" marac info; pass=$pass_kept

# Ways in.
store=Dyfi.marac
printf '%s\nviolet anchor tundra biscuit harvest\n' "$pass" | "$cli" --store $store --cheap-key slots add --label Chair >last.out 2>last.err
is "a second passphrase is added" 0 $?
is "a passphrase comes from a file descriptor" 14 "$("$cli" --store $store --json --passphrase-fd 3 info 3<<<"violet anchor tundra biscuit harvest" </dev/null | value 'd["referrals"]')"
check "it is revoked" marac slots revoke --slot Chair
pass="violet anchor tundra biscuit harvest"; refused "and opens nothing any more" 3 marac info; pass=$pass_kept
check "the store is still sound" marac verify

# The samples, where they are.
for kind in csv xlsx; do
    sample=$shared/samples/one-meeting
    if [ ! -f "$sample/referrals.$kind" ]; then skip "the sample area is not here ($kind)"; continue; fi
    store=Sample-$kind.marac
    marac new --area Sample >/dev/null 2>&1
    marac import agencies "$sample/agencies.csv" >/dev/null 2>&1
    marac import representatives "$sample/representatives.csv" >/dev/null 2>&1
    is "the sample ($kind) is imported whole" "24 24" "$(json import referrals "$sample/referrals.$kind" 2>/dev/null | value '"%d %d" % (d["rows"], d["imported"])')"
    json --today 2026-11-14 triage list >sample.json 2>/dev/null
    is "its Dash counts and repeats ($kind) are the true ones" "[]" "$(python3 - sample.json "$sample/truth.csv" <<'PY'
import csv, json, sys
said = {r["ref"]: r for r in json.load(open(sys.argv[1]))["referrals"]}
wrong = []
for row in csv.DictReader(open(sys.argv[2], encoding="utf-8-sig")):
    line = said.get(row["Ref"])
    if not line or line["dash"]["yes"] != int(row["dash_yes"]) or bool(line["repeatOf"]) != (row["repeat"] == "yes"):
        wrong.append(row["Ref"])
print(wrong)
PY
)"
done
finish
