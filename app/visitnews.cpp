#include "app/visitnews.h"

#include "app/session.h"
#include "store/connection.h"
#include "store/directorystate.h"
#include "store/directorystores.h"
#include "store/journalstore.h"
#include "store/netchanges.h"
#include "store/threads/directorywatcher.h"
#include "table/directoryreader.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

/// How the journal was found.
struct VisitNews::Look
{
    QString guid; ///< of the directory
    Mark newest{}; ///< entry
    bool goesOn = false; ///< from what it was counted from
    std::optional<NetChangeCounts> counts{}; ///< nothing where nothing was counted
};

QString VisitNews::Mark::toSetting() const
{
    return QString::number(entry) + u':' + QString::fromLatin1(hash.toHex());
}

std::optional<VisitNews::Mark> VisitNews::Mark::fromSetting(const QString &setting)
{
    bool isNumber = false;
    const Mark mark{.entry = setting.section(u':', 0, 0).toLongLong(&isNumber),
                    .hash = QByteArray::fromHex(setting.section(u':', 1).toLatin1())};
    return isNumber && mark.entry >= 0 && !mark.hash.isEmpty() ? std::optional(mark) : std::nullopt;
}

VisitNews::VisitNews(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

VisitNews::~VisitNews()
{
    m_stop.request_stop();
}

QString VisitNews::keyOf(const QString &guid)
{
    // A slash would begin a group.
    return "visit/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(guid)) + "/seen"_L1;
}

void VisitNews::follow(const Session &session)
{
    m_reader = &session.reader();
    m_stop = std::stop_source();
    connect(&session.watcher(), &DirectoryWatcher::changed, this, &VisitNews::look);
    connect(&session.watcher(), &DirectoryWatcher::recovered, this, &VisitNews::look);
    look();
}

void VisitNews::remember()
{
    if (!m_seen)
        return;
    m_settings.sync(); // another program of this person may have gone on from there
    const std::optional<Mark> present = Mark::fromSetting(m_settings.value(keyOf(m_guid)).toString());
    if (present && present != m_kept && present->entry > m_seen->entry)
        return;
    m_settings.setValue(keyOf(m_guid), m_seen->toSetting());
    m_kept = m_seen;
}

void VisitNews::leave()
{
    m_stop.request_stop();
    remember();
    if (!m_guid.isEmpty()) {
        m_leftGuid = std::exchange(m_guid, {});
        m_leftSince = m_since;
    }
    m_reader = nullptr;
    m_since.reset();
    m_seen.reset();
    m_kept.reset();
    m_looks = false;
    m_looksAgain = false;
    if (std::exchange(m_counts, {}) != NetChangeCounts())
        Q_EMIT counted({});
}

/// Reads, on the thread of the reader for what takes long, one time after the other.
void VisitNews::look()
{
    if (!m_reader)
        return;
    if (std::exchange(m_looks, true)) {
        m_looksAgain = true;
        return;
    }
    QElapsedTimer sinceBegun;
    sinceBegun.start();
    m_reader->readInBackground(
        m_reader,
        [since = m_since, seen = m_seen, stop = m_stop.get_token()](DirectoryStores &stores) {
            return lookAt(stores.connection, since, seen, stop);
        },
        [this, self = QPointer(this), reader = m_reader, sinceBegun](const Result<Look> &look) {
            if (!self || !m_reader || reader != m_reader)
                return; // of a directory that was left
            m_looks = false;
            if (look)
                take(*look);
            if (!std::exchange(m_looksAgain, false))
                return;
            // Where a lot is new it is not counted all the time.
            constexpr int share = 4;
            QTimer::singleShot(int(std::min<qint64>(share * sinceBegun.elapsed(), 60'000)), reader, [this, self] {
                if (self)
                    this->look();
            });
        });
}

Result<VisitNews::Look> VisitNews::lookAt(const Connection &connection, const std::optional<Mark> &since,
                                          const std::optional<Mark> &seen, const std::stop_token &stop)
{
    const Result<DirectoryState> state = DirectoryState::of(connection);
    if (!state)
        return state.error();
    Look look{.guid = state->guid, .newest = {state->newestEntry, state->newestHash}};
    if (!since)
        return look;
    look.goesOn = since->entry <= state->newestEntry;
    if (look.goesOn && since->entry > state->anchorEntry) { // else it is in an archive
        const Result<QByteArray> hash = journalHashOf(connection, since->entry);
        if (!hash)
            return hash.error();
        look.goesOn = *hash == since->hash;
    }
    if (!look.goesOn || look.newest == seen)
        return look;
    const Result<QList<NetChange>> changes = netChanges(connection, {.afterEntry = since->entry}, stop);
    if (!changes)
        return changes.error();
    look.counts = countsOf(*changes);
    return look;
}

void VisitNews::take(const Look &look)
{
    if (m_guid.isEmpty()) {
        begin(look.guid);
        if (m_since) {
            m_looksAgain = true; // now it is known what to count from
            return;
        }
    }
    if (m_since && !look.goesOn)
        m_since.reset();
    m_seen = look.newest;
    const NetChangeCounts counts = look.counts.value_or(m_since ? m_counts : NetChangeCounts());
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT counted(counts);
}

void VisitNews::begin(const QString &guid)
{
    m_guid = guid;
    m_settings.sync();
    m_kept = Mark::fromSetting(m_settings.value(keyOf(guid)).toString());
    m_since = guid == m_leftGuid ? m_leftSince : m_kept;
}

} // namespace umh

#include "moc_visitnews.cpp"
