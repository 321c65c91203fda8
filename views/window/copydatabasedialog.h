#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace umh {

class WrappedText;

/// Asks where a directory is to be copied to: a file, which a file dialog can ask for, or a database on a server, by
/// its address. A place that is none is told of here, and can be mended.
///
/// Window modal: show it with open(). GUI thread.
class CopyDatabaseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with a place, in sentences; empty where one may be there.
    using Check = std::function<QString(const QString &pathOrAddress)>;

    /// \a present: the path or address of what is to be copied; empty where a person does not know it by one.
    CopyDatabaseDialog(const QString &present, Check check, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Before it is accepted. A path is absolute.
    void chosen(const QString &pathOrAddress);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] QString typedPlace() const;
    void retranslateUi();
    void update();

    const QString m_present;
    const Check m_check;
    WrappedText *m_about;
    QLabel *m_label;
    QLineEdit *m_place;
    QPushButton *m_file;
    WrappedText *m_problem;
    QPushButton *m_copy = nullptr;
};

} // namespace umh
