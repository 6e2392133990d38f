#!/usr/bin/python3
"""macosbundle.py ROOT: the bundle for macOS names each language there are words in, and what the program opens.

Without its languages the system speaks English to everybody, in file dialogs and menus, and tells Qt to.
"""

import pathlib
import plistlib
import re
import sys

SYSTEMS_OWN = {"zh-CN": "zh-Hans"}  # how Apple calls them


def problems(root):
    text = (root / "packaging/macos/Info.plist.in").read_text(encoding="utf-8")
    bundle = plistlib.loads(re.sub(r"\$\{\w+\}", "x", text).encode())
    words = {file.stem.removeprefix("patchbay_").replace("_", "-") for file in (root / "translations").glob("*.ts")}
    words = {SYSTEMS_OWN.get(language, language) for language in words}
    named = bundle.get("CFBundleLocalizations", [])
    yield from (f"there are words in {language}, which CFBundleLocalizations does not name"
                for language in sorted(words - set(named)))
    yield from (f"CFBundleLocalizations names {language}, in which there are no words"
                for language in sorted(set(named) - words))
    if len(named) != len(set(named)):
        yield "CFBundleLocalizations names a language twice"
    if bundle.get("CFBundleDevelopmentRegion") != "en":
        yield "the sources are in English, which CFBundleDevelopmentRegion does not say"
    schemes = [scheme for kind in bundle["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"]]
    if schemes != ["patchbay"]:
        yield f"its schemes are {schemes}"
    types = {kind for document in bundle["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]}
    if types != {"public.vcard", "public.comma-separated-values-text"}:
        yield f"it opens {sorted(types)}"


found = list(problems(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "languages, scheme and files are named")
sys.exit(1 if found else 0)
