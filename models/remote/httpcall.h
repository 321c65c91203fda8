#pragma once

#include "remote/accountclient.h"
#include "remote/accountexchange.h"
#include "remote/accountpace.h"
#include "remote/accountrequest.h"
#include "remote/secretsearch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace umh {

/// What the calls of one client share; outlives them.
struct CallContext
{
    AccountAddress address;
    AccountLimits limits;
    std::shared_ptr<const CallSecrets> secrets; ///< to keep them out of errors
    AccountNetwork network;
    AccountPace pace;
    QElapsedTimer clock; ///< of the pace
    AccountHabits habits{};
    qsizetype waiting = 0; ///< calls that have no turn yet

    [[nodiscard]] AccountPace::Moment now() const
    {
        return std::chrono::duration_cast<AccountPace::Moment>(std::chrono::nanoseconds(clock.nsecsElapsed()));
    }

    /// Whether the account may be asked at \a url, where it has led us: it is a place of its own.
    [[nodiscard]] bool mayAsk(const QUrl &url) const
    {
        return url.isValid() && url.userInfo().isEmpty() && sameOrigin(url, address.url({}));
    }
};

/// A call: as many exchanges as it takes, one after another.
class HttpCall final : public AccountCall
{
    Q_OBJECT

public:
    HttpCall(CallContext &context, AccountRequest request, QObject *parent);

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
    [[nodiscard]] bool followRedirect(ExchangeOutcome &outcome);
    [[nodiscard]] AccountReply replyOf(const ExchangeOutcome &outcome, const std::shared_ptr<QIODevice> &body) const;
    void takeAnswer(const ExchangeOutcome &outcome);
    void takePage(const ExchangeOutcome &outcome);
    [[nodiscard]] Status goToNextPage(const ListPaging &paging);
    [[nodiscard]] bool tryAgain(const ExchangeOutcome &outcome, const Error &error);
    void endLater(const Error &error);
    void end(const Result<AccountReply> &result);
    [[nodiscard]] Error withoutSecrets(Error error, const ExchangeOutcome &outcome) const;

    CallContext &m_context;
    const AccountRequest m_request;
    QTimer m_pause; ///< before it wants another turn
    QUrl m_url; ///< where it goes at its next turn; empty: where its request says
    std::chrono::milliseconds m_left; ///< until the deadline; runs while an exchange is under way
    std::chrono::milliseconds m_inVain{}; ///< what the tries took that came to nothing
    AccountPace::Moment m_sentAt{}; ///< the exchange under way
    const int m_refusalsBefore; ///< of the account, when the call was begun
    int m_failures = 0; ///< passing ones, other than refusals
    int m_redirects = 0; ///< of the try under way
    QSet<QUrl> m_seen; ///< where it has been
    QUrl m_page; ///< of a list that comes in pages: where a try begins; empty: where its request says
    int m_pages = 0; ///< of a list, so far
    std::shared_ptr<QIODevice> m_list; ///< their elements; null before the first
    bool m_cancelled = false;
    bool m_ending = false; ///< how it ends is settled
    std::unique_ptr<AccountExchange> m_exchange;
};

} // namespace umh
