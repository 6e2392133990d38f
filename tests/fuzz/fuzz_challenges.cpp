#include "fuzz/fuzz.h"
#include "net/challenges.h"
#include "oauth/bearererror.h"

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > 0x20 && c < 0x7F && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c);
    });
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// The field as it would be written by who is careful.
QByteArray written(const QList<AuthChallenge> &challenges)
{
    QByteArrayList all;
    for (const AuthChallenge &challenge : challenges) {
        QByteArrayList parameters;
        for (const auto &[name, value] : challenge.parameters)
            parameters.append(name + '=' + quoted(value));
        QByteArray text = challenge.scheme;
        if (!challenge.token68.isEmpty())
            text += ' ' + challenge.token68;
        else if (!parameters.isEmpty())
            text += ' ' + parameters.join(", ");
        all.append(text);
    }
    return all.join(", ");
}

void requireSame(const QList<AuthChallenge> &one, const QList<AuthChallenge> &other)
{
    require(one.size() == other.size(), "as many challenges as before");
    for (qsizetype i = 0; i < one.size(); ++i) {
        require(one[i].scheme == other[i].scheme && one[i].token68 == other[i].token68
                && one[i].parameters == other[i].parameters,
            "each challenge is read again as it was");
    }
}

void fuzzField(const QByteArray &field)
{
    const auto challenges = readChallenges(field);
    if (!challenges)
        return;
    require(challenges->size() <= 16, "challenges are few");
    for (const AuthChallenge &challenge : *challenges) {
        require(isToken(challenge.scheme), "a scheme is a token");
        require(challenge.token68.isEmpty() || challenge.parameters.isEmpty(), "one form or the other");
        for (const auto &[name, value] : challenge.parameters) {
            require(isToken(name) && name == name.toLower(), "a name is a token in lower case");
            require(challenge.parameter(name)
                    == &challenge.parameters[challenge.parameters.indexOf({name, value})].second,
                "each name is there once");
            require(std::none_of(value.begin(), value.end(),
                        [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7F; }),
                "no value breaks out of its line");
        }
    }
    const QByteArray again = written(*challenges);
    if (again.size() <= 8 * 1024) {
        const auto twice = readChallenges(again);
        require(twice.has_value(), "what was read can be written down");
        requireSame(*challenges, *twice);
    }
}

void fuzzError(const HttpReply &reply)
{
    const auto told = readBearerError(reply);
    if (told) {
        require(!told->code.isEmpty(), "an error has a code");
        requireKeepable(told->code);
        requireKeepable(told->text);
    }
    const bool lacksScope = told && told->code == "insufficient_scope"_L1;
    require(!lacksScope || !blamesToken(reply), "no new token helps where a scope is lacking");
    require(blamesToken(reply) <= (reply.status == 401 || reply.status == 403), "other answers blame nobody");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const int status = input.flag() ? 403 : 401;
    const QByteArray field = input.rest();
    fuzzField(field);
    fuzzError({status, {{"WWW-Authenticate", field}}, {}});
    return 0;
}
