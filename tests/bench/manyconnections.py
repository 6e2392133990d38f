"""A database with many connections in it, for the bench. Their grants have ended, so that nothing is asked of a keychain
or of anybody while a start is measured.
"""

import os
import sqlite3

PROVIDERS = ("salesforce", "slack", "linear", "github")


def fill(data_home, count):
    """count connections in the database that a first start has made; the last is “Customer <count>”."""
    database = sqlite3.connect(os.path.join(data_home, "patchbay", "patchbay.db"))
    kinds = database.execute("SELECT name, type, dflt_value, \"notnull\" FROM pragma_table_info('connections')").fetchall()
    for number in range(1, count + 1):
        row = {name: 0 if kind == "INTEGER" else "" for name, kind, default, needed in kinds if needed and default is None}
        row |= {"id": f"bench-{number}", "provider": PROVIDERS[number % len(PROVIDERS)], "phase": "needs_reconnect",
                "label": f"Customer {number}", "account_id": f"user-{number}", "environment": "production",
                "account_label": f"sales-{number}@example.com", "login_host": "login.example.com",
                "instance_url": f"https://customer-{number}.example.com", "client_id": "bench", "created_at": number,
                "scopes_asked": "[]", "scopes_granted": "[]", "tags": '["even"]' if number % 2 == 0 else '["odd"]'}
        places = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO connections ({', '.join(row)}) VALUES ({places})", tuple(row.values()))
    database.commit()
    database.close()
