#!/usr/bin/python3
"""Uses the program as a screen reader does: through the accessibility bus, on a real window.

    dbus-run-session -- screenreader.py PROGRAM [--sanitized]

Needs an X display, a window manager (openbox), xdotool and pyatspi. A directory of 100,000 API users is made for it.
Moves over 2,000 rows while the names are read, reads cells at random, sorts, searches, selects all, deletes 20 API users and quits.
Fails where the program crashes, says something else than what it holds, or keeps more than 20 MB of memory for it.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time

API_USERS = 100_000
STEPS = 2_000
RANDOM_CELLS = 500
DELETIONS = 20
MOST_GROWTH = 20 * 1024  # KiB
PATIENCE = 60  # seconds until something that has to happen counts as missing

USERNAME = 1  # column


def fail(sentence):
    raise AssertionError(sentence)


def wait_for(what, look, patience=PATIENCE):
    """What look() returns as soon as it is something; an accessible that has just gone is none."""
    end = time.monotonic() + patience
    while True:
        try:
            found = look()
        except AssertionError:
            raise
        except Exception as gone:  # pyatspi raises GLib's errors, which have no class of their own
            found = None
            reason = gone
        else:
            reason = None
        if found:
            return found
        if time.monotonic() > end:
            fail(f"{what} did not happen within {patience} s ({reason})")
        time.sleep(0.02)


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def resident(process):
    """KiB of memory of a process."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


class Reader:
    def __init__(self, program, folder):
        import pyatspi  # connects to the bus, so not before there is one

        self.at = pyatspi
        self.database = os.path.join(folder, "directory.sqlite")
        self.program = program
        subprocess.run([program, "--database", self.database, "sample", str(API_USERS)], check=True,
                       stdout=subprocess.DEVNULL)
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        self.process = subprocess.Popen([program, "--language", "en", "--database", self.database], env=environment)
        self.application = wait_for("The program on the bus", self.find_application)

    def find_application(self):
        self.check_alive()
        desktop = self.at.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def check_alive(self):
        status = self.process.poll()
        if status is not None:
            fail(f"The program ended with {status}")

    def all(self, root, role, depth=12):
        if root is None or depth == 0:
            return
        if root.getRole() == role:
            yield root
            if role == self.at.ROLE_TABLE:
                return  # a million cells
        for index in range(root.childCount):
            yield from self.all(root.getChildAtIndex(index), role, depth - 1)

    def windows(self):
        return [self.application.getChildAtIndex(i) for i in range(self.application.childCount)]

    def button(self, root, name):
        return next((b for b in self.all(root, self.at.ROLE_PUSH_BUTTON) if b.name.startswith(name)), None)

    def open_overview(self):
        button = wait_for("The hub", lambda: next(filter(None, (self.button(w, "View all API users")
                                                                for w in self.windows())), None))
        button.queryAction().doAction(0)
        self.overview = wait_for("The overview", lambda: next(
            (w for w in self.windows() if "API user overview" in w.name or "API users" in w.name.split(" – ")[0]), None))
        self.table = wait_for("The table", lambda: next(self.all(self.overview, self.at.ROLE_TABLE), None))
        # Their number is known before they are.
        wait_for("All rows", lambda: self.rows() == API_USERS and self.name(API_USERS - 1, USERNAME))
        self.table.queryComponent().grabFocus()

    def rows(self):
        return self.table.queryTable().nRows

    def cell(self, row, column):
        return self.table.queryTable().getAccessibleAt(row, column)

    def name(self, row, column):
        return self.cell(row, column).name

    def move_over_rows(self):
        columns = self.table.queryTable().nColumns
        press("ctrl+Home")
        for step in range(STEPS // 20):
            press(*["Down"] * 20)
            row = (step + 1) * 20
            for column in range(columns):
                cell = self.cell(row, column)
                if column in (USERNAME, columns - 1) and not cell.name:
                    fail(f"Row {row} has no name in column {column}")
                cell.getRole()
                cell.getState().getStates()
        wait_for("The selection", lambda: self.table.queryTable().isRowSelected(STEPS))

    def read_at_random(self):
        for _ in range(RANDOM_CELLS):
            row = random.randrange(self.rows())
            name = self.name(row, USERNAME)
            if not name:  # its page is still being read
                name = wait_for(f"The username in row {row}", lambda: self.name(row, USERNAME))
            button = self.name(row, self.table.queryTable().nColumns - 1)
            if not button.startswith(f"Delete API user {name} of "):
                fail(f"The button in row {row} is called {button!r}, not after {name!r}")

    def sort(self):
        press("ctrl+Home")
        first = self.name(0, USERNAME)
        for column in range(1, USERNAME + 1):
            press("Right")
        press("ctrl+shift+s")
        ascending = wait_for("The sort", lambda: self.name(0, USERNAME) != first and self.name(0, USERNAME))
        press("ctrl+shift+s")
        wait_for("The other direction", lambda: self.name(0, USERNAME) > ascending)

    def search(self):
        press("ctrl+f")
        subprocess.run(["xdotool", "type", "grafana"], check=True)
        wait_for("The search", lambda: 0 < self.rows() < API_USERS)
        press("Escape")
        wait_for("All rows again", lambda: self.rows() == API_USERS)
        press("Down")  # from the field into the table
        wait_for("The focus of the table", lambda: self.table.getState().contains(self.at.STATE_FOCUSED)
                 or self.cell(0, USERNAME).getState().contains(self.at.STATE_FOCUSABLE))

    def select_all(self):
        press("ctrl+Home")
        press("ctrl+a")
        wait_for("The selection of all", lambda: self.table.queryTable().isRowSelected(API_USERS - 1))
        wait_for("The number of selected rows", lambda: "100,000 selected" in self.table.description)
        press("Down")
        wait_for("The selection of one", lambda: not self.table.queryTable().isRowSelected(API_USERS - 1))

    def delete_some(self):
        press("ctrl+Home")
        for number in range(DELETIONS):
            self.check_alive()
            before = self.rows()
            press("Delete")
            question = wait_for("The question", lambda: next(
                (w for w in self.windows() if w.getRole() in (self.at.ROLE_DIALOG, self.at.ROLE_ALERT)), None))
            button = wait_for("The button that deletes", lambda: self.button(question, "Delete API user"))

            def confirm():
                if self.rows() == before - 1:
                    return True
                state = button.getState()
                # Asked for a second time while it is down, it would stay so for longer.
                if state.contains(self.at.STATE_ENABLED) and not state.contains(self.at.STATE_PRESSED):
                    button.queryAction().doAction(0)
                return False

            wait_for(f"Deletion {number + 1}", confirm)
            wait_for("The end of the question", lambda: not any(
                w.getRole() in (self.at.ROLE_DIALOG, self.at.ROLE_ALERT) for w in self.windows()))

    def quit(self):
        press("ctrl+q")
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            fail("The program did not end")
        if status != 0:
            fail(f"The program ended with {status}")
        left = subprocess.run([self.program, "--database", self.database, "list", "--format", "csv"], check=True,
                              capture_output=True).stdout.count(b"\r\n") - 1
        if left != API_USERS - DELETIONS:
            fail(f"{left} API users are left")


def main():
    random.seed(7)
    manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    reader = None
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        try:
            reader = Reader(sys.argv[1], folder)
            reader.open_overview()
            reader.move_over_rows()  # once before it is measured: caches fill
            before = resident(reader.process)
            reader.move_over_rows()
            reader.read_at_random()
            reader.sort()
            reader.search()
            reader.select_all()
            reader.delete_some()
            reader.check_alive()
            growth = resident(reader.process) - before
            print(f"resident memory: {before} KiB, {growth:+} KiB after all of it")
            # A sanitizer keeps for a while what has been freed, to find out who still uses it.
            if growth > MOST_GROWTH and "--sanitized" not in sys.argv:
                fail(f"It keeps {growth} KiB more")
            reader.quit()
        finally:
            if reader and reader.process.poll() is None:
                reader.process.send_signal(signal.SIGKILL)
            manager.terminate()
    print("passed")


if __name__ == "__main__":
    main()
