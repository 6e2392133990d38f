"""Processes of this computer, by what /proc tells."""

import os


def read_proc(pid, what):
    try:
        with open(f"/proc/{pid}/{what}", "rb") as file:
            return file.read()
    except OSError:
        return b""


def runs(pid):
    state = read_proc(pid, "stat").rpartition(b")")[2].split()
    return bool(state) and state[0] != b"Z"


def program_of(pid):
    try:
        return os.path.basename(os.readlink(f"/proc/{pid}/exe"))
    except OSError:
        return ""


def descendants(pid):
    parents = {}
    for other in filter(str.isdigit, os.listdir("/proc")):
        fields = read_proc(other, "stat").rpartition(b")")[2].split()
        if fields:
            parents.setdefault(int(fields[1]), []).append(int(other))
    found, left = [], [pid]
    while left:
        left += parents.get(left[0], [])
        found += parents.get(left.pop(0), [])
    return found
