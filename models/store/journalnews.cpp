#include "store/journalnews.h"

#include "store/connection.h"
#include "store/journalstore.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr std::array kindsOfNews{JournalKind::Added, JournalKind::Deleted, JournalKind::Changed,
                                 JournalKind::InUseAgain, JournalKind::Contradictory};
constexpr qsizetype newsAtOnce = 500;

} // namespace

bool isNews(const JournalRecord &record)
{
    if (record.kind == JournalKind::Changed)
        return record.detail.contains("description"_L1);
    return std::ranges::find(kindsOfNews, record.kind) != kindsOfNews.end();
}

Status forEachNews(const Connection &connection, qint64 after, qint64 until, const std::stop_token &stop,
                   const std::function<Status(const JournalRecord &record)> &use)
{
    QVariantList kinds;
    for (const JournalKind kind : kindsOfNews)
        kinds += storedNameOf(kind);
    PreparedStatement entries(
        connection,
        u"SELECT %1 FROM journal WHERE number > ? AND number <= ? AND action IN (%2) ORDER BY number LIMIT %3"_s.arg(
            JournalTable::columns(), QStringList(kinds.size(), u"?"_s).join(u','), QString::number(newsAtOnce)));
    for (qsizetype count = newsAtOnce; count == newsAtOnce;) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (Status run = entries.run(QVariantList{after, until} + kinds); !run)
            return run;
        QList<JournalRecord> records;
        Result<bool> found = entries.next();
        for (; found && *found; found = entries.next())
            records += JournalTable::read(entries.row());
        entries.finish();
        if (!found)
            return found.error();
        for (const JournalRecord &record : std::as_const(records)) {
            if (Status used = isNews(record) ? use(record) : Status(); !used)
                return used;
        }
        count = records.size();
        if (count > 0)
            after = records.constLast().key;
    }
    return {};
}

} // namespace umh
