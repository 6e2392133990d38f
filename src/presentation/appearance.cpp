#include "presentation/appearance.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr auto languageKey = "window/language"_L1;
constexpr auto themeKey = "window/theme"_L1;

QString nameOf(ThemeChoice theme)
{
    return theme == ThemeChoice::Light ? u"light"_s : theme == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
}

} // namespace

Appearance::Appearance(QSettings &settings, const QLocale &desktop)
    : m_settings(settings)
    , m_desktop(desktop)
{
}

QList<Appearance::Language> Appearance::languages()
{
    return {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"pt-BR"_s, u"Português (Brasil)"_s}, {u"ar"_s, u"العربية"_s},
        {u"ja"_s, u"日本語"_s}, {u"zh-CN"_s, u"简体中文"_s}};
}

QString Appearance::language() const
{
    const QString kept = m_settings.value(languageKey).toString();
    const QList<Language> known = languages();
    const bool isKnown = std::any_of(
        known.begin(), known.end(), [&](const Language &language) { return language.tag == kept; });
    return isKnown ? kept : QString();
}

QLocale Appearance::locale() const
{
    const QString chosen = language();
    if (chosen.isEmpty())
        return m_desktop;
    const QLocale locale(chosen);
    const bool isSpoken = m_desktop.language() == locale.language() && m_desktop.script() == locale.script();
    return isSpoken ? m_desktop : locale;
}

QStringList Appearance::spoken() const
{
    const QString chosen = language();
    return chosen.isEmpty() ? m_desktop.uiLanguages() : QLocale(chosen).uiLanguages();
}

ThemeChoice Appearance::theme() const
{
    const QString kept = m_settings.value(themeKey).toString();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (kept == nameOf(theme))
            return theme;
    }
    return ThemeChoice::System;
}

void Appearance::setLanguage(const QString &tag)
{
    if (tag == language())
        return;
    m_settings.setValue(languageKey, tag);
    emit languageChanged();
}

void Appearance::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(themeKey, nameOf(theme));
    emit themeChanged();
}

} // namespace patchbay
