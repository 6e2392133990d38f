#!/usr/bin/python3
"""layers.py ROOT: holds the arrows between the folders of src/ by reading every #include line.

The table is the whole truth; src/README.md draws it. A folder may include itself and what its row names.
"""

import pathlib
import re
import sys

BASE = {"base"}
NET = BASE | {"net"}
OAUTH = NET | {"oauth"}
CORE = OAUTH | {"providers", "salesforce", "automations", "consent", "vault", "store", "csv"}
ENGINE = CORE | {"engine"}
PRESENTATION = ENGINE | {"presentation"}

MAY_INCLUDE = {
    "base": set(),
    "net": BASE,
    "oauth": NET,
    "providers": OAUTH,
    "salesforce": OAUTH,
    "consent": OAUTH,
    "vault": BASE,
    "automations": NET,
    # A row says which environment its org is; what a created record starts is settled in its transaction; the proxy
    # that a person chose is kept as the value it is used as.
    "store": BASE
    | {"providers/descriptor.h", "automations/automation.h", "automations/throttle.h", "net/proxysetting.h"},
    "csv": BASE,
    "engine": CORE,
    "presentation": ENGINE,
    "intake": PRESENTATION,
    "gui": BASE | {"presentation"},
    "app": PRESENTATION | {"gui", "intake"},
    "cli": PRESENTATION | {"intake"},
    "consentview": BASE | {"consent/consentprotocol.h"},
    "demoorg": BASE,
}

# Qt modules a folder does without: the line between what draws and what works.
NO_WIDGETS = {"QWidget", "QApplication", "QDialog", "QLabel", "QPushButton", "QMessageBox", "QFileDialog"}
WEB_ENGINE = re.compile(r"QWebEngine|QtWebEngine")

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def problems(root):
    source = root / "src"
    for folder in sorted(entry.name for entry in source.iterdir() if entry.is_dir()):
        if folder not in MAY_INCLUDE:
            yield f"src/{folder}: unknown folder; say in {pathlib.Path(__file__).name} what it may include"
    for file in sorted(source.rglob("*")):
        if file.suffix not in (".h", ".cpp"):
            continue
        folder = file.relative_to(source).parts[0]
        allowed = MAY_INCLUDE.get(folder, set())
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            where = f"{file.relative_to(root)}:{number}"
            quoted, name = found.group(1) == '"', found.group(2)
            if not quoted:
                if WEB_ENGINE.match(name) and folder != "consentview":
                    yield f"{where}: <{name}>; only consentview knows the web engine"
                if name in NO_WIDGETS and folder not in ("gui", "app", "consentview"):
                    yield f"{where}: <{name}>; {folder} works without widgets"
                continue
            target = name.split("/")[0]
            if "/" not in name:
                if not name.startswith(("ui_", "moc_")) and not name.endswith(".moc"):
                    yield f'{where}: "{name}"; write the path from src/'
            elif target != folder and target not in allowed and name not in allowed:
                yield f'{where}: "{name}"; {folder} may not know {target}'


found = list(problems(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "every include goes an allowed way")
sys.exit(1 if found else 0)
