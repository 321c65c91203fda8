#include "store/sqlite/sqlitelook.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace umh {

SqliteLook::SqliteLook(const QString &path, const QString &query)
{
    QUrl uri = QUrl::fromLocalFile(path);
    uri.setQuery(query);
    m_isOpen = sqlite3_open_v2(uri.toEncoded().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr)
        == SQLITE_OK;
}

SqliteLook::~SqliteLook()
{
    sqlite3_close(m_handle);
}

std::optional<QByteArrayList> SqliteLook::texts(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (!m_isOpen || sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return std::nullopt;
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> closing(statement, &sqlite3_finalize);
    QByteArrayList found;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        found += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                            sqlite3_column_bytes(statement, 0));
    }
    return code == SQLITE_DONE ? std::optional(found) : std::nullopt;
}

QByteArray SqliteLook::beginning(qint64 most) const
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file->pMethods
        || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return {};
    QByteArray bytes(std::min<qint64>(size, most), '\0');
    const int read = file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0);
    return read == SQLITE_OK ? bytes : QByteArray();
}

} // namespace umh
