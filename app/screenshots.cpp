#include "app/screenshots.h"

#include "app/application.h"
#include "app/session.h"
#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/hub/hubwindow.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Runs events until \a done says so; false when that takes too long.
template<typename Done>
bool waitUntil(Done done)
{
    using namespace std::chrono_literals;
    QEventLoop loop;
    QTimer look;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(10ms);
    limit.start(60s);
    loop.exec();
    return done();
}

/// Why waiting for \a what came to nothing.
Error notInTime(const Application &application, const QString &what)
{
    if (application.isEnding())
        return Error{.kind = ErrorKind::Cancelled};
    return Error{.kind = ErrorKind::Unexpected, .detail = what + " in time"_L1};
}

/// A new picture is for its owner only, as the directory that is in it; some file systems know no rights.
Status save(QWidget &window, const QString &path)
{
    QBuffer picture;
    if (!window.grab().save(&picture, "PNG"))
        return Error{.detail = u"a picture could not be made"_s, .path = path};
    QSaveFile file(path);
    const bool isNew = !QFileInfo::exists(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(errno, path);
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(picture.data()) != picture.size() || !file.commit())
        return fileError(errno, path);
    return {};
}

} // namespace

Status takeScreenshots(Application &application, const QString &folder)
{
    const QDir target(folder);
    if (Status made = makePrivateFolder(target.absolutePath()); !made)
        return made;

    if (!waitUntil([&] { return application.isReady() || application.openingError(); }))
        return notInTime(application, u"the directory did not open"_s);
    if (application.openingError())
        return *application.openingError();
    application.viewApiUsers(LastUseFilter::Any);
    if (!waitUntil([&] { return application.session()->apiUsers().isComplete(); }))
        return notInTime(application, u"the overview did not load"_s);

    // However small the screen is that nobody looks at.
    application.hub()->resize(application.hub()->usualSize());
    application.overview()->resize(application.overview()->usualSize());
    if (Status saved = save(*application.hub(), target.filePath(u"hub.png"_s)); !saved)
        return saved;
    return save(*application.overview(), target.filePath(u"overview.png"_s));
}

} // namespace umh
