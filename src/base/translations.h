#pragma once

class QCoreApplication;
class QLocale;

namespace patchbay
{

/// Puts the words compiled in at :/i18n before the application: the plurals of English always, for its words
/// stand in the sources, and those of the locale's languages over them. The application owns them.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace patchbay
