#pragma once

#include "domain/error.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace umh {

/// In which situation an error came: what a person has just typed may be wrong, what has long worked is not.
enum class ErrorSituation {
    FirstUse, ///< the account has never been synced
    EstablishedUse,
};

/// An error in words of the present language. Plain text: show it as such, for it holds what files and people said.
struct ErrorText
{
    QString whatHappened; ///< one plain sentence, with the file where there is one
    QString whatToDo; ///< what the person can do about it
    /// What happened, in one sentence with all that is known: also element, field, request and technical detail.
    QString precisely;

    /// For where nothing can be unfolded: what happened precisely, and what to do, on one line.
    [[nodiscard]] QString full() const;

    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

/// \a error in words. Needs Qt Core only, because the command line uses it too; control characters in what was received
/// are replaced, so that it cannot steer a terminal, and long details are cut.
[[nodiscard]] ErrorText errorText(const Error &error, ErrorSituation situation = ErrorSituation::FirstUse);

/// What is known of \a error besides its plain sentence: request, status, the server's words and the like, a line each,
/// and last the time: that of the error, or \a shown (UTC) where it has none. Empty where nothing is known. As harmless
/// as errorText(), and without secrets, which an error never holds.
[[nodiscard]] QString errorDetails(const Error &error, const QDateTime &shown);

} // namespace umh
