#include "app/newsnotifying.h"

#include "app/desktopnotification.h"
#include "app/session.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/directorystores.h"
#include "store/journalnews.h"
#include "table/directoryreader.h"
#include "words/apiusertext.h"
#include "words/journaltext.h"
#include "words/pluralcount.h"

#include <QtCore/QSysInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// More than these would not be read, nor fit.
constexpr qsizetype mostNewsLines = 4;

} // namespace

struct NewsNotifying::News
{
    qint64 after = 0; ///< the entry that they come after
    qint64 newest = 0; ///< entry that was looked at
    qint64 count = 0;
    QList<JournalRecord> first{}; ///< at most mostNewsLines of them
};

NewsNotifying::NewsNotifying(QObject *parent)
    : QObject(parent)
    , m_notification(std::make_unique<DesktopNotification>())
{
    connect(m_notification.get(), &DesktopNotification::opened, this, [this] {
        using enum JournalKind;
        if (m_reader) {
            Q_EMIT viewRequested({.afterEntry = m_shownAfter,
                                  .kinds = {Added, Deleted, Changed, InUseAgain, Contradictory},
                                  .onlyDescriptions = true});
        }
    });
}

NewsNotifying::~NewsNotifying()
{
    m_stop.request_stop();
}

void NewsNotifying::follow(const Session &session)
{
    m_reader = &session.reader();
    m_stop = std::stop_source();
    m_told = -1;
    m_reader->read(
        m_reader, [](DirectoryStores &stores) { return DirectoryState::of(stores.connection); },
        [this, self = QPointer(this), reader = m_reader](const Result<DirectoryState> &state) {
            if (self && reader == m_reader && state && m_told < 0)
                m_told = state->newestEntry;
        });
}

void NewsNotifying::leave()
{
    m_stop.request_stop();
    m_reader = nullptr;
    m_told = -1;
}

void NewsNotifying::synced(bool asked)
{
    if (!m_reader || m_told < 0)
        return;
    const bool isToTell = m_isOn && !asked;
    m_reader->readInBackground(
        m_reader,
        [after = m_told, stop = m_stop.get_token()](DirectoryStores &stores) {
            return readNews(stores.connection, after, stop);
        },
        [this, self = QPointer(this), reader = m_reader, isToTell](const Result<News> &news) {
            if (!self || !m_reader || reader != m_reader || !news || news->newest <= m_told)
                return;
            m_told = news->newest;
            if (isToTell && news->count > 0)
                tell(*news);
        });
}

Result<NewsNotifying::News> NewsNotifying::readNews(const Connection &connection, qint64 after,
                                                    const std::stop_token &stop)
{
    const Result<DirectoryState> state = DirectoryState::of(connection);
    if (!state)
        return state.error();
    News news{.after = after, .newest = state->newestEntry};
    const QString person = connection.dialect().person(connection);
    const QString host = QSysInfo::machineHostName();
    const Status read = forEachNews(connection, after, news.newest, stop, [&](const JournalRecord &record) -> Status {
        const bool isOwn = record.origin == Origin::ThisProgram && record.who == person && record.host == host;
        news.count += isOwn ? 0 : 1;
        if (!isOwn && news.first.size() < mostNewsLines)
            news.first += record;
        return {};
    });
    return read ? Result<News>(news) : read.error();
}

void NewsNotifying::tell(const News &news)
{
    DesktopNotification::Text text{.title = tr("New: %Ln entry(ies) in the journal", nullptr, pluralCount(news.count)),
                                   .open = tr("Show in journal")};
    for (const JournalRecord &record : news.first) {
        const QString name = ApiUserText::oneLine(record.username);
        const QString op = ApiUserText::oneLine(record.operatorName);
        text.lines += op.isEmpty()
            ? tr("%1: %2", "what happened: username").arg(JournalText::kind(record), name)
            : tr("%1: %2 (%3)", "what happened: username (operator)").arg(JournalText::kind(record), name, op);
    }
    if (const qint64 more = news.count - news.first.size(); more > 0)
        text.lines += tr("and %Ln more", nullptr, pluralCount(more));
    m_shownAfter = news.after;
    m_notification->show(text);
}

} // namespace umh

#include "moc_newsnotifying.cpp"
