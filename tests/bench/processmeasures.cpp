#include "processmeasures.h"

#include "childprocess.h"
#include "json/answerreader.h"
#include "jsonfiles.h"
#include "rawimport.h"
#include "rawoverview.h"
#include "stopwatch.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace umh::bench {

void measureStart(Report &report, RawOverview &raw, const QString &path)
{
    constexpr int runs = 7;
    Samples empty, started, rawKeys;
    for (int run = 0; run < runs; ++run) {
        empty.add(runChild({u"--empty-program"_s}).value(u"painted"_s));
        started.add(runChild({u"--start-program"_s, path}).value(u"painted"_s));
        rawKeys.add(timed([&] { (void)raw.keys({}); }));
    }
    report.add({.measure = u"Warm start → overview painted"_s,
                .detail = u"an empty Qt program takes %1 ms"_s.arg(empty.median(), 0, 'f', 0),
                .product = started.median(),
                .raw = rawKeys.median(),
                .limit = 1.5 * empty.median() + rawKeys.median(),
                .bar = u"1.5 × an empty Qt program + raw ordered key scan"_s});
}

void measureMemory(Report &report, RawOverview &raw, const QString &path)
{
    const double empty = runChild({u"--empty-program"_s}).value(u"resident"_s);
    const double used = runChild({u"--use-program"_s, path}).value(u"resident"_s);
    report.add({.measure = u"Resident memory after some use"_s,
                .detail = u"an empty Qt program takes %1 MB"_s.arg(empty, 0, 'f', 0),
                .product = used,
                .limit = empty + 16.0 * double(raw.count()) / 1024 / 1024 + 16,
                .bar = u"an empty Qt program + 16 bytes a row + 16 MB"_s,
                .unit = u"MB"_s});
    const auto selecting = runChild({u"--select-program"_s, path});
    report.add({.measure = u"More resident memory with all selected"_s,
                .product = selecting.value(u"selected"_s) - selecting.value(u"resident"_s),
                .limit = 8.0 * double(raw.count()) / 1024 / 1024,
                .bar = u"8 bytes a row"_s,
                .unit = u"MB"_s});
}

void measureImport(Report &report, const QString &path, const QString &folder)
{
    const QStringList files = writeAnswers(path, folder);
    const QTemporaryDir target;
    AnswerHandler nobody;
    const double parse = timed([&] {
        for (const QString &file : files) {
            if (!readAnswer(file, nobody))
                qFatal("%s cannot be read", qPrintable(file));
        }
    });
    const double rawParse = measureRawParse(files.constLast());
    const RawImportTimes raw = measureRawImport(path, target.filePath(u"raw.sqlite"_s));
    QFile::remove(target.filePath(u"raw.sqlite"_s));
    const auto imported = runChild(QStringList{u"--import-program"_s, target.filePath(u"imported.sqlite"_s)} + files);
    const double sum = parse + raw.insert + raw.index;
    report.add({.measure = u"Import of JSON files"_s,
                .detail = u"raw: parsing %1 + rows %2 + indexes %3 ms (RapidJSON alone %4 ms)"_s.arg(
                    QString::number(parse, 'f', 0), QString::number(raw.insert, 'f', 0),
                    QString::number(raw.index, 'f', 0), QString::number(rawParse, 'f', 0)),
                .product = imported.value(u"imported"_s),
                .raw = sum,
                .limit = 1.3 * sum,
                .bar = u"1.3 × (parsing alone + raw rows + raw indexes)"_s});
    report.add({.measure = u"Import of JSON files, most memory at once"_s,
                .product = imported.value(u"peak"_s),
                .unit = u"MB"_s});
}

} // namespace umh::bench
