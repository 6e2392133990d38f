"""Finds secrets in what programs leave behind: files, and the arguments and environments of processes while they run.

A secret is found whole or in part, plain, percent-encoded, as hexadecimal digits, in UTF-16, and in base64 wherever in
a longer text it stood.
"""

import base64
import os
import threading
import time
from urllib.parse import quote

PIECE = 16  # so many characters of a secret in a row are a leak already
MIN_LENGTH = 2 * PIECE


def needles(secret):
    """Byte strings that give the secret away: no text without it holds one of them but by intent."""
    plain = secret.encode()
    found = {plain, quote(secret, safe="").encode(), plain.hex().encode(), plain.hex().upper().encode()}
    pieces = [secret[at:at + PIECE] for at in range(0, len(secret) - PIECE + 1, PIECE)] + [secret[-PIECE:]]
    # The beginning is the same in all of a kind (an org's id, a prefix) and may be no secret.
    for piece in pieces[1:]:
        found |= {piece.encode(), quote(piece, safe="").encode(), piece.encode("utf-16-le"), piece.encode("utf-16-be")}
    for shift in range(3):
        # Three ways to stand in a base64 text; the characters at the ends mix with what stands beside.
        core = base64.b64encode(b"\0" * shift + plain)[4 if shift else 0:-4]
        found |= {core, core.replace(b"+", b"-").replace(b"/", b"_")}
    return found


class Leaks:
    """Looks for secrets, {value: kind}. Tells where they are and of what kind, never what they are."""

    def __init__(self, secrets):
        too_short = [kind for value, kind in secrets.items() if len(value) < MIN_LENGTH]
        assert not too_short, f"too short to be told from chance: {too_short}"
        self.needles = [(needle, kind) for value, kind in secrets.items() for needle in needles(value)]

    def in_bytes(self, content, where):
        return {f"{kind} in {where}" for needle, kind in self.needles if needle in content}

    def in_files(self, *roots, since=0.0):
        """Every regular file below the roots that was written after since, and the names of all things there. Gives
        what was found and how many files were read."""
        found, read = set(), 0
        for root in roots:
            for folder, folders, files in os.walk(root):
                found |= self.in_bytes("\n".join(folders + files).encode(errors="replace"), f"names in {folder}")
                for name in files:
                    content = read_file(os.path.join(folder, name), since)
                    if content is not None:
                        read += 1
                        found |= self.in_bytes(content, os.path.join(folder, name))
        return found, read


def read_file(path, since):
    try:
        facts = os.lstat(path)
        if not os.path.isfile(path) or os.path.islink(path) or facts.st_mtime < since:
            return None
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None  # gone, or another user's: then it is not of this test


class ProcessWatch:
    """Notes, several times a second, the arguments of every process of this computer and the environments that this
    user may read; in memory, so that the watch itself leaves nothing."""

    PAUSE = 0.1

    def __init__(self):
        self.seen = {}
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while not self._end.wait(self.PAUSE):
            self.look()

    def look(self):
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                name = os.path.basename(os.readlink(f"/proc/{pid}/exe"))
            except OSError:
                name = "?"
            for what in ("cmdline", "environ"):
                try:
                    with open(f"/proc/{pid}/{what}", "rb") as file:
                        self.seen.setdefault((name, what), set()).add(file.read())
                except OSError:
                    pass  # it has ended, or it is another user's

    def has_seen(self, program):
        return any((program, what) in self.seen for what in ("cmdline", "environ"))

    def stop(self):
        self._end.set()
        self._thread.join()

    def leaks(self, leaks):
        found = set()
        for (name, what), contents in list(self.seen.items()):
            for content in list(contents):
                found |= leaks.in_bytes(content, f"{what} of {name}")
        return found


def wait(what, look, timeout=60):
    limit = time.monotonic() + timeout
    while time.monotonic() < limit:
        seen = look()
        if seen:
            return seen
        time.sleep(0.05)
    raise AssertionError(f"{what}: not so after {timeout} seconds")
