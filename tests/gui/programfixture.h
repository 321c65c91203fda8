#pragma once

#include "app/application.h"
#include "memorysecretstore.h"
#include "store/connection.h"
#include "support/directoryplace.h"
#include "support/fixedclock.h"
#include "table/apiuserfilterproxy.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;
class QTableView;

namespace umh {

class ApiUserOverviewWindow;
class ApiUserTableView;
class DeleteConfirmation;
class OperatorWindow;

// For accounts that misbehave: nobody waits long.
[[nodiscard]] AccountLimits impatientLimits();
[[nodiscard]] EditorPauses impatientPauses();

/// Whether a label in \a parent that can be seen holds \a part.
[[nodiscard]] bool showsText(const QWidget &parent, const QString &part);

/// The whole program with its real windows, on a directory of its own with sample data.
class ProgramFixture final
{
public:
    /// \a apiUsers: how many the directory has at first; -1 for one that is empty. \a limits, \a pauses: for calls to
    /// an account.
    explicit ProgramFixture(qint64 apiUsers, const QString &language = QStringLiteral("en"),
                            const AccountLimits &limits = {}, const EditorPauses &pauses = {},
                            MemorySecretStore::Mood keyring = MemorySecretStore::Mood::Works);
    /// On a directory that \a fill has filled.
    explicit ProgramFixture(const std::function<void(const Connection &)> &fill);
    ~ProgramFixture();

    /// Ends the program and starts it again on the same directory and settings, with the windows that were open.
    void restart() { restart({}); }
    /// The same, with what comes \a between.
    void restart(const std::function<void()> &between);
    /// Ends the program and starts it for another person, whose settings and keyring are empty, on the same directory.
    void restartAsSomebodyElse();
    /// Has the program end, as a person does, and waits for it.
    void quit();
    /// Wants \a action, as a person does by a menu or key of any window.
    void want(ProgramAction action) const;
    /// Has the directory disconnected, as a person does, and confirms it.
    void disconnectAccount() const;
    /// Presses the hub's button and waits for the overview with all its rows.
    void openOverview();
    /// Opens the window of the operator with \a guid.
    OperatorWindow &viewOperator(const QString &guid) const;
    /// Presses the hub's button or link with the object name \a button.
    void press(const char *button) const;
    /// Makes \a window so wide that the descriptions of the sample are edited in their cells.
    static void makeRoomForDescriptions(QWidget &window);
    /// Waits until the table has all rows of its present query.
    void waitForRows() const;

    [[nodiscard]] Application &program() const { return *m_program; }
    [[nodiscard]] MemorySecretStore &keyring() { return m_keyring; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    /// The file with the settings.
    [[nodiscard]] QString settingsPath() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] ApiUserOverviewWindow &overview() const;
    [[nodiscard]] ApiUserTableView &table() const;
    [[nodiscard]] ApiUserFilterProxy &rows() const;
    [[nodiscard]] QLineEdit &search() const;
    [[nodiscard]] const DirectoryLocation &location() const { return m_place.location(); }
    /// What --database takes for it.
    [[nodiscard]] QString database() const { return m_place.database(); }
    /// On SQLite, for what is about the file.
    [[nodiscard]] QString path() const;
    /// A connection as another program would have it.
    [[nodiscard]] Connection otherProgram() const;
    /// What the directory holds, asked past the program.
    [[nodiscard]] qint64 storedApiUsers() const;
    [[nodiscard]] bool isStored(const ApiUser &apiUser) const;

    // What a person does
    void clickHeader(int column) const;
    static void clickHeader(const QTableView &table, int column);
    void clickButtonOf(int row) const;
    /// The question that is open; null if none is.
    [[nodiscard]] DeleteConfirmation *confirmation() const;
    /// Presses a button of the question, by its role.
    void answer(bool yes) const;
    // What the table shows, once it is there.
    [[nodiscard]] ApiUser apiUserIn(int row) const;
    [[nodiscard]] QStringList column(int column) const;

private:
    void begin(const std::function<void(const Connection &)> &fill);
    void start();
    static void runAgain();

    QTemporaryDir m_folder; ///< for the settings
    DirectoryPlace m_place{DirectoryPlace::Content::NewDirectory};
    QString m_language;
    FixedClock m_clock;
    MemorySecretStore m_keyring;
    AccountLimits m_limits;
    EditorPauses m_pauses;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Application> m_program;
};

} // namespace umh
