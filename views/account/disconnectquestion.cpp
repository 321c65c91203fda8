#include "views/account/disconnectquestion.h"

#include "views/widgets/destructivebutton.h"
#include "views/widgets/lossquestion.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct DisconnectQuestion
{
    Q_DECLARE_TR_FUNCTIONS(umh::DisconnectQuestion)
};

} // namespace

void askToDisconnect(QWidget *parent, const std::function<void()> &confirmed)
{
    auto *box = new LossQuestion(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"disconnectQuestion"_s);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(DisconnectQuestion::tr("Disconnect from the account"));
    box->setText(DisconnectQuestion::tr("Disconnect this database from its account?"));
    box->setInformativeText(DisconnectQuestion::tr(
        "The password is removed. Operators, operator groups and API users stay in the database as they are now; "
        "what you delete from then on is deleted here only, not in the account."));
    box->lose()->setText(DisconnectQuestion::tr("&Disconnect"));
    box->setKeep(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::finished, parent, [box, confirmed] {
        if (box->clickedButton() == box->lose())
            confirmed();
    });
    box->open();
}

} // namespace umh
