#pragma once

#include "words/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace umh {

/// What the sentences about errors are made of. Belongs to errortext.cpp, accounterrortext.cpp, which has those
/// about the account and the way to it, and servererrortext.cpp, which has those about a database on a server.
class ErrorSentences final
{
    Q_DECLARE_TR_FUNCTIONS(umh::ErrorText)

public:
    /// What happened, in a sentence for people and in one with all that is known of it.
    struct Happened
    {
        QString plainly;
        QString precisely;
        QString detail; ///< technical, in words; empty where it is in the plain sentence already, or there is none
    };
    struct Told
    {
        Happened happened;
        QString whatToDo;
    };

    [[nodiscard]] static Told of(const Error &error, ErrorSituation situation);
    /// A line for each thing that the plain sentence leaves out.
    [[nodiscard]] static QStringList detailsOf(const Error &error);
    [[nodiscard]] static QString timeLine(const QDateTime &time);

private:
    /// Of what is wrong with JSON: in a file …
    [[nodiscard]] static Told ofFile(const Error &error);
    /// … or in an answer of the account.
    [[nodiscard]] static Told ofAnswer(const Error &error);
    /// Of the kinds that are about a directory on a server, and of those that isWordedForServer() names.
    [[nodiscard]] static Told ofServer(const Error &error);
    /// Whether \a error, which a directory in a file may have as well, is about one on a server, where no file helps.
    [[nodiscard]] static bool isWordedForServer(const Error &error);
    [[nodiscard]] static QString whatIsWrongWithServerTrust(const QString &detail);
    /// Of the kinds that are about the way to the account and what it says.
    [[nodiscard]] static Told ofAccount(const Error &error, ErrorSituation situation);
    /// Of the kinds that are about a proxy on that way.
    [[nodiscard]] static Told ofProxy(const Error &error, ErrorSituation situation);
    [[nodiscard]] static Told ofFailedProxy(const Error &error, ErrorSituation situation);
    [[nodiscard]] static QString whatIsWrongWithProxy(const Error &error);
    [[nodiscard]] static QString whatIsWrongWithAddress(const Error &error);
    [[nodiscard]] static QString whatIsWrongWithCertificate(const Error &error);
    /// Of an account that names the time at which it wants to be asked again.
    [[nodiscard]] static QString asksToWait(const Error &error);
    [[nodiscard]] static Told ofRedirect(const Error &error, ErrorSituation situation);
    [[nodiscard]] static Told ofNotThisApi(const Error &error, ErrorSituation situation);
    [[nodiscard]] static Told unexpected(const Error &error);

    /// \a sentence (without its full stop), which is plain with the file it is about; precise with where it happened
    /// and the technical \a detail.
    [[nodiscard]] static Happened happened(const Error &error, const QString &sentence, const QString &detail = {});
    /// The same with a \a cause that is as plain as the sentence, and belongs to it.
    [[nodiscard]] static Happened because(const Error &error, const QString &sentence, const QString &cause);
    [[nodiscard]] static QString asSentence(const QString &sentence, const QString &place, const QString &detail);
    [[nodiscard]] static QString file(const Error &error);
    /// "“users.json”, element 12, field UserName" or "GET /ApiUser, element 12, field UserName", as far as it is known.
    [[nodiscard]] static QString where(const Error &error);
    /// The detail of \a error, harmless and not too long.
    [[nodiscard]] static QString detailOf(const Error &error);
    [[nodiscard]] static QString whoSyncs(const Error &error);
    [[nodiscard]] static QString whoHasTheJob(const Error &error);
    /// An import is all or nothing, and a person who sees it fail wants to know.
    [[nodiscard]] static QString nothingImported(const QString &advice);
    [[nodiscard]] static QString nothingChanged(const QString &advice);
};

} // namespace umh
