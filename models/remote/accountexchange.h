#pragma once

#include "remote/accountlimits.h"
#include "remote/accountnetwork.h"
#include "remote/accountrequest.h"
#include "remote/exchangeoutcome.h"
#include "remote/http/gunzip.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QTemporaryFile;

namespace umh {

/// One request and its answer, within the limits. Lives on the client's thread; belongs to the call.
class AccountExchange final : public QObject
{
    Q_OBJECT

public:
    /// Sends \a request to \a url as soon as the way there is open, and gives up when \a deadline is over. \a network
    /// must outlive it.
    AccountExchange(AccountNetwork &network, const AccountRequest &request, const QUrl &url,
                    const AccountLimits &limits, std::chrono::milliseconds deadline);
    ~AccountExchange() override;

    /// Ends it early, if it has not ended: ended() comes.
    void giveUp(GivenUp why);
    /// What it came to, once it has ended.
    [[nodiscard]] const ExchangeOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// So many bytes of the answer are there, unpacked. Not of one that says no.
    void received(qint64 bytes);
    /// Once. Connect it queued: it comes from within Qt's reply, and may come from within giveUp().
    void ended();

private:
    /// Whether what comes is what was asked for, and not an answer that says no.
    [[nodiscard]] bool isGood() const { return m_outcome.status < 300; }
    void begin(const AccountRequest &request, const QUrl &url);
    void boundMemory();
    void noteConnection();
    void alive();
    void awaitFirstByte();
    void checkCertificate();
    void noteHeaders();
    void readOn();
    [[nodiscard]] bool readSome();
    [[nodiscard]] QByteArray nextBytes();
    bool keep(const QByteArray &bytes);
    [[nodiscard]] bool isKept();
    [[nodiscard]] std::shared_ptr<QIODevice> makeBody();
    void noteError(QNetworkReply::NetworkError error);
    void finish();
    [[nodiscard]] std::optional<bool> isComplete() const;
    void noteEnd();
    void end();

    AccountNetwork &m_network;
    const AccountLimits m_limits;
    const bool m_list;
    bool m_sawEncryption = false;
    bool m_written = false; ///< as ExchangeOutcome::written
    bool m_finished = false; ///< Qt has got everything, but we may have to read it yet
    bool m_unreadable = false; ///< what came cannot be unpacked
    bool m_ended = false;
    qint64 m_bytes = 0;
    QTimer m_silence;
    QTimer m_deadline;
    QTimer m_rest; ///< runs while readOn() is to come again
    ExchangeOutcome m_outcome;
    std::unique_ptr<Gunzip> m_gunzip; ///< where Qt does not unpack
    QTemporaryFile *m_file = nullptr; ///< where the body is one
    SentRequest m_sent; ///< without a reply until the way is open
};

} // namespace umh
