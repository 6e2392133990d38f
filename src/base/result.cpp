#include "base/result.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::OutcomeUnknown:
        return u"outcome_unknown"_s;
    case ErrorKind::Unavailable:
        return u"unavailable"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::NeedsReconnect:
        return u"needs_reauthorization"_s;
    case ErrorKind::Denied:
        return u"denied"_s;
    case ErrorKind::Misconfigured:
        return u"misconfigured"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::Duplicate:
        return u"duplicate"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::KeychainLocked:
        return u"keychain_locked"_s;
    case ErrorKind::KeychainUnavailable:
        return u"keychain_unavailable"_s;
    case ErrorKind::Insecure:
        return u"insecure"_s;
    case ErrorKind::Protocol:
        return u"protocol"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::HelperFailed:
        return u"helper_failed"_s;
    case ErrorKind::PortTaken:
        return u"port_taken"_s;
    }
    Q_UNREACHABLE();
}

QString foreignText(const QString &text)
{
    constexpr qsizetype cap = 500;
    QString kept;
    kept.reserve(qMin(text.size(), cap));
    for (const QChar c : text) {
        if (kept.size() >= cap)
            break;
        if (c == u'\n' || c == u'\t')
            kept += u' ';
        else if (c.isPrint() || c.isSurrogate())
            kept += c;
    }
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept.trimmed();
}

} // namespace patchbay
