#pragma once

#include "salesforce/layout.h"

#include <QJsonObject>

namespace patchbay
{

struct FieldChoice {
    QString value; ///< what is sent
    QString label; ///< what is shown
    QStringList validWith = {}; ///< values of the controlling field; see RecordField::controller
};

/// One field of a record form, ready to be shown: everything a widget needs and nothing a widget decides.
struct RecordField {
    enum class Editor {
        Line,
        Area,
        Choice,
        MultiChoice,
        Check,
        Number,
        Date,
        DateTime,
        Time,
        Email,
        Phone,
        Url,
        Lookup
    };

    QString name; ///< API name
    QString label;
    Editor editor = Editor::Line;
    bool required = false;
    int maxLength = 0; ///< 0: unlimited
    QList<FieldChoice> choices; ///< without the empty one
    bool freeText = false; ///< a choice that may also be typed
    QString controller; ///< the field whose value decides which choices are valid; empty: all are
    QStringList lookup; ///< of which objects a record may be chosen
    QString placeholder; ///< what is sent when left empty, or an example
    QString help; ///< the admin's help text
    QJsonValue initial; ///< shown when the form opens
};

struct RecordSection {
    QString title;
    QList<RecordField> fields;
    bool initiallyHidden = false; ///< behind "Show n more fields"
};

/// The form for a new record, from the org's describe: required first, then the sections of the org's layout,
/// without one the fields people fill in for this kind of object in their order, then all the rest this user
/// may set. Of choices those the layout's record type allows. Pure.
[[nodiscard]] QList<RecordSection> makeForm(
    const ObjectDescribe &describe, const RecordLayout *layout = nullptr);

/// A field that the org or our own check blames, in words.
struct FieldRemark {
    QString field; ///< API name
    QString text;
};

/// What our own check finds wrong with a record, each at its field. Pure.
[[nodiscard]] QList<FieldRemark> checkRecord(const ObjectDescribe &describe, const QJsonObject &filledIn);

/// One field of a record, as it is read.
struct FieldFact {
    QString label;
    QString value;
};

/// What a record says, in the org's own words and order where its describe is known, else by API name. Pure.
[[nodiscard]] QList<FieldFact> recordFacts(const QJsonObject &fields, const ObjectDescribe *describe);

} // namespace patchbay
