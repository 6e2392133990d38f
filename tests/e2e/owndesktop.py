"""A test's own desktop: it starts itself again inside packaging/session, or says what is missing for that."""

import os
import shutil
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
SKIPPED = 77
TOOLS = ("Xvfb", "xauth", "openbox", "dbus-daemon", "gnome-keyring-daemon", "xdotool", "import", "curl")


def run_inside(test, arguments, *session):
    """Does not return unless tools are missing; then the exit code of a skipped test. session: options of it."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(f"skipped, missing: {' '.join(missing)}", flush=True)
        return SKIPPED
    os.execv(os.path.join(ROOT, "packaging", "session"),
             ["session", *session, "/usr/bin/python3", os.path.realpath(test), "--inside", *arguments])
