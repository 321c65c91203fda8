#pragma once

#include "domain/journalquery.h"
#include "views/table/tablepane.h"

#include <QtCore/QHash>

namespace umh {

class Clock;
class JournalFilterProxy;

/// A table of the journal: search, filter, open what an entry is about. GUI thread.
class JournalPane final : public TablePane
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    JournalPane(JournalFilterProxy &proxy, const Clock &clock, QWidget *parent = nullptr);
    ~JournalPane() override;

    /// Shows the entries that pass \a filter, whatever was filtered by before.
    void showOnly(const JournalFilter &filter);
    /// A filter by what comes after the entry with the number \a entry is by what is new since the last visit.
    void setLastSeen(qint64 entry) { m_lastSeen = entry; }
    /// The API user with \a guid is called \a username, for a filter by it.
    void noteApiUser(const QString &guid, const QString &username);
    /// Why nothing can be archived, as a sentence; null where it can.
    void setWhyNoArchive(const QString &why);
    void showAll() override;
    void clearFilters() override;
    [[nodiscard]] Availability availability(Command command) const override;
    void run(Command command) override;

Q_SIGNALS:
    /// A person wants to see what \a entry is about.
    void entryRequested(const umh::JournalRecord &entry);
    /// A person wants to see one operator.
    void operatorRequested(const QString &guid);
    /// A person wants to know whether the journal is as it was written.
    void checkRequested();
    /// A person wants to have old entries taken out of it.
    void archiveRequested();

protected:
    [[nodiscard]] QString statusText(int shown, int total) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString readFailedText() const override;
    [[nodiscard]] QList<Chip> chips() const override;
    void openRow(int row) override;
    void retranslateUi() override;

private:
    [[nodiscard]] QString sinceText(const QDateTime &from) const;

    JournalFilterProxy &m_proxy;
    const Clock &m_clock;
    QHash<QString, QString> m_usernames; ///< by guid
    qint64 m_lastSeen = 0;
    QString m_whyNoArchive;
};

} // namespace umh
