#include "table/apiuserfactchanges.h"

#include "domain/system/calllater.h"
#include "store/apiuserfactstore.h"
#include "store/directory.h"
#include "store/threads/directorythread.h"

#include <QtCore/QElapsedTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// So many are changed before anybody notices.
constexpr qsizetype fewFacts = 256;

Status mayChangeFacts(const Directory &directory)
{
    if (directory.rights().changes)
        return {};
    const ErrorKind kind = directory.location().isOnServer() ? ErrorKind::NoRight : ErrorKind::ReadOnly;
    return Error{.kind = kind, .path = directory.location().name()};
}

} // namespace

ApiUserFactChanges::ApiUserFactChanges(const Directory &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_mayChange(mayChangeFacts(directory))
    , m_directory(std::make_unique<const Directory>(directory))
{ }

/// What is soon done is done.
ApiUserFactChanges::~ApiUserFactChanges()
{
    if (m_isLong)
        m_stop.request_stop();
}

void ApiUserFactChanges::change(const QList<RowKey> &keys, const ApiUserFactsChange &change)
{
    if (m_isAtWork)
        return;
    m_isLong = keys.size() > fewFacts;
    write(
        [this, keys, change](const Connection &connection, const std::stop_token &stop) -> Result<Made> {
            constexpr qint64 millisecondsBetweenReports = 50;
            QElapsedTimer sinceReport;
            const qint64 total = keys.size();
            const auto report = [&](qint64 done) {
                if (sinceReport.isValid() && sinceReport.elapsed() < millisecondsBetweenReports)
                    return;
                sinceReport.start();
                callLater(this, [this, done, total] { Q_EMIT progressed(done, total); });
            };
            Made made;
            const bool canBeUndone = total <= mostUndone;
            const auto note = [&](FactsOfApiUser before) {
                ++made.count;
                if (canBeUndone)
                    made.before += std::move(before);
            };
            const Status done = ApiUserFactStore(connection).changeAll(keys, change, m_clock, stop, report, note);
            return done ? Result<Made>(std::move(made)) : Result<Made>(done.error());
        },
        false);
}

void ApiUserFactChanges::undo()
{
    if (m_isAtWork)
        return;
    QList<FactsChangeOfApiUser> changes;
    for (const FactsOfApiUser &before : std::exchange(m_before, {}))
        changes += {before.apiUserGuid, ApiUserFactsChange::to(before.facts)};
    if (changes.isEmpty())
        return;
    m_isLong = changes.size() > fewFacts;
    write(
        [this, changes](const Connection &connection, const std::stop_token &stop) -> Result<Made> {
            const Result<QList<FactsOfApiUser>> before = ApiUserFactStore(connection).change(changes, m_clock, stop);
            return before ? Result<Made>(Made{.count = before->size()}) : Result<Made>(before.error());
        },
        true);
}

void ApiUserFactChanges::write(const MakeChanges &make, bool isUndo)
{
    if (!m_thread)
        m_thread = std::make_unique<DirectoryThread>(*m_directory, Directory::Use::Writing, u"facts"_s);
    m_stop = std::stop_source();
    setAtWork(true);
    const auto made = std::make_shared<Made>();
    m_thread->write(
        [this, make, made, stop = m_stop.get_token()](const Connection &connection) -> Status {
            if (!m_mayChange)
                return m_mayChange;
            Result<Made> done = make(connection, stop);
            if (!done)
                return done.error();
            *made = std::move(*done);
            return {};
        },
        [this, made, isUndo](const Status &written) {
            callLater(this, [this, made, isUndo, written] {
                m_isLong = false;
                if (written)
                    m_before = std::move(made->before);
                setAtWork(false);
                if (written)
                    Q_EMIT changed(made->count, isUndo);
                else
                    Q_EMIT failed(written.error());
            });
        });
}

void ApiUserFactChanges::setAtWork(bool isAtWork)
{
    m_isAtWork = isAtWork;
    Q_EMIT isAtWorkChanged();
}

} // namespace umh

#include "moc_apiuserfactchanges.cpp"
