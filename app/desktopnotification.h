#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

#include <optional>

namespace umh {

/// A notification of the desktop, by org.freedesktop.Notifications: one, the next of which takes its place. Where there
/// is no session bus, or nobody on it shows notifications, nothing happens. Never waits for an answer. GUI thread.
class DesktopNotification final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotification(QObject *parent = nullptr);
    ~DesktopNotification() override;

    /// What a notification says. Plain texts; nothing of them is taken for markup.
    struct Text
    {
        QString title{};
        QStringList lines{};
        QString open{}; ///< what a click on it does
    };
    /// Shows \a text.
    void show(const Text &text);

Q_SIGNALS:
    /// A person has clicked on what is shown.
    void opened();

private Q_SLOTS:
    void takeAction(quint32 id, const QString &action);
    void takeClosed(quint32 id, quint32 reason);

private:
    [[nodiscard]] bool listen();
    void askAbilities();
    void send(const Text &text);

    std::optional<QStringList> m_abilities; ///< of who shows it; nothing before that has answered
    std::optional<Text> m_next; ///< to be shown as soon as something is known
    quint32 m_shown = 0; ///< the number of what is shown; 0 for nothing
    bool m_listens = false;
    bool m_waits = false; ///< for an answer
};

} // namespace umh
