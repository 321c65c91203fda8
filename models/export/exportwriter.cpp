#include "export/exportwriter.h"

#include <utility>

namespace umh {

BufferedSink::BufferedSink(ByteSink sink)
    : m_sink(std::move(sink))
{ }

Status BufferedSink::flush()
{
    if (m_buffer.isEmpty())
        return {};
    Status passed = m_sink(m_buffer);
    m_buffer.resize(0); // keeps its memory
    return passed;
}

} // namespace umh
