#pragma once

#include "domain/netchange.h"
#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

#include <optional>
#include <stop_token>

class QSettings;

namespace umh {

class Connection;
class DirectoryReader;
class Session;

/// What has become of the API users of the open directory since this person was last here. GUI thread, as long as the
/// program.
///
/// A visit lasts from opening a directory to leaving it, by another one or the end of the program; opening the same
/// one again goes on with it. When it ends, the newest entry of the journal that the person could have seen counted is
/// kept in the settings, by the guid of the directory: with one that was killed the same is news once more, and nothing
/// is ever missed. Whatever happened since is counted, whoever did it, in this visit too. A first visit has nothing to
/// compare with, nor has a directory that was put back to an earlier state: in these nothing is news. Sample data is
/// not visited.
class VisitNews final : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive this.
    explicit VisitNews(QSettings &settings, QObject *parent = nullptr);
    ~VisitNews() override;

    /// From now on it is about \a session, which lives until leave().
    void follow(const Session &session);
    /// Keeps what has been seen until now.
    void remember();
    /// remember(), and the session is about to go.
    void leave();

    /// The newest entry of the journal at the end of the last visit; 0 while that is not known.
    [[nodiscard]] qint64 lastSeen() const { return m_since ? m_since->entry : 0; }

Q_SIGNALS:
    /// So much is new since lastSeen(); also when it is nothing any more.
    void counted(const umh::NetChangeCounts &counts);

private:
    /// A place in the journal.
    struct Mark
    {
        qint64 entry = 0;
        QByteArray hash{}; ///< of that entry

        [[nodiscard]] QString toSetting() const;
        [[nodiscard]] static std::optional<Mark> fromSetting(const QString &setting);
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct Look;

    void look();
    /// What has come after \a since, unless no more than \a seen has.
    [[nodiscard]] static Result<Look> lookAt(const Connection &connection, const std::optional<Mark> &since,
                                             const std::optional<Mark> &seen, const std::stop_token &stop);
    void take(const Look &look);
    void begin(const QString &guid);
    [[nodiscard]] static QString keyOf(const QString &guid);

    QSettings &m_settings;
    QPointer<DirectoryReader> m_reader; ///< of the session
    std::stop_source m_stop; ///< of what is being counted
    QString m_guid; ///< of the directory; empty before the first look
    std::optional<Mark> m_kept; ///< what the settings had when the visit began
    std::optional<Mark> m_since; ///< what is counted from, as long as it can be
    std::optional<Mark> m_seen; ///< what has been counted up to
    NetChangeCounts m_counts;
    QString m_leftGuid; ///< of the directory that was left last
    std::optional<Mark> m_leftSince; ///< what its visit was counted from
    bool m_looks = false;
    bool m_looksAgain = false;
};

} // namespace umh
