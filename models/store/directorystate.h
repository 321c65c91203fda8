#pragma once

#include "domain/programstate.h"
#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <optional>

namespace umh {

class Connection;

/// What a directory says of itself as a whole, in its one row of directory_state. A value.
///
/// Every transaction that has written something brings it up to date as its last step (TransactionRecord), which is
/// what the order of commits shows in on every engine.
struct DirectoryState
{
    QString guid; ///< tells this directory from any other, but for copies of it
    qint64 changeNumber = 0; ///< grows with every transaction of the program that has written something
    qint64 newestEntry = 0; ///< the number of the newest entry of the journal; 0 as long as there is none
    QByteArray newestHash; ///< of that entry; JournalHash::beforeFirst() as long as there is none
    qint64 anchorEntry = 0; ///< the entries up to this number have been archived; 0 where none have
    QByteArray anchorHash{}; ///< of that entry; JournalHash::beforeFirst() where none have

    /// Corrupt where the row is missing, as for the next.
    [[nodiscard]] static Result<DirectoryState> of(const Connection &connection);
    /// Whether anything was changed in the directory, also what is not journalled, shows in this number alone.
    [[nodiscard]] static Result<qint64> changeNumberOf(const Connection &connection);
    [[nodiscard]] static Error missing(const Connection &connection);
};

/// By which whoever looks at a directory from time to time tells that it has been changed since. To be compared with
/// earlier ones of the same connection only.
struct ChangeMark
{
    qint64 changeNumber = 0; ///< as DirectoryState::changeNumber
    /// What the engine has to say of writers that know nothing of that number (Dialect::hintOfForeignChanges()).
    qint64 hint = 0;
    /// Grows with each renewal of a lease, which raises no number and is news to nobody, but which the hint tells of.
    qint64 leasesUntil = 0;

    [[nodiscard]] static Result<ChangeMark> of(const Connection &connection);

    /// Whether something has changed since \a before was taken.
    [[nodiscard]] bool showsChangeSince(const ChangeMark &before) const
    {
        return changeNumber != before.changeNumber || (hint != before.hint && leasesUntil == before.leasesUntil);
    }
};

/// What whoever looks at a directory from time to time wants to know, in one round trip where that is on a server.
struct DirectoryLook
{
    ChangeMark mark;
    std::optional<OtherSync> otherSync{}; ///< while another program has the lease "sync"

    [[nodiscard]] static Result<DirectoryLook> at(const Connection &connection);
};

} // namespace umh
