#include "exportmeasures.h"

#include "childprocess.h"
#include "domain/exportchoice.h"
#include "program.h"
#include "stopwatch.h"
#include "views/widgets/messagebar.h"
#include "views/window/exportdialog.h"
#include "watchedapplication.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressDialog>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

constexpr double exportFrame = 16; // ms

/// Has all rows of the overview exported to the file at \a path, as a person does.
void startExport(WatchedApplication &watched, const Program &program, const QString &path, ExportFormat format)
{
    const QList<QAction *> actions = program.window()->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
            watched.deliver([action] { action->trigger(); });
    }
    auto *dialog = program.window()->findChild<ExportDialog *>();
    if (!dialog)
        qFatal("no dialog to export");
    dialog->findChild<QComboBox *>(u"format"_s)->setCurrentIndex(int(format));
    dialog->findChild<QLineEdit *>(u"file"_s)->setText(path);
    watched.deliver([dialog] { dialog->accept(); });
}

void measureWhole(WatchedApplication &watched, Report &report, const QString &path, ExportFormat format)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list."_s + suffixOf(format));
    Program program(watched, path);
    program.settle(1000);
    watched.startWatchingStalls();
    const double start = now();
    startExport(watched, program, file, format);
    const double took = watched.runUntil([&] { return QFileInfo::exists(file); }) - start;
    program.settle(500);
    report.add({.measure = u"Export of all rows from the window"_s,
                .detail = suffixOf(format).toUpper() + u", %1 MB"_s.arg(QFileInfo(file).size() / 1'000'000),
                .product = took});
    report.add({.measure = u"Longest stall of the window while all rows are exported"_s,
                .detail = suffixOf(format).toUpper() + u": "_s + describe(watched.longestStall()),
                .product = watched.longestStall().wall,
                .limit = exportFrame,
                .bar = u"16 ms"_s});
}

/// \a share: of the rows, that are written when it is cancelled.
void measureCancelling(WatchedApplication &watched, Report &report, const QString &path, ExportFormat format,
                       double share)
{
    const QTemporaryDir folder;
    Program program(watched, path);
    program.settle(1000);
    startExport(watched, program, folder.filePath(u"list"_s), format);
    QProgressDialog *progress = nullptr;
    watched.runUntil([&] {
        if (!progress)
            progress = program.window()->findChild<QProgressDialog *>(u"exportProgress"_s);
        return progress && progress->value() >= share * progress->maximum();
    });
    const double start = now();
    watched.deliver([&] { Q_EMIT progress->canceled(); });
    const QDir written(folder.path());
    const double took = watched.runUntil([&] {
        return written.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }) - start;
    report.add({.measure = u"Cancel of an export → nothing is left"_s,
                .detail = u"%1, at %2 % of the rows"_s.arg(suffixOf(format).toUpper()).arg(share * 100),
                .product = took,
                .limit = 200,
                .bar = u"200 ms"_s});
}

} // namespace

void measureExports(WatchedApplication &watched, Report &report, const QString &path)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json})
        measureWhole(watched, report, path, format);
    measureCancelling(watched, report, path, ExportFormat::Csv, 0.3);
    measureCancelling(watched, report, path, ExportFormat::Xlsx, 0.3);
    measureCancelling(watched, report, path, ExportFormat::Xlsx, 0.99); // as it is packed, mostly
    const double csv = runChild({u"--export-program"_s, path, u"csv"_s}).value(u"peak"_s);
    const double xlsx = runChild({u"--export-program"_s, path, u"xlsx"_s}).value(u"peak"_s);
    report.add({.measure = u"Export as XLSX, most memory at once"_s,
                .detail = u"as CSV %1 MB"_s.arg(csv, 0, 'f', 0),
                .product = xlsx,
                .limit = csv + 20,
                .bar = u"CSV + 20 MB"_s,
                .unit = u"MB"_s});
}

} // namespace umh::bench
