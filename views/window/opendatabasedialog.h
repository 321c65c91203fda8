#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace umh {

class WrappedText;

/// Asks which directory is to be opened: one in a file, which a file dialog asks for, or one on a server, by its
/// address. An address that is none is told of here, and can be mended.
///
/// Window modal: show it with open(). GUI thread.
class OpenDatabaseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with an address, in sentences; empty where it can be opened.
    using Check = std::function<QString(const QString &address)>;

    /// \a present: the path or address of what is open, near which to begin. \a address: to begin with, where that is a
    /// path.
    OpenDatabaseDialog(const QString &present, const QString &address, Check check, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Before it is accepted.
    void chosen(const QString &pathOrAddress);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createButtons();
    /// What was typed, with the beginning that people leave out.
    [[nodiscard]] QString typedAddress() const;
    void chooseFile();
    void take(const QString &pathOrAddress);
    void retranslateUi();
    void update();

    const QString m_present;
    const Check m_check;
    WrappedText *m_aboutFile;
    QPushButton *m_file;
    WrappedText *m_aboutServer;
    QLabel *m_label;
    QLineEdit *m_address;
    WrappedText *m_problem;
    QPushButton *m_open = nullptr;
};

} // namespace umh
