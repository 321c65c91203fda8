#include "views/removalsquestion.h"

#include "views/destructivebutton.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QPushButton>

#include <limits>

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
    const int count = int(qMin<qint64>(m_removals, std::numeric_limits<int>::max()));
    setWindowTitle(tr("Sync"));
    setText(tr("Remove %Ln API user(s) from this directory?", nullptr, count));
    setInformativeText(
        tr("The account lists %1 API users; the directory holds %2. If that is not what you expect, keep "
           "them: the account may not have answered in full, and the next sync looks again.")
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
