#pragma once

#include "rawserver.h"
#include "remote/accountclient.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <functional>
#include <memory>
#include <optional>

/// How a call ended.
struct Ending
{
    bool ended = false;
    std::optional<umh::Error> error;
    int status = 0;
    QByteArray body;

    /// The kind of the error; nothing where it went well or never ended.
    [[nodiscard]] std::optional<umh::ErrorKind> kind() const
    {
        return error ? std::optional(error->kind) : std::nullopt;
    }
    [[nodiscard]] QString detail() const { return error ? error->detail : QString(); }
};

/// A password that is easy to find.
[[nodiscard]] QString testPassword();

/// Limits that make a test end soon.
[[nodiscard]] umh::AccountLimits shortLimits();

/// A client of \a server with shortLimits() or \a limits.
[[nodiscard]] std::unique_ptr<umh::AccountClient> makeClient(const RawServer &server,
                                                             const umh::AccountLimits &limits = shortLimits());

/// Waits for \a call to end, for some seconds.
[[nodiscard]] Ending ending(umh::AccountCall *call);

/// A server that gives every request the same answer and leaves the connection open.
[[nodiscard]] RawServer::Answer always(const QByteArray &bytes);
/// A server that gives the first requests one of \a answers each, then the last one for ever.
[[nodiscard]] RawServer::Answer inTurn(const QList<QByteArray> &answers);
