#pragma once

#include "views/widgets/lossquestion.h"

namespace umh {

/// Asks whether a sync may remove suspiciously many API users from the directory. To keep them is the default.
///
/// Window modal: show it with open(). Whoever opens it deletes it.
class RemovalsQuestion final : public LossQuestion
{
    Q_OBJECT

public:
    /// The account lists \a listed API users, the directory holds \a held, and \a removals would go.
    RemovalsQuestion(qint64 listed, qint64 held, qint64 removals, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Exactly once, however the question is closed.
    void answered(bool remove);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    qint64 m_listed;
    qint64 m_held;
    qint64 m_removals;
    QPushButton *m_keep;
};

} // namespace umh
