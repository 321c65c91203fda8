#include "views/apiusers/apiusernamedelegate.h"

#include "table/apiuserfilterproxy.h"
#include "views/widgets/iconset.h"

using namespace Qt::StringLiterals;

namespace umh {

void ApiUsernameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    UsernameDelegate::initStyleOption(option, index);
    if (!index.data(ApiUserFilterProxy::OwnApiUserRole).toBool())
        return;
    const int size = option->fontMetrics.ascent(); // no higher than the text beside it
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(size, size);
    option->icon = symbolicIcon(u"api-user"_s, option->palette);
}

} // namespace umh

#include "moc_apiusernamedelegate.cpp"
