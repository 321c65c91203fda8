#pragma once

#include "domain/error.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QTextEdit>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

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
    void updateScrollBar();

    int m_maximumLines = 12;
};

/// What a message bar says, in the language of the moment.
struct MessageText
{
    QString whatHappened{}; ///< in bold: a sentence, or empty
    QString whatToDo{}; ///< below it: sentences, or empty
    QString action{}; ///< on the button; none where it is empty

    [[nodiscard]] bool operator==(const MessageText &) const = default;
};

/// Words a message. Asked again when the language changes, so all that it needs is with it.
using MessageWording = std::function<MessageText()>;

/// A message at the top of a window that leaves the window usable. Hidden until it has something to say; a newer
/// message replaces the older one. Announced to screen readers.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows what \a wording says; its button does \a run.
    void showMessage(Severity severity, MessageWording wording, std::function<void()> run = {});
    /// Shows \a error in words below what happened according to \a wording, a sentence that says what could not be done
    /// ("The files were not imported."); without one, the error speaks for itself.
    void showError(const Error &error, MessageWording wording = {}, std::function<void()> run = {});
    /// Hides the bar.
    void dismiss();
    /// Whether a person can close the bar; they can, unless told otherwise.
    void setClosable(bool closable);

    [[nodiscard]] Severity severity() const { return m_severity; }
    /// Tells one message from another: a number that each message has for itself.
    [[nodiscard]] int messageId() const { return m_messageId; }
    /// All that it says, as plain text.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The bar was closed, by a person or by dismiss().
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setText(const MessageText &text);
    void announce();
    void retranslateUi();
    void refreshIcons();
    [[nodiscard]] QString severityName() const;

    Severity m_severity = Severity::Info;
    MessageText m_shown;
    MessageWording m_wording;
    std::function<void()> m_run;
    int m_messageId = 0;
    bool m_closable = true;

    QLabel *m_icon;
    WrappedText *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace umh
