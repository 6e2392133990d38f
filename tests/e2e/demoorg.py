"""A demo org of a test's own, with its control port."""

import json
import os
import subprocess
import urllib.error
import urllib.request


class DemoOrg:
    """Started where Patchbay looks for it, so that it is found running and not started again."""

    def __init__(self, folder, log):
        data = os.path.join(os.environ["XDG_DATA_HOME"], "patchbay", "demo-org")
        self.process = subprocess.Popen(
            [os.path.join(folder, "patchbay-demo-org"), "--control", "--port", "0", "--rotate-refresh-tokens",
             "--data", data], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log)
        ready = json.loads(self.process.stdout.readline())
        self.url, self._control, self._key = ready["url"], ready["control"], ready["controlKey"]

    def ask(self, what, body=None):
        request = urllib.request.Request(f"{self._control}/{what}", body, {"X-Control-Key": self._key})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def requests(self, method, path):
        """How many of these were asked since the start."""
        return sum(one["count"] for one in self.ask("requests") if (one["method"], one["path"]) == (method, path))

    def issued(self):
        return {one["value"]: one["kind"] for one in self.ask("issued")}

    def takes(self, token):
        request = urllib.request.Request(f"{self.url}/services/oauth2/userinfo",
                                         headers={"Authorization": f"Bearer {token}"})
        try:
            with urllib.request.urlopen(request, timeout=30):
                return True
        except urllib.error.HTTPError:
            return False

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
