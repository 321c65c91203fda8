#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace umh {

/// What the hub shows instead of cards while the directory is empty: what the program is for and how to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The button that Enter presses.
    [[nodiscard]] QPushButton *primaryButton() const { return m_connect; }
    /// Whether a person can start something now.
    void setActionsEnabled(bool enabled);

Q_SIGNALS:
    void connectClicked();
    void importClicked();
    void sampleClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refreshLook();

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
