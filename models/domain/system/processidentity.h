#pragma once

#include <QtCore/QString>

namespace umh {

/// Tells one process from all others, those of other computers and earlier ones with the same number included.
struct ProcessIdentity
{
    ProcessIdentity() = default; ///< of no process
    ProcessIdentity(const QString &hostName, qint64 number, const QString &began)
        : host(hostName)
        , id(number)
        , start(began)
    { }

    QString host;
    qint64 id = 0; ///< the system's number of it; 0 for no process
    QString start; ///< when it began, in the system's terms; empty where the system does not tell

    /// This process. Any thread.
    [[nodiscard]] static const ProcessIdentity &current();
    /// The process of this computer that has the number \a process now.
    [[nodiscard]] static ProcessIdentity of(qint64 process);

    [[nodiscard]] bool isNull() const { return id == 0; }
    /// Whether it is known to have ended: it ran on this computer, and does not any more. Of another computer's nothing
    /// is known.
    [[nodiscard]] bool hasEnded() const;

    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

} // namespace umh
