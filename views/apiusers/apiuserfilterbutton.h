#pragma once

#include "domain/apiuserquery.h"
#include "views/table/filterbutton.h"

namespace umh {

class ApiUserFilterProxy;

/// The filters of API users: types, last use, creation and operator group. GUI thread.
class ApiUserFilterButton final : public FilterButton
{
    Q_OBJECT

public:
    /// \a proxy must outlive this. \a scope: what its API users have in common, which is not offered.
    ApiUserFilterButton(ApiUserFilterProxy &proxy, const ApiUserFilter &scope, QWidget *parent = nullptr);
    ~ApiUserFilterButton() override;

    // A filter in words.
    [[nodiscard]] static QString text(LastUseFilter filter);
    [[nodiscard]] static QString text(CreatedFilter filter);

protected:
    void fill() override;
    void retranslateUi() override;

private:
    /// A kind of filter that is a set of values.
    template<typename Set>
    using Kind = Set ApiUserFilter::*;

    void fillTypes();
    void fillLastUses();
    void fillCreated();
    void fillCleanUp();
    void fillGroups();
    /// Adds the choice that takes off all of \a kind.
    template<typename Set>
    void addAll(QMenu *menu, const QString &text, Kind<Set> kind);
    template<typename Set, typename Value>
    [[nodiscard]] Choice choiceOf(const QString &text, Kind<Set> kind, const Value &value);
    void addGroup(const QString &guid, const QString &name);
    [[nodiscard]] ApiUserFilter filter() const;
    /// Has \a change change the present filter.
    template<typename Change>
    void change(Change change);
    void chooseAnotherGroup();

    ApiUserFilterProxy &m_proxy;
    const ApiUserFilter m_scope;
    QMenu *m_types;
    QMenu *m_lastUses;
    QMenu *m_created;
    QMenu *m_cleanUp;
    bool m_isFilledEarly = false; ///< before it was known what there is
    QMenu *m_groups = nullptr; ///< null where the scope has no groups
};

} // namespace umh
