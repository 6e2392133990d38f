#pragma once

#include "presentation/orgchoices.h"
#include "presentation/recordform.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace patchbay
{

/// How the field of a column was found.
enum class ColumnMatch {
    Sure, ///< it has the name of that field
    Guessed, ///< by what such columns are often called, or by what is in it
    Chosen, ///< the person said so
    LeftOut, ///< no field takes it
};

struct ImportColumn {
    QString name; ///< as the file has it
    QStringList examples; ///< the first different values of it
    QString field; ///< API name; empty: it is left out
    ColumnMatch match = ColumnMatch::LeftOut;
};

/// A field that a column or a constant may go to.
struct ImportField {
    QString name; ///< API name
    QString label;
    bool required = false;
    QList<FieldChoice> choices = {}; ///< of a picklist
};

/// The same for every row that has no value of its own for that field.
struct ImportConstant {
    QString field; ///< API name
    QString value; ///< as it is sent

    friend bool operator==(const ImportConstant &, const ImportConstant &) = default;
};

/// A row as the record that would become of it.
struct ImportRow {
    int line = 0; ///< of the file
    QList<FieldFact> facts;
    QString fault; ///< why it is left out; empty: it is not
};

/// A row that is left out, in words; never a value.
struct ImportFault {
    int line = 0; ///< of the file
    QString text;
};

/// What a file of leads would bring to an org, as its columns are matched now. Nothing of it is queued yet.
struct ImportPlan {
    QString file; ///< its name, without folders
    qint64 bytes = 0;
    int rows = 0;
    QChar separator; ///< between its values
    QList<OrgChoice> orgs; ///< into which the leads may go
    ConnectionId org; ///< into which they would
    QString trouble; ///< why it takes none now; empty: it does. Then nothing below is known
    QList<ImportColumn> columns;
    QList<ImportField> fields; ///< required ones first
    QList<ImportConstant> constants;
    QStringList lacking; ///< labels of required fields that nothing fills
    QList<ImportRow> sample; ///< the first rows
    int fresh = 0; ///< leads that would be queued
    int known = 0; ///< leads of the same file that were queued for that org before
    QList<ImportFault> wrong;
};

/// A row that arrived at nothing.
struct ImportRejection {
    int line = 0; ///< of the file; 0: not known any more
    QString who;
    QString field; ///< label; empty: none is blamed
    QString why;
};

/// How far the leads of a file have come since they were queued.
struct ImportProgress {
    QString file;
    OrgChoice org;
    int total = 0;
    int created = 0;
    int rejected = 0;
    int inDoubt = 0; ///< they wait for the person, in Activity
    int waiting = 0;
    int withdrawn = 0; ///< the person stopped before they were sent
    double perSecond = 0; ///< 0: not known yet
    std::optional<std::chrono::seconds> left;
    QString held; ///< why nothing goes out now; empty: it does, or nothing waits
    QList<ImportRejection> rejections; ///< the newest first; not all, where there are very many

    /// Nothing of it goes out by itself any more.
    [[nodiscard]] bool isOver() const { return waiting == 0; }
    [[nodiscard]] int settled() const { return created + rejected + inDoubt + withdrawn; }
};

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::ImportPlan)
Q_DECLARE_METATYPE(patchbay::ImportProgress)
