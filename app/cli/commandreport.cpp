#include "app/cli/commandreport.h"

#include "app/cli/commandline.h"
#include "words/errordetail.h"
#include "words/errortext.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What helps on a command line only; nothing for most errors.
QString optionThatHelps(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotConnected:
        return CommandLine::tr("On the command line: use --account and --username.");
    case ErrorKind::PasswordMissing:
        if (!error.path.isEmpty())
            return {}; // it was looked for in standard input already
        [[fallthrough]];
    case ErrorKind::KeyringFailed:
        return CommandLine::tr("On the command line: use --password-stdin, and write the password to standard input.");
    default:
        return {};
    }
}

} // namespace

void remark(const CommandStreams &streams, const QString &sentences)
{
    if (!sentences.isEmpty())
        say(streams.error, "user-management-hub: "_L1 + sentences + u'\n');
}

int fail(const CommandStreams &streams, const QString &sentence)
{
    say(streams.error, "user-management-hub: "_L1 + sentence + u'\n');
    return EXIT_FAILURE;
}

int fail(const CommandStreams &streams, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return fail(streams, CommandLine::tr("Cancelled; nothing was changed."));
    const QString option = optionThatHelps(error);
    return fail(streams, option.isEmpty() ? errorText(error).full() : errorText(error).full() + u' ' + option);
}

int finish(const CommandStreams &streams, CommandOutput &output, const QString &done)
{
    if (output.flush() || output.readerHasLeft())
        return EXIT_SUCCESS;
    if (!done.isEmpty()) {
        return fail(streams,
                    done + u' '
                        + CommandLine::tr("This could not be written to the output (%1).")
                              .arg(errorDetailInWords(output.problem())));
    }
    return fail(streams,
                CommandLine::tr(
                    "The output could not be written completely (%1). Write it to another place, or make room there.")
                    .arg(errorDetailInWords(output.problem())));
}

} // namespace umh
