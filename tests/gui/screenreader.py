#!/usr/bin/python3
"""Uses the program as a screen reader does: through the accessibility bus, on a real window.

    dbus-run-session -- screenreader.py PROGRAM [--sanitized]

Needs an X display, a window manager (openbox), xdotool and pyatspi. A directory of 100,000 API users is made for it.
Moves over 2,000 rows while the names are read, reads cells at random, sorts, searches, selects all, shows a view, notes an
owner, deletes 11 API users by a plan and 20 one by one, reads how one was used, the picture on the hub and what the
journal says of it all, by the keyboard, and quits.
Fails where the program crashes, says something else than what it holds, or keeps more than 20 MB of memory for it.
"""

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

API_USERS = 100_000
STEPS = 2_000
RANDOM_CELLS = 500
DELETIONS = 20
PLANNED = 12  # API users, one of which is taken out
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
        self.table = wait_for("The table", lambda: next(
            (t for t in self.all(self.overview, self.at.ROLE_TABLE) if t.name == "API users"), None))
        # Their number is known before they are.
        wait_for("All rows", lambda: self.rows() == API_USERS and self.name(API_USERS - 1, USERNAME))
        self.table.queryComponent().grabFocus()

    def window(self, what, *names):
        return wait_for(what, lambda: next((w for w in self.windows() if w.name.startswith(names)), None))

    def named(self, root, name, depth=12):
        """What is called so below an accessible, whatever it is."""
        if root is None or depth == 0:
            return None
        if root.name == name:
            return root
        if root.getRole() == self.at.ROLE_TABLE:
            return None
        for index in range(root.childCount):
            found = self.named(root.getChildAtIndex(index), name, depth - 1)
            if found:
                return found
        return None

    def has(self, accessible, state):
        return accessible.getState().contains(state)

    def wait_for_no_question(self):
        wait_for("The end of the question", lambda: not any(
            w.getRole() in (self.at.ROLE_DIALOG, self.at.ROLE_ALERT) for w in self.windows()))

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

    def show_a_view(self):
        press("ctrl+Home")
        menu = wait_for("The menu of views", lambda: self.named(self.overview, "Views"))
        view = wait_for("A view", lambda: self.named(menu, "Never used and older than 30 days"))
        view.queryAction().doAction(0)
        wait_for("The view", lambda: 0 < self.rows() < API_USERS)
        chosen = wait_for("The view's mark", lambda: self.named(menu, "Never used and older than 30 days"))
        wait_for("That it is the one", lambda: self.has(chosen, self.at.STATE_CHECKED)
                 or self.named(self.overview, "Never used and older than 30 days"))
        press("ctrl+u")  # all again
        wait_for("All rows again", lambda: self.rows() == API_USERS)

    def note_an_owner(self):
        self.table.queryComponent().grabFocus()
        press("ctrl+Home")
        press("shift+Down")
        press("ctrl+shift+n")
        dialog = self.window("The notes", "Notes")
        owner = wait_for("The owner's field", lambda: self.named(dialog, "Owner"))
        wait_for("Its focus", lambda: self.has(owner, self.at.STATE_FOCUSED))
        save = wait_for("The button that saves", lambda: self.button(dialog, "Save"))
        if self.has(save, self.at.STATE_ENABLED):
            fail("There is something to save before anything was entered")
        subprocess.run(["xdotool", "type", "Anna"], check=True)
        for name in ("Change: Owner", "Purpose", "Where kept", "Ticket", "Review by", "Keep until"):
            if not self.named(dialog, name):
                fail(f"Nothing among the notes is called {name!r}")
        if not self.has(self.named(dialog, "Change: Owner"), self.at.STATE_CHECKED):
            fail("What was typed is not ticked")
        press("Return")
        wait_for("The notes of both", lambda: subprocess.run(
            [self.program, "--database", self.database, "notes", "export"], check=True,
            capture_output=True).stdout.count(b"Anna") == 2)
        self.wait_for_no_question()

    def delete_by_a_plan(self):
        self.table.queryComponent().grabFocus()
        press("ctrl+Home")
        press(*["shift+Down"] * (PLANNED - 1))
        press("Delete")
        plan = self.window("The plan", "Clean-up plan")
        wait_for("What the plan says", lambda: f"Delete {PLANNED} API users?" in plan.description
                 and "This cannot be undone." in plan.description)
        cancel = wait_for("Cancel", lambda: self.button(plan, "Cancel"))
        wait_for("The focus of Cancel", lambda: self.has(cancel, self.at.STATE_FOCUSED))
        remove = wait_for("The button that deletes", lambda: self.button(plan, "Delete"))
        if self.has(remove, self.at.STATE_ENABLED):
            fail("The plan can be confirmed before its number was typed")
        table = wait_for("The table of the plan", lambda: next(self.all(plan, self.at.ROLE_TABLE), None))
        if table.name != "API users of the plan" or table.queryTable().nRows != PLANNED:
            fail(f"The table of the plan is {table.name!r}")
        first = table.queryTable().getAccessibleAt(0, 0)
        if not first.name.endswith(", is to be deleted"):
            fail(f"The first of the plan is called {first.name!r}")
        for _ in range(8):
            press("Tab")
            time.sleep(0.1)
            if self.has(table, self.at.STATE_FOCUSED) or self.has(table.queryTable().getAccessibleAt(0, 0),
                                                                  self.at.STATE_FOCUSED):
                break
        press("space")
        wait_for("That it was taken out",
                 lambda: table.queryTable().getAccessibleAt(0, 0).name.endswith(", was taken out"))
        number = wait_for("The field for the number", lambda: next(
            (t for t in self.all(plan, self.at.ROLE_TEXT) if self.has(t, self.at.STATE_EDITABLE)), None))
        for _ in range(8):
            if self.has(number, self.at.STATE_FOCUSED):
                break
            press("Tab")
            time.sleep(0.1)
        if "type how many" not in number.name:
            fail(f"The field for the number is called {number.name!r}")
        subprocess.run(["xdotool", "type", str(PLANNED - 1)], check=True)
        wait_for("That it can be confirmed", lambda: self.has(remove, self.at.STATE_ENABLED))
        press("Return")  # leads to the button
        wait_for("The focus of the button", lambda: self.has(remove, self.at.STATE_FOCUSED))
        if not remove.name.startswith(f"Delete {PLANNED - 1} API users"):
            fail(f"The button is called {remove.name!r}")
        press("space")
        jobs = self.window("The window of the jobs", "Jobs")
        wait_for("The deletions", lambda: self.rows() == API_USERS - (PLANNED - 1))
        tables = {t.name: t for t in self.all(jobs, self.at.ROLE_TABLE)}
        wait_for("The end of the job", lambda: tables["Jobs"].queryTable().getAccessibleAt(0, 1).name == "Done")
        wait_for("What became of one", lambda: tables["API users of the job"].queryTable().getAccessibleAt(
            0, 3).name == "Deleted")
        pause = wait_for("Pause", lambda: self.button(jobs, "Pause"))
        if self.has(pause, self.at.STATE_ENABLED) or "not under way" not in pause.description:
            fail("What cannot be done with the job does not say why")
        press("ctrl+w")
        self.wait_for_no_question()
        wait_for("The overview in front", lambda: self.has(self.overview, self.at.STATE_ACTIVE))
        self.table.queryComponent().grabFocus()

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
            self.wait_for_no_question()

    def read_the_use(self):
        """The plot of one API user by the arrow keys, and the same values as a table."""
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            username, samples = database.execute(
                "SELECT username, (SELECT count(*) FROM usage_sample WHERE api_user = api_user.id) AS samples "
                "FROM api_user WHERE id <= 1000 ORDER BY samples DESC LIMIT 1").fetchone()
        if samples < 20:
            fail(f"The sample has {samples} moments of use at most")
        before = self.rows()
        press("ctrl+f")
        subprocess.run(["xdotool", "type", username], check=True)
        wait_for("The one API user", lambda: self.rows() == 1 and self.name(0, USERNAME) == username)
        press("Down")
        heading = "Requests in the last 30 days, as they were at each sync"

        def shown(*roles):
            return next((a for role in roles for a in self.all(self.overview, role)
                         if a.name == heading and self.has(a, self.at.STATE_SHOWING)), None)

        plot = wait_for("The plot", lambda: shown(self.at.ROLE_CHART))
        wait_for("The focus of the plot", lambda: plot.queryComponent().grabFocus()
                 and self.has(plot, self.at.STATE_FOCUSED))
        press("End")
        newest = wait_for("The newest moment", lambda: plot.description)
        press("Left")
        wait_for("The moment before", lambda: plot.description not in ("", newest))
        wait_for("The button of the table", lambda: self.named(self.overview, "As a table")).queryAction().doAction(0)
        table = wait_for("The values as a table", lambda: shown(self.at.ROLE_TABLE)).queryTable()
        if table.nRows < 20 or not all(table.getAccessibleAt(0, column).name for column in range(table.nColumns)):
            fail(f"The table of the use has {table.nRows} rows, or a cell without a name")
        self.named(self.overview, "As a table").queryAction().doAction(0)
        press("ctrl+f")
        press("Escape")
        wait_for("All rows again", lambda: self.rows() == before)
        self.table.queryComponent().grabFocus()

    def read_the_journal(self):
        press("ctrl+j")
        journal = self.window("The journal", "Journal")
        table = wait_for("The journal's table", lambda: next(
            (t for t in self.all(journal, self.at.ROLE_TABLE) if t.name == "Journal"), None)).queryTable()
        wait_for("The deletions in the journal", lambda: table.nRows >= PLANNED - 1 + DELETIONS)
        headings = [table.getColumnDescription(c) for c in range(table.nColumns)]
        what, who = headings.index("What"), headings.index("By whom")
        for row in range(DELETIONS):
            wait_for(f"Entry {row}", lambda: table.getAccessibleAt(row, what).name == "API user deleted")
            if not table.getAccessibleAt(row, who).name:
                fail(f"Entry {row} does not say by whom")
        press("ctrl+Home")
        press("Return")
        entry = self.window("The deleted API user", "Deleted API user")
        known = wait_for("What is known of it", lambda: next(
            (t for t in self.all(entry, self.at.ROLE_TEXT) if t.name == "Deleted API user"), None)).queryText()
        text = known.getText(0, known.characterCount)
        for said in ("API user: ", "Operator: ", "Type: ", "By whom: "):
            if said not in text:
                fail(f"What is known of a deleted API user does not hold {said!r}: {text!r}")
        press("Escape")
        self.wait_for_no_question()
        press("ctrl+w")
        wait_for("The overview in front", lambda: self.has(self.overview, self.at.STATE_ACTIVE))

    def read_the_picture(self):
        """The bars on the hub are as many as are in the overview that each opens."""
        hub = next(w for w in self.windows() if self.button(w, "View all API users"))
        bars = {}
        for name in ("Today", "Not yet used", "Unknown"):
            bar = wait_for(f"The bar of {name}", lambda: self.button(hub, f"{name}: "))
            bars[name] = int("".join(c for c in bar.name.split(": ")[1] if c.isdigit()))
            if "overview" not in bar.description:
                fail(f"The bar of {name} does not say what it does")
        self.button(hub, "Not yet used: ").queryAction().doAction(0)
        wait_for("As many API users as the bar says", lambda: self.rows() == bars["Not yet used"])
        wait_for("The overview in front", lambda: self.has(self.overview, self.at.STATE_ACTIVE))
        press("ctrl+u")
        wait_for("All rows again", lambda: self.rows() > bars["Not yet used"])

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
        if left != API_USERS - (PLANNED - 1) - DELETIONS:
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
            growth = resident(reader.process) - before
            reader.show_a_view()
            reader.note_an_owner()
            reader.delete_by_a_plan()  # in windows that stay
            before = resident(reader.process)
            reader.delete_some()
            reader.check_alive()
            growth += resident(reader.process) - before
            print(f"resident memory: {before} KiB, {growth:+} KiB by all of it")
            # A sanitizer keeps for a while what has been freed, to find out who still uses it.
            if growth > MOST_GROWTH and "--sanitized" not in sys.argv:
                fail(f"It keeps {growth} KiB more")
            reader.read_the_use()
            reader.read_the_picture()
            reader.read_the_journal()
            reader.quit()
        finally:
            if reader and reader.process.poll() is None:
                reader.process.send_signal(signal.SIGKILL)
            manager.terminate()
    print("passed")


if __name__ == "__main__":
    main()
