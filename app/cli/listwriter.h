#pragma once

#include "store/openchangestore.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <memory>

namespace umh {

enum class ListFormat;
struct ApiUser;

/// Which API users have a change whose outcome is not known, by guid.
using OpenKinds = QHash<QString, OpenChange::Kind>;

/// Where a list is printed.
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
