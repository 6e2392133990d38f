#include "presentation/contactcard.h"
#include "presentation/quickentry.h"
#include "salesforce/describe.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

// The class comes first: moc 6.4 loses its way in raw strings.
class ContactCardTest : public QObject
{
    Q_OBJECT
private slots:
    void cardsAreRead_data();
    void cardsAreRead();
    void whatIsNoCardIsRefused_data();
    void whatIsNoCardIsRefused();
    void signaturesAreRead_data();
    void signaturesAreRead();
    void proseIsNobody();
    void hostileTextEndsSoon();
    void fieldsAreThoseOfTheObject();
    void onlyWhatThisUserMaySetIsFilledIn();
    void quickContactNeedsAnAddressOnly();
};

namespace
{

ObjectDescribe object(const QString &name, const QStringList &fields)
{
    ObjectDescribe made;
    made.name = name;
    for (const QString &fieldName : fields) {
        FieldDescribe field;
        field.name = fieldName;
        field.createable = true;
        field.length = 10;
        made.fields.append(field);
    }
    return made;
}

} // namespace

void ContactCardTest::cardsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ContactCard>("card");
    const ContactCard robin{.firstName = u"Robin"_s,
        .lastName = u"Sample"_s,
        .title = u"Head of Purchasing"_s,
        .company = u"Northwind, Traders; Ltd"_s,
        .email = u"r.sample@northwind.example"_s,
        .phone = u"+49 30 5550123"_s,
        .mobile = u"+49 170 5550124"_s,
        .website = u"https://northwind.example"_s,
        .street = u"Musterweg 4"_s,
        .city = u"Berlin"_s,
        .state = u"BE"_s,
        .postalCode = u"10115"_s,
        .country = u"Germany"_s};
    QTest::newRow("RFC 2426: version 3.0") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sample;Robin;;Dr.;\r\nFN:Dr. Robin Sample\r\n"
        "ORG:Northwind\\, Traders\\; Ltd;Purchasing\r\nTITLE:Head of Purchasing\r\n"
        "TEL;TYPE=WORK,VOICE:+49 30 5550123\r\nTEL;TYPE=FAX:+49 30 5550199\r\n"
        "item1.TEL;TYPE=CELL:+49 170 5550124\r\nEMAIL;TYPE=INTERNET:r.sample@northwind.example\r\n"
        "EMAIL:other@northwind.example\r\nURL:https://northwind.example\r\n"
        "ADR;TYPE=WORK:;;Musterweg 4;Berlin;BE;10115;Germany\r\nEND:VCARD\r\n")
                                           << robin;
    QTest::newRow("RFC 6350: version 4.0, folded") << QByteArray(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Robin Sample\nN:Sample;Robin;;;\nORG:Northwind\\, Trad\n"
        " ers\\; Ltd\nTITLE:Head of\n  Purchasing\nTEL;VALUE=uri;TYPE=\"voice,work\":tel:+49 30 "
        "5550123;ext=7\n"
        "TEL;VALUE=uri;TYPE=cell:tel:+49 170 5550124\nEMAIL:mailto:r.sample@northwind.example\n"
        "URL:https://northwind.example\nADR;LABEL=\"a: b\":;;Musterweg 4;Berlin;BE;10115;Germany\n"
        "END:VCARD\n") << robin;
    QTest::newRow("of several the first")
        << QByteArray("BEGIN:VCARD\nN:A;B\nEND:VCARD\nBEGIN:VCARD\nN:C;D\nEMAIL:c@d.example\nEND:VCARD\n")
        << ContactCard{.firstName = u"B"_s, .lastName = u"A"_s};
    QTest::newRow("a formatted name alone")
        << QByteArray("BEGIN:VCARD\nFN:Anna Maria Muster\nEND:VCARD\n")
        << ContactCard{.firstName = u"Anna Maria"_s, .lastName = u"Muster"_s};
    QTest::newRow("version 2.1, coded")
        << QByteArray("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=\r\n"
                      "ler;J=C3=B6rg\r\nTEL;CELL:0170 1\r\nEND:VCARD\r\n")
        << ContactCard{.firstName = u"Jörg"_s, .lastName = u"Müller"_s, .mobile = u"0170 1"_s};
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF"
                                                     "BEGIN:VCARD\nN:M\xC3\xBCller;\nEND:VCARD")
                                       << ContactCard{.lastName = u"Müller"_s};
    QTest::newRow("Latin-1") << QByteArray("BEGIN:VCARD\nN:M\xFCller;\nEND:VCARD")
                             << ContactCard{.lastName = u"Müller"_s};
    QTest::newRow("control characters go")
        << QByteArray("BEGIN:VCARD\nN:Mul\x07ler;\nEND:VCARD") << ContactCard{.lastName = u"Muller"_s};
}

void ContactCardTest::cardsAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ContactCard, card);
    const Result<ContactCard> read = readVCard(bytes);
    QVERIFY(read);
    QCOMPARE(read->firstName, card.firstName);
    QCOMPARE(read->lastName, card.lastName);
    QCOMPARE(read->company, card.company);
    QCOMPARE(read->title, card.title);
    QCOMPARE(read->email, card.email);
    QCOMPARE(read->phone, card.phone);
    QCOMPARE(read->mobile, card.mobile);
    QVERIFY(*read == card);
    QVERIFY(readContact(QString::fromUtf8(bytes)).lastName.size() == card.lastName.size());
}

void ContactCardTest::whatIsNoCardIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Robin Sample");
    QTest::newRow("a calendar") << QByteArray("BEGIN:VCALENDAR\nN:A;B\nEND:VCALENDAR");
    QTest::newRow("too large") << QByteArray("BEGIN:VCARD\n") + QByteArray(1024 * 1024, 'x');
}

void ContactCardTest::whatIsNoCardIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(readVCard(bytes).error().kind, ErrorKind::Protocol);
}

void ContactCardTest::signaturesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ContactCard>("card");
    QTest::newRow("English")
        << u"Kind regards\n\nRobin Sample\nHead of Purchasing\nNorthwind Traders Ltd\n\nT: +44 20 7946 0123 | M: +44 7700 900123\nr.sample@northwind.example | www.northwind.example"_s
        << ContactCard{.firstName = u"Robin"_s,
               .lastName = u"Sample"_s,
               .title = u"Head of Purchasing"_s,
               .company = u"Northwind Traders Ltd"_s,
               .email = u"r.sample@northwind.example"_s,
               .phone = u"+44 20 7946 0123"_s,
               .mobile = u"+44 7700 900123"_s,
               .website = u"www.northwind.example"_s};
    QTest::newRow("German")
        << u"--\nAnna Muster\nLeiterin Einkauf\nBeispiel AG\nBeispielweg 4, 8000 Zürich\nTel. 044 555 01 23\nFax 044 555 01 99\nMobil 079 555 01 24\nANNA.MUSTER@beispiel.example"_s
        << ContactCard{.firstName = u"Anna"_s,
               .lastName = u"Muster"_s,
               .title = u"Leiterin Einkauf"_s,
               .company = u"Beispiel AG"_s,
               .email = u"anna.muster@beispiel.example"_s,
               .phone = u"044 555 01 23"_s,
               .mobile = u"079 555 01 24"_s,
               .street = u"Beispielweg 4"_s,
               .city = u"Zürich"_s,
               .postalCode = u"8000"_s};
    QTest::newRow("in one line") << u"Kim Example | Sales Manager | Contoso GmbH | kim@contoso.example"_s
                                 << ContactCard{.firstName = u"Kim"_s,
                                        .lastName = u"Example"_s,
                                        .title = u"Sales Manager"_s,
                                        .company = u"Contoso GmbH"_s,
                                        .email = u"kim@contoso.example"_s};
    QTest::newRow("an address alone")
        << u"o'hara@example.com"_s << ContactCard{.email = u"o'hara@example.com"_s};
    QTest::newRow("nothing") << QString() << ContactCard{};
}

void ContactCardTest::signaturesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const ContactCard, card);
    const ContactCard read = readContact(text);
    QCOMPARE(read.firstName, card.firstName);
    QCOMPARE(read.lastName, card.lastName);
    QCOMPARE(read.title, card.title);
    QCOMPARE(read.company, card.company);
    QCOMPARE(read.email, card.email);
    QCOMPARE(read.phone, card.phone);
    QCOMPARE(read.mobile, card.mobile);
    QCOMPARE(read.website, card.website);
    QCOMPARE(read.street, card.street);
    QCOMPARE(read.postalCode, card.postalCode);
    QCOMPARE(read.city, card.city);
    QVERIFY(read == card);
}

void ContactCardTest::proseIsNobody()
{
    QVERIFY(
        readSignature(u"thanks a lot for the visit, we talk again next week about the 40 seats"_s).isEmpty());
}

void ContactCardTest::hostileTextEndsSoon()
{
    const QString long1 = u"a@"_s.repeated(20'000);
    const QString long2 = u"+1 ("_s.repeated(20'000);
    const QString long3 = u"A "_s.repeated(50'000);
    for (const QString &text : {long1, long2, long3})
        QVERIFY(readSignature(text).lastName.size() <= 255);
}

void ContactCardTest::fieldsAreThoseOfTheObject()
{
    const ContactCard card{.lastName = u"Sample"_s, .company = u"Contoso"_s, .city = u"Bern"_s};
    QCOMPARE(fieldsOf(card, object(u"Lead"_s, {u"LastName"_s, u"Company"_s, u"City"_s})),
        QJsonObject({{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Contoso"_s}, {u"City"_s, u"Bern"_s}}));
    QCOMPARE(fieldsOf(card, object(u"Contact"_s, {u"LastName"_s, u"MailingCity"_s})),
        QJsonObject({{u"LastName"_s, u"Sample"_s}, {u"MailingCity"_s, u"Bern"_s}}));
    QCOMPARE(fieldsOf(card, object(u"Account"_s, {u"Name"_s, u"BillingCity"_s, u"LastName"_s})),
        QJsonObject({{u"Name"_s, u"Contoso"_s}, {u"BillingCity"_s, u"Bern"_s}}));
}

void ContactCardTest::onlyWhatThisUserMaySetIsFilledIn()
{
    ObjectDescribe lead = object(u"Lead"_s, {u"LastName"_s, u"Company"_s});
    lead.fields[1].createable = false;
    const QJsonObject fields
        = fieldsOf({.lastName = u"Longer than ten"_s, .company = u"C"_s, .email = u"a@b.example"_s}, lead);
    QCOMPARE(fields, QJsonObject({{u"LastName"_s, u"Longer tha"_s}}));
}

void ContactCardTest::quickContactNeedsAnAddressOnly()
{
    const QJsonObject address{{u"Email"_s, u"a@b.example"_s}};
    QCOMPARE(quickFields(u"Contact"_s, address),
        QJsonObject({{u"Email"_s, u"a@b.example"_s}, {u"FirstName"_s, u"NA"_s}, {u"LastName"_s, u"NA"_s}}));
    QCOMPARE(quickFields(u"Contact"_s, {{u"Email"_s, u"a@b.example"_s}, {u"LastName"_s, u"Muster"_s}})
                 .value("LastName"_L1)
                 .toString(),
        u"Muster"_s);
    QCOMPARE(quickFields(u"Lead"_s, address), address); // the rules fill in the company, nobody the name
    QCOMPARE(quickFields(u"Contact"_s, {}), QJsonObject()); // nobody is nobody
}

QTEST_GUILESS_MAIN(ContactCardTest)
#include "tst_contactcard.moc"
