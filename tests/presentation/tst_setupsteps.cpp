#include "presentation/setupsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

using About = AppFinding::Subject;
using Verdict = AppFinding::Verdict;
using Line = ProviderSettingsViewModel::CheckLine;
using Part = SetupStep::Part;
using Kind = SetupStep::Kind;

class SetupStepsTest : public QObject
{
    Q_OBJECT
private slots:
    void namesAndCodesAreParts();
    void whatIsNotClosedIsPlain_data();
    void whatIsNotClosedIsPlain();
    void theEndSaysWhatShowsIt();
    void plainWordsHaveNoMarks();
    void whatIsWellWasDoneInEachStepThatShowsIt();
    void whatIsWrongIsMendedInTheLastStep();
    void wrongCountsMoreThanWell();
};

namespace
{

QList<SetupStep> steps()
{
    return readSetupSteps({u"Open **Setup**. {app}"_s, u"Paste the URIs. {redirectUris}"_s, u"Add `api`."_s,
        u"Copy the key. {app}"_s});
}

Line line(Verdict verdict, About about)
{
    return {verdict, u"said"_s, {}, about};
}

} // namespace

void SetupStepsTest::namesAndCodesAreParts()
{
    const QList<Part> expected = {{Kind::Words, u"Add "_s}, {Kind::Code, u"api"_s}, {Kind::Words, u" in "_s},
        {Kind::Name, u"OAuth <b>"_s}, {Kind::Words, u"."_s}};
    QCOMPARE(readSetupStep(u"Add `api` in **OAuth <b>**."_s).parts, expected);
}

void SetupStepsTest::whatIsNotClosedIsPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << u"Open **Setup"_s;
    QTest::newRow("code") << u"Add `api"_s;
    QTest::newRow("empty") << u"Turn **** on"_s;
    QTest::newRow("another proof") << u"Open it. {scopes}"_s;
    QTest::newRow("none") << u"Open it."_s;
}

void SetupStepsTest::whatIsNotClosedIsPlain()
{
    QFETCH(QString, text);
    const SetupStep step = readSetupStep(text);
    QCOMPARE(step.parts, (QList<Part>{{Kind::Words, text}}));
    QVERIFY(!step.shownBy);
}

void SetupStepsTest::theEndSaysWhatShowsIt()
{
    QCOMPARE(readSetupStep(u"Open it. {app}"_s).shownBy, About::Client);
    QCOMPARE(readSetupStep(u"Paste them. {redirectUris} "_s).shownBy, About::RedirectUri);
    QVERIFY(!readSetupStep(u"{app} first"_s).shownBy);
}

void SetupStepsTest::plainWordsHaveNoMarks()
{
    QCOMPARE(plainSetupSteps({u"In Setup, open **External Client App Manager**. {app}"_s}),
        QStringList{u"In Setup, open External Client App Manager."_s});
}

void SetupStepsTest::whatIsWellWasDoneInEachStepThatShowsIt()
{
    using enum StepState;
    QCOMPARE(stepStates(steps(), {line(Verdict::Good, About::Client)}),
        (QList<StepState>{Done, Untold, Untold, Done}));
    QCOMPARE(stepStates(steps(), {line(Verdict::Unknown, About::Client), line(Verdict::Good, About::Host)}),
        (QList<StepState>{Untold, Untold, Untold, Untold}));
}

void SetupStepsTest::whatIsWrongIsMendedInTheLastStep()
{
    using enum StepState;
    QCOMPARE(stepStates(steps(), {line(Verdict::Wrong, About::Client)}),
        (QList<StepState>{Untold, Untold, Untold, Wrong}));
    QCOMPARE(
        stepStates(steps(), {line(Verdict::Good, About::Client), line(Verdict::Wrong, About::RedirectUri)}),
        (QList<StepState>{Done, Wrong, Untold, Done}));
}

void SetupStepsTest::wrongCountsMoreThanWell()
{
    using enum StepState;
    QCOMPARE(
        stepStates(steps(), {line(Verdict::Good, About::Client), line(Verdict::Wrong, About::Client)}).last(),
        Wrong);
}

QTEST_GUILESS_MAIN(SetupStepsTest)
#include "tst_setupsteps.moc"
