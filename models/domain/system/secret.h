#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <string>

namespace umh {

/// A password: held in memory of its own, which is overwritten when it goes. Cannot be printed, logged or turned into a
/// QVariant by accident. What is handed out by utf8() is the caller's to keep short-lived.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    explicit Secret(const QByteArray &utf8);
    ~Secret();
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    /// A copy of its own.
    [[nodiscard]] QByteArray utf8() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_utf8); }

    /// Overwrites \a bytes, where nobody else shares them, and empties them.
    static void wipe(QByteArray &bytes);
    static void wipe(QString &text);
    static void wipe(std::string &bytes);

    friend bool operator==(const Secret &a, const Secret &b) { return a.m_utf8 == b.m_utf8; }

private:
    QByteArray m_utf8; ///< never shared
};

} // namespace umh
