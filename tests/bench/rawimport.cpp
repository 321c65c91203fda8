#include "rawimport.h"

#include "rawsqlite.h"
#include "stopwatch.h"
#include "store/directory.h"
#include "store/sqlite/sqliteschema.h"

#include <QtCore/QStringList>

#include <cstdio>
#include <memory>
#include <rapidjson/filereadstream.h>
#include <rapidjson/reader.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

struct ValueDeleter
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, ValueDeleter>;

constexpr int columnCount = 14;
const QString importedColumns =
    u"guid, operator_guid, operator_name, operator_folded, username, username_folded, type, type_folded, created, "
    "last_used, last_used_state, requests, description, description_folded"_s;

/// The next rows of \a from, value by value; empty at the end.
std::vector<Value> nextRows(RawStatement &from, bool &atEnd)
{
    constexpr size_t rowsAtOnce = 20'000;
    std::vector<Value> values;
    values.reserve(rowsAtOnce * columnCount);
    while (!atEnd && values.size() < rowsAtOnce * columnCount) {
        atEnd = !from.step();
        for (int column = 0; !atEnd && column < columnCount; ++column)
            values.emplace_back(sqlite3_value_dup(from.value(column)));
    }
    return values;
}

} // namespace

RawImportTimes measureRawImport(const QString &source, const QString &target)
{
    if (!Directory::open({target}, Directory::Opening::CreateIfMissing))
        qFatal("no new directory at %s", qPrintable(target));
    const RawDatabase from(source);
    const RawDatabase to(target);
    to.run(u"ATTACH '%1' AS source"_s.arg(source));
    RawImportTimes times;
    times.insert += timed([&] {
        to.run(u"BEGIN IMMEDIATE"_s);
        for (const QString &statement : sqliteSummaryIndexing().drop + sqliteApiUserIndexing().drop)
            to.run(statement);
        to.run(u"INSERT INTO operator SELECT * FROM source.operator"_s);
    });
    {
        RawStatement rows(from, u"SELECT %1 FROM api_user ORDER BY id"_s.arg(importedColumns));
        RawStatement insert(
            to, u"INSERT INTO api_user (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(importedColumns));
        for (bool atEnd = false; !atEnd;) {
            // Reading and giving back the memory is not part of it.
            const std::vector<Value> values = nextRows(rows, atEnd);
            times.insert += timed([&] {
                for (size_t i = 0; i < values.size(); i += columnCount) {
                    for (int column = 0; column < columnCount; ++column)
                        insert.bind(column + 1, values[i + size_t(column)].get());
                    (void)insert.step();
                }
            });
        }
    }
    times.index = timed([&] {
        for (const QString &statement : sqliteApiUserIndexing().create + sqliteSummaryIndexing().create)
            to.run(statement);
        to.run(u"COMMIT"_s);
    });
    return times;
}

double measureRawRead(const QString &path)
{
    const RawDatabase database(path);
    RawStatement rows(database, u"SELECT %1 FROM api_user ORDER BY id"_s.arg(importedColumns));
    qint64 length = 0;
    const double taken = timed([&] {
        while (rows.step()) {
            for (int column = 0; column < columnCount; ++column)
                length += sqlite3_value_bytes(rows.value(column));
        }
    });
    if (length == 0)
        qFatal("nothing to read in %s", qPrintable(path));
    return taken;
}

double measureRawParse(const QString &path)
{
    std::FILE *file = std::fopen(path.toLocal8Bit().constData(), "rb");
    if (!file)
        qFatal("no file %s", qPrintable(path));
    std::vector<char> buffer(65'536);
    const double taken = timed([&] {
        rapidjson::FileReadStream stream(file, buffer.data(), buffer.size());
        rapidjson::BaseReaderHandler<> nobody;
        rapidjson::Reader reader;
        if (!reader.Parse<rapidjson::kParseValidateEncodingFlag>(stream, nobody))
            qFatal("%s is not JSON", qPrintable(path));
    });
    std::fclose(file);
    return taken;
}

} // namespace umh::bench
