#pragma once

#include "domain/result.h"
#include "export/listexport.h"
#include "store/journalarchive.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>
#include <stop_token>

namespace umh {

class Clock;
class Connection;
class ExportFile;

/// Where archived entries of the journal go.
struct JournalArchivePlace
{
    QString name; ///< of the file, that the journal is to tell
    ExportFile &file;
    std::function<Status()> put; ///< puts the file in its place, if it still may
};

/// Takes the entries of the journal from before \a before out into a file, as archiveJournal() does, and reads that
/// back before it is put in its place: what it does not hold stays in the journal. \a onProgress is told how many
/// entries have been written. Where none is old enough the file is not put.
[[nodiscard]] Result<JournalArchive> archiveJournalInto(const JournalArchivePlace &place, const Connection &connection,
                                                        const QDateTime &before, const Clock &clock,
                                                        const std::stop_token &stop,
                                                        const ExportProgress &onProgress = {});

} // namespace umh
