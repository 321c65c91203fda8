#include "views/apiusers/apiuseradding.h"

#include "domain/apiusereditor.h"
#include "table/apiuserfilterproxy.h"
#include "table/directorylookup.h"
#include "table/operatorfilterproxy.h"
#include "views/apiusers/addapiuserdialog.h"
#include "views/widgets/messagebar.h"
#include "words/apiusertext.h"

namespace umh {

ApiUserAdding::ApiUserAdding(ApiUserEditor &editor, const ApiUserFilterProxy &rows, ViewSettings &settings,
                             MessageBar &messageBar, QWidget *pane)
    : QObject(pane)
    , m_editor(editor)
    , m_rows(rows)
    , m_settings(settings)
    , m_messageBar(messageBar)
    , m_pane(pane)
{
    connect(&m_editor, &ApiUserEditor::added, this, &ApiUserAdding::follow);
    connect(&m_editor, &ApiUserEditor::removed, this, [this](const ApiUser &apiUser) {
        if (apiUser.guid == m_useless.guid)
            m_offer.takeBack();
    });
}

ApiUserAdding::~ApiUserAdding() = default;

void ApiUserAdding::follow(const ApiUser &apiUser)
{
    if (m_createdGuid.isEmpty() || apiUser.guid != m_createdGuid)
        return;
    m_createdGuid.clear();
    m_stored = apiUser;
    if (m_useless.guid == apiUser.guid)
        m_useless.key = apiUser.key;
    Q_EMIT added(apiUser);
}

QString ApiUserAdding::whyNot() const
{
    return m_editor.canAdd() ? QString() : AddApiUserDialog::whyNot();
}

void ApiUserAdding::begin(const std::optional<Operator> &op, bool choose)
{
    if (m_dialog || !m_editor.canAdd() || (!choose && !op))
        return;
    if (choose)
        m_dialog = new AddApiUserDialog(m_editor, m_rows.lookup().newOperators(), op, m_pane);
    else
        m_dialog = new AddApiUserDialog(m_editor, *op, m_pane);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AddApiUserDialog::created, this,
            [this](const ApiUser &apiUser) { m_createdGuid = apiUser.guid; });
    connect(m_dialog, &AddApiUserDialog::deleteRequested, this, &ApiUserAdding::askToDelete);
    connect(m_dialog, &AddApiUserDialog::discarded, this, &ApiUserAdding::offerToDelete);
    connect(m_dialog, &QDialog::finished, this, &ApiUserAdding::ended);
    m_dialog->keepFolderIn(m_settings);
    m_dialog->open();
}

bool ApiUserAdding::mayClose()
{
    return !m_dialog || m_dialog->mayClose();
}

/// What keeps \a apiUser from being deleted is said in the dialog where it was found: that is in front of everything
/// else here.
void ApiUserAdding::askToDelete(const ApiUser &apiUser)
{
    const auto pending = [this, apiUser] { return m_rows.pendingText(apiUser); };
    m_rows.readInFull(apiUser.key, this, [this, apiUser, pending](const Result<ApiUser> &present) {
        if (m_dialog && !pending().isEmpty())
            m_dialog->showPending(pending);
        else if (m_dialog && !present)
            m_dialog->showNotDeleted(apiUser, present.error());
        else
            Q_EMIT deleteRequested(apiUser);
    });
}

/// Where its password is lost, an API user is of no use to anybody.
void ApiUserAdding::offerToDelete(const ApiUser &useless)
{
    m_useless = useless;
    if (m_stored.guid == useless.guid)
        m_useless.key = m_stored.key;
    m_offer = m_messageBar.showMessage(
        MessageBar::Severity::Warning,
        [username = ApiUserText::oneLine(useless.username)] {
            return MessageText{tr("API user %1 is useless without its password.").arg(username),
                               tr("It stays in the account until it is deleted."), tr("Delete it…")};
        },
        [this] { deleteUseless(); });
    m_pane->window()->activateWindow(); // not whichever window manager goes back to
    m_messageBar.focusAction();
}

void ApiUserAdding::deleteUseless()
{
    const QString pending = m_useless.key != 0 ? m_rows.pendingText(m_useless) : QString();
    if (m_useless.key != 0 && pending.isEmpty()) {
        Q_EMIT deleteRequested(m_useless);
        return;
    }
    // The offer stays.
    m_offer = m_messageBar.showMessage(
        MessageBar::Severity::Warning,
        [username = ApiUserText::oneLine(m_useless.username), pending] {
            if (!pending.isEmpty())
                return MessageText{tr("API user %1 is useless without its password.").arg(username), pending,
                                   tr("Delete it…")};
            return MessageText{tr("API user %1 is not in the database yet.").arg(username),
                               tr("Try again in a moment."), tr("Delete it…")};
        },
        [this] { deleteUseless(); });
}

} // namespace umh

#include "moc_apiuseradding.cpp"
