#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace umh {

class ProgramActions;

/// What the hub shows instead of cards while the directory is empty: what the program is for and how to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a actions must outlive this.
    explicit WelcomePage(ProgramActions &actions, QWidget *parent = nullptr);

    /// The button that Enter presses.
    [[nodiscard]] QPushButton *primaryButton() const { return m_connect; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void followState();
    void retranslateUi();
    void refreshLook();

    ProgramActions &m_actions;
    QWidget *m_column = nullptr;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_connect;
    QPushButton *m_import;
    QPushButton *m_sample;
};

} // namespace umh
