#include "store/journalcheck.h"

#include "domain/journalrecord.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/journalentry.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many entries are read with one statement.
constexpr qint64 entriesLookedAtOnce = 512;

// The places of what is read of an entry.
constexpr int numberPlace = 0;
constexpr int hashPlace = 1;
constexpr int chainedPlace = 2; ///< of the first of those that are chained: number, at and the texts
constexpr int chainedCount = 2 + int(journalEntryTexts.size());

constexpr int textPlace(QString JournalEntry::*text)
{
    int place = chainedPlace + 2;
    for (const JournalEntryText &each : journalEntryTexts) {
        if (each.text == text)
            break;
        ++place;
    }
    return place;
}

/// The bytes of an entry as they are stored, whatever somebody may have made of them.
QString readingEntries(const Dialect &dialect)
{
    QStringList chained{dialect.bytesOf(u"number"_s), dialect.bytesOf(u"at"_s)};
    for (const JournalEntryText &each : journalEntryTexts)
        chained += dialect.bytesOf(QLatin1StringView(each.column));
    return u"SELECT number, hash, %1 FROM journal WHERE number > ? ORDER BY number LIMIT %2"_s.arg(
        chained.join(", "_L1), QString::number(entriesLookedAtOnce));
}

/// Goes along the entries one after the other.
class ChainWalk final
{
public:
    ChainWalk(const DirectoryState &state, const QByteArray &head)
        : m_state(state)
        , m_head(head)
    {
        m_check.archivedUntil = state.anchorEntry;
        m_check.newestEntry = state.anchorEntry;
        m_check.newestHash = state.anchorHash;
        noteHead();
    }

    /// Takes the entry on which \a row stands; false where it does not fit.
    [[nodiscard]] bool take(const QSqlQuery &row)
    {
        using enum JournalCheck::Fault;
        const qint64 number = row.value(numberPlace).toLongLong();
        ++m_check.entries;
        if (number != m_check.newestEntry + 1)
            return refuse(number > m_check.newestEntry ? Missing : Place, number);
        JournalHash chained(m_check.newestHash);
        for (int place = chainedPlace; place < chainedPlace + chainedCount; ++place) {
            const QVariant bytes = row.value(place);
            if (bytes.isNull())
                chained.addNull();
            else
                chained.add(QByteArrayView(bytes.toByteArray()));
        }
        const QByteArray hash = row.value(hashPlace).toByteArray();
        if (chained.result() != hash)
            return refuse(Content, number);
        m_check.newestEntry = number;
        m_check.newestHash = hash;
        noteHead();
        const auto bytesOf = [&](QString JournalEntry::*text) { return row.value(textPlace(text)).toByteArray(); };
        if (m_state.anchorEntry > 0 && !m_tellsOfArchive
            && bytesOf(&JournalEntry::action) == storedNameOf(JournalKind::Archived).toUtf8()) {
            const QJsonObject told = QJsonDocument::fromJson(bytesOf(&JournalEntry::detail)).object();
            m_tellsOfArchive = told.value("until"_L1).toInteger() == m_state.anchorEntry
                && told.value("hash"_L1).toString() == QString::fromLatin1(m_state.anchorHash.toHex());
        }
        return true;
    }

    /// There is no further entry, and all fitted.
    void end()
    {
        using enum JournalCheck::Fault;
        if (m_check.newestEntry > m_state.newestEntry)
            refuse(End, m_state.newestEntry + 1);
        else if (m_check.newestEntry < m_state.newestEntry || m_check.newestHash != m_state.newestHash)
            refuse(End, m_check.newestEntry);
        else if (m_state.anchorEntry > 0 && !m_tellsOfArchive)
            refuse(Beginning, m_state.anchorEntry);
        else if (!m_head.isEmpty() && m_check.headEntry == 0 && m_head != JournalHash::beforeFirst())
            refuse(Head, m_check.newestEntry);
    }

    [[nodiscard]] const JournalCheck &check() const { return m_check; }

private:
    bool refuse(JournalCheck::Fault fault, qint64 entry)
    {
        m_check.fault = fault;
        m_check.entry = entry;
        return false;
    }

    void noteHead()
    {
        if (!m_head.isEmpty() && m_check.newestEntry > 0 && m_check.newestHash == m_head)
            m_check.headEntry = m_check.newestEntry;
    }

    const DirectoryState m_state;
    const QByteArray m_head;
    bool m_tellsOfArchive = false;
    JournalCheck m_check;
};

} // namespace

Result<JournalCheck> checkJournal(const Connection &connection, const QByteArray &head, const std::stop_token &stop,
                                  const JournalCheckProgress &onProgress)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const Result<DirectoryState> state = DirectoryState::of(connection);
    if (!state)
        return state.error();
    ChainWalk walk(*state, head);
    PreparedStatement entries(connection, readingEntries(connection.dialect()));
    qint64 last = std::numeric_limits<qint64>::min();
    for (qint64 read = entriesLookedAtOnce; read == entriesLookedAtOnce;) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (const Status run = entries.run({last}); !run)
            return run.error();
        read = 0;
        Result<bool> found = entries.next();
        for (; found && *found; found = entries.next()) {
            ++read;
            last = entries.row().value(numberPlace).toLongLong();
            if (!walk.take(entries.row())) {
                entries.finish();
                return walk.check();
            }
        }
        entries.finish();
        if (!found)
            return found.error();
        if (onProgress)
            onProgress(walk.check().entries, state->newestEntry - state->anchorEntry);
    }
    walk.end();
    return walk.check();
}

} // namespace umh
