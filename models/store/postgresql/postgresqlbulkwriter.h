#pragma once

#include "store/load/apiuserbulkwriter.h"
#include "store/postgresql/postgresqlcopy.h"

#include <QtCore/QStringList>

#include <optional>

namespace umh {

class Connection;

/// Writes rows by COPY. The owner of the directory takes off indexes, references and what sums up before, and builds
/// them at the end; others, who may not, leave them be, which takes several times as long.
///
/// Nobody else can read API users from beginApiUsers() to the commit where it is the owner's: the server takes no index
/// off while somebody looks at the table.
class PostgresqlBulkWriter final : public ApiUserBulkWriter
{
public:
    explicit PostgresqlBulkWriter(const Connection &connection);

    [[nodiscard]] Status begin() override;
    [[nodiscard]] Status write(const Operator &op) override;
    [[nodiscard]] Status endOperators() override;
    [[nodiscard]] Status beginApiUsers() override;
    [[nodiscard]] Status write(const ApiUser &apiUser, const QString &operatorFolded) override;
    [[nodiscard]] Status endApiUsers() override;
    [[nodiscard]] Status finish(const std::stop_token &stop, const std::function<void(int, int)> &onStep) override;

private:
    [[nodiscard]] Status run(const QStringList &statements);
    [[nodiscard]] Status endCopy();

    const Connection &m_connection;
    bool m_begun = false;
    bool m_isOwner = false;
    QStringList m_toCreate; ///< makes what was taken off
    std::optional<PostgresqlCopy> m_copy;
};

} // namespace umh
