#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"

#include <QtCore/QObject>

namespace umh {

/// Deletes API users, wherever the truth about them is kept. Lives on the GUI thread and never blocks it.
///
/// The interface between whoever asks for a deletion (table models, on behalf of a person who confirmed it) and
/// whoever can carry it out. Each call of remove() is answered by exactly one of the two signals, later.
class ApiUserRemover : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to delete exactly \a apiUser, told by key and guid.
    virtual void remove(const umh::ApiUser &apiUser) = 0;

Q_SIGNALS:
    /// \a apiUser is gone, and the deletion is in the journal.
    void removed(const umh::ApiUser &apiUser);
    /// \a apiUser could not be deleted. With ErrorKind::AlreadyGone it does not exist any more.
    void removalFailed(const umh::ApiUser &apiUser, const umh::Error &error);
};

} // namespace umh
