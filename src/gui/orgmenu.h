#pragma once

#include "base/ids.h"

#include <QMenu>

namespace patchbay
{

class Button;
class RecordViewModel;

/// Changes the org that a record goes to. Its door is hidden where there is only one.
class OrgMenu final : public QMenu
{
    Q_OBJECT
public:
    /// Belongs to `door` from then on.
    OrgMenu(RecordViewModel &model, Button &door);

private:
    struct Entry {
        ConnectionId org;
        QString text;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void fill();

    RecordViewModel &m_model;
    Button &m_door;
    QList<Entry> m_entries;
};

} // namespace patchbay
