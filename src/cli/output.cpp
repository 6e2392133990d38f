#include "cli/output.h"

#include "presentation/messages.h"

#include <QJsonDocument>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return ExitCode::NotConnected;
    case ErrorKind::NeedsReconnect:
        return ExitCode::NeedsReconnect;
    case ErrorKind::Offline:
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
        return ExitCode::Offline;
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
        return ExitCode::Keychain;
    case ErrorKind::Rejected:
        return error.providerCode == "ambiguous"_L1 ? ExitCode::NotConnected : ExitCode::Refused;
    case ErrorKind::Duplicate:
        return ExitCode::Refused;
    case ErrorKind::Cancelled:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Forbidden:
    case ErrorKind::Insecure:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

Output::Output(bool json)
    : m_json(json)
{
}

void Output::json(QJsonObject object) const
{
    object.insert("patchbay"_L1, 1);
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    raw(text);
}

void Output::line(const QString &text) const
{
    raw(text.toUtf8() + '\n');
}

void Output::table(const QStringList &head, const QList<QStringList> &rows) const
{
    QList<qsizetype> widths(head.size(), 0);
    const QList<QStringList> all = QList<QStringList>{head} + rows;
    for (const QStringList &row : all) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    }
    for (const QStringList &row : all) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        line(text);
    }
}

void Output::problem(const QString &text) const
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

ExitCode Output::fail(const Error &error, const QString &provider) const
{
    if (m_json) {
        QJsonObject object{{"ok"_L1, false}, {"error"_L1, nameOf(error.kind)}};
        if (!error.providerCode.isEmpty())
            object.insert("code"_L1, error.providerCode);
        object.insert("message"_L1, messageFor(error, {provider, {}, {}}).text());
        json(object);
    } else {
        QString words = messageFor(error, {provider, {}, {}}).text();
        if (error.providerCode == "ambiguous"_L1)
            words += u'\n' + error.providerText;
        problem(words);
    }
    return exitCodeFor(error);
}

void Output::raw(QByteArrayView bytes) const
{
    std::fwrite(bytes.data(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

bool Output::isWhole()
{
    return std::ferror(stdout) == 0;
}

bool Output::isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

} // namespace patchbay
