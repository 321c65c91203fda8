#pragma once

#include "domain/apiuser.h"
#include "views/table/directorytableview.h"

#include <optional>

class QLineEdit;

namespace umh {

class ApiUserFilterProxy;
class DeleteButtonDelegate;

/// The table of API users, with a delete button in each row and descriptions that can be edited.
class ApiUserTableView final : public DirectoryTableView
{
    Q_OBJECT

public:
    /// \a proxy must outlive this.
    explicit ApiUserTableView(ApiUserFilterProxy &proxy, QWidget *parent = nullptr);
    ~ApiUserTableView() override;

    /// Opens the description of \a row to be edited, with \a typed in the place of its text unless that is null. False
    /// where it cannot be edited now.
    bool editDescription(int row, const QString &typed = {});
    /// A description is about to be edited, once it has been read: what a person types until then is for its field.
    void keepTyped();
    /// What was typed since keepTyped(), which is over.
    [[nodiscard]] QString takeTyped();
    /// Commits what is being typed into a description, if something is.
    void commitEditing();

Q_SIGNALS:
    /// Those of all selected rows, which are several, are to be deleted.
    void removalRequested();
    void deletionRequested(int row);
    void editRequested(int row);
    /// The row of \a apiUser has gone while somebody was typing its description: \a typed.
    void editingLost(const umh::ApiUser &apiUser, const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    using DirectoryTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    [[nodiscard]] QLineEdit *openField() const;
    void setRowUnderMouse(int row);
    void updateButton(int row);

    ApiUserFilterProxy &m_proxy;
    DeleteButtonDelegate *m_buttons;
    int m_mouseAt = -1; ///< the y of the mouse within the viewport; -1 where it is elsewhere
    int m_rowUnderMouse = -1;
    std::optional<QString> m_typedAhead; ///< while it is kept
    ApiUser m_edited; ///< whose description is being typed, as it was when that began
};

} // namespace umh
