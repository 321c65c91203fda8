#pragma once

#include <QtCore/QStringList>

#include <functional>

class QWidget;

namespace umh {

// Each asks over \a parent, and calls \a chosen once a person has chosen. GUI thread.

/// For files to import.
void chooseFilesToImport(QWidget *parent, const std::function<void(const QStringList &files)> &chosen);
/// For the file of a directory that is to be opened; begins in the folder of \a present, the one that is open, if any.
void chooseDatabaseFile(QWidget *parent, const QString &present,
                        const std::function<void(const QString &path)> &chosen);

/// For a file to export to, whose name ends with \a suffix; begins with \a present. The dialog asks before one that is
/// there is taken.
void chooseFileForExport(QWidget *parent, const QString &present, const QString &suffix,
                         const std::function<void(const QString &path)> &chosen);
/// For a file that does not exist yet, to copy a directory to; begins in the folder of \a present, the one that is
/// copied, if any.
void chooseFileForCopy(QWidget *parent, const QString &present, const std::function<void(const QString &path)> &chosen);
/// For a file that does not exist yet, to archive entries of the journal to; begins with \a present.
void chooseFileForArchive(QWidget *parent, const QString &present,
                          const std::function<void(const QString &path)> &chosen);

} // namespace umh
