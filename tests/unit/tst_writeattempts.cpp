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

/// A write whose tries end as the test wants, by a clock that only pauses move on.
struct ScriptedWrite
{
    std::deque<std::optional<ErrorKind>> ends{}; ///< of each try, nothing for one that works; the last one for ever
    std::deque<std::variant<bool, ErrorKind>> found{}; ///< whether it has happened; likewise
    int tries = 0;
    int looks = 0;
    std::vector<std::chrono::milliseconds> pauses{};
    std::chrono::milliseconds now{0};
    std::chrono::milliseconds takes{0}; ///< each try and each look
    size_t pausesUntilStop = 1'000'000;

    [[nodiscard]] WriteMeans means()
    {
        return {.attempt = [this]() -> Status {
                    ++tries;
                    now += takes;
                    const auto end = ends.front();
                    if (ends.size() > 1)
                        ends.pop_front();
                    return end ? Status(Error{.kind = *end}) : Status();
                },
                .hasHappened = [this]() -> Result<bool> {
                    ++looks;
                    now += takes;
                    const auto answer = found.front();
                    if (found.size() > 1)
                        found.pop_front();
                    if (const auto *kind = std::get_if<ErrorKind>(&answer))
                        return Error{.kind = *kind};
                    return std::get<bool>(answer);
                },
                .pause =
                    [this](std::chrono::milliseconds time) {
                        pauses.push_back(time);
                        now += time;
                        return pauses.size() < pausesUntilStop;
                    },
                .elapsed = [this] { return now; }};
    }
};

ErrorKind kindOf(const Result<WriteEnd> &end)
{
    return end ? ErrorKind::Unexpected : end.error().kind;
}

} // namespace

/// What is repeated of a write, how often and after which pauses, and what is not.
class TestWriteAttempts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatWorksRunsOnce()
    {
        ScriptedWrite write{.ends = {std::nullopt}};
        const Result<WriteEnd> end = carryOut(write.means());
        QVERIFY(end.ok());
        QCOMPARE(*end, WriteEnd::Done);
        QCOMPARE(write.tries, 1);
        QVERIFY(write.pauses.empty());
    }

    void whatTheNextTryWouldMeetAgainIsNotRepeated()
    {
        for (const ErrorKind kind :
             {ErrorKind::Busy, ErrorKind::AlreadyGone, ErrorKind::ChangedMeanwhile, ErrorKind::NoRight,
              ErrorKind::ReadOnly, ErrorKind::DiskFull, ErrorKind::DatabasePasswordRefused, ErrorKind::Cancelled,
              ErrorKind::ServerTimedOut, ErrorKind::Unexpected}) {
            ScriptedWrite write{.ends = {kind}};
            const Result<WriteEnd> end = carryOut(write.means());
            QVERIFY(!end.ok());
            QCOMPARE(end.error().kind, kind);
            QCOMPARE(write.tries, 1);
        }
    }

    void aConflictIsRepeatedSoon()
    {
        ScriptedWrite write{.ends = {ErrorKind::Conflict, ErrorKind::Conflict, std::nullopt}};
        QVERIFY(carryOut(write.means()).ok());
        QCOMPARE(write.tries, 3);
        QVERIFY(write.now < 60ms);
    }

    void aLossIsRepeatedAfterPausesThatGrow()
    {
        ScriptedWrite write{.ends = {ErrorKind::ServerLost, ErrorKind::ServerLost, ErrorKind::ServerLost,
                                     ErrorKind::ServerLost, std::nullopt}};
        QVERIFY(carryOut(write.means()).ok());
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
        // Of twenty each, at least one pair: by chance all are alike once in more lives than there are.
        bool differ = false;
        for (int i = 0; i < 20; ++i) {
            ScriptedWrite one{.ends = {ErrorKind::ServerLost, std::nullopt}};
            ScriptedWrite other{.ends = {ErrorKind::ServerLost, std::nullopt}};
            QVERIFY(carryOut(one.means()).ok());
            QVERIFY(carryOut(other.means()).ok());
            differ = differ || one.pauses != other.pauses;
        }
        QVERIFY(differ);
    }

    void afterSomeTriesItIsTold()
    {
        for (const ErrorKind kind : {ErrorKind::Conflict, ErrorKind::ServerLost}) {
            ScriptedWrite write{.ends = {kind}};
            QCOMPARE(kindOf(carryOut(write.means())), kind);
            QCOMPARE(write.tries, WriteTerms().tries);
        }
    }

    void afterSomeTimeItIsTold()
    {
        ScriptedWrite write{.ends = {ErrorKind::ServerLost}, .takes = 4s};
        QCOMPARE(kindOf(carryOut(write.means())), ErrorKind::ServerLost);
        QVERIFY(write.tries < WriteTerms().tries);
        QVERIFY(write.now <= WriteTerms().inAll + write.takes);
    }

    void aServerThatRestartsIsWaitedFor()
    {
        // More often than a write is tried, but not for longer.
        ScriptedWrite write{.ends = std::deque<std::optional<ErrorKind>>(6, ErrorKind::ServerUnreachable)};
        write.ends.push_front(ErrorKind::ServerLost);
        write.ends.push_back(std::nullopt);
        QVERIFY(carryOut(write.means()).ok());
        QCOMPARE(write.tries, 8);

        ScriptedWrite never{.ends = {ErrorKind::ServerLost, ErrorKind::ServerUnreachable}};
        QCOMPARE(kindOf(carryOut(never.means())), ErrorKind::ServerUnreachable);
        QVERIFY(never.now <= WriteTerms().inAll);
        QVERIFY(never.now > WriteTerms().inAll / 2);
    }

    void aStandbyThatIsAboutToTakeOverIsWaitedFor()
    {
        ScriptedWrite write{.ends = {ErrorKind::ServerLost, ErrorKind::ReadOnly, ErrorKind::ReadOnly, std::nullopt}};
        QVERIFY(carryOut(write.means()).ok());
        QCOMPARE(write.tries, 4);
    }

    void whatHasHappenedIsNotRepeated()
    {
        ScriptedWrite write{.ends = {ErrorKind::CommitUnknown}, .found = {true}};
        const Result<WriteEnd> end = carryOut(write.means());
        QVERIFY(end.ok());
        QCOMPARE(*end, WriteEnd::DoneBefore);
        QCOMPARE(write.tries, 1);
        QCOMPARE(write.looks, 1);
    }

    void whatHasNotHappenedIsRepeated()
    {
        ScriptedWrite write{.ends = {ErrorKind::CommitUnknown, std::nullopt}, .found = {false}};
        const Result<WriteEnd> end = carryOut(write.means());
        QVERIFY(end.ok());
        QCOMPARE(*end, WriteEnd::Done);
        QCOMPARE(write.tries, 2);
    }

    void itIsFoundOutOnceTheServerIsBack()
    {
        ScriptedWrite write{
            .ends = {ErrorKind::CommitUnknown},
            .found = {ErrorKind::ServerUnreachable, ErrorKind::ServerLost, ErrorKind::Busy, ErrorKind::ReadOnly, true}};
        const Result<WriteEnd> end = carryOut(write.means());
        QVERIFY(end.ok());
        QCOMPARE(*end, WriteEnd::DoneBefore);
        QCOMPARE(write.looks, 5);
        QCOMPARE(write.tries, 1);
    }

    void whatCannotBeFoundOutInTimeStaysUnknown()
    {
        ScriptedWrite write{.ends = {ErrorKind::CommitUnknown}, .found = {ErrorKind::ServerUnreachable}};
        QCOMPARE(kindOf(carryOut(write.means())), ErrorKind::CommitUnknown);
        QCOMPARE(write.tries, 1);
        QVERIFY(write.now <= WriteTerms().findingOut);
        QVERIFY(write.now > WriteTerms().findingOut / 2);

        ScriptedWrite refused{.ends = {ErrorKind::CommitUnknown}, .found = {ErrorKind::DatabasePasswordRefused}};
        QCOMPARE(kindOf(carryOut(refused.means())), ErrorKind::CommitUnknown);
        QCOMPARE(refused.looks, 1);
    }

    void whatFailsAfterItWasFoundNotToHaveHappenedHasNotHappened()
    {
        ScriptedWrite write{.ends = {ErrorKind::CommitUnknown, ErrorKind::AlreadyGone}, .found = {false}};
        QCOMPARE(kindOf(carryOut(write.means())), ErrorKind::AlreadyGone);

        ScriptedWrite lost{.ends = {ErrorKind::CommitUnknown}, .found = {false}};
        QCOMPARE(kindOf(carryOut(lost.means())), ErrorKind::ServerLost);
        QCOMPARE(lost.tries, WriteTerms().tries);
    }

    void whoStopsDoesNotWait()
    {
        ScriptedWrite write{.ends = {ErrorKind::ServerLost}, .pausesUntilStop = 1};
        QCOMPARE(kindOf(carryOut(write.means())), ErrorKind::Cancelled);
        QCOMPARE(write.tries, 1);

        ScriptedWrite unknown{
            .ends = {ErrorKind::CommitUnknown}, .found = {ErrorKind::ServerLost}, .pausesUntilStop = 1};
        QCOMPARE(kindOf(carryOut(unknown.means())), ErrorKind::CommitUnknown);
    }
};

UMH_TEST(TestWriteAttempts)

#include "tst_writeattempts.moc"
