#include "cli/recordfields.h"

#include "base/jsonreader.h"
#include "base/uniquemembers.h"
#include "cli/inputfile.h"
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
    Q_DECLARE_TR_FUNCTIONS(RecordFields)
};

constexpr auto longText = "Description"_L1;

/// Fields that hold one line in every org; what an org's own fields hold is its to say.
bool isOfOneLine(const FieldOptions &options, const QString &field)
{
    return field.compare(longText, Qt::CaseInsensitive) != 0
        && std::any_of(options.cbegin(), options.cend(),
            [&field](const auto &option) { return option.second.compare(field, Qt::CaseInsensitive) == 0; });
}

/// The fields, as they are gathered from all places.
class Gathering final
{
public:
    explicit Gathering(const FieldOptions &options)
        : m_options(options)
    {
    }
    /// Empty: it was taken; else what is wrong with it. The org takes names whatever their case.
    QString take(const QString &name, const QJsonValue &value)
    {
        if (m_fields.keys().contains(name, Qt::CaseInsensitive))
            return Words::tr("%1 is given twice.").arg(name);
        const QString text = value.toString();
        if (isOfOneLine(m_options, name) && !isOneLine(text))
            return Words::tr("%1 takes one line, without control characters.").arg(name);
        if (!isLongText(text))
            return Words::tr("%1 holds a control character.").arg(name);
        m_fields.insert(name, value);
        return {};
    }
    [[nodiscard]] const QJsonObject &fields() const { return m_fields; }

private:
    const FieldOptions &m_options;
    QJsonObject m_fields;
};

constexpr qint64 mostBytes = 1024 * 1024; // as much as a request may hold

QString takeInput(Gathering &gathering)
{
    const auto input = contentOf(u"-"_s, mostBytes);
    const Result<QJsonObject> object = parseJsonObject(input.value_or(QByteArray()));
    if (!object)
        return Words::tr("Standard input holds no JSON object.");
    if (const auto doubled = doubledMember(*input))
        return Words::tr("Standard input holds %1 twice.").arg(doubled->left(60));
    for (auto member = object->constBegin(); member != object->constEnd(); ++member) {
        if (!isApiName(member.key()))
            return Words::tr("“%1” is no field's name.").arg(member.key().left(60));
        if (const QString wrong = gathering.take(member.key(), *member); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString takeWord(Gathering &gathering, const QString &word)
{
    if (word == "-"_L1)
        return takeInput(gathering);
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0 || !isApiName(word.first(equals)))
        return Words::tr("“%1” is not FIELD=VALUE, as Industry=Energy is.").arg(word.left(60));
    return gathering.take(word.first(equals), word.sliced(equals + 1));
}

} // namespace

const FieldOptions &leadFieldOptions()
{
    static const FieldOptions options = {
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

const FieldOptions &contactFieldOptions()
{
    static const FieldOptions options = {
        {u"last-name"_s, u"LastName"_s},
        {u"first-name"_s, u"FirstName"_s},
        {u"account"_s, u"AccountId"_s},
        {u"email"_s, u"Email"_s},
        {u"phone"_s, u"Phone"_s},
        {u"title"_s, u"Title"_s},
        {u"source"_s, u"LeadSource"_s},
        {u"description"_s, longText},
    };
    return options;
}

QList<QCommandLineOption> fieldOptionsOf(const FieldOptions &fields)
{
    QList<QCommandLineOption> options;
    for (const auto &[option, field] : fields)
        options.append({option, Words::tr("The field %1.").arg(field), field});
    return options;
}

bool isFieldOption(const FieldOptions &fields, const QString &option)
{
    return std::any_of(
        fields.cbegin(), fields.cend(), [&option](const auto &field) { return field.first == option; });
}

bool isApiName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]*\\z"_s);
    return form.match(name).hasMatch();
}

tl::expected<QJsonObject, QString> recordFields(
    const QCommandLineParser &arguments, const FieldOptions &options, const QStringList &fieldWords)
{
    Gathering gathering(options);
    for (const auto &[option, field] : options) {
        if (!arguments.isSet(option))
            continue;
        if (const QString wrong = gathering.take(field, arguments.value(option)); !wrong.isEmpty())
            return tl::unexpected(wrong);
    }
    for (const QString &word : fieldWords) {
        if (const QString wrong = takeWord(gathering, word); !wrong.isEmpty())
            return tl::unexpected(wrong);
    }
    return gathering.fields();
}

} // namespace patchbay
