#include "app/filetrouble.h"

#include <utility>

namespace umh {

void FileTrouble::tell(const QList<MessageBar *> &bars, const Error &error, const std::function<void()> &openAnew)
{
    for (MessageBar *bar : bars) {
        if (error.kind == ErrorKind::FileReplaced) {
            m_told += bar->showError(
                error,
                [] {
                    return MessageText{tr("The database that is open is not at its place any more."),
                                       {},
                                       tr("Open the file that is there now")};
                },
                openAnew);
        } else {
            m_told += bar->showError(error, [] { return MessageText{tr("The database could not be read.")}; });
        }
    }
}

void FileTrouble::takeBack()
{
    const QList<ShownMessage> told = std::exchange(m_told, {});
    for (const ShownMessage &message : told)
        message.takeBack();
}

} // namespace umh
