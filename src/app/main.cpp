#include "app/desktopservice.h"
#include "app/instancedoors.h"
#include "app/localdoor.h"
#include "app/lossquestion.h"
#include "app/openevents.h"
#include "app/orderlyend.h"
#include "app/stage.h"
#include "base/endsignals.h"
#include "base/hardening.h"
#include "base/logging.h"
#include "base/translations.h"
#include "consent/consentproxy.h"
#include "consent/embeddedconsent.h"
#include "engine/coreservices.h"
#include "engine/loginportal.h"
#include "gui/focusring.h"
#include "gui/questiondialog.h"
#include "gui/theme.h"
#include "presentation/loopbackwords.h"
#include "store/autostart.h"
#include "store/surroundings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace patchbay;

namespace
{

bool canChangeDomain(const ProviderDescriptor *provider)
{
    return provider && (provider->loginHosts.size() > 1 || !provider->customHostPattern.isEmpty());
}

// Drawn here and not by Qt's plug-in for SVG icons, which Debian 13 has in a package of its own.
QIcon applicationIcon()
{
    QSvgRenderer drawing(u":/patchbay/app.patchbay.Patchbay.svg"_s);
    QIcon icon;
    for (const int size : {16, 32, 48, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

/// The window comes back for it: a question that stands alone on the screen is nobody's.
void askBeforeLosing(const QStringList &names, OrderlyEnd &end, MainWindow &window)
{
    window.show();
    QuestionDialog *const question = makeLossQuestion(names, window.isCovered(), window);
    QObject::connect(question, &QDialog::accepted, &end, &OrderlyEnd::tryAgain);
    QObject::connect(question, &QDialog::rejected, &end, &OrderlyEnd::giveUp);
    question->open();
}

/// What every window looks like and speaks, from before the first one on.
struct Dress {
    Dress(QApplication &application, const Paths &paths)
        : settings(paths.configFolder + u"/patchbay.ini"_s, QSettings::IniFormat)
        , appearance(settings, QLocale())
        , translations(application)
        , theme(application, appearance.theme())
        , focusRing(application)
    {
        translations.speak(appearance.spoken(), appearance.locale());
        QApplication::setLayoutDirection(translations.direction());
        QObject::connect(
            &appearance, &Appearance::themeChanged, &theme, [this] { theme.setChoice(appearance.theme()); });
    }

    QSettings settings;
    Appearance appearance;
    Translations translations;
    Theme theme;
    FocusRing focusRing;
};

/// How the sign-in window looks and speaks beside ours.
ConsentLook consentLook(const Dress &dress, const QWidget *window)
{
    ConsentLook look;
    look.locale = dress.translations.language();
    look.acceptLanguage = dress.appearance.spoken().join(u',');
    look.colorScheme
        = dress.theme.scheme() == Scheme::Dark ? ConsentColorScheme::Dark : ConsentColorScheme::Light;
    if (window && QGuiApplication::platformName() == "xcb"_L1)
        look.transientFor = window->winId();
    return look;
}

/// The program, from its first window to its end; `wish` says which window that is. Returns which of its own
/// files go afterwards, if everything was removed.
std::optional<ProviderFiles> runWindow(
    QApplication &application, Dress &dress, const Paths &paths, InstanceDoor &door, const DesktopWish &wish)
{
    std::optional<ProviderFiles> removed;
    // Both are asked when a sign-in begins; by then they stand.
    Stage *stageForConsent = nullptr;
    CoreServices *coreForConsent = nullptr;
    const auto makeEmbedded = [&](Clock &clock) -> std::unique_ptr<ConsentSurface> {
        const Result<QString> helper = findConsentHelper(QApplication::applicationDirPath());
        if (!helper) {
            qCInfo(lcConsent) << "no consent helper, the browser is used:" << helper.error().detail;
            return nullptr;
        }
        const auto look = [&](const ProviderId &provider) {
            ConsentLook made = consentLook(dress, stageForConsent ? &stageForConsent->window() : nullptr);
            made.domainCanChange = canChangeDomain(coreForConsent->catalog.find(provider));
            return made;
        };
        const auto proxy = [&] {
            return coreForConsent->proxy.route().then(
                &coreForConsent->proxy, [](const ProxyRoute &route) { return consentProxy(route); });
        };
        return std::make_unique<EmbeddedConsent>(*helper, look, clock, proxy);
    };
    CoreServices core({paths, "Patchbay/" PATCHBAY_VERSION, makeEmbedded,
        [&dress] { return loopbackTexts(dress.translations.language()); }});
    coreForConsent = &core;
    Stage stage({core, dress.settings, dress.appearance, dress.translations});
    stageForConsent = &stage;
    QObject::connect(&door, &InstanceDoor::wished, &stage, &Stage::grant);
    const OpenEvents openEvents(application);
    QObject::connect(&openEvents, &OpenEvents::wished, &stage, &Stage::grant);
    QObject::connect(&openEvents, &OpenEvents::endWished, &stage, [&stage] { stage.window().quit(); });
    stage.grant(wish);

    core.open().finally(&stage, [&stage](const Result<Done> &opened) { stage.begin(opened); });
    OrderlyEnd end({core.worker, core.automationWorker, core.tokens, core.connections, core.clock,
        [&core] { return core.keychain.unlock(); }});
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &end, [&] {
        if (stage.window().isStaying())
            return; // it is in the tray, and this was another window's end
        end.begin();
    });
    QObject::connect(&end, &OrderlyEnd::begun, &stage, [&] {
        door.end(); // whoever wants a window while this one ends gets a Patchbay of their own
        QObject::disconnect(&openEvents, nullptr, &stage, nullptr); // nor is this one shown again
        stage.beginEnd();
    });
    QObject::connect(&end, &OrderlyEnd::lossFeared, &stage,
        [&](const QStringList &names) { askBeforeLosing(names, end, stage.window()); });
    // Not quit(): it asks the windows, and one that stays in the tray would refuse.
    QObject::connect(&end, &OrderlyEnd::finished, &application, [] { QCoreApplication::exit(); });
    // A second signal does not wait for anything.
    const EndSignals signalled;
    QObject::connect(&signalled, &EndSignals::received, &end, [&] {
        if (end.hasBegun())
            return end.giveUp();
        stage.window().remember();
        end.begin();
    });
    // The session may go on all the same: nothing ends here, but what is not saved is tried once more.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &stage, [&core] { core.tokens.saveAll(); });
    // Its tokens are gone: there is nothing to save and nothing to lose.
    QObject::connect(&stage, &Stage::everythingRemoved, &application, [&](ProviderFiles files) {
        removed = files;
        QCoreApplication::exit();
    });
    QApplication::exec();
    return removed;
}

/// The command line.
struct Options {
    Options()
    {
        parser.setApplicationDescription(
            QApplication::translate("main", "Connects your accounts and enters leads."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({quickLead, quickContact, background, newInstance, startAtLogin});
        parser.addPositionalArgument(u"FILE"_s,
            QApplication::translate("main",
                "A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme "
                "patchbay."),
            u"[FILE]"_s);
    }

    [[nodiscard]] DesktopWish wish() const
    {
        if (parser.isSet(quickLead))
            return *wishOfAction(u"QuickLead"_s);
        if (parser.isSet(quickContact))
            return *wishOfAction(u"QuickContact"_s);
        if (parser.isSet(background))
            return {DesktopWish::Kind::Background};
        const QString given = parser.positionalArguments().value(0);
        if (given.isEmpty())
            return {};
        return wishOfAddress(QUrl::fromUserInput(given, QDir::currentPath(), QUrl::AssumeLocalFile));
    }

    QCommandLineParser parser;
    const QCommandLineOption quickLead{
        u"quick-lead"_s, QApplication::translate("main", "Opens the quick lead alone.")};
    const QCommandLineOption quickContact{
        u"quick-contact"_s, QApplication::translate("main", "Opens the quick contact alone.")};
    const QCommandLineOption background{
        u"background"_s, QApplication::translate("main", "Opens no window until one is asked for.")};
    const QCommandLineOption newInstance{u"new-instance"_s,
        QApplication::translate("main", "Starts another Patchbay, even where one runs on this desktop.")};
    const QCommandLineOption startAtLogin{u"start-at-login"_s,
        QApplication::translate("main", "Says whether Patchbay starts in the background when you log in."),
        u"yes|no"_s};
};

/// One of our own, and the bus's where there is a bus: not every start of a person has the same one, or any
/// (Windows, macOS, a bare window manager, a shell from elsewhere).
InstanceDoors makeDoors(const Paths &paths)
{
    std::vector<std::unique_ptr<InstanceDoor>> doors;
    doors.push_back(std::make_unique<LocalDoor>(paths.runtimeFolder + u"/window"_s));
    doors.push_back(std::make_unique<DesktopService>(QDBusConnection::sessionBus()));
    return InstanceDoors(std::move(doors));
}

/// Another Patchbay does what was wished.
bool isTakenOver(QApplication &application, InstanceDoor &door, const DesktopWish &wish)
{
    if (door.begin())
        return false;
    // The bus starts it in the background to ask it for a window then, and nobody would hear: the one that
    // runs is not on that bus.
    const bool isCalled
        = wish.kind == DesktopWish::Kind::Background && qEnvironmentVariableIsSet("DBUS_STARTER_BUS_TYPE");
    bool isDone = false;
    door.passOn(isCalled ? DesktopWish() : wish).finally(&application, [&isDone](const Result<Done> &told) {
        isDone = told.has_value();
        if (!told)
            qCWarning(lcGui) << "the Patchbay that runs does not answer:" << told.error().detail;
        QCoreApplication::exit();
    });
    QApplication::exec();
    return isDone;
}

/// In a sandbox the desktop is asked, which may ask the person.
Result<Done> startAtLogin(QApplication &application, const Paths &paths, bool starts)
{
    if (surroundings() == Surroundings::Flatpak) {
        LoginPortal portal(QDBusConnection::sessionBus());
        Result<bool> answer = cancelled();
        portal.ask(starts, {}).finally(&application, [&answer](const Result<bool> &came) {
            answer = came;
            QCoreApplication::exit();
        });
        QApplication::exec();
        if (!answer || *answer != starts)
            return answer ? fail(ErrorKind::Denied, u"the desktop does not allow it"_s)
                          : fail(answer.error());
    }
    return setAutostart(paths, starts, QApplication::applicationFilePath());
}

/// The switch for the start at login, and nothing else.
int changeStart(QApplication &application, const Paths &paths, const QString &answer)
{
    if (answer != "yes"_L1 && answer != "no"_L1) {
        std::fputs("patchbay: --start-at-login yes|no\n", stderr);
        return EXIT_FAILURE;
    }
    const Result<Done> done = startAtLogin(application, paths, answer == "yes"_L1);
    if (!done)
        qCWarning(lcGui) << "could not be changed:" << done.error().detail << done.error().providerText;
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"patchbay"_s);
    QApplication::setApplicationDisplayName(u"Patchbay"_s);
    QApplication::setApplicationVersion(QStringLiteral(PATCHBAY_VERSION));
    QApplication::setDesktopFileName(u"app.patchbay.Patchbay"_s);
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    const Paths paths = standardPaths();
    std::optional<Dress> dress(std::in_place, application, paths);

    Options options;
    options.parser.process(application);
    if (options.parser.isSet(options.startAtLogin))
        return changeStart(application, paths, options.parser.value(options.startAtLogin));
    const DesktopWish wish = options.wish();
    InstanceDoors door = makeDoors(paths);
    if (!options.parser.isSet(options.newInstance) && isTakenOver(application, door, wish))
        return EXIT_SUCCESS;

    const std::optional<ProviderFiles> removed = runWindow(application, *dress, paths, door, wish);
    if (!removed)
        return EXIT_SUCCESS;
    if (hasAutostart(paths) && surroundings() == Surroundings::Flatpak)
        (void)startAtLogin(
            application, paths, false); // the files that go are not those the desktop starts by
    dress.reset(); // its settings are written when it goes, and must not come after
    const Result<Done> done = removeOwnFiles(paths, *removed);
    if (!done)
        qCWarning(lcGui) << "could not be removed:" << done.error().providerText;
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
