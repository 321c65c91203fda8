#include "words/helptext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(umh::HelpText)

public:
    static HelpPage hub()
    {
        return {
            tr("The hub"),
            {tr("The hub counts what the database holds. “View all” opens a list of everything; a number that is a "
                "link "
                "opens the list with just what it counts."),
             tr("An empty database is filled by connecting it to an account, or by importing saved answers of the "
                "account's API: JSON files, by the button or by dropping them onto the hub. All of it is imported or "
                "nothing, and importing the same again changes nothing."),
             tr("Sample data lets you look around without touching your own database."),
             tr("Closing the hub leaves the other windows open, unless you choose otherwise in the Window menu. The "
                "program ends with its last window, and opens the same windows the next time.")}};
    }

    static HelpPage apiUsers()
    {
        return {
            tr("API users"),
            {tr("A click on a heading sorts by that column, a second click the other way round. API users without a "
                "date "
                "come last either way. Columns can be moved, sized and hidden; a right click on a heading lists them."),
             tr("The search finds API users that contain every word you type in operator, username, type or "
                "description, whatever their case and accents. A letter typed in the table begins a search; Esc in the "
                "search field clears it. Filters are added by the Filter button, and go by a click on their label, by "
                "“Clear filters”, or by Backspace in the empty search field."),
             tr("The details below the table follow the current row. F4 shows and hides them. Their description can be "
                "edited over several lines; F2 edits in the table where the text fits."),
             tr("Notes say what only people know of an API user: its owner and purpose, where its secret is kept, a "
                "ticket, when to review it, and until when to keep it. “Edit notes…” changes those of all selected API "
                "users at once. Notes are kept in this database only and never sent to the account. They are searched, "
                "and each is a column that you can show."),
             tr("A view is a search with its filters, order and columns, under a name. The views that come with the "
                "program find what can go; save one under a name of your own to change its number of days. “list "
                "--view” prints the same API users."),
             tr("The button in each row, the Delete key and the menu delete an API user, after a question that names "
                "it "
                "and warns when it is in use. With an account it is read again, deleted there, and only then here. "
                "While it is not known what became of a change, its row is marked with “?”."),
             tr("Several rows are selected with Shift and Ctrl, all with Ctrl+A. Deleting them opens a clean-up plan, "
                "which says of each why it can go or what speaks against it; nothing happens before you confirm it. "
                "What is confirmed is a job. “Jobs” in the View menu shows what becomes of it, and there it can be "
                "paused, stopped and gone on with."),
             tr("“Export…” in the File menu writes the list as it is shown, or its selected rows, to a file for "
                "spreadsheets or other programs; “Print…” puts it on paper or into a PDF. So it is with operators and "
                "operator groups."),
             tr("A deletion cannot be undone: whatever uses the API user stops working. What was deleted stays in the "
                "database's journal.")}};
    }

    static HelpPage operators()
    {
        return {tr("Operators"),
                {tr("All operators, with the number of their API users and when one of these was last used. Enter or a "
                    "double "
                    "click opens an operator.")}};
    }

    static HelpPage groups()
    {
        return {tr("Operator groups"),
                {tr("All operator groups, with the number of their members and of these members' API users. Enter or a "
                    "double "
                    "click lists the operators of a group.")}};
    }

    static HelpPage operatorWindow()
    {
        return {tr("An operator"),
                {tr("What is known of one operator, the groups it is a member of, and, under API management, its API "
                    "users."),
                 tr("“Add API user…” asks the account for a new one. Its password is shown once and can never be read "
                    "again: "
                    "copy it, or save it to a file, before you close the window.")}};
    }

    static HelpPage journal()
    {
        return {tr("The journal"),
                {tr("What has happened, the newest first: API users that came, went, were changed or are in use again, "
                    "operators, operator groups, syncs and imports. Of the very first load nothing is noted one by "
                    "one."),
                 tr("“Show in journal” in the menu of an API user or an operator lists just what is noted of it. Enter "
                    "or a double click on an entry opens the API user or operator that it is about; of one that is "
                    "gone, what was known of it."),
                 tr("“Check the journal” in the View menu looks whether each entry follows from the one before it, and "
                    "shows the hash of the newest. Keep that hash elsewhere: a later check against it, by "
                    "“user-management-hub journal verify --head”, proves that nothing up to there was changed.")}};
    }

    static HelpPage account()
    {
        return {
            tr("The account"),
            {tr("A database that is connected to an account mirrors it: operators, operator groups and API users are "
                "fetched by a sync, all of it or nothing. It syncs with F5, when the program starts and the last sync "
                "is "
                "over an hour old, and by itself if you choose so in the Account menu."),
             tr("At the right of every window's status line stands whether the account can be reached; a click on it "
                "says "
                "more. Offline you see the state of the last sync. What cannot be done then is grey, and its tool tip "
                "says why."),
             tr("A sync that would remove suspiciously many API users asks first."),
             tr("The program signs in with an API user of an administrator. Its password is kept in the desktop's "
                "keyring, "
                "or in memory until the program ends where there is none.")}};
    }

    static HelpPage commandLine()
    {
        return {
            tr("The command line"),
            {tr("“user-management-hub --help” lists what can be done without windows: sync, import, list, delete. “man "
                "user-management-hub” says more.")}};
    }
};

} // namespace

HelpPage helpPage(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Hub:
        return HelpText::hub();
    case HelpTopic::ApiUsers:
        return HelpText::apiUsers();
    case HelpTopic::Operators:
        return HelpText::operators();
    case HelpTopic::OperatorGroups:
        return HelpText::groups();
    case HelpTopic::OperatorWindow:
        return HelpText::operatorWindow();
    case HelpTopic::Journal:
        return HelpText::journal();
    case HelpTopic::Account:
        return HelpText::account();
    case HelpTopic::CommandLine:
        return HelpText::commandLine();
    }
    Q_UNREACHABLE();
}

} // namespace umh
