#pragma once

#include "domain/apiuseraddition.h"
#include "domain/result.h"
#include "remote/accountclient.h"
#include "store/journal.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace umh {

struct ChangeContext;

/// One addition on its way: the operator's API users are read, the new one is sent once, and what the account answers
/// is given on at once and then stored. Where no answer came, those that have appeared are looked for. Lives on the
/// editor's thread.
class AdditionTask final : public ApiUserAddition
{
    Q_OBJECT

public:
    /// \a context must outlive this.
    AdditionTask(ChangeContext &context, const QString &operatorGuid, const QString &description,
                 QObject *parent = nullptr);

    void start();
    [[nodiscard]] Secret takePassword() override;
    [[nodiscard]] bool keepsPassword() const override { return !m_password.isEmpty(); }
    void lookAgain() override;
    /// Nobody listens any more; done() comes when nothing is under way.
    void leave();

Q_SIGNALS:
    /// \a apiUser has just been written into the directory.
    void stored(const umh::ApiUser &apiUser);
    /// Nothing will come any more.
    void done();

private:
    using TakeList = std::function<void(const Result<QList<ApiUser>> &)>;
    using TakeStored = std::function<void(const QList<ApiUser> &)>;

    void read(const TakeList &take);
    void create();
    void sent(const Result<AccountReply> &result, const QString &request);
    void answered(const AccountReply &reply, const QString &request);
    void lost(const Error &cause);
    void look();
    void looked(const Result<QList<ApiUser>> &now);
    [[nodiscard]] QList<ApiUser> unknownOf(const QList<ApiUser> &now) const;
    [[nodiscard]] bool isAsAsked(const ApiUser &apiUser) const;
    void succeed(const ApiUser &apiUser);
    void fail(const Error &error);
    void store(const QList<ApiUser> &apiUsers, Origin addedBy, const TakeStored &next);
    [[nodiscard]] Result<ApiUser> storeOne(const ApiUser &apiUser, Origin addedBy) const;
    void rest();

    ChangeContext &m_context;
    const QString m_operatorGuid;
    const QString m_description;
    std::shared_ptr<AccountClient> m_client; ///< kept while a call of it is under way
    QSet<QString> m_before; ///< guids of the operator's API users, just before it was sent
    Secret m_password; ///< until it was taken, or while the API user that it belongs to is looked for
    Error m_cause; ///< why the outcome is not known
    int m_looksLeft = 0; ///< before it counts that none has appeared
    bool m_told = false; ///< that the outcome is not known
    bool m_busy = true;
    bool m_left = false;
    QTimer m_timer; ///< to the next look
};

} // namespace umh
