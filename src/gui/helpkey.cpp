#include "gui/helpkey.h"

#include "gui/helppage.h"

#include <QDialog>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr QSize usualSize(820, 560);

void openHelp(QDialog &dialog, HelpTopic topic)
{
    auto *const window = new QDialog(&dialog);
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *const page = new HelpPage(window);
    window->setWindowTitle(page->windowTitle());
    auto *const whole = new QVBoxLayout(window);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page);
    QObject::connect(page, &HelpPage::backRequested, window, &QDialog::reject);
    page->showTopic(topic);
    window->resize(usualSize.boundedTo(dialog.screen()->availableSize()));
    window->open();
}

} // namespace

void addHelpKey(QDialog &dialog, HelpTopic topic)
{
    auto *const key = new QShortcut(QKeySequence(u"F1"_s), &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog, [&dialog, topic] { openHelp(dialog, topic); });
}

} // namespace patchbay
