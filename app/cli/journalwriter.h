#pragma once

#include "app/cli/commandline.h"
#include "domain/journalrecord.h"
#include "export/exportwriter.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <memory>

namespace umh {

class CommandOutput;

/// Writes a list to \a output, which must outlive it, as text, CSV or JSON. Once something could not be written it ends
/// with Cancelled.
[[nodiscard]] std::unique_ptr<ExportWriter> programWriter(ListFormat format, CommandOutput &output);

/// Appends \a changes to an object of JSON as its member "fields": by the name of each field what it was and is, where
/// that is a text.
void appendJournalChanges(QByteArray &to, const QList<JournalChange> &changes);

} // namespace umh
