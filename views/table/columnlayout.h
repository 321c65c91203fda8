#pragma once

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtGui/QFont>
#include <QtWidgets/QHeaderView>

#include <tuple>

class QTableView;

namespace umh {

class DirectoryFilterProxy;

/// The header view of a table of the directory, which lays its columns out: widths, order, and which are shown. Long
/// headings stand on two lines; those of numbers, which stand at the right, keep apart from the next heading, as
/// NumberDelegate does with the numbers. The widths that a person sets are kept for the language of the moment: other
/// languages have longer words. GUI thread.
class ColumnLayout final : public QHeaderView
{
    Q_OBJECT

public:
    /// For \a view, which owns it and is given it by setHorizontalHeader(). \a proxy must outlive both.
    ColumnLayout(DirectoryFilterProxy &proxy, QTableView &view);

    /// Order, visibility, sort, and the widths that the person has set, for restoreColumns(); the other widths follow
    /// the room that there is. Restoring what does not fit, as it is of other columns, leaves the standard.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// Shows the columns as they are for a new user.
    void resetColumns();
    /// Shows or hides \a column, which must not be left out; the others are fitted to the room that there is then.
    void showColumn(int column, bool visible);
    /// The fields of the columns that are shown, in the order in which they stand.
    [[nodiscard]] QStringList shownFields() const;
    /// Shows just the columns with \a fields, in their order, but for those that are left out; where there are none of
    /// them, all stays as it is.
    void showFields(const QStringList &fields);
    /// The column that stands first of those that are shown.
    [[nodiscard]] int firstShown() const;
    /// Never shows \a column.
    void leaveOut(int column);
    [[nodiscard]] bool isLeftOut(int column) const { return m_leftOut.contains(column); }
    /// Gives every column its own or its usual width; what is left goes to one of them, and what is missing is taken
    /// from the columns that can be narrower, so that the last one is in view.
    void fitColumns();
    /// Puts the arrow back where a column of buttons was clicked.
    void keepSortOnSortableColumn(int section, Qt::SortOrder order);

    /// Pixels that all columns have for a new user where there is room.
    [[nodiscard]] int usualTotal() const;
    /// How much of the width of \a column is not for the letters of its heading: its margins, its gap, and the arrow
    /// where it is sorted by, in pixels.
    [[nodiscard]] int besideHeading(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

private:
    // Pixels.
    struct Widths
    {
        int width = 0; ///< that the column has where there is room
        int narrowest = 0; ///< below which it is not made narrower for others; its heading fits on two lines
    };
    /// See measured(). Pixels, by heading, part of one, or one on its lines.
    struct Measured
    {
        QFont font;
        const QStyle *style = nullptr;
        QHash<QString, int> advances;
        QHash<QString, QSize> sizes;
        QHash<QString, int> heights;
    };
    /// See measuredCells(). Pixels.
    struct MeasuredCells
    {
        QFont font;
        QString language;
        QHash<int, int> widest; ///< by column, with the room that a cell leaves beside it
        int day = 0; ///< 0 for what has not been measured yet
    };
    [[nodiscard]] Widths widths(int column) const;
    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] Measured &measured() const;
    [[nodiscard]] int advance(const QString &text) const;
    /// Pixels that the heading of \a column needs for its letters, on two lines.
    [[nodiscard]] int headingWidth(int column) const;
    /// The heading of \a column as it stands in \a room pixels: on two lines at most, cut off where it has to be.
    [[nodiscard]] QString brokenHeading(int column, int room) const;
    /// The widths that the person has set in the present language, in pixels, by column; of the one that takes the
    /// rest, at least.
    [[nodiscard]] QMap<int, int> ownWidths() const;
    /// What the heading of \a column leaves free at the right.
    [[nodiscard]] int gap(int column) const;
    [[nodiscard]] int letters(int count) const;
    [[nodiscard]] int widestTime() const;
    [[nodiscard]] int widestDay() const;
    [[nodiscard]] int widestText(int column) const;
    [[nodiscard]] MeasuredCells &measuredCells() const;
    [[nodiscard]] int proseWidth(int column) const;
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int leastWidth(int column, int usual) const;
    [[nodiscard]] int narrowestTime(int column) const;
    [[nodiscard]] QStringList fields() const;
    void noteOwnWidth(int column, int before, int now);
    void fitHeight();
    void hideLeftOut();
    void leaveHiddenColumn();

    DirectoryFilterProxy &m_proxy;
    QTableView &m_view;
    int m_rest = 0; ///< the column that takes what the others leave
    QSet<int> m_leftOut;
    QMap<QString, QMap<int, int>> m_ownWidths; ///< as ownWidths(), by the code of the language
    mutable Measured m_measured;
    mutable MeasuredCells m_measuredCells;
    // Measured once, for these: the font, the language, and whether times are shown as days.
    mutable std::tuple<QFont, QString, bool> m_widestTimeOf;
    mutable int m_widestTime = 0; ///< pixels
    bool m_fitting = false; ///< columns are sized, and not by the person
};

} // namespace umh
