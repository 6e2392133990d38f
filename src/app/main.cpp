#include "app/endsignals.h"
#include "app/lossquestion.h"
#include "app/orderlyend.h"
#include "app/workspace.h"
#include "base/hardening.h"
#include "base/logging.h"
#include "base/translations.h"
#include "consent/embeddedconsent.h"
#include "engine/coreservices.h"
#include "gui/focusring.h"
#include "gui/questiondialog.h"
#include "gui/theme.h"
#include "presentation/loopbackwords.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QPainter>
#include <QSvgRenderer>

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

ConsentLook consentLook(const Theme &theme, const QWidget *window)
{
    ConsentLook look;
    look.locale = QLocale().bcp47Name();
    look.acceptLanguage = QLocale().uiLanguages().join(u',');
    look.colorScheme = theme.scheme() == Scheme::Dark ? ConsentColorScheme::Dark : ConsentColorScheme::Light;
    if (window && QGuiApplication::platformName() == "xcb"_L1)
        look.transientFor = window->winId();
    return look;
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

/// The program, from its first window to its end; with `quickObject` that window is the quick one. Returns
/// which of its own files go afterwards, if everything was removed.
std::optional<ProviderFiles> runWindow(
    QApplication &application, const Paths &paths, const QString &quickObject)
{
    std::optional<ProviderFiles> removed;
    QSettings settings(paths.configFolder + u"/patchbay.ini"_s, QSettings::IniFormat);
    Theme theme(application, ThemeChoice::System);
    const FocusRing focusRing(application);

    // The look is asked for when a sign-in begins; by then the window stands.
    const QWidget *windowForConsent = nullptr;
    const ProviderCatalog *catalogForConsent = nullptr;
    const auto makeEmbedded = [&](Clock &clock) -> std::unique_ptr<ConsentSurface> {
        const Result<QString> helper = findConsentHelper(QApplication::applicationDirPath());
        if (!helper) {
            qCInfo(lcConsent) << "no consent helper, the browser is used:" << helper.error().detail;
            return nullptr;
        }
        const auto look = [&](const ProviderId &provider) {
            ConsentLook made = consentLook(theme, windowForConsent);
            made.domainCanChange = canChangeDomain(catalogForConsent->find(provider));
            return made;
        };
        return std::make_unique<EmbeddedConsent>(*helper, look, clock);
    };
    CoreServices core({paths, "Patchbay/" PATCHBAY_VERSION, makeEmbedded, loopbackTexts});
    catalogForConsent = &core.catalog;
    Workspace workspace(core, settings);
    windowForConsent = &workspace.window();
    if (quickObject.isEmpty())
        workspace.window().show();

    core.open().finally(&workspace, [&workspace, quickObject](const Result<Done> &opened) {
        if (!opened) {
            workspace.window().show();
            return workspace.showTrouble(opened.error());
        }
        workspace.begin(quickObject);
    });
    OrderlyEnd end(
        {core.worker, core.tokens, core.connections, core.clock, [&core] { return core.keychain.unlock(); }});
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &end, &OrderlyEnd::begin);
    QObject::connect(&end, &OrderlyEnd::lossFeared, &workspace,
        [&](const QStringList &names) { askBeforeLosing(names, end, workspace.window()); });
    QObject::connect(&end, &OrderlyEnd::finished, &application, &QCoreApplication::quit);
    // A second signal does not wait for anything.
    const EndSignals signalled;
    QObject::connect(&signalled, &EndSignals::received, &end, [&end] {
        if (end.hasBegun())
            end.giveUp();
        else
            end.begin();
    });
    // The session may go on all the same: nothing ends here, but what is not saved is tried once more.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &workspace, [&core] { core.tokens.saveAll(); });
    // Its tokens are gone: there is nothing to save and nothing to lose.
    QObject::connect(&workspace, &Workspace::everythingRemoved, &application, [&](ProviderFiles files) {
        removed = files;
        QCoreApplication::quit();
    });
    QApplication::exec();
    return removed;
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
    installTranslations(application, QLocale());
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Connects your accounts and enters leads."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption quickLead(
        u"quick-lead"_s, QApplication::translate("main", "Opens the quick lead alone."));
    const QCommandLineOption quickContact(
        u"quick-contact"_s, QApplication::translate("main", "Opens the quick contact alone."));
    parser.addOptions({quickLead, quickContact});
    parser.process(application);
    const QString quickObject = parser.isSet(quickLead) ? u"Lead"_s
        : parser.isSet(quickContact)                    ? u"Contact"_s
                                                        : QString();

    const Paths paths = standardPaths();
    const std::optional<ProviderFiles> removed = runWindow(application, paths, quickObject);
    if (!removed)
        return EXIT_SUCCESS;
    const Result<Done> done = removeOwnFiles(paths, *removed);
    if (!done)
        qCWarning(lcGui) << "could not be removed:" << done.error().providerText;
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
