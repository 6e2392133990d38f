#include "base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QString folderOfWords = u":/i18n"_s;

/// "de", "pt_BR": what is compiled in.
QStringList compiledIn()
{
    constexpr auto before = "patchbay_"_L1;
    constexpr auto after = ".qm"_L1;
    QStringList names;
    const QStringList files = QDir(folderOfWords).entryList();
    for (const QString &file : files) {
        if (file.startsWith(before) && file.endsWith(after))
            names.append(file.sliced(before.size()).chopped(after.size()));
    }
    return names;
}

/// Of the tag's own country, else of another where the language and its script are the same; empty: none.
QString wordsOf(const QString &tag)
{
    const QLocale asked(tag);
    QString near;
    const QStringList names = compiledIn();
    for (const QString &name : names) {
        const QLocale offered(name);
        if (asked.language() != offered.language() || asked.script() != offered.script())
            continue;
        if (asked.territory() == offered.territory())
            return name;
        if (near.isEmpty())
            near = name;
    }
    return near;
}

QString wordsFor(const QStringList &wanted)
{
    for (auto tag = wanted.cbegin(); tag != wanted.cend(); ++tag) {
        // Qt 6.8 names "zh" behind "zh-TW": that alone would be the other script.
        const auto isLonger = [tag](const QString &before) { return before.startsWith(*tag + u'-'); };
        if (std::any_of(wanted.cbegin(), tag, isLonger))
            continue;
        if (const QString name = wordsOf(*tag); !name.isEmpty())
            return name;
    }
    return u"en"_s;
}

} // namespace

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
    speak(locale.uiLanguages(), locale);
}

void Translations::speak(const QStringList &wanted, const QLocale &formats)
{
    clear();
    QLocale::setDefault(formats);
    const auto install = [this](const QLocale &language, const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(language, name, u"_"_s, folder))
            return; // Qt's own words are not installed
        m_application.installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    // The one installed last is asked first.
    install(QLocale(QLocale::English), u"patchbay"_s, folderOfWords);
    const QString name = wordsFor(wanted);
    const QLocale words(name);
    m_language = QString(name).replace(u'_', u'-');
    m_direction = words.textDirection();
    if (words.language() == QLocale::English)
        return;
    install(words, u"patchbay"_s, folderOfWords);
    install(words, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace patchbay
