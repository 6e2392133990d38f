#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace patchbay
{

/// Parses foreign JSON within bounds: invalid UTF-8, nesting deeper than `maxDepth` and trailing bytes are
/// refused; a leading byte order mark is skipped. Errors are ErrorKind::Protocol and name the place, never
/// the content.
[[nodiscard]] Result<QJsonDocument> parseJson(const QByteArray &bytes, int maxDepth = 64);
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes, int maxDepth = 64);

/// Reads members with their types checked and collects what is wrong as JSON pointers (RFC 6901),
/// so that a whole document is judged in one pass. Values of wrong members read as empty.
class JsonReader final
{
public:
    explicit JsonReader(QJsonObject object, QString pointer = {});

    [[nodiscard]] QString string(QLatin1StringView key);
    [[nodiscard]] QString optionalString(QLatin1StringView key, const QString &fallback = {});
    [[nodiscard]] bool boolean(QLatin1StringView key, bool fallback);
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 fallback);
    [[nodiscard]] QStringList strings(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    [[nodiscard]] bool has(QLatin1StringView key) const;
    /// A reader for a member that is an object; its problems must be taken over with adopt().
    [[nodiscard]] JsonReader child(QLatin1StringView key);
    void adopt(const JsonReader &child);
    /// Reports members that nobody asked for; called last where unknown members are mistakes.
    void refuseUnread();
    void problem(QLatin1StringView key, const QString &what);

    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] QString pointer() const { return m_pointer; }
    /// Done, or an Error of ErrorKind::Protocol that lists every problem.
    [[nodiscard]] Result<Done> verdict() const;

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView key);

    QJsonObject m_object;
    QString m_pointer;
    QStringList m_read;
    QStringList m_problems;
};

} // namespace patchbay
