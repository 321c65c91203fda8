#pragma once

#include "domain/apiuserfacts.h"
#include "domain/error.h"
#include "domain/result.h"
#include "domain/rowkey.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace umh {

class Clock;
class Connection;
class Directory;
class DirectoryThread;

/// Changes what people know of API users, in the directory only: the account never hears of it. GUI thread; the writing
/// is done on one of its own.
class ApiUserFactChanges final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    ApiUserFactChanges(const Directory &directory, const Clock &clock, QObject *parent = nullptr);
    ~ApiUserFactChanges() override;

    /// Whether this person may change anything in the directory.
    [[nodiscard]] bool mayChange() const { return m_mayChange.ok(); }
    /// Starts to make \a change of what is known of the API users with \a keys, all of them or none; those that are
    /// gone by then are left out. Then changed() or failed() is emitted.
    void change(const QList<RowKey> &keys, const ApiUserFactsChange &change);
    /// Starts to give back what was known before the last change, unless that has been done.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }

Q_SIGNALS:
    /// What is known of \a count API users is something else now; \a isUndo where it is as it was before.
    void changed(qint64 count, bool isUndo);
    void failed(const umh::Error &error);

private:
    using MakeChanges = std::function<Result<QList<FactsChangeOfApiUser>>(const Connection &)>;
    void write(const MakeChanges &make, bool isUndo);

    const Clock &m_clock;
    const Status m_mayChange;
    QList<FactsOfApiUser> m_before; ///< the last change
    const std::unique_ptr<const Directory> m_directory;
    std::unique_ptr<DirectoryThread> m_thread; ///< once there is something to do
};

} // namespace umh
