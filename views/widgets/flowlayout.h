#pragma once

#include <QtCore/QList>
#include <QtWidgets/QLayout>

namespace umh {

/// Puts widgets one behind the other, in as many rows as they need. One that is wider than a row is as wide as that.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Calls \a put with each item and its place within \a rect, and returns how high they are together.
    template<typename Put>
    int layOut(const QRect &rect, Put put) const;

    QList<QLayoutItem *> m_items;
};

} // namespace umh
