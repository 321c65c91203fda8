#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

namespace umh {

class WrappedText;

/// Something to read, and to close: lines of text under a title, which follow the language. Whoever derives from it
/// calls refresh() once it can say what they are. Window modal: show it with open(). GUI thread.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    ~ReadingDialog() override;

protected:
    explicit ReadingDialog(QWidget *parent);

    // In the present language.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QStringList lines() const = 0;
    /// Shows what title() and lines() are now, in a window of that size.
    void refresh();
    void changeEvent(QEvent *event) override;

private:
    WrappedText *m_text;
};

} // namespace umh
