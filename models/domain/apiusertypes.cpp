#include "domain/apiusertypes.h"

#include "domain/apiuser.h"
#include "domain/text/textfolding.h"

namespace umh {
namespace {

/// What tells \a type from others.
QString identityOf(const QString &type)
{
    return folded(displayType(type)).trimmed();
}

} // namespace

ApiUserTypes::ApiUserTypes(const QStringList &types)
{
    for (const QString &type : types)
        insert(type);
}

ApiUserTypes::ApiUserTypes(std::initializer_list<QString> types)
    : ApiUserTypes(QStringList(types))
{ }

bool ApiUserTypes::contains(const QString &type) const
{
    return m_types.contains(identityOf(type));
}

void ApiUserTypes::insert(const QString &type)
{
    const QString identity = identityOf(type);
    if (!m_types.contains(identity))
        m_types.insert(identity, displayType(type));
}

void ApiUserTypes::remove(const QString &type)
{
    m_types.remove(identityOf(type));
}

} // namespace umh
