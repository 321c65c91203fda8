#include "app/printing.h"

#include "app/session.h"
#include "domain/system/workaside.h"
#include "domain/time/clock.h"
#include "export/listexport.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/window/listprinter.h"
#include "views/window/programactions.h"
#include "words/apiusertext.h"
#include "words/exporttext.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int rowsOnAPage = 40; ///< about
constexpr int mostUnaskedPages = 50;
constexpr int mostPrintedRows = 100'000; ///< 2,500 pages, which nobody reads; they are kept in memory

} // namespace

Printing::Printing(Session &session, const ProgramActions &actions, const Clock &clock)
    : m_session(session)
    , m_actions(actions)
    , m_clock(clock)
{ }

void Printing::serve(TablePane &pane)
{
    connect(&pane, &TablePane::printRequested, this, [this, &pane] { begin(pane); });
}

void Printing::begin(TablePane &pane)
{
    const ShownList list = pane.shownList();
    const int pages = (list.rows + rowsOnAPage - 1) / rowsOnAPage;
    if (list.rows > mostPrintedRows) {
        pane.messageBar()->showMessage(MessageBar::Severity::Info, [] {
            return MessageText{tr("The list is too long to print."), tr("Filter it first, or export it to a file.")};
        });
        return;
    }
    if (pages <= mostUnaskedPages) {
        read(pane, list);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Print"),
                                     tr("Print the whole list, about %1 pages?").arg(QLocale().toString(pages)),
                                     QMessageBox::NoButton, pane.window());
    question->setObjectName(u"printQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setInformativeText(tr("A filter or a search makes it shorter."));
    const QPushButton *print = question->addButton(tr("&Print"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(print, &QPushButton::clicked, this, [this, list, there = QPointer(&pane)] {
        if (there)
            read(*there, list);
    });
    question->open();
}

void Printing::read(TablePane &pane, const ShownList &list)
{
    const ListExport rows{
        .query = list.query, .fields = fieldsOfColumns(list.query, list.columns), .language = ExportLanguage::Present};
    workAside(
        this, u"printing"_s,
        [directory = m_session.directory(), rows, &clock = m_clock]() -> Result<ReadableList> {
            const Result<Connection> connection = directory.connect(Directory::Use::Background);
            if (!connection)
                return connection.error();
            CollectedRows collected;
            const Result<qint64> read = exportList(*connection, rows, collected, clock, {});
            return read ? Result<ReadableList>(collected.list()) : read.error();
        },
        [this, list, there = QPointer(&pane)](const Result<ReadableList> &read) {
            if (!there)
                return;
            if (read)
                preview(*there, list, *read);
            else
                there->messageBar()->showError(read.error(),
                                               [] { return MessageText{tr("The list could not be printed.")}; });
        });
}

void Printing::preview(TablePane &pane, const ShownList &list, const ReadableList &rows)
{
    QStringList about{m_actions.state().place, list.filter, tr("as of %1 UTC").arg(ApiUserText::copied(m_clock.now()))};
    about.removeAll(QString());
    const auto pages = std::make_shared<ListPrinter>(ListPrinter::List{.title = ExportText::listName(list.query),
                                                                       .about = about.join(u" – "_s),
                                                                       .headings = rows.headings,
                                                                       .isNumber = rows.isNumber,
                                                                       .rows = rows.rows});
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(ExportText::listName(list.query));
    printer->setPageOrientation(pages->needsWidePage(*printer) ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintPreviewDialog(printer.get(), pane.window());
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Print"));
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [pages](QPrinter *on) {
        const bool some = on->printRange() == QPrinter::PageRange;
        pages->print(*on, some ? on->fromPage() : 0, some ? on->toPage() : 0);
    });
    // The dialog paints on it until it is gone.
    connect(dialog, &QObject::destroyed, qApp, [printer] {});
    dialog->open();
}

} // namespace umh

#include "moc_printing.cpp"
