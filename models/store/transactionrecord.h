#pragma once

#include "domain/result.h"
#include "store/connection.h"
#include "store/journalentry.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace umh {

/// What a transaction that writes leaves behind besides what it writes: its entries of the journal, numbered and
/// chained, and the state of the directory (DirectoryState). Belongs to the connection, and to its thread; Transaction
/// begins and ends it.
///
/// Entries are kept until the commit, which gives them the numbers that follow. Where there are many of them, or where
/// the engine has no other writer anyway, they get them and are written in blocks before, so that a million need no
/// memory; others then have to wait for the transaction on any engine.
class TransactionRecord final
{
public:
    /// \a connection must outlive this, and stay where it is.
    explicit TransactionRecord(const Connection &connection);
    Q_DISABLE_COPY_MOVE(TransactionRecord)

    /// \a operation: the id by which the journal shall name the transaction; one is made up where it is null.
    /// NewerWriter where a newer program has changed the schema since the directory was opened, and lets this one only
    /// read.
    [[nodiscard]] Status begin(const QString &operation);
    [[nodiscard]] bool isActive() const { return m_active; }
    /// A guid.
    [[nodiscard]] const QString &operation();

    /// Takes \a entry, with all that is known of what was done. By whom, where and by which program is filled in here.
    [[nodiscard]] Status add(JournalEntry entry);
    /// The last step before the commit: writes the entries that are left, and into the state that something has
    /// changed. Writes nothing where the transaction has not.
    [[nodiscard]] Status finish();
    /// The transaction is over.
    void end();

private:
    [[nodiscard]] Status raiseChangeNumber();
    [[nodiscard]] Status writeEntries();
    [[nodiscard]] Status write(qsizetype entries, const QVariantList &values, const QVariantList &searched);
    [[nodiscard]] Status checkRight();

    const Connection &m_connection;
    const qsizetype m_atOnce; ///< the most entries of one statement
    // Kept from one transaction to the next.
    PreparedStatement m_readVersion;
    PreparedStatement m_raise;
    PreparedStatement m_readNewest;
    PreparedStatement m_insertOne;
    PreparedStatement m_insertMany;
    PreparedStatement m_searchedOne;
    PreparedStatement m_searchedMany;
    PreparedStatement m_storeNewest;

    bool m_active = false;
    qint64 m_writesBefore = 0; ///< Dialect::markOfWrites() at the beginning
    QString m_operation; ///< null until somebody asked for it
    std::vector<JournalEntry> m_entries; ///< not written yet
    bool m_raised = false; ///< the change number, with which the state is this transaction's until it ends
    bool m_numbered = false; ///< entries were written
    qint64 m_newestEntry = 0; ///< known once raised
    QByteArray m_newestHash;
};

} // namespace umh
