#include "store/keyscansql.h"

using namespace Qt::StringLiterals;

namespace umh {

QString inDirection(const QStringList &columns, Qt::SortOrder direction)
{
    const QLatin1StringView suffix = direction == Qt::AscendingOrder ? " ASC"_L1 : " DESC"_L1;
    QStringList terms;
    for (const QString &column : columns)
        terms += column + suffix;
    return terms.join(", "_L1);
}

} // namespace umh
