#pragma once

#include "domain/result.h"
#include "export/exportwriter.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>

#include <memory>

namespace umh {

/// A file that is written beside its place and put there once it is whole: what was there stays until then, and where
/// that never comes, nothing is left. Used on one thread.
class ExportFile final
{
public:
    /// Who may read it, and write to it: whoever may usually (a list is for others), or its owner alone.
    enum class Readers { AsUsual, OwnerOnly };

    /// Makes the file for \a path, whose folder must be there. What is there already must be a file; a link to one is
    /// followed. Errors, with the path: FileNotFound (the folder), NotARegularFile, NoPermission, DiskFull,
    /// FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<ExportFile>> make(const QString &path,
                                                                  Readers readers = Readers::AsUsual);
    ~ExportFile();
    Q_DISABLE_COPY_MOVE(ExportFile)

    /// Where it is written meanwhile, for who opens it by himself.
    [[nodiscard]] QString writtenTo() const { return m_file.fileName(); }
    /// Writes to it. Must not outlive this.
    [[nodiscard]] ByteSink sink();
    /// Brings all of it to the disk, which may take long. Nothing can be written any more.
    [[nodiscard]] Status settle();
    /// settle(), unless that has been done, and puts it in its place, with the rights of a file that was there.
    [[nodiscard]] Status put();

private:
    ExportFile(const QString &path, const QString &target);

    const QString m_path; ///< as it was named
    const QString m_target; ///< where that leads
    QFile m_file;
    bool m_isPut = false;
};

} // namespace umh
