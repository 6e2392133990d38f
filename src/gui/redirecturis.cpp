#include "gui/redirecturis.h"

#include "gui/copybutton.h"
#include "gui/wrappedlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int lineGap = 6;
constexpr int copyRoom = 14; ///< at the end of a line, beside its own padding
constexpr int around = 36; ///< of the words of a line: padding, border, the button
constexpr int longest = 360;

} // namespace

RedirectUris::RedirectUris(const QStringList &uris, QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineGap);
    const bool several = uris.size() > 1;
    auto *const title = new QLabel(several ? tr("Redirect URIs") : tr("Redirect URI"), this);
    title->setProperty("type", u"label"_s);
    column->addWidget(title);
    int place = 0;
    for (const QString &uri : uris) {
        ++place;
        column->addWidget(makeLine(uri,
            several ? tr("Redirect URI %1 of %2", "read out: which of how many")
                          .arg(locale().toString(place), locale().toString(uris.size()))
                    : tr("Redirect URI")));
    }
    auto *const help = new WrappedLabel(
        several ? tr("Copy all of them into the app, exactly.") : tr("Copy it into the app, exactly."), this);
    help->setProperty("type", u"small"_s);
    help->setProperty("tone", u"third"_s);
    column->addWidget(help);
    column->addStretch();
}

QWidget *RedirectUris::makeLine(const QString &uri, const QString &name)
{
    auto *const line = new QLineEdit(uri, this);
    line->setReadOnly(true);
    line->setProperty("type", u"code"_s);
    line->setAccessibleName(name);
    line->setCursorPosition(0);
    line->ensurePolished();
    line->setMinimumWidth(std::min(line->fontMetrics().horizontalAdvance(uri) + around, longest));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    line->setTextMargins(mirrored ? copyRoom : 0, 0, mirrored ? 0 : copyRoom, 0);
    auto *const copy = new CopyButton(tr("Copy %1").arg(uri), line);
    copy->setCursor(Qt::PointingHandCursor);
    connect(copy, &QAbstractButton::clicked, this, [this, uri] { emit copyRequested(uri); });
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(lineGap, 0, lineGap, 0);
    row->addStretch();
    row->addWidget(copy);
    return line;
}

} // namespace patchbay
