#include "automations/automation.h"
#include "automations/textfill.h"
#include "automations/throttle.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TextFillTest : public QObject
{
    Q_OBJECT
private slots:
    void valuesTakeTheirPlace_data();
    void valuesTakeTheirPlace();
    void hostileValuesStayText_data();
    void hostileValuesStayText();
    void unreadableTemplatesAreTold_data();
    void unreadableTemplatesAreTold();
    void conditionsCompareAsText_data();
    void conditionsCompareAsText();
    void aBucketGivesItsBurstAndThenItsPace();
    void aClockSetBackCostsOneBucketAtMost();
};

namespace
{

AutomationRecord recordWith(const QString &value)
{
    return {{u"row"_s}, {u"c1"_s}, u"Lead"_s,
        {{u"LastName"_s, value}, {u"Size"_s, 1200000}, {u"Flag"_s, true}}, {u"00Q1"_s}, u"Acme"_s,
        u"https://acme.example/00Q1"_s};
}

} // namespace

void TextFillTest::valuesTakeTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a field") << u"New {LastName}!"_s << u"New Sample!"_s;
    QTest::newRow("a field that is not there") << u"[{Company}]"_s << u"[]"_s;
    QTest::newRow("a number") << u"{Size}"_s << u"1200000"_s;
    QTest::newRow("a yes") << u"{Flag}"_s << u"true"_s;
    QTest::newRow("braces") << u"{{{LastName}}}"_s << u"{Sample}"_s;
    QTest::newRow("names of our own")
        << u"{object} {id} {org} {link}"_s << u"Lead 00Q1 Acme https://acme.example/00Q1"_s;
}

void TextFillTest::valuesTakeTheirPlace()
{
    QFETCH(QString, text);
    QCOMPARE(problemOf(text), QString());
    QTEST(filled(text, recordWith(u"Sample"_s), TextUse::Plain), "expected");
}

void TextFillTest::hostileValuesStayText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("use");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const QString &text, const QString &value, TextUse use,
              const QString &expected) { QTest::newRow(name) << text << value << int(use) << expected; };
    const QString name = u"{LastName}"_s;
    row("a channel's mention", name, u"<!channel>"_s, TextUse::Slack, u"&lt;!channel&gt;"_s);
    row("a user's mention", name, u"<@U123|x>"_s, TextUse::Slack, u"&lt;@U123|x&gt;"_s);
    row("a mention in plain words", name, u"@here and @Channel"_s, TextUse::Slack,
        u"@\u2060here and @\u2060Channel"_s);
    row("an escape that would be undone", name, u"&lt;!here&gt;"_s, TextUse::Slack,
        u"&amp;lt;!here&amp;gt;"_s);
    row("a mention in the person's own brackets", u"<{LastName}>"_s, u"!channel"_s, TextUse::Slack,
        u"<%21channel>"_s);
    row("half an address", u"<{LastName}|Open>"_s, u"https://evil.example|Bank"_s, TextUse::Slack,
        u"<https://evil.example%7CBank|Open>"_s);
    row("lines", name, u"a\r\nb\u2028c"_s, TextUse::Slack, u"a b c"_s);
    row("a value that looks like a template", name, u"{id} {{"_s, TextUse::Slack, u"{id} {{"_s);
    row("a turn of direction", name, u"a\u202Eb"_s, TextUse::Line, u"ab"_s);
    row("a title of two lines", name, u"a\nb"_s, TextUse::Line, u"a b"_s);
    row("a link in Markdown", name, u"[x](https://e.example) @all"_s, TextUse::Markdown,
        u"\\[x\\](https://e.example) \\@all"_s);
    row("HTML in Markdown", name, u"<img>"_s, TextUse::Markdown, u"\\<img\\>"_s);
    row("a shell's signs", name, u"$(rm -rf ~) `id` \"'"_s, TextUse::Plain, u"$(rm -rf ~) `id` \"'"_s);
}

void TextFillTest::hostileValuesStayText()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(int, use);
    QTEST(filled(text, recordWith(value), TextUse(use)), "expected");
}

void TextFillTest::unreadableTemplatesAreTold_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"{"_s, u"}"_s, u"{}"_s, u"{Last Name}"_s, u"{LastName"_s, u"{9}"_s,
             u"a } b"_s, u"{{}"_s, u"{"_s + QString(200, u'a') + u'}'})
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TextFillTest::unreadableTemplatesAreTold()
{
    QFETCH(QString, text);
    QVERIFY(!problemOf(text).isEmpty());
}

void TextFillTest::conditionsCompareAsText_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("case and spaces") << u"LastName"_s << u" sAmple "_s << true;
    QTest::newRow("a number") << u"Size"_s << u"1200000"_s << true;
    QTest::newRow("a yes") << u"Flag"_s << u"True"_s << true;
    QTest::newRow("nothing, which is not there") << u"Company"_s << u""_s << true;
    QTest::newRow("a part") << u"LastName"_s << u"Samp"_s << false;
}

void TextFillTest::conditionsCompareAsText()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QTEST(matches({u"Lead"_s, {}, {{field, value}}}, recordWith(u"Sample"_s)), "expected");
}

void TextFillTest::aBucketGivesItsBurstAndThenItsPace()
{
    const Pace pace{3, 1000ms};
    const Timestamp start(10h);
    Bucket bucket;
    int drawn = 0;
    for (Timestamp now = start; now < start + 10s; now += 100ms) {
        const Drawn next = draw(bucket, pace, now);
        drawn += next.isDrawn;
        bucket = next.bucket;
        if (!next.isDrawn)
            QVERIFY(next.next > now && next.next <= now + pace.interval);
    }
    QCOMPARE(drawn, 3 + 9);
}

void TextFillTest::aClockSetBackCostsOneBucketAtMost()
{
    const Pace pace{3, 1000ms};
    const Drawn next = draw({Timestamp(1000h)}, pace, Timestamp(10h));
    QVERIFY(!next.isDrawn);
    QVERIFY(next.next == Timestamp(10h) + pace.interval);
}

QTEST_GUILESS_MAIN(TextFillTest)
#include "tst_textfill.moc"
