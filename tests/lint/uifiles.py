#!/usr/bin/python3
"""uifiles.py ROOT: every ui/*.ui is well formed, named after its class, and keeps to the house rules of layouts."""

import pathlib
import sys
import xml.etree.ElementTree as xml

INPUTS = {"QLineEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QDateTimeEdit", "QPlainTextEdit", "QTextEdit"}


def problems(file):
    try:
        root = xml.parse(file).getroot()
    except xml.ParseError as error:
        yield f"not well formed: {error}"
        return
    if root.tag != "ui":
        yield f"the root element is <{root.tag}>, not <ui>"
        return
    names = [element.get("name") for element in root.iter() if element.tag in ("widget", "layout", "spacer", "action")]
    for name in sorted({name for name in names if name and names.count(name) > 1}):
        yield f"two objects are called {name}"
    buddies = {element.findtext("cstring") for element in root.iter("property") if element.get("name") == "buddy"}
    for buddy in sorted(buddies - set(names)):
        yield f"the buddy {buddy} does not exist"
    for layout in root.iter("layout"):
        shares = layout.get("stretch")
        if shares and len(shares.split(",")) != len(layout.findall("item")):
            yield f"{layout.get('name')} does not share its room among as many as are in it: {shares}"
    for widget in root.iter("widget"):
        properties = {element.get("name"): element for element in widget.findall("property")}
        if "styleSheet" in properties:
            yield f"{widget.get('name')} has a style sheet of its own; the application has the only one"
        if widget.get("class") in INPUTS and widget.get("name") not in buddies and "accessibleName" not in properties:
            yield f"{widget.get('name')} ({widget.get('class')}) has neither a label (buddy) nor an accessible name"
        if widget.get("name") == root.findtext("class") or "geometry" not in properties:
            continue
        yield f"{widget.get('name')} is placed by hand; put it into a layout"


top = pathlib.Path(sys.argv[1])
files = sorted(top.glob("ui/**/*.ui"))
found = [f"{file.relative_to(top)}: {problem}" for file in files for problem in problems(file)]
print("\n".join(found) or f"{len(files)} layouts are well formed")
sys.exit(1 if found else 0)
