#pragma once

#include "domain/usagehistory.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

#include <optional>

namespace umh {

/// A picture of how an API user was used over time: a step line of the requests in the last 30 days as they were at
/// each sync, a mark where the last use has moved, and hatching where nothing is known. The value at a moment is told
/// under the mouse, and by the arrow keys from one change to the next. Colours and sizes follow the palette and the
/// font. GUI thread.
class UsagePlot final : public QWidget
{
    Q_OBJECT

public:
    explicit UsagePlot(QWidget *parent = nullptr);
    ~UsagePlot() override;

    /// Shows \a history up to \a now (UTC); only the frame where it has not been read yet.
    void setHistory(const std::optional<UsageHistory> &history, const QDateTime &now);

    /// The moment that stands at \a x pixels from the left, and back; in ms since 1970 UTC.
    [[nodiscard]] qint64 momentAt(double x) const;
    [[nodiscard]] double placeOf(qint64 moment) const;
    /// The moment whose value is told now; nothing where none is.
    [[nodiscard]] std::optional<qint64> pointed() const { return m_pointed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is to be told of a moment; empty where none is pointed at.
    void readingChanged(const QString &reading);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF field() const;
    // Within the field, which takes longer to work out than a point of it.
    [[nodiscard]] double placeIn(const QRectF &area, qint64 moment) const;
    [[nodiscard]] double heightIn(const QRectF &area, qint64 requests) const;
    void point(std::optional<qint64> moment);
    void tell();
    void paintUnknown(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;
    void paintUses(QPainter &painter) const;
    void paintPointed(QPainter &painter) const;

    UsageHistory m_history;
    bool m_isRead = false; ///< m_history is that of the API user
    qint64 m_from = 0; ///< the moments at the left and the right end
    qint64 m_until = 1;
    qint64 m_top = 1; ///< the number of requests at the upper end
    std::optional<qint64> m_pointed;
};

} // namespace umh
