#include "app/cli/signin.h"

#include "app/account/passwords.h"
#include "app/cli/commandline.h"
#include "remote/http/proxysignins.h"
#include "remote/secretstore.h"
#include "words/errortext.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What \a find, which gets passwords, a context and where to answer, finds in the keyring. Waits for it, and says so
/// where that takes long.
template<typename Found, typename Find>
Result<std::optional<Found>> fromKeyring(const Find &find, const CommandStreams &streams)
{
    Keyring keyring;
    Passwords passwords(keyring);
    Result<std::optional<Found>> answer = std::optional<Found>();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(2), &loop, [&streams] {
        say(streams.error, CommandLine::tr("Waiting for the keyring, which may be asking you to unlock it…") + u'\n');
    });
    find(passwords, &loop, [&](const Result<std::optional<Found>> &found) {
        answer = found;
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace

Secret readPassword(std::FILE *input)
{
    // Unbuffered, so that no copy stays behind in the buffer of the C library.
    std::setvbuf(input, nullptr, _IONBF, 0);
    constexpr int longestPassword = 4096; // bytes
    QByteArray line;
    line.reserve(longestPassword); // never moved, so that there is just one copy to wipe
    for (int c = std::fgetc(input); c != EOF && c != '\n'; c = std::fgetc(input)) {
        if (line.size() < longestPassword)
            line += char(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    Secret password(line);
    Secret::wipe(line);
    return password;
}

std::optional<AccountSignIn> signInOf(const CommandLine &commandLine, const CommandStreams &streams)
{
    if (!commandLine.accountAddress)
        return std::nullopt;
    return AccountSignIn{*commandLine.accountAddress, commandLine.username, readPassword(streams.input)};
}

Result<Secret> passwordFor(const Account &account, const CommandLine &commandLine, const CommandStreams &streams)
{
    if (commandLine.passwordFromInput) {
        Secret password = readPassword(streams.input);
        if (password.isEmpty())
            return Error{.kind = ErrorKind::PasswordMissing, .path = u"-"_s};
        return password;
    }
    const Result<std::optional<Secret>> found =
        fromKeyring<Secret>([&account](Passwords &passwords, QObject *context,
                                       const auto &take) { passwords.find(account, context, take); },
                            streams);
    if (!found)
        return found.error();
    if (!*found)
        return Error{.kind = ErrorKind::PasswordMissing};
    return **found;
}

bool findProxySignIn(const Error &error, const CommandStreams &streams)
{
    if (error.kind != ErrorKind::ProxySignInNeeded && error.kind != ErrorKind::ProxySignInRefused)
        return false;
    const Result<std::optional<ProxySignIn>> found =
        fromKeyring<ProxySignIn>([&error](Passwords &passwords, QObject *context,
                                          const auto &take) { passwords.findForProxy(error.detail, context, take); },
                                 streams);
    if (!found) {
        say(streams.error, errorText(found.error()).full() + u'\n');
        return false;
    }
    if (!*found || *found == ProxySignIns::of(error.detail))
        return false;
    ProxySignIns::set(error.detail, **found);
    return true;
}

} // namespace umh
