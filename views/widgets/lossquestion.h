#pragma once

#include <QtWidgets/QMessageBox>

namespace umh {

class DestructiveButton;

/// Asks whether something is to be lost for good, by a DestructiveButton.
///
/// Window modal: show it with open(). Whoever opens it deletes it.
class LossQuestion : public QMessageBox
{
    Q_OBJECT

public:
    explicit LossQuestion(QWidget *parent = nullptr);

    /// The answer that loses something.
    [[nodiscard]] DestructiveButton *lose() const { return m_lose; }
    /// Makes \a keep, a button of this question, the answer that loses nothing: the default, and what Esc means.
    void setKeep(QPushButton *keep);

protected:
    void showEvent(QShowEvent *event) override;

private:
    DestructiveButton *m_lose;
};

} // namespace umh
