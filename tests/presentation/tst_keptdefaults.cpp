#include "presentation/keptdefaults.h"
#include "salesforce/describe.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

const KeptValues fair{
    u"701000000000001AAA"_s, u"Spring trade fair"_s, u"Trade Show"_s, u"00G000000000001AAA"_s, u"East"_s};

FieldDescribe field(const QString &name, FieldType type)
{
    FieldDescribe made;
    made.name = made.label = name;
    made.type = type;
    made.createable = true;
    return made;
}

/// An object with a source and an owner.
ObjectDescribe person(const QString &object, const QStringList &sources, const QStringList &owners)
{
    ObjectDescribe describe;
    describe.name = object;
    FieldDescribe source = field(u"LeadSource"_s, FieldType::Picklist);
    for (const QString &value : sources) {
        PicklistValue entry;
        entry.value = entry.label = value;
        entry.active = true;
        source.picklist.append(entry);
    }
    FieldDescribe owner = field(u"OwnerId"_s, FieldType::Reference);
    owner.referenceTo = owners;
    describe.fields = {source, owner};
    return describe;
}

} // namespace

/// What stays from lead to lead, as far as it needs no database.
class KeptDefaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatTheRecordCanHaveIsKept_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QStringList>("owners");
        QTest::addColumn<QStringList>("kept");
        const QStringList both{u"Group"_s, u"User"_s};
        const QStringList sources{u"Web"_s, u"Trade Show"_s};
        QTest::newRow("a lead") << u"Lead"_s << sources << both << QStringList{u"LeadSource"_s, u"OwnerId"_s};
        QTest::newRow("a queue owns no contact")
            << u"Contact"_s << sources << QStringList{u"User"_s} << QStringList{u"LeadSource"_s};
        QTest::newRow("a source that the org does not have")
            << u"Lead"_s << QStringList{u"Web"_s} << both << QStringList{u"OwnerId"_s};
        QTest::newRow("other records") << u"Task"_s << sources << both << QStringList();
    }
    void onlyWhatTheRecordCanHaveIsKept()
    {
        QFETCH(const QString, object);
        QFETCH(const QStringList, sources);
        QFETCH(const QStringList, owners);
        QFETCH(const QStringList, kept);
        const ObjectDescribe describe = person(object, sources, owners);
        QCOMPARE(keptFields(fair, object, &describe).keys(), kept);
    }

    void withoutADescribeTheOrgIsAStandardOne()
    {
        QCOMPARE(keptFields(fair, u"Lead"_s, nullptr).value("OwnerId"_L1).toString(), fair.owner);
        QVERIFY(!keptFields(fair, u"Contact"_s, nullptr).contains("OwnerId"_L1));
    }

    void formBeginsWithIt()
    {
        const ObjectDescribe describe = person(u"Lead"_s, {u"Web"_s, u"Trade Show"_s}, {u"Group"_s});
        const auto form = beginningWith(makeForm(describe), keptFields(fair, u"Lead"_s, &describe));
        QJsonObject initial;
        for (const RecordSection &section : form) {
            for (const RecordField &shown : section.fields)
                initial.insert(shown.name, shown.initial);
        }
        QCOMPARE(initial.value("LeadSource"_L1).toString(), u"Trade Show"_s);
        QCOMPARE(initial.value("OwnerId"_L1).toString(), fair.owner);
    }

    void itIsChosenInThreeFields()
    {
        const ObjectDescribe describe = person(u"Lead"_s, {u"Web"_s, u"Trade Show"_s}, {u"Group"_s});
        const auto form = keptForm(makeForm(describe), fair);
        QCOMPARE(form.size(), 1);
        QStringList names;
        for (const RecordField &shown : form.first().fields) {
            names.append(shown.name);
            QVERIFY(!shown.required);
        }
        QCOMPARE(names, QStringList({u"CampaignId"_s, u"LeadSource"_s, u"OwnerId"_s}));
        QCOMPARE(form.first().fields.first().initial.toString(), fair.campaign);
        // What the form of a lead begins with is not chosen to stay.
        QVERIFY(keptForm(makeForm(describe), {}).first().fields.at(1).initial.isUndefined());
    }

    void campaignBecomesAFollowUp_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("takesId");
        QTest::newRow("lead") << u"Lead"_s << u"LeadId"_s;
        QTest::newRow("contact") << u"Contact"_s << u"ContactId"_s;
        QTest::newRow("account") << u"Account"_s << QString();
    }
    void campaignBecomesAFollowUp()
    {
        QFETCH(const QString, object);
        QFETCH(const QString, takesId);
        const QList<FollowUp> followUps = keptFollowUps(fair, object);
        QCOMPARE(followUps.size(), takesId.isEmpty() ? 0 : 1);
        if (takesId.isEmpty())
            return;
        QCOMPARE(followUps.first().object, u"CampaignMember"_s);
        QCOMPARE(followUps.first().field, takesId);
        QCOMPARE(followUps.first().fields, (QJsonObject{{u"CampaignId"_s, fair.campaign}}));
        QCOMPARE(followUps.first().about, fair.campaignName);
    }

    void withoutACampaignNothingFollows()
    {
        KeptValues values = fair;
        values.campaign.clear();
        QVERIFY(keptFollowUps(values, u"Lead"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptDefaultsTest)
#include "tst_keptdefaults.moc"
