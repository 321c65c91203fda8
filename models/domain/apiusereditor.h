#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"

#include <QtCore/QObject>

namespace umh {

class ApiUserAddition;

/// Changes API users, wherever the truth about them is kept: the directory itself, or an account. Lives on the GUI
/// thread and never blocks it.
///
/// The interface between whoever asks for a change (ApiUserChanges, on behalf of a person who confirmed it) and whoever
/// can carry it out. Each change is answered by exactly one of its two signals, later. Between the call and the answer
/// outcomeUnknown() may be emitted, at most once: nobody knows yet whether the change has happened, and it is being
/// found out, for as long as it takes (over a restart, too: then it is emitted without a call before).
class ApiUserEditor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to delete exactly \a apiUser, told by key and guid, as the person saw it.
    virtual void remove(const umh::ApiUser &apiUser) = 0;
    /// Starts to give \a apiUser, as the person saw it, another description.
    virtual void setDescription(const umh::ApiUser &apiUser, const QString &description) = 0;

    /// Whether API users can be added: only an account can make one, and its password.
    [[nodiscard]] virtual bool canAdd() const { return false; }
    /// Starts to add an API user of the operator with \a operatorGuid, whose \a description may be empty. Belongs to
    /// \a owner, and says nothing before this returns. Null where canAdd() is false.
    virtual umh::ApiUserAddition *add(const QString & /*operatorGuid*/, const QString & /*description*/,
                                      QObject * /*owner*/)
    {
        return nullptr;
    }

Q_SIGNALS:
    /// \a apiUser is gone, and the deletion is in the journal.
    void removed(const umh::ApiUser &apiUser);
    /// \a apiUser could not be deleted. With ErrorKind::AlreadyGone it does not exist any more; with
    /// ErrorKind::UsedMeanwhile it has been used since the person saw it, and the directory holds its present state:
    /// the person is to be asked again.
    void removalFailed(const umh::ApiUser &apiUser, const umh::Error &error);

    /// \a apiUser, as it is now, has its new description, and the directory holds it.
    void described(const umh::ApiUser &apiUser);
    /// \a apiUser keeps its description. With ErrorKind::ChangedMeanwhile somebody else has given it another one since
    /// the person saw it, and the directory holds that.
    void descriptionFailed(const umh::ApiUser &apiUser, const umh::Error &error);

    /// \a apiUser is new in the directory: an addition has created or found it.
    void added(const umh::ApiUser &apiUser);

    /// Whether \a apiUser has been changed is not known, because of \a error.
    void outcomeUnknown(const umh::ApiUser &apiUser, const umh::Error &error);
};

} // namespace umh
