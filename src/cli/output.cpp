#include "cli/output.h"

#include "cli/plaintext.h"
#include "presentation/messages.h"
#include "providers/policycodes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Lines stay lines; within them nothing moves the cursor. The marks that keep an address in its own
/// direction are for the window: a terminal has no use for them.
QByteArray forTerminal(QString text)
{
    text.remove(u'\u2068').remove(u'\u2069');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n').toUtf8() + '\n';
}

enum class Stream { Answer, Problem };

bool isTerminalAt(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream == Stream::Answer ? stdout : stderr)) != 0;
#else
    return isatty(stream == Stream::Answer ? STDOUT_FILENO : STDERR_FILENO) != 0;
#endif
}

/// no-color.org; a terminal that calls itself dumb takes none either.
bool takesColour(Stream stream)
{
    return isTerminalAt(stream) && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qgetenv("TERM") != QByteArrayView("dumb");
}

constexpr QByteArrayView bold = "\x1b[1m";
constexpr QByteArrayView red = "\x1b[31m";
constexpr QByteArrayView plain = "\x1b[0m";

/// `text` ends with a line break, which stays outside.
QByteArray painted(QByteArrayView paint, const QByteArray &text)
{
    return paint.toByteArray() + text.chopped(1) + plain.toByteArray() + '\n';
}

void writeProblem(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

/// Tabs and line breaks of a cell would make others of it.
QByteArray tabbed(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells.append(printable(cell));
    return cells.join(u'\t').toUtf8() + '\n';
}

/// Empty: it was not forbidden on this computer.
QString forbiddanceOf(const Error &error)
{
    if (isOfPolicy(error.providerCode))
        return u"forbidden_by_policy"_s;
    return error.providerCode == "read_only_mode"_L1 ? u"read_only"_s : QString();
}

} // namespace

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
    case ErrorKind::Forbidden:
        if (!forbiddanceOf(error).isEmpty())
            return ExitCode::Forbidden;
        return error.providerCode == "missing_scopes"_L1 ? ExitCode::MissingScopes : ExitCode::Failed;
    case ErrorKind::Cancelled:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Insecure:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

QString errorName(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return u"not_connected"_s;
    if (error.providerCode == "ambiguous"_L1)
        return error.providerCode;
    if (const QString forbidden = forbiddanceOf(error); !forbidden.isEmpty())
        return forbidden;
    return nameOf(error.kind);
}

QString isoTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::utc())
        .toString(Qt::ISODate);
}

Output::Output(bool json)
    : m_json(json)
{
}

void Output::json(QJsonObject object) const
{
    object.insert("patchbay"_L1, 1);
    object.insert("ok"_L1, !object.contains("error"_L1));
    raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::line(const QString &text) const
{
    raw(forTerminal(text));
}

void Output::table(const QStringList &head, const QList<QStringList> &rows) const
{
    if (!isTerminalAt(Stream::Answer)) {
        QByteArray text = tabbed(head);
        for (const QStringList &row : rows)
            text += tabbed(row);
        return raw(text);
    }
    QList<qsizetype> widths(head.size(), 0);
    QList<QStringList> all = QList<QStringList>{head} + rows;
    for (QStringList &row : all) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = printable(row[i]);
            widths[i] = qMax(widths[i], row[i].size());
        }
    }
    bool isHead = takesColour(Stream::Answer);
    for (const QStringList &row : std::as_const(all)) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        raw(isHead ? painted(bold, forTerminal(text)) : forTerminal(text));
        isHead = false;
    }
}

void Output::problem(const QString &text) const
{
    const QByteArray bytes = forTerminal(text);
    writeProblem(takesColour(Stream::Problem) ? painted(red, bytes) : bytes);
}

void Output::note(const QString &text, const QJsonObject &json) const
{
    QJsonObject object = json;
    object.insert("patchbay"_L1, 1);
    writeProblem(m_json ? QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n' : forTerminal(text));
}

ExitCode Output::usage(const QString &text) const
{
    if (m_json)
        json({{"error"_L1, u"usage"_s}, {"message"_L1, text}});
    else
        problem(text);
    return ExitCode::Usage;
}

ExitCode Output::fail(const Error &error, const QString &provider, const QJsonObject &also) const
{
    const QString words = messageFor(error, {provider, {}, {}}).text();
    if (m_json) {
        QJsonObject object = also;
        if (!object.contains("error"_L1))
            object.insert("error"_L1, errorName(error));
        object.insert("message"_L1, words);
        if (!error.providerCode.isEmpty())
            object.insert("code"_L1, error.providerCode);
        json(object);
    } else {
        problem(words);
    }
    return exitCodeFor(error);
}

void Output::raw(QByteArrayView bytes) const
{
    std::fwrite(bytes.data(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

bool Output::isTerminal()
{
    return isTerminalAt(Stream::Answer);
}

int Output::ended(ExitCode code) const
{
    const bool isWhole = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWhole)
        return int(code);
    problem(Words::tr("The answer could not be written."));
    return int(code == ExitCode::Done ? ExitCode::Failed : code);
}

} // namespace patchbay
