#pragma once

#include "words/errortext.h"

#include <QtCore/QCoreApplication>

namespace umh {

/// What the sentences about errors are made of. Belongs to errortext.cpp and accounterrortext.cpp, which has those
/// about the account and the way to it.
class ErrorSentences final
{
    Q_DECLARE_TR_FUNCTIONS(umh::ErrorText)

public:
    [[nodiscard]] static ErrorText of(const Error &error);

private:
    /// Of what is wrong with JSON: in a file …
    [[nodiscard]] static ErrorText ofFile(const Error &error);
    /// … or in an answer of the account.
    [[nodiscard]] static ErrorText ofAnswer(const Error &error);
    /// Of the kinds that are about the way to the account and what it says.
    [[nodiscard]] static ErrorText ofAccount(const Error &error);
    /// Of the kinds that are about a proxy on that way.
    [[nodiscard]] static ErrorText ofProxy(const Error &error);
    [[nodiscard]] static ErrorText ofFailedProxy(const Error &error);
    [[nodiscard]] static QString whatIsWrongWithProxy(const Error &error);
    [[nodiscard]] static QString whatIsWrongWithAddress(const Error &error);
    [[nodiscard]] static QString whatIsWrongWithCertificate(const Error &error);
    /// Of an account that names the time at which it wants to be asked again.
    [[nodiscard]] static QString asksToWait(const Error &error);
    [[nodiscard]] static ErrorText ofRedirect(const Error &error);
    [[nodiscard]] static ErrorText ofNotThisApi(const Error &error);
    [[nodiscard]] static ErrorText unexpected(const Error &error);

    /// \a sentence (without its full stop), then where it happened and the technical detail.
    [[nodiscard]] static QString happened(const Error &error, const QString &sentence, const QString &detail = {});
    /// "“users.json”, element 12, field UserName" or "GET /ApiUser, element 12, field UserName", as far as it is known.
    [[nodiscard]] static QString where(const Error &error);
    /// The detail of \a error, harmless and not too long.
    [[nodiscard]] static QString detailOf(const Error &error);
    /// An import is all or nothing, and a person who sees it fail wants to know.
    [[nodiscard]] static QString nothingImported(const QString &advice);
    [[nodiscard]] static QString nothingChanged(const QString &advice);
};

} // namespace umh
