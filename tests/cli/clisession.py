"""What the tests of patchbayctl share: a home, a session bus and a keyring of their own, without any display; a demo org
with a person at its pages; the command line as a program or a person at a terminal meets it.

    if __name__ == "__main__":
        clisession.main(__doc__, [what_is_promised, …])
"""

import html
import http.cookiejar
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))
from demoorg import DemoOrg  # noqa: E402  (beside, not installed)
from leaks import Leaks  # noqa: E402

INSIDE = "PATCHBAY_TEST_SESSION"
SKIPPED = 77
PATIENCE = 60


class Broken(Exception):
    """A promise that is not kept."""


def check(is_so, what):
    if not is_so:
        raise Broken(what)


class Stay(urllib.request.HTTPRedirectHandler):
    """Where a page leads is looked at, not followed."""

    def redirect_request(self, *_):
        return None


class Org(DemoOrg):
    """The demo org, and a person who signs in there."""

    def consent(self, address, decision="allow", person="you@demo.example"):
        """Where the browser ends up: the redirect URI with a code in it."""
        opener = urllib.request.build_opener(
            Stay, urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

        def step(url, form=None):
            data = urllib.parse.urlencode(form).encode() if form is not None else None
            try:
                with opener.open(urllib.parse.urljoin(self.url, url), data, timeout=30) as page:
                    return page.read().decode(), None
            except urllib.error.HTTPError as answer:
                return answer.read().decode(), answer.headers.get("Location")

        def hidden(page):
            found = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)
            return [(name, html.unescape(value)) for name, value in found]

        _, signin = step(address)
        page, _ = step(signin)
        _, ask = step("/signin", hidden(page) + [("username", person), ("password", "demo")])
        page, _ = step(ask)
        return step("/consent", hidden(page) + [("decision", decision)])[1]


class Ran:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        lines = self.out.decode().splitlines()
        check(len(lines) == 1, f"not one line of JSON: {self.out!r} {self.err!r}")
        answer = json.loads(lines[0])
        check(answer["patchbay"] == 1 and isinstance(answer["ok"], bool), f"not our shape: {answer}")
        check(answer["ok"] == ("error" not in answer), f"ok and error differ: {answer}")
        return answer


class Ctl:
    """patchbayctl, run or started."""

    def __init__(self, program):
        self.program = program

    def run(self, *words, code=0, stdin=b"", environment=None, before=()):
        ran = subprocess.run([*before, self.program, *words], input=stdin, capture_output=True, timeout=PATIENCE,
                             check=False, env=environment)
        check(code is None or ran.returncode == code,
              f"{' '.join(words)} ended with {ran.returncode}, not {code}: {ran.stdout!r} {ran.stderr!r}")
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    def json(self, *words, code=0, **more):
        return self.run("--json", *words, code=code, **more).json

    def start(self, *words, environment=None):
        return subprocess.Popen([self.program, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env=environment)

    def under(self, policy, *words, code=0, **more):
        """With this policy in its real place, which takes a mount namespace and root."""
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "policy.json").write_text(policy if isinstance(policy, str) else json.dumps(policy),
                                                           encoding="utf-8")
            os.mkdir(os.path.join(folder, "etc"))
            script = ('mount --bind /etc "$0/etc" && mount -t tmpfs -o mode=755 none /etc && ln -s "$0"/etc/* /etc/ && '
                      'rm -f /etc/patchbay && mkdir -m 755 /etc/patchbay && '
                      'install -m 644 "$0/policy.json" /etc/patchbay/policy.json && exec "$@"')
            return self.run("--json", *words, code=code,
                            before=("unshare", "--mount", "sh", "-c", script, folder), **more)


class Terminal:
    """patchbayctl with a person at a terminal: what they see, what they type."""

    def __init__(self, *command, environment=None):
        self.seen = b""
        self.process, self.tty = None, None
        pid, tty = pty.fork()
        if pid == 0:
            os.execvpe(command[0], command, environment or os.environ)
        self.pid, self.tty = pid, tty

    def read_until(self, text):
        end = time.monotonic() + PATIENCE
        while text not in self.seen:
            check(time.monotonic() < end, f"{text!r} never came: {self.seen!r}")
            if not self._read(end):
                check(text in self.seen, f"{text!r} did not come: {self.seen!r}")
        return self.seen

    def type(self, text):
        os.write(self.tty, text)

    def end(self):
        end = time.monotonic() + PATIENCE
        while self._read(end):
            pass
        if time.monotonic() >= end:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            check(False, f"it does not end: {self.seen!r}")
        _, status = os.waitpid(self.pid, 0)
        os.close(self.tty)
        return os.waitstatus_to_exitcode(status)

    def _read(self, end):
        ready, _, _ = select.select([self.tty], [], [], max(0, end - time.monotonic()))
        if not ready:
            return False
        try:
            more = os.read(self.tty, 65536)
        except OSError:
            return False
        self.seen += more
        return bool(more)


class Session:
    """All of it, for one test."""

    def __init__(self, programs, home):
        self.programs, self.home = programs, pathlib.Path(home)
        self.ctl = Ctl(os.path.join(programs, "patchbayctl"))
        self.org = Org(programs, None)

    def connect(self, *words, person="you@demo.example", verb=("connection", "connect", "salesforce-demo")):
        """Signs in by pasting; the answer."""
        process = self.ctl.start("--json", *verb, "--paste", *words)
        asked = process.stderr.readline()
        if not asked:
            out, err = process.communicate(timeout=PATIENCE)
            return Ran(process.returncode, out, err)
        address = json.loads(asked)["open"]
        out, err = process.communicate(self.org.consent(address, person=person).encode() + b"\n", timeout=PATIENCE)
        return Ran(process.returncode, out, err)

    def secrets(self):
        return Leaks(self.org.issued())


def start_keyring():
    """On a machine without a display: the password comes by the standard input."""
    daemon = subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"test-pass",
                            capture_output=True, timeout=PATIENCE, check=False)
    check(daemon.returncode == 0, f"the keyring does not start: {daemon.stderr!r}")


def enter_session(home):
    """This program once more, in an empty home and on a bus of its own."""
    missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(tool)]
    if missing:
        print(f"skipped, missing: {' '.join(missing)}")
        return SKIPPED
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
                                   "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL", "PATCHBAY_LOG", "LANGUAGE", "NO_COLOR")}
    environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8", INSIDE: home, "TERM": "xterm",
                    "XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config",
                    "XDG_CACHE_HOME": f"{home}/cache"}
    return subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                          check=False).returncode


def main(about, promises):
    if INSIDE not in os.environ:
        with tempfile.TemporaryDirectory() as home:
            sys.exit(enter_session(home))
    start_keyring()
    session = Session(sys.argv[1], os.environ[INSIDE])
    failed = 0
    for promise in promises:
        if len(sys.argv) > 2 and promise.__name__ not in sys.argv[2:] and not promise.__name__.startswith("begin"):
            continue
        begun = time.monotonic()
        try:
            promise(session)
            print(f"kept    {promise.__name__} ({time.monotonic() - begun:.1f} s)", flush=True)
        except Exception as error:  # whatever it is, the promise is not kept
            failed += 1
            print(f"BROKEN  {promise.__name__}: {type(error).__name__} {error}", flush=True)
    session.org.stop()
    print(f"{about.splitlines()[0]} {len(promises)} promises, {failed} broken")
    sys.exit(1 if failed else 0)
