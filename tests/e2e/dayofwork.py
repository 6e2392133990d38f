"""What a day of work leaves behind, by the command line: an org that works and one that ended its access; records that
arrived, were refused, wait, or of which nobody knows; automations with their runs.
"""

import json
import os

KEPT, NEEDS_RECONNECT, REFUSED = 8, 4, 7  # exit codes of patchbayctl
STRICT_PERSON = "you@strict.example"
SENT = (("Ada", "Quill", "Northwind Traders", "Web"), ("Robin", "Sample", "Contoso", "Phone Inquiry"),
        ("Kim", "Rivers", "Fabrikam", "Web"), ("Noor", "Haddad", "Tailspin Toys", "Partner Referral"),
        ("Lena", "Vogt", "Wingtip", "Other"), ("Toni", "Esempio", "Unknown", "Web"))
REFUSAL = [{"message": "Addresses at blocked.example are not taken", "errorCode": "FIELD_CUSTOM_VALIDATION_EXCEPTION",
            "fields": ["Email"]}]
AUTOMATIONS = (
    {"name": "Write new leads down", "when": {"object": "Lead"},
     "do": {"action": "command", "program": "/bin/true", "arguments": []}},
    {"name": "Tell the shop", "when": {"object": "Lead", "fields": [{"field": "LeadSource", "is": "Web"}]},
     "do": {"action": "local_url", "url": "http://localhost:9/leads"}})
LEAD_FILE = """First Name,Last Name,Company,Email,Shoe size
Paula,Ortiz,Litware,paula.ortiz@litware.example,38
Jan,Novak,Proseware,jan.novak@proseware.example,43
Mei,Tanaka,Adatum,not an address,36
,,Lucerne Publishing,office@lucerne.example,
"""


class DayOfWork:
    def __init__(self, session):
        self.org, self.ctl = session.org, session.ctl
        self.connect = session.connect

    def pass_by(self):
        ended = self.connect(person=STRICT_PERSON).json["connection"]["id"]
        self.create(ended, ("Otto", "Brandt", "Humongous", "Web"), "Region__c=North")
        self.next_answer(action="drop-before")
        self.create(ended, ("Ines", "Moreau", "Relecloud", "Web"), "Region__c=South", code=KEPT)
        self.org.ask("revoke-grants", b"{}")
        self.ctl.run("connection", "test", ended, code=NEEDS_RECONNECT)
        for lead in (("Sam", "Adeyemi", "Alpine Ski House", "Web"), ("Yuki", "Mori", "Fourth Coffee", "Other")):
            self.create(ended, lead, "Region__c=North", code=KEPT)
        works = self.connect().json["connection"]["id"]
        self.ctl.run("connection", "default", works)
        for automation in AUTOMATIONS:
            self.ctl.run("automation", "set", "-", stdin=json.dumps(automation).encode())
            self.ctl.run("automation", "enable", automation["name"])
        for lead in SENT:
            self.create(works, lead)
        self.next_answer(action="answer", status=400, body=json.dumps(REFUSAL))
        self.create(works, ("Vera", "Falk", "Blocked & Sons", "Web"), code=REFUSED)

    def create(self, connection, lead, *more, code=0):
        first, last, company, source = lead
        self.ctl.run("lead", "create", "--connection", connection, "--first-name", first, "--last-name", last,
                     "--company", company, "--source", source, "--email", f"{first}.{last}@mail.example".lower(), *more,
                     code=code)

    def next_answer(self, **fault):
        self.org.ask("faults", json.dumps({"path": "/services/data/*", "method": "POST", **fault}).encode())

    @staticmethod
    def write_lead_file(folder):
        path = os.path.join(folder, "leads.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(LEAD_FILE)
        return path
