#include "support/journalchain.h"

#include "support/enginesql.h"
#include "support/storefixture.h"

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace umh {

QStringList brokenChain(const Connection &connection)
{
    if (!enginesql::tables(connection).contains(u"directory_state"_s))
        return {};
    QStringList broken;
    qint64 number = 0;
    QByteArray hash(32, '\0');
    {
        QStringList bytes;
        for (const char *column : {"number", "at", "origin", "action", "api_user_guid", "operator_guid",
                                   "operator_name", "username", "detail", "operation", "who", "host", "version", "job"})
            bytes += enginesql::bytesOf(QLatin1StringView(column));
        QSqlQuery entries =
            must(connection.run(u"SELECT hash, number, %1 FROM journal ORDER BY number"_s.arg(bytes.join(", "_L1))));
        while (entries.next()) {
            QCryptographicHash chained(QCryptographicHash::Sha256);
            chained.addData(hash);
            for (int column = 2; column < 2 + int(bytes.size()); ++column) {
                const QByteArray text = entries.value(column).toByteArray();
                chained.addData(entries.isNull(column) ? "-"_ba : QByteArray::number(text.size()) + ":" + text);
            }
            hash = entries.value(0).toByteArray();
            if (entries.value(1).toLongLong() != ++number)
                return {u"entry %1 stands where %2 has to"_s.arg(entries.value(1).toLongLong()).arg(number)};
            if (chained.result() != hash)
                broken += u"entry %1 is not chained to the one before"_s.arg(number);
        }
    }
    const QString state = textsOf(connection,
                                  u"SELECT newest_entry || ' ' || %1 || ' ' || length(guid) FROM directory_state"_s.arg(
                                      enginesql::hexOf(u"newest_hash"_s)))
                              .join(u", "_s);
    const QString expected = u"%1 %2 36"_s.arg(QString::number(number), QString::fromLatin1(hash.toHex()));
    if (state != expected)
        broken += u"the state of the directory is %1 instead of %2"_s.arg(state, expected);
    return broken;
}

} // namespace umh
