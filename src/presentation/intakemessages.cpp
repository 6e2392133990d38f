#include "presentation/intakemessages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

} // namespace

std::optional<Message> messageForIntake(const Error &error)
{
    const QString &code = error.providerCode;
    const QString &folder = error.providerText;
    if (code == "already_served"_L1) {
        return Message{error.providerText.isEmpty()
                ? Words::tr("Another Patchbay takes records already.")
                : Words::tr("Another Patchbay takes records already: %1.").arg(error.providerText),
            Words::tr("Only one at a time can.")};
    }
    if (code == "intake_port"_L1)
        return Message{Words::tr("Another program listens on port %1.").arg(error.providerText),
            Words::tr("Choose another port, or close it.")};
    if (code == "folder_missing"_L1)
        return Message{
            Words::tr("The folder %1 is not there.").arg(folder), Words::tr("Make it, or choose another.")};
    if (code == "folder_link"_L1)
        return Message{
            Words::tr("%1 is a link or no folder.").arg(folder), Words::tr("Choose the folder itself.")};
    if (code == "folder_foreign"_L1)
        return Message{Words::tr("The folder %1 belongs to another user.").arg(folder),
            Words::tr("Choose one of your own.")};
    if (code == "folder_open"_L1)
        return Message{Words::tr("Other users may write into the folder %1.").arg(folder),
            Words::tr("Take that right away (chmod go-w), or choose another.")};
    return std::nullopt;
}

} // namespace patchbay
