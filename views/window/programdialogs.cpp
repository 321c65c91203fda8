#include "views/window/programdialogs.h"

#include "views/widgets/screenroom.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtCore/QTimeZone>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTableWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct ProgramDialogs
{
    Q_DECLARE_TR_FUNCTIONS(umh::ProgramDialogs)
};

QList<std::pair<QString, QString>> keysOf(const QList<QAction *> &actions)
{
    QList<std::pair<QString, QString>> keys;
    const auto plain = [](QString text) { return text.section(u'\t', 0, 0).remove(u'&').remove(u'…'); };
    for (const QAction *action : actions) {
        const QString beside = action->text().section(u'\t', 1);
        const QString key = beside.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : beside;
        if (!key.isEmpty())
            keys.append({key, plain(action->text())});
    }
    const auto native = [](QKeySequence key) { return key.toString(QKeySequence::NativeText); };
    keys.append({native(Qt::Key_Return), ProgramDialogs::tr("Open the row")});
    keys.append({native(Qt::Key_Space), ProgramDialogs::tr("Press the button of the row")});
    keys.append({native(Qt::Key_Escape), ProgramDialogs::tr("Clear the search; close a message or dialog")});
    keys.append({native(Qt::Key_Backspace), ProgramDialogs::tr("In an empty search field: clear the filters")});
    return keys;
}

} // namespace

void showShortcuts(QWidget *parent, const QList<QAction *> &actions)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setWindowTitle(ProgramDialogs::tr("Keyboard shortcuts"));
    const auto keys = keysOf(actions);
    auto *table = new QTableWidget(int(keys.size()), 2, dialog);
    table->setHorizontalHeaderLabels({ProgramDialogs::tr("Key"), ProgramDialogs::tr("Does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false); // Tab leads out of it, to the button
    table->setAccessibleName(dialog->windowTitle());
    for (int row = 0; row < keys.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(keys.at(row).second));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    const int letter = dialog->fontMetrics().averageCharWidth();
    dialog->resize(letter * 70, letter * 70);
    keepOnScreen(*dialog);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(ProgramDialogs::tr("About User management hub"));
    box->setText(ProgramDialogs::tr("User management hub %1", "%1 is the version")
                     .arg(QCoreApplication::applicationVersion())
                     .trimmed());
    box->setInformativeText(ProgramDialogs::tr("See, sort, search and delete the API users of all your operators."));
    const int size = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(size, size), parent->devicePixelRatioF()));
    box->open();
}

QString copyProgramInformation(const ProgramState &state)
{
    QStringList lines{
        u"User management hub %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1 (built with %2), %3, style %4"_s.arg(QString::fromUtf8(qVersion()), QStringLiteral(QT_VERSION_STR),
                                                     QGuiApplication::platformName(),
                                                     QApplication::style()->objectName()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Language %1, time zone %2"_s.arg(QLocale().name(), QString::fromUtf8(QTimeZone::systemTimeZoneId())),
    };
    if (const QScreen *screen = QGuiApplication::primaryScreen()) {
        lines += u"Screen %1 × %2, scale %3"_s.arg(screen->geometry().width())
                     .arg(screen->geometry().height())
                     .arg(screen->devicePixelRatio());
    }
    if (state.isSample)
        lines += u"Database: sample data"_s;
    else
        lines += u"Database: %1%2"_s.arg(state.place, state.isReadOnly ? u", read-only"_s : QString());
    if (state.account) {
        lines += u"Account: %1, %2, last sync %3"_s.arg(
            state.account->accountId, state.account->baseUrl,
            state.account->lastSync.isValid() ? state.account->lastSync.toString(Qt::ISODate) : u"never"_s);
    } else {
        lines += u"Account: none"_s;
    }
    const QString text = lines.join(u'\n') + u'\n';
    QGuiApplication::clipboard()->setText(text);
    return text;
}

} // namespace umh
