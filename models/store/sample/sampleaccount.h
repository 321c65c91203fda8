#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "store/sample/sampletexts.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <vector>

namespace umh {

/// The made-up account of which the sample is a copy: for the same number of API users always the same operators,
/// groups and API users, but for the times, which count back from now.
class SampleAccount final
{
public:
    /// \a apiUsers: how many API users nextApiUser() is going to be asked for.
    SampleAccount(qint64 apiUsers, const QDateTime &now);

    [[nodiscard]] const QList<Operator> &operators() const { return m_operators; }
    [[nodiscard]] const QList<OperatorGroup> &groups() const { return m_groups; }
    /// The next API user; its operator is one of operators().
    [[nodiscard]] ApiUser nextApiUser();

private:
    /// What the sample knows of an operator beyond what the directory does.
    struct Background
    {
        SampleLanguage language;
        bool isSystem; ///< and no person
        quint32 share; ///< of the API users
    };

    void addPerson();
    void addSystem();
    void addOperator(const QString &name, const QString &email, const Background &background);
    void sortOperatorGuids();
    void makeGroups();
    [[nodiscard]] QString newGuid();
    [[nodiscard]] QString newUsername();
    [[nodiscard]] QString newEmail(const QString &wish);
    [[nodiscard]] QString typeFor(const Background &background);
    [[nodiscard]] qint64 requestsOf(const QString &type);
    void giveUse(ApiUser &apiUser, qint64 ageSeconds);
    [[nodiscard]] QDateTime before(qint64 ageSeconds);

    SampleRandom m_random;
    const QDateTime m_now;
    QList<Operator> m_operators;
    // Of the operators, in the same order.
    std::vector<Background> m_backgrounds;
    std::vector<quint32> m_shareSums; ///< the share of each and of all before it
    QList<OperatorGroup> m_groups;
    QSet<QString> m_names;
    QHash<QString, int> m_emails; ///< how often the part before the @ was wished for
    quint32 m_systems = 0;
};

} // namespace umh
