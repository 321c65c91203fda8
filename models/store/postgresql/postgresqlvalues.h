#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QVariant>

#include <libpq-fe.h>

namespace umh {

/// Values as libpq takes them: each with its type, numbers and bytes in the form of the server, so that none is ever
/// part of a statement's text. Whole numbers and truths are bigint; texts keep every character, also NUL, which the
/// server refuses.
class PostgresqlValues final
{
public:
    explicit PostgresqlValues(const QVariantList &values);
    Q_DISABLE_COPY_MOVE(PostgresqlValues)

    [[nodiscard]] const QList<Oid> &types() const { return m_types; }
    // One for each of types(); they belong to this.
    [[nodiscard]] const char *const *data() const { return m_data.constData(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.constData(); }
    [[nodiscard]] const int *formats() const { return m_formats.constData(); }

private:
    QList<Oid> m_types;
    QList<QByteArray> m_bytes;
    QList<const char *> m_data;
    QList<int> m_lengths;
    QList<int> m_formats;
};

/// What the server has answered in \a row and \a column, in its text form: a whole number, a text, bytes or a real
/// number. A null QVariant of that type for NULL.
[[nodiscard]] QVariant postgresqlValue(const PGresult *answer, int row, int column);

} // namespace umh
