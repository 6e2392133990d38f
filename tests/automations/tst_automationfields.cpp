#include "automations/definition.h"
#include "presentation/automationsviewmodel.h"
#include "presentation/runwords.h"

#include <QJsonArray>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class AutomationFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void aFormGivesBackWhatItWasFilledWith_data();
    void aFormGivesBackWhatItWasFilledWith();
    void whatWasTypedBecomesConditions();
    void everyTroubleHasItsWords_data();
    void everyTroubleHasItsWords();
};

void AutomationFieldsTest::aFormGivesBackWhatItWasFilledWith_data()
{
    QTest::addColumn<int>("kind");
    for (const AutomationsViewModel::Action &action : AutomationsViewModel::actions())
        QTest::newRow(nameOf(action.kind).data()) << int(action.kind);
}

void AutomationFieldsTest::aFormGivesBackWhatItWasFilledWith()
{
    QFETCH(int, kind);
    Automation automation;
    automation.action = AutomationsViewModel::usualAction(ActionKind(kind));
    if (ActionKind(kind) == ActionKind::Command)
        automation.action.settings.insert(u"arguments"_s, QJsonArray{u"-x"_s, u"a = b"_s});
    automation.trigger.conditions = {{u"LeadSource"_s, u"Web"_s}, {u"Country"_s, u"France"_s}};
    QCOMPARE(AutomationsViewModel::withFields(automation, AutomationsViewModel::fieldsOf(automation))
                 .action.settings,
        automation.action.settings);
    QVERIFY(AutomationsViewModel::withFields(automation, AutomationsViewModel::fieldsOf(automation)).trigger
        == automation.trigger);
}

void AutomationFieldsTest::whatWasTypedBecomesConditions()
{
    const Automation automation = AutomationsViewModel::withFields(
        {}, {{{u" LeadSource "_s, u" Web "_s}, {}, {u"Rating"_s, u"a=b"_s}}});
    const QList<FieldCondition> expected{{u"LeadSource"_s, u"Web"_s}, {u"Rating"_s, u"a=b"_s}};
    QVERIFY(automation.trigger.conditions == expected);
}

void AutomationFieldsTest::everyTroubleHasItsWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    const auto failed = [](const char *code) {
        QTest::newRow(code) << int(RunState::Failed) << nameOf(ErrorKind::Rejected)
                            << QString::fromLatin1(code);
    };
    for (const char *code :
        {"not_in_channel", "channel_not_found", "is_archived", "INPUT_ERROR", "VALIDATION_ERROR",
            "MANDATORY_NOT_FOUND", "exit_1", "command_not_started", "a_code_nobody_knows"})
        failed(code);
    QTest::newRow("offline") << int(RunState::Waiting) << nameOf(ErrorKind::Offline) << u""_s;
    QTest::newRow("slow down") << int(RunState::Waiting) << nameOf(ErrorKind::RateLimited)
                               << u"ratelimited"_s;
    QTest::newRow("signed out") << int(RunState::Waiting) << nameOf(ErrorKind::NeedsReconnect) << u""_s;
    QTest::newRow("in doubt") << int(RunState::Uncertain) << u""_s << u""_s;
}

void AutomationFieldsTest::everyTroubleHasItsWords()
{
    QFETCH(int, state);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QVERIFY(!runReason({.state = RunState(state), .errorKind = kind, .errorCode = code}).isEmpty());
    QCOMPARE(runReason({.state = RunState::Done}), QString());
}

QTEST_GUILESS_MAIN(AutomationFieldsTest)
#include "tst_automationfields.moc"
