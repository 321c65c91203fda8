#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <string>

namespace umh {

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

} // namespace umh
