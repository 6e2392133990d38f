#include "base/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace patchbay
{

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    // The one installed last is asked first.
    for (const QLocale &language : {QLocale(QLocale::English), locale}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(language, u"patchbay"_s, u"_"_s, u":/i18n"_s))
            continue; // nobody has translated it yet
        translator->setParent(&application);
        QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace patchbay
