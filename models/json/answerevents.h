#pragma once

#include "json/answerreader.h"
#include "json/elementbuilder.h"
#include "json/elementfields.h"
#include "json/jsonstream.h"

#include <optional>

namespace umh {

/// Receives the events of RapidJSON's parser for one answer, puts the elements together and hands them out.
///
/// A function returns false to end the parsing: because of error(), or because there is no need to read on.
class AnswerEvents final : public rapidjson::BaseReaderHandler<JsonUtf8, AnswerEvents>
{
public:
    /// Without \a handler it only finds out what the first element is, and ends there. \a handler and \a filter must
    /// outlive it.
    AnswerEvents(const AnswerHandler *handler, AnswerExpectation expected, TextFilter &filter);

    // NOLINTBEGIN(readability-identifier-naming): RapidJSON gives these names
    bool Null();
    bool Bool(bool value);
    bool RawNumber(const char *digits, rapidjson::SizeType size, bool copy);
    bool String(const char *text, rapidjson::SizeType size, bool copy);
    bool StartObject();
    bool Key(const char *key, rapidjson::SizeType size, bool copy);
    bool EndObject(rapidjson::SizeType members);
    bool StartArray();
    bool EndArray(rapidjson::SizeType elements);
    // NOLINTEND(readability-identifier-naming)

    /// What the elements are; Nothing as long as there was none.
    [[nodiscard]] AnswerKind kind() const { return m_kind.value_or(AnswerKind::Nothing); }
    /// The number of the element that is being read or was read last, from 1; 0 before the first and after the end.
    [[nodiscard]] qint64 element() const { return m_element; }
    /// The field whose value is being read; empty where it is none of ours.
    [[nodiscard]] QString field() const { return m_field ? canonicalName(*m_field) : QString(); }
    /// What there is to say of the values so far.
    [[nodiscard]] const ReadingNotes &notes() const { return m_reading.notes; }
    /// Whether the parsing was ended by the end of an object that stands where a list should.
    [[nodiscard]] bool endedWithObject() const { return m_endedWithObject; }
    /// Why the parsing was ended; nothing where all is well. Its path is empty.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] bool inElement() const { return m_depth == m_elementDepth; }
    bool scalar(const JsonValue &value);
    bool open(ValueKind kind);
    bool close();
    bool place(const JsonValue &value);
    void valueEnded();
    bool endElement();
    [[nodiscard]] bool looksForList();
    bool handOut();
    bool fail(ErrorKind kind, const QString &detail);
    bool fail(Error error);

    const AnswerHandler *m_handler;
    TextFilter &m_filter;
    const AnswerShape m_shape;
    int m_elementDepth; ///< m_depth directly inside of an element
    int m_depth = 0; ///< how many lists and objects are open
    qint64 m_element = 0;
    std::optional<Field> m_field;
    std::optional<AnswerKind> m_kind;
    ElementFields m_fields;
    ElementReading m_reading;
    std::optional<Error> m_misplaced; ///< see place()
    bool m_isInObject = false; ///< one that stands where a list should; the list may be in it
    QString m_wrapper; ///< the key in it, where it is one that lists are wrapped with
    int m_lookedAt = 0; ///< values in it
    bool m_endedWithObject = false;
    std::optional<Error> m_error;
};

} // namespace umh
