#pragma once

#include "store/connection.h"
#include "support/csvreader.h"
#include "support/postgresql/postgresqldatabase.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QList>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <map>

namespace umh {

/// What one run of the program came to.
struct CliRun
{
    int status = -1; ///< -1 where it did not end by itself
    QByteArray output;
    QByteArray error;
};

/// The program as a person runs it in a terminal, with a home of its own and without any display.
class CliProgram final
{
public:
    CliProgram();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Where the program keeps its throw-away directories.
    [[nodiscard]] QString temporaryFolder() const { return path(QStringLiteral("tmp")); }
    /// Where the person's own directory is.
    [[nodiscard]] QString ownDirectory() const;
    /// What --database takes for a directory of the test that it calls \a name: a file of that name in the folder, or a
    /// database, which is made, empty, the first time. There is nothing in it at first.
    [[nodiscard]] QString database(const QString &name = QStringLiteral("directory.sqlite")) const;
    /// database() as a word of a script of runInShell().
    [[nodiscard]] QString databaseWord(const QString &name) const;
    /// A connection to it, as another program would have it.
    [[nodiscard]] Connection connection(const QString &name = QStringLiteral("directory.sqlite")) const;
    /// Whether a program has it open at this moment. On a server that comes and goes while a program is at work.
    [[nodiscard]] bool isOpen(const QString &name = QStringLiteral("directory.sqlite")) const;
    /// Waits until a program has it open; false where none does.
    [[nodiscard]] bool waitUntilOpen() const;
    /// Waits until none has it open any more, which a server may take a moment to notice.
    [[nodiscard]] bool waitUntilClosed() const;
    /// How many bytes have been written to it lately, committed or not; to be compared with earlier numbers.
    [[nodiscard]] qint64 written(const QString &name = QStringLiteral("directory.sqlite")) const;
    /// Writes \a elements to a file and returns its path.
    [[nodiscard]] QString writeJson(const QString &name, const QJsonArray &elements) const;

    /// Sets \a process up to run with \a arguments.
    void prepare(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] CliRun run(const QStringList &arguments) const;
    /// Whether this system has pseudo-terminals; in a chroot it may have none.
    [[nodiscard]] static bool hasTerminals();
    /// Runs on a terminal of its own (see hasTerminals()), where \a answer is typed once the program has printed \a
    /// question. Everything that stands on the terminal in the end is the output.
    [[nodiscard]] CliRun runOnTerminal(const QStringList &arguments, const QByteArray &question,
                                       const QByteArray &answer) const
    {
        return runOnTerminal(arguments, {{question, answer}});
    }
    /// The same with several, one after the other. What is typed after no question is typed at once.
    struct Typed
    {
        QByteArray question;
        QByteArray answer;
    };
    [[nodiscard]] CliRun runOnTerminal(const QStringList &arguments, const QList<Typed> &typed) const;
    /// Has \a text typed on the terminals of later runs before the program has begun.
    void typeAhead(const QByteArray &text) { m_typedAhead = text; }
    /// Runs \a script in sh, which finds the program in $0.
    [[nodiscard]] CliRun runInShell(const QString &script) const;

    /// The objects that `list --format json` prints with \a arguments. Empty after an error, which is reported.
    [[nodiscard]] QJsonArray listed(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    mutable std::map<QString, PostgresqlDatabase> m_databases; ///< of a server, by the names in the test
    QByteArray m_typedAhead;
};

/// Sends \a signal to \a process. False where it does not run, or cannot be sent one.
[[nodiscard]] bool sendSignal(const QProcess &process, int signal);

} // namespace umh
