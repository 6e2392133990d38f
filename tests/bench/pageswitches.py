"""pageswitches.py PROGRAMS TIMES: how long a page takes to be there, with 40 providers, 200 connections and 100,000 records.

Seen from outside like all of measure.py: from before the key is sent until the screen first shows what it rests in. The
key is sent by a process of its own, whose start is in the figure; a key that changes nothing tells how much that is.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
from manyconnections import fill
from measure import ROOT, Screen, begin_with_cards, end, started, tell, xdo

PROVIDERS, CONNECTIONS, RECORDS = 40, 200, 100_000
WATCHED = 1.2  # seconds after a key
PAGES = (("New record", "ctrl+2"), ("Import", "ctrl+3"), ("Activity", "ctrl+4"), ("Automations", "ctrl+5"),
         ("Settings", "ctrl+comma"), ("Connections", "ctrl+1"))


def add_providers(config, wanted):
    """Definitions of the person's own beside the bundled ones; all are on the page."""
    bundled = os.path.join(ROOT, "resources", "providers")
    names = [name for name in os.listdir(bundled) if name.endswith(".json") and not name.endswith(".schema.json")]
    with open(os.path.join(bundled, "github.json"), encoding="utf-8") as file:
        pattern = json.load(file)
    folder = os.path.join(config, "patchbay", "providers")
    os.makedirs(folder, exist_ok=True)
    for number in range(max(0, wanted - len(names))):
        with open(os.path.join(folder, f"own-{number}.json"), "w", encoding="utf-8") as file:
            json.dump(pattern | {"id": f"own-{number}", "name": f"Own service {number}"}, file)


def add_records(data, count):
    database = sqlite3.connect(os.path.join(data, "patchbay", "patchbay.db"))
    kinds = database.execute("SELECT name, type, dflt_value, \"notnull\" FROM pragma_table_info('outbox')").fetchall()
    needed = {name: 0 if kind == "INTEGER" else "" for name, kind, default, must in kinds if must and default is None}

    def rows():
        for number in range(count):
            fields = {"LastName": f"Sample {number}", "Company": f"Company {number % 997}", "LeadSource": "Web"}
            yield tuple((needed | {
                "id": f"row-{number}", "connection": f"bench-{number % CONNECTIONS + 1}", "object": "Lead", "state": "sent",
                "fields": json.dumps(fields), "created_at": number, "settled_at": number, "record_id": f"00Q{number:012d}AAA",
                "candidates": "[]", "error_fields": "[]", "source": "form",
                "search_text": "\n".join(["lead", *(value.casefold() for value in fields.values())])}).values())

    columns = list(needed | dict.fromkeys(("id", "connection", "object", "state", "fields", "created_at", "settled_at",
                                           "record_id", "candidates", "error_fields", "source", "search_text")))
    database.executemany(f"INSERT INTO outbox ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", rows())
    database.execute("INSERT INTO outbox_search (outbox_search) VALUES ('rebuild')")
    database.commit()
    database.close()


def pressed(screen, key):
    before = time.monotonic()
    xdo("key", key)
    sent = time.monotonic()
    return (max(screen.settled(WATCHED), sent) - before) * 1000


def main(programs, times):
    for name in ("DATA", "CONFIG"):
        os.environ[f"XDG_{name}_HOME"] = os.path.join(os.environ["TMPDIR"], "pages", name.lower())
    program = [os.path.join(programs, "patchbay")]
    screen = Screen()
    try:
        add_providers(os.environ["XDG_CONFIG_HOME"], PROVIDERS)
        begin_with_cards(os.environ["XDG_CONFIG_HOME"])
        end(started(program, screen)[0])  # makes the database
        screen.rest()
        fill(os.environ["XDG_DATA_HOME"], CONNECTIONS)
        add_records(os.environ["XDG_DATA_HOME"], RECORDS)
        patchbay, start = started(program, screen)
        tell(f"{start:.0f} ms until painted")
        nothing = [pressed(screen, "F13") for _ in range(int(times))]
        found = {"first": {}, "again": {}}
        for turn in range(int(times) + 1):
            for page, key in PAGES:
                found["again" if turn else "first"].setdefault(page, []).append(pressed(screen, key))
        assert patchbay.poll() is None, "it ended"
        end(patchbay)
    finally:
        screen.stop()
    print(f"| {PROVIDERS} providers, {CONNECTIONS} connections, {RECORDS:,} records | first time, ms | again, median | most |")
    print("|---|---|---|---|")
    print(f"| a key that changes nothing | | {statistics.median(nothing):.0f} | {max(nothing):.0f} |")
    for page, _ in PAGES:
        again = found["again"][page]
        print(f"| {page} | {found['first'][page][0]:.0f} | {statistics.median(again):.0f} | {max(again):.0f} |")
    print(f"\nStart until painted: {start:.0f} ms.")


if __name__ == "__main__":
    main(*sys.argv[1:])
