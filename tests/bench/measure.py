"""measure.py PROGRAMS BAREWINDOW TIMES: what tests/bench/run prints; runs in a session of its own.

Everything is seen from outside. The display keeps its picture in a file that is mapped here, so that looking costs the
programs nothing. A program is painted when the screen first shows what it rests in afterwards.
"""

import contextlib
import json
import mmap
import os
import shutil
import signal
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "packaging", "tour"))

from manyconnections import fill

SIZE = "1280x800"
LOOK = 0.002  # seconds between looks at the screen
REST = 1.5  # this long without a change is rest
BLOCK = 64  # bytes, 16 pixels in a row
SAME = 0.005  # pictures differ by less: a caret that blinks, the pointer
IDLE = 3.0
FEW, MANY = 10, 5000  # connections
SEARCH = 6.0  # seconds a search is watched
TOKENS = 15  # of each, turn by turn
CARDS = ("Salesforce", "Salesforce demo org", "Slack", "Linear", "GitHub", "Google", "HubSpot", "Zoho")


class Screen:
    """A display of its own, whose picture is a file."""

    def __init__(self):
        self.folder = folder = tempfile.mkdtemp(prefix="patchbay-bench.", dir="/dev/shm")
        ours, theirs = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp", "-noreset",
             "-auth", os.environ["XAUTHORITY"], "-fbdir", folder], pass_fds=(theirs,), stderr=subprocess.DEVNULL)
        os.close(theirs)
        number = os.read(ours, 16).decode().strip()
        cookie = subprocess.run(["xauth", "-q", "list", os.environ["DISPLAY"]], stdout=subprocess.PIPE,
                                check=True).stdout.decode().split()[2]
        subprocess.run(["xauth", "-q", "source", "-"], input=f"add :{number} . {cookie}\n".encode(), check=True)
        os.environ["DISPLAY"] = f":{number}"
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.picture = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self.rest()

    def rest(self):
        """Waits until nothing changes any more; gives when the screen first looked as it does then."""
        frames = [(time.monotonic(), self.picture[:])]
        while time.monotonic() < frames[-1][0] + REST:
            frames = self.looked(frames)
        return self.reached(frames)

    def settled(self, patience):
        """The same where a caret blinks, and nothing ever rests: looks for so long."""
        frames = [(time.monotonic(), self.picture[:])]
        end_of_it = frames[0][0] + patience
        while time.monotonic() < end_of_it:
            frames = self.looked(frames)
        return self.reached(frames)

    def looked(self, frames):
        time.sleep(LOOK)
        now = self.picture[:]
        return frames if now == frames[-1][1] else frames[-200:] + [(time.monotonic(), now)]

    @staticmethod
    def reached(frames):
        last = frames[-1][1]
        reached = frames[-1][0]
        for when, frame in reversed(frames):
            if difference(frame, last) > SAME:
                break
            reached = when
        return reached

    def stop(self):
        for process in (self.manager, self.server):
            end(process)
        shutil.rmtree(self.folder)


class Https:
    """A proxy that answers every https request itself, with a certificate nobody trusts. GitHub's sign-in by a code
    begins with such a request: TLS is loaded, the system's certificates are read, and the answer is turned down."""

    def __init__(self, folder):
        self.asked = 0
        certificate = os.path.join(folder, "bench.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-subj", "/CN=github.com", "-days", "2", "-keyout", certificate, "-out", certificate + ".crt"],
                       check=True, stderr=subprocess.DEVNULL)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate + ".crt", certificate)
        self.listener = socket.create_server(("127.0.0.1", 0))
        os.environ["https_proxy"] = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        os.environ["no_proxy"] = "localhost,127.0.0.1,::1"
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            client, _ = self.listener.accept()
            with contextlib.suppress(OSError), client:
                client.recv(4096)
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                self.asked += 1
                with self.context.wrap_socket(client, server_side=True) as secure:
                    secure.recv(1)


def set_up_github(config):
    """A definition of the person's own with a client id, so that its card offers to connect."""
    with open(os.path.join(ROOT, "resources", "providers", "github.json"), encoding="utf-8") as file:
        definition = json.load(file)
    definition["client"] = {"id": "bench", "needsSecret": True}
    folder = os.path.join(config, "patchbay", "providers")
    os.makedirs(folder)
    with open(os.path.join(folder, "github.json"), "w", encoding="utf-8") as file:
        json.dump(definition, file)


def begin_with_cards(config):
    """As after Skip on the page of the first start."""
    with open(os.path.join(config, "patchbay", "patchbay.ini"), "w", encoding="utf-8") as file:
        file.write("[window]\nfirstRunOver=true\n")


def difference(one, other):
    blocks = range(0, len(one), BLOCK)
    return sum(one[at:at + BLOCK] != other[at:at + BLOCK] for at in blocks) / len(blocks)


def end(process):
    process.terminate()
    process.wait(30)


def memory(pid):
    """(RSS, PSS) in MB."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as file:
        lines = dict(line.split(":", 1) for line in file.read().splitlines()[1:])
    return tuple(int(lines[name].split()[0]) * 1024 / 1e6 for name in ("Rss", "Pss"))


def started(command, screen):
    """One start: the process, and the milliseconds until it was painted."""
    blank = screen.picture[:]
    before = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while screen.picture[:] == blank:
        time.sleep(LOOK)
        assert process.poll() is None, f"{command} ended at once"
    painted = screen.rest()
    assert difference(screen.picture[:], blank) > SAME, f"{command} shows no window"
    return process, (painted - before) * 1000


class Bench:
    def __init__(self, programs, bare, times):
        self.programs = programs
        self.bare = bare
        self.times = times
        self.screen = Screen()
        self.https = Https(os.environ["TMPDIR"])
        self.found = {}
        self.buttons = []

    def note(self, what, value):
        self.found.setdefault(what, []).append(value)

    def program(self, name):
        return os.path.join(self.programs, name)

    def new_home(self, number):
        for name in ("DATA", "CONFIG"):
            os.environ[f"XDG_{name}_HOME"] = os.path.join(os.environ["TMPDIR"], f"home-{number}", name.lower())
        set_up_github(os.environ["XDG_CONFIG_HOME"])
        begin_with_cards(os.environ["XDG_CONFIG_HOME"])

    def look_around(self):
        """Once with a screen reader's help: are all cards there, and where are the buttons to connect?"""
        from steps import WORDS, Patchbay
        patchbay = Patchbay(self.programs, os.path.join(os.environ["TMPDIR"], "pictures"), subprocess.DEVNULL)
        patchbay.start()
        for name in CARDS:
            patchbay.desk.expect_text(f"^{name}\\b")
        self.screen.rest()
        for name in (WORDS["connect"], "^Connect GitHub$"):
            x, y, width, height = patchbay.desk.find("button", name).rectangle
            self.buttons.append((x + width // 2, y + height // 2))
        patchbay.stop()
        self.screen.rest()

    def idle(self, command, name):
        process, milliseconds = started(command, self.screen)
        time.sleep(IDLE)
        resident, proportional = memory(process.pid)
        end(process)
        self.screen.rest()
        self.note(f"{name} start", milliseconds)
        self.note(f"{name} rss", resident)
        self.note(f"{name} pss", proportional)

    def signed_in(self):
        org = subprocess.Popen([self.program("patchbay-demo-org"), "--port", "0"], stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE)
        org.stdout.readline()
        patchbay, _ = started([self.program("patchbay")], self.screen)
        xdo("mousemove", *self.buttons[0], "click", "1")
        until(lambda: children(patchbay.pid))
        while children(patchbay.pid):
            self.screen.rest()
            if children(patchbay.pid):
                xdo("key", "Return")
                time.sleep(0.5)
        until(lambda: self.connections() == ["connected"])
        asked = self.https.asked
        xdo("key", "ctrl+f", "type", "GitHub")  # alone, it stands where it stood first
        time.sleep(REST)  # no rest is seen while the caret blinks
        xdo("mousemove", *self.buttons[1], "click", "1")
        until(lambda: self.https.asked > asked)
        self.screen.rest()
        time.sleep(IDLE)
        resident, proportional = memory(patchbay.pid)
        self.note("signed in rss", resident)
        self.note("signed in pss", proportional)
        self.token()
        end(patchbay)
        end(org)
        self.screen.rest()

    def connections(self):
        answer = subprocess.run([self.program("patchbayctl"), "connection", "list", "--json"], check=True,
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
        return [one["state"] for one in json.loads(answer)["connections"]]

    def token(self):
        """Turn by turn with what reads a secret of the same keychain and does nothing else."""
        subprocess.run(["secret-tool", "store", "--label=bench", "bench", "token"], input=b"x" * 112, check=True)
        for _ in range(TOKENS):
            self.run("token", [self.program("patchbayctl"), "token"])
            self.run("secret-tool", ["secret-tool", "lookup", "bench", "token"])

    def run(self, name, command):
        before = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.note(name, (time.monotonic() - before) * 1000)

    def many(self, count):
        """A start with so many connections, and how long it takes until a search has found the last of them."""
        self.new_home(f"many-{count}")
        end(started([self.program("patchbay")], self.screen)[0])  # makes the database
        self.screen.rest()
        fill(os.environ["XDG_DATA_HOME"], count)
        for _ in range(self.times):
            patchbay, milliseconds = started([self.program("patchbay")], self.screen)
            self.note(f"{count} start", milliseconds)
            self.note(f"{count} rss", memory(patchbay.pid)[0])
            xdo("key", "ctrl+f")
            time.sleep(REST)
            xdo("type", "--delay", "0", f"Customer {count}")
            before = time.monotonic()
            self.note(f"{count} search", max(self.screen.settled(SEARCH) - before, LOOK) * 1000)
            end(patchbay)
            self.screen.rest()

    def all_of_it(self):
        self.new_home("idle")
        self.look_around()
        if os.environ.get("ONLY") == "tokens":
            self.new_home("tokens")
            return self.signed_in()
        for number in range(self.times):
            tell(f"start {number + 1} of {self.times}")
            self.idle([self.bare], "bare")
            self.idle([self.program("patchbay")], "patchbay")
        for count in (FEW, MANY):
            tell(f"{count} connections")
            self.many(count)
        for number in range(self.times):
            tell(f"sign-in {number + 1} of {self.times}")
            self.new_home(number)
            self.signed_in()

    def table_of_many(self):
        yield f"| with so many connections | {FEW} | {MANY} | ratio |"
        yield "|---|---|---|---|"
        for what, name in (("start until painted, ms", "start"), ("search until found, ms", "search"),
                           ("resident when painted, MB", "rss")):
            few, many = (statistics.median(self.found[f"{count} {name}"]) for count in (FEW, MANY))
            yield f"| {what} | {few:.0f} | {many:.0f} | {many / few:.1f} |"

    def table_of_tokens(self):
        yield "| a token, ms | `secret-tool lookup` | `patchbayctl token` | ratio |"
        yield "|---|---|---|---|"
        for what, choose in (("median", statistics.median), ("least", min)):
            least, ours = choose(self.found["secret-tool"]), choose(self.found["token"])
            yield f"| {what} | {least:.0f} | {ours:.0f} | {ours / least:.1f} |"

    def table(self):
        rows = (("start until painted, ms", "bare start", "patchbay start", 150),
                (f"resident when idle {IDLE:.0f} s, MB", "bare rss", "patchbay rss", 45),
                ("proportional when idle, MB", "bare pss", "patchbay pss", None),
                ("resident after a sign-in and https, MB", "bare rss", "signed in rss", 60),
                ("proportional after a sign-in and https, MB", "bare pss", "signed in pss", None),
                ("a token from `patchbayctl`, ms", None, "token", 30))  # beside secret-tool: table_of_tokens
        yield "| what | bare window | Patchbay | lowest to highest | ratio | goal |"
        yield "|---|---|---|---|---|---|"
        for what, bare, ours, goal in rows:
            mine = statistics.median(self.found[ours])
            least = statistics.median(self.found[bare]) if bare else None
            yield (f"| {what} | {f'{least:.0f}' if bare else ''} | {mine:.0f} | {min(self.found[ours]):.0f} to "
                   f"{max(self.found[ours]):.0f} | {f'{mine / least:.1f}' if bare else ''} | {goal or ''} |")


def children(pid):
    with contextlib.suppress(OSError):
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            return file.read().split()
    return []


def xdo(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def until(look, patience=60):
    limit = time.monotonic() + patience
    while not look():
        assert time.monotonic() < limit, "it takes too long"
        time.sleep(0.1)


def tell(text):
    print(text, file=sys.stderr, flush=True)


def starts(bench):
    """Start and memory alone, of a window that was open before: cards, no first page."""
    for number in range(bench.times):
        bench.new_home(number)
        bench.idle([bench.bare], "bare")
        bench.idle([bench.program("patchbay")], "patchbay")
    median = {what: statistics.median(values) for what, values in bench.found.items()}
    rows = [f"| {what} | {median[f'bare {key}']:.0f} | {median[f'patchbay {key}']:.0f} "
            f"| {median[f'patchbay {key}'] / median[f'bare {key}']:.1f} |"
            for what, key in (("start, ms", "start"), ("resident when idle, MB", "rss"),
                              ("proportional when idle, MB", "pss"))]
    return ["| what | bare window | Patchbay | ratio |", "|---|---|---|---|", *rows]


def main(programs, bare, times):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    bench = Bench(programs, bare, int(times))
    if os.environ.get("ONLY") == "start":
        try:
            return print("\n".join(starts(bench)))
        finally:
            bench.screen.stop()
    try:
        bench.all_of_it()
    finally:
        bench.screen.stop()
    tables = [] if os.environ.get("ONLY") == "tokens" else [*bench.table(), "", *bench.table_of_many(), ""]
    print("\n".join([*tables, *bench.table_of_tokens()]))


if __name__ == "__main__":
    main(*sys.argv[1:])
