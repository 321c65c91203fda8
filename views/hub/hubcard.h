#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <optional>

class QGridLayout;
class QBoxLayout;
class QHBoxLayout;
class QPainter;
class QVBoxLayout;

namespace umh {

/// Paints the frame of the keyboard's focus around \a widget, which stands on a card, where it has it.
void paintCardFocus(QPainter &painter, const QWidget &widget);

/// A line of text that does something when it is activated, by mouse, Space or Enter. Plain text while it is disabled.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A line of text that loses its middle where there is no room; the whole of it is its tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Shows \a text and has \a whole as tooltip. Both are plain text.
    void setElidedText(const QString &text, const QString &whole);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A card of the hub: an icon and a title, a headline (a large number or a name), lines of text or links below it, and
/// buttons at its foot.
class HubCard : public QFrame
{
    Q_OBJECT

public:
    /// How the headline looks.
    enum class Headline {
        MainNumber, ///< larger than the others
        Number,
        Name,
        None, ///< there is no headline
    };

    HubCard(QString iconName, Headline headline, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// \a whole is what the tooltip of a name says, if it is not the name itself.
    void setHeadline(const QString &text, const QString &whole = {});
    /// A new line in the quiet colour; the card owns it.
    [[nodiscard]] ElidedLabel *addLine();
    /// A new link; the card owns it.
    [[nodiscard]] LinkButton *addLink();
    /// Puts \a picture after the lines, and owns it: beside them where they stand beside the headline, else below.
    void addPicture(QWidget *picture);
    /// Puts \a button at the foot, after those that are there, and owns it.
    void addButton(QPushButton *button);
    /// Whether the lines stand beside the headline instead of below it.
    void setWide(bool wide);
    /// Whether title and lines stand one behind the other instead of one below the other. For a card without headline.
    void setInRow(bool inRow);
    /// The least size that it has then, in pixels.
    [[nodiscard]] QSize sizeInRow() const;
    /// The least size that it has then, in pixels.
    [[nodiscard]] QSize neededSize(bool wide) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int bodySpacing(bool wide) const;
    void refreshLook();
    void describe();

    QString m_iconName;
    Headline m_kind;
    QList<ElidedLabel *> m_quietLines;
    QBoxLayout *m_body; ///< headline and lines
    std::optional<bool> m_isWide; ///< once that was set
    QBoxLayout *m_lines;
    std::optional<bool> m_isInRow; ///< once that was set
    QHBoxLayout *m_heading;
    QHBoxLayout *m_buttons = nullptr; ///< null while there are none
    QBoxLayout *m_layout;
    QLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_headline;
};

/// Lays cards out: the first one over the whole width, wide where it fits so, the others below it in three columns
/// where there is room, else in two or in one, and at the foot one that comes and goes, for which there is room; in the
/// middle of what is wider than anyone needs.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void addCard(HubCard *card);
    /// Below all others, in a row over the whole width where it fits so. Hidden until it is shown.
    void setFoot(HubCard *card);
    void setFootShown(bool shown);
    /// Of the cards below the first one.
    [[nodiscard]] int columns() const { return m_columns; }
    /// What so many \a columns need, in pixels, with the first card wide where they are several.
    [[nodiscard]] int widthOf(int columns) const;
    /// What all cards need in so many \a columns, in pixels.
    [[nodiscard]] int heightOf(int columns) const;
    /// As wide as one column needs, as high as the present columns do.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int leastWidthOf(int columns) const;
    void arrange(int columns);
    void fitTo(int width);
    [[nodiscard]] int gap() const;

    QList<HubCard *> m_cards;
    HubCard *m_foot = nullptr;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace umh
