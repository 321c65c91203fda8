#pragma once

#include "domain/apiuserfacts.h"
#include "domain/error.h"
#include "domain/result.h"
#include "domain/rowkey.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <stop_token>

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
    /// Starts to make \a change of what is known of the API users with \a keys, of which there may be any number, all
    /// of them or none; those that are gone by then are left out. Then changed() or failed() is emitted. Does nothing
    /// while one isAtWork().
    void change(const QList<RowKey> &keys, const ApiUserFactsChange &change);
    /// Starts to give back what was known before the last change, unless that has been done.
    void undo();
    /// Not of so many as mostUndone or more.
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    static constexpr qint64 mostUndone = 100'000;
    [[nodiscard]] bool isAtWork() const { return m_isAtWork; }
    /// Ends what is under way, so that nothing is changed, unless it is done by then: failed() says Cancelled.
    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    /// isAtWork() is another.
    void isAtWorkChanged();
    /// Of the change that is under way: how many of how many API users are done.
    void progressed(qint64 done, qint64 total);
    /// What is known of \a count API users is something else now; \a isUndo where it is as it was before.
    void changed(qint64 count, bool isUndo);
    void failed(const umh::Error &error);

private:
    struct Made
    {
        QList<FactsOfApiUser> before{}; ///< of no more than mostUndone
        qint64 count = 0;
    };
    using MakeChanges = std::function<Result<Made>(const Connection &, const std::stop_token &)>;

    void write(const MakeChanges &make, bool isUndo);
    void setAtWork(bool isAtWork);

    const Clock &m_clock;
    const Status m_mayChange;
    QList<FactsOfApiUser> m_before; ///< the last change
    std::stop_source m_stop; ///< of the one that is under way
    bool m_isAtWork = false;
    bool m_isLong = false; ///< so much is under way that nobody can wait for it
    const std::unique_ptr<const Directory> m_directory;
    std::unique_ptr<DirectoryThread> m_thread; ///< once there is something to do
};

} // namespace umh
