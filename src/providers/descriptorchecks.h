#pragma once

#include "base/jsonreader.h"

#include <QList>

#include <initializer_list>
#include <utility>

namespace patchbay
{

// How the members of a provider definition are read and judged; for readDescriptor() alone. What is wrong is
// told to the reader by its JSON pointer.

template<typename E>
using Names = std::initializer_list<std::pair<QLatin1StringView, E>>;

template<typename E>
E choose(JsonReader &reader, QLatin1StringView key, const QString &text, Names<E> names, E fallback)
{
    for (const auto &[name, value] : names) {
        if (name == text)
            return value;
    }
    reader.problem(key, QStringLiteral("'%1' is none of the allowed values").arg(text));
    return fallback;
}

template<typename Fn>
void eachObject(JsonReader &reader, QLatin1StringView key, Fn fn)
{
    const QJsonArray items = reader.array(key);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].isObject()) {
            reader.problem(key, QStringLiteral("item %1 must be an object").arg(i));
            continue;
        }
        JsonReader item(
            items[i].toObject(), QStringLiteral("%1/%2/%3").arg(reader.pointer(), key, QString::number(i)));
        fn(item);
        item.refuseUnread();
        reader.adopt(item);
    }
}

template<typename Fn>
void section(JsonReader &reader, QLatin1StringView key, Fn fn)
{
    JsonReader part = reader.child(key);
    fn(part);
    part.refuseUnread();
    reader.adopt(part);
}

/// Members of an object, all strings.
[[nodiscard]] QList<std::pair<QString, QString>> texts(JsonReader &reader, QLatin1StringView key);
/// Items of an array, all HTTP statuses.
[[nodiscard]] QList<int> statuses(JsonReader &reader, QLatin1StringView key, const QList<int> &fallback);
/// An anchored regular expression; empty where there is none.
[[nodiscard]] QString hostPattern(JsonReader &reader, QLatin1StringView key);
void checkPattern(JsonReader &reader, QLatin1StringView key, const QString &pattern, const QString &text);
/// A template is judged by what becomes of it with harmless values.
void checkUrl(JsonReader &reader, QLatin1StringView key, const QString &urlTemplate, bool loopbackHttp);
void checkRedirect(JsonReader &reader, QLatin1StringView key, const QString &text);

} // namespace patchbay
