#pragma once

#include "demoorg/message.h"

#include <chrono>
#include <map>
#include <mutex>
#include <optional>

namespace patchbay::demoorg
{

/// One misbehaviour, for the next `times` requests that fit.
struct Fault {
    enum class Action { DropBefore, DropAfter, Answer, Delay, Huge, Drip };
    QByteArray method; ///< Empty fits all.
    QByteArray path; ///< Without query; a trailing "*" fits all that begin so.
    int times = 1;
    Action action = Action::DropBefore;
    Response answer; ///< For Answer.
    std::chrono::milliseconds delay{0};
    qint64 bytes = 0; ///< For Huge.
};

/// What went wrong on purpose and what was asked, so that a test can tell. Names and counts only: no header
/// values, no bodies, no query strings. Safe from any thread.
class Faults final
{
public:
    /// Reads `{"path":…,"method":…,"times":…,"action":…}`; an error text for what makes no sense.
    [[nodiscard]] static tl::expected<Fault, QString> read(const QJsonObject &json);

    void add(const Fault &fault);
    void clear();
    [[nodiscard]] std::optional<Fault> take(const Request &request);

    void note(const Request &request);
    [[nodiscard]] QJsonArray noted() const;
    void forget();

private:
    struct Seen {
        int count = 0;
        QStringList headerNames;
    };

    mutable std::mutex m_mutex;
    QList<Fault> m_faults;
    std::map<std::pair<QByteArray, QByteArray>, Seen> m_seen; ///< By path and method.
};

} // namespace patchbay::demoorg
