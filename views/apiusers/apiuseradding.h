#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <optional>

namespace umh {

class AddApiUserDialog;
class ApiUserEditor;
class ApiUserFilterProxy;
class ViewSettings;

/// Adding API users from a table of them: opens the dialog for it, and tells what came of it. Owned by the table's
/// pane; GUI thread.
class ApiUserAdding final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this: \a rows are those of the table, and \a messageBar that of its \a pane.
    ApiUserAdding(ApiUserEditor &editor, const ApiUserFilterProxy &rows, ViewSettings &settings, MessageBar &messageBar,
                  QWidget *pane);
    ~ApiUserAdding() override;

    /// Why no API user can be added here, as a sentence; null where one can.
    [[nodiscard]] QString whyNot() const;
    /// Asks for what is needed and adds an API user of \a op; where \a choose, of an operator that the person chooses,
    /// \a op being proposed.
    void begin(const std::optional<Operator> &op, bool choose);
    /// Whether the window can be closed without losing a password; where it cannot, the dialog says or asks what is
    /// needed.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// \a apiUser, which was asked for here, is in the directory now.
    void added(const umh::ApiUser &apiUser);
    /// A person wants \a apiUser deleted, and has not confirmed it yet.
    void deleteRequested(const umh::ApiUser &apiUser);
    /// The dialog has closed.
    void ended();

private:
    void follow(const ApiUser &apiUser);
    void askToDelete(const ApiUser &apiUser);
    void offerToDelete(const ApiUser &useless);
    void deleteUseless();

    ApiUserEditor &m_editor;
    const ApiUserFilterProxy &m_rows;
    ViewSettings &m_settings;
    MessageBar &m_messageBar;
    QWidget *m_pane;
    QPointer<AddApiUserDialog> m_dialog;
    QString m_createdGuid; ///< of the one that was created here last, until the directory holds it
    ApiUser m_stored; ///< the one that was added last, with its key
    ApiUser m_useless; ///< whose password was discarded; without a key until the directory holds it
    ShownMessage m_offer; ///< to delete it
};

} // namespace umh
