"""What the program says in a language, by its English source, read from the translations in the source tree."""

import os
import re
from xml.etree import ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))


class Wording:
    def __init__(self, language):
        self._is_source = language == "en"
        self._said = {}
        for message in ElementTree.parse(os.path.join(ROOT, "translations", f"patchbay_{language}.ts")).iter("message"):
            forms = [form.text for form in message.iter("numerusform")] or [message.findtext("translation")]
            self._said.setdefault(message.findtext("source"), set()).update(filter(None, forms))

    def pattern(self, source):
        """For a whole name, whatever its placeholders hold; the same source may be said in several ways."""
        forms = self._said.get(source, {source} if self._is_source else set())
        assert forms, f"not translated: {source}"
        return re.compile("|".join(f"^{self._filled(form)}$" for form in sorted(forms)))

    @staticmethod
    def _filled(form):
        plain = re.sub("&(.)", r"\1", form)  # the mark of an access key is not told
        return "(.|\n)+".join(re.escape(part) for part in re.split(r"%L?(?:n|\d)", plain))
