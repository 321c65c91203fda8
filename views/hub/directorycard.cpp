#include "views/hub/directorycard.h"

#include "domain/time/clock.h"
#include "views/widgets/iconset.h"
#include "words/apiusertext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

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

DirectoryCard::DirectoryCard(const Clock &clock, QWidget *parent)
    : HubCard(u"account"_s, HubCard::Headline::Name, parent)
    , m_clock(clock)
    , m_first(addLine())
    , m_second(addLine())
    , m_import(new QPushButton(this))
    , m_connect(new QPushButton(this))
    , m_sync(new QPushButton(this))
{
    using namespace std::chrono_literals;
    m_first->setObjectName(u"firstLine"_s);
    m_second->setObjectName(u"secondLine"_s);
    m_import->setObjectName(u"import"_s);
    m_connect->setObjectName(u"connectAccount"_s);
    m_sync->setObjectName(u"sync"_s);
    for (QPushButton *button : {m_sync, m_connect, m_import}) {
        button->setAutoDefault(true);
        addButton(button);
    }
    connect(m_import, &QPushButton::clicked, this, &DirectoryCard::importClicked);
    connect(m_connect, &QPushButton::clicked, this, &DirectoryCard::connectClicked);
    connect(m_sync, &QPushButton::clicked, this, &DirectoryCard::syncClicked);
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, &DirectoryCard::showSyncTime);
    retranslate();
}

void DirectoryCard::setDirectory(const QString &nameOrPath, bool isSample)
{
    m_nameOrPath = nameOrPath;
    m_isSample = isSample;
    retranslate();
}

void DirectoryCard::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    if (m_account)
        m_timesMoveOn.start();
    else
        m_timesMoveOn.stop();
    retranslate();
}

void DirectoryCard::setOnline(bool online)
{
    m_isOnline = online;
    retranslate();
}

void DirectoryCard::setActionsEnabled(bool enabled)
{
    m_actionsEnabled = enabled;
    updateButtons();
}

void DirectoryCard::updateButtons()
{
    const bool hadFocus = m_import->hasFocus() || m_connect->hasFocus() || m_sync->hasFocus();
    m_import->setVisible(!m_account);
    m_connect->setVisible(!m_account && !m_isSample);
    m_sync->setVisible(m_account.has_value());
    for (QPushButton *button : {m_import, m_connect, m_sync})
        button->setEnabled(m_actionsEnabled);
    QPushButton *first = m_account ? m_sync : m_import;
    if (hadFocus && first->isEnabled() && !focusWidget()->isVisible())
        first->setFocus();
}

void DirectoryCard::showDirectory()
{
    setTitle(tr("Database"));
    m_second->setElidedText({}, {});
    if (m_isSample) {
        setHeadline(tr("Sample data"));
        m_first->setElidedText(tr("Fictitious data to explore"), {});
    } else if (m_nameOrPath.isEmpty()) {
        setHeadline(unknownName);
        m_first->setElidedText(unknownName, {});
    } else if (isUrl(m_nameOrPath)) {
        setHeadline(m_nameOrPath, m_nameOrPath);
        m_first->setElidedText({}, {});
    } else {
        const QFileInfo file(m_nameOrPath);
        const QString whole = QDir::toNativeSeparators(file.absoluteFilePath());
        setHeadline(file.fileName(), whole);
        m_first->setElidedText(QDir::toNativeSeparators(file.absolutePath()), whole);
    }
}

void DirectoryCard::showAccount()
{
    const QLocale locale;
    setTitle(tr("Account"));
    const QString name = m_account->accountId.isEmpty() ? m_account->baseUrl : m_account->accountId;
    setHeadline(ApiUserText::oneLine(name), m_account->baseUrl);
    QString operators;
    if (m_account->operatorsInUse && m_account->operatorQuota)
        operators = tr("Operators in use: %1 of %2")
                        .arg(locale.toString(*m_account->operatorsInUse), locale.toString(*m_account->operatorQuota));
    else if (m_account->operatorsInUse)
        operators = tr("Operators in use: %1").arg(locale.toString(*m_account->operatorsInUse));
    m_first->setElidedText(operators, {});
    showSyncTime();
}

void DirectoryCard::showSyncTime()
{
    const QDateTime &lastSync = m_account->lastSync;
    QString text = tr("Not yet synced");
    if (lastSync.isValid()) {
        const QString ago = ApiUserText::agoWithinSentence(lastSync, m_clock.now());
        text = m_isOnline ? tr("Last sync: %1", "how long ago").arg(ago)
                          : tr("Offline. As of the last sync: %1", "how long ago").arg(ago);
    } else if (!m_isOnline) {
        text = tr("Offline. Not yet synced");
    }
    m_second->setElidedText(text, ApiUserText::exactly(lastSync));
    m_second->setAccessibleName(text);
}

void DirectoryCard::retranslate()
{
    m_import->setText(tr("I&mport files…"));
    m_import->setAccessibleDescription(tr("Choose JSON files with saved answers of the account's API"));
    m_connect->setText(tr("Co&nnect to an account…"));
    m_connect->setAccessibleDescription(tr("Sign in to an account and keep this database in sync with it"));
    m_sync->setText(tr("&Sync now"));
    m_sync->setAccessibleDescription(tr("Fetch what has changed in the account"));
    m_sync->setIcon(symbolicIcon(u"refresh"_s, palette()));
    if (m_account)
        showAccount();
    else
        showDirectory();
    updateButtons();
}

} // namespace umh

#include "moc_directorycard.cpp"
