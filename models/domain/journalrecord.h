#pragma once

#include "domain/rowkey.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace umh {

/// Who did what the journal tells of.
enum class Origin {
    ThisProgram,
    Account, ///< somebody else, and the account told us
};

/// What an entry of the journal tells.
enum class JournalKind {
    // Of an API user.
    Added,
    Deleted,
    Changed,
    Notes, ///< what people know of it was changed
    InUseAgain, ///< its last use moved after 30 days or more of silence, or from never
    Contradictory, ///< what is said of its use cannot all be true any more
    // Of an operator.
    OperatorAdded,
    OperatorRemoved,
    OperatorRenamed,
    AdministratorAdded, ///< who was none, or was not there
    // Of an operator group.
    GroupAdded,
    GroupRemoved,
    GroupRenamed,
    // Of the whole directory.
    Imported,
    Synced,
    Connected,
    Disconnected,
    TimeZoneChanged,
    Archived, ///< the entries up to one were taken out, into a file
    Unknown, ///< something that a newer program has noted
};

/// How \a kind stands in the journal; empty for Unknown.
[[nodiscard]] QString storedNameOf(JournalKind kind);
/// What \a stored is the name of.
[[nodiscard]] JournalKind journalKindNamed(const QString &stored);
[[nodiscard]] QString storedNameOf(Origin origin);

/// One field of what an entry is about, as it was and as it is; null (or undefined) where there was nothing.
struct JournalChange
{
    QString field; ///< as the journal calls it: "description"
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const JournalChange &, const JournalChange &) = default;
};

/// An entry of the journal, to be read. Texts that are null are not known. A value.
struct JournalRecord
{
    RowKey key = 0; ///< its number: from 1, in the order of the commits
    QDateTime at; ///< UTC
    JournalKind kind = JournalKind::Unknown;
    QString action{}; ///< how kind stands in the journal
    Origin origin = Origin::ThisProgram;
    QString apiUserGuid{};
    QString username{};
    QString operatorGuid{};
    QString operatorName{};
    // Who wrote it, not who did it where origin is Account. Null in entries of programs before there was this.
    QString who{}; ///< the user of the system, or of the server
    QString host{};
    QString version{}; ///< of the program
    QString operation{}; ///< all that was done in one go has the same
    QString job{}; ///< the id of the job that it was a part of
    QJsonObject detail{}; ///< what else is known, by names that changes() explains

    /// What was changed, of a Changed, Notes, InUseAgain, renaming or TimeZoneChanged; what there was or is of an API
    /// user that went or came, with what people knew of it.
    [[nodiscard]] QList<JournalChange> changes() const;

    friend bool operator==(const JournalRecord &, const JournalRecord &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::JournalRecord)
