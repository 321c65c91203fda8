#pragma once

#include "domain/operatorquery.h"
#include "views/table/filterbutton.h"

namespace umh {

class OperatorFilterProxy;
class OperatorGroupFilterProxy;

/// The filters of operators: on duty, administrators, without API users. GUI thread.
class OperatorFilterButton final : public FilterButton
{
    Q_OBJECT

public:
    /// \a proxy must outlive this.
    explicit OperatorFilterButton(OperatorFilterProxy &proxy, QWidget *parent = nullptr);
    ~OperatorFilterButton() override;

protected:
    void fill() override;
    void retranslateUi() override;

private:
    OperatorFilterProxy &m_proxy;
};

/// The filters of operator groups: without members, without API users. GUI thread.
class OperatorGroupFilterButton final : public FilterButton
{
    Q_OBJECT

public:
    /// \a proxy must outlive this. \a scope: what its groups have in common, which is not offered.
    OperatorGroupFilterButton(OperatorGroupFilterProxy &proxy, const OperatorGroupFilter &scope,
                              QWidget *parent = nullptr);
    ~OperatorGroupFilterButton() override;

protected:
    void fill() override;
    void retranslateUi() override;

private:
    OperatorGroupFilterProxy &m_proxy;
    const OperatorGroupFilter m_scope;
};

} // namespace umh
