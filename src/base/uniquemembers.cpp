#include "base/uniquemembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStack>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Level {
    bool isObject = false;
    bool expectsName = false;
    QSet<QString> names = {};
    QString current = {};
    int index = 0;
};

/// The token with its quotes, and where it ends.
QByteArray stringAt(const QByteArray &json, qsizetype &at)
{
    const qsizetype begin = at++;
    for (; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return json.sliced(begin, qMin(at + 1, json.size()) - begin);
}

/// What the escapes stand for: two spellings of one name are one name.
QString unescaped(const QByteArray &token)
{
    return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString();
}

QString pointerTo(const QStack<Level> &levels)
{
    QString pointer;
    for (const Level &level : levels)
        pointer += u'/' + (level.isObject ? level.current : QString::number(level.index));
    return pointer;
}

} // namespace

std::optional<QString> doubledMember(const QByteArray &json)
{
    QStack<Level> levels;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            levels.push({.isObject = c == '{', .expectsName = c == '{'});
        } else if (levels.isEmpty()) {
            continue;
        } else if (c == '}' || c == ']') {
            levels.pop();
        } else if (c == ',') {
            levels.top().expectsName = levels.top().isObject;
            ++levels.top().index;
        } else if (c == '"') {
            const QByteArray token = stringAt(json, at);
            Level &level = levels.top();
            if (!level.expectsName)
                continue;
            level.expectsName = false;
            level.current = unescaped(token);
            if (level.names.contains(level.current))
                return pointerTo(levels);
            level.names.insert(level.current);
        }
    }
    return std::nullopt;
}

} // namespace patchbay
