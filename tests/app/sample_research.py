# SPDX-License-Identifier: GPL-3.0-or-later
"""sample_research.py AGENDA.json: research answers for a built agenda, the same every time. How often an agency knows the
people falls along the list of those who come, as the shares of the test data of the sequencer do."""
import json
import sys
import zlib

SHARES = [100, 100, 75, 65, 55, 50, 40, 35, 30, 25, 20, 12]
agenda = json.load(open(sys.argv[1], encoding="utf-8"))
for item in agenda["items"]:
    for place, agency in enumerate(agenda["agencies"]):
        share = SHARES[min(place, len(SHARES) - 1)]
        draw = zlib.crc32(f"{item['ref']} {agency['name']}".encode()) % 100
        print(item["ref"], agency["name"], "known" if draw < share else "nothingKnown", sep="\t")
