#include "store/transactionrecord.h"

#include "domain/text/storabletext.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/migrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>
#include <QtCore/QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many entries are written with one statement. Each has a long way to a server; elsewhere few take less memory.
qsizetype entriesAtOnce(const Connection &connection)
{
    return connection.dialect().answersAtOnce() ? 32 : 256;
}

QString addingEntries(qsizetype count)
{
    constexpr qsizetype columns = 2 + journalEntryTexts.size() + 1;
    const QString places = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    return u"INSERT INTO journal (number, at, "_s + journalTextColumns() + ", hash) VALUES "_L1
        + QStringList(count, places).join(u", "_s);
}

QString addingSearched(qsizetype count)
{
    return u"INSERT INTO journal_search (number, folded) VALUES "_s + QStringList(count, u"(?, ?)"_s).join(u", "_s);
}

const QString &thisHost()
{
    static const QString host = QSysInfo::machineHostName();
    return host;
}

} // namespace

TransactionRecord::TransactionRecord(const Connection &connection)
    : m_connection(connection)
    , m_atOnce(entriesAtOnce(connection))
    , m_readVersion(connection, u"SELECT max(version) FROM schema_version"_s)
    , m_raise(connection, u"UPDATE directory_state SET change_number = change_number + 1 WHERE id = 1"_s)
    , m_readNewest(connection, u"SELECT newest_entry, newest_hash FROM directory_state WHERE id = 1"_s)
    , m_insertOne(connection, addingEntries(1))
    , m_insertMany(connection, addingEntries(m_atOnce))
    , m_searchedOne(connection, addingSearched(1))
    , m_searchedMany(connection, addingSearched(m_atOnce))
    , m_storeNewest(connection, u"UPDATE directory_state SET newest_entry = ?, newest_hash = ? WHERE id = 1"_s)
{ }

Status TransactionRecord::begin(const QString &operation)
{
    Q_ASSERT(!m_active);
    if (Status may = checkRight(); !may)
        return may;
    const Result<qint64> writes = m_connection.dialect().markOfWrites(m_connection);
    if (!writes)
        return writes.error();
    m_active = true;
    m_writesBefore = *writes;
    m_operation = operation;
    m_raised = false;
    m_numbered = false;
    return {};
}

/// The lock is held: nobody changes the schema from here on.
Status TransactionRecord::checkRight()
{
    if (Status run = m_readVersion.run({}); !run)
        return run;
    const Result<bool> found = m_readVersion.next();
    if (!found)
        return found.error();
    const QList<Migration> &known = m_connection.dialect().migrations();
    const bool isKnown = m_readVersion.row().value(0).toLongLong() <= known.size();
    m_readVersion.finish();
    if (isKnown)
        return {};
    const Result<SchemaRight> right = schemaRight(m_connection, known);
    if (!right)
        return right.error();
    if (*right == SchemaRight::Write)
        return {};
    return Error{.kind = ErrorKind::NewerWriter, .path = m_connection.location().name()};
}

const QString &TransactionRecord::operation()
{
    if (m_operation.isNull())
        m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_operation;
}

Status TransactionRecord::add(JournalEntry entry)
{
    Q_ASSERT(m_active);
    entry.operation = operation();
    entry.who = m_connection.dialect().person(m_connection);
    entry.host = thisHost();
    entry.version = QCoreApplication::applicationVersion();
    for (const JournalEntryText &each : journalEntryTexts)
        entry.*each.text = storableText(entry.*each.text); // as it will be read again
    entry.searched = storableText(entry.searched);
    m_entries.push_back(std::move(entry));
    return m_entries.size() < m_connection.dialect().entriesKept() ? Status() : writeEntries();
}

Status TransactionRecord::finish()
{
    Q_ASSERT(m_active);
    if (Status written = writeEntries(); !written)
        return written;
    if (m_numbered)
        return m_storeNewest.run({m_newestEntry, m_newestHash});
    const Result<qint64> writes = m_connection.dialect().markOfWrites(m_connection);
    if (!writes)
        return writes.error();
    return *writes == m_writesBefore ? Status() : raiseChangeNumber();
}

void TransactionRecord::end()
{
    m_active = false;
    m_entries.clear();
    m_entries.shrink_to_fit();
}

/// Where several write at once, the others wait for this row from here on.
Status TransactionRecord::raiseChangeNumber()
{
    if (std::exchange(m_raised, true))
        return {};
    if (Status raised = m_raise.run({}); !raised)
        return raised;
    return m_raise.row().numRowsAffected() == 1 ? Status() : DirectoryState::missing(m_connection);
}

Status TransactionRecord::writeEntries()
{
    if (m_entries.empty())
        return {};
    if (Status raised = raiseChangeNumber(); !raised)
        return raised;
    if (!m_numbered) {
        if (Status run = m_readNewest.run({}); !run)
            return run;
        const Result<bool> found = m_readNewest.next();
        if (!found)
            return found.error();
        m_newestEntry = m_readNewest.row().value(0).toLongLong();
        m_newestHash = m_readNewest.row().value(1).toByteArray();
        m_readNewest.finish();
        m_numbered = true;
    }
    for (size_t next = 0; next < m_entries.size();) {
        const qsizetype count = std::min(m_atOnce, qsizetype(m_entries.size() - next));
        QVariantList values;
        QVariantList searched;
        for (const size_t end = next + size_t(count); next < end; ++next) {
            JournalEntry &entry = m_entries[next];
            entry.number = ++m_newestEntry;
            m_newestHash = entry.hashAfter(m_newestHash);
            values += {entry.number, entry.at};
            for (const JournalEntryText &each : journalEntryTexts)
                values += entry.*each.text;
            values += m_newestHash;
            searched += QVariantList{entry.number, entry.searched};
        }
        if (Status written = write(count, values, searched); !written)
            return written;
    }
    m_entries.clear();
    return {};
}

/// Those that are often as many are prepared once.
Status TransactionRecord::write(qsizetype entries, const QVariantList &values, const QVariantList &searched)
{
    if (entries == 1 || entries == m_atOnce) {
        if (Status written = (entries == 1 ? m_insertOne : m_insertMany).run(values); !written)
            return written;
        return (entries == 1 ? m_searchedOne : m_searchedMany).run(searched);
    }
    if (const auto written = m_connection.run(addingEntries(entries), values); !written)
        return written.error();
    const auto written = m_connection.run(addingSearched(entries), searched);
    return written ? Status() : written.error();
}

} // namespace umh
