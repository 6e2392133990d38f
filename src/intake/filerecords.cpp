#include "intake/filerecords.h"

#include "base/jsonreader.h"
#include "base/uniquemembers.h"
#include "csv/csvreader.h"
#include "intake/csvwords.h"
#include "intake/intakefields.h"
#include "presentation/contactcard.h"
#include "presentation/recordform.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

using Records = tl::expected<QList<FileRecord>, QStringList>;

constexpr int deepest = 5; // a list of records, and a little more to tell what is wrong with one
constexpr qsizetype mostRecords = 5000;
constexpr qsizetype mostProblems = 100;

tl::unexpected<QStringList> wrong(const QString &words)
{
    return tl::unexpected(QStringList(words));
}

QString numbered(int number)
{
    return Words::tr("Record %1").arg(number);
}

/// All that is wrong at once, up to a bound.
class Collector
{
public:
    explicit Collector(QString object)
        : m_object(std::move(object))
    {
    }

    void take(const QString &place, const QJsonObject &given)
    {
        const auto fields = intakeFields(given, m_object);
        if (fields)
            m_records.append({place, *fields});
        else if (m_problems.size() < mostProblems)
            m_problems.append(u"%1: %2"_s.arg(place, fields.error()));
    }

    [[nodiscard]] Records result() const
    {
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        if (m_records.isEmpty())
            return wrong(Words::tr("There is no record in it."));
        return m_records;
    }

private:
    QString m_object;
    QList<FileRecord> m_records;
    QStringList m_problems;
};

Records readJson(const QByteArray &bytes, const QString &object)
{
    const Result<QJsonDocument> read = parseJson(bytes, deepest);
    if (!read)
        return wrong(Words::tr("This is not JSON in UTF-8."));
    if (const auto doubled = doubledMember(bytes))
        return wrong(Words::tr("%1 is there twice.").arg(*doubled));
    const QJsonArray list = read->isArray() ? read->array() : QJsonArray{read->object()};
    if (list.size() > mostRecords)
        return wrong(Words::tr("A file may have %n records at most.", nullptr, int(mostRecords)));
    Collector collector(object);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            return wrong(Words::tr("%1: this is no record.", "a place").arg(numbered(int(i) + 1)));
        collector.take(numbered(int(i) + 1), list.at(i).toObject());
    }
    return collector.result();
}

Records readTable(const QByteArray &bytes, const QString &object)
{
    const auto table = readCsv(bytes, {.rows = mostRecords});
    if (!table)
        return wrong(csvFaultWords(table.error()));
    Collector collector(object);
    for (const CsvRow &row : table->rows) {
        QJsonObject fields;
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            if (const QString value = row.values.at(i).trimmed(); !value.isEmpty())
                fields.insert(table->header.at(i), value);
        }
        collector.take(Words::tr("Line %1").arg(row.line), fields);
    }
    return collector.result();
}

Records readCards(const QByteArray &bytes, const QString &object)
{
    Collector collector(object);
    const QByteArray end("END:VCARD");
    const QByteArray folded = bytes.toUpper();
    int number = 0;
    qsizetype begin = 0;
    for (qsizetype at = folded.indexOf(end); at >= 0; at = folded.indexOf(end, begin)) {
        if (++number > mostRecords)
            return wrong(Words::tr("A file may have %n records at most.", nullptr, int(mostRecords)));
        const Result<ContactCard> card = readVCard(bytes.sliced(begin, at + end.size() - begin));
        if (!card || card->isEmpty())
            return wrong(Words::tr("%1: this is no vCard.", "a place").arg(numbered(number)));
        collector.take(numbered(number), fieldsOf(*card, object));
        begin = at + end.size();
    }
    if (!bytes.sliced(begin).trimmed().isEmpty())
        return wrong(Words::tr("%1: this is no vCard.", "a place").arg(numbered(number + 1)));
    return collector.result();
}

} // namespace

FileKind kindOfFile(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "json"_L1)
        return FileKind::Json;
    if (suffix == "csv"_L1)
        return FileKind::Csv;
    return suffix == "vcf"_L1 || suffix == "vcard"_L1 ? FileKind::VCard : FileKind::Unknown;
}

Records readFileRecords(FileKind kind, const QByteArray &bytes, const QString &object)
{
    switch (kind) {
    case FileKind::Json:
        return readJson(bytes, object);
    case FileKind::Csv:
        return readTable(bytes, object);
    case FileKind::VCard:
        return readCards(bytes, object);
    case FileKind::Unknown:
        return wrong(Words::tr("JSON, CSV and vCard files are taken: name it .json, .csv or .vcf."));
    }
    Q_UNREACHABLE();
}

QStringList checkFileRecords(const QList<FileRecord> &records, const ObjectDescribe &describe)
{
    QStringList problems;
    for (const FileRecord &record : records) {
        const QList<FieldRemark> remarks = checkRecord(describe, record.fields);
        for (const FieldRemark &remark : remarks) {
            if (problems.size() < mostProblems)
                problems.append(u"%1: %2"_s.arg(record.place, remark.text));
        }
    }
    return problems;
}

} // namespace patchbay
