#pragma once

#include "remote/accountclient.h"
#include "remote/accountexchange.h"
#include "remote/accountpace.h"
#include "remote/accountrequest.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace umh {

/// What the calls of one client share; outlives them.
struct AccountSession
{
    AccountAddress address;
    AccountLimits limits;
    Secret password; ///< to keep it out of errors
    AccountNetwork network;
    AccountPace pace;
    QElapsedTimer clock; ///< of the pace

    [[nodiscard]] AccountPace::Moment now() const
    {
        return std::chrono::duration_cast<AccountPace::Moment>(std::chrono::nanoseconds(clock.nsecsElapsed()));
    }
};

/// A call: as many exchanges as it takes, one after another.
class HttpCall final : public AccountCall
{
    Q_OBJECT

public:
    HttpCall(AccountSession &session, AccountRequest request, QObject *parent);

    /// Its turn has come. Emits nothing before it returns.
    void start();
    /// Whether it must not be what one tries the account with.
    [[nodiscard]] bool isChange() const { return m_request.isChange(); }
    void cancel() override;
    [[nodiscard]] QString request() const override { return m_request.toString(); }

Q_SIGNALS:
    /// Before finished(): another call may take its place.
    void ended(umh::HttpCall *call);
    /// It has to go out once more: another call may take its place, and start() is to come again.
    void wantsAnotherTurn(umh::HttpCall *call);

private:
    void send();
    void notePace(const ExchangeOutcome &outcome);
    void onExchangeEnded();
    [[nodiscard]] bool followRedirect(const ExchangeOutcome &outcome);
    [[nodiscard]] bool tryAgain(const ExchangeOutcome &outcome, const Error &error);
    void endLater(const Error &error);
    void end(const Result<AccountReply> &result);
    [[nodiscard]] Error withoutSecrets(Error error, const ExchangeOutcome &outcome) const;

    AccountSession &m_session;
    const AccountRequest m_request;
    QTimer m_pause; ///< before it wants another turn
    QUrl m_url; ///< where it goes at its next turn; empty: where its request says
    std::chrono::milliseconds m_left; ///< until the deadline; runs while an exchange is under way
    AccountPace::Moment m_sentAt{}; ///< the exchange under way
    const int m_refusalsBefore; ///< of the account, when the call was begun
    int m_failures = 0; ///< passing ones, other than refusals
    int m_redirects = 0; ///< of the try under way
    bool m_cancelled = false;
    bool m_ending = false; ///< how it ends is settled
    std::unique_ptr<AccountExchange> m_exchange;
};

} // namespace umh
