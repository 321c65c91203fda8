#pragma once

#include "app/cli/terminal.h"
#include "domain/result.h"
#include "store/openchanges.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <memory>
#include <stop_token>

namespace umh {

struct CommandLine;
class Clock;
class Connection;

/// Writes the API users that \a commandLine asks for to \a output, in their order, from one consistent state of the
/// directory; the memory it takes does not grow with them. Ends early, without an error, once \a output has one.
/// Corrupt where it is not all of them, after what could be read.
[[nodiscard]] Status writeList(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                               const std::stop_token &stop, CommandOutput &output);

struct ApiUser;

/// Which API users have a change whose outcome is not known, by guid.
using OpenKinds = QHash<QString, OpenChange::Kind>;

/// What `list` can print.
enum class ListFormat {
    Text, ///< a table to read, in the present language
    Csv, ///< RFC 4180 with formulas defused, in English
    Json, ///< an array of objects: what the directory holds, the type as shown
};

/// Where it is printed.
enum class ListDestination {
    File, ///< or a pipe: CSV and JSON hold everything exactly
    Terminal, ///< which some characters would steer: CSV has harmless texts, as the table has anyway
};

/// Writes a list of API users, one after another, in UTF-8. Keeps nothing of what it has written.
///
/// begin(), then add() for each, then end(); each appends to what it is given.
class ListWriter
{
public:
    ListWriter() = default;
    virtual ~ListWriter() = default;
    Q_DISABLE_COPY_MOVE(ListWriter)

    /// \a now: what the relative times of the text count back from. The API users in \a open are marked: in the text
    /// by a "?" before the line, as the rows of the tables are; the other formats say which kind of change it is.
    [[nodiscard]] static std::unique_ptr<ListWriter> make(ListFormat format, const QDateTime &now,
                                                          const OpenKinds &open, ListDestination destination);

    virtual void begin(QByteArray &to) = 0;
    /// \a apiUser with its whole description.
    virtual void add(const ApiUser &apiUser, QByteArray &to) = 0;
    virtual void end(QByteArray &to) = 0;
};

} // namespace umh
