#include "app/commandreport.h"

#include "app/commandline.h"
#include "views/errortext.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace umh {

int fail(const CommandStreams &streams, const QString &sentence)
{
    say(streams.error, "user-management-hub: "_L1 + sentence + u'\n');
    return EXIT_FAILURE;
}

int fail(const CommandStreams &streams, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return fail(streams, CommandLine::tr("Cancelled; nothing was changed."));
    return fail(streams, errorText(error).full());
}

int finish(const CommandStreams &streams, CommandOutput &output)
{
    if (output.flush() || output.readerHasLeft())
        return EXIT_SUCCESS;
    return fail(streams,
                CommandLine::tr("The output could not be written to its end (%1). Write it to another place, or "
                                "make room there.")
                    .arg(output.problem()));
}

} // namespace umh
