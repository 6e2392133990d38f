#include "gui/completedialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/helpkey.h"
#include "gui/recordformwidget.h"
#include "gui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 620;

} // namespace

CompleteDialog::CompleteDialog(ToComplete &model, const CompletionForm &form, QWidget *parent)
    : QDialog(parent)
    , m_form(new RecordFormWidget(this))
    , m_news(new WrappedLabel(this))
    , m_save(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*this, HelpTopic::ToComplete);
    setWindowTitle(form->title);
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 16);
    column->setSpacing(0);
    m_form->setLookups(
        [&model, form](const QStringList &objects) { return model.makeLookup(*form, objects); });
    m_form->setSections(form->sections);
    column->addWidget(m_form);
    m_news->setProperty("tone", u"red"_s);
    m_news->setContentsMargins(20, 0, 20, 12);
    m_news->hide();
    column->addWidget(m_news);
    column->addStretch();
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    auto *const cancel = new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this);
    cancel->setAutoDefault(false);
    const QString org = QString(form->org.title).replace(u'&', u"&&"_s);
    m_save = new Button({}, Button::Variant::Primary, Button::Size::Normal, this);
    m_saveWords = tr("&Save in %1", "an org").arg(org);
    m_save->setText(m_saveWords);
    m_save->setObjectName(u"saveCompleted"_s);
    m_save->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    giveAccessKeys({cancel, m_save}, *this);
    connect(m_save, &QPushButton::clicked, this, [this, &model, form] {
        if (m_isSaving)
            return;
        setSaving(true);
        model.save(form, m_form->values());
    });
    connect(&model, &ToComplete::completed, this, [this, form](const QString &, const CompletionForm &which) {
        if (which == form)
            accept();
    });
    connect(&model, &ToComplete::refused, this,
        [this, form](
            const CompletionForm &which, const QList<FieldRemark> &problems, const QString &summary) {
            if (which == form)
                showRefusal(problems, summary);
        });
    auto *const key = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(key, &QShortcut::activated, m_save, &QPushButton::click);
    m_form->focusFirst();
    resize(dialogWidth, column->totalHeightForWidth(dialogWidth)); // two columns, unlike its size hint
}

/// It stays pressable, and keeps the keyboard: a second press saves nothing.
void CompleteDialog::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_save->setText(isSaving ? tr("Saving…") : m_saveWords);
}

void CompleteDialog::showRefusal(const QList<FieldRemark> &problems, const QString &summary)
{
    setSaving(false);
    m_form->showProblems(problems);
    m_news->setText(summary);
    if (!m_news->isHidden())
        return;
    m_news->show();
    const QMargins around = m_news->contentsMargins();
    const int room = m_news->heightForWidth(width() - around.left() - around.right());
    resize(width(), height() + room + around.bottom());
}

} // namespace patchbay
