#include "words/netchangetext.h"

#include "words/apiusertext.h"
#include "words/journaltext.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace umh {

QString NetChangeText::kind(const NetChange &change)
{
    switch (change.kind) {
    case NetChange::Kind::New:
        return tr("New", "of an API user");
    case NetChange::Kind::Gone:
        return tr("Gone", "of an API user");
    case NetChange::Kind::NewAndGone:
        return tr("New and gone again", "of an API user");
    case NetChange::Kind::Changed:
        return change.fields.isEmpty() ? JournalText::kind(JournalKind::InUseAgain) : tr("Changed", "of an API user");
    }
    Q_UNREACHABLE();
}

QString NetChangeText::details(const NetChange &change)
{
    QStringList parts;
    for (const JournalChange &field : change.fields) {
        parts += JournalText::tr("%1: %2 → %3", "a field, its old and its new value")
                     .arg(JournalText::field(field.field), JournalText::value(field.field, field.before),
                          JournalText::value(field.field, field.after));
    }
    const bool isSaid = change.kind == NetChange::Kind::Changed && change.fields.isEmpty();
    if (change.inUseAgain && !isSaid)
        parts += JournalText::kind(JournalKind::InUseAgain);
    return parts.join("; "_L1);
}

QString NetChangeText::notKnownBefore(const QDateTime &moment)
{
    return tr("Not known before %1.").arg(ApiUserText::exactly(moment));
}

QString NetChangeText::nothingKnown()
{
    return tr("Nothing is known yet: the database was never synced, nor was anything imported.");
}

} // namespace umh
