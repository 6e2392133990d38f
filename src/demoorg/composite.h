#pragma once

#include "demoorg/subrequests.h"

namespace patchbay::demoorg
{

/// Several requests in one, each with an answer of its own; the whole is one API call.
class Composite final
{
public:
    explicit Composite(Dispatch dispatch);

    /// `composite`, `composite/batch`, `composite/tree/Lead`, `composite/graph`.
    [[nodiscard]] Response handle(const Call &call);

private:
    /// What a list of requests that may refer to each other came to.
    struct Series {
        QJsonArray answers;
        bool failed = false;
    };

    [[nodiscard]] Response composite(const Call &call, const QJsonObject &body);
    [[nodiscard]] Response graph(const Call &call, const QJsonObject &body);
    [[nodiscard]] Response batch(const Call &call, const QJsonObject &body);
    [[nodiscard]] Series runSeries(const Call &call, const QJsonArray &requests);

    Dispatch m_dispatch;
};

} // namespace patchbay::demoorg
