<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityDetails</name>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>Sent to %1, %n tries</numerusform>
            <numerusform>Sent to %1, %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>%n record waits and goes out after you reconnect.</numerusform>
            <numerusform>%n records wait and go out after you reconnect.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%n file cannot be used.</numerusform>
            <numerusform>%n files cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n needs you.</numerusform>
            <numerusform>%n need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n waits for you in Activity.</numerusform>
            <numerusform>%n wait for you in Activity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>Reconnect %1 to send one record that waits.</numerusform>
            <numerusform>Reconnect %1 to send %n records that wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>A record has one field at most.</numerusform>
            <numerusform>A record has %n fields at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>A file may have %n record at most.</numerusform>
            <numerusform>A file may have %n records at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>%n record before it was taken.</numerusform>
            <numerusform>%n records before it were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>It is larger than %n MB.</numerusform>
            <numerusform>It is larger than %n MB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>The newest sign-in token of %n connection is not saved.</numerusform>
            <numerusform>The newest sign-in tokens of %n connections are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>The window must be locked by a passphrase, after %n minute at the latest.</numerusform>
            <numerusform>The window must be locked by a passphrase, after %n minutes at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>Records that arrived are forgotten here after %n day at the latest.</numerusform>
            <numerusform>Records that arrived are forgotten here after %n days at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%n record in %1 looks the same.</numerusform>
            <numerusform>%n records in %1 look the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>%n run needs you.</numerusform>
            <numerusform>%n runs need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>Off. %n run waits.</numerusform>
            <numerusform>Off. %n runs wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>%n run waits.</numerusform>
            <numerusform>%n runs wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%n run still trying</numerusform>
            <numerusform>%n runs still trying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>%n run this week, all fine</numerusform>
            <numerusform>%n runs this week, all fine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>Show one more account</numerusform>
            <numerusform>Show more of %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>%n connection fits, not %1. Nothing was done.</numerusform>
            <numerusform>%n connections fit, not %1. Nothing was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>%n connection fits: add --count %1 to --yes.</numerusform>
            <numerusform>%n connections fit: add --count %1 to --yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>Disconnect this connection? [yes/no]</numerusform>
            <numerusform>Disconnect these %n connections? [yes/no]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>Browse %n service</numerusform>
            <numerusform>Browse all %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>It is larger than %n MB. Divide it into smaller files.</numerusform>
            <numerusform>It is larger than %n MB. Divide it into smaller files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) queued for %1</source>
        <translation>
            <numerusform>%n lead queued for %1</numerusform>
            <numerusform>%n leads queued for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFileDialog</name>
    <message numerus="yes">
        <source>Queue %n lead(s) from %1?</source>
        <translation>
            <numerusform>Queue %n lead from %1?</numerusform>
            <numerusform>Queue %n leads from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued for this org before and are not sent twice.</source>
        <translation>
            <numerusform>%n lead of this file was queued for this org before and is not sent twice.</numerusform>
            <numerusform>%n leads of this file were queued for this org before and are not sent twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out, because the org has no such field</source>
        <translation>
            <numerusform>%n column left out, because the org has no such field</numerusform>
            <numerusform>%n columns left out, because the org has no such field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of a file</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out. Correct them and open the file again.</source>
        <translation>
            <numerusform>%n line left out. Correct it and open the file again.</numerusform>
            <numerusform>%n lines left out. Correct them and open the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n lead(s)</source>
        <translation>
            <numerusform>Queue %n lead</numerusform>
            <numerusform>Queue %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>%n record needs you: see “patchbayctl outbox list”.</numerusform>
            <numerusform>%n records need you: see “patchbayctl outbox list”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%n record still waits.</numerusform>
            <numerusform>%n records still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>Show %n more field</numerusform>
            <numerusform>Show %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%n record was rejected or is uncertain.</numerusform>
            <numerusform>%n records were rejected or are uncertain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n records</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>Disconnect %n account?</numerusform>
            <numerusform>Disconnect %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>Disconnect %n account</numerusform>
            <numerusform>Disconnect %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>%n account is disconnected</numerusform>
            <numerusform>%n accounts are disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>%n account is not wholly removed yet</numerusform>
            <numerusform>%n accounts are not wholly removed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>%n account is disconnected: its service is told to end the access, and the token is deleted from your keychain.</numerusform>
            <numerusform>%n accounts are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%n record that no org has is lost.</numerusform>
            <numerusform>%n records that no org has are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>The history of %n record is deleted here. Export it first to keep it.</numerusform>
            <numerusform>The history of %n records is deleted here. Export it first to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%n connection is disconnected.</numerusform>
            <numerusform>%n connections are disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%n record that no org has is lost.</numerusform>
            <numerusform>%n records that no org has are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message numerus="yes">
        <source>%n record(s) still wait for this org; they are kept.</source>
        <translation>
            <numerusform>%n record still waits for this org; it is kept.</numerusform>
            <numerusform>%n records still wait for this org; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>Also delete the provider file I wrote</numerusform>
            <numerusform>Also delete the %n provider files I wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%n record exported</numerusform>
            <numerusform>%n records exported</numerusform>
        </translation>
    </message>
</context>
</TS>
