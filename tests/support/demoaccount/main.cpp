// An account to try the program with, without having one: serves the REST API on loopback until it is killed or its
// standard input ends. The first three lines of its output are address, user name and password.

#include "support/demoaccount/demoaccount.h"
#include "support/demoaccount/demochanges.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <array>
#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The number that \a option was given; ends the program where it is none from 0 to \a most.
int numberOf(const QCommandLineParser &parser, const QString &option, int most)
{
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (ok && number >= 0 && number <= most)
        return number;
    std::fprintf(stderr, "demo-account: --%s takes a number from 0 to %d\n", qPrintable(option), most);
    std::exit(2);
}

/// Quits when standard input ends.
void quitWithInput(QSocketNotifier &notifier)
{
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&notifier] {
        std::array<char, 256> bytes{};
        if (::read(STDIN_FILENO, bytes.data(), bytes.size()) > 0)
            return;
        notifier.setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves a made-up account on loopback, until it is killed or its standard input ends."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"operators"_s, u"How many operators it has."_s, u"number"_s, u"60"_s},
        {u"api-users"_s, u"How many API users it has."_s, u"number"_s, u"250"_s},
        {u"port"_s, u"Where it listens; 0: at a port that is free."_s, u"port"_s, u"0"_s},
        {u"changes"_s, u"API users are used, added and deleted now and then."_s},
    });
    parser.process(application);
    const int operators = numberOf(parser, u"operators"_s, 200'000);
    const int apiUsers = numberOf(parser, u"api-users"_s, 1'000'000);
    if (operators == 0 && apiUsers > 0) {
        std::fputs("demo-account: without operators there are no API users\n", stderr);
        return 2;
    }

    DemoOptions options;
    options.port = quint16(numberOf(parser, u"port"_s, 65'535));
    options.gzip = true;
    options.routes.lockOutDeleted = true;
    DemoAccount account(demoState(operators, apiUsers, QDateTime::currentDateTimeUtc()), options);
    std::printf("%s\n%s\n%s\n", qPrintable(account.baseUrl()), qPrintable(account.username()),
                qPrintable(account.password()));
    std::fflush(stdout);

    DemoChanges changes(account.username());
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        account.change([&](DemoState &state) { changes.apply(state, QDateTime::currentDateTimeUtc()); });
    });
    if (parser.isSet(u"changes"_s))
        timer.start(5s);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    quitWithInput(input);
    return QCoreApplication::exec();
}
