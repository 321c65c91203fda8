#pragma once

#include "views/table/directorytableview.h"

namespace umh {

class OperatorFilterProxy;
class OperatorGroupFilterProxy;

/// The table of operators.
class OperatorTableView final : public DirectoryTableView
{
    Q_OBJECT

public:
    /// \a proxy must outlive this.
    explicit OperatorTableView(OperatorFilterProxy &proxy, QWidget *parent = nullptr);

protected:
    [[nodiscard]] int usualWidth(int column) const override;
    [[nodiscard]] int leastWidth(int column) const override;
    [[nodiscard]] int restColumn() const override;
};

/// The table of operator groups. Those without members stand back, the special ones stand out.
class OperatorGroupTableView final : public DirectoryTableView
{
    Q_OBJECT

public:
    /// \a proxy must outlive this.
    explicit OperatorGroupTableView(OperatorGroupFilterProxy &proxy, QWidget *parent = nullptr);

protected:
    [[nodiscard]] int usualWidth(int column) const override;
    [[nodiscard]] int leastWidth(int column) const override;
    [[nodiscard]] int restColumn() const override;
};

} // namespace umh
