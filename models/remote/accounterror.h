#pragma once

#include "domain/error.h"
#include "remote/accountlimits.h"
#include "remote/accountrequest.h"
#include "remote/exchangeoutcome.h"

#include <QtCore/QString>

#include <optional>

class QIODevice;

namespace umh {

// What the outcome of an exchange means: the one place where statuses and network errors turn into kinds of errors.

/// The error that \a outcome of \a request is, with its request set; nothing where it is a good answer: whole, not
/// HTML, and with a status that \a request may be answered with. Redirects that could be followed are an error here as
/// well.
[[nodiscard]] std::optional<Error> accountError(const ExchangeOutcome &outcome, const AccountRequest &request,
                                                const AccountLimits &limits);

/// Whether a GET that ended so may go better a moment later.
[[nodiscard]] bool isPassing(const ExchangeOutcome &outcome, const Error &error);

/// \a url as it may stand in an error: without what may be secret in it. Null where it is empty.
[[nodiscard]] QString addressInWords(const QUrl &url);

/// "15" or "0.4"
[[nodiscard]] QString secondsInWords(std::chrono::milliseconds time);

/// What is wrong with a certificate, in plain words: "expired on 2024-03-01; unknown issuer".
[[nodiscard]] QString certificateProblem(const QList<QSslError> &errors);

} // namespace umh
