#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

#include <array>

namespace umh {

/// The hash that chains one entry of the journal to the one before it, so that nobody can change, add or leave out an
/// entry unseen by whoever has kept a later hash.
///
/// It is the SHA-256 of these bytes: the hash of the entry before (32 bytes; 32 zero bytes before the first), then each
/// of the columns number, at, origin, action, api_user_guid, operator_guid, operator_name, username, detail, operation,
/// who, host, version and job, in this order. A column that is NULL is the one byte "-". Any other is the length of its
/// text in bytes, as a decimal number in ASCII, then ":", then the text in UTF-8; numbers are texts in decimal.
/// "at" is in milliseconds since 1970-01-01 UTC. So the entry after "…" with number 1, at 1000, origin "x" and nothing
/// else begins like "…1:14:10001:x" and ends in eleven "-".
class JournalHash final
{
public:
    static constexpr qsizetype size = 32; ///< bytes

    /// \a previous: the hash of the entry before; beforeFirst() where there is none.
    explicit JournalHash(QByteArrayView previous);

    // One after the other, in the order of the columns.
    void add(QByteArrayView utf8);
    void add(const QString &text); ///< a null text is NULL
    void add(qint64 number);
    void addNull() { m_bytes.append('-'); }

    [[nodiscard]] QByteArray result() const;

    [[nodiscard]] static QByteArray beforeFirst() { return QByteArray(size, '\0'); }

private:
    QByteArray m_bytes;
};

/// One entry of the journal, as it is stored. Texts that are null are NULL. A value.
struct JournalEntry
{
    qint64 number = 0; ///< from 1, without a gap; in the order of the commits
    qint64 at = 0; ///< ms since 1970-01-01 UTC
    QString origin{};
    QString action{};
    QString apiUserGuid{};
    QString operatorGuid{};
    QString operatorName{};
    QString username{};
    QString detail{}; ///< JSON
    QString operation{}; ///< which transaction wrote it
    QString who{}; ///< the user of the system
    QString host{};
    QString version{}; ///< of the program
    QString job{}; ///< as part of which it was done
    QByteArray hash{};
    /// What it is found by (journal_search), folded; kept beside it, and no part of what is hashed.
    QString searched{};

    /// What its hash is to be, where \a previous is that of the entry before.
    [[nodiscard]] QByteArray hashAfter(QByteArrayView previous) const;
};

/// A text of an entry: its column, and what an archive calls it.
struct JournalEntryText
{
    const char *column;
    const char *member;
    QString JournalEntry::*text;
};

/// All that are hashed, in that order, which comes after number and at.
inline constexpr std::array journalEntryTexts{
    JournalEntryText{"origin", "origin", &JournalEntry::origin},
    JournalEntryText{"action", "action", &JournalEntry::action},
    JournalEntryText{"api_user_guid", "apiUserGuid", &JournalEntry::apiUserGuid},
    JournalEntryText{"operator_guid", "operatorGuid", &JournalEntry::operatorGuid},
    JournalEntryText{"operator_name", "operatorName", &JournalEntry::operatorName},
    JournalEntryText{"username", "username", &JournalEntry::username},
    JournalEntryText{"detail", "detail", &JournalEntry::detail},
    JournalEntryText{"operation", "operation", &JournalEntry::operation},
    JournalEntryText{"who", "who", &JournalEntry::who},
    JournalEntryText{"host", "host", &JournalEntry::host},
    JournalEntryText{"version", "version", &JournalEntry::version},
    JournalEntryText{"job", "job", &JournalEntry::job},
};
/// Their columns for a statement, in the same order.
[[nodiscard]] QString journalTextColumns();

/// What an entry is found by that has these \a names (operator, username, who wrote it) and these details: those, and
/// the texts of the details. Folded.
[[nodiscard]] QString searchedTextOf(const QStringList &names, const QJsonObject &detail);

} // namespace umh
