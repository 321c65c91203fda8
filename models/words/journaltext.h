#pragma once

#include "domain/journalrecord.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace umh {

/// What the journal says, in words of the present language, harmless and on one line. Pure functions.
class JournalText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::JournalText)

public:
    /// "API user deleted"
    [[nodiscard]] static QString kind(JournalKind kind);
    /// The same of \a record, also where it is of a kind that this program does not know.
    [[nodiscard]] static QString kind(const JournalRecord &record);
    /// "anna on pc-7", or "Seen in the account"
    [[nodiscard]] static QString byWhom(const JournalRecord &record);
    [[nodiscard]] static QString seenAtAccount();
    /// "Description: old → new; Type: Generic → Grafana"; empty where there is nothing more to say.
    [[nodiscard]] static QString details(const JournalRecord &record);
    /// What the field is called that the journal calls \a name; \a name where that is unknown.
    [[nodiscard]] static QString field(const QString &name);
    /// \a value of the field \a name for people; a word for none.
    [[nodiscard]] static QString value(const QString &name, const QJsonValue &value);
    /// All that \a record says: what each is called, and what it is, long texts whole.
    [[nodiscard]] static QList<std::pair<QString, QString>> facts(const JournalRecord &record);
};

} // namespace umh
