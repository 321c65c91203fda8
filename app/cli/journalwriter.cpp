#include "app/cli/journalwriter.h"

#include "app/cli/terminal.h"
#include "app/cli/textlist.h"
#include "export/csvwriter.h"
#include "export/jsonwriter.h"
#include "export/programtext.h"

#include <QtCore/QDateTime>

#include <utility>

namespace umh {

std::unique_ptr<ExportWriter> programWriter(ListFormat format, CommandOutput &output)
{
    ByteSink sink = [&output](const QByteArray &bytes) -> Status {
        return output.write(bytes) ? Status() : Status(Error{.kind = ErrorKind::Cancelled});
    };
    if (format == ListFormat::Text)
        return std::make_unique<TextListWriter>(QDateTime::currentDateTimeUtc(), std::move(sink));
    if (format == ListFormat::Json)
        return std::make_unique<JsonWriter>(std::move(sink));
    return std::make_unique<CsvWriter>(CsvStyle{.isForTerminal = output.isTerminal()}, std::move(sink));
}

void appendJournalChanges(QByteArray &to, const QList<JournalChange> &changes)
{
    to += ",\"fields\":{";
    const char *before = "";
    for (const JournalChange &change : changes) {
        to += std::exchange(before, ",");
        appendJsonText(to, change.field);
        appendJsonMember(to, ":{\"before\":", change.before.isString() ? change.before.toString() : QString());
        appendJsonMember(to, ",\"after\":", change.after.isString() ? change.after.toString() : QString());
        to += '}';
    }
    to += '}';
}

} // namespace umh
