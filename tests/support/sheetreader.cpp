#include "support/sheetreader.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <minizip/unzip.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

std::optional<QByteArray> partOf(const QString &path, const QString &name)
{
    unzFile const archive = unzOpen64(QFile::encodeName(path).constData());
    if (!archive)
        return std::nullopt;
    std::optional<QByteArray> part;
    if (unzLocateFile(archive, name.toUtf8().constData(), 1) == UNZ_OK && unzOpenCurrentFile(archive) == UNZ_OK) {
        part.emplace();
        QByteArray block(64 * 1024, Qt::Uninitialized);
        int read = 0;
        while ((read = unzReadCurrentFile(archive, block.data(), unsigned(block.size()))) > 0)
            part->append(block.constData(), read);
        if (read < 0 || unzCloseCurrentFile(archive) != UNZ_OK) // which checks the sum
            part.reset();
    }
    unzClose(archive);
    return part;
}

/// What _xHHHH_ stands for.
QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match; (match = escape.match(text, from)).hasMatch();) {
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
    return text;
}

int columnOfCell(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (!c.isLetter())
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// The sheet in \a xml; an error as a sentence.
QString readSheet(const QByteArray &xml, Sheet &to)
{
    QXmlStreamReader reader(xml);
    SheetCell *cell = nullptr;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == "c"_L1)
            cell = nullptr;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "pane"_L1) {
            to.isFrozenBelowFirstRow = attributes.value("state"_L1) == "frozen"_L1
                && attributes.value("ySplit"_L1) == "1"_L1 && attributes.value("xSplit"_L1).isEmpty();
        } else if (reader.name() == "autoFilter"_L1) {
            to.filtered = attributes.value("ref"_L1).toString();
        } else if (reader.name() == "col"_L1) {
            to.widths += attributes.value("width"_L1).toDouble();
        } else if (reader.name() == "row"_L1) {
            to.rows.resize(attributes.value("r"_L1).toInt());
        } else if (reader.name() == "c"_L1) {
            QList<SheetCell> &row = to.rows.back();
            row.resize(columnOfCell(attributes.value("r"_L1)) + 1);
            cell = &row.back();
            cell->format = attributes.value("s"_L1).toInt();
            cell->kind = attributes.value("t"_L1) == "inlineStr"_L1 ? SheetCell::Text : SheetCell::Number;
        } else if (reader.name() == "f"_L1) {
            return u"there is a formula"_s;
        } else if (reader.name() == "t"_L1 && cell) {
            cell->text = withoutEscapes(reader.readElementText());
        } else if (reader.name() == "v"_L1 && cell) {
            bool isNumber = false;
            cell->number = reader.readElementText().toDouble(&isNumber);
            if (!isNumber || cell->kind != SheetCell::Number)
                return u"a value is no number"_s;
        }
    }
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

QStringList Sheet::texts(qsizetype row) const
{
    QStringList all;
    for (const SheetCell &cell : rows.value(row))
        all += cell.kind == SheetCell::Number ? QString::number(cell.number, 'g', 17) : cell.text;
    return all;
}

QList<Sheet> readSheets(const QString &path)
{
    const std::optional<QByteArray> workbook = partOf(path, u"xl/workbook.xml"_s);
    if (!workbook) {
        qCritical("%s is no workbook", qPrintable(path));
        return {};
    }
    QList<Sheet> sheets;
    QXmlStreamReader reader(*workbook);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "sheet"_L1)
            sheets += Sheet{.name = reader.attributes().value("name"_L1).toString()};
    }
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const std::optional<QByteArray> xml = partOf(path, u"xl/worksheets/sheet%1.xml"_s.arg(i + 1));
        const QString problem = xml ? readSheet(*xml, sheets[i]) : u"it is not there"_s;
        if (!problem.isEmpty()) {
            qCritical("sheet %lld of %s: %s", qlonglong(i + 1), qPrintable(path), qPrintable(problem));
            return {};
        }
    }
    return sheets;
}

QString numberFormat(const QString &path, int format)
{
    const std::optional<QByteArray> styles = partOf(path, u"xl/styles.xml"_s);
    QXmlStreamReader reader(styles.value_or(QByteArray()));
    QHash<QString, QString> codes;
    QStringList ids;
    bool inCells = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (reader.name() == "cellXfs"_L1)
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "numFmt"_L1) {
            codes.insert(reader.attributes().value("numFmtId"_L1).toString(),
                         reader.attributes().value("formatCode"_L1).toString());
        } else if (reader.name() == "xf"_L1 && inCells) {
            ids += reader.attributes().value("numFmtId"_L1).toString();
        }
    }
    return codes.value(ids.value(format), ids.value(format));
}

} // namespace umh
