#include "app/exporting.h"

#include "app/session.h"
#include "domain/time/clock.h"
#include "export/csvwriter.h"
#include "export/jobexport.h"
#include "export/listexporttask.h"
#include "views/jobs/jobswindow.h"
#include "views/table/directorytableview.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "views/window/exportdialog.h"
#include "views/window/programactions.h"
#include "words/exporttext.h"
#include "words/jobtext.h"
#include "words/pluralcount.h"

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

/// What is for other programs is in no language.
ExportLanguage languageOf(const ExportChoice &choice)
{
    return choice.format == ExportFormat::Json ? ExportLanguage::English : ExportLanguage::Present;
}

/// For the settings.
QString nameOf(char16_t separator)
{
    return separator == u';' ? u"semicolon"_s : separator == u'\t' ? u"tab"_s : u"comma"_s;
}

QProgressDialog *makeProgress(QWidget *window, const ListExportTask &task, qint64 rows)
{
    // Beside the window, which stays usable; comes only where it takes a while.
    auto *progress = new QProgressDialog(window);
    progress->setObjectName(u"exportProgress"_s);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::NonModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setRange(0, pluralCount(rows));
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
    connect(&pane, &TablePane::exportRequested, this, [this, &pane] { exportList(pane); });
}

void Exporting::serve(JobsWindow &window)
{
    connect(&window, &JobsWindow::exportRequested, this,
            [this, &window](const JobProgress &job) { exportJob(window, job); });
}

/// As it was when it was asked for, whatever has come since.
void Exporting::exportList(TablePane &pane)
{
    const ShownList list = pane.shownList();
    const Place place{&pane, pane.messageBar(),
                      [at = &pane](const QString &sentence, int duration) { Q_EMIT at->said(sentence, duration); }};
    choose(place, ExportText::fileName(list.query), list.rows, list.selected,
           [this, list, &pane](const ExportChoice &choice) {
               ListExport rows{.query = list.query,
                               .fields = fieldsOfColumns(list.query, list.columns),
                               .language = languageOf(choice)};
               QString filter = list.filter;
               if (choice.onlySelected) {
                   rows.only.emplace();
                   const QList<RowKey> keys = pane.tableView()->selectedKeys();
                   for (const RowKey key : keys)
                       rows.only->insert(key);
                   filter = QStringList{filter, ExportText::onlySelected()}.join(filter.isEmpty() ? ""_L1 : "; "_L1);
               }
               const ExportFacts facts = factsOf(ExportText::listName(list.query), filter);
               return new ListExportTask(m_session.directory(), rows, {.choice = choice, .facts = facts}, m_clock,
                                         this);
           });
}

void Exporting::exportJob(JobsWindow &window, const JobProgress &job)
{
    const Place place{&window, window.messageBar(),
                      [at = &window](const QString &sentence, int duration) { at->say(sentence, duration); }};
    choose(place, ExportText::jobFileName(job.job.number), job.total, 0, [this, job](const ExportChoice &choice) {
        const auto work = [id = job.job.id, language = languageOf(choice),
                           clock = &m_clock](const Connection &connection, ExportWriter &writer,
                                             const std::stop_token &stop, const ExportProgress &onProgress) {
            return umh::exportJob(connection, id, language, writer, *clock, stop, onProgress);
        };
        const ExportFacts facts = factsOf(JobText::name(job.job.number), {});
        return new ListExportTask(m_session.directory(), work, {.choice = choice, .facts = facts}, this);
    });
}

ExportFacts Exporting::factsOf(const QString &list, const QString &filter) const
{
    const ProgramState &state = m_actions.state();
    return {.list = list,
            .database = state.place,
            .account = state.account ? state.account->baseUrl : QString(),
            .filter = filter,
            .at = m_clock.now()};
}

void Exporting::choose(const Place &place, const QString &baseName, qint64 rows, qint64 selected, const Begin &begin)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = m_settings.get(settings::exportFolder);
    const ExportDialog::Offer offer{.rows = rows,
                                    .selected = selected,
                                    .baseName =
                                        baseName + u'-' + m_clock.now().toLocalTime().date().toString(Qt::ISODate),
                                    .folder = QFileInfo(last).isDir()  ? last
                                        : QFileInfo(documents).isDir() ? documents
                                                                       : QDir::homePath(),
                                    .last = lastChoice()};
    auto *dialog = new ExportDialog(offer, place.widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, [this, place, rows, selected, begin](const ExportChoice &choice) {
        keep(choice);
        if (place.widget)
            follow(place, *begin(choice), choice.path, choice.onlySelected ? selected : rows);
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

void Exporting::follow(const Place &place, ListExportTask &task, const QString &path, qint64 rows)
{
    QProgressDialog *progress = makeProgress(place.widget->window(), task, rows);
    progress->setWindowTitle(tr("Export"));
    progress->setLabelText(tr("Exporting to “%1”…").arg(QFileInfo(path).fileName()));
    connect(progress, &QProgressDialog::canceled, &task, &ListExportTask::cancel);
    const auto end = [&task, there = QPointer(progress)] {
        if (there)
            there->close();
        task.deleteLater();
    };
    connect(&task, &ListExportTask::succeeded, this, [this, end, path, place](qint64 written) {
        end();
        if (place.bar)
            tellDone(place, path, written);
    });
    connect(&task, &ListExportTask::failed, this, [end, place](const Error &error) {
        end();
        if (!place.widget || !place.bar)
            return;
        if (error.kind == ErrorKind::Cancelled)
            place.say(tr("The export was cancelled. Nothing was written."), TablePane::shownFor);
        else
            place.bar->showError(error, [] { return MessageText{tr("The list could not be exported.")}; });
    });
}

void Exporting::tellDone(const Place &place, const QString &path, qint64 rows)
{
    const auto open = [](const QString &what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    place.bar->showMessage(
        MessageBar::Severity::Info,
        [path, rows] {
            return MessageText{
                .whatHappened =
                    tr("%Ln row(s) exported to “%1”.", nullptr, pluralCount(rows)).arg(QDir::toNativeSeparators(path)),
                .action = tr("Open", "the exported file"),
                .otherAction = tr("Show in folder")};
        },
        [open, path] { open(path); }, [open, path] { open(QFileInfo(path).absolutePath()); });
}

} // namespace umh

#include "moc_exporting.cpp"
