#pragma once

#include "domain/apiuserquery.h"
#include "rawimport.h"
#include "store/keyscanner.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>

#include <libpq-fe.h>
#include <memory>

namespace umh::bench {

/// A connection of libpq's own, as thin as can be. What fails ends the program.
class RawServer final
{
public:
    /// \a address: as --database takes it.
    explicit RawServer(const QString &address);
    ~RawServer();
    Q_DISABLE_COPY_MOVE(RawServer)

    void run(const QString &sql);
    /// Reads the first \a count rows of \a order.
    void firstPage(const ApiUserOrder &order, qsizetype count);
    /// All keys in \a order.
    [[nodiscard]] KeyList keys(const ApiUserOrder &order);

    /// What \a select finds, as COPY takes it.
    [[nodiscard]] QByteArrayList copyOut(const QString &select);
    /// Puts \a rows of copyOut() where \a copy, a COPY … FROM STDIN, says.
    void copyIn(const QString &copy, const QByteArrayList &rows);

private:
    struct Clear
    {
        void operator()(PGresult *answer) const { PQclear(answer); }
    };
    using Answer = std::unique_ptr<PGresult, Clear>;
    Answer checked(PGresult *answer, ExecStatusType expected) const;

    PGconn *m_connection;
};

/// Writes the operators and API users of the directory at \a source into the empty database at \a target by COPY, and
/// makes the indexes of a directory. In ms, until all of it is committed.
[[nodiscard]] RawImportTimes measureRawCopy(const QString &source, const QString &target);

} // namespace umh::bench
