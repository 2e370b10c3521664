#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""holds_words.py WORDS FILE…: exit code 0 where a file holds one of the words, in UTF-8 or UTF-16, in either case.
WORDS is a file with a word a line. What is found is printed, for the person who has to mend it."""
import pathlib
import sys

words = [line.strip() for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
found = False
for name in sys.argv[2:]:
    for path in [p for p in pathlib.Path(name).rglob("*") if p.is_file()] if pathlib.Path(name).is_dir() else [pathlib.Path(name)]:
        content = path.read_bytes().lower()
        for word in words:
            spellings = {form.encode(code) for form in {word.lower(), word} for code in ("utf-8", "utf-16-le", "utf-16-be")}
            spellings |= {s.hex().encode() for s in spellings}
            if any(s.lower() in content for s in spellings):
                found = True
                print(f"{path.name} holds {word}")
sys.exit(0 if found else 1)
