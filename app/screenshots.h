#pragma once

#include "domain/result.h"
#include "store/directorylocation.h"

#include <QtCore/QString>

#include <optional>

namespace umh {

class Application;

/// Renders the hub and the overview of what \a application has been started with into hub.png and overview.png in
/// \a folder, which is made if need be. Runs an event loop until both windows show all their data, 60 s at most.
[[nodiscard]] Status takeScreenshots(Application &application, const QString &folder);

} // namespace umh
