#pragma once

#include "domain/apiuserview.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace umh {

/// Asks for the name that a view is saved under, and for the days that it goes by, where it goes by any. GUI thread.
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a view as it is now; \a saved are those that there are.
    SaveViewDialog(const ApiUserView &view, const QList<ApiUserView> &saved, QWidget *parent);
    ~SaveViewDialog() override;

Q_SIGNALS:
    void chosen(const umh::ApiUserView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void finish();
    void retranslateUi();

    ApiUserView m_view;
    const QList<ApiUserView> m_saved;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_dormantLabel = nullptr; ///< null where the view does not go by it, as below
    QSpinBox *m_dormant = nullptr;
    QLabel *m_neverUsedLabel = nullptr;
    QSpinBox *m_neverUsed = nullptr;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace umh
