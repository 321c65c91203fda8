#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace umh {

/// The body of a change, which can be read once and never again.
///
/// That is what makes Qt send a change only once: where the server closes the connection without an answer, Qt sends
/// any request again by itself (also a POST or DELETE, also on a fresh connection; seen with Qt 6.4), unless it cannot
/// rewind the body. So even a DELETE has one, an empty one.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Never 0, as Qt from 6.11 on leaves out what a DELETE has as an empty body, and then tries to send it again. How
    /// many bytes are sent is up to the header.
    [[nodiscard]] qint64 size() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace umh
