#!/usr/bin/python3
"""patterns.py ROOT: ways of writing this project does without, each with its reason."""

import pathlib
import re
import sys

CORE = ("net", "oauth", "providers", "salesforce", "consent", "vault", "store", "csv", "engine", "presentation")
ALL = CORE + ("base", "gui", "app", "cli", "consentview", "demoorg")
TESTS = ("tests",)

# (folders, pattern, reason)
RULES = (
    (ALL, r"\bQEventLoop\b", "nested event loops let anything happen in the middle of a function"),
    (ALL, r"\bprocessEvents\s*\(", "nested event loops let anything happen in the middle of a function"),
    (ALL, r"(?:->|\.)waitFor[A-Z]\w*\s*\(", "blocks the event loop; wait by signal or Task"),
    (ALL, r"->exec\s*\(\s*\)", "modal loops; open dialogs with open() and take the answer by signal"),
    (ALL, r"\bQMessageBox::(?:question|information|warning|critical)\s*\(", "modal loop; ask with open()"),
    (CORE, r"\bQ(?:Single)?Timer\b", "core takes time from Clock, so that tests can move it"),
    (CORE, r"\bcurrent(?:DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(",
     "core takes time from Clock, so that tests can move it"),
    (CORE, r"\bsteady_clock::now\b|\bsystem_clock::now\b", "core takes time from Clock"),
    (ALL, r"\bstd::rand\b|\bsrand\s*\(|\bmt19937", "chance comes from Entropy"),
    (ALL, r"\bq(?:Debug|Info|Warning|Critical)\s*\(", "log with a category: qCInfo(lc…)"),
    (ALL, r"\bstd::(?:cout|cerr|clog)\b", "programs print through one place of theirs; core logs"),
    (ALL, r"\bignoreSslErrors\b|\bQSslSocket::VerifyNone\b", "a certificate error is never waved through"),
    (ALL, r"(?<!QNetworkInformation::)\binstance\s*\(\s*\)", "no singletons but Qt's own; services come by constructor"),
    (ALL, r"\bsetStyleSheet\s*\(", "one sheet for the application; variants by dynamic property"),
    (ALL, r"\bsystem\s*\(\s*\"|\bpopen\s*\(", "programs are started without a shell"),
    (ALL, r"\b(?:TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))", "say it in an issue and name its number: TODO(#12)"),
    (("gui", "app", "cli", "presentation"), r"\bQDesktopServices::openUrl\b", "addresses open through one gate: openExternal"),
    (ALL + TESTS, r"\"_q(?:s|ba)\b", "deprecated in Qt 6.8: _s and _ba of Qt::StringLiterals"),
)

# Calls that look like a rule but are not.
INSTANCE_OF_QT = re.compile(r"\bQ(?:Core|Gui)?Application::instance\s*\(\s*\)")
SHEET_OF_APP = re.compile(r"\b(?:qApp|app|application|m_application)\s*(?:->|\.)\s*setStyleSheet\s*\(")


def code_of(line):
    """The line without strings and // comments, so that words may be talked about."""
    line = re.sub(r'"(?:\\.|[^"\\])*"', '""', line)
    return line.split("//")[0]


def problems(root):
    for folder in ALL + TESTS:
        for file in sorted((root / ("" if folder in TESTS else "src") / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                code = SHEET_OF_APP.sub("", INSTANCE_OF_QT.sub("", code_of(line)))
                for folders, pattern, reason in RULES:
                    text = line if "TODO" in pattern else code
                    if folder in folders and re.search(pattern, text):
                        yield f"{file.relative_to(root)}:{number}: {line.strip()}\n    {reason}"


found = list(problems(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "nothing forbidden")
sys.exit(1 if found else 0)
