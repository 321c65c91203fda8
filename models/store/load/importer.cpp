#include "store/load/importer.h"

#include "json/answerreader.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>

namespace umh {
namespace {

/// One file to import.
struct SavedAnswer
{
    QString path;
    qint64 size = 0; ///< bytes
    AnswerKind kind = AnswerKind::Nothing;
};

/// Each of \a paths once, however often and in whatever way it was named.
QStringList differentFiles(const QStringList &paths)
{
    QStringList different;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        const QString &name = canonical.isEmpty() ? path : canonical;
        if (seen.contains(name))
            continue;
        seen.insert(name);
        different += path;
    }
    return different;
}

/// The files in the order in which their contents refer to each other.
Result<QList<SavedAnswer>> recognised(const QStringList &paths)
{
    QList<SavedAnswer> answers;
    for (const QString &path : differentFiles(paths)) {
        const Result<AnswerKind> kind = recogniseAnswer(path);
        if (!kind)
            return kind.error();
        answers += SavedAnswer{path, QFileInfo(path).size(), *kind};
    }
    const auto place = [](AnswerKind kind) {
        switch (kind) {
        case AnswerKind::Nothing:
        case AnswerKind::Operators:
        case AnswerKind::Members: // this and the next two are never recognised in a file
        case AnswerKind::Account:
        case AnswerKind::Password:
            return 0;
        case AnswerKind::OperatorGroups:
            return 1;
        case AnswerKind::ApiUsers:
            return 2;
        }
        Q_UNREACHABLE();
    };
    std::stable_sort(answers.begin(), answers.end(),
                     [&](const SavedAnswer &a, const SavedAnswer &b) { return place(a.kind) < place(b.kind); });
    return answers;
}

/// Reads files into a loader, one after another, and tells how far it is.
class FileReader final
{
public:
    FileReader(DirectoryLoader &loader, qint64 totalBytes, ReadingNotes &notes, const std::stop_token &stop,
               const LoadProgressHandler &onProgress)
        : m_stop(stop)
        , m_onProgress(onProgress)
        , m_totalBytes(totalBytes)
    {
        m_handler.onOperator = [&loader](Operator &&op) { return loader.add(op); };
        m_handler.onOperatorGroup = [&loader](OperatorGroup &&group) { return loader.add(group); };
        m_handler.onApiUser = [&loader](ApiUser &&apiUser) { return loader.add(std::move(apiUser)); };
        m_handler.onProgress = [this](qint64 bytesRead) { return report(bytesRead); };
        m_handler.notes = &notes;
    }
    Q_DISABLE_COPY_MOVE(FileReader)

    [[nodiscard]] Status read(const SavedAnswer &answer)
    {
        // Also a file that holds nothing is read, to see that it is whole.
        if (const Result<AnswerKind> kind = readAnswer(answer.path, m_handler); !kind) {
            Error error = kind.error();
            // The directory's own errors name the directory, which has no elements.
            if (error.path != answer.path)
                error.element = 0;
            return error;
        }
        m_bytesBefore += answer.size;
        return {};
    }

private:
    using Phase = LoadProgress::Phase;

    [[nodiscard]] Status report(qint64 bytesRead) const
    {
        if (m_stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        // A file may have grown since its size was asked for.
        if (m_onProgress)
            m_onProgress({Phase::Reading, std::min(m_bytesBefore + bytesRead, m_totalBytes), m_totalBytes});
        return {};
    }

    const std::stop_token m_stop;
    const LoadProgressHandler &m_onProgress;
    const qint64 m_totalBytes;
    qint64 m_bytesBefore = 0; ///< of the files that have been read
    AnswerHandler m_handler;
};

qint64 totalBytes(const QList<SavedAnswer> &answers)
{
    qint64 bytes = 0;
    for (const SavedAnswer &answer : answers)
        bytes += answer.size;
    return bytes;
}

} // namespace

Status checkFiles(const QStringList &paths)
{
    const Result<QList<SavedAnswer>> answers = recognised(paths);
    return answers ? Status() : Status(answers.error());
}

Result<LoadSummary> importFiles(const Connection &connection, const QStringList &paths, const Clock &clock,
                                const std::stop_token &stop, const LoadProgressHandler &onProgress)
{
    Q_ASSERT(!paths.isEmpty());
    // Nothing is locked for a file that cannot be imported anyway.
    const Result<QList<SavedAnswer>> answers = recognised(paths);
    if (!answers)
        return answers.error();

    DirectoryLoader loader(connection, clock);
    if (const Status begun = loader.begin(); !begun)
        return begun.error();
    ReadingNotes notes;
    FileReader reader(loader, totalBytes(*answers), notes, stop, onProgress);
    for (const SavedAnswer &answer : *answers) {
        if (const Status read = reader.read(answer); !read)
            return read.error();
    }
    Result<LoadSummary> summary = loader.commit(stop, [&](int done, int total) {
        if (onProgress)
            onProgress({LoadProgress::Phase::Indexing, done, total});
    });
    if (summary)
        summary->notes = notes;
    return summary;
}

} // namespace umh
