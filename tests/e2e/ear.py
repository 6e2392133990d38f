"""What a screen reader is told without asking: notifications that come into sight (Qt before 6.8) and announcements.

As a module, an Ear hears in a process of its own while the test does something else. As a program it is that process,
and writes each thing heard as a line of JSON.
"""

import json
import os
import subprocess
import sys
import time


class Ear:
    """From when it is made until stop()."""

    def __init__(self, file):
        self._file = file
        with open(file, "w", encoding="utf-8") as heard:
            self._process = subprocess.Popen(["/usr/bin/python3", os.path.realpath(__file__)], stdout=heard)
        self._seen = 0
        limit = time.monotonic() + 60
        while "ready" not in self._lines():
            if time.monotonic() > limit:
                raise RuntimeError("nothing can be heard")
            time.sleep(0.1)

    def _lines(self):
        with open(self._file, encoding="utf-8") as heard:
            return [json.loads(line) for line in heard if line.endswith("\n")]

    def heard(self):
        """All words since forget()."""
        return self._lines()[1:][self._seen:]

    def forget(self):
        self._seen += len(self.heard())

    def stop(self):
        self._process.terminate()
        self._process.wait(30)


def listen():
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    def tell(words):
        print(json.dumps(words), flush=True)

    def shown(event):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                tell(event.source.get_name())
        except GLib.Error:
            pass  # it has just gone

    listener = Atspi.EventListener.new(shown)
    listener.register("object:state-changed:showing")
    announced = Atspi.EventListener.new(lambda event: tell(event.any_data))
    announced.register("object:announcement")
    tell("ready")
    GLib.MainLoop().run()


if __name__ == "__main__":
    sys.exit(listen())
