#include "table/operatortablemodel.h"

using namespace Qt::StringLiterals;

namespace umh {

OperatorTableModel::OperatorTableModel(DirectoryLookup &lookup, const Clock &clock, QObject *parent)
    : ValueTableModel(lookup.reader(), clock, u"operator"_s,
                      {{"id", [](const Row &row) -> QVariant { return row.key; }},
                       {"guid", [](const Row &row) -> QVariant { return row.op.guid; }},
                       {"culture", [](const Row &row) -> QVariant { return valueOrNull(row.op.culture); }},
                       {"last_used_state",
                        [](const Row &row) -> QVariant {
                            return row.lastUsedState ? QVariant(int(*row.lastUsedState)) : QVariant();
                        }}},
                      parent)
    , m_lookup(lookup)
{ }

OperatorTableModel::~OperatorTableModel() = default;

OperatorGroupTableModel::OperatorGroupTableModel(DirectoryLookup &lookup, const Clock &clock, QObject *parent)
    : ValueTableModel(lookup.reader(), clock, u"operator_group"_s,
                      {{"id", [](const Row &row) -> QVariant { return row.key; }},
                       {"guid", [](const Row &row) -> QVariant { return row.group.guid; }},
                       {"everyone", [](const Row &row) -> QVariant { return int(row.group.everyone); }},
                       {"administrators", [](const Row &row) -> QVariant { return int(row.group.administrators); }}},
                      parent)
    , m_lookup(lookup)
{ }

OperatorGroupTableModel::~OperatorGroupTableModel() = default;

} // namespace umh

#include "moc_operatortablemodel.cpp"
