#include "net/challenges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype maxField = 8 * 1024;
constexpr qsizetype maxChallenges = 16;
constexpr qsizetype maxParameters = 64;

bool isAlphaNumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// RFC 9110 5.6.2
bool isTokenChar(char c)
{
    return isAlphaNumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// RFC 9110 11.2, without the signs of equality at its end
bool isToken68Char(char c)
{
    return isAlphaNumeric(c) || QByteArrayView("-._~+/").contains(c);
}

/// RFC 9110 5.6.4: what may stand between quotes, escaped or not.
bool isQuotable(char c)
{
    return c == '\t' || (uchar(c) >= 0x20 && uchar(c) != 0x7F);
}

/// The field, read from its front; each function takes what it names, or nothing.
class Cursor final
{
public:
    explicit Cursor(QByteArrayView text)
        : m_left(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }
    [[nodiscard]] bool isAt(char c) const { return m_left.startsWith(c); }
    bool take(char c)
    {
        if (!isAt(c))
            return false;
        m_left = m_left.sliced(1);
        return true;
    }
    qsizetype takeSpace()
    {
        return takeWhile([](char c) { return c == ' ' || c == '\t'; }).size();
    }
    void takeCommas()
    {
        takeWhile([](char c) { return c == ' ' || c == '\t' || c == ','; });
    }
    QByteArrayView takeToken() { return takeWhile(isTokenChar); }
    /// Only where nothing but the end or a comma follows; else it is the name of a parameter.
    QByteArrayView takeToken68()
    {
        Cursor ahead = *this;
        qsizetype size = ahead.takeWhile(isToken68Char).size();
        if (size == 0)
            return {};
        size += ahead.takeWhile([](char c) { return c == '='; }).size();
        ahead.takeSpace();
        if (!ahead.atEnd() && !ahead.isAt(','))
            return {};
        const QByteArrayView taken = m_left.first(size);
        m_left = m_left.sliced(size);
        return taken;
    }
    /// A quoted string, or none where it does not end or holds what it may not.
    std::optional<QByteArray> takeQuoted()
    {
        QByteArray text;
        if (!take('"'))
            return std::nullopt;
        while (!atEnd() && !isAt('"')) {
            take('\\');
            if (atEnd() || !isQuotable(m_left.front()))
                return std::nullopt;
            text += m_left.front();
            m_left = m_left.sliced(1);
        }
        if (!take('"'))
            return std::nullopt;
        return text;
    }

private:
    template<typename Condition>
    QByteArrayView takeWhile(Condition holds)
    {
        const auto end = std::find_if_not(m_left.begin(), m_left.end(), holds);
        const QByteArrayView taken = m_left.first(end - m_left.begin());
        m_left = m_left.sliced(taken.size());
        return taken;
    }

    QByteArrayView m_left;
};

/// The value behind "name =", or none where it is no value.
std::optional<QByteArray> takeValue(Cursor &cursor)
{
    cursor.takeSpace();
    if (cursor.isAt('"'))
        return cursor.takeQuoted();
    const QByteArrayView token = cursor.takeToken();
    return token.isEmpty() ? std::nullopt : std::optional(token.toByteArray());
}

/// Everything up to the next comma: a challenge's beginning, or one more parameter of the last.
bool takeElement(Cursor &cursor, QList<AuthChallenge> &challenges)
{
    QByteArrayView name = cursor.takeToken();
    const auto isParameter = [&cursor] {
        Cursor ahead = cursor;
        ahead.takeSpace();
        return ahead.isAt('=');
    };
    if (name.isEmpty())
        return false;
    if (!isParameter()) {
        challenges.append({name.toByteArray()});
        if (cursor.takeSpace() == 0 || cursor.atEnd() || cursor.isAt(','))
            return true;
        challenges.last().token68 = cursor.takeToken68().toByteArray();
        if (!challenges.last().token68.isEmpty())
            return true;
        name = cursor.takeToken();
    }
    cursor.takeSpace();
    if (name.isEmpty() || challenges.isEmpty() || !challenges.last().token68.isEmpty() || !cursor.take('='))
        return false;
    const QByteArray key = name.toByteArray().toLower();
    const std::optional<QByteArray> value = takeValue(cursor);
    if (!value || challenges.last().parameter(key)) // RFC 9110 11.2: each name once
        return false;
    challenges.last().parameters.append({key, *value});
    return true;
}

} // namespace

bool AuthChallenge::isOf(QByteArrayView name) const
{
    return scheme.compare(name, Qt::CaseInsensitive) == 0;
}

const QByteArray *AuthChallenge::parameter(QByteArrayView name) const
{
    const auto found = std::find_if(
        parameters.begin(), parameters.end(), [name](const auto &field) { return field.first == name; });
    return found == parameters.end() ? nullptr : &found->second;
}

Result<QList<AuthChallenge>> readChallenges(QByteArrayView field)
{
    if (field.size() > maxField)
        return fail(ErrorKind::Protocol, u"the challenge is too long"_s);
    QList<AuthChallenge> challenges;
    qsizetype elements = 0;
    Cursor cursor(field);
    cursor.takeCommas(); // RFC 9110 5.6.1.2: empty elements are skipped
    while (!cursor.atEnd()) {
        const bool taken = takeElement(cursor, challenges);
        cursor.takeSpace();
        if (!taken || (!cursor.atEnd() && !cursor.isAt(',')))
            return fail(ErrorKind::Protocol, u"the challenge is not as RFC 9110 has it"_s);
        if (++elements > maxParameters || challenges.size() > maxChallenges)
            return fail(ErrorKind::Protocol, u"the challenge has too many parts"_s);
        cursor.takeCommas();
    }
    return challenges;
}

} // namespace patchbay
