#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

namespace patchbay
{

// The HTTP of the intake, as values and pure functions. QHttpServer bounds neither heads nor bodies nor those
// who wait, and cpp-httplib has threads of its own; a request here is small, whole, and judged before
// anything else reads it.

/// What a program asked for. Its key is in a Secret; nothing else of it is.
struct IntakeRequest {
    QByteArray method;
    QString path; ///< decoded: "/v1/leads"
    QUrlQuery query;
    QByteArray host; ///< in lower case, with its port
    QByteArray origin; ///< empty: it does not come from a web page
    QByteArray contentType; ///< in lower case, without parameters
    QByteArray idempotencyKey;
    QByteArray requestedMethod; ///< of a preflight
    Secret key; ///< of "Authorization: Bearer"
    qsizetype contentLength = 0;
    bool expectsContinue = false;
    bool keepsAlive = true;
    QByteArray body;
};

struct IntakeReply {
    int status = 200;
    QJsonObject body; ///< empty: there is none
    using Header = std::pair<QByteArray, QByteArray>;
    QList<Header> headers = {};

    /// {"error":…,"message":…} and what else.
    [[nodiscard]] static IntakeReply problem(
        int status, const QString &error, const QString &message, const QJsonObject &also = {});
};

/// Reads a head. Refused as an IntakeReply with its status: 400 for what is no plain request, 411 without a
/// length where there is a body, 413 where it is more than `longestBody`, 431 for a field that is there twice
/// and must not be.
[[nodiscard]] tl::expected<IntakeRequest, IntakeReply> readIntakeHead(
    const QByteArray &head, qsizetype longestBody);

/// A whole answer; `closes`: the connection ends with it.
[[nodiscard]] QByteArray intakeAnswer(const IntakeReply &reply, bool closes);

} // namespace patchbay
