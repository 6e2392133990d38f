<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>EndNotices</name>
    <message numerus="yes">
        <source>Reconnect %1 to send %n records that wait.</source>
        <translation>
            <numerusform>Reconnect %1 to send %n record that waits.</numerusform>
            <numerusform>Reconnect %1 to send %n records that wait.</numerusform>
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
    <name>patchbay::Workspace</name>
    <message numerus="yes">
        <source>%n record(s) still wait for this org; they are kept.</source>
        <translation>
            <numerusform>%n record still waits for this org; it is kept.</numerusform>
            <numerusform>%n records still wait for this org; they are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
