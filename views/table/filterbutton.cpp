#include "views/table/filterbutton.h"

#include "table/directoryfilterproxy.h"
#include "views/widgets/iconset.h"
#include "views/widgets/stayingmenu.h"
#include "words/apiusertext.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace umh {

FilterButton::FilterButton(DirectoryFilterProxy &proxy, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"filter"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new StayingMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &FilterButton::fillAnew);
    connect(&proxy, &DirectoryFilterProxy::queryChanged, this, &FilterButton::showChoices);
}

FilterButton::~FilterButton() = default;

void FilterButton::setUp()
{
    retranslateUi();
    refreshIcon();
}

QMenu *FilterButton::addSubmenu()
{
    auto *submenu = new StayingMenu(menu());
    menu()->addMenu(submenu);
    m_submenus += submenu;
    return submenu;
}

QAction *FilterButton::addChoice(QMenu *menu, const Choice &choice)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    m_choices += {action, choice};
    connect(action, &QAction::triggered, this, [this, choose = choice.choose](bool on) {
        choose(on);
        showChoices(); // the same query may have been asked for again
    });
    return action;
}

void FilterButton::fillAnew()
{
    m_choices.clear();
    if (m_submenus.isEmpty())
        menu()->clear();
    for (QMenu *submenu : std::as_const(m_submenus))
        submenu->clear();
    fill();
    showChoices();
}

/// What is filtered by now. The number stands where other menus have their keys.
void FilterButton::showChoices()
{
    constexpr int longest = 60; // letters
    const int room = fontMetrics().averageCharWidth() * longest;
    for (const auto &[action, choice] : std::as_const(m_choices)) {
        QString text = fontMetrics().elidedText(ApiUserText::oneLine(choice.text), Qt::ElideRight, room);
        text.replace(u'&', "&&"_L1);
        if (const std::optional<qint64> count = choice.count ? choice.count() : std::nullopt)
            text += u'\t' + QLocale().toString(*count);
        action->setText(text);
        action->setChecked(choice.isOn());
    }
}

void FilterButton::retranslateUi()
{
    setText(tr("F&ilter"));
    setAccessibleName(tr("Filter"));
    menu()->setTitle(tr("F&ilter"));
}

void FilterButton::refreshIcon()
{
    setIcon(symbolicIcon(u"filter"_s, palette()));
    menu()->setIcon(symbolicIcon(u"filter"_s, menu()->palette())); // which may have other colours
}

void FilterButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

} // namespace umh

#include "moc_filterbutton.cpp"
