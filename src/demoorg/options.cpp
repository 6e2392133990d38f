#include "demoorg/options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

Result<int> numberOf(const QCommandLineParser &parser, const QCommandLineOption &option, int least, int most)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(ErrorKind::Rejected,
            u"--%1 takes a number from %2 to %3"_s.arg(option.names().constFirst()).arg(least).arg(most));
    }
    return number;
}

} // namespace

Result<Options> readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated Salesforce org on this computer, for trying Patchbay and for its tests."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QString standard
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/patchbay/demo-org"_s;
    const QCommandLineOption data(u"data"_s, u"Keep the org's data in <folder>."_s, u"folder"_s, standard);
    const QCommandLineOption memory(u"memory"_s, u"Keep nothing: the org is gone when the program ends."_s);
    const QCommandLineOption port(u"port"_s, u"Listen on <port>; 0 takes any free one."_s, u"port"_s);
    const QCommandLineOption idle(
        u"exit-when-idle"_s, u"End after <seconds> without a request."_s, u"seconds"_s, u"0"_s);
    const QCommandLineOption session(
        u"session-minutes"_s, u"Access tokens die after <minutes> without use."_s, u"minutes"_s, u"120"_s);
    const QCommandLineOption rotate(
        u"rotate-refresh-tokens"_s, u"Each refresh hands out a new refresh token and ends the old one."_s);
    const QCommandLineOption control(
        u"control"_s, u"Open a control port for tests, guarded by a key printed in the ready line."_s);
    parser.addOptions({data, memory, port, idle, session, rotate, control});
    parser.process(app);
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::Rejected, u"only options are taken; see --help"_s);
    if (parser.value(data).isEmpty())
        return fail(ErrorKind::Rejected, u"--data takes a folder; --memory keeps nothing"_s);
    const auto seconds = numberOf(parser, idle, 0, 7 * 24 * 3600);
    const auto minutes = numberOf(parser, session, 1, 24 * 60);
    const auto number = parser.isSet(port) ? numberOf(parser, port, 0, 65535) : Result<int>(0);
    for (const Result<int> *read : {&seconds, &minutes, &number})
        if (!*read)
            return fail(read->error());
    Options options;
    options.folder = parser.isSet(memory) ? QString() : parser.value(data);
    if (parser.isSet(port))
        options.port = *number;
    options.exitWhenIdle = *seconds;
    options.sessionMinutes = *minutes;
    options.rotate = parser.isSet(rotate);
    options.control = parser.isSet(control);
    options.wantsOwnOrg = parser.isSet(port) || parser.isSet(session) || options.rotate || options.control;
    return options;
}

} // namespace patchbay::demoorg
