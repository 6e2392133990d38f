#!/usr/bin/python3
"""translations.py ROOT LUPDATE: every language has every word of the sources, and no others.

patchbay_en.ts has both forms of every plural; the other files translate everything, with the placeholders, tags and
mnemonics of the source. A number is %Ln, written as the language writes it. lupdate reads the sources into copies; the files themselves are left alone. Mend with the
target update_translations.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# How many forms a plural has, by Qt's rules.
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "zh_CN": 1}
# The forms that stand for one number alone and so may say it in a word. French and Portuguese have one for 0 and 1.
WORDED = {"ar": 3, "de": 1, "en": 1, "es": 1}
# How many words may be the same as in English: names mostly, and in the Latin script loans.
SAME = {"ar": 1, "ja": 1, "zh_CN": 1}
KEPT = re.compile(r"%L?\d|%L?n|\{\w+\}|</?\w[^>]*>|--[a-z][a-z-]+|https?://(?:[\w.:/-]*\w)?")
MNEMONIC = re.compile(r"&(?![&\s]|\w+;)")


def messages(file):
    """What makes one entry another to Qt, and the entry."""
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), message


def updated(root, lupdate, original, folder):
    copy = shutil.copy(original, folder)
    made = pathlib.Path(folder) / "definitions.cpp"
    subprocess.run([root / "translations" / "definitions.py", root / "resources" / "providers", made], check=True)
    plurals = ["-pluralonly"] if original.stem == "patchbay_en" else []
    subprocess.run([lupdate, "-silent", *plurals, "-no-obsolete", "-source-language", "en", "src", "ui", made,
                    "-ts", copy], cwd=root, check=True, stdout=subprocess.DEVNULL)
    return dict(messages(copy))


def mnemonics(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def kept(text):
    # %Ln is %n in the digits of the language.
    return collections.Counter({word.replace("%Ln", "%n") for word in KEPT.findall(text)})


def isenglish(language, source, text):
    words = [word for word in KEPT.sub(" ", source).split() if re.search("[a-z]{3}", word)]
    return language != "en" and text == source and len(words) > SAME.get(language, 2)


def faults(language, source, message):
    """What is wrong with one entry."""
    translation = message.find("translation")
    isplural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if isplural else [translation.text or ""]
    wanted = FORMS[language] if isplural else 1
    if translation.get("type") or len(texts) != wanted or not all(text.strip() for text in texts):
        yield f"is unfinished: {wanted} texts are wanted"
        return
    for form, text in enumerate(texts):
        lost = kept(source) - kept(text)
        gained = kept(text) - kept(source)
        if isplural and form < WORDED.get(language, 0):
            lost.pop("%n", None)  # "one file" needs no number
        if "%n" in text:
            yield "writes its number without the language's digits and groups: %Ln"
        if isenglish(language, source, text):
            yield "is still English"
        if lost or gained:
            yield f"loses or gains {' '.join([*lost, *gained])}"
        if mnemonics(text) != mnemonics(source):
            yield "loses or gains a mnemonic"


def problems(root, lupdate, original, folder):
    language = original.stem.removeprefix("patchbay_")
    there = dict(messages(original))
    wanted = updated(root, lupdate, original, folder)
    if not wanted:
        yield "lupdate found nothing in the sources"
    for key in sorted(wanted.keys() - there.keys(), key=str):
        yield f"“{key[1]}” of {key[0]} is missing"
    for key in sorted(there.keys() - wanted.keys(), key=str):
        yield f"“{key[1]}” of {key[0]} is in no source"
    for (context, source, _), message in there.items():
        for fault in faults(language, source, message):
            yield f"“{source}” of {context} {fault}"


top, tool = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
if not shutil.which(tool):
    sys.exit(f"{tool} is missing (packaging/install lint brings it)")
found = []
languages = sorted((top / "translations").glob("patchbay_*.ts"))
with tempfile.TemporaryDirectory() as scratch:
    for file in languages:
        found += [f"{file.relative_to(top)}: {problem}" for problem in problems(top, tool, file, scratch)]
print("\n".join(found) or f"{len(languages)} languages have every word")
sys.exit(1 if found else 0)
