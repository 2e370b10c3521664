#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A coordinator's list from the look ahead to the undo: columns kept under a name, progress, a stop that leaves nothing, second
# perpetrators, and what the intake says afterwards.
source "$(dirname "$0")/lines.sh"
store=List.marac
marac new --area Ashdale >/dev/null 2>last.err || bad "a store is made"

cat >first.csv <<'CSV'
Our no,Came,Who,Him,Other one,Call?,Remark
A1,20/10/2026,Ann Bell,Lee Morgan,Carl Hughes,text only,by telephone
A2,21/10/2026,Una Marsh,Pat Reed and Sam Cole,,Y,
CSV
cat >columns.json <<'JSON'
{"columns": [{"heading": "Our no", "field": "ref"}, {"heading": "Came", "field": "received"}, {"heading": "Who", "field": "victimName"},
 {"heading": "Him", "field": "perpetratorName"}, {"heading": "Other one", "field": "perpetratorName", "perpetrator": 2},
 {"heading": "Call?", "field": "safeToCall"}, {"heading": "Remark", "field": ""}]}
JSON
json import referrals first.csv --mapping columns.json --dry-run >dry.json 2>last.err
is "a look ahead counts referrals, people and what is left out" "2 2 0 0" \
    "$(value '"%d %d %d %d" % (d["counts"]["referrals"], d["counts"]["perpetrators"], d["counts"]["known"], d["counts"]["leftOut"])' <dry.json)"
is "two names in one cell that nothing bears out are asked about at their row and column" "3 Him problem" \
    "$(value '" ".join([str(f["row"])+" "+f["column"]+" "+f["severity"] for f in d["findings"] if f["row"]==3 and f["column"]=="Him"])' <dry.json)"
is "a look ahead changes nothing" 0 "$(json info | value 'd["referrals"]')"
refused "a look ahead keeps no columns either" 1 marac import referrals first.csv --mapping columns.json --dry-run --keep-mapping Ashdale

check "columns are kept under a name with the import" marac import referrals first.csv --mapping columns.json --keep-mapping "Ashdale police"
is "both rows are imported" 2 "$(json info | value 'd["referrals"]')"
is "the second perpetrator is there" "2 0" "$(json triage list | value '" ".join(str(len(r["perpetrators"])) for r in sorted(d["referrals"], key=lambda r: r["ref"]))')"
is "the columns are listed" "Ashdale police 7" "$(json import mappings | value 'd["mappings"][0]["name"] + " " + str(len(d["mappings"][0]["columns"]))')"

sed 's/A1/B1/; s/A2/B2/' first.csv >second.csv
json import referrals second.csv --dry-run >dry.json 2>last.err
is "the next list with these headings takes them by itself" "Ashdale police 2" "$(value 'd["mapping"]["name"] + " " + str(d["importable"])' <dry.json)"
is "and its rows are foretold as repeats of the first list" "A1" "$(value 'd["referrals"][0]["likelyRef"]' <dry.json)"
check "they can be asked for by name" marac import referrals second.csv --mapping "ASHDALE POLICE" --dry-run
refused "a name under which nothing is kept is said" 1 marac import referrals second.csv --mapping Nothing

check "kept columns are renamed" marac import rename-mapping "Ashdale police" "Ashdale spreadsheet"
is "under the new name only" "Ashdale spreadsheet" "$(json import mappings | value '" ".join(m["name"] for m in d["mappings"])')"
check "and removed" marac import remove-mapping "Ashdale spreadsheet"
is "until nothing is kept" 0 "$(json import mappings | value 'len(d["mappings"])')"
refused "removing them again is refused" 1 marac import remove-mapping "Ashdale spreadsheet"
is "every one of these steps is one event" "mapping.keep mapping.remove mapping.rename" \
    "$(json audit show | value '" ".join(sorted(e["step"] for e in d["events"] if e["step"].startswith("mapping.")))')"

python3 - >long.csv <<'PY'
print("Ref,Date received,Victim name,Perpetrator")
for i in range(3000):
    print(f"C{i},20/10/2026,Victim{i} Bell,Harm{i} Ash")
PY
check "progress is told in three parts" marac import referrals second.csv --mapping columns.json --progress
is "on standard error" "3" "$(grep -cE '^(Reading|Comparing|Filing).* 0 of|^Reading.* of' last.err | python3 -c 'import sys; print(min(3, int(sys.stdin.read())))')"
before=$(json info | value 'd["referrals"]')
(printf '%s\n' "$pass"; sleep 5) | "$cli" --store $store --today 2026-10-26 import referrals long.csv --progress >stopped.out 2>stopped.err &
for _ in $(seq 200); do grep -q '^Comparing' stopped.err 2>/dev/null && break; sleep 0.05; done
kill -INT "$(pgrep -nf "import referrals long.csv")" 2>/dev/null; wait $!
is "Ctrl+C stops an import, which says so" "1" "$(grep -c 'was stopped. Nothing was imported' stopped.err)"
is "and leaves nothing behind" "$before" "$(json info | value 'd["referrals"]')"
check "the store is sound" marac verify

is "what the intake notices has a severity each" "consent:warning idva:hint perpetrators:warning" \
    "$(json triage list | value '" ".join(sorted(f["field"]+":"+f["severity"] for r in d["referrals"] if r["ref"]=="A2" for f in r["findings"] if f["field"] in ("consent","idva","perpetrators")))')"
check "and is accepted with a word" marac finding accept A2 --finding perpetrators --because "The police are asked for the names"
is "which stays with it" "The police are asked for the names" \
    "$(json triage list | value '" ".join(f["accepted"] for r in d["referrals"] if r["ref"]=="A2" for f in r["findings"] if f["field"]=="perpetrators")')"
finish
