#pragma once

#include "base/result.h"

namespace patchbay
{

/// How far a list is read that a page shows: until then there is nothing to say about it. What is read once
/// more in the background changes nothing, unless it mends a failure. A value.
class ReadState final
{
public:
    enum class State {
        UnderWay, ///< nobody knows yet what is in it
        Known,
        Failed, ///< problem() says why
    };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUnderWay() const { return m_state == State::UnderWay; }
    [[nodiscard]] bool isKnown() const { return m_state == State::Known; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// A person asks: for other lines than before, or once more after a failure.
    void begin();
    void succeed();
    /// What is known already stays so.
    void fail(const Error &error);

private:
    State m_state = State::UnderWay;
    QString m_problem;
};

} // namespace patchbay
