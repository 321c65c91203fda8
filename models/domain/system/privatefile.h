#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace umh {

/// Writes \a content into the file at \a path, which takes the place of one that is there: all of it or nothing, and at
/// no moment readable by anybody but its owner. Errors, with the path: FileNotFound (its folder), NotARegularFile,
/// NoPermission, DiskFull, FileUnwritable.
[[nodiscard]] Status writePrivateFile(const QString &path, const QByteArray &content);

/// Gives the file \a made, which nobody has open, the name \a path, in the same folder: all of it is on the disk
/// before. An empty file there goes; PlaceTaken where there is anything else. The errors of fileError().
[[nodiscard]] Status putInPlace(const QString &made, const QString &path);

/// Makes an empty file at \a path, or where the link there leads to, that only its owner can read and write, whatever
/// the umask; nothing where there is one already. Never has it open, which matters where somebody else may be opening
/// it at once. The errors of fileError() where it cannot be made.
[[nodiscard]] Status makePrivateFile(const QString &path);

/// Makes the folder \a path and those above it. What it makes only its owner can enter, whatever the umask; what is
/// there stays as it is. The errors of fileError(), with the path of the folder that is to blame; NotAFolder; and
/// NoPermission where it would not be the folder that was meant: Qt puts U+FFFD for what it cannot read of a name.
[[nodiscard]] Status makePrivateFolder(const QString &path);

/// Where throw-away files and folders are made: QDir::tempPath(), or the folder that the environment names where that
/// is not there. Of such a one Qt makes nothing at all, to which "/file" can be added and is a file in the root.
[[nodiscard]] QString temporaryFolder();

/// Takes what others may do with the file or folder \a path from them. Nothing where it is somebody else's or a link.
void makePrivate(const QString &path);

} // namespace umh
