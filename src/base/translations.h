#pragma once

#include <QString>
#include <qnamespace.h>

#include <memory>
#include <vector>

class QCoreApplication;
class QLocale;
class QTranslator;

namespace patchbay
{

/// The words compiled in at :/i18n, put before the application: the plurals of English always, for its words
/// stand in the sources, and those of a language over them, with Qt's own where they are installed. One a
/// program, made after the application and gone before it. Main thread only.
class Translations final
{
public:
    explicit Translations(QCoreApplication &application);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// From now on in the first of these languages (BCP 47) that there are words of, another country's where
    /// there are none of its own; numbers and dates by `formats`. What stands already is told by Qt's event
    /// LanguageChange, but whoever has made words of its own keeps them.
    void speak(const QStringList &wanted, const QLocale &formats);
    /// By what this locale speaks itself.
    void speak(const QLocale &locale);
    /// Of the words, as BCP 47 names it: "pt-BR"; "en" where they stayed English.
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Of the words: left to right where they stayed English.
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }

private:
    void clear();

    QCoreApplication &m_application;
    QString m_language;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace patchbay
