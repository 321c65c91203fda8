#pragma once

#include <QtCore/QByteArray>

#include <memory>

namespace umh {

/// Unpacks what was packed by gzip, piece by piece. Qt does so by itself, but not where the packing goes by its old
/// name x-gzip.
class Gunzip final
{
public:
    Gunzip();
    ~Gunzip();
    Q_DISABLE_COPY_MOVE(Gunzip)

    /// Hands over the next packed bytes. Only once all that came before is unpacked.
    void feed(const QByteArray &packed);
    /// The next \a most unpacked bytes, or fewer; empty where it needs to be fed, has ended or failed.
    [[nodiscard]] QByteArray read(qsizetype most);

    /// Whether what was fed is whole.
    [[nodiscard]] bool hasEnded() const;
    /// Whether what was fed is not packed by gzip.
    [[nodiscard]] bool hasFailed() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace umh
