#pragma once

#include "domain/journalrecord.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace umh {

/// What has become of one API user between two moments, all that happened in between taken together. A value.
struct NetChange
{
    enum class Kind {
        New, ///< was not there, and is
        Gone, ///< was there, and is not
        NewAndGone, ///< was neither there before nor is afterwards, but in between
        Changed, ///< was and is there
    };

    Kind kind = Kind::Changed;
    QString apiUserGuid;
    // As it is, or was last.
    QString username;
    QString operatorGuid;
    QString operatorName;
    QList<JournalChange> fields{}; ///< of Changed: those that are not what they were; may be none where inUseAgain
    bool inUseAgain = false; ///< it came into use again in between
    qint64 newestEntry = 0; ///< the number of the last entry of the journal that tells of it

    friend bool operator==(const NetChange &, const NetChange &) = default;
};

/// How many API users of each kind.
struct NetChangeCounts
{
    qint64 added = 0; ///< New
    qint64 removed = 0; ///< Gone
    qint64 inUseAgain = 0; ///< of those that are there
    qint64 described = 0; ///< Changed, with another description

    friend bool operator==(const NetChangeCounts &, const NetChangeCounts &) = default;
};

[[nodiscard]] NetChangeCounts countsOf(const QList<NetChange> &changes);

} // namespace umh
