#include "app/commandquestion.h"

#include <QtCore/QStringList>

#include <termios.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// A line from \a file, without its end; null where there is none.
QString readLine(std::FILE *file)
{
    QByteArray line;
    int c = std::fgetc(file);
    if (c == EOF)
        return {};
    for (; c != EOF && c != '\n'; c = std::fgetc(file))
        line += char(c);
    return QString::fromLocal8Bit(line);
}

} // namespace

bool canAsk(const CommandStreams &streams)
{
    return isTerminal(streams.input) && isTerminal(streams.error);
}

QString askForLine(const CommandStreams &streams, const QString &question)
{
    // What was typed before is no answer to what was not asked yet.
    if (isTerminal(streams.input))
        tcflush(fileno(streams.input), TCIFLUSH);
    say(streams.error, question + u' ');
    QString answer = readLine(streams.input);
    if (answer.isNull())
        say(streams.error, u"\n"_s);
    return answer;
}

bool isConfirmed(const CommandStreams &streams, const QString &question)
{
    // In none of the languages does one of these words mean no.
    static const QStringList affirmative{u"y"_s, u"yes"_s, u"j"_s, u"ja"_s, u"o"_s, u"oui"_s};
    return affirmative.contains(askForLine(streams, question).trimmed().toLower());
}

} // namespace umh
