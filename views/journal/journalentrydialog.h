#pragma once

#include "domain/journalrecord.h"

#include <QtWidgets/QDialog>

namespace umh {

class WrappedText;

/// All that an entry of the journal says; where it is the deletion of an API user, all that was known of it. Window
/// modal: show it with open(). GUI thread.
class JournalEntryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit JournalEntryDialog(const JournalRecord &entry, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const JournalRecord m_entry;
    WrappedText *m_text;
};

} // namespace umh
