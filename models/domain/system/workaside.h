#pragma once

#include "domain/system/calllater.h"
#include "domain/system/threadsaside.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QThread>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace umh {

/// Does \a work on a thread of its own and then, on the thread of \a context, calls \a answer with what it returned;
/// not at all if \a context is gone by then. Nobody waits for the thread, and the end of the program only for a little:
/// for what may be stuck in a network. So \a work owns all that it uses, and leaves nothing half done when it is cut
/// off.
template<typename Work, typename Answer>
void workAside(QObject *context, const QString &name, Work work, Answer answer)
{
    const auto result = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
    std::unique_ptr<QThread> thread = threadsaside::make(name, [work = std::move(work), result]() mutable {
        auto made = work();
        [[maybe_unused]] const auto passed = passing::lock();
        result->emplace(std::move(made));
    });
    // Queued, as it is emitted on the thread that ends.
    QObject::connect(thread.get(), &QThread::finished, context, [result, answer = std::move(answer)]() mutable {
        (void)passing::lock();
        answer(std::move(**result));
    });
    threadsaside::start(std::move(thread));
}

} // namespace umh
