#pragma once

#include "clientfixture.h"
#include "remote/accountanswers.h"
#include "support/demoaccount/demoaccount.h"

#include <QtCore/QJsonObject>

#include <optional>

/// A client that signs in to \a account.
[[nodiscard]] std::unique_ptr<umh::AccountClient> clientOf(const umh::DemoAccount &account,
                                                           const umh::AccountLimits &limits = shortLimits());

/// The text of a list with \a element alone.
[[nodiscard]] QByteArray listOf(const QJsonObject &element);

/// What came of a call for API users, read to the end.
struct ReadList
{
    std::optional<umh::Error> error;
    QList<umh::ApiUser> apiUsers; ///< also those before the error
};
[[nodiscard]] ReadList readApiUsersOf(umh::AccountClient &client);

/// All that is logged while it lives, from every category, instead of being printed. One at a time.
class CapturedLog final
{
public:
    CapturedLog();
    ~CapturedLog();
    Q_DISABLE_COPY_MOVE(CapturedLog)

    [[nodiscard]] QString text() const;

private:
    QtMessageHandler m_before;
};
