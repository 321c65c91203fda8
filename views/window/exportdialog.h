#pragma once

#include "domain/exportchoice.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace umh {

class WrappedText;

/// Asks which rows of a list are to be exported, in which format and to which file.
///
/// Window modal: show it with open(). GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What there is to choose from, and what was chosen last.
    struct Offer
    {
        qint64 rows = 0; ///< that are shown
        qint64 selected = 0; ///< of them
        QString baseName{}; ///< of the file, without folder and suffix
        QString folder{}; ///< an absolute path
        ExportChoice last{}; ///< but for its path
    };

    explicit ExportDialog(const Offer &offer, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

Q_SIGNALS:
    /// Before it is accepted.
    void chosen(const umh::ExportChoice &choice);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createRows();
    void addOptions();
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] QString typedPath() const;
    void followFormat();
    void chooseFile();
    void update();
    void retranslateUi();

    const Offer m_offer;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_selected = nullptr;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QFormLayout *m_form = nullptr;
    QLabel *m_separatorLabel = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_mark = nullptr;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    WrappedText *m_note;
    QPushButton *m_export = nullptr;
};

} // namespace umh
