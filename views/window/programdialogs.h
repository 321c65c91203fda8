#pragma once

#include "domain/programstate.h"

#include <QtCore/QList>
#include <QtCore/QString>

class QAction;
class QWidget;

namespace umh {

// What the program says of itself. GUI thread.

/// Shows over \a parent what the keys do: those of \a actions, and those that a table reacts to itself.
void showShortcuts(QWidget *parent, const QList<QAction *> &actions);
/// Shows over \a parent what this program is.
void showAbout(QWidget *parent);
/// Copies what somebody who is asked for help wants to know, and returns it: versions, style, what is open, without any
/// secret. In English, whoever reads it.
QString copyProgramInformation(const ProgramState &state);

} // namespace umh
