#include "app/cli/commandprogress.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace umh {

CommandProgress::CommandProgress(std::FILE *file)
    : m_file(file)
    , m_silent(!isTerminal(file))
{ }

CommandProgress::~CommandProgress()
{
    replaceBy({});
}

void CommandProgress::show(const LoadProgress &progress)
{
    if (m_silent)
        return;
    const QLocale locale;
    switch (progress.phase) {
    case LoadProgress::Phase::Reading: {
        const auto percent = int(double(progress.done) / double(std::max<qint64>(progress.total, 1)) * 100);
        replaceBy(CommandLine::tr("Reading… %1 %", "progress").arg(percent));
        break;
    }
    case LoadProgress::Phase::Indexing:
        replaceBy(CommandLine::tr("Building indexes… %1 of %2", "progress")
                      .arg(locale.toString(progress.done), locale.toString(progress.total)));
        break;
    }
}

void CommandProgress::show(const SyncProgress &progress)
{
    if (m_silent)
        return;
    const QLocale locale;
    switch (progress.phase) {
    case SyncProgress::Phase::Asking:
        if (progress.slow) {
            replaceBy(CommandLine::tr("The account limits requests… %1 of %2 answers received", "progress")
                          .arg(locale.toString(progress.done), locale.toString(progress.total)));
            break;
        }
        replaceBy(CommandLine::tr("Fetching from the account… %1 received", "progress")
                      .arg(locale.formattedDataSize(progress.bytes, 1)));
        break;
    case SyncProgress::Phase::Comparing:
        replaceBy(CommandLine::tr("Comparing… API users: %1", "progress").arg(locale.toString(progress.apiUsers)));
        break;
    case SyncProgress::Phase::Finishing:
        replaceBy(CommandLine::tr("Updating the database… %1 of %2", "progress")
                      .arg(locale.toString(progress.done), locale.toString(progress.total)));
        break;
    }
}

void CommandProgress::replaceBy(const QString &line)
{
    if (line == m_shown)
        return;
    const QString leftOver(std::max(0, displayWidth(m_shown) - displayWidth(line)), u' ');
    say(m_file, u'\r' + line + leftOver + (line.isEmpty() ? QStringLiteral("\r") : QString()));
    m_shown = line;
}

} // namespace umh
