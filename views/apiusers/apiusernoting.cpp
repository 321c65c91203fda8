#include "views/apiusers/apiusernoting.h"

#include "table/apiuserfactchanges.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/factsdialog.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "words/pluralcount.h"

#include <QtWidgets/QProgressDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserNoting::ApiUserNoting(ApiUserFilterProxy &rows, ApiUserTableView &table, MessageBar &bar, QWidget *pane)
    : QObject(pane)
    , m_rows(rows)
    , m_table(table)
    , m_bar(bar)
    , m_pane(pane)
{ }

QString ApiUserNoting::whyNot() const
{
    if (m_table.selectedRowCount() == 0)
        return tr("No row is selected.");
    if (!m_rows.facts().mayChange())
        return tr("You may only look at this database.");
    return m_rows.facts().isAtWork() ? tr("Notes are being changed.") : QString();
}

/// Hears of them once there is something to hear.
ApiUserFactChanges &ApiUserNoting::changes()
{
    ApiUserFactChanges &facts = m_rows.facts();
    if (std::exchange(m_hears, true))
        return facts;
    connect(&facts, &ApiUserFactChanges::isAtWorkChanged, this, &ApiUserNoting::whyNotChanged);
    connect(&facts, &ApiUserFactChanges::changed, this, [this](qint64 count) { tellDone(count); });
    connect(&facts, &ApiUserFactChanges::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            Q_EMIT said(tr("Cancelled. No notes were changed."), TablePane::shownFor);
        else
            m_bar.showError(error, [] { return MessageText{tr("The notes were not changed.")}; });
    });
    return facts;
}

void ApiUserNoting::tellDone(qint64 count)
{
    ApiUserFactChanges &facts = m_rows.facts();
    const auto sentence = [count] {
        return tr("The notes of %Ln API user(s) have changed.", nullptr, pluralCount(count));
    };
    if (!facts.canUndo()) {
        Q_EMIT said(sentence(), TablePane::shownFor);
        return;
    }
    m_bar.showMessage(
        MessageBar::Severity::Info,
        [sentence] {
            return MessageText{sentence(), {}, tr("Undo")};
        },
        [this, &facts] {
            m_bar.dismiss();
            facts.undo();
            showProgress();
        });
}

void ApiUserNoting::begin()
{
    if (const QString why = whyNot(); !why.isNull()) {
        Q_EMIT said(why, TablePane::shownFor);
        return;
    }
    if (m_table.selectedRowCount() == 1) {
        if (const auto apiUser = m_rows.valueAt(m_table.selectedRow()))
            askFor(*apiUser);
        return;
    }
    if (!m_rows.isComplete()) {
        Q_EMIT said(tr("The rows are still being read."), TablePane::shownBriefly);
        return;
    }
    const QList<RowKey> keys = m_table.selectedKeys();
    auto *dialog = new FactsDialog(keys.size(), keys.size() <= ApiUserFactChanges::mostUndone, m_pane);
    connect(dialog, &FactsDialog::entered, this,
            [this, keys](const ApiUserFactsChange &entered) { change(keys, entered); });
    dialog->open();
}

void ApiUserNoting::askFor(const ApiUser &apiUser)
{
    auto *dialog = new FactsDialog(apiUser, m_pane);
    connect(dialog, &FactsDialog::entered, this,
            [this, key = apiUser.key](const ApiUserFactsChange &entered) { change({key}, entered); });
    dialog->open();
}

void ApiUserNoting::change(const QList<RowKey> &keys, const ApiUserFactsChange &change)
{
    ApiUserFactChanges &facts = changes();
    if (facts.isAtWork()) {
        Q_EMIT said(tr("Notes are being changed."), TablePane::shownFor);
        return;
    }
    facts.change(keys, change);
    showProgress();
}

/// Comes only where it takes a while, beside the window, which stays usable.
void ApiUserNoting::showProgress()
{
    ApiUserFactChanges &facts = m_rows.facts();
    auto *progress = new QProgressDialog(m_pane->window());
    progress->setObjectName(u"factsProgress"_s);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::NonModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setWindowTitle(tr("Notes"));
    progress->setLabelText(tr("Changing notes…"));
    connect(&facts, &ApiUserFactChanges::progressed, progress, [progress](qint64 done, qint64 total) {
        progress->setMaximum(pluralCount(total));
        progress->setValue(pluralCount(done));
    });
    connect(progress, &QProgressDialog::canceled, &facts, &ApiUserFactChanges::cancel);
    connect(&facts, &ApiUserFactChanges::isAtWorkChanged, progress, &QWidget::close);
}

} // namespace umh

#include "moc_apiusernoting.cpp"
