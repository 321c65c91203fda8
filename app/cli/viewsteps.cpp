#include "app/cli/viewsteps.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "words/apiuserviewtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace umh {

std::variant<ApiUserView, QString> findView(const QString &name)
{
    const QSettings settings(QCoreApplication::applicationName(), QCoreApplication::applicationName());
    const QList<ApiUserView> saved = readViews(settings.value(QString::fromUtf16(savedViewsKey)).toStringList());
    if (const std::optional<ApiUserView> view = ApiUserViewText::named(name, saved))
        return *view;
    QStringList offered;
    const QStringList names = ApiUserViewText::names(saved);
    for (const QString &other : names)
        offered += CommandLine::tr("'%1'", "a name in quotes").arg(shownArgument(other));
    return CommandLine::tr("There is no view '%1'. Choose one of: %2.").arg(shownArgument(name), offered.join(", "_L1));
}

} // namespace umh
