#pragma once

#include "domain/result.h"
#include "domain/system/calllater.h"
#include "store/directorystores.h"
#include "store/threads/directorythread.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtSql/QSqlDatabase>

#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace umh {

/// Reads a directory for the GUI thread, on which it lives; whoever wants to know something of it there asks this one.
///
/// A directory that answers at once (Directory::answersAtOnce()) is read on the spot, on a connection of that thread:
/// the answer is there before read() returns. Any other is read on a worker thread, one question after the other, and
/// the answer comes later; the GUI thread has no connection then. Both look alike to who asks.
class DirectoryReader final : public QObject
{
    Q_OBJECT

public:
    /// Fails where a directory that answers at once cannot be connected to.
    [[nodiscard]] static Result<std::unique_ptr<DirectoryReader>> open(const Directory &directory);
    /// Waits for what is being read; what has not been begun is left out, and nothing is answered any more.
    ~DirectoryReader() override;

    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] bool answersAtOnce() const { return m_stores.has_value(); }
    /// A database with the tables and fields of the directory, for QSqlTableModel: the directory itself where it
    /// answers at once, else one in memory, which has no rows.
    [[nodiscard]] QSqlDatabase fields() const { return m_connection.database(); }

    /// Calls \a ask with the stores, and \a handle with what it has returned, a Result or Status, on this thread; not
    /// at all once \a context is gone. \a ask asks a few short questions; it may run on another thread, and so must
    /// hold copies only.
    template<typename Ask, typename Handle>
    void read(const QObject *context, Ask ask, Handle handle)
    {
        if (m_stores)
            handle(ask(*m_stores));
        else
            readOn(m_short, context, std::move(ask), std::move(handle));
    }
    /// The same for what takes longer, or of which there is much: never on this thread, and so always later.
    template<typename Ask, typename Handle>
    void readInBackground(const QObject *context, Ask ask, Handle handle)
    {
        readOn(m_long, context, std::move(ask), std::move(handle));
    }

private:
    DirectoryReader(const Directory &directory, Connection connection);
    [[nodiscard]] DirectoryThread &thread(std::optional<DirectoryThread> &of);

    /// \a again: once more, where the connection is lost meanwhile.
    template<typename Ask, typename Handle>
    void readOn(std::optional<DirectoryThread> &on, const QObject *context, Ask ask, Handle handle, bool again = true)
    {
        using Answer = std::invoke_result_t<Ask, DirectoryStores &>;
        thread(on).runWithStores([this, &on, again, asker = QPointer(context), ask = std::move(ask),
                                  handle = std::move(handle),
                                  stop = m_end.get_token()](const Result<DirectoryStores *> &stores) {
            if (stop.stop_requested())
                return;
            callLater(this,
                      [this, &on, again, asker, ask, handle, answer = stores ? ask(**stores) : Answer(stores.error())] {
                          if (!asker)
                              return;
                          if (again && !answer.ok() && answer.error().kind == ErrorKind::ServerLost)
                              readOn(on, asker.data(), ask, handle, false);
                          else
                              handle(answer);
                      });
        });
    }

    Directory m_directory;
    Connection m_connection; ///< to the directory, or to memory; see fields()
    std::optional<DirectoryStores> m_stores; ///< where the directory answers at once
    std::stop_source m_end;
    // Each from the first question on; they go first, as their work refers to the rest.
    std::optional<DirectoryThread> m_short;
    std::optional<DirectoryThread> m_long;
};

} // namespace umh
