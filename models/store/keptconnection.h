#pragma once

#include "domain/result.h"
#include "store/connection.h"
#include "store/directory.h"
#include "store/writeattempts.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

/// A connection to a directory for whoever needs one for long: opened when it is first asked for, and another once it
/// cannot be used any more. Belongs to one thread.
///
/// Whatever is written to a directory that may be on a server is written by write(), or says why not.
class KeptConnection final
{
public:
    /// \a stop ends what waits for a server. \a beforeClosing is called before a connection goes, so that whoever has
    /// prepared something on it can let go of that.
    KeptConnection(Directory directory, Directory::Use use, std::stop_token stop = {},
                   std::function<void()> beforeClosing = {});
    ~KeptConnection();
    Q_DISABLE_COPY_MOVE(KeptConnection)

    /// The connection; stays where it is until this is called again, or anything below.
    [[nodiscard]] Result<const Connection *> connection();
    /// The same where it is open, without asking whether it can still be used; else null.
    [[nodiscard]] const Connection *openConnection() const { return m_connection ? &*m_connection : nullptr; }
    /// Lets go of a connection that cannot be used any more.
    void closeIfLost();
    void close();
    /// What ends the connection to a server, whichever it is by then, as if that had been lost, so that nobody waits
    /// for it. May be called from any thread, also once this has gone.
    [[nodiscard]] std::function<void()> ender() const;

    /// Runs \a work, which writes in one transaction and commits it, until it has happened; see carryOut(). It may run
    /// several times, and only the last run counts, so it begins anew with whatever it leaves behind.
    ///
    /// Whether a commit that was not answered has happened, the journal tells (Transaction::commit()). What notes
    /// nothing there must come to the same if it is done twice.
    [[nodiscard]] Status write(const std::function<Status(const Connection &)> &work);
    /// For tests.
    void setTerms(const WriteTerms &terms) { m_terms = terms; }

private:
    struct Line;

    const Directory m_directory;
    const Directory::Use m_use;
    const std::stop_token m_stop;
    const std::function<void()> m_beforeClosing;
    WriteTerms m_terms;
    std::optional<Connection> m_connection;
    QString m_lostSession; ///< of the connection that was lost last; empty where none was since another was made
    const std::shared_ptr<Line> m_line; ///< of the connection
};

} // namespace umh
