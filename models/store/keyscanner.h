#pragma once

#include "domain/apiuser.h"
#include "domain/directoryquery.h"
#include "domain/result.h"
#include "store/keylist.h"

#include <QtCore/QDateTime>

#include <functional>
#include <optional>
#include <stop_token>

namespace umh {

/// What a scan is to find.
struct KeyScanRequest
{
    DirectoryQuery query{};
    QDateTime now{}; ///< what the times of ApiUserFilter count from
    /// The keys that pass the filter, where they are known already, in any order: the scan then only puts them into
    /// order, without searching again.
    std::optional<KeyList> knownMatches{};
    /// After how many keys to report the first ones; 0 for not at all.
    qsizetype firstCount = 0;
};

struct KeyScanResult
{
    KeyList keys;
    qsizetype total = 0; ///< rows of the query's table, whether they pass the filter or not
};

/// Finds the keys of the rows that pass a filter, in an order. One for each connection, used on its thread. What a
/// query asks for is the same for every engine (KeyScanSql); how it is found is the engine's matter.
class KeyScanner
{
public:
    KeyScanner() = default;
    virtual ~KeyScanner() = default;
    Q_DISABLE_COPY_MOVE(KeyScanner)

    /// Called with the first keys as soon as they are known, before scan() is done. Where fewer pass the filter than
    /// were asked for, it may be left out.
    using FirstKeys = std::function<void(KeyList first)>;
    /// Called with the next keys, in order; returns whether to go on.
    using KeyBatch = std::function<Status(const KeyList &batch)>;

    /// All keys at once: a few bytes a row. Reads one consistent state of the directory.
    /// Once \a stop is requested it ends soon, with Cancelled.
    [[nodiscard]] virtual Result<KeyScanResult> scan(const KeyScanRequest &request, const std::stop_token &stop,
                                                     const FirstKeys &onFirst = {}) = 0;

    /// The same keys in batches of at most \a batchSize, in little memory: that of the keys at most. \a onBatch may use
    /// the connection. An error from it ends the scan, and so does \a stop, with Cancelled: then no further batch
    /// comes. Run it in a read transaction where the rows are read in between. Ends with Corrupt where it did not come
    /// past every row.
    [[nodiscard]] virtual Status stream(const KeyScanRequest &request, qsizetype batchSize, const std::stop_token &stop,
                                        const KeyBatch &onBatch) = 0;
};

} // namespace umh
