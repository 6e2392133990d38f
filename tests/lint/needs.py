#!/usr/bin/python3
"""needs.py ROOT: what debian/control wants for a build, packaging/build installs: the two are lists of their own."""

import pathlib
import re
import sys

packaging = pathlib.Path(sys.argv[1]) / "packaging"
installed = set()
for line in (packaging / "needs.txt").read_text(encoding="utf-8").splitlines():
    purpose, _, packages = line.partition(": ")
    if purpose in ("build", "package"):
        installed.update(packages.split())

control = (packaging / "debian/control").read_text(encoding="utf-8")
wanted = re.search(r"^Build-Depends:\n((?: .*\n)+)", control, re.MULTILINE).group(1)
# build-essential is wanted by every package and named by none.
wishes = ["build-essential"] + [wish.strip() for wish in wanted.split(",") if wish.strip()]
missing = []
for wish in wishes:
    names = {re.sub(r"\s*\(.*\)", "", name).strip() for name in wish.split("|")}
    # debhelper-compat (= 13) is a name that debhelper provides.
    if not {name.replace("debhelper-compat", "debhelper") for name in names} & installed:
        missing.append(wish)

print("\n".join(f"debian/control wants {wish}; needs.txt has it neither for build nor for package" for wish in missing)
      or f"{len(wishes)} wishes, all installed")
sys.exit(1 if missing else 0)
