#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

/// What the help has a page for.
enum class HelpTopic { Hub, ApiUsers, Operators, OperatorGroups, OperatorWindow, Journal, Account, CommandLine };
inline constexpr int helpTopicCount = int(HelpTopic::CommandLine) + 1;

/// A page of the help in the present language. Plain text.
struct HelpPage
{
    QString title;
    QStringList paragraphs;
};

[[nodiscard]] HelpPage helpPage(HelpTopic topic);

} // namespace umh
