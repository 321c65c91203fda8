#pragma once

#include <QtWidgets/QHeaderView>

namespace umh {

/// A horizontal header that keeps the headings of numbers, which stand at the right, apart from the next heading, as
/// NumberDelegate does with the numbers. GUI thread.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// How much of the width of \a column its heading leaves free at the right, in pixels.
    [[nodiscard]] int gap(int column) const;
    /// How much of the width of \a column is not for the letters of its heading: its margins, its gap, and the arrow
    /// where it is sorted by, in pixels.
    [[nodiscard]] int besideHeading(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
};

} // namespace umh
