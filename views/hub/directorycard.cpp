#include "views/hub/directorycard.h"

#include "domain/time/clock.h"
#include "views/widgets/iconset.h"
#include "views/window/actionlook.h"
#include "views/window/programactions.h"
#include "words/apiusertext.h"
#include "words/statetext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QAction>

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Stands where a name is not known yet.
constexpr QChar unknownName = u'…';

bool isUrl(const QString &nameOrPath)
{
    return nameOrPath.contains("://"_L1);
}

} // namespace

DirectoryCard::DirectoryCard(ProgramActions &actions, const Clock &clock, QWidget *parent)
    : HubCard(u"account"_s, HubCard::Headline::Name, parent)
    , m_actions(actions)
    , m_clock(clock)
    , m_first(addLine())
    , m_second(addLine())
    , m_journal(addLink())
    , m_import(new QPushButton(this))
    , m_connect(new QPushButton(this))
    , m_sync(new QPushButton(this))
{
    using namespace std::chrono_literals;
    m_first->setObjectName(u"firstLine"_s);
    m_second->setObjectName(u"secondLine"_s);
    m_journal->setObjectName(u"viewJournal"_s);
    m_import->setObjectName(u"import"_s);
    m_connect->setObjectName(u"connectAccount"_s);
    m_sync->setObjectName(u"sync"_s);
    for (QPushButton *button : {m_sync, m_connect, m_import}) {
        button->setAutoDefault(true);
        addButton(button);
    }
    const auto doAs = [&](const QPushButton *button, ProgramAction action) {
        connect(button, &QPushButton::clicked, m_actions.action(action), &QAction::trigger);
    };
    doAs(m_journal, ProgramAction::ViewJournal);
    doAs(m_import, ProgramAction::ImportFiles);
    doAs(m_connect, ProgramAction::Connect);
    doAs(m_sync, ProgramAction::Sync);
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, &DirectoryCard::showSyncTime);
    connect(&m_actions, &ProgramActions::stateChanged, this, &DirectoryCard::retranslate);
    retranslate();
}

void DirectoryCard::updateButtons()
{
    const ProgramState &state = m_actions.state();
    const bool hadFocus = m_import->hasFocus() || m_connect->hasFocus() || m_sync->hasFocus();
    m_import->setVisible(!state.account);
    m_connect->setVisible(!state.account && !state.isSample);
    m_sync->setVisible(state.account.has_value());
    followAction(*m_journal, *m_actions.action(ProgramAction::ViewJournal));
    followAction(*m_import, *m_actions.action(ProgramAction::ImportFiles));
    followAction(*m_connect, *m_actions.action(ProgramAction::Connect));
    followAction(*m_sync, *m_actions.action(ProgramAction::Sync));
    QPushButton *first = state.account ? m_sync : m_import;
    if (hadFocus && first->isEnabled() && !focusWidget()->isVisible())
        first->setFocus();
}

void DirectoryCard::showDirectory()
{
    setTitle(tr("Database"));
    m_second->setElidedText({}, {});
    const QString &place = m_actions.state().place;
    if (m_actions.state().isSample) {
        setHeadline(tr("Sample data"));
        m_first->setElidedText(tr("Fictitious data to explore"), {});
    } else if (place.isEmpty()) {
        setHeadline(unknownName);
        m_first->setElidedText(unknownName, {});
    } else if (isUrl(place)) {
        // "scheme://user@host:port/database?parameters"
        const QString plain = place.section("://"_L1, 1).section(u'?', 0, 0);
        const QString database = plain.section(u'/', 1);
        setHeadline(database.isEmpty() ? place : database, place);
        QString host = plain.section(u'/', 0, 0);
        if (host.endsWith(u'@'))
            host.chop(1); // on this computer
        m_first->setElidedText(database.isEmpty() ? QString() : host, place);
    } else {
        const QFileInfo file(place);
        const QString whole = QDir::toNativeSeparators(file.absoluteFilePath());
        setHeadline(file.fileName(), whole);
        m_first->setElidedText(QDir::toNativeSeparators(file.absolutePath()), whole);
    }
}

void DirectoryCard::showAccount()
{
    const QLocale locale;
    const Account &account = *m_actions.state().account;
    setTitle(tr("Account"));
    setHeadline(StateText::accountName(account), account.baseUrl);
    QString operators;
    if (account.operatorsInUse && account.operatorQuota)
        operators = tr("Operators in use: %1 of %2")
                        .arg(locale.toString(*account.operatorsInUse), locale.toString(*account.operatorQuota));
    else if (account.operatorsInUse)
        operators = tr("Operators in use: %1").arg(locale.toString(*account.operatorsInUse));
    m_first->setElidedText(operators, {});
    showSyncTime();
}

void DirectoryCard::showSyncTime()
{
    const ProgramState &state = m_actions.state();
    if (!state.account)
        return;
    const QDateTime &lastSync = state.account->lastSync;
    if (const QString other = StateText::otherSync(state, m_clock.now()); !other.isEmpty() && !state.outOfReach) {
        m_second->setElidedText(other, ApiUserText::oneLine(state.otherSync->host));
        m_second->setAccessibleName(other);
        return;
    }
    const bool isOnline = state.link != LinkState::Offline;
    QString text = tr("Not yet synced");
    if (lastSync.isValid()) {
        const QString ago = ApiUserText::agoWithinSentence(lastSync, m_clock.now());
        text = isOnline ? tr("Last sync: %1", "how long ago").arg(ago)
                        : tr("Offline. As of: %1", "how long ago the last sync was").arg(ago);
    } else if (!isOnline) {
        text = tr("Offline. Not yet synced");
    }
    m_second->setElidedText(text, ApiUserText::exactly(lastSync));
    m_second->setAccessibleName(text);
}

void DirectoryCard::retranslate()
{
    m_journal->setText(tr("View the journal"));
    m_journal->setAccessibleDescription(tr("Open the journal: what has happened"));
    m_import->setText(tr("I&mport files…"));
    m_import->setAccessibleDescription(tr("Choose JSON files with saved answers of the account's API"));
    m_connect->setText(tr("Co&nnect to an account…"));
    m_connect->setAccessibleDescription(tr("Sign in to an account and keep this database in sync with it"));
    m_sync->setText(tr("&Sync now"));
    m_sync->setAccessibleDescription(tr("Fetch what has changed in the account"));
    m_sync->setIcon(symbolicIcon(u"refresh"_s, palette()));
    if (m_actions.state().account) {
        showAccount();
        m_timesMoveOn.start();
    } else {
        showDirectory();
        m_timesMoveOn.stop();
    }
    updateButtons();
}

} // namespace umh

#include "moc_directorycard.cpp"
