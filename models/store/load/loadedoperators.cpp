#include "store/load/loadedoperators.h"

#include "domain/operator.h"
#include "domain/text/textfolding.h"
#include "store/connection.h"

#include <QtSql/QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

Status LoadedOperators::read(const Connection &connection)
{
    auto operators = connection.run(u"SELECT guid, full_name, folded_name FROM operator"_s);
    if (!operators)
        return operators.error();
    while (operators->next()) {
        const QString fullName = operators->value(1).toString();
        m_entries.insert(operators->value(0).toString(),
                         {.fullName = fullName, .folded = operators->value(2).toString(), .stored = fullName});
    }
    return operators->lastError().isValid() ? Status(connection.errorOf(*operators)) : Status();
}

Status LoadedOperators::readAgain(const Connection &connection)
{
    const QHash<QString, Entry> before = std::exchange(m_entries, {});
    if (Status read = this->read(connection); !read)
        return read;
    m_entries.removeIf([&before](QHash<QString, Entry>::iterator entry) {
        const auto known = before.constFind(entry.key());
        if (known == before.cend())
            return true;
        entry->added = known->added;
        return false;
    });
    return {};
}

void LoadedOperators::add(const Operator &op)
{
    Entry &entry = m_entries[op.guid];
    entry.added = true;
    if (entry.fullName.isNull() || entry.fullName != op.fullName) // else it shares its text with what is stored
        entry.fullName = op.fullName;
    entry.folded = folded(op.fullName);
}

const LoadedOperators::Entry *LoadedOperators::find(const QString &guid) const
{
    const auto found = m_entries.constFind(guid);
    return found == m_entries.cend() ? nullptr : &*found;
}

QStringList LoadedOperators::others() const
{
    QStringList guids;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (!entry->added)
            guids += entry.key();
    }
    return guids;
}

} // namespace umh
