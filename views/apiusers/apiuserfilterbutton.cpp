#include "views/apiusers/apiuserfilterbutton.h"

#include "table/apiuserfilterproxy.h"
#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"
#include "views/apiusers/operatorgroupchooser.h"
#include "views/widgets/iconset.h"
#include "words/apiusertext.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many groups the menu has; there can be thousands.
constexpr int mostGroups = 25;

bool isSameType(const QString &one, const QString &other)
{
    return displayType(one).compare(displayType(other), Qt::CaseInsensitive) == 0;
}

/// Empties \a menu, with the choices of before.
QActionGroup *startAnew(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    return new QActionGroup(menu);
}

} // namespace

ApiUserFilterButton::ApiUserFilterButton(ApiUserFilterProxy &proxy, const ApiUserFilter &scope, QWidget *parent)
    : QToolButton(parent)
    , m_proxy(proxy)
{
    setObjectName(u"filter"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    m_types = menu->addMenu(QString());
    m_lastUses = menu->addMenu(QString());
    if (scope.operatorGuid.isEmpty())
        m_groups = menu->addMenu(QString());
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        fillTypes();
        fillLastUses();
        if (m_groups)
            fillGroups();
    });
    retranslateUi();
    refreshIcon();
}

ApiUserFilterButton::~ApiUserFilterButton() = default;

QString ApiUserFilterButton::text(LastUseFilter filter)
{
    switch (filter) {
    case LastUseFilter::Any:
        return tr("Any time");
    case LastUseFilter::Within30Days:
        return tr("Used within the last 30 days");
    case LastUseFilter::InactiveOver30Days:
    case LastUseFilter::InactiveOver90Days:
    case LastUseFilter::InactiveOver180Days:
    case LastUseFilter::InactiveOver365Days:
        return tr("Inactive for more than %1 days").arg(daysOf(filter));
    case LastUseFilter::NotYetUsed:
        return tr("Not yet used");
    case LastUseFilter::Unknown:
        return tr("Last use unknown");
    }
    Q_UNREACHABLE();
}

void ApiUserFilterButton::fillTypes()
{
    QActionGroup *choices = startAnew(m_types);
    const QString present = m_proxy.query().filter.type;
    QStringList types{u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s};
    const auto add = [&](const QString &type) {
        if (std::ranges::none_of(types, [&](const QString &known) { return isSameType(known, type); }))
            types += type;
    };
    std::ranges::for_each(m_proxy.lookup().types(), add);
    if (!present.isEmpty())
        add(present);

    addChoice(choices, tr("All types"), present.isEmpty(), [](ApiUserFilter &filter) { filter.type.clear(); });
    m_types->addSeparator();
    for (const QString &type : types) {
        addChoice(choices, ApiUserText::oneLine(type), isSameType(type, present),
                  [type](ApiUserFilter &filter) { filter.type = type; });
    }
}

void ApiUserFilterButton::fillLastUses()
{
    using enum LastUseFilter;
    QActionGroup *choices = startAnew(m_lastUses);
    const LastUseFilter present = m_proxy.query().filter.lastUse;
    for (const LastUseFilter lastUse : {Any, Within30Days, InactiveOver30Days, InactiveOver90Days, InactiveOver180Days,
                                        InactiveOver365Days, NotYetUsed, Unknown}) {
        addChoice(choices, text(lastUse), lastUse == present,
                  [lastUse](ApiUserFilter &filter) { filter.lastUse = lastUse; });
        if (lastUse == Any)
            m_lastUses->addSeparator();
    }
}

void ApiUserFilterButton::fillGroups()
{
    QActionGroup *choices = startAnew(m_groups);
    const QString present = m_proxy.query().filter.groupGuid;
    QList<OperatorGroup> groups = m_proxy.lookup().groups(mostGroups + 1);
    const bool areMore = groups.size() > mostGroups;
    groups.resize(std::min<qsizetype>(groups.size(), mostGroups));

    addChoice(choices, tr("All groups"), present.isEmpty(), [](ApiUserFilter &filter) { filter.groupGuid.clear(); });
    m_groups->addSeparator();
    for (const OperatorGroup &group : groups)
        addGroup(choices, group.guid, group.name);
    const auto isPresent = [&](const OperatorGroup &group) { return group.guid == present; };
    if (!present.isEmpty() && std::ranges::none_of(groups, isPresent))
        addGroup(choices, present, m_proxy.lookup().groupName(present));
    if (areMore) {
        m_groups->addSeparator();
        connect(m_groups->addAction(tr("&Another group…")), &QAction::triggered, this,
                &ApiUserFilterButton::chooseAnotherGroup);
    }
    m_groups->menuAction()->setEnabled(!groups.isEmpty() || !present.isEmpty());
}

void ApiUserFilterButton::addGroup(QActionGroup *choices, const QString &guid, const QString &name)
{
    addChoice(choices, ApiUserText::oneLine(name.isEmpty() ? guid : name), guid == m_proxy.query().filter.groupGuid,
              [guid](ApiUserFilter &filter) { filter.groupGuid = guid; });
}

QAction *ApiUserFilterButton::addChoice(QActionGroup *choices, const QString &text, bool isPresent, Change change)
{
    constexpr int longest = 60; // letters
    QString label = fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * longest);
    auto *action = new QAction(label.replace(u'&', "&&"_L1), choices);
    action->setCheckable(true);
    action->setChecked(isPresent);
    static_cast<QMenu *>(choices->parent())->addAction(action);
    connect(action, &QAction::triggered, this, [this, change = std::move(change)] { choose(change); });
    return action;
}

void ApiUserFilterButton::choose(const Change &change)
{
    ApiUserFilter filter = m_proxy.query().filter;
    change(filter);
    Q_EMIT chosen(filter);
}

void ApiUserFilterButton::chooseAnotherGroup()
{
    auto *chooser = new OperatorGroupChooser(m_proxy.lookup().newGroups(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &OperatorGroupChooser::chosen, this, [this](const OperatorGroup &group) {
        choose([&](ApiUserFilter &filter) { filter.groupGuid = group.guid; });
    });
    chooser->open();
}

void ApiUserFilterButton::retranslateUi()
{
    setText(tr("F&ilter"));
    setAccessibleName(tr("Filter"));
    setToolTip(m_groups ? tr("Filter API users by type, last use or operator group")
                        : tr("Filter API users by type or last use"));
    m_types->setTitle(tr("&Type"));
    m_lastUses->setTitle(tr("&Last use"));
    if (m_groups)
        m_groups->setTitle(tr("Operator &group"));
}

void ApiUserFilterButton::refreshIcon()
{
    setIcon(symbolicIcon(u"filter"_s, palette()));
}

void ApiUserFilterButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

} // namespace umh

#include "moc_apiuserfilterbutton.cpp"
