#pragma once

#include "domain/apiuser.h"

#include <QtWidgets/QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace umh {

class DayEdit;

/// Has a person enter what they know of one API user, or of several at once: then only what is ticked becomes the same
/// for all of them. GUI thread.
class FactsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For \a apiUser.
    FactsDialog(const ApiUser &apiUser, QWidget *parent);
    /// For \a count of them; \a canUndo: what is changed can be taken back.
    FactsDialog(qint64 count, bool canUndo, QWidget *parent);
    ~FactsDialog() override;

Q_SIGNALS:
    /// The person wants \a change, which is not empty.
    void entered(const umh::ApiUserFactsChange &change);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct TextField
    {
        std::optional<QString> ApiUserFactsChange::*part;
        QCheckBox *takes; ///< whether it is changed; hidden for a single one
        QLineEdit *edit;
    };
    struct DayField
    {
        std::optional<QDate> ApiUserFactsChange::*part;
        QCheckBox *takes;
        QCheckBox *has; ///< whether there is a day
        DayEdit *edit;
    };

    FactsDialog(const std::optional<ApiUser> &apiUser, qint64 count, bool canUndo, QWidget *parent);
    void addText(std::optional<QString> ApiUserFactsChange::*part, const QString &text);
    void addDay(std::optional<QDate> ApiUserFactsChange::*part, const QDate &day);
    [[nodiscard]] ApiUserFactsChange change() const;
    void refresh();
    void finish();
    void retranslateUi();

    const std::optional<ApiUser> m_apiUser;
    const qint64 m_count;
    const bool m_canUndo;
    QLabel *m_whose;
    QLabel *m_note;
    QFormLayout *m_form;
    QDialogButtonBox *m_buttons;
    std::vector<TextField> m_texts;
    std::vector<DayField> m_days;
    std::vector<QLabel *> m_labels; ///< in the order of the form
};

} // namespace umh
