"""Drives a program on the screen as a person would: finds things by the names and roles that a screen reader is told
(AT-SPI), then moves, clicks and types by XTest. Needs a session with a window manager (packaging/session).

Nothing here knows Patchbay; what the tour does is in the file beside it.
"""

import hashlib
import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Some roles were given new names between AT-SPI 2.46 and 2.56; their numbers stay.
ROLES = {
    "button": (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON),
    "field": (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT),
    "choice": (Atspi.Role.COMBO_BOX,),
    "check": (Atspi.Role.CHECK_BOX,),
    "item": (Atspi.Role.LIST_ITEM, Atspi.Role.MENU_ITEM, Atspi.Role.TABLE_CELL),
    "text": (Atspi.Role.LABEL, Atspi.Role.STATIC, Atspi.Role.PARAGRAPH),
    "page": (Atspi.Role.PAGE_TAB, Atspi.Role.RADIO_BUTTON, Atspi.Role.PUSH_BUTTON, Atspi.Role.LIST_ITEM,
             Atspi.Role.TOGGLE_BUTTON),
    "document": (Atspi.Role.DOCUMENT_WEB, Atspi.Role.DOCUMENT_FRAME),
}
PAUSE = 0.15  # seconds between looks


class NotSo(Exception):
    """What was expected on the screen is not there."""


class Thing:
    """One element of the accessible tree as it was when it was seen."""

    def __init__(self, node, depth=0):
        self.node = node
        self.depth = depth
        self.name = node.get_name() or ""
        self.role = node.get_role()
        self.role_name = node.get_role_name()
        states = node.get_state_set()
        self.showing = states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)
        self.enabled = states.contains(Atspi.StateType.ENABLED)
        self.focused = states.contains(Atspi.StateType.FOCUSED)

    @property
    def text(self):
        try:
            if self.node.get_text_iface():
                return Atspi.Text.get_text(self.node, 0, Atspi.Text.get_character_count(self.node)) or ""
        except GLib.Error:
            pass
        return ""

    @property
    def rectangle(self):
        area = self.node.get_extents(Atspi.CoordType.SCREEN)
        return area.x, area.y, area.width, area.height

    @property
    def label(self):
        """What the labels beside it say (Qt 6.4 names a choice after its value, not after its label)."""
        said = []
        for relation in self.node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                said += [relation.get_target(index).get_name() for index in range(relation.get_n_targets())]
        return " ".join(said)

    def called(self, pattern):
        return bool(re.search(pattern, self.name) or re.search(pattern, self.label))

    def says(self, pattern):
        return bool(re.search(pattern, self.name) or re.search(pattern, self.text))

    def line(self):
        x, y, width, height = self.rectangle
        marks = "".join(mark for mark, on in (("s", self.showing), ("e", self.enabled), ("f", self.focused)) if on)
        text = self.text
        value = f" text={text!r}" if text and text != self.name else ""
        return f"{'  ' * self.depth}{self.role_name} {self.name!r}{value} [{marks}] {width}x{height}+{x}+{y}"


class Desk:
    def __init__(self, programs, timeout=60):
        """programs: the accessible names of the applications that are looked at."""
        self.programs = programs
        self.timeout = timeout
        Atspi.init()
        Atspi.set_timeout(5000, 30000)

    # Looking -----------------------------------------------------------------------------------------------------

    def things(self, everything=False):
        """All that is showing in the programs' windows, parents before children."""
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            try:
                application = desktop.get_child_at_index(index)
                if application and (everything or application.get_name() in self.programs):
                    application.set_cache_mask(Atspi.Cache.NONE)
                    yield from self._below(application, 0, everything)
            except GLib.Error:
                continue  # it has just ended

    def _below(self, node, depth, everything):
        try:
            thing = Thing(node, depth)
            application = thing.role == Atspi.Role.APPLICATION
            if not (thing.showing or application or everything):
                return
            yield thing
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child:
                    yield from self._below(child, depth + 1, everything)
        except GLib.Error:
            return  # it went away while being looked at

    def wait(self, what, look, timeout=None):
        """Whatever look() first gives that is true."""
        limit = time.monotonic() + (timeout or self.timeout)
        while True:
            seen = look()
            if seen:
                return seen
            if time.monotonic() > limit:
                raise NotSo(f"{what}: not so after {timeout or self.timeout} seconds")
            time.sleep(PAUSE)

    def seen(self, role, name, within=None, enabled=True):
        """The first showing thing of that role whose name matches, or None. within: a thing to look in."""
        below = self._below(within.node, 0, False) if within else self.things()
        for thing in below:
            if self.is_a(thing, role) and (thing.enabled or not enabled) and thing.called(name):
                return thing
        return None

    @staticmethod
    def is_a(thing, role):
        """A window is whatever stands directly under the program: Qt gives plain ones the role of a filler."""
        return thing.depth == 1 if role == "window" else thing.role in ROLES[role]

    def find(self, role, name, within=None, timeout=None):
        return self.wait(f"{role} /{name}/", lambda: self.seen(role, name, within), timeout)

    def expect_text(self, pattern, within=None, timeout=None):
        """Waits until something on the screen says it, in its name or its text; gives the match."""
        def look():
            for thing in self._below(within.node, 0, False) if within else self.things():
                for said in (thing.name, thing.text):
                    match = re.search(pattern, said)
                    if match:
                        return match
            return None

        return self.wait(f"text /{pattern}/", look, timeout)

    def expect_gone(self, role, name, timeout=None):
        self.wait(f"no {role} /{name}/ any more", lambda: not self.seen(role, name, enabled=False), timeout)

    def nearest(self, role, name, text, timeout=None):
        """Of several things of that role and name, the one that stands closest in the tree to what says text: the
        button of one card among many."""
        def look():
            best = None
            for thing in self.things():
                if self.is_a(thing, role) and thing.enabled and thing.called(name):
                    steps = self._steps_to(thing, text)
                    if steps is not None and (best is None or steps < best[0]):
                        best = steps, thing
            return best and best[1]

        return self.wait(f"{role} /{name}/ next to /{text}/", look, timeout)

    def _steps_to(self, thing, text):
        node = thing.node
        for steps in range(6):
            node = node.get_parent()
            if not node or node.get_role() == Atspi.Role.APPLICATION:
                return None
            if any(other.says(text) for other in self._below(node, 0, False)):
                return steps
        return None

    # Doing -------------------------------------------------------------------------------------------------------

    @staticmethod
    def _xdo(*arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)

    def _settled(self, thing):
        """Its rectangle once it has stopped moving: windows are placed, pages slide in."""
        before = None
        limit = time.monotonic() + self.timeout
        while time.monotonic() < limit:
            now = thing.rectangle
            if now == before and now[2] > 0 and now[3] > 0:
                return now
            before = now
            time.sleep(PAUSE)
        raise NotSo(f"{thing.line()} does not come to rest")

    @staticmethod
    def _window_of(thing):
        node, parent = thing.node, thing.node.get_parent()
        while parent and parent.get_role() != Atspi.Role.APPLICATION:
            node, parent = parent, parent.get_parent()
        return Thing(node).rectangle if parent else None

    def show(self, thing):
        """Turns the wheel over the middle of its window until the thing is inside; gives its centre."""
        for _ in range(60):
            x, y, width, height = self._settled(thing)
            centre = x + width // 2, y + height // 2
            window = self._window_of(thing)
            if not window:
                return centre
            left, top, across, down = window
            margin = 70 if down > 400 else 0  # headers and footers that stay
            if top <= centre[1] - height // 2 and centre[1] + height // 2 <= top + down - margin:
                return centre
            if not left <= centre[0] <= left + across:
                raise NotSo(f"{thing.line()} lies beside its window {window}")
            self._xdo("mousemove", left + across // 2, top + down // 2)
            self._xdo("click", "5" if centre[1] > top + down // 2 else "4")
        return centre

    def click(self, thing):
        x, y = self.show(thing)
        self._xdo("mousemove", x, y)
        time.sleep(PAUSE)
        self._xdo("click", "1")

    def type(self, text):
        # By stdin: what is typed is nobody's business who reads the list of processes.
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", "--file", "-"], input=text.encode(),
                       check=True, stdout=subprocess.DEVNULL)

    def press(self, *keys):
        self._xdo("key", "--clearmodifiers", "--delay", "40", *keys)

    def fill(self, field, text):
        """Clicks into a field, replaces what it holds, and looks whether it took."""
        self.click(field)
        self.press("ctrl+a")
        self.type(text)
        self.wait(f"{field.name} holds what was typed", lambda: field.text == text, 20)

    def choose(self, box, item):
        """Opens a list and goes to an entry of it by its first letters."""
        self.click(box)
        time.sleep(4 * PAUSE)
        self.type(item)
        self.press("Return")
        self.wait(f"{box.label or box.name} shows {item}", lambda: Thing(box.node).says(f"^{re.escape(item)}$"), 20)

    # Web pages: the engine tells a screen reader nothing that AT-SPI could pass on here, so they are looked at.

    @staticmethod
    def look(thing):
        """What a part of the screen looks like, to be compared: (fingerprint, number of colours)."""
        x, y, width, height = thing.rectangle
        if width < 1 or height < 1:
            return "", 0
        image = subprocess.run(["import", "-silent", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage",
                                "ppm:-"], check=True, stdout=subprocess.PIPE).stdout
        colours = len({image[at:at + 3] for at in range(20, len(image) - 3, 3)})
        return hashlib.sha256(image).hexdigest(), colours

    def painted_page(self, window, other_than=()):
        """Waits until a web page is drawn in that window and stands still; gives its looks (a cursor blinks)."""
        previous = ""

        def document():
            found = self.seen("document", "", within=window)
            return found and Thing(found.node.get_parent())

        def still():
            nonlocal previous
            page = document()
            if not page:
                return None
            seen, colours = self.look(page)
            same, previous = seen == previous, seen
            return same and colours > 8 and seen not in other_than

        self.wait("a web page" + (" other than before" if other_than else ""), still)
        looks = {previous}
        for _ in range(10):
            time.sleep(PAUSE)
            page = document()
            if page:
                looks.add(self.look(page)[0])
        return looks

    # Telling -----------------------------------------------------------------------------------------------------

    def screenshot(self, path):
        subprocess.run(["import", "-silent", "-window", "root", path], check=True)

    def dump(self, path):
        with open(path, "w", encoding="utf-8") as file:
            for thing in self.things(everything=True):
                file.write(thing.line() + "\n")


class Tour:
    """Numbered steps, each with a picture and a line about what was seen."""

    def __init__(self, desk, folder):
        self.desk = desk
        self.folder = folder
        self.number = 0
        os.makedirs(folder, exist_ok=True)
        for name in os.listdir(folder):
            if re.fullmatch(r"\d\d-[\w-]+\.png|failed\.(txt|png)", name):
                os.remove(os.path.join(folder, name))

    def step(self, what, do):
        """Runs do(), which returns what it saw or raises NotSo."""
        self.number += 1
        try:
            saw = do()
        except (NotSo, GLib.Error, subprocess.CalledProcessError) as failure:
            self.desk.dump(os.path.join(self.folder, "failed.txt"))
            self.desk.screenshot(os.path.join(self.folder, "failed.png"))
            raise NotSo(f"{self.number:02d} {what} — NOT SO: {failure}\n"
                        f"   what was on the screen: {self.folder}/failed.txt and failed.png") from failure
        name = re.sub(r"\W+", "-", what.lower()).strip("-")[:48]
        self.desk.screenshot(os.path.join(self.folder, f"{self.number:02d}-{name}.png"))
        print(f"{self.number:02d} {what} — saw: {saw}", flush=True)
        return saw
