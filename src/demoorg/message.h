#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

#include <tl/expected.hpp>

namespace patchbay::demoorg
{

/// Name and value pairs of a query string or a form, decoded once, in the order they came.
class Parameters final
{
public:
    Parameters() = default;
    /// Reads application/x-www-form-urlencoded text: "+" is a space, "%XX" a byte of UTF-8.
    static Parameters parse(const QByteArray &encoded);

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString value(const QString &name) const;

private:
    QList<std::pair<QString, QString>> m_pairs;
};

/// One HTTP request as a value: no socket, no library type.
struct Request {
    QByteArray method; ///< Upper case.
    QByteArray target; ///< As sent: path and query.
    QByteArray body;
    QMultiHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    int remotePort = 0;
    QHash<QByteArray, QByteArray> formParts = {}; ///< Of multipart/form-data; then there is no body.

    [[nodiscard]] QByteArray header(const char *lowerName) const
    {
        return headers.value(lowerName).trimmed();
    }
    [[nodiscard]] QByteArray rawPath() const { return target.split('?').first(); }
    /// The path's parts, each decoded on its own, so that an encoded slash stays inside its part.
    [[nodiscard]] QStringList segments() const;
    [[nodiscard]] Parameters query() const;
    /// The body as a form; empty when it is not one.
    [[nodiscard]] Parameters form() const;
    [[nodiscard]] QByteArray cookie(const QByteArray &name) const;
    /// The content type without its parameters, in lower case.
    [[nodiscard]] QByteArray mediaType() const;
};

/// How an answer misbehaves on the wire; only the fault injection makes these.
enum class Delivery { Normal, CutBefore, Huge, Drip };

struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Normal;
    qint64 hugeBytes = 0;
    bool maySqueeze = true; ///< Compressed, where the caller takes it.

    Response &with(const QByteArray &name, const QByteArray &value);
};

/// One entry of Salesforce's error array.
struct ApiError {
    int status = 400;
    QString code;
    QString message;
    std::optional<QStringList> fields = {};
    QJsonObject more = {}; ///< Further members of the entry, where a code has some.
};

[[nodiscard]] Response jsonResponse(const QJsonObject &object, int status = 200);
[[nodiscard]] Response jsonResponse(const QJsonArray &array, int status = 200);
[[nodiscard]] Response textResponse(const QByteArray &text, const QByteArray &type, int status);
[[nodiscard]] Response emptyResponse(int status);
[[nodiscard]] Response redirectTo(const QByteArray &location, int status = 302);
/// `[{"message":…,"errorCode":…,"fields":[…]}]`; the first entry's status is the answer's.
[[nodiscard]] Response errorResponse(const QList<ApiError> &errors);
[[nodiscard]] Response errorResponse(const ApiError &error);
[[nodiscard]] Response notFound();
[[nodiscard]] Response methodNotAllowed(const QByteArray &method, const QString &allowed);

} // namespace patchbay::demoorg
