#include "store/writeattempts.h"
#include "support/testprogram.h"

#include <QtTest/QTest>

#include <deque>
#include <optional>
#include <variant>
#include <vector>

using namespace umh;
using namespace std::chrono_literals;

namespace {

/// Whatever is tried, one of \a Outcome after the other, the last one for ever, by a clock that only tries and pauses
/// move on.
template<typename Outcome>
struct ScriptedTries
{
    std::deque<Outcome> outcomes{};
    std::chrono::milliseconds takes{0}; ///< each of them
    size_t pausesUntilStop = 1'000'000;
    int tries = 0;
    std::vector<std::chrono::milliseconds> pauses{};
    std::chrono::milliseconds now{0};

    [[nodiscard]] Outcome next()
    {
        ++tries;
        now += takes;
        const Outcome outcome = outcomes.front();
        if (outcomes.size() > 1)
            outcomes.pop_front();
        return outcome;
    }
    [[nodiscard]] WriteTime time()
    {
        return {.pause =
                    [this](std::chrono::milliseconds pause) {
                        pauses.push_back(pause);
                        now += pause;
                        return pauses.size() < pausesUntilStop;
                    },
                .elapsed = [this] { return now; }};
    }
};

/// Nothing for a try that works.
using ScriptedWrite = ScriptedTries<std::optional<ErrorKind>>;
/// Whether it has happened, or why that does not come out.
using ScriptedLook = ScriptedTries<std::variant<bool, ErrorKind>>;

/// How a write ends; nothing where it works.
std::optional<ErrorKind> endOf(ScriptedWrite &write)
{
    const Status end = carryOut(
        [&]() -> Status {
            const std::optional<ErrorKind> kind = write.next();
            return kind ? Status(Error{.kind = *kind}) : Status();
        },
        write.time());
    return end ? std::nullopt : std::optional(end.error().kind);
}

/// What is found out.
std::variant<bool, ErrorKind> endOf(ScriptedLook &look)
{
    const Result<bool> end = findOut(
        [&]() -> Result<bool> {
            const std::variant<bool, ErrorKind> outcome = look.next();
            if (const auto *kind = std::get_if<ErrorKind>(&outcome))
                return Error{.kind = *kind};
            return std::get<bool>(outcome);
        },
        Error{.kind = ErrorKind::CommitUnknown}, look.time());
    if (!end)
        return end.error().kind;
    return *end;
}

} // namespace

/// What is repeated of a write, how often and after which pauses, and what is not.
class TestWriteAttempts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatWorksRunsOnce()
    {
        ScriptedWrite write{.outcomes = {std::nullopt}};
        QVERIFY(!endOf(write));
        QCOMPARE(write.tries, 1);
        QVERIFY(write.pauses.empty());
    }

    void whatTheNextTryWouldMeetAgainIsNotRepeated()
    {
        for (const ErrorKind kind :
             {ErrorKind::Busy, ErrorKind::AlreadyGone, ErrorKind::ChangedMeanwhile, ErrorKind::NoRight,
              ErrorKind::ReadOnly, ErrorKind::DiskFull, ErrorKind::DatabasePasswordRefused, ErrorKind::Cancelled,
              ErrorKind::ServerTimedOut, ErrorKind::CommitUnknown, ErrorKind::Unexpected}) {
            ScriptedWrite write{.outcomes = {kind}};
            QCOMPARE(*endOf(write), kind);
            QCOMPARE(write.tries, 1);
        }
    }

    void aConflictIsRepeatedSoon()
    {
        ScriptedWrite write{.outcomes = {ErrorKind::Conflict, ErrorKind::Conflict, std::nullopt}};
        QVERIFY(!endOf(write));
        QCOMPARE(write.tries, 3);
        QVERIFY(write.now < 60ms);
    }

    void aLossIsRepeatedAfterPausesThatGrow()
    {
        ScriptedWrite write{.outcomes = {ErrorKind::ServerLost, ErrorKind::ServerLost, ErrorKind::ServerLost,
                                         ErrorKind::ServerLost, std::nullopt}};
        QVERIFY(!endOf(write));
        QCOMPARE(write.tries, 5);
        const std::vector<std::chrono::milliseconds> usual{250ms, 500ms, 1000ms, 2000ms};
        QCOMPARE(write.pauses.size(), usual.size());
        for (size_t i = 0; i < usual.size(); ++i) {
            QVERIFY(write.pauses.at(i) >= usual.at(i) * 3 / 4);
            QVERIFY(write.pauses.at(i) <= usual.at(i) * 5 / 4 + 1ms);
        }
    }

    void pausesOfTwoProgramsDiffer()
    {
        // Of twenty each, at least one pair: all are alike by chance once in more lives than there are.
        bool differ = false;
        for (int i = 0; i < 20; ++i) {
            ScriptedWrite one{.outcomes = {ErrorKind::ServerLost, std::nullopt}};
            ScriptedWrite other{.outcomes = {ErrorKind::ServerLost, std::nullopt}};
            QVERIFY(!endOf(one));
            QVERIFY(!endOf(other));
            differ = differ || one.pauses != other.pauses;
        }
        QVERIFY(differ);
    }

    void afterSomeTriesItIsTold()
    {
        for (const ErrorKind kind : {ErrorKind::Conflict, ErrorKind::ServerLost}) {
            ScriptedWrite write{.outcomes = {kind}};
            QCOMPARE(*endOf(write), kind);
            QCOMPARE(write.tries, WriteTerms().tries);
        }
    }

    void afterSomeTimeItIsTold()
    {
        ScriptedWrite write{.outcomes = {ErrorKind::ServerLost}, .takes = 4s};
        QCOMPARE(*endOf(write), ErrorKind::ServerLost);
        QVERIFY(write.tries < WriteTerms().tries);
        QVERIFY(write.now <= WriteTerms().inAll + write.takes);
    }

    void aServerThatRestartsIsWaitedFor()
    {
        // More often than a write is tried, but not for longer.
        ScriptedWrite write{.outcomes = std::deque<std::optional<ErrorKind>>(6, ErrorKind::ServerUnreachable)};
        write.outcomes.push_front(ErrorKind::ServerLost);
        write.outcomes.push_back(std::nullopt);
        QVERIFY(!endOf(write));
        QCOMPARE(write.tries, 8);

        ScriptedWrite never{.outcomes = {ErrorKind::ServerLost, ErrorKind::ServerUnreachable}};
        QCOMPARE(*endOf(never), ErrorKind::ServerUnreachable);
        QVERIFY(never.now <= WriteTerms().inAll);
        QVERIFY(never.now > WriteTerms().inAll / 2);
    }

    void aStandbyThatIsAboutToTakeOverIsWaitedFor()
    {
        ScriptedWrite write{
            .outcomes = {ErrorKind::ServerLost, ErrorKind::ReadOnly, ErrorKind::ReadOnly, std::nullopt}};
        QVERIFY(!endOf(write));
        QCOMPARE(write.tries, 4);
    }

    void whoStopsDoesNotWait()
    {
        ScriptedWrite write{.outcomes = {ErrorKind::ServerLost}, .pausesUntilStop = 1};
        QCOMPARE(*endOf(write), ErrorKind::Cancelled);
        QCOMPARE(write.tries, 1);
        ScriptedLook look{.outcomes = {ErrorKind::ServerLost}, .pausesUntilStop = 1};
        QCOMPARE(std::get<ErrorKind>(endOf(look)), ErrorKind::CommitUnknown);
        QCOMPARE(look.tries, 1);
    }

    void whatIsKnownIsNotAskedAgain()
    {
        for (const bool happened : {true, false}) {
            ScriptedLook look{.outcomes = {happened}};
            QCOMPARE(std::get<bool>(endOf(look)), happened);
            QCOMPARE(look.tries, 1);
        }
    }

    void itIsFoundOutOnceTheServerIsBack()
    {
        ScriptedLook look{.outcomes = {ErrorKind::ServerUnreachable, ErrorKind::ServerLost, ErrorKind::Busy,
                                       ErrorKind::Conflict, ErrorKind::ReadOnly, true}};
        QCOMPARE(std::get<bool>(endOf(look)), true);
        QCOMPARE(look.tries, 6);
    }

    void whatCannotBeFoundOutInTimeStaysUnknown()
    {
        ScriptedLook look{.outcomes = {ErrorKind::ServerUnreachable}};
        QCOMPARE(std::get<ErrorKind>(endOf(look)), ErrorKind::CommitUnknown);
        QVERIFY(look.now <= WriteTerms().findingOut);
        QVERIFY(look.now > WriteTerms().findingOut / 2);

        ScriptedLook refused{.outcomes = {ErrorKind::DatabasePasswordRefused}};
        QCOMPARE(std::get<ErrorKind>(endOf(refused)), ErrorKind::CommitUnknown);
        QCOMPARE(refused.tries, 1);
    }
};

UMH_TEST(TestWriteAttempts)

#include "tst_writeattempts.moc"
