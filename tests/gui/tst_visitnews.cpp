#include "app/directorywindows.h"
#include "programfixture.h"
#include "store/connection.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/journalfilterproxy.h"
#include "views/hub/hubcard.h"
#include "views/hub/hubwindow.h"
#include "views/hub/newscard.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "views/table/directorytableview.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const Operator visitedOperator{
    .guid = u"ann"_s, .fullName = u"Ann"_s, .email = {}, .onDuty = {}, .administrator = {}, .culture = {}};

ApiUser visitedApiUser(const QString &name)
{
    ApiUser apiUser = plainApiUser(visitedOperator, name);
    apiUser.guid = name; // the same each time
    return apiUser;
}

void fillVisited(const Connection &connection)
{
    (void)loadInto(connection, {visitedOperator},
                   {visitedApiUser(u"first"_s), visitedApiUser(u"second"_s), visitedApiUser(u"third"_s)}, {});
}

} // namespace

/// "Since your last visit" on the hub, in the whole program.
class TestVisitNews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<ProgramFixture>(fillVisited); }
    void cleanup() { m_program.reset(); }

    void nothingIsNewOnAFirstVisit();
    void whatHappenedWhileOneWasAwayIsCounted();
    void whatIsTakenBackIsNoNews();
    void whatHappensMeanwhileIsCountedToo();
    void eachLinkOpensTheJournalWithJustThat();
    void theNextVisitBeginsWhereThisOneEnds();
    void openingTheSameAgainGoesOnWithTheVisit();
    void everyPersonHasVisitsOfTheirOwn();
    void nothingIsNewInADatabaseThatWasPutBack();
    void theCardIsReadOutAndReachedByKeyboard();

private:
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] NewsCard &card() const { return *hub().findChild<NewsCard *>(); }
    /// What the card says, without what is not there.
    [[nodiscard]] QStringList said() const
    {
        QStringList texts;
        const auto links = card().findChildren<LinkButton *>();
        for (const LinkButton *link : links) {
            if (link->isVisible())
                texts += link->text();
        }
        return texts;
    }
    /// Waits as long as something new would take to be seen.
    void look() const
    {
        m_program->want(ProgramAction::Refresh);
        QTest::qWait(700);
    }
    void write(const std::function<Status(Journal &)> &entries) const
    {
        const Connection connection = m_program->otherProgram();
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        Journal journal(connection, m_program->clock());
        must(entries(journal));
        must(transaction.commit());
    }
    /// One that is new, one that is gone, two in use again, one with another description, and what is none of that.
    void writeSome() const
    {
        write([](Journal &journal) {
            ApiUser described = visitedApiUser(u"first"_s);
            described.description = u"Weather \"description\": station"_s;
            ApiUser typed = visitedApiUser(u"third"_s);
            typed.type = u"\"description\":"_s;
            ApiUser used = visitedApiUser(u"third"_s);
            used.lastUsed = QDateTime::currentDateTimeUtc();
            ApiUser used2 = described;
            used2.lastUsed = used.lastUsed;
            for (const Status &written :
                 {journal.added(visitedApiUser(u"fourth"_s), Origin::Account),
                  journal.deleted(visitedApiUser(u"second"_s), Origin::Account),
                  journal.changed(visitedApiUser(u"first"_s), described),
                  journal.changed(visitedApiUser(u"third"_s), typed),
                  journal.inUseAgain(visitedApiUser(u"third"_s), used, Origin::Account),
                  journal.inUseAgain(described, used2, Origin::Account),
                  journal.ofOperator(JournalKind::OperatorRenamed, visitedOperator, Origin::Account, u"Anna"_s)}) {
                if (!written)
                    return written;
            }
            return Status();
        });
    }
    [[nodiscard]] qint64 newestEntry() const { return must(DirectoryState::of(m_program->otherProgram())).newestEntry; }
    /// Ends the program once it has seen the newest entry, and has \a happen while it does not run.
    void beAwayWhile(const std::function<void()> &happen) const
    {
        look();
        m_program->restart(happen);
    }
    [[nodiscard]] const JournalFilterProxy &rows() const
    {
        return *static_cast<JournalFilterProxy *>(
            m_program->program().windows()->journal()->pane()->tableView()->model());
    }

    std::unique_ptr<ProgramFixture> m_program;
};

void TestVisitNews::nothingIsNewOnAFirstVisit()
{
    writeSome();
    look();
    QVERIFY(card().isHidden());
    QCOMPARE(said(), QStringList());
}

void TestVisitNews::whatHappenedWhileOneWasAwayIsCounted()
{
    beAwayWhile([this] { writeSome(); });
    const QStringList all{u"1 new"_s, u"1 gone"_s, u"2 in use again"_s, u"1 description changed"_s};
    QTRY_COMPARE_WITH_TIMEOUT(said(), all, 30'000);
    QVERIFY(card().isVisible());
    QCOMPARE(card().accessibleName(), u"Since your last visit"_s);
}

void TestVisitNews::whatIsTakenBackIsNoNews()
{
    beAwayWhile([this] {
        write([](Journal &journal) {
            if (const Status added = journal.added(visitedApiUser(u"fourth"_s), Origin::Account); !added)
                return added;
            return journal.deleted(visitedApiUser(u"fourth"_s), Origin::Account);
        });
    });
    look();
    QVERIFY(card().isHidden());
}

void TestVisitNews::whatHappensMeanwhileIsCountedToo()
{
    look();
    m_program->restart();
    look();
    QVERIFY(card().isHidden());
    write([](Journal &journal) { return journal.added(visitedApiUser(u"fourth"_s), Origin::Account); });
    QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList{u"1 new"_s}, 30'000);
    write([](Journal &journal) { return journal.deleted(visitedApiUser(u"second"_s), Origin::Account); });
    QTRY_COMPARE_WITH_TIMEOUT(said(), (QStringList{u"1 new"_s, u"1 gone"_s}), 30'000);
    write([](Journal &journal) { return journal.deleted(visitedApiUser(u"fourth"_s), Origin::Account); });
    QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList{u"1 gone"_s}, 30'000);
}

void TestVisitNews::eachLinkOpensTheJournalWithJustThat()
{
    writeSome(); // before the last visit ends, and so no part of it
    const qint64 before = newestEntry();
    beAwayWhile([this] { writeSome(); });
    QTRY_VERIFY_WITH_TIMEOUT(card().isVisible(), 30'000);
    struct Link
    {
        QString name;
        JournalKind kind;
        int entries;
        QString chip;
    };
    for (const Link &link : {Link{u"newsAdded"_s, JournalKind::Added, 1, u"API user added"_s},
                             Link{u"newsRemoved"_s, JournalKind::Deleted, 1, u"API user deleted"_s},
                             Link{u"newsInUseAgain"_s, JournalKind::InUseAgain, 2, u"In use again"_s},
                             Link{u"newsDescribed"_s, JournalKind::Changed, 1, u"Description changed"_s}}) {
        QTest::mouseClick(card().findChild<LinkButton *>(link.name), Qt::LeftButton);
        QTRY_VERIFY(m_program->program().windows()->journal());
        const JournalFilter filter{
            .afterEntry = before, .kinds = link.kind, .onlyDescriptions = link.kind == JournalKind::Changed};
        QCOMPARE(rows().query().filter, filter);
        QTRY_VERIFY_WITH_TIMEOUT(rows().isComplete() && rows().rowCount() == link.entries, 30'000);
        for (int row = 0; row < link.entries; ++row) {
            QTRY_VERIFY(rows().valueAt(row));
            QCOMPARE(rows().valueAt(row)->kind, link.kind);
            QVERIFY(rows().valueAt(row)->key > before);
        }
        QStringList chips;
        const auto buttons = m_program->program().windows()->journal()->pane()->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons)
            chips += button->text();
        QVERIFY2(chips.contains(u"Since your last visit"_s) && chips.contains(link.chip), qPrintable(chips.join(u'|')));
    }
}

void TestVisitNews::theNextVisitBeginsWhereThisOneEnds()
{
    beAwayWhile([this] { writeSome(); });
    QTRY_VERIFY_WITH_TIMEOUT(card().isVisible(), 30'000);
    beAwayWhile([] {});
    look();
    QVERIFY(card().isHidden());
    beAwayWhile(
        [this] { write([](Journal &journal) { return journal.added(visitedApiUser(u"fifth"_s), Origin::Account); }); });
    QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList{u"1 new"_s}, 30'000);
}

void TestVisitNews::openingTheSameAgainGoesOnWithTheVisit()
{
    beAwayWhile([this] { writeSome(); });
    QTRY_VERIFY_WITH_TIMEOUT(card().isVisible(), 30'000);
    const QStringList before = said();
    m_program->program().start(m_program->location());
    QTRY_COMPARE_WITH_TIMEOUT(said(), before, 30'000);
    QVERIFY(card().isVisible());
    // As after sample data, which is not visited.
    m_program->want(ProgramAction::OpenSample);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->program().actions().state().isSample && card().isHidden(), 30'000);
    m_program->want(ProgramAction::CloseSample);
    QTRY_COMPARE_WITH_TIMEOUT(said(), before, 30'000);
}

void TestVisitNews::everyPersonHasVisitsOfTheirOwn()
{
    look();
    m_program->restartAsSomebodyElse();
    writeSome();
    look();
    QVERIFY(card().isHidden());
}

/// The settings know an entry that the journal does not have, or has otherwise.
void TestVisitNews::nothingIsNewInADatabaseThatWasPutBack()
{
    for (const int later : {0, 1}) {
        look();
        const QString seen = QString::number(newestEntry() + later) + u":00ff"_s;
        // Kept when the program that ends is destroyed, and before the next one reads it.
        const auto putBack = [this, seen] {
            QSettings settings(m_program->settingsPath(), QSettings::IniFormat);
            const QStringList keys = settings.allKeys().filter(u"visit/"_s);
            if (keys.size() != 1)
                qFatal("%d visits", int(keys.size()));
            settings.setValue(keys.constFirst(), seen);
        };
        m_program->restart(putBack);
        look();
        QVERIFY(card().isHidden());
        writeSome();
        look();
        QVERIFY(card().isHidden());
    }
    // From there on it is as always.
    beAwayWhile(
        [this] { write([](Journal &journal) { return journal.added(visitedApiUser(u"fifth"_s), Origin::Account); }); });
    QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList{u"1 new"_s}, 30'000);
}

void TestVisitNews::theCardIsReadOutAndReachedByKeyboard()
{
    beAwayWhile([this] { writeSome(); });
    QTRY_VERIFY_WITH_TIMEOUT(card().isVisible(), 30'000);
    auto *link = card().findChild<LinkButton *>(u"newsRemoved"_s);
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(link);
    QCOMPARE(read->text(QAccessible::Name), u"Since your last visit: 1 gone"_s);
    QVERIFY(read->text(QAccessible::Description).contains(u"journal"_s));
    QVERIFY(link->focusPolicy() & Qt::TabFocus);
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Space);
    QTRY_VERIFY(m_program->program().windows()->journal() && m_program->program().windows()->journal()->isVisible());
    QCOMPARE(rows().query().filter.kinds, ChoiceSet(JournalKind::Deleted));
}

UMH_WINDOW_TEST(TestVisitNews)

#include "tst_visitnews.moc"
