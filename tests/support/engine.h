#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

namespace umh {

/// The engine of the directories that a test works on.
enum class Engine { Sqlite, Postgresql };

/// The one that this run of a test is for: UMH_TEST_ENGINE names it ("postgresql"); SQLite without it.
[[nodiscard]] inline Engine testEngine()
{
    static const Engine engine = [] {
        const QByteArray name = qgetenv("UMH_TEST_ENGINE");
        if (!name.isEmpty() && name != "sqlite" && name != "postgresql")
            qFatal("UMH_TEST_ENGINE is %s, which is no engine", name.constData());
        return name == "postgresql" ? Engine::Postgresql : Engine::Sqlite;
    }();
    return engine;
}

[[nodiscard]] inline bool isOnSqlite()
{
    return testEngine() == Engine::Sqlite;
}

} // namespace umh
