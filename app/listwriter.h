#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <memory>

namespace umh {

struct ApiUser;

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

    /// \a now: what the relative times of the text count back from.
    [[nodiscard]] static std::unique_ptr<ListWriter> make(ListFormat format, const QDateTime &now,
                                                          ListDestination destination);

    virtual void begin(QByteArray &to) = 0;
    /// \a apiUser with its whole description.
    virtual void add(const ApiUser &apiUser, QByteArray &to) = 0;
    virtual void end(QByteArray &to) = 0;
};

} // namespace umh
