#pragma once

#include "views/table/celldelegates.h"

namespace umh {

/// Usernames of API users: that of the program's own has a key before it.
class ApiUsernameDelegate final : public UsernameDelegate
{
    Q_OBJECT

public:
    using UsernameDelegate::UsernameDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace umh
