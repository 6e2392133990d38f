#!/usr/bin/python3
"""definitions.py FOLDER FILE: writes the words of the bundled definitions in FOLDER as source text that lupdate reads.

The same members as in src/providers/bundledwords.cpp; each text once, with the names of the files it stands in.
"""

import json
import pathlib
import sys


def words(definition):
    """The words of one definition that a person reads."""
    yield from (definition["tagline"], definition["reason"])
    yield from (host["label"] for host in definition.get("hosts", {}).get("login", []))
    yield from (scope["description"] for scope in definition.get("scopes", {}).get("choices", []))
    yield from definition.get("setupSteps", [])
    yield from (definition[part]["label"] for part in ("smoke", "writeProbe") if part in definition)


def main(folder, target):
    found = {}
    for file in sorted(pathlib.Path(folder).glob("*.json")):
        if file.name.endswith(".schema.json"):
            continue
        for text in words(json.loads(file.read_text(encoding="utf-8"))):
            names = found.setdefault(text, [])
            if file.stem not in names:
                names.append(file.stem)
    lines = [f"//: {', '.join(names)}\nQT_TRANSLATE_NOOP(\"Definitions\", {json.dumps(text, ensure_ascii=False)})\n"
             for text, names in found.items() if text]
    pathlib.Path(target).write_text("".join(lines), encoding="utf-8")


main(*sys.argv[1:])
