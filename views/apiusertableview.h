#pragma once

#include "views/directorytableview.h"

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
    /// Commits what is being typed into a description, if something is.
    void commitEditing();

Q_SIGNALS:
    void deletionRequested(int row);
    void editRequested(int row);

protected:
    [[nodiscard]] int usualWidth(int column) const override;
    [[nodiscard]] int leastWidth(int column) const override;
    [[nodiscard]] int restColumn() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ApiUserFilterProxy &m_proxy;
    DeleteButtonDelegate *m_buttons;
};

} // namespace umh
