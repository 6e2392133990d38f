#include "presentation/diagnostics.h"

#include "presentation/diagnosis.h"
#include "presentation/messages.h"
#include "presentation/reportnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Line = Diagnostics::Line;
using Look = Diagnostics::Look;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)

public:
    static Line program(const QJsonObject &report)
    {
        const QJsonObject program = report["program"_L1].toObject();
        return {tr("Patchbay"),
            tr("Version %1, with Qt %2", "versions")
                .arg(program["version"_L1].toString(), program["qt"_L1].toString()),
            Look::Plain};
    }

    static Line computer(const QJsonObject &report)
    {
        const QJsonObject computer = report["computer"_L1].toObject();
        const QString desktop = computer["desktop"_L1].toString();
        const QString system = computer["system"_L1].toString();
        return {tr("Computer"),
            desktop.isEmpty() ? system : tr("%1, desktop %2", "a system, a name").arg(system, desktop),
            Look::Plain};
    }

    static Line keychain(const QJsonObject &report)
    {
        const QString state = report["keychain"_L1].toString();
        const QString known = report["keychainName"_L1].toString();
        const QString name = known.isEmpty() ? tr("Your keychain") : known;
        if (state == "ready"_L1)
            return {tr("Keychain"), tr("%1 works and is unlocked.", "a keychain").arg(name), Look::Fine};
        if (state == nameOf(ErrorKind::KeychainLocked))
            return {tr("Keychain"), tr("%1 is locked. Unlock it to use your connections.").arg(name),
                Look::Attention};
        return {tr("Keychain"),
            tr("None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again."),
            Look::Refused};
    }

    static Line database(const QJsonObject &report)
    {
        const qint64 bytes = report["paths"_L1].toObject()["databaseBytes"_L1].toInteger();
        return {tr("Database"), tr("Open, %1", "a size").arg(QLocale().formattedDataSize(bytes)), Look::Fine};
    }

    static Line consent(const QJsonObject &report)
    {
        const QJsonObject consent = report["consent"_L1].toObject();
        const QString title = tr("Sign-in window");
        if (!consent["window"_L1].toBool())
            return {title, tr("Not installed. You sign in in your browser."), Look::Attention};
        if (!consent["sandbox"_L1].toBool())
            return {title,
                tr("There, but this system does not let it lock pages in. It opens the demo org alone; "
                   "elsewhere you sign in in your browser."),
                Look::Attention};
        return {title, tr("There, and its pages are locked in."), Look::Fine};
    }

    static Line network(const QJsonObject &report)
    {
        const QJsonObject proxy = report["proxy"_L1].toObject();
        const QString mode = proxy["mode"_L1].toString();
        const bool isNamed = mode == "manual"_L1 || proxy["named"_L1].toBool();
        return {tr("Network"),
            mode == "manual"_L1 ? tr("By the proxy that is set in Network.")
                : isNamed       ? tr("By the proxy of this computer.")
                                : tr("Directly, without a proxy."),
            Look::Plain};
    }

    static Line desktop(const QString &title, bool isThere, const QString &otherwise)
    {
        return {title, isThere ? tr("There") : otherwise, isThere ? Look::Fine : Look::Attention};
    }

    static QList<Line> desktops(const QJsonObject &report)
    {
        const QJsonObject desk = report["desktop"_L1].toObject();
        QList<Line> lines;
        if (desk.contains("tray"_L1))
            lines.append(desktop(tr("Tray"), desk["tray"_L1].toBool(),
                tr("This desktop has none: closing the window quits Patchbay.")));
        lines.append(desktop(tr("Notifications"), desk["notifications"_L1].toBool(),
            tr("This desktop shows none. What they tell stands in the window too.")));
        lines.append(desktop(tr("Desktop portal"), desk["portal"_L1].toBool(),
            tr("Not there. Patchbay cannot tell when the desktop turns dark.")));
        return lines;
    }

    static Line policy(const QJsonObject &report)
    {
        const QJsonObject policy = report["policy"_L1].toObject();
        const QString title = tr("Administrator's policy");
        if (policy["broken"_L1].toBool())
            return {title, tr("It cannot be read, and forbids much until it can."), Look::Refused};
        return {title, policy["inForce"_L1].toBool() ? tr("In force") : tr("None"), Look::Plain};
    }

    static Line providers(const QJsonObject &report)
    {
        const int refused = int(report["providers"_L1].toObject()["refused"_L1].toArray().size());
        return {tr("Provider files"),
            refused > 0 ? tr("%n file(s) cannot be used.", nullptr, refused) : tr("All can be used."),
            refused > 0 ? Look::Attention : Look::Fine};
    }

    static Line connections(const QJsonObject &report)
    {
        const QJsonArray rows = report["connections"_L1].toArray();
        const auto needy = std::count_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
            const QString state = row.toObject()["state"_L1].toString();
            return state == phaseName(ConnectionPhase::NeedsReconnect);
        });
        const QString title = tr("Connections");
        if (rows.isEmpty())
            return {title, tr("None yet"), Look::Plain};
        if (needy > 0)
            return {title, tr("%n need(s) you.", "connections", int(needy)), Look::Attention};
        const auto connected = std::count_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
            return row.toObject()["state"_L1].toString() == phaseName(ConnectionPhase::Connected);
        });
        return {title, tr("%n connected", "connections", int(connected)), Look::Fine};
    }

    static Line outbox(const QJsonObject &report)
    {
        const QJsonObject counts = report["outbox"_L1].toObject();
        const int asked = counts["rejected"_L1].toInt() + counts["uncertain"_L1].toInt()
            + counts["needsDecision"_L1].toInt();
        const int waiting = counts["queued"_L1].toInt() + counts["sending"_L1].toInt();
        const QString title = tr("Records");
        if (asked > 0)
            return {title, tr("%n wait(s) for you in Activity.", "records", asked), Look::Attention};
        if (waiting > 0)
            return {title, tr("%n on the way", "records", waiting), Look::Plain};
        return {title, tr("Everything is sent"), Look::Fine};
    }
};

} // namespace

Diagnostics::Diagnostics(const Parts &parts)
    : m_parts(parts)
{
}

void Diagnostics::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    emit changed();
    m_parts.gather(this).finally(this, [this](const Result<QJsonObject> &report) {
        m_isChecking = false;
        m_failure = report ? QString() : messageFor(report.error(), {u"Patchbay"_s, {}, {}}).text();
        if (report) {
            m_report = *report;
            QJsonObject desktop = m_report["desktop"_L1].toObject();
            desktop.insert("tray"_L1, m_parts.hasTray());
            m_report.insert("desktop"_L1, desktop);
            m_lines = linesOf(m_report);
        }
        emit changed();
    });
}

QString Diagnostics::report() const
{
    QString text;
    for (const QStringList &fact : reportLines(m_report))
        text += fact.join(u": "_s) + u'\n';
    return text;
}

QList<Diagnostics::Line> Diagnostics::linesOf(const QJsonObject &report)
{
    QList<Line> lines{Words::program(report), Words::computer(report), Words::keychain(report),
        Words::database(report), Words::consent(report), Words::network(report)};
    lines += Words::desktops(report);
    return lines << Words::policy(report) << Words::providers(report) << Words::connections(report)
                 << Words::outbox(report);
}

} // namespace patchbay
