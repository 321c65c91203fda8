#pragma once

#include "app/filetrouble.h"
#include "domain/error.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace umh {

class MessageBar;
class ProgramActions;
class Session;

/// What the program makes of what the watcher of an open directory notices: says in the state of all windows that the
/// server is out of reach, or another program syncs, tells of trouble with a file, and has the watcher look less often
/// while no window is to be seen. Lives on the GUI thread, as long as the program.
class SessionWatching final : public QObject
{
    Q_OBJECT

public:
    /// \a actions must outlive this.
    explicit SessionWatching(ProgramActions &actions, QObject *parent = nullptr);

    /// From now on it is about \a session, which lives until leave(). \a bars: where the windows on it tell of trouble.
    void follow(Session &session, const std::function<QList<MessageBar *>()> &bars);
    /// The session is about to go, with whatever was said of it.
    void leave();

Q_SIGNALS:
    /// The directory is another one now, or connected to another account, and has to be opened again.
    void reopenRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void followVisibility();

    ProgramActions &m_actions;
    Session *m_session = nullptr;
    std::optional<Error> m_outOfReach; ///< while the server of the directory is
    bool m_followsVisibility = false; ///< soon
    FileTrouble m_fileTrouble;
};

} // namespace umh
