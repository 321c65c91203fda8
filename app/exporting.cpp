#include "app/exporting.h"

#include "app/session.h"
#include "domain/time/clock.h"
#include "export/csvwriter.h"
#include "export/listexporttask.h"
#include "views/table/directorytableview.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "views/window/exportdialog.h"
#include "views/window/programactions.h"
#include "words/exporttext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QProgressDialog>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// For the settings.
QString nameOf(char16_t separator)
{
    return separator == u';' ? u"semicolon"_s : separator == u'\t' ? u"tab"_s : u"comma"_s;
}

QProgressDialog *makeProgress(TablePane &pane, const ListExportTask &task, int rows)
{
    // Beside the window, which stays usable; comes only where it takes a while.
    auto *progress = new QProgressDialog(pane.window());
    progress->setObjectName(u"exportProgress"_s);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::NonModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setRange(0, rows);
    QObject::connect(&task, &ListExportTask::progressed, progress,
                     [progress](qint64 done) { progress->setValue(int(std::min<qint64>(done, progress->maximum()))); });
    return progress;
}

} // namespace

Exporting::Exporting(Session &session, const ProgramActions &actions, ViewSettings &settings, const Clock &clock)
    : m_session(session)
    , m_actions(actions)
    , m_settings(settings)
    , m_clock(clock)
{ }

void Exporting::serve(TablePane &pane)
{
    connect(&pane, &TablePane::exportRequested, this, [this, &pane] { choose(pane); });
}

void Exporting::choose(TablePane &pane)
{
    const ShownList list = pane.shownList();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = m_settings.get(settings::exportFolder);
    const ExportDialog::Offer offer{.rows = list.rows,
                                    .selected = list.selected,
                                    .baseName = ExportText::fileName(list.query) + u'-'
                                        + m_clock.now().toLocalTime().date().toString(Qt::ISODate),
                                    .folder = QFileInfo(last).isDir()  ? last
                                        : QFileInfo(documents).isDir() ? documents
                                                                       : QDir::homePath(),
                                    .last = lastChoice()};
    auto *dialog = new ExportDialog(offer, pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // As it was when it was asked for, whatever has come since.
    connect(dialog, &ExportDialog::chosen, this, [this, list, there = QPointer(&pane)](const ExportChoice &choice) {
        keep(choice);
        if (there)
            start(*there, list, choice);
    });
    dialog->open();
}

ExportChoice Exporting::lastChoice() const
{
    const CsvStyle usual = csvStyleFor(QLocale());
    ExportChoice choice{.separator = usual.separator, .byteOrderMark = m_settings.get(settings::exportMark)};
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json}) {
        if (m_settings.get(settings::exportFormat) == suffixOf(format))
            choice.format = format;
    }
    for (const char16_t separator : {u',', u';', u'\t'}) {
        if (m_settings.get(settings::exportSeparator) == nameOf(separator))
            choice.separator = separator;
    }
    return choice;
}

void Exporting::keep(const ExportChoice &choice)
{
    m_settings.set(settings::exportFolder, QFileInfo(choice.path).absolutePath());
    m_settings.set(settings::exportFormat, suffixOf(choice.format));
    m_settings.set(settings::exportMark, choice.byteOrderMark);
    // Where it is what the language has, it follows that.
    const bool isUsual = choice.separator == csvStyleFor(QLocale()).separator;
    m_settings.set(settings::exportSeparator, isUsual ? QString() : nameOf(choice.separator));
}

void Exporting::start(TablePane &pane, const ShownList &list, const ExportChoice &choice)
{
    ListExport rows{.query = list.query,
                    .fields = fieldsOfColumns(list.query, list.columns),
                    .language =
                        choice.format == ExportFormat::Json ? ExportLanguage::English : ExportLanguage::Present};
    if (choice.onlySelected) {
        rows.only.emplace();
        const QList<RowKey> keys = pane.tableView()->selectedKeys();
        for (const RowKey key : keys)
            rows.only->insert(key);
    }
    const ProgramState &state = m_actions.state();
    ExportFacts facts{.list = ExportText::listName(list.query),
                      .database = state.place,
                      .account = state.account ? state.account->baseUrl : QString(),
                      .filter = list.filter,
                      .at = m_clock.now()};
    if (choice.onlySelected)
        facts.filter =
            QStringList{facts.filter, ExportText::onlySelected()}.join(facts.filter.isEmpty() ? ""_L1 : "; "_L1);

    auto *task = new ListExportTask(m_session.directory(), rows, {.choice = choice, .facts = facts}, m_clock, this);
    QProgressDialog *progress = makeProgress(pane, *task, choice.onlySelected ? list.selected : list.rows);
    progress->setWindowTitle(tr("Export"));
    progress->setLabelText(tr("Exporting to “%1”…").arg(QFileInfo(choice.path).fileName()));
    connect(progress, &QProgressDialog::canceled, task, &ListExportTask::cancel);
    const auto end = [task, there = QPointer(progress)] {
        if (there)
            there->close();
        task->deleteLater();
    };
    connect(task, &ListExportTask::succeeded, this,
            [this, end, path = choice.path, at = QPointer(&pane)](qint64 written) {
                end();
                if (at)
                    tellDone(*at, path, written);
            });
    connect(task, &ListExportTask::failed, this, [end, at = QPointer(&pane)](const Error &error) {
        end();
        if (!at)
            return;
        if (error.kind == ErrorKind::Cancelled)
            Q_EMIT at->said(tr("The export was cancelled. Nothing was written."), TablePane::shownFor);
        else
            at->messageBar()->showError(error, [] { return MessageText{tr("The list could not be exported.")}; });
    });
}

void Exporting::tellDone(TablePane &pane, const QString &path, qint64 rows)
{
    const auto open = [](const QString &what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    pane.messageBar()->showMessage(
        MessageBar::Severity::Info,
        [path, rows] {
            return MessageText{
                .whatHappened =
                    tr("%Ln row(s) exported to “%1”.", nullptr, int(rows)).arg(QDir::toNativeSeparators(path)),
                .action = tr("Open", "the exported file"),
                .otherAction = tr("Show in folder")};
        },
        [open, path] { open(path); }, [open, path] { open(QFileInfo(path).absolutePath()); });
}

} // namespace umh

#include "moc_exporting.cpp"
