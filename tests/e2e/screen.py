"""The screen, looked at without asking it: its picture is a file (packaging/session --picture), which is mapped here."""

import hashlib
import mmap
import os
import struct
import time
import zlib

DOT = 4  # bytes: blue, green, red, nothing
CARET = 400  # dots that a blinking caret takes at most
EVERY = 4  # of so many rows one is looked at while waiting
PATIENCE = 60


class Picture:
    """A part of the screen as it was."""

    def __init__(self, width, dots):
        self.width, self.dots = width, dots
        self.height = len(dots) // (DOT * width)

    def rows(self, every=1):
        line = DOT * self.width
        return [self.dots[at:at + line] for at in range(0, len(self.dots), every * line)]

    def differs(self, other, least):
        """By so many dots at least?"""
        if self.dots == other.dots:
            return False
        found = 0
        for one, two in zip(self.rows(), other.rows()):
            if one != two:
                found += sum(one[at:at + DOT] != two[at:at + DOT] for at in range(0, len(one), DOT))
                if found >= least:
                    return True
        return False

    def fingerprint(self):
        return hashlib.sha1(self.dots).hexdigest()

    def colours(self):
        """How many there are in some of the rows."""
        return len(set(memoryview(b"".join(self.rows(EVERY))).cast("I")))

    def lightness(self, columns=slice(None)):
        """Between black (0) and white (1), of some of the rows."""
        begin, end, _ = columns.indices(self.width)
        dots = b"".join(row[DOT * begin:DOT * end] for row in self.rows(EVERY))
        return sum(sum(dots[colour::DOT]) for colour in range(3)) / (3 * 255 * len(dots) / DOT)

    def save(self, path):
        """As PNG, hardly packed: it is written often and read once."""
        colours = bytearray(3 * self.width * self.height)
        for at in range(3):
            colours[at::3] = self.dots[2 - at::DOT]
        line = 3 * self.width
        rows = b"".join(b"\0" + colours[at:at + line] for at in range(0, len(colours), line))
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, body in ((b"IHDR", struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0)),
                               (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b"")):
                file.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))


class Screen:
    def __init__(self):
        with open(os.path.join(os.environ["SESSION_PICTURE"], "Xvfb_screen0"), "rb") as file:
            self._file = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">25I", self._file[:100])  # of a window dump: XWDFile.h
        assert head[11] == 8 * DOT, f"{head[11]} bits a dot"
        self._line, self._begin = head[12], head[0] + 12 * head[19]

    def look(self, place, every=1):
        x, y, width, height = place
        first = self._begin + y * self._line + x * DOT
        return Picture(width, b"".join(self._file[at:at + width * DOT]
                                       for at in range(first, first + height * self._line, every * self._line)))

    def rest(self, place, still):
        """What stands there once nothing but a caret has changed for so many seconds."""
        limit = time.monotonic() + PATIENCE
        first, since = self.look(place, EVERY), time.monotonic()
        while time.monotonic() < limit:
            time.sleep(still / 4)
            now = self.look(place, EVERY)
            if now.differs(first, CARET / EVERY):
                first, since = now, time.monotonic()
            elif time.monotonic() - since >= still:
                return self.look(place)
        raise AssertionError("the screen does not come to rest")
