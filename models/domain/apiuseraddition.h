#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"
#include "domain/system/secret.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace umh {

/// One API user being added, for the person who asked for it and nobody else: made by ApiUserEditor::add(). Lives on
/// the GUI thread. It may be destroyed at any time; what was sent to the account then still finds its way into the
/// directory, but the password is lost.
///
/// Ends with exactly one of created() and failed(), or goes on with outcomeUnknown() and then, for each look at the
/// account, one of looked() and lookFailed(); while keepsPassword(), a look can still end it with created(). The
/// password is in none of the signals, so that nothing can hand it on by accident.
class ApiUserAddition : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The password of the API user that created() told of. Given away once, then empty.
    [[nodiscard]] virtual umh::Secret takePassword() = 0;
    /// After outcomeUnknown(): whether the account has told the password, but not of which API user.
    [[nodiscard]] virtual bool keepsPassword() const = 0;
    /// After outcomeUnknown(), and after the answer to the look before: looks at the account once more.
    virtual void lookAgain() = 0;

Q_SIGNALS:
    /// The account has created \a apiUser, as it says itself: without a key and its operator's name. The directory
    /// holds it soon after.
    void created(const umh::ApiUser &apiUser);
    /// Nothing was created.
    void failed(const umh::Error &error);
    /// It may have been created or not, and its password is not known and never will be, unless keepsPassword(). It was
    /// sent once and is not sent again; the account is being looked at. Said a second time where the password is kept
    /// no more, since nobody can tell any more whose it is.
    void outcomeUnknown(const umh::Error &error);
    /// The operator's API users that were not there before and that this program knows no password of. The directory
    /// holds those with a key; the others come with the next sync. An account may be slow: an empty list is no proof.
    void looked(const QList<umh::ApiUser> &found);
    void lookFailed(const umh::Error &error);
};

} // namespace umh
