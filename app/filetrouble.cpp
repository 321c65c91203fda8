#include "app/filetrouble.h"

#include "views/widgets/messagebar.h"

#include <utility>

namespace umh {

void FileTrouble::tell(const QList<MessageBar *> &bars, const Error &error, const std::function<void()> &openAnew)
{
    for (MessageBar *bar : bars) {
        if (error.kind == ErrorKind::FileReplaced) {
            bar->showError(
                error,
                [] {
                    return MessageText{tr("The database that is open is not at its place any more."),
                                       {},
                                       tr("Open the file that is there now")};
                },
                openAnew);
        } else {
            bar->showError(error, [] { return MessageText{tr("The database could not be read.")}; });
        }
        m_told.append({bar, bar->messageId()});
    }
}

void FileTrouble::takeBack()
{
    for (const auto &[bar, message] : std::exchange(m_told, {})) {
        if (bar && bar->messageId() == message)
            bar->dismiss();
    }
}

} // namespace umh
