<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityDetails</name>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>Sent to %1, %Ln tries</numerusform>
            <numerusform>Sent to %1, %Ln tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>%Ln record waits and goes out after you reconnect.</numerusform>
            <numerusform>%Ln records wait and go out after you reconnect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>Sends %Ln record first.</numerusform>
            <numerusform>Sends %Ln records first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln file cannot be used.</numerusform>
            <numerusform>%Ln files cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln needs you.</numerusform>
            <numerusform>%Ln need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln waits for you in Activity.</numerusform>
            <numerusform>%Ln wait for you in Activity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln on the way</numerusform>
            <numerusform>%Ln on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>Reconnect %1 to send one record that waits.</numerusform>
            <numerusform>Reconnect %1 to send %Ln records that wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>A record has one field at most.</numerusform>
            <numerusform>A record has %Ln fields at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>A file may have %Ln record at most.</numerusform>
            <numerusform>A file may have %Ln records at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>%Ln record before it was taken.</numerusform>
            <numerusform>%Ln records before it were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>It is larger than %Ln MB.</numerusform>
            <numerusform>It is larger than %Ln MB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>The newest sign-in token of %Ln connection is not saved.</numerusform>
            <numerusform>The newest sign-in tokens of %Ln connections are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>The window must be locked by a passphrase, after %Ln minute at the latest.</numerusform>
            <numerusform>The window must be locked by a passphrase, after %Ln minutes at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>Records that arrived are forgotten here after %Ln day at the latest.</numerusform>
            <numerusform>Records that arrived are forgotten here after %Ln days at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%Ln record in %1 looks the same.</numerusform>
            <numerusform>%Ln records in %1 look the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>%Ln run needs you.</numerusform>
            <numerusform>%Ln runs need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>Off. %Ln run waits.</numerusform>
            <numerusform>Off. %Ln runs wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>%Ln run waits.</numerusform>
            <numerusform>%Ln runs wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%Ln run still trying</numerusform>
            <numerusform>%Ln runs still trying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>%Ln run this week, all fine</numerusform>
            <numerusform>%Ln runs this week, all fine</numerusform>
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
            <numerusform>Show more of %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsViewModel</name>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln record discarded</numerusform>
            <numerusform>%Ln records discarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>%Ln connection fits, not %1. Nothing was done.</numerusform>
            <numerusform>%Ln connections fit, not %1. Nothing was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>%Ln connection fits: add --count %1 to --yes.</numerusform>
            <numerusform>%Ln connections fit: add --count %1 to --yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>Disconnect this connection? [yes/no]</numerusform>
            <numerusform>Disconnect these %Ln connections? [yes/no]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>Browse %Ln service</numerusform>
            <numerusform>Browse all %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportCheckPane</name>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>%Ln lead goes to %1</numerusform>
            <numerusform>%Ln leads go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%Ln row is left out</numerusform>
            <numerusform>%Ln rows are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>%Ln lead of this file was queued before and is not sent twice</numerusform>
            <numerusform>%Ln leads of this file were queued before and are not sent twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>%Ln column is left out</numerusform>
            <numerusform>%Ln columns are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportDesk</name>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>%Ln lead that still waits is taken out of the queue. What arrived in %1 stays there.</numerusform>
            <numerusform>%Ln leads that still wait are taken out of the queue. What arrived in %1 stays there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Check %Ln row</numerusform>
            <numerusform>Check %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Import %Ln lead</numerusform>
            <numerusform>Import %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>About %Ln s left</numerusform>
            <numerusform>About %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>About %Ln min left</numerusform>
            <numerusform>About %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>About %Ln h left</numerusform>
            <numerusform>About %Ln h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln created.</numerusform>
            <numerusform>%Ln created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln rejected.</numerusform>
            <numerusform>%Ln rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for you in Activity</source>
        <translation>
            <numerusform>%Ln row waits for you in Activity</numerusform>
            <numerusform>%Ln rows wait for you in Activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>%Ln row, kept with its reason</numerusform>
            <numerusform>%Ln rows, kept with their reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %Ln day</numerusform>
            <numerusform>For %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>It is larger than %Ln MB. Divide it into smaller files.</numerusform>
            <numerusform>It is larger than %Ln MB. Divide it into smaller files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%Ln waiting for you</numerusform>
            <numerusform>%Ln waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>%Ln record needs you: see “patchbayctl outbox list”.</numerusform>
            <numerusform>%Ln records need you: see “patchbayctl outbox list”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%Ln record still waits.</numerusform>
            <numerusform>%Ln records still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Import %Ln lead</numerusform>
            <numerusform>Import %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>Import %Ln lead into production?</numerusform>
            <numerusform>Import %Ln leads into production?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>Create %Ln lead</numerusform>
            <numerusform>Create %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>%1; leave out %Ln row with errors</numerusform>
            <numerusform>%1; leave out %Ln rows with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>Show %Ln more field</numerusform>
            <numerusform>Show %Ln more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%Ln record was rejected or is uncertain.</numerusform>
            <numerusform>%Ln records were rejected or are uncertain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln record discarded</numerusform>
            <numerusform>%Ln records discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) discarded</source>
        <translation>
            <numerusform>%Ln run discarded</numerusform>
            <numerusform>%Ln runs discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>%Ln record is not back yet</numerusform>
            <numerusform>%Ln records are not back yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>%Ln run is not back yet</numerusform>
            <numerusform>%Ln runs are not back yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>%Ln run cannot come back</numerusform>
            <numerusform>%Ln runs cannot come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln records</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>Disconnect %Ln account?</numerusform>
            <numerusform>Disconnect %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>Disconnect %Ln account</numerusform>
            <numerusform>Disconnect %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>%Ln account is disconnected</numerusform>
            <numerusform>%Ln accounts are disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>%Ln account is not wholly removed yet</numerusform>
            <numerusform>%Ln accounts are not wholly removed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>%Ln account is disconnected: its service is told to end the access, and the token is deleted from your keychain.</numerusform>
            <numerusform>%Ln accounts are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln record that no org has is lost.</numerusform>
            <numerusform>%Ln records that no org has are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>The history of %Ln record is deleted here. Export it first to keep it.</numerusform>
            <numerusform>The history of %Ln records is deleted here. Export it first to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%Ln connection is disconnected.</numerusform>
            <numerusform>%Ln connections are disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln record that no org has is lost.</numerusform>
            <numerusform>%Ln records that no org has are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>%Ln run failed or may have been done.</numerusform>
            <numerusform>%Ln runs failed or may have been done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %Ln day</numerusform>
            <numerusform>After %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>Also delete the provider file I wrote</numerusform>
            <numerusform>Also delete the %Ln provider files I wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%Ln record exported</numerusform>
            <numerusform>%Ln records exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>&amp;Send the record first</numerusform>
            <numerusform>&amp;Send the %Ln records first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>&amp;Keep it until I connect again</numerusform>
            <numerusform>&amp;Keep them until I connect again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>&amp;Discard it</numerusform>
            <numerusform>&amp;Discard them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>%Ln record still waits for this org.</numerusform>
            <numerusform>%Ln records still wait for this org.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>%Ln record is in it so far. Begin the next one when it is done, or cancel this one.</numerusform>
            <numerusform>%Ln records are in it so far. Begin the next one when it is done, or cancel this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>Exporting the history: %Ln record so far</numerusform>
            <numerusform>Exporting the history: %Ln records so far</numerusform>
        </translation>
    </message>
</context>
</TS>
