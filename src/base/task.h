#pragma once

#include "base/result.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace patchbay
{

template<typename T>
class Task;

namespace detail
{

template<typename T>
struct TaskState {
    std::optional<Result<T>> result;
    std::vector<std::function<void(const Result<T> &)>> waiters;

    void settle(Result<T> outcome)
    {
        if (result)
            return;
        result.emplace(std::move(outcome));
        const auto waiting = std::exchange(waiters, {});
        for (const auto &waiter : waiting)
            waiter(*result);
    }

    void whenSettled(std::function<void(const Result<T> &)> waiter)
    {
        if (result)
            waiter(*result);
        else
            waiters.push_back(std::move(waiter));
    }
};

template<typename R>
struct Unwrapped {
    using type = R;
};
template<>
struct Unwrapped<void> {
    using type = Done;
};
template<typename T>
struct Unwrapped<Result<T>> {
    using type = T;
};
template<typename T>
struct Unwrapped<Task<T>> {
    using type = T;
};

template<typename R>
inline constexpr bool isTask = false;
template<typename T>
inline constexpr bool isTask<Task<T>> = true;

} // namespace detail

/// The giving end of a Task. Settles once, later calls are ignored; the last copy to go unsettled settles as
/// Cancelled. Belongs to the event loop's thread, like everything that waits for it.
template<typename T>
class Promise final
{
public:
    Promise()
        : m_guard(std::make_shared<Guard>())
    {
    }

    void settle(Result<T> result) const { m_guard->state->settle(std::move(result)); }
    [[nodiscard]] bool isSettled() const { return m_guard->state->result.has_value(); }
    [[nodiscard]] Task<T> task() const { return Task<T>(m_guard->state); }

private:
    struct Guard {
        std::shared_ptr<detail::TaskState<T>> state = std::make_shared<detail::TaskState<T>>();
        Guard() = default;
        Q_DISABLE_COPY_MOVE(Guard)
        ~Guard() { state->settle(cancelled()); }
    };
    std::shared_ptr<Guard> m_guard;
};

/// A Result that comes later, on the event loop. Any number may wait; each waits with a context object and is
/// not called once that has died (its own Task is then Cancelled). Callbacks never run inside the call that
/// settles or attaches: they are always posted, so a caller's state is whole when they run.
template<typename T>
class Task final
{
public:
    using Value = T;

    /// A Task that is settled already.
    static Task settled(Result<T> result)
    {
        Promise<T> promise;
        promise.settle(std::move(result));
        return promise.task();
    }

    [[nodiscard]] bool isSettled() const { return m_state->result.has_value(); }

    /// The next step: called with the value on success; errors pass by to the returned Task.
    /// `fn` takes `const T &` and returns void, a value, a Result or a Task.
    template<typename Fn>
    auto then(QObject *context, Fn fn) const
    {
        using Returned = std::invoke_result_t<Fn, const T &>;
        using Next = typename detail::Unwrapped<Returned>::type;
        return follow<Next>(
            context, [fn = std::move(fn)](const Result<T> &result, const Promise<Next> &promise) mutable {
                if (!result)
                    promise.settle(fail(result.error()));
                else
                    settleWith<Returned>(promise, [&]() -> decltype(auto) { return fn(*result); });
            });
    }

    /// The error's step: called with the error; a value passes by. `fn` takes `const Error &` and returns
    /// a Result<T>, a Task<T> or a T that stands in for it.
    template<typename Fn>
    Task<T> orElse(QObject *context, Fn fn) const
    {
        using Returned = std::invoke_result_t<Fn, const Error &>;
        return follow<T>(
            context, [fn = std::move(fn)](const Result<T> &result, const Promise<T> &promise) mutable {
                if (result)
                    promise.settle(*result);
                else
                    settleWith<Returned>(promise, [&]() -> decltype(auto) { return fn(result.error()); });
            });
    }

    /// The end of a chain: called once with the Result, whatever it is.
    template<typename Fn>
    void finally(QObject *context, Fn fn) const
    {
        follow<Done>(context,
            [fn = std::move(fn)](const Result<T> &result, const Promise<Done> &) mutable { fn(result); });
    }

private:
    friend class Promise<T>;
    template<typename U>
    friend class Task;

    explicit Task(std::shared_ptr<detail::TaskState<T>> state)
        : m_state(std::move(state))
    {
    }

    template<typename Next, typename Step>
    Task<Next> follow(QObject *context, Step step) const
    {
        Q_ASSERT(context);
        Promise<Next> promise;
        Task<Next> next = promise.task();
        // Posted, not called: when the context dies first, Qt drops the event, the promise goes with it, and
        // whoever waits on `next` learns that it was cancelled.
        auto shared = std::make_shared<Step>(std::move(step));
        m_state->whenSettled([alive = QPointer<QObject>(context), shared = std::move(shared),
                                 promise = std::move(promise)](const Result<T> &result) {
            if (QObject *const target = alive.data()) {
                QMetaObject::invokeMethod(
                    target, [shared, promise, result] { (*shared)(result, promise); }, Qt::QueuedConnection);
            }
        });
        return next;
    }

    template<typename Returned, typename Next, typename Call>
    static void settleWith(const Promise<Next> &promise, Call call)
    {
        if constexpr (std::is_void_v<Returned>) {
            call();
            promise.settle(Done{});
        } else if constexpr (detail::isTask<Returned>) {
            const Returned inner = call();
            inner.m_state->whenSettled([promise](const Result<Next> &result) { promise.settle(result); });
        } else {
            promise.settle(call());
        }
    }

    std::shared_ptr<detail::TaskState<T>> m_state;
};

} // namespace patchbay
