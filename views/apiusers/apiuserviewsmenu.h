#pragma once

#include "domain/apiuserview.h"

#include <QtWidgets/QMenu>

namespace umh {

class ApiUserFilterProxy;
class DirectoryTableView;
class ViewSettings;

/// The views of a table of API users: those that come with the program and those that the person has saved, which are
/// theirs, in their settings: what one is used to see is of no use to others, and who may only look at a database can
/// save some as well. GUI thread.
class ApiUserViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// All must outlive the menu.
    ApiUserViewsMenu(ApiUserFilterProxy &rows, DirectoryTableView &table, ViewSettings &settings, QWidget *parent);
    ~ApiUserViewsMenu() override;

    /// Shows what \a view says.
    void show(const ApiUserView &view);
    /// What is shown now, without a name.
    [[nodiscard]] ApiUserView present() const;
    /// Saves \a view, in the place of one of its name.
    void save(const ApiUserView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void askForName();
    void remove(const QString &name);
    [[nodiscard]] QList<ApiUserView> saved() const;
    void retranslateUi();

    ApiUserFilterProxy &m_rows;
    DirectoryTableView &m_table;
    ViewSettings &m_settings;
};

} // namespace umh
