#include "views/apiusers/apiuserviewsmenu.h"

#include "table/apiuserfilterproxy.h"
#include "views/apiusers/saveviewdialog.h"
#include "views/table/directorytableview.h"
#include "views/widgets/viewsettings.h"
#include "words/apiusertext.h"
#include "words/apiuserviewtext.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a text in a menu, where "&" has a meaning.
QString asMenuText(const QString &text)
{
    return ApiUserText::oneLine(text).replace(u'&', "&&"_L1);
}

} // namespace

ApiUserViewsMenu::ApiUserViewsMenu(ApiUserFilterProxy &rows, DirectoryTableView &table, ViewSettings &settings,
                                   QWidget *parent)
    : QMenu(parent)
    , m_rows(rows)
    , m_table(table)
    , m_settings(settings)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ApiUserViewsMenu::fill);
    retranslateUi();
    fill(); // its entries are found before it has been shown
}

ApiUserViewsMenu::~ApiUserViewsMenu() = default;

void ApiUserViewsMenu::fill()
{
    // One of its entries may be what has led here.
    const auto menus = findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *menu : menus)
        menu->deleteLater();
    clear();
    const ApiUserQuery now = m_rows.query();
    const auto add = [&](const QString &text, const QString &toolTip, const ApiUserView &view) {
        QAction *action = addAction(asMenuText(text));
        action->setToolTip(toolTip);
        action->setCheckable(true);
        action->setChecked(view.query == now);
        connect(action, &QAction::triggered, this, [this, view] { show(view); });
    };
    for (const BuiltInView view : builtInViews())
        add(ApiUserViewText::title(view), ApiUserViewText::explanation(view), viewOf(view));
    const QList<ApiUserView> own = saved();
    addSeparator();
    for (const ApiUserView &view : own)
        add(view.name, {}, view);
    addSeparator();
    connect(addAction(tr("&Save view…")), &QAction::triggered, this, &ApiUserViewsMenu::askForName);
    QMenu *removing = addMenu(tr("&Delete view"));
    removing->menuAction()->setEnabled(!own.isEmpty());
    removing->menuAction()->setToolTip(own.isEmpty() ? tr("You have not saved any.") : QString());
    for (const ApiUserView &view : own)
        connect(removing->addAction(asMenuText(view.name)), &QAction::triggered, this,
                [this, name = view.name] { remove(name); });
}

void ApiUserViewsMenu::show(const ApiUserView &view)
{
    m_rows.setQuery(view.query);
    m_table.showSort();
    if (!view.columns.isEmpty())
        m_table.showColumns(view.columns);
}

ApiUserView ApiUserViewsMenu::present() const
{
    return {.name = {}, .query = m_rows.query(), .columns = m_table.shownColumns()};
}

void ApiUserViewsMenu::askForName()
{
    auto *dialog = new SaveViewDialog(present(), saved(), parentWidget());
    connect(dialog, &SaveViewDialog::chosen, this, [this](const ApiUserView &view) {
        save(view);
        show(view); // its days may be others
    });
    dialog->open();
}

void ApiUserViewsMenu::save(const ApiUserView &view)
{
    m_settings.set(settings::savedViews, storedViews(withView(saved(), view)));
    fill();
}

void ApiUserViewsMenu::remove(const QString &name)
{
    QList<ApiUserView> left = saved();
    left.removeIf([&](const ApiUserView &view) { return isSameViewName(view.name, name); });
    m_settings.set(settings::savedViews, storedViews(left));
    fill();
}

QList<ApiUserView> ApiUserViewsMenu::saved() const
{
    return readViews(m_settings.get(settings::savedViews));
}

void ApiUserViewsMenu::retranslateUi()
{
    setTitle(tr("&Views"));
}

void ApiUserViewsMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fill();
    }
}

} // namespace umh

#include "moc_apiuserviewsmenu.cpp"
