#pragma once

#include "domain/error.h"

#include <QtCore/QString>

namespace umh {

/// An error in words of the present language. Plain text: show it as such, for it holds what files and people said.
struct ErrorText
{
    QString whatHappened; ///< one sentence, with the file, element and field where they are known
    QString whatToDo; ///< what the person can do about it

    /// Both sentences on one line.
    [[nodiscard]] QString full() const;

    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

/// \a error in words. Needs Qt Core only, because the command line uses it too; control characters in what was received
/// are replaced, so that it cannot steer a terminal, and long details are cut.
[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace umh
