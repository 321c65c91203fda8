#pragma once

#include "domain/account.h"
#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/readingnotes.h"
#include "domain/result.h"
#include "domain/system/secret.h"
#include "domain/time/accounttimezone.h"
#include "json/answerfields.h"
#include "json/jsonvalue.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <string>

namespace umh {

// One element of an answer: its fields as they are read, and the value of the program that they make.

/// The keys of one JSON object as errors list them. Bounded, however many and however long the keys are.
class ReceivedKeys final
{
public:
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Cheap: called for every key of a file.
    void add(QByteArrayView key);
    /// "received: FullName, Email", in the order of the file; never holds a value, nor a line break.
    [[nodiscard]] QString toString() const;

private:
    std::string m_joined;
    int m_count = 0;
};

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

/// The fields of one element as they are read, before they are turned into a value.
///
/// One object serves all elements of a file, so that its memory is asked for once. While the kind of the elements is
/// not known, it keeps the fields of every kind that there can be lists of.
class ElementFields final
{
public:
    ElementFields() = default;
    /// Overwrites a password that it has kept.
    ~ElementFields();
    Q_DISABLE_COPY_MOVE(ElementFields)

    /// From here on only the fields of \a kind are kept.
    void setKind(AnswerKind kind) { m_kept = outlineOf(kind).all(); }
    /// Forgets the last element, and overwrites a password that was in it.
    void clear();

    /// A key of the element. Returns the field whose value comes next; nothing where it is to be passed over: not a
    /// field of ours, or known already by a better spelling.
    std::optional<Field> key(QByteArrayView key);
    /// The value of the last key; of a list or an object only the beginning. The last of two equal keys wins.
    void set(Field field, const JsonValue &value);
    /// The receiver of what stands inside of the value of Field::Members.
    [[nodiscard]] MemberList &members() { return m_members; }

    /// The value of \a field; nothing where the element does not have it. The text lasts until clear().
    [[nodiscard]] std::optional<JsonValue> value(Field field) const;
    /// Whether the element has any of \a fields, be it null.
    [[nodiscard]] bool hasAny(FieldSet fields) const { return (m_present & fields) != 0; }
    /// All spellings among the keys of fields that are kept.
    [[nodiscard]] SpellingSet spellings() const { return m_spellings; }
    [[nodiscard]] const ReceivedKeys &keys() const { return m_keys; }

private:
    struct Slot
    {
        quint8 row = 0; ///< of the spelling, when present
        ValueKind kind = ValueKind::Null;
        bool boolean = false;
        std::string text;
    };

    void wipePassword();

    FieldSet m_kept = fieldsOfAnyList();
    FieldSet m_present = 0;
    std::array<Slot, std::size_t(Field::FIELD_COUNT)> m_slots;
    MemberList m_members;
    ReceivedKeys m_keys;
    SpellingSet m_spellings = 0;
};

/// What values are read by, and what there is to say of them.
struct ElementReading
{
    AccountTimeZone zone{}; ///< of times without an offset
    ReadingNotes notes{};
};

/// The one mapping from the account's JSON to the values of the program. Each function turns the fields of one element
/// into a value or returns FieldMissing, FieldInvalid or JsonTooLarge; the error has field and detail, and leaves path
/// and element to the caller. An optional field that holds something else than it should counts as unknown, and is
/// noted in \a reading.
[[nodiscard]] Result<Operator> buildOperator(const ElementFields &fields, ElementReading &reading);
/// May take the members out of \a fields.
[[nodiscard]] Result<OperatorGroup> buildOperatorGroup(ElementFields &fields, ElementReading &reading);
/// The key and the operator's name stay empty: the directory adds them.
[[nodiscard]] Result<ApiUser> buildApiUser(const ElementFields &fields, ElementReading &reading);
/// The guid of an operator.
[[nodiscard]] Result<QString> buildMember(const ElementFields &fields, ElementReading &reading);
/// Only what the account says of itself: id, quota, expiry, each of which may be left out; UnknownContent where all
/// are.
[[nodiscard]] Result<Account> buildAccount(const ElementFields &fields, ElementReading &reading);
[[nodiscard]] Result<Secret> buildPassword(const ElementFields &fields, ElementReading &reading);

} // namespace umh
