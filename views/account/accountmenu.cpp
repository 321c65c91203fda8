#include "views/account/accountmenu.h"

#include "views/widgets/iconset.h"

#include <QtGui/QActionGroup>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int offeredMinutes[] = {0, 15, 30, 60, 240};

} // namespace

AccountMenu::AccountMenu(QWidget *parent)
    : QMenu(parent)
    , m_connect(addAction(QString()))
    , m_sync(addAction(QString()))
    , m_automatically(addMenu(QString()))
    , m_intervals(new QActionGroup(this))
{
    addSeparator();
    m_disconnect = addAction(QString());
    for (const int minutes : offeredMinutes) {
        QAction *interval = m_automatically->addAction(QString());
        interval->setCheckable(true);
        interval->setData(minutes);
        m_intervals->addAction(interval);
    }
    m_intervals->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_connect, &QAction::triggered, this, &AccountMenu::connectRequested);
    connect(m_sync, &QAction::triggered, this, &AccountMenu::syncRequested);
    connect(m_disconnect, &QAction::triggered, this, &AccountMenu::disconnectRequested);
    connect(m_intervals, &QActionGroup::triggered, this, [this](QAction *chosen) {
        chosen->setChecked(true); // a second click does not take the choice away
        Q_EMIT syncEveryChosen(chosen->data().toInt());
    });
    setSyncEvery(0);
    setState(false, true);
}

void AccountMenu::setState(bool isConnected, bool actionsEnabled)
{
    m_isConnected = isConnected;
    m_connect->setEnabled(actionsEnabled);
    m_sync->setEnabled(isConnected && actionsEnabled);
    m_automatically->setEnabled(isConnected);
    m_disconnect->setEnabled(isConnected && actionsEnabled);
    retranslate();
}

void AccountMenu::setSyncEvery(int minutes)
{
    const QList<QAction *> intervals = m_intervals->actions();
    for (QAction *interval : intervals)
        interval->setChecked(interval->data().toInt() == minutes);
}

QString AccountMenu::intervalText(int minutes)
{
    switch (minutes) {
    case 15:
        return tr("Every &15 minutes");
    case 30:
        return tr("Every &30 minutes");
    case 60:
        return tr("Every &hour");
    case 240:
        return tr("Every &4 hours");
    default:
        return tr("&Off");
    }
}

void AccountMenu::retranslate()
{
    setTitle(tr("Acc&ount"));
    m_connect->setText(m_isConnected ? tr("&Connection…") : tr("&Connect to an account…"));
    m_connect->setIcon(symbolicIcon(u"account"_s, palette()));
    m_sync->setText(tr("&Sync now"));
    m_sync->setIcon(symbolicIcon(u"refresh"_s, palette()));
    m_automatically->setTitle(tr("Sync &automatically"));
    const QList<QAction *> intervals = m_intervals->actions();
    for (QAction *interval : intervals)
        interval->setText(intervalText(interval->data().toInt()));
    m_disconnect->setText(tr("&Disconnect…"));
}

} // namespace umh

#include "moc_accountmenu.cpp"
