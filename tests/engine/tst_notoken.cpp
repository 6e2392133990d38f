#include "engine/notoken.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class NoTokenTest final : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorHasItsReason_data();
    void everyErrorHasItsReason();
};

void NoTokenTest::everyErrorHasItsReason_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](ErrorKind kind, const QString &code, const QString &reason) {
        QTest::addRow("%s %s", qPrintable(nameOf(kind)), qPrintable(code)) << kind << code << reason;
    };
    row(ErrorKind::NotFound, u"not_connected"_s, u"not_connected"_s);
    row(ErrorKind::NotFound, u"no_such_connection"_s, u"not_connected"_s);
    row(ErrorKind::NeedsReconnect, u"invalid_grant"_s, u"needs_reconnect"_s);
    row(ErrorKind::Forbidden, u"missing_scopes"_s, u"missing_scopes"_s);
    row(ErrorKind::Forbidden, u"API_DISABLED_FOR_ORG"_s, {});
    row(ErrorKind::Offline, {}, u"offline"_s);
    row(ErrorKind::Unavailable, {}, u"offline"_s);
    row(ErrorKind::RateLimited, {}, u"offline"_s);
    row(ErrorKind::KeychainLocked, {}, u"keychain_locked"_s);
    row(ErrorKind::KeychainUnavailable, {}, {});
    row(ErrorKind::Rejected, u"ambiguous"_s, u"ambiguous"_s);
    row(ErrorKind::Rejected, {}, {});
    row(ErrorKind::Storage, {}, {});
}

void NoTokenTest::everyErrorHasItsReason()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, reason);
    QCOMPARE(nameOf(whyNoToken({.kind = kind, .providerCode = code})), reason);
}

QTEST_GUILESS_MAIN(NoTokenTest)
#include "tst_notoken.moc"
