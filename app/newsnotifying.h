#pragma once

#include "domain/journalquery.h"
#include "domain/netchange.h"
#include "domain/result.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <memory>
#include <stop_token>

namespace umh {

class Connection;
class DesktopNotification;
class DirectoryReader;
class Session;

/// Tells a person by a notification of the desktop what is news after each sync that nobody has asked for, where that
/// is switched on; a click on it leads to just that in the journal. What this person has done here, or asked for here,
/// is no news. GUI thread, as long as the program.
class NewsNotifying final : public QObject
{
    Q_OBJECT

public:
    explicit NewsNotifying(QObject *parent = nullptr);
    ~NewsNotifying() override;

    void setOn(bool on) { m_isOn = on; }
    /// From now on it is about \a session, which lives until leave(); what has happened until now is no news.
    void follow(const Session &session);
    void leave();
    /// A sync has ended well, which a person has \a asked for or not.
    void synced(bool asked);

Q_SIGNALS:
    /// A person wants to see the entries of the journal that pass \a filter.
    void viewRequested(const umh::JournalFilter &filter);

private:
    struct News;

    [[nodiscard]] static Result<News> readNews(const Connection &connection, qint64 after, const std::stop_token &stop);
    void tell(const News &news);

    const std::unique_ptr<DesktopNotification> m_notification;
    QPointer<DirectoryReader> m_reader; ///< of the session
    std::stop_source m_stop;
    qint64 m_told = -1; ///< up to this entry of the journal nothing is news; -1 while that is not known
    qint64 m_shownAfter = 0; ///< what is shown came after this one
    bool m_isOn = false;
};

} // namespace umh
