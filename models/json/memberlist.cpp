#include "json/memberlist.h"

#include "json/fieldspellings.h"

using namespace Qt::StringLiterals;

namespace umh {

void MemberList::begin(ValueKind kind)
{
    m_guids.clear();
    m_problem.clear();
    m_member = 0;
    m_memberDepth = -1;
    m_depth = 1;
    if (kind == ValueKind::Object)
        beginMember();
}

void MemberList::key(QByteArrayView key)
{
    if (!inMember())
        return;
    m_keys.add(key);
    const std::optional<Spelling> spelling = findSpelling(key);
    m_guidIsNext = spelling && spelling->field == Field::OperatorGuid;
}

void MemberList::value(const JsonValue &value)
{
    const bool opens = value.kind == ValueKind::List || value.kind == ValueKind::Object;
    const bool isMember = m_memberDepth < 0 && m_depth == 1;
    if (inMember() && m_guidIsNext)
        m_guid = guidFromJson(value); // of a key that stands there twice, the last one counts
    m_guidIsNext = false;
    if (opens)
        ++m_depth;
    if (!isMember)
        return;

    if (value.kind == ValueKind::Object) {
        beginMember();
    } else {
        ++m_member;
        m_guid = guidFromJson(value);
        endMember();
    }
}

void MemberList::close()
{
    if (inMember())
        endMember();
    --m_depth;
}

void MemberList::beginMember()
{
    ++m_member;
    m_memberDepth = m_depth;
    m_guidIsNext = false;
    m_guid.reset();
    m_keys.clear();
}

void MemberList::endMember()
{
    const bool isAll = m_memberDepth == 1; // the members' value is an object itself
    m_memberDepth = -1;
    if (isAll && m_keys.isEmpty())
        return; // {}: nobody
    if (!m_guid)
        report(u"no OperatorGuid; "_s + m_keys.toString());
    else if (!m_guid->problem.isNull())
        report(m_guid->problem);
    else
        m_guids.append(std::move(m_guid->guid));
}

void MemberList::report(const QString &problem)
{
    if (m_problem.isNull())
        m_problem = u"member %1: %2"_s.arg(m_member).arg(problem);
}

} // namespace umh
