"""intake.py PATCHBAYCTL [REQUESTS]: what the local intake takes, beside SQLite committing the same rows bare.

The program is `patchbayctl serve` as it is, in a home of its own. Its one connection wants a new sign-in, so that each
record is committed, answered with 202, and kept: no org and no network play a part. Many keys, because one may ask fifty
times a second. Callers wait for their answer before they ask again, each on a connection of its own.
"""

import asyncio
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
from manyconnections import fill

CALLERS, KEYS, STAGES = 8, 100, 5
LEAD = {"firstName": "Kim", "lastName": "Bench", "company": "Northwind", "email": "kim@northwind.example", "source": "Web"}


def resident(pid):
    """Megabytes: all, and what is the process' own and no file's."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        sizes = dict(line.split()[:2] for line in file if line[0].isupper() and line.endswith("kB\n"))
    return [int(sizes[name]) * 1024 / 1e6 for name in ("Rss:", "Anonymous:")]


def processor(pid):
    """Seconds that it worked so far."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        return sum(int(ticks) for ticks in file.read().rsplit(") ", 1)[1].split()[11:13]) / os.sysconf("SC_CLK_TCK")


async def call(port, keys, number, latencies, statuses):
    """One caller: `number` requests over one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for i in range(number):
        body = json.dumps({**LEAD, "lastName": f"Bench {i}"}).encode()
        before = time.perf_counter()
        writer.write(b"POST /v1/leads HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n"
                     b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                     % (port, keys[i % len(keys)], len(body), body))
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        await reader.readexactly(length)
        latencies.append((time.perf_counter() - before) * 1000)
        statuses.add(int(head.split()[1]))
    writer.close()


async def flood(port, keys, requests):
    latencies, statuses = [], set()
    each = len(keys) // CALLERS
    before = time.perf_counter()
    await asyncio.gather(*(call(port, keys[at * each:(at + 1) * each], requests // CALLERS, latencies, statuses)
                           for at in range(CALLERS)))
    assert statuses == {202}, statuses
    return len(latencies) / (time.perf_counter() - before), latencies


def bare(database, folder, rows):
    """The outbox' rows once more, a commit each, with the pragmas of the program and nothing else."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as source:
        table = source.execute("SELECT sql FROM sqlite_schema WHERE name = 'outbox'").fetchone()[0]
        names = [row[1] for row in source.execute("PRAGMA table_info(outbox)")]
        kept = source.execute(f"SELECT {', '.join(names)} FROM outbox LIMIT ?", (rows,)).fetchall()
    target = sqlite3.connect(os.path.join(folder, "bare.db"), isolation_level=None)
    target.execute("PRAGMA journal_mode = WAL")
    target.execute("PRAGMA synchronous = FULL")
    target.execute(table)
    latencies = []
    before = time.perf_counter()
    for row in kept:
        begun = time.perf_counter()
        target.execute(f"INSERT INTO outbox ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", row)
        latencies.append((time.perf_counter() - begun) * 1000)
    return len(kept) / (time.perf_counter() - before), latencies


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main(ctl, requests=20_000):
    with tempfile.TemporaryDirectory(prefix="patchbay-bench.") as home:
        os.environ.update({f"XDG_{name}": home for name in ("DATA_HOME", "CONFIG_HOME", "RUNTIME_DIR", "CACHE_HOME")},
                          HOME=home, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        subprocess.run([ctl, "--json", "key", "list"], check=True, stdout=subprocess.DEVNULL)  # makes the database
        fill(home, 4)  # one of them at Salesforce
        keys = [subprocess.run([ctl, "key", "add", f"Caller {i}"], check=True, capture_output=True).stdout.strip()
                for i in range(KEYS)]
        serve = subprocess.Popen([ctl, "--json", "serve", "--port", "0"], stdout=subprocess.PIPE)
        port = int(json.loads(serve.stdout.readline())["listening"].rsplit(":", 1)[1])
        asyncio.run(flood(port, keys, 1000))
        sizes, worked = [resident(serve.pid)], processor(serve.pid)
        rates, latencies = [], []
        for _ in range(STAGES):
            rate, more = asyncio.run(flood(port, keys, int(requests) // STAGES))
            rates.append(rate)
            latencies += more
            sizes.append(resident(serve.pid))
        rate, worked = len(latencies) / sum(len(latencies) / STAGES / each for each in rates), processor(serve.pid) - worked
        serve.send_signal(signal.SIGTERM)
        begun = time.monotonic()
        serve.wait(60)
        ended = time.monotonic() - begun
        database = pathlib.Path(home, "patchbay/patchbay.db")
        bare_rate, bare_latencies = bare(database, home, min(int(requests), 5000))
    print("| a durable record each | intake | SQLite bare | ratio |")
    print("|---|---|---|---|")
    print(f"| a second | {rate:.0f} | {bare_rate:.0f} | {rate / bare_rate:.2f} |")
    for name, share in (("median", 0.5), ("99 of 100", 0.99)):
        print(f"| {name}, ms | {percentile(latencies, share):.1f} | {percentile(bare_latencies, share):.1f} | |")
    print("\n| requests so far | resident, MB | of these its own |\n|---|---|---|")
    for stage, (whole, own) in enumerate(sizes):
        print(f"| {1000 + stage * int(requests) // STAGES:,} | {whole:.1f} | {own:.1f} |")
    print(f"\nEnded {ended:.1f} s after SIGTERM. {worked * 1000 / len(latencies):.2f} ms of processor time each. "
          f"{CALLERS} callers.")


if __name__ == "__main__":
    main(*sys.argv[1:])
