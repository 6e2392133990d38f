#include "cli/leadfields.h"

#include "cli/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadFields)
};

constexpr auto longText = "Description"_L1;

bool isFieldName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]*\\z"_s);
    return form.match(name).hasMatch();
}

/// Fields that hold one line in every org; what an org's own fields hold is its to say.
bool isOfOneLine(const QString &field)
{
    const QList<std::pair<QString, QString>> &options = leadFieldOptions();
    return field.compare(longText, Qt::CaseInsensitive) != 0
        && std::any_of(options.cbegin(), options.cend(),
            [&field](const auto &option) { return option.second.compare(field, Qt::CaseInsensitive) == 0; });
}

/// The org takes names whatever their case.
bool isGiven(const QJsonObject &fields, const QString &name)
{
    const QStringList names = fields.keys();
    return names.contains(name, Qt::CaseInsensitive);
}

/// Empty: nothing is wrong with it.
QString complaint(const QJsonObject &fields, const QString &name, const QString &value)
{
    if (isGiven(fields, name))
        return Words::tr("%1 is given twice.").arg(name);
    if (isOfOneLine(name) && !isOneLine(value))
        return Words::tr("%1 takes one line, without control characters.").arg(name);
    if (!isLongText(value))
        return Words::tr("%1 holds a control character.").arg(name);
    return {};
}

} // namespace

const QList<std::pair<QString, QString>> &leadFieldOptions()
{
    static const QList<std::pair<QString, QString>> options = {
        {u"last-name"_s, u"LastName"_s},
        {u"first-name"_s, u"FirstName"_s},
        {u"company"_s, u"Company"_s},
        {u"email"_s, u"Email"_s},
        {u"phone"_s, u"Phone"_s},
        {u"title"_s, u"Title"_s},
        {u"source"_s, u"LeadSource"_s},
        {u"status"_s, u"Status"_s},
        {u"description"_s, longText},
    };
    return options;
}

tl::expected<QJsonObject, QString> leadFields(const QCommandLineParser &arguments)
{
    QList<std::pair<QString, QString>> typed;
    for (const auto &[option, field] : leadFieldOptions()) {
        if (arguments.isSet(option))
            typed.append({field, arguments.value(option)});
    }
    for (const QStringList pairs = arguments.positionalArguments(); const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0 || !isFieldName(pair.first(equals))) {
            return tl::unexpected(
                Words::tr("“%1” is not FIELD=VALUE, as Industry=Energy is.").arg(pair.left(60)));
        }
        typed.append({pair.first(equals), pair.sliced(equals + 1)});
    }
    QJsonObject fields;
    for (const auto &[name, value] : std::as_const(typed)) {
        if (const QString wrong = complaint(fields, name, value); !wrong.isEmpty())
            return tl::unexpected(wrong);
        fields.insert(name, value);
    }
    return fields;
}

} // namespace patchbay
