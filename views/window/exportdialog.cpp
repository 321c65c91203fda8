#include "views/window/exportdialog.h"

#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/filedialogs.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int exportedFileWidth = 48; // in average characters
constexpr std::array exportFormats{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json};
constexpr std::array separators{u',', u';', u'\t'};

} // namespace

ExportDialog::ExportDialog(const Offer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_note(new WrappedText(this))
{
    setWindowModality(Qt::WindowModal);
    setObjectName(u"export"_s);
    m_format->setObjectName(u"format"_s);
    m_file->setObjectName(u"file"_s);
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * exportedFileWidth);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setAutoDefault(false);
    m_note->setObjectName(u"note"_s);
    m_note->setFocusPolicy(Qt::ClickFocus);
    m_formatLabel->setBuddy(m_format);
    m_fileLabel->setBuddy(m_file);
    for (qsizetype i = 0; i < qsizetype(exportFormats.size()); ++i)
        m_format->addItem({});
    m_format->setCurrentIndex(
        int(std::find(exportFormats.begin(), exportFormats.end(), offer.last.format) - exportFormats.begin()));
    m_file->setText(
        QDir::toNativeSeparators(QDir(offer.folder).filePath(offer.baseName + u'.' + suffixOf(offer.last.format))));

    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(createRows());
    m_form = new QFormLayout;
    m_form->addRow(m_formatLabel, m_format);
    addOptions();
    layout->addLayout(m_form);
    layout->addWidget(m_fileLabel);
    layout->addLayout(fileRow);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(createButtons());

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    retranslateUi();
    update();
    fitToContents(*this);
    m_format->setFocus();
}

QWidget *ExportDialog::createRows()
{
    auto *rows = new QWidget(this);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins({});
    m_all = new QRadioButton(rows);
    m_all->setObjectName(u"all"_s);
    m_selected = new QRadioButton(rows);
    m_selected->setObjectName(u"selected"_s);
    layout->addWidget(m_all);
    layout->addWidget(m_selected);
    // One row is selected nearly always, without being meant.
    const bool severalSelected = m_offer.selected > 1;
    m_selected->setEnabled(m_offer.selected > 0);
    (severalSelected ? m_selected : m_all)->setChecked(true);
    return rows;
}

/// Those of CSV.
void ExportDialog::addOptions()
{
    m_separatorLabel = new QLabel(this);
    m_separator = new QComboBox(this);
    m_separator->setObjectName(u"separator"_s);
    m_separatorLabel->setBuddy(m_separator);
    for (qsizetype i = 0; i < qsizetype(separators.size()); ++i)
        m_separator->addItem({});
    m_separator->setCurrentIndex(
        int(std::find(separators.begin(), separators.end(), m_offer.last.separator) - separators.begin()));
    m_mark = new QCheckBox(this);
    m_mark->setObjectName(u"byteOrderMark"_s);
    m_mark->setChecked(m_offer.last.byteOrderMark);
    m_form->addRow(m_separatorLabel, m_separator);
    m_form->addRow(m_mark);
}

QWidget *ExportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    return buttons;
}

ExportFormat ExportDialog::format() const
{
    return exportFormats.at(size_t(std::max(m_format->currentIndex(), 0)));
}

/// Names count from the folder that is offered: nobody knows which one the program is in.
QString ExportDialog::typedPath() const
{
    QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (typed.isEmpty())
        return {};
    if (typed.startsWith("~/"_L1))
        typed = QDir::home().filePath(typed.sliced(2));
    return QDir::cleanPath(QDir(m_offer.folder).absoluteFilePath(typed));
}

ExportChoice ExportDialog::choice() const
{
    return {.path = typedPath(),
            .format = format(),
            .separator = separators.at(size_t(std::max(m_separator->currentIndex(), 0))),
            .byteOrderMark = m_mark->isChecked(),
            .onlySelected = m_selected->isChecked()};
}

/// The name ends as the format does, where it ended as another one.
void ExportDialog::followFormat()
{
    const QString path = m_file->text();
    for (const ExportFormat other : exportFormats) {
        const QString suffix = u'.' + suffixOf(other);
        if (other != format() && path.endsWith(suffix, Qt::CaseInsensitive)) {
            m_file->setText(path.chopped(suffix.size()) + u'.' + suffixOf(format()));
            break;
        }
    }
    update();
}

void ExportDialog::chooseFile()
{
    chooseFileForExport(this, typedPath(), suffixOf(format()), [this](const QString &path) {
        m_file->setText(QDir::toNativeSeparators(path));
        m_export->setFocus();
    });
}

/// Return in the field, too.
void ExportDialog::accept()
{
    if (!m_export->isEnabled())
        return;
    Q_EMIT chosen(choice());
    QDialog::accept();
}

void ExportDialog::update()
{
    const QFileInfo file(typedPath());
    QString note;
    if (!typedPath().isEmpty() && !file.dir().exists())
        note = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.dir().path()));
    else if (file.isDir())
        note = tr("This is a folder. Add the name of a file.");
    const bool canExport = !typedPath().isEmpty() && note.isEmpty();
    const bool replaces = canExport && file.exists();
    if (replaces)
        note = tr("There is a file with this name already. It is replaced.");
    m_note->setPlainText(note);
    m_note->setVisible(!note.isEmpty());
    m_export->setEnabled(canExport);
    m_export->setText(replaces ? tr("&Replace") : tr("&Export"));
    m_form->setRowVisible(m_separator, format() == ExportFormat::Csv);
    m_form->setRowVisible(m_mark, format() == ExportFormat::Csv);
}

void ExportDialog::retranslateUi()
{
    setWindowTitle(tr("Export"));
    m_all->setText(tr("&All rows shown (%1)").arg(QLocale().toString(m_offer.rows)));
    m_selected->setText(tr("Only the &selected rows (%1)").arg(QLocale().toString(m_offer.selected)));
    m_formatLabel->setText(tr("&Format:"));
    m_format->setItemText(0, tr("Text with separators (CSV)"));
    m_format->setItemText(1, tr("Workbook for spreadsheets (XLSX)"));
    m_format->setItemText(2, tr("For other programs (JSON)"));
    m_separatorLabel->setText(tr("&Between the cells:"));
    m_separator->setItemText(0, tr("Comma"));
    m_separator->setItemText(1, tr("Semicolon"));
    m_separator->setItemText(2, tr("Tab"));
    m_mark->setText(tr("Begin with a byte order &mark, so that spreadsheets show accents"));
    m_fileLabel->setText(tr("F&ile:"));
    m_choose->setText(tr("&Choose…"));
    m_note->setAccessibleName(tr("About the file"));
    update();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_exportdialog.cpp"
