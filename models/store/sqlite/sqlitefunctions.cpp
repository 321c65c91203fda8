#include "store/sqlite/sqlitefunctions.h"

#include "domain/text/guid.h"
#include "domain/text/textfolding.h"
#include "store/journalentry.h"
#include "store/storedvalues.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

void answerWith(sqlite3_context *context, const QString &text)
{
    if (text.isNull()) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray bytes = text.toUtf8();
    sqlite3_result_text(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

/// The bytes of \a argument as a text in UTF-8; null for NULL. They stay as long as the call.
QByteArrayView bytesOf(sqlite3_value *argument)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(argument));
    return text ? QByteArrayView(text, sqlite3_value_bytes(argument)) : QByteArrayView();
}

/// What \a fold makes of a text; null where that, or the text, is null.
template<QString (*fold)(const QString &)>
void foldInSql(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArrayView text = bytesOf(arguments[0]);
    answerWith(context, text.isNull() ? QString() : fold(QString::fromUtf8(text)));
}

void operatorOfDetail(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QJsonObject detail = QJsonDocument::fromJson(bytesOf(arguments[0]).toByteArray()).object();
    const QJsonValue named = detail.value("operatorGuid"_L1);
    // A change of it says what it was and is.
    const QString guid = named.isObject() ? named.toObject().value("after"_L1).toString() : named.toString();
    if (guid.isEmpty()) {
        answerWith(context, QString());
        return;
    }
    const QString canonical = canonicalUuid(guid); // older programs kept guids as they came
    answerWith(context, canonical.isNull() ? guid : canonical);
}

/// journal_search_text(operator_name, username, who, detail)
void searchedTextInSql(sqlite3_context *context, int, sqlite3_value **arguments)
{
    QStringList names;
    for (int i = 0; i < 3; ++i)
        names += QString::fromUtf8(bytesOf(arguments[i]));
    const QString text = searchedTextOf(names, QJsonDocument::fromJson(bytesOf(arguments[3]).toByteArray()).object());
    answerWith(context, text.isNull() ? u""_s : text);
}

// chained_hash(): the hash of the row before is what the rows have in common.

/// Null until the first row.
QByteArray *&chainOf(sqlite3_context *context)
{
    return *static_cast<QByteArray **>(sqlite3_aggregate_context(context, int(sizeof(QByteArray *))));
}

void addToChain(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    if (!sqlite3_aggregate_context(context, int(sizeof(QByteArray *)))) {
        sqlite3_result_error_nomem(context);
        return;
    }
    QByteArray *&chain = chainOf(context);
    if (!chain) {
        chain = new QByteArray(static_cast<const char *>(sqlite3_value_blob(arguments[0])),
                               sqlite3_value_bytes(arguments[0]));
    }
    JournalHash hash(*chain);
    for (int i = 1; i < count; ++i) {
        if (const QByteArrayView column = bytesOf(arguments[i]); column.isNull())
            hash.addNull();
        else
            hash.add(column);
    }
    *chain = hash.result();
}

void tellChain(sqlite3_context *context)
{
    auto **const chain = static_cast<QByteArray **>(sqlite3_aggregate_context(context, 0));
    if (chain && *chain)
        sqlite3_result_blob(context, (*chain)->constData(), int((*chain)->size()), SQLITE_TRANSIENT);
    else
        sqlite3_result_null(context);
}

void endChain(sqlite3_context *context)
{
    tellChain(context);
    if (auto **const chain = static_cast<QByteArray **>(sqlite3_aggregate_context(context, 0)))
        delete std::exchange(*chain, nullptr);
}

/// No row ever leaves a window that begins with the first.
void neverTakenBack(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_error(context, "chained_hash() takes all rows before", -1);
}

} // namespace

int addSqliteMigrationFunctions(sqlite3 *handle)
{
    constexpr int kind = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    for (const auto &[name, function] :
         {std::pair{"folded", &foldInSql<&folded>}, std::pair{"folded_or_null", &foldInSql<&foldedOrNull>},
          std::pair{"operator_of_detail", &operatorOfDetail}}) {
        const int code =
            sqlite3_create_function_v2(handle, name, 1, kind, nullptr, function, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return code;
    }
    const int searched = sqlite3_create_function_v2(handle, "journal_search_text", 4, kind, nullptr, &searchedTextInSql,
                                                    nullptr, nullptr, nullptr);
    if (searched != SQLITE_OK)
        return searched;
    constexpr int seedAndColumns = 1 + 14;
    return sqlite3_create_window_function(handle, "chained_hash", seedAndColumns, kind, nullptr, &addToChain, &endChain,
                                          &tellChain, &neverTakenBack, nullptr);
}

} // namespace umh
