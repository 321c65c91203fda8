#pragma once

#include "domain/system/secret.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace umh {

/// A password that a person has copied: marked as one for clipboard managers, and taken from the clipboard after a
/// while or when the program ends, if it is still there. Belongs to the application, so it outlives the window it came
/// from.
class PasswordOnClipboard final : public QObject
{
    Q_OBJECT

public:
    /// Copies \a password. Valid until it is taken away, or another one is put there.
    static const PasswordOnClipboard *put(const Secret &password, std::chrono::milliseconds keptFor);

Q_SIGNALS:
    /// It is not on the clipboard any more, or somebody else's content was there.
    void takenAway();

private:
    PasswordOnClipboard(const Secret &password, std::chrono::milliseconds keptFor);
    void takeAway();

    Secret m_password;
    QTimer m_timer;
};

} // namespace umh
