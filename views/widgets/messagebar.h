#pragma once

#include "domain/error.h"
#include "words/errortext.h"

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace umh {

class WrappedText;

/// What a message bar says, in the language of the moment.
struct MessageText
{
    QString whatHappened{}; ///< in bold: a sentence, or empty
    QString whatToDo{}; ///< below it: sentences, or empty
    QString action{}; ///< on the button; none where it is empty
    QString otherAction{}; ///< on a second one, likewise
    QString details{}; ///< lines that unfold below it; nothing unfolds where it is empty

    [[nodiscard]] bool operator==(const MessageText &) const = default;
};

/// Words a message. Asked again when the language changes, so all that it needs is with it.
using MessageWording = std::function<MessageText()>;

class MessageBar;

/// A message that a bar was given: to see whether it is still the one that is shown, and to take it back then. The bar
/// may be gone by then.
class ShownMessage final
{
public:
    ShownMessage() = default;

    [[nodiscard]] bool isShown() const;
    /// Whether \a bar shows it, or nothing: so it, or a newer one like it, takes no other message's place there.
    [[nodiscard]] bool mayBeIn(const MessageBar &bar) const;
    /// Whether it is one of \a bar.
    [[nodiscard]] bool isOf(const MessageBar &bar) const { return m_bar == &bar; }
    /// Takes it off the bar, if it is still there.
    void takeBack() const;
    /// It holds what somebody has done, such as a text that was typed: other messages stand in front of it, but do not
    /// take its place.
    void keep() const;

private:
    friend class MessageBar;
    ShownMessage(MessageBar &bar, int id);

    QPointer<MessageBar> m_bar;
    int m_id = 0;
};

/// A message at the edge of a window that leaves the window usable: a sentence, what to do next, and details that
/// unfold. Hidden until it has something to say; a newer message replaces the older one, and is folded; one that is
/// kept comes back after it. Announced to screen readers.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows what \a wording says; its button does \a run, a second one \a runOther.
    ShownMessage showMessage(Severity severity, MessageWording wording, std::function<void()> run = {},
                             std::function<void()> runOther = {});
    /// Shows \a error in words below what happened according to \a wording, a sentence that says what could not be done
    /// ("The files were not imported."), and above what that says to do; without one, the error speaks for itself. What
    /// else is known of it unfolds.
    ShownMessage showError(const Error &error, MessageWording wording = {}, std::function<void()> run = {},
                           ErrorSituation situation = ErrorSituation::EstablishedUse);
    /// Takes off what it says: hides the bar, or shows again what was kept.
    void dismiss();
    /// Takes off the error that it says where that was that the server of the database was out of reach, which it is
    /// not any more.
    void takeBackOutOfReach();
    /// Whether a person can close the bar; they can, unless told otherwise.
    void setClosable(bool closable);

    [[nodiscard]] Severity severity() const { return m_message.severity; }
    /// All that it says, as plain text, but for the details.
    [[nodiscard]] QString text() const;
    /// What unfolds, or has unfolded; empty where nothing does.
    [[nodiscard]] QString details() const { return m_shown.details; }
    /// Gives the focus to its button.
    void focusAction();

Q_SIGNALS:
    /// A message was taken off, by a person or by dismiss().
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createDetails();
    void setText(const MessageText &text);
    void unfold(bool unfolded);
    void copy() const;
    void announce();
    void retranslateUi();
    void refreshIcons();
    [[nodiscard]] QString severityName() const;

    friend class ShownMessage;

    struct Message
    {
        Severity severity = Severity::Info;
        MessageWording wording{};
        std::function<void()> run{};
        std::function<void()> runOther{};
        int id = 0; ///< each has its own
        bool isKept = false;
        bool isOutOfReach = false; ///< an error for which umh::isOutOfReach() is true
    };
    void put(const Message &message);

    Message m_message; ///< that is shown, or was last
    MessageText m_shown; ///< what it says
    QList<Message> m_kept; ///< behind it, the newest last
    int m_lastId = 0;
    bool m_closable = true;

    QLabel *m_icon;
    WrappedText *m_text;
    QToolButton *m_unfold;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_close;
    QWidget *m_folded; ///< the details, with what copies them
    WrappedText *m_details;
    QPushButton *m_copy;
};

} // namespace umh
