#include "views/apiusers/descriptiondelegate.h"

#include "table/apiuserfilterproxy.h"
#include "views/widgets/iconset.h"
#include "words/apiusertext.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int longestUsualText = 32'767;
constexpr int leastWidth = 40; // in average characters

class DescriptionEdit final : public QLineEdit
{
public:
    DescriptionEdit(ApiUser seen, QWidget *parent)
        : QLineEdit(parent)
        , m_seen(std::move(seen))
    {
        setObjectName(u"descriptionEdit"_s);
        // An existing text is never cut; nor are its line breaks, which the field keeps though it cannot show them.
        setMaxLength(std::max(longestUsualText, int(m_seen.description.size())));
        setText(m_seen.description);
        setModified(false);
    }

    [[nodiscard]] const ApiUser &seen() const { return m_seen; }

private:
    ApiUser m_seen; ///< as it was when the editing began
};

} // namespace

QWidget *DescriptionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const ApiUserFilterProxy *>(index.model());
    const std::optional<ApiUser> present = proxy ? proxy->inFull(index.row()) : std::nullopt;
    if (!present)
        return nullptr;
    auto *edit = new DescriptionEdit(*present, parent);
    edit->setFrame(edit->style()->styleHint(QStyle::SH_ItemView_DrawDelegateFrame, &option, edit) != 0);
    edit->setAccessibleName(
        tr("Description of API user %1 of %2")
            .arg(ApiUserText::oneLine(present->username), ApiUserText::oneLine(present->operatorName)));
    return edit;
}

/// The field has its text already; a row that is read again must not take away what was typed.
void DescriptionDelegate::setEditorData(QWidget *, const QModelIndex &) const { }

void DescriptionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &) const
{
    const auto *edit = static_cast<DescriptionEdit *>(editor);
    const auto *proxy = qobject_cast<ApiUserFilterProxy *>(model);
    Q_ASSERT(proxy && proxy->sourceModel()); // there is no editor without
    if (edit->isModified())
        (void)proxy->changes().setDescription(edit->seen(), edit->text(), proxy);
}

/// As the cell, but in a narrow column wide enough to type in.
void DescriptionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    QRect place = option.rect;
    const int wanted = std::min(editor->fontMetrics().averageCharWidth() * leastWidth, editor->parentWidget()->width());
    if (place.width() < wanted)
        place.setLeft(std::max(0, place.right() - wanted + 1));
    place.setWidth(std::max(place.width(), wanted));
    editor->setGeometry(place);
}

bool DescriptionDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void DescriptionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(ApiUserFilterProxy::DescriptionPendingRole).toBool())
        return;
    option->font.setItalic(true);
    option->fontMetrics = QFontMetrics(option->font);
    option->palette.setColor(QPalette::Text, secondaryTextColor(option->palette, QPalette::Base));
}

} // namespace umh

#include "moc_descriptiondelegate.cpp"
