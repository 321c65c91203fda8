#include "app/cli/watchstate.h"

#include "domain/system/fileerror.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace umh {

QString WatchState::pathOf(const QString &directory)
{
    // Whoever can write to the directory could have it lead elsewhere.
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(directory));
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/watch/"_L1 + name + ".json"_L1;
}

Result<std::optional<WatchState>> WatchState::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<WatchState>();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(errno, path);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (!json.value("entry"_L1).isDouble())
        return std::optional<WatchState>();
    WatchState state;
    state.entry = json.value("entry"_L1).toInteger();
    state.hash = QByteArray::fromHex(json.value("hash"_L1).toString().toLatin1());
    state.failingSince = QDateTime::fromString(json.value("failingSince"_L1).toString(), Qt::ISODateWithMs);
    return std::optional(state);
}

Status WatchState::write(const QString &path) const
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fileError(errno, folder);
    QJsonObject json{{u"entry"_s, entry}, {u"hash"_s, QString::fromLatin1(hash.toHex())}};
    if (failingSince.isValid())
        json.insert(u"failingSince"_s, failingSince.toUTC().toString(Qt::ISODateWithMs));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0;
    return written && file.commit() ? Status() : Status(fileError(errno, path));
}

} // namespace umh
