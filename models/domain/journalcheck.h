#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

namespace umh {

/// What came of going along the whole journal (checkJournal() in store/journalcheck.h). A value.
///
/// That all fits proves that nothing was changed, added or left out behind the newest hash as long as somebody has kept
/// that hash, or a later one, where nobody who could write to the directory could change it. By itself it does not:
/// who can write to the directory can make a whole new chain.
struct JournalCheck
{
    enum class Fault {
        None,
        Missing, ///< before this entry, one or more are missing
        Place, ///< it stands in the place of another one
        Content, ///< it was changed, or is not what followed the one before
        Beginning, ///< the journal begins after this entry, and no entry tells that what was before has been archived
        End, ///< the directory tells of another last one: after this entry others are missing, or it has been added
        Head, ///< all fits, but no entry has the hash that was kept
    };

    Fault fault = Fault::None;
    qint64 entry = 0; ///< the first one that does not fit, or which the fault is told by; 0 where the journal is empty
    qint64 entries = 0; ///< how many have been looked at
    qint64 newestEntry = 0; ///< the last that fits; 0 where there is none
    QByteArray newestHash{}; ///< of that one
    qint64 archivedUntil = 0; ///< entries up to this one have been archived; 0 where none have
    qint64 headEntry = 0; ///< the one that has the hash that was kept; 0 where there is none, or none was

    [[nodiscard]] bool isSound() const { return fault == Fault::None; }
    friend bool operator==(const JournalCheck &, const JournalCheck &) = default;
};

} // namespace umh
