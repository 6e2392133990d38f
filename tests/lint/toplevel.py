#!/usr/bin/python3
"""toplevel.py ROOT: the top of the tree holds these names and no others. Only what git knows counts, if it is there."""

import pathlib
import subprocess
import sys

ALLOWED = {
    ".ci", ".clang-format", ".clang-tidy", ".gitattributes", ".github", ".gitignore",
    "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
    "packaging", "resources", "src", "tests", "translations", "ui",
}
UNTRACKED = {".git", "build", ".cache", "CMakeUserPresets.json", "compile_commands.json"}

root = pathlib.Path(sys.argv[1])
git = subprocess.run(["git", "-C", root, "ls-files", "-z"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
if git.returncode == 0 and git.stdout:
    names = {path.split("/")[0] for path in git.stdout.decode().split("\0") if path}
else:
    names = {entry.name for entry in root.iterdir()} - UNTRACKED
strangers = sorted(names - ALLOWED)
for name in strangers:
    print(f"{name}: does not belong at the top level")
if not strangers:
    print("the top level holds what it should")
sys.exit(1 if strangers else 0)
