#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bad_input.sh CLI SCRATCH: what is wrong is said with its line, what is good is offered, and nothing is half done.
source "$(dirname "$0")/lines.sh"
area=$here/area
store=Untidy.marac
marac new --area "Untidy Marac" >/dev/null 2>last.err || { bad "a store is made"; cat last.err; finish; }
marac import agencies "$area/agencies.csv" >/dev/null 2>&1
head='Ref,Date received,Referring agency,Victim forename,Victim surname,Victim DOB,Perp forename,Perp surname,Q1,Q2'
rows_with() { value "sorted({f['row'] for f in d['findings']} & {$1})" <import.json; }

# Lists.
printf 'Ref,Date received,Referring agency,Perp forename,Perp surname,Q1\nB1,01/10/2026,Probation - Dyfi unit,Edern,Vaughan-Lloyd,Y\nB2,02/10/2026,Housing options,Kit,Marlowe-Price,N\n' >missing.csv
json import referrals missing.csv >import.json 2>last.err; code=$?
if [ $code = 0 ]; then is "without a column for the victim every row has a finding" "0 [2, 3]" "$(value 'd["imported"]' <import.json) $(rows_with 2,3)"
else is "without a column for the victim the list is refused with a sentence" "1 yes" "$code $([ -s last.err ] && echo yes)"; fi
is "and nothing of it is in the store" 0 "$(json info | value 'd["referrals"]')"

printf '%s\nC1,03/10/2026,Housing options,Olwen,Farrier,31/02/1990,Kit,Sandoval,Y,N\nC2,99/99/2026,Housing options,Nest,Kowalczyk,01/01/1990,Rhodri,Bellweather,N,Y\nC3,05/10/2026,Housing options,Gwen,Ashdown,02/02/1992,Ivor,Thackeray,Y,Y\n' "$head" >dates.csv
json import referrals dates.csv --dry-run >import.json 2>last.err
is "impossible dates have findings with their lines" "[2, 3]" "$(rows_with 2,3)"
is "the good row has none" "[]" "$(rows_with 4)"
is "the good rows are offered" True "$(value 'd["importable"]>=2' <import.json)"

printf '%s\nD1,06/10/2026,Housing options,Mali,Underhill,03/03/1993,Owain,Castellan,Y,Y\n%s\nD2,07/10/2026,Housing options,Lleu,Merriweather,04/04/1994,Ann,Blackthorn,N,N\nD1,06/10/2026,Housing options,Mali,Underhill,03/03/1993,Owain,Castellan,Y,Y\n' "$head" "$head" >twice.csv
json import referrals twice.csv >import.json 2>last.err
is "a second line of headings and a row twice have findings with their lines" "[3, 5]" "$(rows_with 3,5)"
is "the two good rows are imported, once each" "2 2" "$(value 'd["imported"]' <import.json) $(json info | value 'd["referrals"]')"
json import referrals twice.csv >import.json 2>last.err
is "importing the same list again imports nothing" "0 2" "$(value 'd["imported"]' <import.json 2>/dev/null || echo 0) $(json info | value 'd["referrals"]')"

head -c 3000 /dev/urandom >picture.png
printf 'PK\003\004 not a workbook' >broken.xlsx
: >empty.csv
for file in picture.png broken.xlsx empty.csv nowhere.csv; do
    marac import referrals $file >last.out 2>last.err; code=$?
    is "$file is refused with a sentence" "refused yes" "$([ $code -ge 1 ] && [ $code -le 6 ] && echo refused) $([ -s last.err ] && echo yes)"
done
is "and nothing of them is in the store" 2 "$(json info | value 'd["referrals"]')"

# The command line itself.
refused "a command that does not exist" 2 marac dance
refused "a day that does not exist" 2 "$cli" --store $store --today 2026-02-30 info
refused "a needed option that is missing" 2 marac meeting new
refused "no command at all" 2 "$cli"
refused "no store" 1 "$cli" info
refused "no passphrase" 1 "$cli" --store $store info
is "an error is JSON on standard error" usage "$("$cli" --json dance 2>&1 >/dev/null | value '"usage" if d["error"]["message"] else ""')"
refused "a meeting that is not planned" 1 marac agenda build --meeting 2026-12-24
refused "returned PDF forms are refused with a sentence" 1 marac research read any.pdf
before=$(print_of $store)
refused "a store is not made over another" 1 marac new --area Other
is "and that one is left as it is" "$before" "$(print_of $store)"
mkdir notes; echo "minutes of the allotment" >notes/notes.txt
store=notes; refused "a folder that is no store" 4 marac info
is "and it is left as it is" "minutes of the allotment" "$(cat notes/notes.txt notes/* | sort -u)"
store=Weak.marac; pass_kept=$pass; pass=password1
refused "a weak passphrase for a new store" 1 marac new --area Weak
is "and no store is made" no "$([ -e Weak.marac ] && echo yes || echo no)"
pass=$pass_kept

# A full disk.
mkdir small
if mount -t tmpfs -o size=64m tmpfs small 2>/dev/null; then
    trap 'umount "$scratch/small" 2>/dev/null' EXIT
    store=small/Full.marac
    marac new --area Full >/dev/null 2>&1
    marac import agencies "$area/agencies.csv" >/dev/null 2>&1
    dd if=/dev/zero of=small/filler bs=64k >/dev/null 2>&1
    json import referrals "$area/referrals.csv" >import.json 2>last.err; code=$?
    dd if=/dev/zero of=small/filler2 bs=4k >/dev/null 2>&1
    refused "a backup on a full disk is refused" 6 marac backup
    rm small/filler small/filler2
    check "with room again the store is sound" marac verify
    is "and the list is in whole or not at all, as was said" True \
        "$(python3 -c "print(($code, '$(json info | value 'd["referrals"]')') in [(0, '14'), (6, '0')])")"
else
    skip "a full disk cannot be made here (it takes the right to mount)"
fi
finish
