#pragma once

#include <QtWidgets/QTextEdit>

namespace umh {

/// Text to read and copy, never to be taken for markup: wrapped anywhere if need be, as high as its text needs at its
/// width and no higher than a number of lines, after which it scrolls. Looks like a label.
class WrappedText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit WrappedText(QWidget *parent = nullptr);

    /// Shows \a strong in bold and \a plain below it; either may be empty. Of a text that nobody could read whole here
    /// only the beginning is shown.
    void setTexts(const QString &strong, const QString &plain);
    void setPlainText(const QString &text) { setTexts({}, text); }
    void setMaximumLines(int lines);

    // Would take received text for HTML where it looks like it.
    void setText(const QString &text) = delete;
    void setHtml(const QString &text) = delete;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wholeHeight(int width) const;
    void updateScrollBar();

    int m_maximumLines = 12;
};

} // namespace umh
