#include "presentation/customprovider.h"

#include "engine/metadatalookup.h"
#include "presentation/messages.h"

#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Which field a pointer into the definition stands for.
struct Blame {
    QLatin1StringView pointer;
    QLatin1StringView field;
};
constexpr std::array blames{Blame{"/endpoints/authorization"_L1, "authorization"_L1},
    Blame{"/endpoints/token"_L1, "token"_L1}, Blame{"/endpoints/revocation"_L1, "revocation"_L1},
    Blame{"/endpoints/device"_L1, "device"_L1}, Blame{"/endpoints/alive"_L1, "whoAmI"_L1},
    Blame{"/identity"_L1, "whoAmI"_L1}, Blame{"/issuer"_L1, "issuer"_L1},
    Blame{"/hosts"_L1, "authorization"_L1}, Blame{"/scopes"_L1, "scopes"_L1}};

QString fieldToBlame(const QString &problems)
{
    for (const Blame &blame : blames) {
        if (problems.contains(blame.pointer))
            return blame.field;
    }
    return {};
}

/// "acme.example" is as good as "https://acme.example/".
QString issuerFrom(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    return text;
}

/// Issuers are told apart to the letter (RFC 8414 3.3), people do not see whether one ends with a slash.
QString otherSpelling(const QString &issuer)
{
    return issuer.endsWith(u'/') ? issuer.chopped(1) : issuer + u'/';
}

QString notAnAddress()
{
    return CustomProvider::tr("This must be a whole address that begins with https://.");
}

} // namespace

CustomProvider::CustomProvider(Parts parts)
    : m_parts(std::move(parts))
{
}

void CustomProvider::setLookingUp(bool lookingUp)
{
    m_lookingUp = lookingUp;
    emit lookingUpChanged();
}

void CustomProvider::lookUp(const QString &address)
{
    if (m_lookingUp)
        return;
    if (address.trimmed().isEmpty())
        return emit refused(u"issuer"_s, tr("Enter the provider's address first."));
    const QString issuer = issuerFrom(address);
    setLookingUp(true);
    const auto asSpeltThere = [this, issuer](const Error &error) {
        return error.kind == ErrorKind::Insecure ? m_parts.metadata.fetch(otherSpelling(issuer))
                                                 : Task<ServerMetadata>::settled(fail(error));
    };
    const Task<ServerMetadata> asked = m_parts.metadata.fetch(issuer).orElse(this, asSpeltThere);
    asked.finally(this, [this, issuer](const Result<ServerMetadata> &metadata) {
        setLookingUp(false);
        if (metadata)
            return emit found(draftFrom(*metadata));
        const Error &error = metadata.error();
        if (error.kind == ErrorKind::Cancelled)
            return;
        const QString host = QUrl(issuer).host();
        if (error.kind == ErrorKind::Misconfigured)
            return emit refused(u"issuer"_s, notAnAddress());
        if (error.kind == ErrorKind::NotFound)
            return emit refused(u"issuer"_s,
                tr("%1 does not tell its addresses. Enter them below; the provider's documentation has them.")
                    .arg(host));
        emit refused(u"issuer"_s, messageFor(error, {host, {}, host}).text());
    });
}

void CustomProvider::save(const ProviderDraft &draft)
{
    if (draft.name.trimmed().isEmpty())
        return emit refused(u"name"_s, tr("Give it a name."));
    if (draft.whoAmI.trimmed().isEmpty())
        return emit refused(u"whoAmI"_s, tr("Patchbay must be able to ask whose account it is."));
    const Result<QString> path = m_parts.write(draft);
    if (path)
        return emit saved(draft.name.trimmed(), *path);
    if (path.error().kind != ErrorKind::Protocol)
        return emit refused({}, messageFor(path.error(), {draft.name, {}, {}}).text());
    emit refused(fieldToBlame(path.error().detail), notAnAddress());
}

Result<QString> CustomProvider::writeExample(const QString &name) const
{
    return m_parts.write(exampleDraft(name));
}

} // namespace patchbay
