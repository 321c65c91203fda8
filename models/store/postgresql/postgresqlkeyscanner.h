#pragma once

#include "store/keyscanner.h"
#include "store/keyscansql.h"

namespace umh {

class Connection;

/// Key scans by one statement, in one round trip: all conditions, the search and the order are the server's to bring
/// together, by its indexes where it likes; the keys come in binary form. One statement sees one state of the
/// directory by itself.
class PostgresqlKeyScanner final : public KeyScanner
{
public:
    explicit PostgresqlKeyScanner(const Connection &connection);

    [[nodiscard]] Result<KeyScanResult> scan(const KeyScanRequest &request, const std::stop_token &stop,
                                             const FirstKeys &onFirst) override;
    [[nodiscard]] Status stream(const KeyScanRequest &request, qsizetype batchSize, const std::stop_token &stop,
                                const KeyBatch &onBatch) override;

private:
    const Connection &m_connection;
};

} // namespace umh
