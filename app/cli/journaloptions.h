#pragma once

#include "app/cli/syntax.h"

namespace umh {

// Where the arguments and options of the commands about the journal go (CommandSyntax::take, OptionSyntax::take).

/// "verify", or "archive FILE".
[[nodiscard]] QString takeJournalAction(const QStringList &arguments, CommandLine &to);
/// --since and --until, --before: a day, a moment, or how long ago.
[[nodiscard]] QString takeSince(const TypedValue &typed, CommandLine &to);
[[nodiscard]] QString takeUntil(const TypedValue &typed, CommandLine &to);
[[nodiscard]] QString takeBefore(const TypedValue &typed, CommandLine &to);
/// --what, by the names of journalKindNames().
[[nodiscard]] QString takeKinds(const TypedValue &typed, CommandLine &to);
/// --head: 64 hexadecimal digits.
[[nodiscard]] QString takeHead(const TypedValue &typed, CommandLine &to);

/// The kinds of entries by the names that the command line has for them.
[[nodiscard]] QString journalKindNames();

/// The moment that \a typed means at \a now, both in local time: "2026-11-30" (when that day begins),
/// "2026-11-30T14:03" with or without seconds and an offset or "Z", "7d" and "24h" (so many days or hours ago), "today"
/// and "yesterday". Invalid where it is none of these, or no moment that there is.
[[nodiscard]] QDateTime momentOf(const QString &typed, const QDateTime &now);

} // namespace umh
