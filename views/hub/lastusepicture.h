#pragma once

#include "domain/directoryfigures.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <array>
#include <optional>

namespace umh {

/// One bar of a picture: a label, a bar as long as its share of the longest, and its number. Does something when it is
/// activated, by mouse, Space or Enter; nothing while its number is 0 or unknown. Follows palette and font. GUI thread.
class BarButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit BarButton(QWidget *parent = nullptr);

    /// Shows \a label and \a count, absent where it is unknown, as a part of \a longest.
    void setBar(const QString &label, const std::optional<qint64> &count, qint64 longest);
    /// How much room all labels and numbers of the picture need, in pixels: the bars begin and end alike.
    void setRoom(int labels, int numbers);
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] const QString &number() const { return m_number; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthWith(int bar) const;

    QString m_label;
    QString m_number;
    double m_share = 0; ///< of the room for the bar, 0 to 1
    int m_labels = 0;
    int m_numbers = 0;
};

/// The API users by the age of their last use, a bar for each of lastUseAges. GUI thread.
class LastUsePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit LastUsePicture(QWidget *parent = nullptr);
    ~LastUsePicture() override;

    /// Shows \a figures, or that they are unknown.
    void setFigures(const std::optional<DirectoryFigures> &figures);

Q_SIGNALS:
    /// A person wants to see the API users of \a age.
    void viewRequested(umh::LastUseFilter age);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<DirectoryFigures> m_figures;
    QLabel *m_title;
    std::array<BarButton *, std::size(lastUseAges)> m_bars{};
};

} // namespace umh
