#pragma once

#include "json/answerreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace umh {

/// \a text with every ' turned into ": JSON that can be read in C++. (Not raw strings: moc 6.4 gets them wrong and
/// silently leaves tests out.)
[[nodiscard]] QByteArray json(QByteArray text);

/// An operator with the required fields and \a more.
[[nodiscard]] QByteArray operatorObject(const QByteArray &more = {});

/// The error of reading \a text, which json() makes JSON; nothing where it went well.
[[nodiscard]] std::optional<Error> readingError(const QByteArray &text, const AnswerHandler &handler = {});

[[nodiscard]] QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int ms = 0);

} // namespace umh
