#include "app/screenshots.h"

#include "app/application.h"
#include "app/session.h"
#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/hub/hubwindow.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
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

/// Cancelled once somebody has asked the program to end.
Status goOn(const Application &application)
{
    QCoreApplication::processEvents(); // it is told by an event
    if (application.isEnding())
        return Error{.kind = ErrorKind::Cancelled};
    // The database may have been replaced meanwhile, and opened anew in vain.
    return application.openingError() ? Status(*application.openingError()) : Status();
}

struct Picture
{
    QString path;
    QByteArray bytes;
};

Result<Picture> pictureOf(QWidget &window, const QString &path)
{
    QBuffer picture;
    if (!window.grab().save(&picture, "PNG"))
        return Error{.detail = u"a picture could not be made"_s, .path = path};
    return Picture{path, picture.data()};
}

/// A new picture is for its owner only, as the directory that is in it; some file systems know no rights.
Status save(const Picture &picture)
{
    // Qt refuses both without asking the system, which then has nothing to say.
    const QFileInfo place(picture.path);
    if (place.isDir())
        return Error{.kind = ErrorKind::NotARegularFile, .path = picture.path};
    if (place.exists() && !place.isWritable())
        return Error{.kind = ErrorKind::NoPermission, .path = picture.path};
    QSaveFile file(picture.path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(errno, picture.path);
    if (!place.exists())
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(picture.bytes) != picture.bytes.size() || !file.commit())
        return fileError(errno, picture.path);
    return {};
}

} // namespace

Status takeScreenshots(Application &application, const QString &folder)
{
    const QDir target(folder);
    if (!waitUntil([&] { return application.isReady() || application.openingError(); }))
        return notInTime(application, u"the directory did not open"_s);
    if (Status going = goOn(application); !going)
        return going;
    application.viewApiUsers();
    const auto areThere = [&] { return application.session() && application.session()->apiUsers().isComplete(); };
    if (!waitUntil([&] { return application.openingError() || areThere(); }))
        return notInTime(application, u"the overview did not load"_s);
    if (Status going = goOn(application); !going)
        return going;

    if (!application.overview())
        return notInTime(application, u"the overview did not open"_s);
    // However small the screen is that nobody looks at.
    application.hub()->resize(application.hub()->usualSize());
    application.overview()->resize(application.overview()->usualSize());
    const Result<Picture> hub = pictureOf(*application.hub(), target.filePath(u"hub.png"_s));
    if (!hub)
        return hub.error();
    const Result<Picture> overview = pictureOf(*application.overview(), target.filePath(u"overview.png"_s));
    if (!overview)
        return overview.error();

    // Until here nothing is left of what is cancelled.
    if (Status going = goOn(application); !going)
        return going;
    if (Status made = makePrivateFolder(target.absolutePath()); !made)
        return made;
    if (Status saved = save(*hub); !saved)
        return saved;
    return save(*overview);
}

} // namespace umh
