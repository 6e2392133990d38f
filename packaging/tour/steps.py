"""The steps of the tour: a person connects the demo org and enters a lead. Used by the tour and by the test of the
whole way (tests/e2e).
"""

import json
import os
import subprocess
import time

from desk import Desk, NotSo, Tour
from processes import descendants, read_proc

# What the screen calls things, as regular expressions; if the program's words change, they change here and only here.
WORDS = {
    "demo card": r"Salesforce demo org",
    "try demo": r"^Try the demo org$",
    "skip": r"^Skip$",
    "connect": r"^Connect Salesforce demo org$",
    "open browser": r"^Open in browser Salesforce demo org$",
    "origin": r"^Page from (localhost(:\d+)?)$",
    "connected": r"^Connected$",
    "host": r"on this computer",
    "new record page": r"^New record$",
    "last name": r"(?i)^last name",
    "company": r"(?i)^company",
    "e-mail": r"(?i)^e-?mail",
    "lead source": r"(?i)^lead source",
    "create": r"^Create lead in ",
    "record id": r"\b00Q[0-9A-Za-z]{15}\b",
    "connections page": r"^Connections\b",
    "activity page": r"^Activity\b",
}
LEAD = {"LastName": "Rivers", "Email": "rivers@example.com", "LeadSource": "Partner Referral"}
COMPANY_WHEN_EMPTY = "Unknown"


class Patchbay:
    def __init__(self, folder, pictures, log=None):
        """folder: of the programs. log: a file for what the window's process prints."""
        self.folder = folder
        self.log = log
        self.desk = Desk({"patchbay", "Patchbay", "patchbay-consent"}, timeout=120)
        self.tour = Tour(self.desk, pictures)
        self.more = {}
        self.process = None
        self.consent = None
        self.page = set()
        self.record = None
        self.began = self.created = None  # when the program was started, when the first record had its id
        self.has_first_page = True

    def run(self, *arguments):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **self.more)
        self.began = time.monotonic()
        self.process = subprocess.Popen([os.path.join(self.folder, "patchbay"), *arguments], env=environment,
                                        stdout=self.log, stderr=self.log)

    def open_window(self):
        self.run()
        return self.desk.find("window", "Patchbay").name

    def start(self):
        """To the cards, by Skip where the page of the first start is shown."""
        self.open_window()
        self.desk.expect_text(f"{WORDS['demo card']}|{WORDS['skip']}")
        if self.desk.seen("button", WORDS["skip"]):
            self.desk.click(self.desk.find("button", WORDS["skip"]))
        return self.desk.expect_text(WORDS["demo card"]).string

    def first_start(self):
        """Versions before the first page began with the cards."""
        self.open_window()
        self.desk.expect_text(f"{WORDS['demo card']}|{WORDS['try demo']}")
        offer = self.desk.seen("button", WORDS["try demo"])
        self.has_first_page = offer is not None
        return offer.name if offer else "the cards"

    def connect(self, offer="connect"):
        self.desk.click(self.desk.find("button", WORDS[offer]))
        origin = self.desk.expect_text(WORDS["origin"]).group(1)
        self.consent = self.desk.wait("the consent window", self.consent_window)
        self.page = self.desk.painted_page(self.consent)
        return f"a window “{self.consent.name}” with a page of {origin}"

    def consent_window(self):
        for thing in self.desk.things():
            if thing.depth == 1 and self.desk.seen("document", "", within=thing):
                return thing
        return None

    def see_sandbox(self):
        """Every page runs behind a filter of system calls, in a user namespace that is not its window's."""
        helper = self.consent.node.get_process_id()

        def pages():
            found = [pid for pid in descendants(helper) if b"--type=renderer" in read_proc(pid, "cmdline")]
            return all(b"\nSeccomp:\t2\n" in read_proc(pid, "status") for pid in found) and found

        found = self.desk.wait("every page's process behind a filter of system calls", pages)
        for pid in descendants(helper):
            if b"--no-sandbox" in read_proc(pid, "cmdline"):
                raise NotSo(f"process {pid} was started without the sandbox")
        mine, *theirs = (os.readlink(f"/proc/{pid}/ns/user") for pid in (helper, *found))
        if mine in theirs:
            raise NotSo(f"a page is in its window's user namespace, {mine}")
        return f"window in {mine}, {len(theirs)} page in {', '.join(theirs)} with seccomp"

    def sign_in(self):
        self.desk.press("Return")
        self.page = self.desk.painted_page(self.consent, other_than=self.page)
        return "the next page"

    def allow(self):
        self.desk.press("Return")
        self.desk.wait("the consent window closes", lambda: not self.consent_window())
        self.desk.nearest("text", WORDS["connected"], WORDS["demo card"])
        return "Connected, " + self.desk.expect_text(WORDS["host"]).string

    def allow_first(self):
        """What was begun on the first page leads to the form."""
        self.desk.press("Return")
        self.desk.wait("the consent window closes", lambda: not self.consent_window())
        return "the form, with " + self.desk.find("field", WORDS["last name"]).name

    def try_by_browser(self):
        """There is no window of our own, and the card says so. The browser is a stand-in that signs in (see there)."""
        self.desk.click(self.desk.find("button", WORDS["try demo"]))
        offer = self.desk.find("button", WORDS["open browser"])
        if self.consent_window():
            raise NotSo("a sign-in window was opened")
        self.desk.click(offer)
        return f"“{offer.name}”, then the form, with " + self.desk.find("field", WORDS["last name"]).name

    def open_form(self):
        self.desk.click(self.desk.find("page", WORDS["new record page"]))
        return self.desk.find("field", WORDS["last name"]).name

    def fill_form(self):
        self.desk.fill(self.desk.find("field", WORDS["last name"]), LEAD["LastName"])
        self.desk.fill(self.desk.find("field", WORDS["e-mail"]), LEAD["Email"])
        self.desk.choose(self.desk.find("choice", WORDS["lead source"]), LEAD["LeadSource"])
        return ", ".join(LEAD.values()) + ", company left empty"

    def create(self):
        self.desk.click(self.desk.find("button", WORDS["create"]))
        self.record = self.desk.expect_text(WORDS["record id"]).group()
        self.created = time.monotonic()
        return self.record

    def time_taken(self):
        """With all that this test does in between, pictures of each step and looks at the screen; so it is told and not
        judged: on a busy machine most of it is not the program's."""
        return f"{self.created - self.began:.0f} seconds"

    def read_back(self):
        token = json.loads(subprocess.run([os.path.join(self.folder, "patchbayctl"), "token", "--json"],
                                          stdout=subprocess.PIPE, check=True, timeout=120).stdout)["accessToken"]
        org = token["instanceUrl"].rstrip("/")
        version = get(f"{org}/services/data/", token)[-1]["url"]
        lead = get(f"{org}{version}/sobjects/Lead/{self.record}", token)
        for field, typed in dict(LEAD, Company=COMPANY_WHEN_EMPTY).items():
            if lead[field] != typed:
                raise NotSo(f"{field} in the org is {lead[field]!r}, not {typed!r}")
        return f"{org}{version}/sobjects/Lead/{self.record} holds what was typed, and Company {lead['Company']}"

    def see_connected(self):
        self.desk.click(self.desk.find("page", WORDS["connections page"]))
        self.desk.nearest("text", WORDS["connected"], WORDS["demo card"])
        return "Connected, " + self.desk.expect_text(WORDS["host"]).string

    def see_lead(self):
        self.desk.click(self.desk.find("page", WORDS["activity page"]))
        return self.desk.expect_text(LEAD["LastName"]).string

    def keep_record(self):
        """For a later tour, see again()."""
        with open(os.path.join(self.tour.folder, "record"), "w", encoding="ascii") as file:
            file.write(self.record)

    def again(self, record):
        """What an earlier tour left in this home is there and works."""
        with open(record, encoding="ascii") as file:
            self.record = file.read()
        self.tour.step("Patchbay opens", self.open_window)
        self.tour.step("The demo org is still connected", self.see_connected)
        self.tour.step("The lead is still in Activity", self.see_lead)
        self.tour.step("The lead is read back over REST", self.read_back)

    def sign_in_by_window(self, sandbox):
        self.tour.step("Try the demo org", lambda: self.connect("try demo" if self.has_first_page else "connect"))
        if sandbox:
            self.tour.step("The page is locked in", self.see_sandbox)
        self.tour.step("Return in the filled-in sign-in form", self.sign_in)
        if self.has_first_page:
            self.tour.step("Return on Allow", self.allow_first)
            return
        self.tour.step("Return on Allow", self.allow)
        self.tour.step("New record", self.open_form)

    def all_of_it(self, sandbox=False, browser=False):
        if browser:
            self.more["BROWSER"] = os.path.join(os.path.dirname(os.path.realpath(__file__)), "browser")
        self.tour.step("Patchbay opens", self.first_start)
        if browser:
            self.tour.step("Try the demo org, in the browser", self.try_by_browser)
        else:
            self.sign_in_by_window(sandbox)
        self.tour.step("A lead is typed", self.fill_form)
        self.tour.step("Create", self.create)
        self.tour.step("From the start to the first lead", self.time_taken)
        self.keep_record()
        self.tour.step("The lead is read back over REST", self.read_back)
        self.tour.step("The demo org is connected", self.see_connected)

    def stop(self):
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()


def get(url, token):
    """By curl, as a script would; the token goes by stdin, never as an argument."""
    answer = subprocess.run(["curl", "--silent", "--show-error", "--fail", "--max-time", "60", "--header", "@-", url],
                            input=f"Authorization: Bearer {token['accessToken']}\n".encode(), stdout=subprocess.PIPE,
                            check=True).stdout
    return json.loads(answer)
