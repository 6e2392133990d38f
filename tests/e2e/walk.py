"""What has to be so wherever the keyboard goes: every control has a name and a role, and Tab reaches each."""

from desk import Atspi, NotSo, Thing

MOST_STOPS = 150  # of Tab on one page, before it is taken for endless


class Walk:
    def __init__(self, desk):
        self.desk = desk

    # Looking --------------------------------------------------------------------------------------------------------

    def controls(self):
        """All that is in sight and takes the focus; a table or list stands for its cells."""
        return [thing for thing in self.desk.things()
                if thing.enabled and self.has(thing, Atspi.StateType.FOCUSABLE) and self.is_control(thing)]

    @staticmethod
    def has(thing, state):
        return thing.node.get_state_set().contains(state)

    @staticmethod
    def is_control(thing):
        if thing.role == Atspi.Role.LIST_ITEM:  # those of a list view take no focus of their own
            return not Walk.is_painted(thing)
        return thing.role not in (Atspi.Role.FRAME, Atspi.Role.TABLE_CELL, Atspi.Role.PAGE_TAB,
                                  Atspi.Role.TABLE_COLUMN_HEADER, Atspi.Role.WINDOW)

    @staticmethod
    def is_painted(thing):
        """An entry of a list that draws its entries itself: it is no widget, and has no parts."""
        return thing.node.get_child_count() == 0

    def focused(self):
        """Also an entry that Tab passes by, as the page that was left has it."""
        return next((thing for thing in self.desk.things()
                     if thing.focused and thing.enabled and self.is_control(thing)), None)

    def chosen(self, name):
        for thing in self.desk.things():
            if thing.name == name and self.desk.is_a(thing, "page") and self.has(thing, Atspi.StateType.CHECKED):
                return thing
        return None

    # What has to be so ----------------------------------------------------------------------------------------------

    def open(self, keys, name):
        self.desk.press(keys)
        return self.desk.wait(f"{name} is told as the page that is shown", lambda: self.chosen(name)).name

    def all_named(self):
        controls = self.controls()
        self.refuse("without a name", [thing for thing in controls
                                       if not thing.name.strip() and not thing.label.strip()])
        self.refuse("without a role", [thing for thing in controls
                                       if thing.role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID, Atspi.Role.FILLER)])
        self.refuse("with the mark of a shortcut in its name",
                    [thing for thing in controls if "&" in thing.name.replace("&&", "")])
        self.refuse("a second of this name", self.doubles(controls))
        return f"{len(controls)} controls, each with a name and a role"

    @staticmethod
    def doubles(controls):
        """Buttons that sound the same, of whom nobody could say which is meant."""
        seen, doubles = set(), []
        for thing in controls:
            if thing.role != Atspi.Role.PUSH_BUTTON:
                continue
            if thing.name in seen:
                doubles.append(thing)
            seen.add(thing.name)
        return doubles

    @staticmethod
    def refuse(what, things):
        if things:
            raise NotSo(f"{what}: " + "; ".join(thing.line().strip() for thing in things))

    def tab_goes_round(self):
        """From wherever the focus is, once around; what was reached, in that order."""
        reached = []
        self.desk.press("Tab")
        for _ in range(MOST_STOPS):
            here = self.desk.wait("something has the focus", self.focused)
            if reached and here.rectangle == reached[0].rectangle:
                return reached
            reached.append(here)
            self.desk.press("Tab")
        raise NotSo(f"Tab does not come round: {[thing.name for thing in reached[-5:]]}")

    def all_reached(self):
        reached = self.tab_goes_round()
        names = {thing.name for thing in reached}
        self.refuse("Tab does not reach", [thing for thing in self.controls()
                                           if thing.name not in names and not self.is_unchosen(thing)
                                           and thing.role != Atspi.Role.LABEL])  # words that a mouse can mark
        self.in_reading_order(reached)
        return f"{len(reached)} stops: " + ", ".join(thing.name for thing in reached[:6])

    def in_reading_order(self, reached):
        """Down the sidebar, from wherever it began."""
        sidebar = next((thing for thing in self.desk.things() if thing.name == "Pages"), None)
        if not sidebar:
            return
        edge = sidebar.rectangle[0] + sidebar.rectangle[2]
        heights = [thing.rectangle[1] for thing in reached if thing.rectangle[0] < edge]
        turns = sum(after < before for before, after in zip(heights, heights[1:] + heights[:1]))
        if turns > 1:
            raise NotSo(f"Tab jumps about the sidebar: {[thing.name for thing in reached]}")

    def is_unchosen(self, thing):
        """Of several of which one is chosen, Tab goes to that one and the arrows to the others."""
        return thing.role == Atspi.Role.RADIO_BUTTON and not self.has(thing, Atspi.StateType.CHECKED)

    # By keys --------------------------------------------------------------------------------------------------------

    def tab_to(self, pattern, key="Tab"):
        """Until what is called that has the focus; gives it."""
        for _ in range(MOST_STOPS):
            here = self.desk.wait("something has the focus", self.focused)
            if here.called(pattern):
                return here
            self.desk.press(key)
            self.desk.wait(f"the focus leaves {here.name}", lambda node=here.node: not Thing(node).focused)
        raise NotSo(f"{key} does not lead to /{pattern}/")

    def focus_on(self, pattern):
        return self.desk.wait(f"the focus is on /{pattern}/", lambda: self.focus_if(pattern))

    def focus_if(self, pattern):
        here = self.focused()
        return here if here and here.called(pattern) else None
