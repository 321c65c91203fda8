#pragma once

#include "domain/error.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <functional>

namespace umh {

/// What the windows say while something is wrong with the file of the open directory. Lives on the GUI thread.
class FileTrouble final
{
    Q_DECLARE_TR_FUNCTIONS(umh::Application)

public:
    /// Shows \a error in \a bars. Where another file is there now, \a openAnew is what a button does.
    void tell(const QList<MessageBar *> &bars, const Error &error, const std::function<void()> &openAnew);
    /// It is over: what was told goes, where nothing else has been said since.
    void takeBack();

private:
    QList<ShownMessage> m_told;
};

} // namespace umh
