#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace umh::bench {

// Start and memory can only be measured in a process of their own. Each is this program again, with an option that says
// what to be; it prints a name and a number for each thing measured.

/// Runs this program with \a arguments and returns what it measured; times count from before it was started.
[[nodiscard]] QMap<QString, double> runChild(const QStringList &arguments);

/// Is the child that the arguments ask for, if any, and returns its exit status.
[[nodiscard]] std::optional<int> beChild(int argc, char **argv);

} // namespace umh::bench
