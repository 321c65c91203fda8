#include "report.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTextStream>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString loadOfMachine()
{
    QFile file(u"/proc/loadavg"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    return there ? QString::fromLatin1(file.readAll()).section(u' ', 0, 2) : u"unknown"_s;
}

} // namespace

Report::Report(qint64 rows, Format format, const QString &rawName)
    : m_rows(rows)
    , m_format(format)
    , m_rawName(rawName)
{
    if (m_format == Format::Text) {
        print(u"\n%1 API users (load of the machine: %2)"_s.arg(QLocale(QLocale::English).toString(rows),
                                                                loadOfMachine()));
    }
}

QString Report::number(const std::optional<double> &value, const QString &unit)
{
    if (!value)
        return u"–"_s;
    const int decimals = *value < 10 ? 2 : *value < 100 ? 1 : 0;
    return QLocale(QLocale::English).toString(*value, 'f', decimals) + u'\u00a0' + unit;
}

void Report::add(const Figure &figure)
{
    if (m_format == Format::Text)
        printText(figure);
    m_figures += figure;
}

void Report::printText(const Figure &figure)
{
    if (m_figures.isEmpty() || m_figures.constLast().measure != figure.measure)
        print(figure.measure + (figure.bar.isEmpty() ? QString() : u"   [≤ %1]"_s.arg(figure.bar)));
    QString line = u"  %1 %2"_s.arg(figure.detail, -44).arg(number(figure.product, figure.unit), 11);
    line += u"   raw %1"_s.arg(number(figure.raw, figure.unit), 11);
    line += u"   limit %1"_s.arg(number(figure.limit, figure.unit), 11);
    line += !figure.limit ? u"        "_s : figure.isMet() ? u"   met  "_s : u"   MISSED"_s;
    if (figure.stock)
        line += u"   stock %1"_s.arg(number(figure.stock, figure.unit));
    print(line);
}

void Report::finish() const
{
    if (m_format == Format::Markdown)
        printMarkdown();
    qsizetype missed = 0;
    for (const Figure &figure : m_figures)
        missed += figure.isMet() ? 0 : 1;
    if (m_format == Format::Text)
        print(u"%1 figures, %2 bars missed (load of the machine: %3)"_s.arg(m_figures.size())
                  .arg(missed)
                  .arg(loadOfMachine()));
}

/// Of the figures that share a measure, the one that is worst off stands for all.
void Report::printMarkdown() const
{
    print(u"\n### %1 API users\n"_s.arg(QLocale(QLocale::English).toString(m_rows)));
    print(u"| | here | %1 | stock Qt | bar | |"_s.arg(m_rawName));
    print(u"|---|---:|---:|---:|---|---|"_s);
    QStringList printed;
    for (const Figure &first : m_figures) {
        if (printed.contains(first.measure))
            continue;
        printed += first.measure;
        Figure worst = first;
        std::optional<double> stock;
        for (const Figure &figure : m_figures) {
            if (figure.measure != first.measure)
                continue;
            if (figure.stock)
                stock = figure.stock;
            if (figure.share() > worst.share())
                worst = figure;
        }
        const QString detail = worst.detail.isEmpty() ? QString() : u" (%1)"_s.arg(worst.detail);
        const QString verdict = !worst.limit ? QString() : worst.isMet() ? u"met"_s : u"**missed**"_s;
        const QString bar = worst.limit ? u"%1 = %2"_s.arg(worst.bar, number(worst.limit, worst.unit)) : QString();
        print(u"| %1%2 | %3 | %4 | %5 | %6 | %7 |"_s.arg(worst.measure, detail, number(worst.product, worst.unit),
                                                         number(worst.raw, worst.unit), number(stock, worst.unit), bar,
                                                         verdict));
    }
}

} // namespace umh::bench
