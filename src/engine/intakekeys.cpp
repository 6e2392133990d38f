#include "engine/intakekeys.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr qsizetype keyBytes = 32;
constexpr qsizetype idBytes = 6;
constexpr QByteArrayView mark("pbi_"); // so that scanners of source code know one that was left there

QByteArray hashOf(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key);
    return hash.result();
}

} // namespace

IntakeKeys::IntakeKeys(IntakeKeyStore &store, Clock &clock, Entropy &entropy)
    : m_store(store)
    , m_clock(clock)
    , m_entropy(entropy)
{
}

Task<IntakeKeys::Issued> IntakeKeys::issue(const IntakeCaller &wanted)
{
    IntakeCaller caller = wanted;
    caller.id = QString::fromLatin1(m_entropy.bytes(idBytes).toHex());
    caller.createdAt = m_clock.now();
    QByteArray text = mark.toByteArray() + caller.id.toLatin1() + '_' + m_entropy.base64Url(keyBytes);
    const Secret key(std::move(text));
    return m_store.add(caller, hashOf(key.reveal())).then(this, [caller, key](Done) {
        return Issued{caller, key};
    });
}

Task<IntakeCaller> IntakeKeys::callerOf(const Secret &key)
{
    if (!key.reveal().startsWith(mark))
        return Task<IntakeCaller>::settled(
            fail({ErrorKind::NotFound, u"no key of the intake"_s, u"unknown_key"_s}));
    return m_store.find(hashOf(key.reveal()))
        .then(this, [this](const IntakeCaller &caller) -> Result<IntakeCaller> {
            const Timestamp now = m_clock.now();
            if (caller.expiresAt && *caller.expiresAt <= now)
                return fail(
                    {ErrorKind::NotFound, u"a key of the intake whose time is over"_s, u"key_expired"_s});
            if (!caller.usedAt || now - *caller.usedAt >= 1min)
                (void)m_store.noteUse(caller.id, now); // only told to people; nothing waits for it
            return caller;
        });
}

Task<QList<IntakeCaller>> IntakeKeys::callers()
{
    return m_store.all();
}

Task<Done> IntakeKeys::revoke(const QString &id)
{
    return m_store.remove(id);
}

bool isIntakeRight(const QString &right)
{
    static const QRegularExpression form(u"^(connections|create:(\\*|[A-Za-z][A-Za-z0-9_]{0,79}))\\z"_s);
    return form.match(right).hasMatch();
}

bool mayCreate(const IntakeCaller &caller, const QString &object)
{
    return caller.rights.contains(u"create:*"_s)
        || caller.rights.contains(u"create:"_s + object, Qt::CaseInsensitive);
}

bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty()
        && url.toString(QUrl::FullyEncoded) == text && url.port() != (url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace patchbay
