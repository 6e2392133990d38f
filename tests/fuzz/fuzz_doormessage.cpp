#include "app/doormessage.h"
#include "fuzz/fuzz.h"

#include <QRegularExpression>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

/// What any page of the web may have written.
void requireHarmless(const DesktopWish &wish)
{
    using Kind = DesktopWish::Kind;
    require(wish.kind == Kind::File || wish.file.isEmpty(), "only a file has a file");
    require(wish.kind == Kind::Record || wish.fields.isEmpty(), "only a record has fields");
    const bool hasObject = wish.object == "Lead"_L1 || wish.object == "Contact"_L1;
    require(hasObject == (wish.kind == Kind::Quick || wish.kind == Kind::Record),
        "of the two kinds that are offered");
    require(wish.fields.size() <= 50, "fields are bounded");
    static const QRegularExpression name(u"\\A[A-Za-z][A-Za-z0-9_]{0,79}\\z"_s);
    for (auto field = wish.fields.begin(); field != wish.fields.end(); ++field) {
        const QString value = field->toString();
        require(name.match(field.key()).hasMatch(), "a field has an API name");
        require(!value.isEmpty() && value.size() <= 2000, "values are bounded");
        require(!value.contains(u'\n') && !value.contains(u'\u202E'),
            "a value is one line, and is what it seems");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QByteArray line = input.rest();
    const auto message = readDoorMessage(line);
    if (!message)
        return 0;
    requireHarmless(message->wish);
    const QByteArray again = written(*message);
    require(again.endsWith('\n') && again.count('\n') == 1, "what is said is one line");
    const auto read = readDoorMessage(again);
    require(read && read->token == message->token, "a message survives the door");
    // A file's name that is no path is not one that a second start would send.
    if (message->wish.kind != DesktopWish::Kind::File)
        require(read->wish == message->wish, "a wish survives the door");
    useActivationToken(message->token);
    const QString token = activationToken();
    require(token.size() <= 512 && !token.contains(u'\n'), "a token disturbs no environment");
    return 0;
}
