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

/// All of \a utf8, of which Qt takes a first U+FEFF for a mark and away.
QString textFrom(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (utf8.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
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

QMetaType postgresqlMetaType(Oid type)
{
    switch (type) {
    case boolType:
    case bigintType:
    case smallintType:
    case integerType:
    case oidType:
    case numericType: // such as the sum of whole numbers
        return QMetaType::fromType<qint64>();
    case realType:
    case doubleType:
        return QMetaType::fromType<double>();
    case bytesType:
        return QMetaType::fromType<QByteArray>();
    default:
        return QMetaType::fromType<QString>();
    }
}

QVariant postgresqlValue(const PGresult *answer, int row, int column)
{
    const Oid type = PQftype(answer, column);
    if (PQgetisnull(answer, row, column) != 0)
        return QVariant(postgresqlMetaType(type));
    const QByteArrayView text(PQgetvalue(answer, row, column), PQgetlength(answer, row, column));
    switch (type) {
    case boolType:
        return qint64(text == "t" ? 1 : 0);
    case bigintType:
    case smallintType:
    case integerType:
    case oidType:
        return text.toLongLong();
    case numericType: {
        bool isWhole = false;
        const qint64 number = text.toLongLong(&isWhole);
        return isWhole ? QVariant(number) : QVariant(text.toDouble());
    }
    case realType:
    case doubleType:
        return text.toDouble();
    case bytesType: {
        size_t size = 0;
        unsigned char *const bytes = PQunescapeBytea(reinterpret_cast<const unsigned char *>(text.constData()), &size);
        const QByteArray value(reinterpret_cast<const char *>(bytes), qsizetype(size));
        PQfreemem(bytes);
        return value;
    }
    default:
        return textFrom(text);
    }
}

} // namespace umh
