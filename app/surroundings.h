#pragma once

#include <QtCore/QStringList>

namespace umh {

// What a program finds itself in, as it can be relied on by Qt and by us. To be put right before anything else: while
// there is one thread, no application object and no open file.

/// Sees to it that
/// - standard input, output and error are taken, so that no file gets their numbers and what is meant for a person;
///   those that were closed give errors;
/// - a reader of standard output that leaves, and a file that may not grow any more, are errors of the write, and no
///   signals;
/// - HOME is a folder, from the system's list of users where the environment does not say so;
/// - XDG folders that are not absolute paths are ignored, as their specification wants it.
void prepareSurroundings();

/// Keeps Qt's own warnings to itself, which mean nothing to a person: they go to standard error only where somebody has
/// set QT_LOGGING_RULES. What is critical is always told.
void keepWarningsQuiet();

// Stand for the bytes from 0x80 to 0xff of an argument that is not UTF-8: halves of surrogate pairs, which no text has.
inline constexpr QChar firstStrangeByte = u'\xdc80';
inline constexpr QChar lastStrangeByte = u'\xdcff';

/// The arguments of the program as texts.
[[nodiscard]] QStringList argumentsFrom(int argc, char **argv);

/// Whether windows can be shown: a display server answers, or the person has chosen a Qt platform that needs none.
///
/// To be asked before there is a QGuiApplication, whose constructor ends the program where there is no display.
[[nodiscard]] bool displayIsThere();

} // namespace umh
