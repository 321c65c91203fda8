#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

#include <optional>
#include <utility>

namespace umh {

/// A set of guids, to find those that come twice. A UUID takes a fifth of the memory that its text would.
class GuidSet final
{
public:
    /// Puts \a guid in. False if it was in already.
    [[nodiscard]] bool insert(const QString &guid)
    {
        if (const std::optional<Number> number = numberOf(guid))
            return inserted(m_uuids, *number);
        return inserted(m_others, guid);
    }

    [[nodiscard]] bool contains(const QString &guid) const
    {
        if (const std::optional<Number> number = numberOf(guid))
            return m_uuids.contains(*number);
        return m_others.contains(guid);
    }

private:
    using Number = std::pair<quint64, quint64>;

    /// The 128 bits that \a guid writes; nothing for anything but the one way to write a UUID in lower case, so that
    /// two guids are equal exactly when their texts are.
    [[nodiscard]] static std::optional<Number> numberOf(QStringView guid)
    {
        if (guid.size() != 36)
            return std::nullopt;
        Number number;
        int digits = 0;
        for (qsizetype i = 0; i < guid.size(); ++i) {
            const char16_t c = guid.at(i).unicode();
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != u'-')
                    return std::nullopt;
                continue;
            }
            const bool decimal = c >= u'0' && c <= u'9';
            if (!decimal && !(c >= u'a' && c <= u'f'))
                return std::nullopt;
            quint64 &half = digits++ < 16 ? number.first : number.second;
            half = half << 4 | quint64(decimal ? c - u'0' : c - u'a' + 10);
        }
        return number;
    }

    template<typename T>
    [[nodiscard]] static bool inserted(QSet<T> &set, const T &value)
    {
        const qsizetype before = set.size();
        set.insert(value);
        return set.size() > before;
    }

    QSet<Number> m_uuids;
    QSet<QString> m_others;
};

} // namespace umh
