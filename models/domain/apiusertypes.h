#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <initializer_list>

namespace umh {

/// A set of types of API users. Each may be given as received or as displayType() writes it; case and accents do not
/// tell two apart. One with nothing to read stands for API users without a type.
class ApiUserTypes final
{
public:
    ApiUserTypes() = default;
    ApiUserTypes(const QString &type) { insert(type); }
    ApiUserTypes(const QStringList &types);
    ApiUserTypes(std::initializer_list<QString> types);

    [[nodiscard]] bool isEmpty() const { return m_types.isEmpty(); }
    [[nodiscard]] bool contains(const QString &type) const;
    void insert(const QString &type);
    void remove(const QString &type);
    /// As displayType() writes them, in order; of several spellings the first that came.
    [[nodiscard]] QStringList list() const { return m_types.values(); }

    friend bool operator==(const ApiUserTypes &left, const ApiUserTypes &right)
    {
        return left.m_types.keys() == right.m_types.keys();
    }

private:
    QMap<QString, QString> m_types; ///< as displayed, by what tells them apart
};

} // namespace umh
