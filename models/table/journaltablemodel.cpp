#include "table/journaltablemodel.h"

using namespace Qt::StringLiterals;

namespace umh {

JournalTableModel::JournalTableModel(DirectoryLookup &lookup, const Clock &clock, QObject *parent)
    : ValueTableModel(lookup.reader(), clock, u"journal"_s,
                      {{"number", [](const Row &row) -> QVariant { return row.key; }},
                       {"origin", [](const Row &row) -> QVariant { return storedNameOf(row.origin); }},
                       {"api_user_guid", [](const Row &row) -> QVariant { return valueOrNull(row.apiUserGuid); }},
                       {"operator_guid", [](const Row &row) -> QVariant { return valueOrNull(row.operatorGuid); }},
                       {"operation", [](const Row &row) -> QVariant { return valueOrNull(row.operation); }},
                       {"host", [](const Row &row) -> QVariant { return valueOrNull(row.host); }},
                       {"version", [](const Row &row) -> QVariant { return valueOrNull(row.version); }},
                       {"job", [](const Row &row) -> QVariant { return valueOrNull(row.job); }}},
                      parent)
    , m_lookup(lookup)
{ }

JournalTableModel::~JournalTableModel() = default;

} // namespace umh

#include "moc_journaltablemodel.cpp"
