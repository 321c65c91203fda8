#pragma once

#include "domain/programstate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace umh {

/// How it stands with the directory and its account, in words of the present language. Pure functions.
class StateText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::StateText)

public:
    /// The account's name for people: its id, or its address where it has not told one; a single line.
    [[nodiscard]] static QString accountName(const Account &account);
    /// "● Connected", "○ Offline since 14:03", "! Sign in" and the like, and "Read-only"; \a now in UTC.
    [[nodiscard]] static QString indicator(const ProgramState &state, const QDateTime &now);
    /// "Max is syncing since 14:03." of another program, \a now in UTC; null where none is.
    [[nodiscard]] static QString otherSync(const ProgramState &state, const QDateTime &now);
    /// What the indicator stands for, in sentences; without the reason for a trouble, which errorText() words.
    [[nodiscard]] static QString explanation(const ProgramState &state);
    /// "API users – ACCOUNT – User management hub" for \a subject; without a subject the rest.
    [[nodiscard]] static QString windowTitle(const QString &subject, const ProgramState &state);

    // Why something cannot be done, as a sentence.
    /// Null where files can be imported.
    [[nodiscard]] static QString whyNoImport(const ProgramState &state);
    /// Null where nothing but the state of the account can keep a sync from being started.
    [[nodiscard]] static QString whyNoSync(const ProgramState &state, const QDateTime &now);
    /// While the server of the database is out of reach, why nothing can be done that needs it; else null.
    [[nodiscard]] static QString whyOutOfReach(const ProgramState &state);
    /// Null where API users can be added, described and deleted.
    [[nodiscard]] static QString whyNoChange(const ProgramState &state);
    /// Where the role of the person may not change the database, why it cannot be connected otherwise; else null.
    /// Why entries of the journal cannot be archived; \a isOwner: whether the person owns the database.
    [[nodiscard]] static QString whyNoArchive(const ProgramState &state, bool isOwner);
    [[nodiscard]] static QString whyNoRight(const ProgramState &state);
    [[nodiscard]] static QString notOpen();
    /// Of a database that is read-only.
    [[nodiscard]] static QString isReadOnly(const ProgramState &state);
    [[nodiscard]] static QString taskRuns();
    [[nodiscard]] static QString nothingRecent();
    [[nodiscard]] static QString isSample();
    [[nodiscard]] static QString noSample();
    [[nodiscard]] static QString noAccount();

private:
    [[nodiscard]] static QString isForNewerPrograms();
};

} // namespace umh
