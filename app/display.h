#pragma once

namespace umh {

/// Whether windows can be shown: a display server answers, or the person has chosen a Qt platform that needs none.
///
/// To be asked before there is a QGuiApplication, whose constructor ends the program where there is no display.
[[nodiscard]] bool displayIsThere();

} // namespace umh
