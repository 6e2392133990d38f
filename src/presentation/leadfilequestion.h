#pragma once

#include "presentation/orgchoices.h"

#include <QMetaType>

namespace patchbay
{

/// What is asked before the leads of a file that a person opened are queued.
struct LeadFileQuestion {
    QString file; ///< its name, without folders
    QList<OrgChoice> orgs; ///< into which they may go
    ConnectionId org; ///< into which they would
    QString trouble; ///< why it takes none now; empty: it does
    int fresh = 0; ///< leads that would be queued
    int known = 0; ///< leads of the same file that were queued for that org before
    QStringList ignored; ///< columns that are left out
    QStringList wrong; ///< rows that are left out, in words
};

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::LeadFileQuestion)
