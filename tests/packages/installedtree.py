#!/usr/bin/python3
"""installedtree.py ROOT BUILD: installs BUILD into a folder and looks at what lies there.

Every file is in exactly one of Debian's packages, and every package gets all it lists; a component holds what the Debian
package of its name holds. No program remembers where it was built. What the desktop and the bus read is as they want it.
"""

import fnmatch
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

COMPONENTS = {"patchbay": "window", "patchbay-consent": "consent", "patchbayctl": "ctl", "patchbay-demo-org": "demo-org"}
root, build = map(pathlib.Path, sys.argv[1:])
wrong = []


def install(into, *options):
    # PREFIX as Debian's packages have it; made anew each time, so nothing is left from before.
    subprocess.run(["cmake", "--install", build, "--prefix", "/usr", *options], check=True, stdout=subprocess.DEVNULL,
                   env=dict(os.environ, DESTDIR=into))
    return {str(path.relative_to(into)) for path in pathlib.Path(into).rglob("*") if not path.is_dir()}


def of_package(package, files):
    # The licence stands in RPMs alone: Debian's packages have a copyright file of their own.
    licence = f"usr/share/licenses/{package}/LICENSE"
    if licence not in files:
        wrong.append(f"{package}: its RPM would have no licence")
    taken = {licence}
    for line in (root / f"packaging/debian/{package}.install").read_text(encoding="utf-8").split():
        here = {file for file in files if fnmatch.fnmatch(file, line) or file.startswith(line + "/")}
        if not here:
            wrong.append(f"{package}: nothing is installed as {line}")
        taken |= here
    return taken


def check(command):
    if shutil.which(command[0]):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            wrong.append(f"{' '.join(map(str, command))}: {done.stdout.decode()}")


with tempfile.TemporaryDirectory() as folder:
    tree = pathlib.Path(folder, "all")
    files = install(tree)
    owners = {}
    built = [package for package in COMPONENTS
             if package != "patchbay-consent" or (build / "bin/patchbay-consent").exists()]
    for package in built:
        mine = of_package(package, files)
        component = install(pathlib.Path(folder, package), "--component", COMPONENTS[package])
        if component != mine:
            wrong.append(f"{package}: component and Debian's package differ by {sorted(component ^ mine)}")
        for file in mine:
            owners.setdefault(file, []).append(package)
    wrong += [f"{file}: is in no package" for file in sorted(files - set(owners))]
    wrong += [f"{file}: is in {' and '.join(names)}" for file, names in owners.items() if len(names) > 1]

    service = (tree / "usr/share/dbus-1/services/app.patchbay.Patchbay.service").read_text(encoding="utf-8")
    if not re.search(r"^Name=app\.patchbay\.Patchbay$", service, re.MULTILINE):
        wrong.append(f"the bus's service is nameless: {service}")
    started = re.search(r"^Exec=(\S+) --background$", service, re.MULTILINE)
    if not started or not started.group(1).endswith("/bin/patchbay"):
        wrong.append(f"the bus would not start patchbay: {service}")
    for program in (file for file in files if re.match(r"usr/(bin|libexec)/", file)):
        dynamic = subprocess.run(["readelf", "-d", tree / program], stdout=subprocess.PIPE, check=True).stdout
        if b"RPATH" in dynamic or b"RUNPATH" in dynamic:
            wrong.append(f"{program}: remembers where its libraries were")
    check(["desktop-file-validate", tree / "usr/share/applications/app.patchbay.Patchbay.desktop"])
    for script in ("patchbay", "patchbayctl"):
        check(["bash", "-n", tree / f"usr/share/bash-completion/completions/{script}"])
        check(["zsh", "-n", tree / f"usr/share/zsh/vendor-completions/_{script}"])
        check(["fish", "-n", tree / f"usr/share/fish/vendor_completions.d/{script}.fish"])

print("\n".join(wrong) or f"{len(files)} files in {len(built)} packages")
sys.exit(1 if wrong else 0)
