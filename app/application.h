#pragma once

#include "app/account/accountlink.h"
#include "app/account/passwords.h"
#include "app/account/signins.h"
#include "app/directoryopening.h"
#include "app/languages.h"
#include "domain/apiuserquery.h"
#include "domain/journalquery.h"
#include "domain/operatorquery.h"
#include "views/widgets/viewsettings.h"
#include "views/window/programactions.h"
#include "words/helptext.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSettings>

#include <functional>
#include <memory>
#include <optional>

class QKeyEvent;

namespace umh {

class AccountWindows;
class ApiUserOverviewWindow;
class Clock;
class DatabaseCopying;
class DirectoryTasks;
class DirectoryWindows;
class HelpWindow;
class HubWindow;
class NewsNotifying;
class ProgramWindow;
class Removing;
class SecretStore;
class Session;
class SessionWatching;
class VisitNews;

/// The program with its windows: the only place that knows everything, and connects it. Lives on the GUI thread for as
/// long as the program.
class Application final : public QObject, private DirectoryOpening::Holder
{
    Q_OBJECT

public:
    /// What the program stands on; the references must outlive it.
    struct Surroundings
    {
        QSettings &settings;
        const Clock &clock;
        SecretStore &keyring;
        AccountLimits limits{};
        EditorPauses pauses{};
        DirectoryConnecting::Find findOnServer = findDirectory;
    };

    /// \a language: a code that holds for this run, or empty for the one in the settings.
    Application(const Surroundings &surroundings, const QString &language);
    ~Application() override;

    /// Opens the directory at \a location and shows the hub; what goes wrong is said there. With \a signIn the
    /// directory is connected to that account, the password being kept for this run only.
    void start(const DirectoryLocation &location, const std::optional<AccountSignIn> &signIn = {});
    /// Shows the hub on a throw-away directory with sample data. \a home: the directory to return to.
    void startWithSample(const DirectoryLocation &home);

    /// The server of \a location is known to let one in with \a password, during this run.
    void knowDatabasePassword(const DirectoryLocation &location, const Secret &password);

    [[nodiscard]] HubWindow *hub() const { return m_hub.get(); }
    /// The overview; null while it has not been opened.
    [[nodiscard]] ApiUserOverviewWindow *overview() const;
    /// The windows on the open directory; null while none is open.
    [[nodiscard]] DirectoryWindows *windows() const { return m_windows.get(); }
    /// What deletes many at once; null while no directory is open.
    [[nodiscard]] Removing *removing() const { return m_removing.get(); }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// Whether the hub shows the numbers of the directory.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Why no directory is open, where opening one has failed.
    [[nodiscard]] const std::optional<Error> &openingError() const;

    /// Ends the program in good order, and without a question: nobody may be there to answer it. What is being typed is
    /// taken; for a change that is under way it waits a moment.
    void end();

    [[nodiscard]] bool isEnding() const { return m_isEnding; }

    /// The actions that all windows have, and the state that they show.
    [[nodiscard]] ProgramActions &actions() { return m_actions; }

    // Each brings up an overview with what passes \a filter.
    void viewApiUsers(const ApiUserFilter &filter = {});
    void viewOperators(const OperatorFilter &filter = {});
    void viewGroups(const OperatorGroupFilter &filter = {});
    void viewJournal(const JournalFilter &filter = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectHub();
    void connectActions();
    /// Does what a person wants, whichever window it was asked for in.
    void perform(ProgramAction action);
    template<typename Change>
    void changeState(Change change);
    void aboutDatabase();
    /// Asks which directory to open.
    void chooseDatabase();
    /// Opens the directory at \a pathOrAddress in place of the one that is open, which stays where there is no such
    /// directory.
    void openDatabase(const QString &pathOrAddress);
    void quit();
    void saveOpenWindows();
    [[nodiscard]] ProgramWindow *frontWindow() const;
    void showHelp(HelpTopic topic);
    [[nodiscard]] bool isLastWindow(const QObject *window) const;
    /// The windows on the directory, which is opened if need be; null where it cannot be.
    [[nodiscard]] DirectoryWindows *openWindows();
    /// What is being typed is not lost, nor a password that was not stored.
    [[nodiscard]] bool mayEndWork();
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] bool mayClose();
    [[nodiscard]] bool leavesDialog(QObject *watched, const QKeyEvent &key);
    void reopen();
    /// Takes \a session in place of the one before, whose windows have closed.
    void take(std::unique_ptr<Session> session) override;
    void leave() override;
    [[nodiscard]] bool isHolding() const override { return m_session != nullptr; }
    void endNow();
    void changeAnswered(bool changed);
    void sayInFront(const QString &sentence);
    void tellOfChange(const QObject *asker, const Error &error, const std::function<QString()> &sentence);
    void importFiles(const QStringList &files);
    /// Syncs with the account, or looks again at the directory where there is none.
    void refresh();
    void chooseLanguage(const QString &code);

    QSettings &m_store;
    ViewSettings m_settings;
    const Clock &m_clock;
    Passwords m_passwords;
    SignIns m_signIns;
    AccountLink::Services m_services;
    Languages m_languages;
    ProgramActions m_actions;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HubWindow> m_hub;
    std::unique_ptr<SessionWatching> m_watching;
    std::unique_ptr<VisitNews> m_visit;
    std::unique_ptr<NewsNotifying> m_notifying;
    std::unique_ptr<DirectoryTasks> m_tasks;
    std::unique_ptr<DirectoryOpening> m_opening;
    std::unique_ptr<DatabaseCopying> m_copying;
    std::unique_ptr<AccountWindows> m_accountWindows;
    std::unique_ptr<DirectoryWindows> m_windows; ///< while there is a session; destroyed before it
    std::unique_ptr<Removing> m_removing; ///< the same
    bool m_reopenLater = false; ///< as soon as no password can be lost by it any more
    bool m_closeWhenDone = false; ///< the person wanted the program to end while a change was under way
    ShownMessage m_waiting; ///< says that this is waited for
    bool m_opensAgain = true; ///< the windows that were open when the program ended last, with the first directory
    bool m_isEnding = false; ///< by end()
    bool m_leaves = false; ///< closes the windows on a directory, which others may take the place of
    bool m_ready = false;
    QPointer<HelpWindow> m_help; ///< deletes itself
};

} // namespace umh
