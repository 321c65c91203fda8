#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

#include <functional>

namespace umh {

/// The lines of postgresql.conf for a server that many tests share.
[[nodiscard]] QStringList sharedServerSettings();

/// A database of a test's own, on the server that a run of ctest shares (UMH_TEST_SERVER, see tests/support/hermetic);
/// a test that is run without one has a server of its own. Gone with this object, whoever is still connected.
/// Thread-safe in so far as several may be made and go on several threads.
class PostgresqlDatabase final
{
public:
    /// An empty one, or a copy of \a model, which somebody has made by makeModel().
    explicit PostgresqlDatabase(const QString &model = {});
    ~PostgresqlDatabase();
    Q_DISABLE_COPY_MOVE(PostgresqlDatabase)

    /// What --database takes.
    [[nodiscard]] QString address() const;
    [[nodiscard]] const QString &name() const { return m_name; }
    /// How many connections it has.
    [[nodiscard]] int connections() const;
    /// How much room it takes, in bytes; also by what is not committed yet.
    [[nodiscard]] qint64 size() const;

    /// Sees to it that the server has a database \a model to copy, which \a fill has filled by its address. Whoever
    /// comes first makes it; others wait.
    static void makeModel(const QString &model, const std::function<void(const QString &address)> &fill);

private:
    QString m_name;
};

} // namespace umh
