#pragma once

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;

namespace umh {

class ElidedLabel;

/// How far a task is, and a button that ends it. Hidden until there is something to show.
class TaskProgressRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskProgressRow(QWidget *parent = nullptr);

    /// Shows that \a done of \a total is done; without a total only that the task runs. \a label says what it does.
    void showProgress(const QString &label, qint64 done, qint64 total);
    void setCancelText(const QString &text);
    /// A further button, beside the one that ends the task; the row owns it.
    [[nodiscard]] QPushButton *addButton();

Q_SIGNALS:
    /// At most once until the row was hidden.
    void cancelRequested();

private:
    ElidedLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace umh
