#include "store/postgresql/postgresqlvalues.h"

#include <QtCore/QString>
#include <QtCore/QtEndian>

namespace umh {
namespace {

// The numbers of the server's own types never change.
constexpr Oid boolType = 16;
constexpr Oid bytesType = 17;
constexpr Oid bigintType = 20;
constexpr Oid smallintType = 21;
constexpr Oid integerType = 23;
constexpr Oid textType = 25;
constexpr Oid oidType = 26;
constexpr Oid realType = 700;
constexpr Oid doubleType = 701;
constexpr Oid numericType = 1700;

/// \a utf8 with all its characters: Qt takes a first U+FEFF for a mark of the byte order, and away.
QString wholeText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xef\xbb\xbf") ? text.prepend(u'\ufeff') : text;
}

bool isNullValue(const QVariant &value)
{
    // A null QString is no null QVariant in Qt 6.
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    default:
        return value.isNull();
    }
}

} // namespace

PostgresqlValues::PostgresqlValues(const QVariantList &values)
{
    for (const QVariant &value : values) {
        QByteArray bytes;
        switch (value.typeId()) {
        case QMetaType::QString:
            m_types += textType;
            bytes = value.toString().toUtf8();
            break;
        case QMetaType::QByteArray:
            m_types += bytesType;
            bytes = value.toByteArray();
            break;
        case QMetaType::UnknownType:
            m_types += 0; // the server finds out
            break;
        default:
            m_types += bigintType;
            bytes.resize(sizeof(qint64));
            qToBigEndian(value.toLongLong(), bytes.data());
            break;
        }
        m_bytes += isNullValue(value) ? QByteArray() : (bytes.isNull() ? QByteArray("", 0) : bytes);
    }
    for (const QByteArray &bytes : std::as_const(m_bytes)) {
        m_data += bytes.isNull() ? nullptr : bytes.constData();
        m_lengths += int(bytes.size());
        m_formats += 1;
    }
}

QVariant postgresqlValue(const PGresult *answer, int row, int column)
{
    const bool isNull = PQgetisnull(answer, row, column) != 0;
    const QByteArrayView text(PQgetvalue(answer, row, column), PQgetlength(answer, row, column));
    switch (PQftype(answer, column)) {
    case boolType:
        return isNull ? QVariant(QMetaType::fromType<qint64>()) : QVariant(qint64(text == "t" ? 1 : 0));
    case bigintType:
    case smallintType:
    case integerType:
    case oidType:
        return isNull ? QVariant(QMetaType::fromType<qint64>()) : QVariant(text.toLongLong());
    case numericType: {
        // Such as the sum of whole numbers.
        bool isWhole = false;
        const qint64 number = text.toLongLong(&isWhole);
        if (isNull)
            return QVariant(QMetaType::fromType<qint64>());
        return isWhole ? QVariant(number) : QVariant(text.toDouble());
    }
    case realType:
    case doubleType:
        return isNull ? QVariant(QMetaType::fromType<double>()) : QVariant(text.toDouble());
    case bytesType: {
        if (isNull)
            return QVariant(QMetaType::fromType<QByteArray>());
        size_t size = 0;
        unsigned char *const bytes = PQunescapeBytea(reinterpret_cast<const unsigned char *>(text.constData()), &size);
        const QByteArray value(reinterpret_cast<const char *>(bytes), qsizetype(size));
        PQfreemem(bytes);
        return value;
    }
    default:
        return isNull ? QVariant(QMetaType::fromType<QString>()) : QVariant(wholeText(text));
    }
}

} // namespace umh
