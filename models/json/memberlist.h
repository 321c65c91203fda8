#pragma once

#include "json/jsontext.h"
#include "json/jsonvalue.h"
#include "json/receivedkeys.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// Puts the members of an operator group together while they are read: a list of operator guids or of objects that
/// hold one, or a single such object; {} is nobody.
///
/// It is told every value inside of the members' value, and the keys. It never fails on the spot, because the field
/// may turn out not to be wanted; problem() tells what was wrong.
class MemberList final
{
public:
    /// Forgets what it holds and starts with the members' value, of \a kind.
    void begin(ValueKind kind);
    void key(QByteArrayView key);
    /// A value, or the beginning of a list or object.
    void value(const JsonValue &value);
    /// The end of a list or object, the members' own included.
    void close();

    /// The detail of the error that the members deserve; null where nothing is wrong.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QList<QString> takeGuids() { return std::move(m_guids); }

private:
    [[nodiscard]] bool inMember() const { return m_depth == m_memberDepth; }
    void beginMember();
    void endMember();
    void report(const QString &problem);

    QList<QString> m_guids;
    QString m_problem;
    int m_depth = 0; ///< how many lists and objects are open, the members' own included
    int m_memberDepth = -1; ///< m_depth directly inside of the object that is a member; -1 outside of one
    bool m_guidIsNext = false;
    std::optional<GuidOrProblem> m_guid; ///< of the member that is open
    ReceivedKeys m_keys; ///< of the member that is open
    qint64 m_member = 0; ///< number of the member, from 1
};

} // namespace umh
