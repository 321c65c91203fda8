#include "words/statetext.h"

#include "words/apiusertext.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The time of day of today, else the day as well.
QString shortMoment(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

} // namespace

QString StateText::accountName(const Account &account)
{
    return ApiUserText::oneLine(account.accountId.isEmpty() ? account.baseUrl : account.accountId);
}

QString StateText::otherSync(const ProgramState &state, const QDateTime &now)
{
    if (!state.otherSync)
        return {};
    const QString person = ApiUserText::oneLine(state.otherSync->person);
    const QString since = shortMoment(state.otherSync->since, now);
    if (!person.isEmpty())
        return tr("%1 is syncing since %2.", "a person, a time").arg(person, since);
    return tr("Somebody else is syncing since %1.", "a time").arg(since);
}

QString StateText::indicator(const ProgramState &state, const QDateTime &now)
{
    QStringList parts;
    if (state.isOpen && state.outOfReach) {
        return state.asOf.isValid()
            ? tr("○ Database out of reach, as of %1", "a time").arg(shortMoment(state.asOf, now))
            : tr("○ Database out of reach");
    }
    // What cannot be written is not synced either.
    switch (state.isReadOnly ? LinkState::None : state.link) {
    case LinkState::None:
        if (!state.isSample && !state.account && state.isOpen)
            parts += tr("○ No account");
        break;
    case LinkState::Connected:
        parts += tr("● Connected");
        break;
    case LinkState::Offline:
        parts += state.linkSince.isValid() ? tr("○ Offline since %1", "a time").arg(shortMoment(state.linkSince, now))
                                           : tr("○ Offline");
        break;
    case LinkState::SignInNeeded:
        parts += tr("! Sign in");
        break;
    case LinkState::Undecided:
        parts += tr("! Decision needed");
        break;
    case LinkState::Failing:
        parts += tr("! Sync failed");
        break;
    }
    if (QString other = otherSync(state, now); !other.isEmpty()) {
        other.chop(1); // it is no sentence here
        parts += other;
    }
    if (state.isSample)
        parts += tr("Sample data");
    if (state.isReadOnly)
        parts += tr("Read-only");
    if (!state.isOpen)
        parts = {tr("! No database open")};
    return parts.join(u" · "_s);
}

QString StateText::explanation(const ProgramState &state)
{
    QStringList sentences;
    if (!state.isOpen)
        return notOpen();
    if (state.outOfReach) {
        sentences += tr("The database server is out of reach. The program keeps trying to reconnect.");
        if (state.asOf.isValid())
            sentences += tr("What you see is as of %1.", "a moment").arg(ApiUserText::exactly(state.asOf));
        return sentences.join(u' ');
    }
    if (state.isSample)
        sentences += isSample();
    else if (!state.account)
        sentences += noAccount();
    else if (state.link == LinkState::Connected)
        sentences += tr("This database is connected to the account %1.").arg(accountName(*state.account));
    if (state.account && state.account->lastSync.isValid())
        sentences += tr("Last sync: %1.", "a moment").arg(ApiUserText::exactly(state.account->lastSync));
    else if (state.account)
        sentences += tr("Not yet synced.");
    if (state.isReadOnly)
        sentences +=
            state.isForNewerPrograms ? isForNewerPrograms() : tr("The database is read-only: nothing can be changed.");
    return sentences.join(u' ');
}

QString StateText::windowTitle(const QString &subject, const ProgramState &state)
{
    QStringList parts;
    if (!subject.isEmpty())
        parts += subject;
    if (state.isSample)
        parts += tr("Sample data");
    else if (state.account)
        parts += accountName(*state.account);
    if (state.isReadOnly)
        parts += tr("Read-only");
    parts += tr("User management hub");
    return parts.join(u" – "_s);
}

QString StateText::whyNoImport(const ProgramState &state)
{
    if (!state.isOpen)
        return notOpen();
    if (state.outOfReach)
        return whyOutOfReach(state);
    if (state.account)
        return tr("The database is connected to an account; the next sync would undo an import.");
    if (state.isReadOnly)
        return isReadOnly(state);
    if (state.mayOnlySync)
        return whyNoRight(state);
    return state.isBusy() ? taskRuns() : QString();
}

QString StateText::whyOutOfReach(const ProgramState &state)
{
    return state.outOfReach ? tr("The database server is out of reach.") : QString();
}

QString StateText::whyNoSync(const ProgramState &state, const QDateTime &now)
{
    if (!state.account)
        return noAccount();
    if (!state.isOpen)
        return notOpen();
    if (state.outOfReach)
        return whyOutOfReach(state);
    if (state.isReadOnly)
        return isReadOnly(state);
    if (state.isBusy())
        return taskRuns();
    return otherSync(state, now);
}

QString StateText::whyNoChange(const ProgramState &state)
{
    if (!state.isOpen)
        return notOpen();
    if (state.outOfReach)
        return whyOutOfReach(state);
    if (state.isReadOnly)
        return isReadOnly(state);
    if (state.mayOnlySync)
        return whyNoRight(state);
    if (state.link == LinkState::Offline)
        return tr("The account cannot be reached.");
    if (state.link == LinkState::SignInNeeded)
        return tr("Sign in to the account first.");
    return {};
}

QString StateText::isReadOnly(const ProgramState &state)
{
    return state.isForNewerPrograms ? isForNewerPrograms() : tr("The database is read-only.");
}

QString StateText::whyNoRight(const ProgramState &state)
{
    return state.mayOnlySync ? tr("Your role on the database server does not allow this.") : QString();
}

QString StateText::whyNoArchive(const ProgramState &state, bool isOwner)
{
    if (!state.isOpen)
        return notOpen();
    if (state.outOfReach)
        return whyOutOfReach(state);
    if (state.isReadOnly)
        return isReadOnly(state);
    return isOwner ? QString() : tr("Only the owner of the database can archive its journal.");
}

QString StateText::isForNewerPrograms()
{
    return tr("A newer version of User management hub has changed this database. This version can only look at it: "
              "update User management hub to change anything.");
}

QString StateText::notOpen()
{
    return tr("No database is open.");
}

QString StateText::taskRuns()
{
    return tr("Wait until what is under way has ended.");
}

QString StateText::nothingRecent()
{
    return tr("No other database has been open.");
}

QString StateText::isSample()
{
    return tr("This is sample data; it is not connected to any account.");
}

QString StateText::noSample()
{
    return tr("No sample data is open.");
}

QString StateText::noAccount()
{
    return tr("The database is not connected to an account.");
}

} // namespace umh
