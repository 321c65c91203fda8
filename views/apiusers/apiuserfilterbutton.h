#pragma once

#include "domain/apiuserquery.h"

#include <QtWidgets/QToolButton>

#include <functional>

class QActionGroup;
class QMenu;

namespace umh {

class ApiUserFilterProxy;

/// A button with a menu of what API users can be filtered by: type, last use and operator group. What is chosen is
/// added to what is filtered by already. GUI thread.
class ApiUserFilterButton final : public QToolButton
{
    Q_OBJECT

public:
    /// \a proxy must outlive this. \a scope: what its API users have in common, which is not offered.
    ApiUserFilterButton(ApiUserFilterProxy &proxy, const ApiUserFilter &scope, QWidget *parent = nullptr);
    ~ApiUserFilterButton() override;

    /// \a filter in words.
    [[nodiscard]] static QString text(LastUseFilter filter);

Q_SIGNALS:
    /// A person has chosen \a filter instead of the present one.
    void chosen(const umh::ApiUserFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A change of the present filter.
    using Change = std::function<void(ApiUserFilter &)>;

    void retranslateUi();
    void refreshIcon();
    void fillTypes();
    void fillLastUses();
    void fillGroups();
    void addGroup(QActionGroup *choices, const QString &guid, const QString &name);
    QAction *addChoice(QActionGroup *choices, const QString &text, bool isPresent, Change change);
    void choose(const Change &change);
    void chooseAnotherGroup();

    ApiUserFilterProxy &m_proxy;
    QMenu *m_types;
    QMenu *m_lastUses;
    QMenu *m_groups = nullptr; ///< null where the scope has no groups
};

} // namespace umh
