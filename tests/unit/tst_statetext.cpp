#include "domain/programstate.h"
#include "domain/time/utc.h"
#include "support/testprogram.h"
#include "words/statetext.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

/// What the windows say of a server that is out of reach, and of somebody else who syncs.
class TestStateText final : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 30), QTime(12, 0), inUtc};

private Q_SLOTS:
    void ofAServerOutOfReachItSaysWhatIsShownAndWhatCannotBeDone()
    {
        ProgramState state;
        state.account = Account{.baseUrl = u"https://a"_s};
        state.link = LinkState::Connected;
        QVERIFY(StateText::whyOutOfReach(state).isNull());
        QVERIFY(StateText::whyNoSync(state, m_now).isNull());
        QVERIFY(StateText::whyNoChange(state).isNull());
        state.outOfReach = Error{.kind = ErrorKind::ServerLost};
        QCOMPARE(StateText::indicator(state, m_now), u"○ Database out of reach"_s);
        state.asOf = m_now.addSecs(-60);
        QVERIFY(StateText::indicator(state, m_now).startsWith(u"○ Database out of reach, as of "_s));
        QVERIFY(!StateText::indicator(state, m_now).contains("Connected"_L1));
        QVERIFY(StateText::explanation(state).contains("as of"_L1));
        const QString why = u"The database server is out of reach."_s;
        QCOMPARE(StateText::whyOutOfReach(state), why);
        QCOMPARE(StateText::whyNoSync(state, m_now), why);
        QCOMPARE(StateText::whyNoChange(state), why);
        QCOMPARE(StateText::whyNoImport(state), why);
        QVERIFY(!state.canImport());
    }

    void whoeverMayOnlySyncIsToldWhyNothingCanBeChanged()
    {
        ProgramState state;
        QVERIFY(state.canImport());
        QVERIFY(StateText::whyNoRight(state).isNull());
        state.mayOnlySync = true;
        const QString why = u"Your role on the database server does not allow this."_s;
        QCOMPARE(StateText::whyNoRight(state), why);
        QCOMPARE(StateText::whyNoImport(state), why);
        QCOMPARE(StateText::whyNoChange(state), why);
        QVERIFY(!state.canImport());
        state.account = Account{.baseUrl = u"https://a"_s};
        state.link = LinkState::Connected;
        QVERIFY(StateText::whyNoSync(state, m_now).isNull());
        QCOMPARE(StateText::whyNoChange(state), why);
    }

    void whoeverElseSyncsIsNamed()
    {
        ProgramState state;
        state.account = Account{.baseUrl = u"https://a"_s};
        state.link = LinkState::Connected;
        state.otherSync = OtherSync{.person = u"eva"_s, .host = u"far"_s, .since = m_now};
        const QString why = StateText::whyNoSync(state, m_now);
        QVERIFY(why.startsWith("eva is syncing since "_L1) && why.endsWith(u'.'));
        QCOMPARE(StateText::indicator(state, m_now), u"● Connected · "_s + why.chopped(1));
        QVERIFY(StateText::whyNoChange(state).isNull()); // API users can be changed meanwhile
        state.otherSync->person.clear();
        QVERIFY(StateText::whyNoSync(state, m_now).startsWith("Somebody else is syncing since "_L1));
    }
};

UMH_TEST(TestStateText)

#include "tst_statetext.moc"
