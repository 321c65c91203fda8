#include "words/journalchecktext.h"

#include "words/pluralcount.h"

#include <QtCore/QLocale>

namespace umh {

QString JournalCheckText::result(const JournalCheck &check)
{
    using enum JournalCheck::Fault;
    const QLocale locale;
    const QString entry = locale.toString(check.entry);
    switch (check.fault) {
    case None:
        break;
    case Missing:
        return tr("The journal is not intact: one or more entries before number %1 are missing.").arg(entry);
    case Place:
        return tr("The journal is not intact: entry %1 is in the wrong place.").arg(entry);
    case Content:
        return tr("The journal is not intact: entry %1 was changed, or does not follow from the entry before it.")
            .arg(entry);
    case Beginning:
        return tr("The journal is not intact: it begins after entry %1, but no entry says that what came before was "
                  "archived.")
            .arg(entry);
    case End:
        return tr("The journal is not intact at its end: according to the database, an entry other than number %1 is "
                  "the newest.")
            .arg(entry);
    case Head: {
        const QString notThere =
            tr("No entry has the hash that you gave: the journal was cut off before it, or was made "
               "from scratch. The newest entry is number %1.")
                .arg(entry);
        return check.archivedUntil == 0 ? notThere
                                        : notThere + u' '
                + tr("It may also be the hash of one of the entries up to number %1, which have been archived.")
                      .arg(locale.toString(check.archivedUntil));
    }
    }
    QString text = tr("The journal is intact: %Ln entry(ies).", nullptr, pluralCount(check.entries));
    if (check.archivedUntil > 0)
        text += u' ' + tr("The entries up to number %1 have been archived.").arg(locale.toString(check.archivedUntil));
    if (check.headEntry > 0) {
        text += u' ' + tr("The hash that you gave is that of entry %1.").arg(locale.toString(check.headEntry));
        if (check.headEntry < check.newestEntry) {
            text += u' '
                + tr("The entries from number %1 on were added later; that hash says nothing about them.")
                      .arg(locale.toString(check.headEntry + 1));
        }
    }
    return text;
}

QString JournalCheckText::newestEntry(const JournalCheck &check)
{
    return check.newestEntry > 0 ? tr("Newest entry: %1").arg(QLocale().toString(check.newestEntry))
                                 : tr("The journal is empty.");
}

QString JournalCheckText::newestHash(const JournalCheck &check)
{
    return QString::fromLatin1(check.newestHash.toHex());
}

QString JournalCheckText::meaning(bool hasHead)
{
    return hasHead
        ? tr("This proves that no entry up to that one was changed, added or removed since the hash was kept.")
        : tr("This proves nothing by itself: whoever can write to the database could make the whole journal anew. Keep "
             "the hash where nobody can change it. A later check against it proves that no entry up to this one was "
             "changed, added or removed since.");
}

} // namespace umh
