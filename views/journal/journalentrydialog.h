#pragma once

#include "domain/journalrecord.h"
#include "views/window/readingdialog.h"

namespace umh {

/// All that an entry of the journal says; where it is the deletion of an API user, all that was known of it. Deletes
/// itself when it is closed. GUI thread.
class JournalEntryDialog final : public ReadingDialog
{
    Q_OBJECT

public:
    explicit JournalEntryDialog(const JournalRecord &entry, QWidget *parent = nullptr);

private:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList lines() const override;

    const JournalRecord m_entry;
};

} // namespace umh
