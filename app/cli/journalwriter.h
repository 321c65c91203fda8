#pragma once

#include "app/cli/commandline.h"
#include "export/exportwriter.h"

#include <memory>

namespace umh {

class CommandOutput;

/// Writes a list to \a output, which must outlive it, as text, CSV or JSON. Once something could not be written it ends
/// with Cancelled.
[[nodiscard]] std::unique_ptr<ExportWriter> programWriter(ListFormat format, CommandOutput &output);

} // namespace umh
