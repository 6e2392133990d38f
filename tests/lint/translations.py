#!/usr/bin/python3
"""translations.py ROOT LUPDATE: patchbay_en.ts has both forms of every plural of the sources, and no others.

lupdate reads the sources into a copy; the file itself is left alone. Mend with the target update_translations.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def plurals(file):
    """What makes one entry another to Qt, and the entry."""
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), message


def updated(root, lupdate, original):
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(original, folder)
        subprocess.run([lupdate, "-silent", "-pluralonly", "-no-obsolete", "-source-language", "en", "src", "ui",
                        "-ts", copy], cwd=root, check=True, stdout=subprocess.DEVNULL)
        return dict(plurals(copy))


def problems(root, lupdate):
    original = root / "translations" / "patchbay_en.ts"
    kept = dict(plurals(original))
    wanted = updated(root, lupdate, original)
    if not wanted:
        yield "lupdate found no plural in the sources"
    for key in sorted(wanted.keys() - kept.keys(), key=str):
        yield f"“{key[1]}” of {key[0]} is missing"
    for key in sorted(kept.keys() - wanted.keys(), key=str):
        yield f"“{key[1]}” of {key[0]} is in no source"
    for (context, source, _), message in kept.items():
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if translation.get("type") or len(forms) != 2 or not all(form.strip() for form in forms):
            yield f"“{source}” of {context} is unfinished: English has two forms"
        elif "%n" not in forms[1]:
            yield f"“{source}” of {context} loses its number"


top, tool = pathlib.Path(sys.argv[1]), sys.argv[2]
if not shutil.which(tool):
    print(f"{tool} is missing: skipped")
    sys.exit(77)
found = list(problems(top, tool))
print("\n".join(f"translations/patchbay_en.ts: {problem}" for problem in found) or "every plural has its two forms")
sys.exit(1 if found else 0)
