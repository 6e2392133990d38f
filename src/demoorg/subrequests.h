#pragma once

#include "demoorg/call.h"

#include <QHash>

#include <functional>

namespace patchbay::demoorg
{

/// Leads a call to its resource.
using Dispatch = std::function<Response(const Call &)>;

/// One request within another.
struct SubRequest {
    QByteArray method;
    QByteArray url; ///< "/services/data/v67.0/…"
    QJsonValue body; ///< Undefined where there is none.
    QJsonObject headers;
};

/// Runs a request within the call that carries it, as the same caller.
[[nodiscard]] Response runWithin(const Call &outer, const SubRequest &sub, const Dispatch &dispatch);

/// The body of an answer as JSON; null where there is none.
[[nodiscard]] QJsonValue bodyOf(const Response &response);

/// What earlier requests of a composite answered, by reference id, for `@{ref.id}` in later ones.
class References final
{
public:
    void put(const QString &referenceId, const QJsonValue &body) { m_bodies.insert(referenceId, body); }
    /// The request with references replaced, or why one has no value.
    [[nodiscard]] tl::expected<SubRequest, ApiError> resolved(const SubRequest &sub) const;

private:
    [[nodiscard]] tl::expected<QString, ApiError> replaced(const QString &text) const;
    [[nodiscard]] tl::expected<QJsonValue, ApiError> replaced(const QJsonValue &value) const;
    [[nodiscard]] tl::expected<QJsonValue, ApiError> valueOf(const QString &reference) const;

    QHash<QString, QJsonValue> m_bodies;
};

} // namespace patchbay::demoorg
