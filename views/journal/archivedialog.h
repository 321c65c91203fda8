#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace umh {

class DayEdit;
class WrappedText;

/// What a person wants to have taken out of the journal: the entries from before a day here, into a file that does not
/// exist yet.
struct ArchiveChoice
{
    QDate before{};
    QString path{}; ///< absolute

    friend bool operator==(const ArchiveChoice &, const ArchiveChoice &) = default;
};

/// Says what archiving is, and asks up to which day and to which file; a place that is none is told of here. Window
/// modal: show it with open(). GUI thread.
class ArchiveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a today is the last day on offer; \a folder, an absolute path, what the file is offered in.
    ArchiveDialog(const QDate &today, const QString &folder, QWidget *parent = nullptr);
    ~ArchiveDialog() override;

    [[nodiscard]] ArchiveChoice choice() const;

Q_SIGNALS:
    /// Before it is accepted.
    void chosen(const umh::ArchiveChoice &choice);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString typedPath() const;
    [[nodiscard]] QString offeredName() const;
    void followDate();
    void chooseFile();
    void update();
    void retranslateUi();

    const QString m_folder;
    QString m_offered; ///< what the field of the file has as long as nobody has typed there
    WrappedText *m_about;
    QLabel *m_beforeLabel;
    DayEdit *m_before;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    WrappedText *m_note;
    QPushButton *m_archive;
};

/// Asks over \a parent whether that is really to be done; \a confirmed is called where it is. GUI thread.
void askToArchive(QWidget *parent, const ArchiveChoice &choice, const std::function<void()> &confirmed);

} // namespace umh

Q_DECLARE_METATYPE(umh::ArchiveChoice)
