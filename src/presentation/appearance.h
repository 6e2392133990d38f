#pragma once

#include <QList>
#include <QLocale>
#include <QObject>

class QSettings;

namespace patchbay
{

enum class ThemeChoice { System, Light, Dark };

/// In which language and colours the window is, as the person chose. Kept in a file of settings and not in
/// the database: both are wanted before the first window, which does not wait for the database. Event loop
/// only.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    struct Language {
        QString tag; ///< BCP 47: "pt-BR"
        QString name; ///< in the language itself
    };

    /// `desktop`: the locale of the person's desktop. `settings` outlives this.
    Appearance(QSettings &settings, const QLocale &desktop);

    /// Those the program is translated into, by their names.
    [[nodiscard]] static QList<Language> languages();

    /// One of `languages`; empty: as the desktop.
    [[nodiscard]] QString language() const;
    /// What numbers and dates are written by: the desktop's own where it speaks the language that was chosen.
    [[nodiscard]] QLocale locale() const;
    /// In which languages words are wanted (BCP 47), the most wanted first: a desktop may write its numbers
    /// as in another.
    [[nodiscard]] QStringList spoken() const;
    [[nodiscard]] ThemeChoice theme() const;

    void setLanguage(const QString &tag);
    void setTheme(ThemeChoice theme);

signals:
    void languageChanged();
    void themeChanged();

private:
    QSettings &m_settings;
    QLocale m_desktop;
};

} // namespace patchbay
