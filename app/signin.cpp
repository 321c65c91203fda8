#include "app/signin.h"

#include "app/commandline.h"
#include "app/passwords.h"
#include "remote/proxysignins.h"
#include "remote/secretstore.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {

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
    Keyring keyring;
    Passwords passwords(keyring);
    Result<std::optional<Secret>> answer = std::optional<Secret>();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(2), &loop, [&streams] {
        say(streams.error, CommandLine::tr("Waiting for the keyring, which may be asking you to unlock it…") + u'\n');
    });
    passwords.find(account, &loop, [&](const Result<std::optional<Secret>> &found) {
        answer = found;
        loop.quit();
    });
    loop.exec();
    if (!answer)
        return answer.error();
    if (!*answer)
        return Error{.kind = ErrorKind::PasswordMissing};
    return **answer;
}

bool findProxySignIn(const Error &error)
{
    if (error.kind != ErrorKind::ProxySignInNeeded)
        return false;
    Keyring keyring;
    Passwords passwords(keyring);
    bool there = false;
    QEventLoop loop;
    passwords.findForProxy(error.detail, &loop, [&](const Result<std::optional<ProxySignIn>> &found) {
        there = found && *found;
        if (there)
            ProxySignIns::set(error.detail, **found);
        loop.quit();
    });
    loop.exec();
    return there;
}

} // namespace umh
