#include "views/window/filedialogs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(umh::FileDialogs)
};

} // namespace

void chooseFilesToImport(QWidget *parent, const std::function<void(const QStringList &files)> &chosen)
{
    auto *dialog = new QFileDialog(parent, FileDialogs::tr("Import files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({FileDialogs::tr("Saved answers of the account's API (%1)").arg(u"*.json"_s),
                            FileDialogs::tr("All files (%1)").arg(u"*"_s)});
    QObject::connect(dialog, &QFileDialog::filesSelected, qApp, chosen, Qt::QueuedConnection);
    dialog->open();
}

void chooseDatabaseFile(QWidget *parent, const QString &present, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, FileDialogs::tr("Open database"),
                                   present.isEmpty() ? QString() : QFileInfo(present).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {FileDialogs::tr("Databases (%1)").arg(u"*.sqlite"_s), FileDialogs::tr("All files (%1)").arg(u"*"_s)});
    // Later: once the dialog has closed.
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen, Qt::QueuedConnection);
    dialog->open();
}

void chooseFileForExport(QWidget *parent, const QString &present, const QString &suffix,
                         const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, FileDialogs::tr("Export to"), QFileInfo(present).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QFileInfo(present).fileName());
    dialog->setNameFilters(
        {FileDialogs::tr("Lists (%1)").arg("*."_L1 + suffix), FileDialogs::tr("All files (%1)").arg(u"*"_s)});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen, Qt::QueuedConnection);
    dialog->open();
}

void chooseFileForCopy(QWidget *parent, const QString &present, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, FileDialogs::tr("Copy database to"),
                                   present.isEmpty() ? QString() : QFileInfo(present).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // one that is there is never overwritten
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->setNameFilters(
        {FileDialogs::tr("Databases (%1)").arg(u"*.sqlite"_s), FileDialogs::tr("All files (%1)").arg(u"*"_s)});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen, Qt::QueuedConnection);
    dialog->open();
}

void chooseFileForArchive(QWidget *parent, const QString &present,
                          const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, FileDialogs::tr("Archive to"), QFileInfo(present).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // one that is there is never overwritten
    dialog->setDefaultSuffix(u"jsonl"_s);
    dialog->selectFile(QFileInfo(present).fileName());
    dialog->setNameFilters({FileDialogs::tr("Archives of the journal (%1)").arg(u"*.jsonl"_s),
                            FileDialogs::tr("All files (%1)").arg(u"*"_s)});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen, Qt::QueuedConnection);
    dialog->open();
}

} // namespace umh
