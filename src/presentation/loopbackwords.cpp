#include "presentation/loopbackwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LoopbackPage)
};

} // namespace

LoopbackTexts loopbackTexts(const QString &language)
{
    LoopbackTexts texts;
    texts.language = language;
    texts.rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    texts.accepted = {Words::tr("You can go back to Patchbay"),
        Words::tr(
            "The sign-in page has answered. Patchbay is checking the account now; you can close this tab.")};
    texts.notGiven = {Words::tr("Access was not given"),
        Words::tr("Nothing was saved. You can close this tab and go back to Patchbay.")};
    texts.notOurs = {Words::tr("This belongs to no sign-in"),
        Words::tr(
            "Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.")};
    texts.over = {
        Words::tr("This was answered already"), Words::tr("You can close this tab and go back to Patchbay.")};
    texts.badRequest
        = {Words::tr("There is nothing here"), Words::tr("Patchbay only waits for a sign-in to come back.")};
    texts.unmatched = {Words::tr("The sign-in page came back with an error"),
        Words::tr(
            "It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to "
            "Patchbay to cancel, then try again.")};
    return texts;
}

} // namespace patchbay
