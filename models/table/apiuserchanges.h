#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <optional>

namespace umh {

class ApiUserEditor;

/// The changes of API users that are under way, from whichever table of the program they were asked for: at most one
/// for each API user. Shared by all tables, so that each marks its rows. Lives on the GUI thread.
///
/// Whoever asks for a change names the table that it asks for, and how the change ends is told with that table: the
/// asker. Where it is gone by then, or the change is from before the program began, another table stands in for it.
class ApiUserChanges final : public QObject
{
    Q_OBJECT

public:
    /// A change that was started and has not been answered for good.
    struct Pending
    {
        enum class Kind {
            Deletion,
            Description,
            Unknown, ///< it was started before the program was, and which it is has not been told
        };
        Kind kind = Kind::Unknown;
        QString description{}; ///< the new one, of a Description
        /// Nobody knows yet whether it has happened; it is being found out, over a restart, too.
        bool outcomeUnknown = false;
        QPointer<const QObject> asker{}; ///< null for nobody in particular
    };

    /// \a editor, which carries changes out, must outlive this.
    explicit ApiUserChanges(ApiUserEditor &editor, QObject *parent = nullptr);

    /// Which table is named as the asker of changes whose own asker is not there; null for none.
    void setStandIn(const QObject *standIn) { m_standIn = standIn; }

    /// Starts to delete exactly \a apiUser, for \a asker, whether a row of it is shown or not: then removed() or
    /// removalFailed() is emitted. Whoever calls it has asked the person. False, and nothing happens, while another
    /// change of it has not been answered.
    bool remove(const ApiUser &apiUser, const QObject *asker);
    /// Starts to give \a apiUser, as the person saw it in full, another description: then described() or
    /// descriptionFailed() is emitted, and until then its rows show the new one. The same description changes nothing.
    /// False, and nothing happens, while another change of it has not been answered.
    bool setDescription(const ApiUser &apiUser, const QString &description, const QObject *asker);

    /// The change of an API user that has not been answered for good; null where there is none. Valid until the next
    /// call.
    [[nodiscard]] const Pending *pending(ApiUserKey key) const;
    // What a job is to delete cannot be changed meanwhile.
    /// By the guids of all API users that an open job has something left to do with, the number of that job.
    void setInJobs(const QHash<QString, qint64> &jobs);
    /// The number of the job that the API user with \a guid is in; 0 for none.
    [[nodiscard]] qint64 jobOf(const QString &guid) const { return m_inJobs.value(guid); }

    /// Whether a change that was started here has not been answered yet, not even by outcomeUnknown().
    [[nodiscard]] bool hasPending() const;
    /// The same for those that \a asker asked for.
    [[nodiscard]] bool hasPending(const QObject *asker) const;

Q_SIGNALS:
    /// What is pending of an API user is another; its row in the directory may be the same as before.
    void pendingChanged(umh::ApiUserKey key);

    /// jobOf() is another, of whichever API users.
    void inJobsChanged();

    // How changes end, also those of which this knows nothing: then there is no asker.
    void removed(const QObject *asker, const umh::ApiUser &apiUser);
    void described(const QObject *asker, const umh::ApiUser &apiUser);
    // Only of those that were pending.
    void removalFailed(const QObject *asker, const umh::ApiUser &apiUser, const umh::Error &error);
    /// \a wanted is the description that it did not get; null where that is not known.
    void descriptionFailed(const QObject *asker, const umh::ApiUser &apiUser, const umh::Error &error,
                           const QString &wanted);
    /// Whether \a apiUser has been changed is not known, because of \a error; pending() says how. It is being found
    /// out, and one of the signals above will tell.
    void outcomeUnknown(const QObject *asker, const umh::ApiUser &apiUser, const umh::Error &error);

private:
    void start(const ApiUser &apiUser, Pending change, const QObject *asker);
    [[nodiscard]] std::optional<Pending> take(ApiUserKey key);
    [[nodiscard]] const QObject *told(const std::optional<Pending> &change) const;

    ApiUserEditor &m_editor;
    QHash<ApiUserKey, Pending> m_pending;
    QHash<QString, qint64> m_inJobs; ///< see setInJobs()
    QPointer<const QObject> m_standIn;
};

} // namespace umh
