#include "app/lossquestion.h"

#include "gui/questiondialog.h"

#include <QCoreApplication>
#include <QLocale>

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossQuestion)
};

} // namespace

QuestionDialog *makeLossQuestion(const QStringList &names, bool isLocked, QWidget &window)
{
    const QString title = isLocked
        ? Words::tr("The newest sign-in token of %n connection(s) is not saved.", nullptr, int(names.size()))
        : Words::tr("The newest sign-in token of %1 is not saved.").arg(QLocale().createSeparatedList(names));
    auto *const question = new QuestionDialog(
        {title, Words::tr("Your keychain did not take it. If you quit now, you may have to sign in again."),
            Words::tr("Unlock and save"), QuestionDialog::Weight::Plain, Words::tr("Quit anyway")},
        &window);
    return question;
}

} // namespace patchbay
