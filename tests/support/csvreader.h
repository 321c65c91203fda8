#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace umh {

/// The cells of \a csv, read by the letter of RFC 4180 but for what separates them; empty, and reported, where it is
/// not that.
[[nodiscard]] QList<QStringList> parseCsv(const QByteArray &csv, char separator = ',');

} // namespace umh
