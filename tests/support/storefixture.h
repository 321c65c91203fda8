#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/result.h"
#include "domain/time/utc.h"
#include "store/connection.h"
#include "store/directory.h"
#include "support/directoryplace.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <chrono>

namespace umh {

/// The value of \a result; ends the test program where there is none. For what a test only stands on.
template<typename T>
[[nodiscard]] T must(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s (%s)", int(result.error().kind), qPrintable(result.error().detail),
               qPrintable(result.error().path));
    return std::move(*result);
}

inline void must(const Status &status)
{
    if (!status)
        qFatal("error %d: %s (%s)", int(status.error().kind), qPrintable(status.error().detail),
               qPrintable(status.error().path));
}

/// A new directory in a file at \a path: a copy of one that each test program makes once, as copying takes a tenth of
/// the time. Ends the test program on an error. For what is about the file; else see DirectoryPlace.
[[nodiscard]] Directory newDirectory(const QString &path);

/// A new directory in a place of its own, which goes with it.
class StoreFixture final
{
public:
    StoreFixture();

    /// A folder for whatever else the test needs.
    [[nodiscard]] QString folder() const { return m_place.folder(); }
    [[nodiscard]] const DirectoryLocation &location() const { return m_place.location(); }
    /// On SQLite, for what is about the file.
    [[nodiscard]] QString path() const { return m_directory.location().path; }
    /// What --database takes.
    [[nodiscard]] QString database() const { return m_place.database(); }
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] Connection connect(Directory::Use use = Directory::Use::Writing) const;
    /// As for writing, but waits for other writers only for \a busyTimeout.
    [[nodiscard]] Connection connect(std::chrono::milliseconds busyTimeout) const;

    /// Loads \a operators, \a apiUsers, with their facts, and \a groups. Gives the API users back with their keys.
    QList<ApiUser> load(const QList<Operator> &operators, QList<ApiUser> apiUsers,
                        const QList<OperatorGroup> &groups = {}) const;

private:
    DirectoryPlace m_place{DirectoryPlace::Content::NewDirectory};
    Directory m_directory;
};

/// Loads \a operators, \a apiUsers and \a groups into the directory of \a connection. Gives the API users back with
/// their keys.
QList<ApiUser> loadInto(const Connection &connection, const QList<Operator> &operators, QList<ApiUser> apiUsers,
                        const QList<OperatorGroup> &groups);

/// Operators whose names are alike, differ in case or accents only, or hold what sorting can trip over.
[[nodiscard]] QList<Operator> awkwardOperators();

/// \a count made-up API users of \a operators, the same for the same \a seed: full of ties, missing values, case,
/// accents, digits, emoji, blank texts, and signs that mean something in SQL or to the search index.
[[nodiscard]] QList<ApiUser> awkwardApiUsers(const QList<Operator> &operators, qsizetype count, quint32 seed);

/// When tables are shown that a test makes by themselves.
inline const QDateTime tableTime(QDate(2026, 11, 1), QTime(12, 0), inUtc);

/// About a third of \a apiUsers with facts in which searching and sorting can trip over as much.
[[nodiscard]] QList<ApiUser> withAwkwardFacts(QList<ApiUser> apiUsers, quint32 seed);

/// One plain API user of \a op.
[[nodiscard]] ApiUser plainApiUser(const Operator &op, const QString &username);

/// The first column of what \a sql gives, as texts; ends the test program where it fails.
[[nodiscard]] QStringList textsOf(const Connection &connection, const QString &sql, const QVariantList &values = {});
/// The same of its only row, as a number.
[[nodiscard]] qint64 numberOf(const Connection &connection, const QString &sql, const QVariantList &values = {});

} // namespace umh
