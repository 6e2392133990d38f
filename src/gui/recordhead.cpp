#include "gui/recordhead.h"

#include "gui/button.h"
#include "gui/segmentedtabs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace patchbay
{

RecordHead::RecordHead(RecordViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_kinds(new SegmentedTabs(this))
    , m_others(new Button(tr("O&ther…"), Button::Variant::Ghost, Button::Size::Compact, this))
    , m_othersMenu(new QMenu(this))
    , m_types(new QComboBox(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_kinds);
    m_row->addWidget(m_others);
    m_row->addWidget(m_types);
    m_row->addStretch();
    m_kinds->setAccessibleName(tr("Kind of record"));
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setToolTip(QKeySequence(u"Ctrl+Shift+N"_s).toString(QKeySequence::NativeText));
    m_others->setObjectName(u"otherKinds"_s);
    m_others->setChevron(true);
    m_others->setMenu(m_othersMenu);
    m_types->setAccessibleName(tr("Record type"));
    m_types->setToolTip(tr("Record type"));
    m_types->setObjectName(u"recordType"_s);
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kinds, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_shown.size())
            emit kindChosen(m_shown.at(index).name);
    });
    connect(m_types, &QComboBox::activated, this,
        [this](int index) { m_model.chooseRecordType(m_types->itemData(index).toString()); });
    connect(&m_model, &RecordViewModel::objectsChanged, this, &RecordHead::showObjects);
    connect(&m_model, &RecordViewModel::formChanged, this, &RecordHead::showRecordTypes);
    showObjects();
    showRecordTypes();
}

void RecordHead::addEndWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void RecordHead::focusKinds()
{
    m_kinds->setFocus(Qt::ShortcutFocusReason);
}

void RecordHead::showObjects()
{
    QList<ObjectChoice> kinds = m_model.usualObjects();
    const auto isChosen = [this](const ObjectChoice &kind) { return kind.name == m_model.object(); };
    // One of the others stands beside the usual ones while it is chosen.
    if (std::none_of(kinds.cbegin(), kinds.cend(), isChosen))
        kinds.append({m_model.object(), m_model.objectLabel()});
    const QSignalBlocker quiet(m_kinds);
    if (kinds != m_shown) {
        m_shown = kinds;
        m_kinds->clear();
        for (const ObjectChoice &kind : std::as_const(kinds))
            m_kinds->addSegment(kind.label);
    }
    const auto chosen = std::find_if(kinds.cbegin(), kinds.cend(), isChosen);
    m_kinds->setCurrentIndex(int(chosen - kinds.cbegin()));
    fillOthers();
}

void RecordHead::fillOthers()
{
    m_othersMenu->clear();
    const QList<ObjectChoice> others = m_model.otherObjects();
    for (const ObjectChoice &kind : others) {
        QAction *const action = m_othersMenu->addAction(QString(kind.label).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, name = kind.name] { emit kindChosen(name); });
    }
    m_others->setVisible(!others.isEmpty());
}

void RecordHead::showRecordTypes()
{
    const QList<RecordTypeChoice> types = m_model.recordTypes();
    m_types->clear();
    for (const RecordTypeChoice &type : types) {
        m_types->addItem(type.name, type.id);
        if (type.id == m_model.recordType())
            m_types->setCurrentIndex(m_types->count() - 1);
    }
    m_types->setVisible(!types.isEmpty());
}

} // namespace patchbay
