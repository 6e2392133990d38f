#include "base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace patchbay
{

Translations::Translations(QCoreApplication &application)
    : m_application(application)
{
}

Translations::~Translations()
{
    clear();
}

void Translations::clear()
{
    for (const auto &translator : m_installed)
        m_application.removeTranslator(translator.get());
    m_installed.clear();
}

void Translations::speak(const QLocale &locale)
{
    clear();
    QLocale::setDefault(locale);
    const auto install = [this](const QLocale &language, const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(language, name, u"_"_s, folder))
            return false; // nobody has translated it yet, or Qt's own words are not installed
        m_application.installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
        return true;
    };
    // The one installed last is asked first.
    install(QLocale(QLocale::English), u"patchbay"_s, u":/i18n"_s);
    const bool isSpoken
        = locale.language() != QLocale::English && install(locale, u"patchbay"_s, u":/i18n"_s);
    m_direction = isSpoken ? locale.textDirection() : Qt::LeftToRight;
    if (isSpoken)
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace patchbay
