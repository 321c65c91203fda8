#pragma once

#include "remote/secretstore.h"

#include <QtCore/QHash>

#include <utility>

namespace umh {

/// A keyring for tests: in memory, and not there at all if it is told so. Answers later, as the real one does.
class MemorySecretStore final : public SecretStore
{
public:
    enum class Mood { Works, IsNotThere, CannotBeWritten };

    explicit MemorySecretStore(Mood mood = Mood::Works)
        : m_mood(mood)
    { }

    QHash<QString, Secret> secrets; ///< what it holds

    void read(const QString &key, QObject *context, ReadAnswer answer) override
    {
        later(context, [this, key, answer = std::move(answer)] {
            if (m_mood == Mood::IsNotThere)
                answer(failure());
            else
                answer(secrets.contains(key) ? std::optional(secrets.value(key)) : std::nullopt);
        });
    }
    void write(const QString &key, const Secret &secret, QObject *context, Answer answer) override
    {
        later(context, [this, key, secret, answer = std::move(answer)] {
            if (m_mood == Mood::Works)
                secrets.insert(key, secret);
            answer(m_mood == Mood::Works ? Status() : Status(failure()));
        });
    }
    void remove(const QString &key, QObject *context, Answer answer) override
    {
        later(context, [this, key, answer = std::move(answer)] {
            secrets.remove(key);
            answer(m_mood == Mood::Works ? Status() : Status(failure()));
        });
    }

private:
    [[nodiscard]] static Error failure()
    {
        return Error{.kind = ErrorKind::KeyringFailed, .detail = QStringLiteral("no keyring here")};
    }
    template<typename Work>
    static void later(QObject *context, Work work)
    {
        QMetaObject::invokeMethod(context, std::move(work), Qt::QueuedConnection);
    }

    const Mood m_mood;
};

} // namespace umh
