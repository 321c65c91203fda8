#include "views/account/removalsquestion.h"

#include "views/widgets/destructivebutton.h"
#include "words/pluralcount.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace umh {

RemovalsQuestion::RemovalsQuestion(qint64 listed, qint64 held, qint64 removals, QWidget *parent)
    : LossQuestion(parent)
    , m_listed(listed)
    , m_held(held)
    , m_removals(removals)
    , m_keep(addButton(QString(), QMessageBox::RejectRole))
{
    m_keep->setObjectName(u"keep"_s);
    lose()->setObjectName(u"remove"_s);
    setKeep(m_keep);
    connect(this, &QDialog::finished, this, [this] { Q_EMIT answered(clickedButton() == lose()); });
    retranslateUi();
}

void RemovalsQuestion::retranslateUi()
{
    const QLocale locale;
    const int count = pluralCount(m_removals);
    setWindowTitle(tr("Sync"));
    setText(tr("Remove %Ln API user(s) from this database?", nullptr, count));
    setInformativeText(tr("API users in the account: %1; in the database: %2. If you did not expect this, keep the API "
                          "users: the account may not have answered in full, and the next sync compares again.")
                           .arg(locale.toString(m_listed), locale.toString(m_held)));
    m_keep->setText(tr("&Keep them"));
    lose()->setText(tr("&Remove them"));
}

void RemovalsQuestion::changeEvent(QEvent *event)
{
    LossQuestion::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_removalsquestion.cpp"
