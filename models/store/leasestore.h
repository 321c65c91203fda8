#pragma once

#include "domain/programstate.h"
#include "domain/result.h"
#include "store/directory.h"

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace umh {

class Connection;

/// For how long a lease is taken, and how often it is renewed meanwhile. The values are those of the program; tests
/// have shorter ones.
struct LeaseTerms
{
    std::chrono::milliseconds term{60'000}; ///< so soon others may have it after a holder that has died
    std::chrono::milliseconds renewal{20'000};
    std::chrono::milliseconds patience = Directory::writeTimeout; ///< for so long it is tried while others write
};

/// Whoever takes a lease, and says so to the others.
struct LeaseHolder
{
    QString id; ///< unlike that of any other, at any time
    QString person; ///< by the name that the system knows
    QString host;

    /// A new one: the person who runs this program, on this computer.
    [[nodiscard]] static LeaseHolder anew();
    /// Whether it is anew() of this very program that is running.
    [[nodiscard]] static bool isOfThisProgram(const QString &id);
};

/// Who may do what one at a time does in a directory, such as a sync: takes a lease for a while, renews it, gives it
/// back. The clock is that of the engine, so that those of several computers need not agree.
///
/// The journal has no entry of any of it; whoever has a lease may take, renew, release and check it as often as he
/// likes.
///
/// Used on the connection's thread. To take, renew and release it, that is a connection of its own: what is in a
/// transaction that is going on, others cannot see.
class LeaseStore final
{
public:
    /// \a connection must outlive this.
    explicit LeaseStore(const Connection &connection)
        : m_connection(connection)
    { }

    /// Takes the lease called \a name for \a holder, for \a term from now on, which is the same for all who take one of
    /// that name; LeaseTaken, with who has it and since
    /// when, where somebody else does. Whoever has it may take it again.
    [[nodiscard]] Status take(const QString &name, const LeaseHolder &holder, std::chrono::milliseconds term) const;
    /// Has it last for \a term from now on, also where its time was over and nobody has taken it. False where it is not
    /// \a holder's any more.
    [[nodiscard]] Result<bool> renew(const QString &name, const LeaseHolder &holder,
                                     std::chrono::milliseconds term) const;
    /// Whose the lease called \a name seems to be, as a LeaseTaken; nothing where it is \a holder's, was given back, or
    /// is over for longer than anybody writes. For whoever cannot take it as somebody else is writing: a holder who
    /// does so cannot renew it meanwhile. Only reads, and so does not wait for that.
    [[nodiscard]] Result<std::optional<Error>> seenWithAnother(const QString &name, const LeaseHolder &holder) const;
    /// Who has the lease called \a name at this moment, unless that is this very program.
    [[nodiscard]] Result<std::optional<OtherSync>> heldElsewhere(const QString &name) const;
    /// Gives it back; does nothing where it is not \a holder's.
    [[nodiscard]] Status release(const QString &name, const LeaseHolder &holder) const;
    /// LeaseTaken where somebody else has taken it since, even if that is over; that its time is over alone does no
    /// harm. To be asked last before a commit of what it protects, on the connection of that: nobody else can take it
    /// from then until the transaction is over.
    [[nodiscard]] Status check(const QString &name, const LeaseHolder &holder) const;

private:
    [[nodiscard]] Error takenError(const QString &name) const;

    const Connection &m_connection;
};

} // namespace umh
