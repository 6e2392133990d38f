<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT. You may use, change and pass on Patchbay; it comes without any warranty.</source>
        <translation>MIT. Sie dürfen Patchbay verwenden, ändern und weitergeben; es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Arbeit anderer</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (public domain), OpenSSL (Apache 2.0); in the demo org cpp-httplib (MIT). Their licences come with your system&apos;s packages.</source>
        <translation>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (gemeinfrei), OpenSSL (Apache 2.0); in der Demo-Org cpp-httplib (MIT). Ihre Lizenzen liegen den Paketen Ihres Systems bei.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1 explains the page you are on. Diagnostics, here in Settings, has the report for whoever helps you, with nothing secret in it. “man patchbay” and “man patchbayctl” in a terminal tell everything.</source>
        <translation>F1 erklärt die Seite, auf der Sie sind. „Diagnose“, hier in den „Einstellungen“, hat den Bericht für alle, die Ihnen helfen; er enthält nichts Geheimes. „man patchbay“ und „man patchbayctl“ in einem Terminal erklären alles.</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Arrived</source>
        <comment>a record, in its org</comment>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a record, by its org</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1 names fields</comment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Held back: a similar record is there</source>
        <translation>Zurückgehalten: Ein ähnlicher Datensatz ist dort</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Für Sie zurückgehalten</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>%1 is an org</comment>
        <translation>An %1 gesendet</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Deleted there again</source>
        <translation>Dort wieder gelöscht</translation>
    </message>
    <message>
        <source>It is kept here, but goes to no org yet</source>
        <translation>Er ist hier gespeichert, geht aber noch an keine Org</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>Die Verbindung dazu ist weg</translation>
    </message>
    <message>
        <source>Connect an org to send it there, or discard it.</source>
        <translation>Verbinden Sie eine Org, um ihn dorthin zu senden, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Connect the org again to send it, or discard it.</source>
        <translation>Verbinden Sie die Org wieder, um ihn zu senden, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Send it as an account that is connected now, or discard it.</source>
        <translation>Senden Sie ihn mit einem Konto, das jetzt verbunden ist, oder verwerfen Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>An %1 gesendet, %Ln Versuch</numerusform>
            <numerusform>An %1 gesendet, %Ln Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Datensätze suchen</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Datensätze</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>Was hier zu sehen ist, als Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Datensätze oder Automatisierungen</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Previous record</source>
        <translation>Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>&amp;Korrigieren und senden</translation>
    </message>
    <message>
        <source>Open full f&amp;orm</source>
        <translation>Ganzes F&amp;ormular öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Send &amp;as…</source>
        <translation>Senden &amp;als…</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the admin</source>
        <translation>&amp;Notiz für den Administrator kopieren</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>Ver&amp;werfen…</translation>
    </message>
</context>
<context>
    <name>AppOptions</name>
    <message>
        <source>Of an app of your own; empty: the one that applies without.</source>
        <translation>Die einer eigenen App; leer: die, die sonst gilt.</translation>
    </message>
    <message>
        <source>Read that app&apos;s client secret from standard input.</source>
        <translation>Das Client-Geheimnis dieser App von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read it from this file descriptor, which a script may have opened.</source>
        <translation>Es von diesem Dateideskriptor lesen, den ein Skript geöffnet haben kann.</translation>
    </message>
    <message>
        <source>Separated by commas; empty: the usual choice.</source>
        <translation>Durch Kommas getrennt; leer: die übliche Auswahl.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Anmeldeort: eine Domäne oder ein Schlüsselwort wie sandbox.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>Eine Client-ID hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 has no scope “%2”.</source>
        <comment>a provider</comment>
        <translation>%1 hat keinen Scope „%2“.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of a file descriptor.</source>
        <translation>--secret-fd nimmt die Nummer eines Dateideskriptors.</translation>
    </message>
    <message>
        <source>Say either --secret-stdin or --secret-fd.</source>
        <translation>Geben Sie entweder --secret-stdin oder --secret-fd an.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Geheimnis:</translation>
    </message>
    <message>
        <source>There was no secret to read; nothing has changed.</source>
        <translation>Es gab kein Geheimnis zu lesen; es hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>The window changes at once. What stands in the record form stays.</source>
        <translation>Das Fenster ändert sich sofort. Was im Datensatzformular steht, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types for yes</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>Automatisierungen</translation>
    </message>
    <message>
        <source>&amp;New automation</source>
        <translation>&amp;Neue Automatisierung</translation>
    </message>
    <message>
        <source>Run after a record has arrived. If one fails, the record stays as it is.</source>
        <translation>Werden ausgeführt, nachdem ein Datensatz angekommen ist. Schlägt eine fehl, bleibt der Datensatz, wie er ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>A&amp;uslöser</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Org</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>A&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Kana&amp;l</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>Preview with your latest record</source>
        <translation>Vorschau mit Ihrem neuesten Datensatz</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Test s&amp;enden</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>&amp;Feld einfügen</translation>
    </message>
    <message>
        <source>Delet&amp;e…</source>
        <translation>Lö&amp;schen…</translation>
    </message>
    <message>
        <source>Show the runs that need &amp;you</source>
        <translation>Ausführungen mit &amp;Handlungsbedarf anzeigen</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Tite&amp;l</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Test, an account</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the menu of a card</comment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>Adresse einfügen</translation>
    </message>
    <message>
        <source>Finish there. The last page shows nothing of Patchbay: copy its address, then paste it here.</source>
        <translation>Schließen Sie die Anmeldung dort ab. Die letzte Seite zeigt nichts von Patchbay: Kopieren Sie ihre Adresse und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in one, then come back.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link, öffnen Sie ihn in einem Browser und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>The browser came back with an error that Patchbay cannot match to this sign-in. Finish there, or cancel and try again.</source>
        <translation>Der Browser kam mit einem Fehler zurück, den Patchbay dieser Anmeldung nicht zuordnen kann. Schließen Sie die Anmeldung dort ab oder brechen Sie ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Finish there, then come back. Nothing opened? Copy the link.</source>
        <translation>Schließen Sie die Anmeldung dort ab und kommen Sie dann zurück. Es hat sich nichts geöffnet? Kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2, another account. Nothing has changed yet.</source>
        <translation>Sie haben sich als %1 bei %2 angemeldet, mit einem anderen Konto. Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed yet.</source>
        <translation>Sie haben sich als %1 angemeldet, mit einem anderen Konto. Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Das bisherige behalten</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>Zusätzlich hinzufügen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Getting the sign-in page ready.</source>
        <translation>Die Anmeldeseite wird vorbereitet.</translation>
    </message>
    <message>
        <source>Sign in in the open window.</source>
        <translation>Melden Sie sich im geöffneten Fenster an.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Enter %1 on that page.</source>
        <translation>Geben Sie auf dieser Seite %1 ein.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Kopieren und öffnen</translation>
    </message>
    <message>
        <source>Asking %1 who you are.</source>
        <translation>%1 wird gefragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Unlock your keychain to use this connection. You stay signed in.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund, um diese Verbindung zu verwenden. Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only.</source>
        <translation>Patchbay bewahrt Token nur in einem Schlüsselbund auf. Richten Sie einen ein oder verbinden Sie sich nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in and paste</source>
        <translation>Anmelden und einfügen</translation>
    </message>
    <message>
        <source>App and scopes</source>
        <translation>App und Berechtigungen</translation>
    </message>
    <message>
        <source>Copy a note for the admin</source>
        <translation>Notiz für den Administrator kopieren</translation>
    </message>
    <message>
        <source>One record waits and goes out after you reconnect.</source>
        <translation>Ein Datensatz wartet und wird gesendet, sobald Sie die Verbindung erneuern.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>%Ln Datensatz wartet und wird gesendet, sobald Sie die Verbindung erneuern.</numerusform>
            <numerusform>%Ln Datensätze warten und werden gesendet, sobald Sie die Verbindung erneuern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now. Patchbay tries again later.</source>
        <translation>%1 nimmt vorerst keine Aufrufe mehr an. Patchbay versucht es später erneut.</translation>
    </message>
    <message>
        <source>It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.</source>
        <comment>%1 is &apos;at 09:41&apos; or &apos;on 20 Nov&apos;</comment>
        <translation>Die Antwort %1 war „nicht verfügbar“. Sie bleiben angemeldet; Patchbay versucht es weiter.</translation>
    </message>
    <message>
        <source>No answer since %1. You stay signed in; Patchbay keeps trying.</source>
        <translation>Seit %1 keine Antwort. Sie bleiben angemeldet; Patchbay versucht es weiter.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. %1 keeps the access valid until %2.</source>
        <comment>provider, date or time</comment>
        <translation>Auf diesem Computer ist die Verbindung gelöscht. %1 lässt den Zugriff bis %2 gültig.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. The access stays valid at %1 until you end it there.</source>
        <translation>Auf diesem Computer ist die Verbindung gelöscht. Bei %1 bleibt der Zugriff gültig, bis Sie ihn dort beenden.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Remove anyway…</source>
        <translation>Trotzdem entfernen…</translation>
    </message>
    <message>
        <source>%1 ended the access. Your keychain did not delete the token; Patchbay tries again.</source>
        <translation>%1 hat den Zugriff beendet. Ihr Schlüsselbund hat das Token nicht gelöscht; Patchbay versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 did not end the access, and your keychain did not delete the token.</source>
        <translation>%1 hat den Zugriff nicht beendet, und Ihr Schlüsselbund hat das Token nicht gelöscht.</translation>
    </message>
    <message>
        <source>Patchbay needs the token in your keychain to end the access at %1. It tries again.</source>
        <translation>Patchbay braucht das Token aus Ihrem Schlüsselbund, um den Zugriff bei %1 zu beenden. Patchbay versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 did not confirm. Patchbay tries again; or remove it there yourself.</source>
        <translation>%1 hat das Ende nicht bestätigt. Patchbay versucht es erneut; oder entfernen Sie den Zugriff dort selbst.</translation>
    </message>
    <message>
        <source>Asking %1 to end the access.</source>
        <translation>%1 wird gebeten, den Zugriff zu beenden.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>You did not allow %1. All else works.</source>
        <translation>Sie haben %1 nicht erlaubt. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>%1 is a relative time</comment>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Wartet auf Ihren Browser</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Wartet auf den Code</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>Konto wird geprüft</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Some access missing</source>
        <translation>Berechtigungen fehlen</translation>
    </message>
    <message>
        <source>Needs reconnect</source>
        <translation>Neu verbinden nötig</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 hat eine Störung</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>Tageslimit erreicht</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>Removed here only</source>
        <translation>Nur hier entfernt</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Noch nicht gelöscht</translation>
    </message>
    <message>
        <source>Needs a client id from %1.</source>
        <translation>Braucht eine Client-ID von %1.</translation>
    </message>
    <message>
        <source>Needs a client id from your %1 org.</source>
        <translation>Braucht eine Client-ID aus Ihrer %1-Org.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Your keychain did not take the newest token. Save it before you quit Patchbay, or you may have to sign in again.</source>
        <translation>Ihr Schlüsselbund hat das neueste Token nicht angenommen. Speichern Sie es, bevor Sie Patchbay beenden, sonst müssen Sie sich möglicherweise neu anmelden.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>New lead here</source>
        <translation>Neuer Lead hier</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Weiteres Konto hinzufügen</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Als Standard verwenden</translation>
    </message>
    <message>
        <source>Details and labels</source>
        <translation>Details und Bezeichnungen</translation>
    </message>
    <message>
        <source>Create and delete a test lead…</source>
        <translation>Test-Lead erstellen und löschen…</translation>
    </message>
    <message>
        <source>App and scopes…</source>
        <translation>App und Berechtigungen…</translation>
    </message>
    <message>
        <source>Add one with another app or scopes…</source>
        <translation>Mit anderer App oder anderen Berechtigungen hinzufügen…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the account that is used where none is named</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Gets its name when you are signed in</source>
        <translation>Erhält ihren Namen, wenn Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Use another app or other scopes…</source>
        <translation>Andere App oder andere Berechtigungen verwenden…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Von dieser Seite entfernen</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>why access is wanted, &apos;Checked 2 min ago&apos;</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteres hinzufügen</translation>
    </message>
    <message>
        <source>%1 You stay signed in.</source>
        <extracomment>%1 is what is wrong with the proxy and what to do, whole sentences</extracomment>
        <translation>%1 Sie bleiben angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>Sendet zuerst %Ln Datensatz.</numerusform>
            <numerusform>Sendet zuerst %Ln Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what waits first.</source>
        <translation>Sendet zuerst, was wartet.</translation>
    </message>
    <message>
        <source>Asking %1 whether this connection works.</source>
        <translation>%1 wird gefragt, ob diese Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Weiter nach hinten</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>What you add gets a card on your page. Nothing is connected by that.</source>
        <translation>Was Sie hinzufügen, bekommt eine Karte auf Ihrer Seite. Verbunden wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>&amp;Enter addresses</source>
        <translation>Adressen &amp;eingeben</translation>
    </message>
    <message>
        <source>&amp;Write a file</source>
        <translation>&amp;Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: patchbayctl COMMAND [OPTIONS]</source>
        <translation>Aufruf: patchbayctl BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Prints what completes all this in bash, fish or zsh.</source>
        <translation>Gibt aus, was all das in bash, fish oder zsh vervollständigt.</translation>
    </message>
    <message>
        <source>patchbayctl COMMAND --help tells a command&apos;s options. --json makes every answer one JSON object.</source>
        <translation>patchbayctl BEFEHL --help nennt die Optionen eines Befehls. --json macht jede Antwort zu einem JSON-Objekt.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed token: you may have to sign in again. Unlock the keychain before the next call.</source>
        <translation>Der Schlüsselbund hat das erneuerte Token nicht angenommen: Möglicherweise müssen Sie sich neu anmelden. Entsperren Sie den Schlüsselbund vor dem nächsten Aufruf.</translation>
    </message>
    <message>
        <source>There are completions for bash, fish and zsh.</source>
        <translation>Vervollständigungen gibt es für bash, fish und zsh.</translation>
    </message>
    <message>
        <source>“%1” is no command. “patchbayctl --help” lists them.</source>
        <translation>„%1“ ist kein Befehl. „patchbayctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--%1 is given without a value.</source>
        <translation>--%1 ist ohne Wert angegeben.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>One of the words is empty.</source>
        <translation>Eines der Wörter ist leer.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Mit einem JSON-Objekt antworten.</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8.</source>
        <translation>Ein Argument ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Die Antwort konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>Gibt an, welche Version dies ist.</translation>
    </message>
    <message>
        <source>Say more: %1.</source>
        <translation>Geben Sie mehr an: %1.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <extracomment>%1 are the words of commands</extracomment>
        <translation>Auch: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>The connection with this user identifier.</source>
        <translation>Die Verbindung mit dieser Benutzerkennung.</translation>
    </message>
    <message>
        <source>The connection with this tenant identifier.</source>
        <translation>Die Verbindung mit dieser Mandantenkennung.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag. May be left out when there is one.</source>
        <translation>ID, Name, Org, Konto, Benutzer, Mandant oder Schlagwort der Verbindung. Kann entfallen, wenn es nur eine gibt.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Angemeldet bei</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Org ID</source>
        <translation>Org-ID</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Used where only %1 is named</source>
        <translation>Wird verwendet, wo nur %1 genannt ist</translation>
    </message>
    <message>
        <source>This connection&apos;s own</source>
        <comment>an app</comment>
        <translation>Eigene App dieser Verbindung</translation>
    </message>
    <message>
        <source>Of the %1 settings</source>
        <comment>an app</comment>
        <translation>Aus den %1-Einstellungen</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <comment>an app</comment>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Comes with Patchbay</source>
        <comment>an app</comment>
        <translation>Mit Patchbay geliefert</translation>
    </message>
    <message>
        <source>app of the %1 settings</source>
        <translation>App der %1-Einstellungen</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>a client id</comment>
        <translation>App %1</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>Scopes %1</translation>
    </message>
    <message>
        <source>sign-in address %1</source>
        <translation>Anmeldeadresse %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>For this run of Patchbay only</source>
        <translation>Nur für diese Sitzung von Patchbay</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Chosen for this connection</source>
        <translation>Für diese Verbindung gewählt</translation>
    </message>
    <message>
        <source>After reconnecting</source>
        <translation>Nach dem Neuverbinden</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Hier bekannt</translation>
    </message>
    <message>
        <source>%1 on this computer; those on others are not counted here</source>
        <comment>a number of sign-ins</comment>
        <translation>%1 auf diesem Computer; die auf anderen werden hier nicht gezählt</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Heute verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>API requests</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app, on all computers together. A further one ends the oldest.</source>
        <translation>%1 behält %2 Anmeldungen eines Benutzers mit dieser App, auf allen Computern zusammen. Eine weitere beendet die älteste.</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app and these rights, on all computers together. A further one ends the oldest.</source>
        <translation>%1 behält %2 Anmeldungen eines Benutzers mit dieser App und diesen Rechten, auf allen Computern zusammen. Eine weitere beendet die älteste.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a relative time; after the connection&apos;s state</comment>
        <translation>geprüft %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Copy the access as</source>
        <translation>Zugriff kopieren als</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>You, scripts and other programs find this connection by any of them.</source>
        <translation>Sie, Skripte und andere Programme finden diese Verbindung über jede davon.</translation>
    </message>
    <message>
        <source>&amp;User identifier</source>
        <translation>Ben&amp;utzerkennung</translation>
    </message>
    <message>
        <source>T&amp;enant identifier</source>
        <translation>&amp;Mandantenkennung</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas</source>
        <translation>Schla&amp;gwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>Bezeichnungen &amp;speichern</translation>
    </message>
    <message>
        <source>New &amp;lead here</source>
        <translation>Neuer &amp;Lead hier</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>A&amp;pp and scopes…</source>
        <translation>A&amp;pp und Berechtigungen…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Als Stan&amp;dard verwenden</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>Neu ver&amp;binden</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>T&amp;rennen…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <translation>Bezeichnungen bearbeiten</translation>
    </message>
    <message>
        <source>Name &amp;here</source>
        <translation>&amp;Name hier</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>&amp;Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for all connections</source>
        <translation>Mehr für alle Verbindungen</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>Welche Verbindungen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Still loading. Your network may be slow.</source>
        <translation>Wird noch geladen. Ihr Netzwerk ist möglicherweise langsam.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Change &amp;domain</source>
        <translation>&amp;Domäne ändern</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Open in &amp;browser instead</source>
        <translation>Stattdessen im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>CustomProviderPage</name>
    <message>
        <source>A provider of your own</source>
        <translation>Ein eigener Anbieter</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2. Its app is registered there, as for the others.</source>
        <translation>Jeder Dienst, bei dem man sich mit OAuth 2 anmeldet. Die App wird dort registriert, wie bei den anderen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Many providers tell their addresses themselves. Then the rest fills itself in.</source>
        <translation>Viele Anbieter nennen ihre Adressen selbst. Dann füllt sich der Rest von allein aus.</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Nachsch&amp;lagen</translation>
    </message>
    <message>
        <source>Or enter it</source>
        <translation>Oder eingeben</translation>
    </message>
    <message>
        <source>&amp;Add a provider</source>
        <translation>Anbieter &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Bases and records</source>
        <extracomment>airtable</extracomment>
        <translation>Bases und Datensätze</translation>
    </message>
    <message>
        <source>Writes records to your bases.</source>
        <translation>Schreibt Datensätze in Ihre Bases.</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Show whose account this is.</source>
        <translation>Zeigen, wessen Konto das ist.</translation>
    </message>
    <message>
        <source>See your bases.</source>
        <translation>Ihre Bases sehen.</translation>
    </message>
    <message>
        <source>Read records.</source>
        <translation>Datensätze lesen.</translation>
    </message>
    <message>
        <source>Write records.</source>
        <translation>Datensätze schreiben.</translation>
    </message>
    <message>
        <source>Open airtable.com/create/oauth and register an integration.</source>
        <translation>Öffnen Sie airtable.com/create/oauth und registrieren Sie eine Integration.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs shown here.</source>
        <translation>Fügen Sie die hier angezeigten Umleitungs-URIs ein.</translation>
    </message>
    <message>
        <source>Tick the scopes chosen here.</source>
        <translation>Aktivieren Sie die hier gewählten Scopes.</translation>
    </message>
    <message>
        <source>Copy the client ID here. No secret is needed.</source>
        <translation>Kopieren Sie die Client-ID hierher. Ein Geheimnis ist nicht nötig.</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Tasks and projects</source>
        <translation>Aufgaben und Projekte</translation>
    </message>
    <message>
        <source>Creates follow-up tasks.</source>
        <translation>Erstellt Folgeaufgaben.</translation>
    </message>
    <message>
        <source>Asana</source>
        <translation>Asana</translation>
    </message>
    <message>
        <source>See workspaces.</source>
        <translation>Arbeitsbereiche sehen.</translation>
    </message>
    <message>
        <source>Read projects.</source>
        <translation>Projekte lesen.</translation>
    </message>
    <message>
        <source>Read tasks.</source>
        <translation>Aufgaben lesen.</translation>
    </message>
    <message>
        <source>Create tasks.</source>
        <translation>Aufgaben erstellen.</translation>
    </message>
    <message>
        <source>Open app.asana.com/0/my-apps and create an app. Leave “native or command-line app” unticked.</source>
        <translation>Öffnen Sie app.asana.com/0/my-apps und erstellen Sie eine App. Lassen Sie „native or command-line app“ deaktiviert.</translation>
    </message>
    <message>
        <source>Under Manage distribution, choose Any workspace.</source>
        <translation>Wählen Sie unter „Manage distribution“ die Option „Any workspace“.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here; the secret goes to your keychain.</source>
        <translation>Kopieren Sie die Client-ID und das Client-Geheimnis hierher; das Geheimnis kommt in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token.</source>
        <translation>Gibt Skripten ein frisches Token.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open app.box.com/developers/console and create a custom app with user authentication (OAuth 2.0).</source>
        <translation>Öffnen Sie app.box.com/developers/console und erstellen Sie eine „Custom App“ mit „User Authentication (OAuth 2.0)“.</translation>
    </message>
    <message>
        <source>Choose its scopes there.</source>
        <translation>Wählen Sie dort ihre Scopes.</translation>
    </message>
    <message>
        <source>Items in the first folder</source>
        <translation>Elemente im obersten Ordner</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Shows who booked a meeting.</source>
        <translation>Zeigt, wer eine Besprechung gebucht hat.</translation>
    </message>
    <message>
        <source>Calendly</source>
        <translation>Calendly</translation>
    </message>
    <message>
        <source>See kinds of meetings.</source>
        <translation>Arten von Besprechungen sehen.</translation>
    </message>
    <message>
        <source>Open developer.calendly.com and create an OAuth app of the kind Native, for the sandbox: Calendly allows this computer as the redirect there only.</source>
        <translation>Öffnen Sie developer.calendly.com und erstellen Sie eine OAuth-App der Art „Native“ für die Sandbox: Nur dort erlaubt Calendly diesen Computer als Umleitungsziel.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>ClickUp</source>
        <translation>ClickUp</translation>
    </message>
    <message>
        <source>In ClickUp, open Settings, ClickUp API and create an app.</source>
        <translation>Öffnen Sie in ClickUp „Settings“, „ClickUp API“ und erstellen Sie eine App.</translation>
    </message>
    <message>
        <source>Servers and messages</source>
        <translation>Server und Nachrichten</translation>
    </message>
    <message>
        <source>Shows whose account this is.</source>
        <translation>Zeigt, wessen Konto das ist.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>See your e-mail address.</source>
        <translation>Ihre E-Mail-Adresse sehen.</translation>
    </message>
    <message>
        <source>See your servers.</source>
        <translation>Ihre Server sehen.</translation>
    </message>
    <message>
        <source>Open discord.com/developers/applications and create an application.</source>
        <translation>Öffnen Sie discord.com/developers/applications und erstellen Sie eine Anwendung.</translation>
    </message>
    <message>
        <source>Under OAuth2, switch on Public client.</source>
        <translation>Schalten Sie unter „OAuth2“ die Option „Public client“ ein.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Repositories and issues</source>
        <translation>Repositorys und Issues</translation>
    </message>
    <message>
        <source>GitHub.com</source>
        <translation>GitHub.com</translation>
    </message>
    <message>
        <source>Read and write repositories.</source>
        <translation>Repositorys lesen und schreiben.</translation>
    </message>
    <message>
        <source>Open Settings, Developer settings, OAuth Apps and choose New OAuth App.</source>
        <translation>Öffnen Sie „Settings“, „Developer settings“, „OAuth Apps“ und wählen Sie „New OAuth App“.</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorization callback URL; GitHub accepts the other ports by itself.</source>
        <translation>Fügen Sie die erste Umleitungs-URI als „Authorization callback URL“ ein; die anderen Ports akzeptiert GitHub von selbst.</translation>
    </message>
    <message>
        <source>Copy the client ID here. For sign-in by a code, switch on Device Flow there; no secret is needed then.</source>
        <translation>Kopieren Sie die Client-ID hierher. Schalten Sie dort „Device Flow“ ein, um sich mit einem Code anzumelden; dann ist kein Geheimnis nötig.</translation>
    </message>
    <message>
        <source>For sign-in in the browser, generate a client secret and paste it here; it goes to your keychain.</source>
        <translation>Zum Anmelden im Browser erzeugen Sie ein Client-Geheimnis und fügen Sie es hier ein; es kommt in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Read everything the account can see.</source>
        <translation>Alles lesen, was das Konto sehen kann.</translation>
    </message>
    <message>
        <source>Read and write everything the account can.</source>
        <translation>Alles lesen und schreiben, was das Konto kann.</translation>
    </message>
    <message>
        <source>In GitLab, open User settings, Applications and choose Add new application.</source>
        <translation>Öffnen Sie in GitLab „User settings“, „Applications“ und wählen Sie „Add new application“.</translation>
    </message>
    <message>
        <source>Untick Confidential, tick the scopes chosen here.</source>
        <translation>Deaktivieren Sie „Confidential“ und aktivieren Sie die hier gewählten Scopes.</translation>
    </message>
    <message>
        <source>Copy the application ID here. No secret is needed.</source>
        <translation>Kopieren Sie die „Application ID“ hierher. Ein Geheimnis ist nicht nötig.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Contacts and calendar</source>
        <translation>Kontakte und Kalender</translation>
    </message>
    <message>
        <source>Reads your contacts and calendar.</source>
        <translation>Liest Ihre Kontakte und Ihren Kalender.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>See your name.</source>
        <translation>Ihren Namen sehen.</translation>
    </message>
    <message>
        <source>Read contacts.</source>
        <translation>Kontakte lesen.</translation>
    </message>
    <message>
        <source>Read calendars.</source>
        <translation>Kalender lesen.</translation>
    </message>
    <message>
        <source>In Google Cloud Console, choose or create a project.</source>
        <translation>Wählen oder erstellen Sie in der Google Cloud Console ein Projekt.</translation>
    </message>
    <message>
        <source>Under Google Auth Platform, fill in branding and audience.</source>
        <translation>Füllen Sie unter „Google Auth Platform“ die Angaben zu Branding und Zielgruppe aus.</translation>
    </message>
    <message>
        <source>Under Clients, create a client of the type Desktop app. No redirect URI is needed.</source>
        <translation>Erstellen Sie unter „Clients“ einen Client vom Typ „Desktop app“. Eine Umleitungs-URI ist nicht nötig.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here. Google asks for the secret though it is not confidential for desktop apps.</source>
        <translation>Kopieren Sie die Client-ID und das Client-Geheimnis hierher. Google verlangt das Geheimnis, obwohl es bei Desktop-Apps nicht vertraulich ist.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>CRM: contacts, companies</source>
        <translation>CRM: Kontakte, Unternehmen</translation>
    </message>
    <message>
        <source>Receives new contacts.</source>
        <translation>Nimmt neue Kontakte auf.</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Anmelden.</translation>
    </message>
    <message>
        <source>Create and change contacts.</source>
        <translation>Kontakte erstellen und ändern.</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app.</source>
        <translation>Erstellen Sie in einem HubSpot-Entwicklerkonto eine App.</translation>
    </message>
    <message>
        <source>Under Auth, paste the redirect URIs. HubSpot allows http://localhost for testing only.</source>
        <translation>Fügen Sie unter „Auth“ die Umleitungs-URIs ein. HubSpot erlaubt http://localhost nur zum Testen.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes chosen here; another set is refused.</source>
        <translation>Aktivieren Sie genau die hier gewählten Scopes; eine andere Auswahl wird abgelehnt.</translation>
    </message>
    <message>
        <source>Issues and projects</source>
        <translation>Vorgänge und Projekte</translation>
    </message>
    <message>
        <source>Creates follow-up issues.</source>
        <translation>Erstellt Folgevorgänge.</translation>
    </message>
    <message>
        <source>Atlassian</source>
        <translation>Atlassian</translation>
    </message>
    <message>
        <source>Stay signed in.</source>
        <translation>Angemeldet bleiben.</translation>
    </message>
    <message>
        <source>Read issues.</source>
        <translation>Vorgänge lesen.</translation>
    </message>
    <message>
        <source>Create issues.</source>
        <translation>Vorgänge erstellen.</translation>
    </message>
    <message>
        <source>See people.</source>
        <translation>Personen sehen.</translation>
    </message>
    <message>
        <source>Open developer.atlassian.com/console/myapps and create an OAuth 2.0 integration.</source>
        <translation>Öffnen Sie developer.atlassian.com/console/myapps und erstellen Sie eine „OAuth 2.0 integration“.</translation>
    </message>
    <message>
        <source>Under Permissions, add the User identity API and the Jira API with the scopes chosen here.</source>
        <translation>Fügen Sie unter „Permissions“ die „User identity API“ und die „Jira API“ mit den hier gewählten Scopes hinzu.</translation>
    </message>
    <message>
        <source>Under Authorization, paste the first redirect URI.</source>
        <translation>Fügen Sie unter „Authorization“ die erste Umleitungs-URI ein.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Read issues, teams and projects.</source>
        <translation>Vorgänge, Teams und Projekte lesen.</translation>
    </message>
    <message>
        <source>Change issues.</source>
        <translation>Vorgänge ändern.</translation>
    </message>
    <message>
        <source>In Linear, open Settings, API, OAuth applications and choose New.</source>
        <translation>Öffnen Sie in Linear „Settings“, „API“, „OAuth applications“ und wählen Sie „New“.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs as callback URLs.</source>
        <translation>Fügen Sie die Umleitungs-URIs als „Callback URLs“ ein.</translation>
    </message>
    <message>
        <source>Switch Public on if other workspaces are to use it.</source>
        <translation>Schalten Sie „Public“ ein, wenn andere Arbeitsbereiche die App verwenden sollen.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Open linkedin.com/developers/apps and create an app.</source>
        <translation>Öffnen Sie linkedin.com/developers/apps und erstellen Sie eine App.</translation>
    </message>
    <message>
        <source>Under Products, request Sign In with LinkedIn using OpenID Connect.</source>
        <translation>Beantragen Sie unter „Products“ das Produkt „Sign In with LinkedIn using OpenID Connect“.</translation>
    </message>
    <message>
        <source>LinkedIn ends access after 60 days; sign in again then.</source>
        <translation>LinkedIn beendet den Zugriff nach 60 Tagen; melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Mail, calendar and files</source>
        <translation>E-Mail, Kalender und Dateien</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token for Microsoft Graph.</source>
        <translation>Gibt Skripten ein frisches Token für Microsoft Graph.</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Beliebiges Konto</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and choose New registration.</source>
        <translation>Öffnen Sie im Microsoft Entra Admin Center „App registrations“ und wählen Sie „New registration“.</translation>
    </message>
    <message>
        <source>Choose who may sign in. Under Authentication, add the platform Mobile and desktop applications.</source>
        <translation>Wählen Sie, wer sich anmelden darf. Fügen Sie unter „Authentication“ die Plattform „Mobile and desktop applications“ hinzu.</translation>
    </message>
    <message>
        <source>Add the redirect URIs shown here; Microsoft ignores their port.</source>
        <translation>Fügen Sie die hier angezeigten Umleitungs-URIs hinzu; Microsoft beachtet ihren Port nicht.</translation>
    </message>
    <message>
        <source>Switch on Allow public client flows. Do not create a secret.</source>
        <translation>Schalten Sie „Allow public client flows“ ein. Erstellen Sie kein Geheimnis.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID here.</source>
        <translation>Kopieren Sie die „Application (client) ID“ hierher.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Creates items on your boards.</source>
        <translation>Erstellt Elemente auf Ihren Boards.</translation>
    </message>
    <message>
        <source>monday.com</source>
        <translation>monday.com</translation>
    </message>
    <message>
        <source>Show the account&apos;s name.</source>
        <translation>Den Namen des Kontos anzeigen.</translation>
    </message>
    <message>
        <source>See boards.</source>
        <translation>Boards sehen.</translation>
    </message>
    <message>
        <source>Create items.</source>
        <translation>Elemente erstellen.</translation>
    </message>
    <message>
        <source>Open monday.com/developers/apps and create an app with the new OAuth flow switched on.</source>
        <translation>Öffnen Sie monday.com/developers/apps und erstellen Sie eine App mit eingeschaltetem neuem OAuth-Ablauf.</translation>
    </message>
    <message>
        <source>Pages and databases</source>
        <translation>Seiten und Datenbanken</translation>
    </message>
    <message>
        <source>Writes notes where your team keeps them.</source>
        <translation>Schreibt Notizen dorthin, wo Ihr Team sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Open notion.so/profile/integrations and create a public integration.</source>
        <translation>Öffnen Sie notion.so/profile/integrations und erstellen Sie eine öffentliche Integration.</translation>
    </message>
    <message>
        <source>Choose what it may read and write there: Notion has no scopes.</source>
        <translation>Wählen Sie dort, was sie lesen und schreiben darf: Notion kennt keine Scopes.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>CRM: deals and people</source>
        <translation>CRM: Deals und Personen</translation>
    </message>
    <message>
        <source>Pipedrive</source>
        <translation>Pipedrive</translation>
    </message>
    <message>
        <source>In Pipedrive&apos;s Developer Hub, create an app and choose its scopes there.</source>
        <translation>Erstellen Sie im „Developer Hub“ von Pipedrive eine App und wählen Sie dort ihre Scopes.</translation>
    </message>
    <message>
        <source>Paste the redirect URI as the callback URL: Pipedrive takes one.</source>
        <translation>Fügen Sie die Umleitungs-URI als „Callback URL“ ein: Pipedrive nimmt nur eine.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Try sign-in and leads. Nothing leaves this computer.</source>
        <translation>Anmeldung und Leads ausprobieren. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Create and read records.</source>
        <translation>Datensätze erstellen und lesen.</translation>
    </message>
    <message>
        <source>Show the account&apos;s name and e-mail.</source>
        <translation>Namen und E-Mail-Adresse des Kontos anzeigen.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Leads und Kontakte</translation>
    </message>
    <message>
        <source>Where your leads and contacts go.</source>
        <translation>Hierhin gehen Ihre Leads und Kontakte.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Only for posting to Chatter.</source>
        <translation>Nur für Beiträge in Chatter.</translation>
    </message>
    <message>
        <source>Messages to channels</source>
        <translation>Nachrichten an Kanäle</translation>
    </message>
    <message>
        <source>Tells the team about leads.</source>
        <translation>Informiert das Team über Leads.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>See who is in the workspace.</source>
        <translation>Sehen, wer im Arbeitsbereich ist.</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s name.</source>
        <translation>Den Namen des Arbeitsbereichs anzeigen.</translation>
    </message>
    <message>
        <source>List channels to choose from.</source>
        <translation>Kanäle zur Auswahl auflisten.</translation>
    </message>
    <message>
        <source>Post messages as you.</source>
        <translation>In Ihrem Namen Nachrichten schreiben.</translation>
    </message>
    <message>
        <source>Open api.slack.com/apps and choose Create New App, then From scratch.</source>
        <translation>Öffnen Sie api.slack.com/apps und wählen Sie „Create New App“, dann „From scratch“.</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, turn on PKCE. This cannot be undone and makes the app public.</source>
        <translation>Schalten Sie unter „OAuth &amp; Permissions“ PKCE ein. Das lässt sich nicht rückgängig machen und macht die App öffentlich.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs there.</source>
        <translation>Fügen Sie dort die Umleitungs-URIs ein.</translation>
    </message>
    <message>
        <source>Add the user token scopes users:read, team:read, channels:read and chat:write. Bot scopes do not work with a desktop app.</source>
        <translation>Fügen Sie die „User Token Scopes“ users:read, team:read, channels:read und chat:write hinzu. Bot-Scopes funktionieren mit einer Desktop-App nicht.</translation>
    </message>
    <message>
        <source>Copy the client ID from Basic Information here. No secret is needed.</source>
        <translation>Kopieren Sie die Client-ID aus „Basic Information“ hierher. Ein Geheimnis ist nicht nötig.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>See your playlists.</source>
        <translation>Ihre Playlists sehen.</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard and create an app.</source>
        <translation>Öffnen Sie developer.spotify.com/dashboard und erstellen Sie eine App.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs; Spotify refuses the word localhost.</source>
        <translation>Fügen Sie die Umleitungs-URIs ein; Spotify lehnt das Wort localhost ab.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Boards and cards</source>
        <translation>Boards und Karten</translation>
    </message>
    <message>
        <source>Creates follow-up cards.</source>
        <translation>Erstellt Folgekarten.</translation>
    </message>
    <message>
        <source>Create cards.</source>
        <translation>Karten erstellen.</translation>
    </message>
    <message>
        <source>Open trello.com/power-ups/admin, create a Power-Up and switch on OAuth 2.0 for a public client.</source>
        <translation>Öffnen Sie trello.com/power-ups/admin, erstellen Sie ein Power-Up und schalten Sie OAuth 2.0 für einen öffentlichen Client ein.</translation>
    </message>
    <message>
        <source>Forms and answers</source>
        <translation>Formulare und Antworten</translation>
    </message>
    <message>
        <source>Turns answers into leads.</source>
        <translation>Macht aus Antworten Leads.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>See forms.</source>
        <translation>Formulare sehen.</translation>
    </message>
    <message>
        <source>Read answers.</source>
        <translation>Antworten lesen.</translation>
    </message>
    <message>
        <source>In Typeform, open Account, Developer apps and register one.</source>
        <translation>Öffnen Sie in Typeform „Account“, „Developer apps“ und registrieren Sie eine App.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Invoices and contacts</source>
        <translation>Rechnungen und Kontakte</translation>
    </message>
    <message>
        <source>Shows who your customers are.</source>
        <translation>Zeigt, wer Ihre Kunden sind.</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>Die Organisation sehen.</translation>
    </message>
    <message>
        <source>Open developer.xero.com/app/manage and create an app of the type Auth code with PKCE.</source>
        <translation>Öffnen Sie developer.xero.com/app/manage und erstellen Sie eine App vom Typ „Auth code with PKCE“.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>CRM: leads, contacts</source>
        <translation>CRM: Leads, Kontakte</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Show the organization&apos;s name.</source>
        <translation>Den Namen der Organisation anzeigen.</translation>
    </message>
    <message>
        <source>Create records.</source>
        <translation>Datensätze erstellen.</translation>
    </message>
    <message>
        <source>Open api-console.zoho.com and add a server-based client.</source>
        <translation>Öffnen Sie api-console.zoho.com und fügen Sie einen „Server-based“-Client hinzu.</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorized redirect URI.</source>
        <translation>Fügen Sie die erste Umleitungs-URI als „Authorized Redirect URI“ ein.</translation>
    </message>
    <message>
        <source>Choose the data centre your Zoho account lives in as the place to sign in.</source>
        <translation>Wählen Sie als Anmeldeort das Rechenzentrum, in dem Ihr Zoho-Konto liegt.</translation>
    </message>
    <message>
        <source>Shows who attended.</source>
        <translation>Zeigt, wer teilgenommen hat.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>See meetings.</source>
        <translation>Besprechungen sehen.</translation>
    </message>
    <message>
        <source>Open marketplace.zoom.us/develop/create and create a general app, user-managed.</source>
        <translation>Öffnen Sie marketplace.zoom.us/develop/create und erstellen Sie eine „General App“, „User-managed“.</translation>
    </message>
    <message>
        <source>Switch on Public client with PKCE.</source>
        <translation>Schalten Sie „Public client with PKCE“ ein.</translation>
    </message>
    <message>
        <source>Add the scopes chosen here.</source>
        <translation>Fügen Sie die hier gewählten Scopes hinzu.</translation>
    </message>
    <message>
        <source>In Setup, open **External Client App Manager**. {app}</source>
        <translation>Öffnen Sie in „Setup“ den **External Client App Manager**. {app}</translation>
    </message>
    <message>
        <source>Choose **New External Client App**. Name it “Patchbay” and leave the distribution state **Local**, or **Packaged** for several orgs. {app}</source>
        <translation>Wählen Sie **New External Client App**. Nennen Sie sie „Patchbay“ und lassen Sie die Verteilung („Distribution State“) auf **Local**, oder wählen Sie **Packaged** für mehrere Orgs. {app}</translation>
    </message>
    <message>
        <source>Turn on **OAuth**. Paste all three redirect URIs, one per line. {redirectUris}</source>
        <translation>Schalten Sie **OAuth** ein. Fügen Sie alle drei Umleitungs-URIs ein, eine pro Zeile. {redirectUris}</translation>
    </message>
    <message>
        <source>Add the scopes `api`, `refresh_token`, `id` and `openid`.</source>
        <translation>Fügen Sie die Scopes `api`, `refresh_token`, `id` und `openid` hinzu.</translation>
    </message>
    <message>
        <source>Turn on **Require PKCE**. Turn off **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**.</source>
        <translation>Schalten Sie **Require PKCE** ein. Schalten Sie **Require Secret for Web Server Flow** und **Require Secret for Refresh Token Flow** aus.</translation>
    </message>
    <message>
        <source>Save, wait up to 10 minutes, then copy the **consumer key** here. A Local app works only on its own org&apos;s My Domain, so enter that as the place to sign in. {app}</source>
        <translation>Speichern Sie, warten Sie bis zu 10 Minuten und kopieren Sie dann den **Verbraucherschlüssel** hierher. Eine App mit „Local“ funktioniert nur auf der Domäne („My Domain“) ihrer eigenen Org; geben Sie also diese als Anmeldeort ein. {app}</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Patchbay</source>
        <translation>Patchbay</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <comment>versions</comment>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1, desktop %2</source>
        <comment>a system, a name</comment>
        <translation>%1, Desktop %2</translation>
    </message>
    <message>
        <source>Your keychain</source>
        <translation>Ihr Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 works and is unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 funktioniert und ist entsperrt.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to use your connections.</source>
        <translation>%1 ist gesperrt. Entsperren Sie ihn, um Ihre Verbindungen zu verwenden.</translation>
    </message>
    <message>
        <source>None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>Keiner antwortet. Installieren Sie GNOME Keyring oder KWallet und melden Sie sich dann neu am Desktop an.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>a size</comment>
        <translation>Geöffnet, %1</translation>
    </message>
    <message>
        <source>Sign-in window</source>
        <translation>Anmeldefenster</translation>
    </message>
    <message>
        <source>Not installed. You sign in in your browser.</source>
        <translation>Nicht installiert. Sie melden sich in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>There, but this system does not let it lock pages in. It opens the demo org alone; elsewhere you sign in in your browser.</source>
        <translation>Vorhanden, aber auf diesem System kann es Seiten nicht abschotten. Es öffnet nur die Demo-Org; sonst melden Sie sich in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>There, and its pages are locked in.</source>
        <translation>Vorhanden, und seine Seiten sind abgeschottet.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>By the proxy that is set in Network.</source>
        <translation>Über den Proxy, der unter „Netzwerk“ eingestellt ist.</translation>
    </message>
    <message>
        <source>By the proxy of this computer.</source>
        <translation>Über den Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>Direkt, ohne Proxy.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits Patchbay.</source>
        <translation>Dieser Desktop hat keinen: Das Schließen des Fensters beendet Patchbay.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>This desktop shows none. What they tell stands in the window too.</source>
        <translation>Dieser Desktop zeigt keine an. Was sie melden, steht auch im Fenster.</translation>
    </message>
    <message>
        <source>Desktop portal</source>
        <translation>Desktop-Portal</translation>
    </message>
    <message>
        <source>Not there. Patchbay cannot tell when the desktop turns dark.</source>
        <translation>Nicht vorhanden. Patchbay kann nicht erkennen, wann der Desktop dunkel wird.</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Richtlinie des Administrators</translation>
    </message>
    <message>
        <source>It cannot be read, and forbids much until it can.</source>
        <translation>Sie kann nicht gelesen werden und verbietet bis dahin vieles.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Provider files</source>
        <translation>Anbieterdateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht verwendbar.</numerusform>
            <numerusform>%Ln Dateien sind nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be used.</source>
        <translation>Alle sind verwendbar.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln braucht Sie.</numerusform>
            <numerusform>%Ln brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln wartet unter „Aktivität“ auf Sie.</numerusform>
            <numerusform>%Ln warten unter „Aktivität“ auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>The report says more than this page: versions, states and error codes. No token, account, name or host is in it.</source>
        <translation>Der Bericht enthält mehr als diese Seite: Versionen, Status und Fehlercodes. Kein Token, kein Konto, kein Name und kein Host steht darin.</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>Reconnect %1 to go on using it.</source>
        <comment>an org or account</comment>
        <translation>Verbinden Sie %1 neu, um es weiter zu verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>Verbinden Sie %1 neu, um %Ln wartenden Datensatz zu senden.</numerusform>
            <numerusform>Verbinden Sie %1 neu, um %Ln wartende Datensätze zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>a provider</comment>
        <translation>%1 erfordert Ihre Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 is one sentence or two, %2 what the org answered</extracomment>
        <translation>%1 Es heißt dort: „%2“</translation>
    </message>
    <message>
        <source>An admin has not allowed you to use this app yet.</source>
        <translation>Ein Administrator hat Ihnen diese App noch nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask an admin to allow it for your user.</source>
        <translation>Bitten Sie einen Administrator, sie für Ihren Benutzer zu erlauben.</translation>
    </message>
    <message>
        <source>Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App Manager, open the app, Policies, and add my profile or a permission set of mine.</source>
        <translation>Bitte erlauben Sie meinem Benutzer die App, mit der sich Patchbay anmeldet: Öffnen Sie in „Setup“ den „External Client App Manager“, dort die App und „Policies“, und fügen Sie mein Profil oder einen meiner Berechtigungssätze hinzu.</translation>
    </message>
    <message>
        <source>The app is not installed in this org.</source>
        <translation>Die App ist in dieser Org nicht installiert.</translation>
    </message>
    <message>
        <source>Ask an admin to install it, or sign in through your My Domain.</source>
        <translation>Bitten Sie einen Administrator, sie zu installieren, oder melden Sie sich über Ihre Domäne („My Domain“) an.</translation>
    </message>
    <message>
        <source>Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or create an External Client App of our own with PKCE and without a required secret.</source>
        <translation>Bitte installieren Sie die App, mit der sich Patchbay anmeldet: in „Setup“ unter „Connected Apps OAuth Usage“. Oder erstellen Sie eine eigene External Client App für uns, mit PKCE und ohne vorgeschriebenes Geheimnis.</translation>
    </message>
    <message>
        <source>%1 does not know this consumer key here.</source>
        <translation>%1 kennt diesen Verbraucherschlüssel hier nicht.</translation>
    </message>
    <message>
        <source>Check the key, and production or sandbox. A new app takes up to 10 minutes.</source>
        <translation>Prüfen Sie den Schlüssel und ob Produktion oder Sandbox gewählt ist. Eine neue App braucht bis zu 10 Minuten.</translation>
    </message>
    <message>
        <source>This org or user may not use the API.</source>
        <translation>Diese Org oder dieser Benutzer darf die API nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask an admin to turn on “API Enabled”, or use an edition that has it.</source>
        <translation>Bitten Sie einen Administrator, „API Enabled“ einzuschalten, oder verwenden Sie eine Edition, die die API hat.</translation>
    </message>
    <message>
        <source>Please turn on the permission “API Enabled” for my user. If the org&apos;s edition has no API, it has to be added to the contract.</source>
        <translation>Bitte schalten Sie die Berechtigung „API Enabled“ für meinen Benutzer ein. Wenn die Edition der Org keine API hat, muss sie zum Vertrag hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Fragen Sie einen Administrator der Org.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This account may not create such records.</source>
        <translation>Dieses Konto darf solche Datensätze nicht erstellen.</translation>
    </message>
    <message>
        <source>Please let my user create and edit these records: the object&apos;s rights in my profile or in a permission set.</source>
        <translation>Bitte erlauben Sie meinem Benutzer, diese Datensätze zu erstellen und zu bearbeiten: mit den Objektrechten in meinem Profil oder in einem Berechtigungssatz.</translation>
    </message>
    <message>
        <source>An automation of the org stopped it.</source>
        <translation>Eine Automatisierung der Org hat den Datensatz verhindert.</translation>
    </message>
    <message>
        <source>Change the record where these words tell how, or ask an admin.</source>
        <translation>Ändern Sie den Datensatz, wenn die Meldung sagt, wie, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>A flow or trigger of our org stops records that I create with Patchbay. Please look into it.</source>
        <translation>Ein Flow oder Trigger unserer Org hält Datensätze auf, die ich mit Patchbay erstelle. Bitte sehen Sie sich das an.</translation>
    </message>
    <message>
        <source>The org is being maintained and can only be read.</source>
        <translation>Die Org wird gewartet und kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when that is over.</source>
        <translation>Patchbay macht von selbst weiter, sobald das vorbei ist.</translation>
    </message>
    <message>
        <source>Something failed inside the org.</source>
        <translation>In der Org ist etwas fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Records that I create with Patchbay fail inside our org. Please look into it.</source>
        <translation>Datensätze, die ich mit Patchbay erstelle, schlagen in unserer Org fehl. Bitte sehen Sie sich das an.</translation>
    </message>
    <message>
        <source>A field is not there, or this account may not write it.</source>
        <translation>Ein Feld ist nicht vorhanden, oder dieses Konto darf es nicht schreiben.</translation>
    </message>
    <message>
        <source>Please let my user edit this field: field-level security, in my profile or a permission set.</source>
        <translation>Bitte erlauben Sie meinem Benutzer, dieses Feld zu bearbeiten: mit der Feldebenensicherheit in meinem Profil oder in einem Berechtigungssatz.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Ein Wert passt nicht zu seinem Feld.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Ändern Sie das und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Das war zu viel auf einmal.</translation>
    </message>
    <message>
        <source>Try again with fewer records.</source>
        <translation>Versuchen Sie es mit weniger Datensätzen erneut.</translation>
    </message>
    <message>
        <source>The org did not understand what Patchbay sent.</source>
        <translation>Die Org hat nicht verstanden, was Patchbay gesendet hat.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay, or report this with its code.</source>
        <translation>Installieren Sie ein neueres Patchbay oder melden Sie das mit dem Code.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for, or this account may not see it.</source>
        <translation>Die Org hat nicht, was angefragt wurde, oder dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Another record of the same request held it up.</source>
        <translation>Ein anderer Datensatz derselben Anfrage hat diesen verhindert.</translation>
    </message>
    <message>
        <source>The org took too long to search.</source>
        <translation>Die Org hat zu lange gesucht.</translation>
    </message>
    <message>
        <source>This app belongs to another org and works there only.</source>
        <translation>Diese App gehört zu einer anderen Org und funktioniert nur dort.</translation>
    </message>
    <message>
        <source>Make an app in this org, or sign in through the My Domain of the app&apos;s org.</source>
        <translation>Erstellen Sie eine App in dieser Org oder melden Sie sich über die Domäne („My Domain“) der Org an, zu der die App gehört.</translation>
    </message>
    <message>
        <source>%1 did not let this app in. Apps that nobody installed in the org are blocked.</source>
        <translation>%1 hat diese App nicht zugelassen. Apps, die niemand in der Org installiert hat, werden blockiert.</translation>
    </message>
    <message>
        <source>%1 refuses you from this network or at this hour.</source>
        <translation>%1 weist Sie aus diesem Netzwerk oder zu dieser Uhrzeit ab.</translation>
    </message>
    <message>
        <source>Try from your office network or in working hours, or ask an admin.</source>
        <translation>Versuchen Sie es aus Ihrem Büronetzwerk oder während der Arbeitszeit oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Please check the login hours and login IP ranges of my profile, and the IP relaxation of the app that Patchbay signs in with (External Client App Manager, Policies).</source>
        <translation>Bitte prüfen Sie die Anmeldezeiten und Anmelde-IP-Bereiche meines Profils sowie die IP-Lockerung der App, mit der sich Patchbay anmeldet („External Client App Manager“, „Policies“).</translation>
    </message>
    <message>
        <source>The sign-in took too long, or was used already.</source>
        <translation>Die Anmeldung hat zu lange gedauert oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung.</translation>
    </message>
    <message>
        <source>This user cannot sign in here.</source>
        <translation>Dieser Benutzer kann sich hier nicht anmelden.</translation>
    </message>
    <message>
        <source>Check production or sandbox, and whether the user is locked; then sign in again.</source>
        <translation>Prüfen Sie, ob Produktion oder Sandbox gewählt ist und ob der Benutzer gesperrt ist; melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The client secret is not right.</source>
        <translation>Das Client-Geheimnis stimmt nicht.</translation>
    </message>
    <message>
        <source>Copy it from the app again, to where you set it up here.</source>
        <translation>Kopieren Sie es erneut aus der App, dorthin, wo Sie sie hier eingerichtet haben.</translation>
    </message>
    <message>
        <source>The client secret is missing or not right.</source>
        <translation>Das Client-Geheimnis fehlt oder stimmt nicht.</translation>
    </message>
    <message>
        <source>Copy it from the app again, or let the app require none.</source>
        <translation>Kopieren Sie es erneut aus der App oder stellen Sie die App so ein, dass sie keines verlangt.</translation>
    </message>
    <message>
        <source>The client id or the client secret is not right.</source>
        <translation>Die Client-ID oder das Client-Geheimnis stimmt nicht.</translation>
    </message>
    <message>
        <source>Copy both from the app again, to where you set it up here.</source>
        <translation>Kopieren Sie beides erneut aus der App, dorthin, wo Sie sie hier eingerichtet haben.</translation>
    </message>
    <message>
        <source>%1 does not allow this app to sign people in this way.</source>
        <translation>%1 erlaubt dieser App nicht, Benutzer auf diese Weise anzumelden.</translation>
    </message>
    <message>
        <source>Check the app&apos;s settings at %1, then try again.</source>
        <translation>Prüfen Sie die Einstellungen der App bei %1 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered.</source>
        <translation>Die Umleitungs-URI ist nicht registriert.</translation>
    </message>
    <message>
        <source>Copy it into the app again, character by character. Changes can take 10 minutes.</source>
        <translation>Kopieren Sie sie erneut in die App, Zeichen für Zeichen. Änderungen können 10 Minuten dauern.</translation>
    </message>
    <message>
        <source>The app has no redirect URI.</source>
        <translation>Die App hat keine Umleitungs-URI.</translation>
    </message>
    <message>
        <source>Copy the redirect URIs into the app. Changes can take 10 minutes.</source>
        <translation>Kopieren Sie die Umleitungs-URIs in die App. Änderungen können 10 Minuten dauern.</translation>
    </message>
    <message>
        <source>The app does not offer all the access that was asked for.</source>
        <translation>Die App bietet nicht alle angefragten Zugriffe.</translation>
    </message>
    <message>
        <source>Add the scopes to the app, or ask for fewer.</source>
        <translation>Fügen Sie die Scopes zur App hinzu oder fragen Sie weniger an.</translation>
    </message>
    <message>
        <source>This way to sign in is switched off for the app.</source>
        <translation>Diese Art der Anmeldung ist für die App ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch on the web server flow in the app, or use another app.</source>
        <translation>Schalten Sie in der App den „Web Server Flow“ ein oder verwenden Sie eine andere App.</translation>
    </message>
    <message>
        <source>Signing in by a code is switched off for the app.</source>
        <translation>Die Anmeldung mit einem Code ist für die App ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch on Device Flow in the app, or sign in with your browser.</source>
        <translation>Schalten Sie in der App „Device Flow“ ein oder melden Sie sich mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>The app does not take the proof Patchbay sends (PKCE).</source>
        <translation>Die App nimmt den Nachweis nicht an, den Patchbay sendet (PKCE).</translation>
    </message>
    <message>
        <source>Turn on “Require PKCE” in the app, then wait up to 10 minutes.</source>
        <translation>Schalten Sie in der App „Require PKCE“ ein und warten Sie dann bis zu 10 Minuten.</translation>
    </message>
    <message>
        <source>This user is no longer active in the org.</source>
        <translation>Dieser Benutzer ist in der Org nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>Please activate my user again, or tell me which user to sign in with.</source>
        <translation>Bitte aktivieren Sie meinen Benutzer wieder oder sagen Sie mir, mit welchem Benutzer ich mich anmelden soll.</translation>
    </message>
    <message>
        <source>The org is locked, closed or suspended.</source>
        <translation>Die Org ist gesperrt, geschlossen oder stillgelegt.</translation>
    </message>
    <message>
        <source>This user signed in too often within an hour.</source>
        <translation>Dieser Benutzer hat sich innerhalb einer Stunde zu oft angemeldet.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 hat gerade eine Störung.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Your organization does not allow this app.</source>
        <translation>Ihre Organisation erlaubt diese App nicht.</translation>
    </message>
    <message>
        <source>Ask the admin of your organization to allow it.</source>
        <translation>Bitten Sie den Administrator Ihrer Organisation, sie zu erlauben.</translation>
    </message>
    <message>
        <source>Please allow the app that Patchbay signs in with for our organization.</source>
        <translation>Bitte erlauben Sie für unsere Organisation die App, mit der sich Patchbay anmeldet.</translation>
    </message>
    <message>
        <source>This app is for members of one organization only.</source>
        <translation>Diese App ist nur für Mitglieder einer bestimmten Organisation.</translation>
    </message>
    <message>
        <source>Sign in with an account of that organization, or use another app.</source>
        <translation>Melden Sie sich mit einem Konto dieser Organisation an oder verwenden Sie eine andere App.</translation>
    </message>
    <message>
        <source>%1 takes sign-ins in a browser only.</source>
        <translation>%1 lässt Anmeldungen nur in einem Browser zu.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>The org has used up its API requests for now.</source>
        <translation>Die Org hat ihre API-Anfragen vorerst verbraucht.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when there are some again. An admin can see who uses them up.</source>
        <translation>Patchbay macht von selbst weiter, sobald es wieder welche gibt. Ein Administrator kann sehen, wer sie verbraucht.</translation>
    </message>
    <message>
        <source>The org&apos;s API requests are used up. Please look at Setup, Company Information, API Requests, and which apps use them.</source>
        <translation>Die API-Anfragen der Org sind verbraucht. Bitte sehen Sie in „Setup“, „Company Information“, „API Requests“ nach, und welche Apps sie verbrauchen.</translation>
    </message>
    <message>
        <source>The org has no storage left.</source>
        <translation>Die Org hat keinen Speicherplatz mehr.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full, so no record can be created. Please free some: Setup, Storage Usage.</source>
        <translation>Der Datenspeicher der Org ist voll, deshalb kann kein Datensatz erstellt werden. Bitte geben Sie Speicher frei: „Setup“, „Storage Usage“.</translation>
    </message>
    <message>
        <source>The org&apos;s trial has ended.</source>
        <translation>Die Testphase der Org ist abgelaufen.</translation>
    </message>
    <message>
        <source>A security policy of the org stopped this.</source>
        <translation>Eine Sicherheitsrichtlinie der Org hat das verhindert.</translation>
    </message>
    <message>
        <source>A transaction security policy stopped Patchbay. Please allow what it does, or tell me which way to take.</source>
        <translation>Eine Transaktionssicherheitsrichtlinie hat Patchbay aufgehalten. Bitte erlauben Sie, was es tut, oder sagen Sie mir, welchen Weg ich nehmen soll.</translation>
    </message>
    <message>
        <source>A limit of the org is reached.</source>
        <translation>Ein Limit der Org ist erreicht.</translation>
    </message>
    <message>
        <source>A limit of our org stops what I do with Patchbay. Please look into it.</source>
        <translation>Ein Limit unserer Org verhindert, was ich mit Patchbay tue. Bitte sehen Sie sich das an.</translation>
    </message>
    <message>
        <source>This is not switched on in the org.</source>
        <translation>Das ist in der Org nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Something that Patchbay needs is switched off in our org. Please switch it on for my user.</source>
        <translation>Etwas, das Patchbay braucht, ist in unserer Org ausgeschaltet. Bitte schalten Sie es für meinen Benutzer ein.</translation>
    </message>
    <message>
        <source>The app may not use the API.</source>
        <translation>Die App darf die API nicht verwenden.</translation>
    </message>
    <message>
        <source>Add the scope “api” to the app, then reconnect.</source>
        <translation>Fügen Sie den Scope „api“ zur App hinzu und verbinden Sie sich dann neu.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>Das Token ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>The token belongs to another org.</source>
        <translation>Das Token gehört zu einer anderen Org.</translation>
    </message>
    <message>
        <source>This user may not see the account.</source>
        <translation>Dieser Benutzer darf das Konto nicht sehen.</translation>
    </message>
    <message>
        <source>The org has moved to another address.</source>
        <translation>Die Org ist an eine andere Adresse umgezogen.</translation>
    </message>
    <message>
        <source>Patchbay asks for the new one by itself. If that does not help, reconnect.</source>
        <translation>Patchbay fragt die neue von selbst ab. Wenn das nicht hilft, verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>The org does not have this version of the API any more.</source>
        <translation>Die Org hat diese Version der API nicht mehr.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay.</source>
        <translation>Installieren Sie ein neueres Patchbay.</translation>
    </message>
    <message>
        <source>%1 is too busy right now.</source>
        <translation>%1 ist gerade überlastet.</translation>
    </message>
    <message>
        <source>Somebody else is writing the same records.</source>
        <translation>Jemand anderes schreibt gerade dieselben Datensätze.</translation>
    </message>
    <message>
        <source>Patchbay tries again by itself.</source>
        <translation>Patchbay versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The org does not let this account do that.</source>
        <translation>Die Org erlaubt das diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Our org forbids something that Patchbay does for my user. Please look into it.</source>
        <translation>Unsere Org verbietet etwas, das Patchbay für meinen Benutzer tut. Bitte sehen Sie sich das an.</translation>
    </message>
    <message>
        <source>The org does not have the rest of that list any more.</source>
        <translation>Die Org hat den Rest dieser Liste nicht mehr.</translation>
    </message>
    <message>
        <source>The org has no such kind of record, or this account may not see it.</source>
        <translation>Die Org hat keine solche Art von Datensatz, oder dieses Konto darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Eine Regel der Org lehnt ihn ab.</translation>
    </message>
    <message>
        <source>The org does not allow this choice for the field.</source>
        <translation>Die Org erlaubt diese Auswahl für das Feld nicht.</translation>
    </message>
    <message>
        <source>Choose another, then send again.</source>
        <translation>Wählen Sie etwas anderes und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The org takes it for a record that it has already.</source>
        <translation>Die Org hält ihn für einen Datensatz, den sie schon hat.</translation>
    </message>
    <message>
        <source>Use the other record, or ask an admin about the duplicate rule.</source>
        <translation>Verwenden Sie den anderen Datensatz oder fragen Sie einen Administrator nach der Duplikatregel.</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty.</source>
        <translation>Ein Pflichtfeld ist leer.</translation>
    </message>
    <message>
        <source>Fill it in, then send again.</source>
        <translation>Füllen Sie es aus und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>Die E-Mail-Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>Kürzen Sie ihn und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>Der Wert gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose one, then send again.</source>
        <translation>Wählen Sie einen aus und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>Eine Zahl ist zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>An ID in the record is not right.</source>
        <translation>Eine ID im Datensatz stimmt nicht.</translation>
    </message>
    <message>
        <source>A record that this one refers to is not there, or may not be used.</source>
        <translation>Ein Datensatz, auf den sich dieser bezieht, ist nicht vorhanden oder darf nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This account may not use a record that this one refers to, such as its owner or campaign.</source>
        <translation>Dieses Konto darf einen Datensatz nicht verwenden, auf den sich dieser bezieht, etwa Inhaber oder Kampagne.</translation>
    </message>
    <message>
        <source>Choose another, or ask an admin.</source>
        <translation>Wählen Sie einen anderen oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Please let my user read and use the records that mine refer to, such as owner, account and campaign.</source>
        <translation>Bitte erlauben Sie meinem Benutzer, die Datensätze zu lesen und zu verwenden, auf die sich meine beziehen, etwa Inhaber, Account und Kampagne.</translation>
    </message>
    <message>
        <source>Its owner is a user who is no longer active.</source>
        <translation>Sein Inhaber ist ein Benutzer, der nicht mehr aktiv ist.</translation>
    </message>
    <message>
        <source>Choose another owner, then send again.</source>
        <translation>Wählen Sie einen anderen Inhaber und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The record is locked while it is being approved.</source>
        <translation>Der Datensatz ist gesperrt, solange er genehmigt wird.</translation>
    </message>
    <message>
        <source>Wait for the approval, or ask an admin.</source>
        <translation>Warten Sie die Genehmigung ab oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The record was deleted there.</source>
        <translation>Der Datensatz wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>Restore it from the org&apos;s recycle bin, or create it anew.</source>
        <translation>Stellen Sie ihn aus dem Papierkorb der Org wieder her oder erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The lead has been converted already.</source>
        <translation>Der Lead wurde bereits konvertiert.</translation>
    </message>
    <message>
        <source>Use its contact or account instead.</source>
        <translation>Verwenden Sie stattdessen seinen Kontakt oder Account.</translation>
    </message>
    <message>
        <source>Another record holds the same value in a field where each is unique.</source>
        <translation>Ein anderer Datensatz hat denselben Wert in einem Feld, in dem jeder Wert nur einmal vorkommen darf.</translation>
    </message>
    <message>
        <source>Change it, or use the other record.</source>
        <translation>Ändern Sie ihn oder verwenden Sie den anderen Datensatz.</translation>
    </message>
    <message>
        <source>The org did not delete it.</source>
        <translation>Die Org hat ihn nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>name@company.example</source>
        <translation>name@firma.example</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice made</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no date chosen</comment>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Welcome to Patchbay</source>
        <translation>Willkommen bei Patchbay</translation>
    </message>
    <message>
        <source>Connect your accounts, then send leads where they belong.</source>
        <translation>Verbinden Sie Ihre Konten und senden Sie Leads dann dorthin, wo sie hingehören.</translation>
    </message>
    <message>
        <source>Try the demo org</source>
        <translation>Demo-Org ausprobieren</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>&amp;Try the demo org</source>
        <translation>Demo-Org &amp;ausprobieren</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>Production or sandbox. You need an External Client App in your org; Patchbay shows you each step.</source>
        <translation>Produktion oder Sandbox. Sie brauchen eine External Client App in Ihrer Org; Patchbay zeigt Ihnen jeden Schritt.</translation>
    </message>
    <message>
        <source>Something else first?</source>
        <translation>Lieber etwas anderes zuerst?</translation>
    </message>
    <message>
        <source>Tokens stay in your keychain</source>
        <translation>Token bleiben in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Records are saved here first, then sent.</source>
        <translation>Datensätze werden zuerst hier gespeichert und dann gesendet.</translation>
    </message>
    <message>
        <source>No server of ours</source>
        <translation>Kein Server von uns</translation>
    </message>
    <message>
        <source>Your computer talks to your services directly.</source>
        <translation>Ihr Computer spricht direkt mit Ihren Diensten.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
</context>
<context>
    <name>HabitsPane</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>St&amp;art at login</source>
        <translation>Beim &amp;Anmelden am Computer starten</translation>
    </message>
    <message>
        <source>Opens in the background and sends what waits.</source>
        <translation>Öffnet sich im Hintergrund und sendet, was wartet.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden am Computer starten</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>A &amp;connection needs you</source>
        <translation>Eine &amp;Verbindung erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>A connection needs you</source>
        <translation>Eine Verbindung erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;Quick lead from anywhere</source>
        <translation>Lead &amp;schnell erfassen, von überall aus</translation>
    </message>
    <message>
        <source>Give this command a key in your desktop&apos;s keyboard settings.</source>
        <translation>Legen Sie in den Tastatureinstellungen Ihres Desktops eine Tastenkombination für diesen Befehl fest.</translation>
    </message>
    <message>
        <source>Command for a quick lead</source>
        <translation>Befehl für die schnelle Erfassung eines Leads</translation>
    </message>
    <message>
        <source>A &amp;record or an automation needs you</source>
        <translation>Ein Datensatz oder eine Automatisierung er&amp;fordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>A record or an automation needs you</source>
        <translation>Ein Datensatz oder eine Automatisierung erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What needs you stands in the window, on the pages Connections and Activity.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen an. Was Ihre Aufmerksamkeit erfordert, steht im Fenster, auf den Seiten „Verbindungen“ und „Aktivität“.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>The demo org is a Salesforce org that runs on this computer. It needs no account, and nothing you enter there leaves this computer: the quickest way to see a first lead arrive.</source>
        <translation>Die Demo-Org ist eine Salesforce-Org, die auf diesem Computer läuft. Sie braucht kein Konto, und nichts, was Sie dort eingeben, verlässt diesen Computer: So sehen Sie am schnellsten einen ersten Lead ankommen.</translation>
    </message>
    <message>
        <source>For your own Salesforce org Patchbay asks once for a client id; its settings page says how to get one. All other services are in the list of providers.</source>
        <translation>Für Ihre eigene Salesforce-Org fragt Patchbay einmal nach einer Client-ID; die Einstellungsseite von Salesforce sagt, wie Sie eine erhalten. Alle anderen Dienste stehen in der Liste der Anbieter.</translation>
    </message>
    <message>
        <source>The welcome page goes when you skip it, or when a first connection is there.</source>
        <translation>Die Willkommensseite verschwindet, wenn Sie sie überspringen oder sobald es eine erste Verbindung gibt.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Each service has a card. Connect opens the service&apos;s own sign-in page; your password is typed there and never reaches Patchbay. What it gets in return, a token, is kept in your computer&apos;s keychain.</source>
        <translation>Jeder Dienst hat eine Karte. „Verbinden“ öffnet die Anmeldeseite des Dienstes; dort geben Sie Ihr Passwort ein, Patchbay erfährt es nie. Was Patchbay dafür erhält, ein Token, wird im Schlüsselbund Ihres Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>A service may have several accounts: each is a row of its card, with the name, the kind of org and the state.</source>
        <translation>Ein Dienst kann mehrere Konten haben: Jedes ist eine Zeile seiner Karte, mit Namen, Art der Org und Status.</translation>
    </message>
    <message>
        <source>When a card wants you</source>
        <translation>Wenn eine Karte Sie braucht</translation>
    </message>
    <message>
        <source>Needs reconnect: the service ended the access; the card says why. Offline: the service did not answer. You stay signed in, and Patchbay keeps trying.</source>
        <translation>„Neu verbinden nötig“: Der Dienst hat den Zugriff beendet; die Karte sagt, warum. „Offline“: Der Dienst hat nicht geantwortet. Sie bleiben angemeldet, und Patchbay versucht es weiter.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>The list holds the services that Patchbay knows and that are not on your page yet. What you add gets a card there; nothing is connected by that.</source>
        <translation>Die Liste enthält die Dienste, die Patchbay kennt und die noch nicht auf Ihrer Seite sind. Was Sie hinzufügen, bekommt dort eine Karte; verbunden wird dadurch nichts.</translation>
    </message>
    <message>
        <source>One that is missing</source>
        <translation>Wenn einer fehlt</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2 can be added. Enter its addresses, or have them looked up where the service tells them itself.</source>
        <translation>Jeder Dienst, bei dem man sich mit OAuth 2 anmeldet, kann hinzugefügt werden. Geben Sie seine Adressen ein oder lassen Sie sie nachschlagen, wenn der Dienst sie selbst nennt.</translation>
    </message>
    <message>
        <source>You can also have a file written and fill it in: the card changes whenever you save, and mistakes in it are told.</source>
        <translation>Sie können auch eine Datei anlegen lassen und sie ausfüllen: Die Karte ändert sich bei jedem Speichern, und Fehler darin werden gemeldet.</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>Anbietereinstellungen</translation>
    </message>
    <message>
        <source>A client secret is needed only where the service asks for one; it is kept in your keychain.</source>
        <translation>Ein Client-Geheimnis ist nur nötig, wenn der Dienst eines verlangt; es wird in Ihrem Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>For Salesforce</source>
        <translation>Für Salesforce</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup, then External Client App Manager, and choose New External Client App.</source>
        <translation>Öffnen Sie in Salesforce „Setup“, dann „External Client App Manager“, und wählen Sie „New External Client App“.</translation>
    </message>
    <message>
        <source>Turn on OAuth and paste all redirect URIs of this page, one per line.</source>
        <translation>Schalten Sie OAuth ein und fügen Sie alle Umleitungs-URIs dieser Seite ein, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Add the scopes that are ticked here.</source>
        <translation>Fügen Sie die Scopes hinzu, die hier aktiviert sind.</translation>
    </message>
    <message>
        <source>Turn on Require PKCE. Turn off both options that require a secret.</source>
        <translation>Schalten Sie „Require PKCE“ ein. Schalten Sie die beiden Optionen aus, die ein Geheimnis verlangen.</translation>
    </message>
    <message>
        <source>Save, and wait up to ten minutes. Copy the consumer key; it is the client id.</source>
        <translation>Speichern Sie und warten Sie bis zu zehn Minuten. Kopieren Sie den Verbraucherschlüssel; er ist die Client-ID.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>The band at the top names the org that the record goes to; production has a line of its own colour. Choose the kind of record; the fields come from that org.</source>
        <translation>Der Streifen oben nennt die Org, in die der Datensatz geht; Produktion hat eine Linie in eigener Farbe. Wählen Sie die Art des Datensatzes; die Felder kommen aus dieser Org.</translation>
    </message>
    <message>
        <source>Fill in the fields with a red mark. A lead without a company is saved with “Unknown” and shows up under To complete. An e-mail signature or a vCard fills the form after you have looked at what was recognised.</source>
        <translation>Füllen Sie die Felder mit roter Markierung aus. Ein Lead ohne Firma wird mit „Unknown“ gespeichert und erscheint unter „Zu ergänzen“. Eine E-Mail-Signatur oder eine vCard füllt das Formular, nachdem Sie sich angesehen haben, was erkannt wurde.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>A record is on your disk before the form clears, also without a network. If somebody with the same e-mail address is in the org already, you see it before you create a second one.</source>
        <translation>Ein Datensatz ist auf Ihrem Datenträger, bevor sich das Formular leert, auch ohne Netzwerk. Ist jemand mit derselben E-Mail-Adresse schon in der Org, sehen Sie das, bevor Sie einen zweiten Datensatz erstellen.</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Lead schnell erfassen</translation>
    </message>
    <message>
        <source>A small window that stays on top, for a name, a company and an e-mail address. Open it by its keys on any page, by Go to, or from the icon in the tray where your desktop has one.</source>
        <translation>Ein kleines Fenster, das im Vordergrund bleibt, für Namen, Firma und E-Mail-Adresse. Sie öffnen es auf jeder Seite mit seiner Tastenkombination, über „Gehe zu“ oder über das Symbol im Infobereich, wenn Ihr Desktop einen hat.</translation>
    </message>
    <message>
        <source>It writes to the org that its band names. Create and new keeps the window open for the next one. All fields takes what you typed to the large form.</source>
        <translation>Es schreibt in die Org, die sein Streifen nennt. „Erstellen und neu“ lässt das Fenster für den nächsten Eintrag offen. „Alle Felder“ übernimmt Ihre Eingaben ins große Formular.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>Auf einer Messe oder in einer Schicht</translation>
    </message>
    <message>
        <source>The campaign, the lead source and the owner can stay from lead to lead, so that only what differs is typed. They stay until you end it, also after a new start.</source>
        <translation>Kampagne, Leadquelle und Inhaber können von Lead zu Lead bleiben, sodass Sie nur eingeben, was sich unterscheidet. Sie bleiben, bis Sie es beenden, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>On the page New record, choose the org and the kind Lead.</source>
        <translation>Wählen Sie auf der Seite „Neuer Datensatz“ die Org und die Art „Lead“.</translation>
    </message>
    <message>
        <source>Press Choose what stays, and fill in what all leads have in common.</source>
        <translation>Drücken Sie „Wählen, was bleibt“ und füllen Sie aus, was alle Leads gemeinsam haben.</translation>
    </message>
    <message>
        <source>Enter leads. A strip above the form says what stays, and lets you change it.</source>
        <translation>Geben Sie Leads ein. Eine Leiste über dem Formular zeigt, was bleibt; dort können Sie es auch ändern.</translation>
    </message>
    <message>
        <source>Press End when the fair is over.</source>
        <translation>Drücken Sie „Beenden“, wenn die Messe vorbei ist.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Everything that was written or waits: choose a row to see its details. What waits goes out by itself when the org can be reached.</source>
        <translation>Alles, was geschrieben wurde oder wartet: Wählen Sie eine Zeile, um die Details zu sehen. Was wartet, wird von selbst gesendet, sobald die Org erreichbar ist.</translation>
    </message>
    <message>
        <source>What a record may need</source>
        <translation>Was ein Datensatz brauchen kann</translation>
    </message>
    <message>
        <source>Uncertain: no answer came. Patchbay looks in the org before it sends again, and asks you where it cannot tell. So no record is created twice.</source>
        <translation>„Ungewiss“: Es kam keine Antwort. Patchbay sieht in der Org nach, bevor es erneut sendet, und fragt Sie, wenn es nicht sicher ist. So wird kein Datensatz doppelt erstellt.</translation>
    </message>
    <message>
        <source>Export writes what is shown into a table. Records that arrived can be forgotten after some days: see Settings, Privacy.</source>
        <translation>„Exportieren“ schreibt das Angezeigte in eine Tabelle. Angekommene Datensätze können nach einigen Tagen vergessen werden: siehe „Einstellungen“, „Datenschutz“.</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Leads that were saved without a company, and contacts without a name, are listed on the page Activity under To complete. Patchbay asks the chosen org which of them still have their placeholder; where it cannot ask, it lists those entered here.</source>
        <translation>Leads, die ohne Firma gespeichert wurden, und Kontakte ohne Namen stehen auf der Seite „Aktivität“ unter „Zu ergänzen“. Patchbay fragt die gewählte Org, welche davon noch ihren Platzhalter haben; wenn es nicht fragen kann, listet es die hier eingegebenen auf.</translation>
    </message>
    <message>
        <source>Choose one and press Complete: fill in what was missing and save. The change is written to the org. Whoever was completed leaves the list.</source>
        <translation>Wählen Sie einen Eintrag und drücken Sie „Ergänzen“: Tragen Sie ein, was fehlte, und speichern Sie. Die Änderung wird in die Org geschrieben. Wer ergänzt ist, verschwindet aus der Liste.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisierungen</translation>
    </message>
    <message>
        <source>When a record has arrived, something else can happen: a message in a Slack channel, an issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.</source>
        <translation>Wenn ein Datensatz angekommen ist, kann noch etwas geschehen: eine Nachricht in einem Slack-Kanal, ein Vorgang in Linear, ein Kontakt in HubSpot oder Zoho CRM. Jede Automatisierung ist aus, bis Sie sie einschalten.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Eine erstellen</translation>
    </message>
    <message>
        <source>Connect the service that shall act.</source>
        <translation>Verbinden Sie den Dienst, der etwas tun soll.</translation>
    </message>
    <message>
        <source>Press New automation, and choose when it runs and what it does.</source>
        <translation>Drücken Sie „Neue Automatisierung“ und wählen Sie, wann sie läuft und was sie tut.</translation>
    </message>
    <message>
        <source>Look at the preview, and send a test.</source>
        <translation>Sehen Sie sich die Vorschau an und senden Sie einen Test.</translation>
    </message>
    <message>
        <source>Save it, and switch it on in the list.</source>
        <translation>Speichern Sie sie und schalten Sie sie in der Liste ein.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Wenn eine fehlschlägt</translation>
    </message>
    <message>
        <source>The record stays as it is. Activity says what failed and why; what may have been done already is never repeated by itself.</source>
        <translation>Der Datensatz bleibt, wie er ist. „Aktivität“ zeigt, was fehlgeschlagen ist und warum; was vielleicht schon geschehen ist, wird nie von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is in effect at once. General: language, theme, and how the window behaves. Sign-in: whether sign-in pages open in Patchbay&apos;s window or in your browser.</source>
        <translation>Jede Änderung gilt sofort. „Allgemein“: Sprache, Design und das Verhalten des Fensters. „Anmeldung“: ob Anmeldeseiten im Fenster von Patchbay oder in Ihrem Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Read-only keeps Patchbay from writing to any org. A passphrase locks the window when it starts and when you are away; it encrypts nothing.</source>
        <translation>Mit „Nur lesen“ schreibt Patchbay in keine Org. Eine Passphrase sperrt das Fenster beim Start und wenn Sie weg sind; sie verschlüsselt nichts.</translation>
    </message>
    <message>
        <source>Remove everything from this computer ends each access at its service and deletes what Patchbay keeps here. It asks first.</source>
        <translation>„Alles von diesem Computer entfernen“ beendet jeden Zugriff bei seinem Dienst und löscht, was Patchbay hier aufbewahrt. Vorher werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>What a policy file of your administrator settles is listed there.</source>
        <translation>Was eine Richtliniendatei Ihres Administrators festlegt, ist dort aufgelistet.</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Lokale Anfragen</translation>
    </message>
    <message>
        <source>Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a folder. Patchbay puts them on disk and sends them. It is off until you switch it on, and other computers do not reach it.</source>
        <translation>Andere Programme auf diesem Computer können Patchbay Datensätze übergeben: über HTTP oder als Dateien in einem Ordner. Patchbay legt sie auf dem Datenträger ab und sendet sie. Das ist aus, bis Sie es einschalten, und andere Computer erreichen es nicht.</translation>
    </message>
    <message>
        <source>Let a program in</source>
        <translation>Ein Programm zulassen</translation>
    </message>
    <message>
        <source>In Settings, open Local requests and switch on Take records from other programs.</source>
        <translation>Öffnen Sie in „Einstellungen“ die „Lokalen Anfragen“ und schalten Sie „Datensätze von anderen Programmen annehmen“ ein.</translation>
    </message>
    <message>
        <source>Add a key for the program. It is shown once: copy it there. Revoke it whenever you like.</source>
        <translation>Fügen Sie einen Schlüssel für das Programm hinzu. Er wird einmal angezeigt: Kopieren Sie ihn dorthin. Sie können ihn jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>Or choose a folder: JSON, CSV and vCard files in it become records.</source>
        <translation>Oder wählen Sie einen Ordner: JSON-, CSV- und vCard-Dateien darin werden zu Datensätzen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from control to control; Alt and an underlined letter lead straight to one.</source>
        <translation>Alles geht auch ohne Maus. Die Tabulatortaste führt von Element zu Element; Alt und ein unterstrichener Buchstabe führen direkt zu einem.</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Create the record, or update the one that was found</source>
        <translation>Den Datensatz erstellen oder den gefundenen aktualisieren</translation>
    </message>
    <message>
        <source>Create the record and begin a new one</source>
        <translation>Den Datensatz erstellen und einen neuen beginnen</translation>
    </message>
    <message>
        <source>Fill the form from a copied signature</source>
        <translation>Das Formular aus einer kopierten Signatur füllen</translation>
    </message>
    <message>
        <source>Close the details, clear the search, or leave the help</source>
        <translation>Details schließen, Suche löschen oder Hilfe verlassen</translation>
    </message>
    <message>
        <source>Rejected: the org did not take it, and says why. Change the blamed field in the panel, or open the form, then send it.</source>
        <translation>„Abgelehnt“: Die Org hat den Datensatz nicht angenommen und sagt, warum. Ändern Sie das beanstandete Feld in der Seitenleiste oder öffnen Sie das Formular, und senden Sie ihn dann.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Menu of a card or a field</source>
        <translation>Menü einer Karte oder eines Feldes</translation>
    </message>
    <message>
        <source>To the sidebar, the page, its details; back with Shift</source>
        <translation>Zur Navigationsleiste, zur Seite, zu ihren Details; mit Umschalt zurück</translation>
    </message>
    <message>
        <source>Test asks the service now. Disconnect ends the access there and removes it here. Press Enter on a card, or on an account&apos;s row, for its details.</source>
        <translation>„Testen“ fragt den Dienst sofort. „Trennen“ beendet den Zugriff dort und entfernt ihn hier. Drücken Sie auf einer Karte oder auf der Zeile eines Kontos die Eingabetaste, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>Most services let in only programs that they know. You register an app there once and enter its client id here.</source>
        <translation>Die meisten Dienste lassen nur Programme zu, die sie kennen. Sie registrieren dort einmal eine App und geben ihre Client-ID hier ein.</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain: under Where to sign in, choose Your own domain and enter it.</source>
        <translation>Eine lokale App funktioniert nur auf der Domäne ihrer eigenen Org: Wählen Sie unter „Anmeldeort“ „Eigene Domäne“ und geben Sie die Domäne ein.</translation>
    </message>
    <message>
        <source>Press Check this app. If it finds nothing wrong, save, and connect.</source>
        <translation>Drücken Sie „Diese App prüfen“. Wenn dabei kein Fehler gefunden wird, speichern Sie und verbinden Sie sich.</translation>
    </message>
    <message>
        <source>Discard takes away what you do not want to send. Undo, in the note at the bottom, brings it back while the note stands there.</source>
        <translation>„Verwerfen“ entfernt, was Sie nicht senden möchten. „Rückgängig“ im Hinweis am unteren Rand holt es zurück, solange der Hinweis dort steht.</translation>
    </message>
    <message>
        <source>Requests go as your system says, by a proxy of your own, or by none. A proxy&apos;s password is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, and you stay signed in.</source>
        <translation>Anfragen nehmen den Weg, den Ihr System vorgibt, oder sie gehen über einen eigenen Proxy oder ganz ohne Proxy. Das Passwort eines Proxys wird in Ihrem Schlüsselbund aufbewahrt. Solange ein Proxy im Weg ist, geht nichts verloren: Datensätze warten, und Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What works on this computer and what does not. Copy report is for whoever helps you: no token, account, name or host is in it.</source>
        <translation>Was auf diesem Computer funktioniert und was nicht. „Bericht kopieren“ ist für alle, die Ihnen helfen: Kein Token, kein Konto, kein Name und kein Host steht darin.</translation>
    </message>
    <message>
        <source>Test what is connected, or read the page again</source>
        <translation>Testen, was verbunden ist, oder die Seite neu einlesen</translation>
    </message>
    <message>
        <source>Disconnect or discard what is chosen; you are asked first</source>
        <translation>Ausgewähltes trennen oder verwerfen; Sie werden vorher gefragt</translation>
    </message>
    <message>
        <source>Take back what a message at the bottom says</source>
        <translation>Rückgängig machen, was eine Meldung am unteren Rand nennt</translation>
    </message>
    <message>
        <source>Details of a card, or of an account&apos;s row</source>
        <translation>Details einer Karte oder der Zeile eines Kontos</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>Nichts doppelt</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Ausführungen von Automatisierungen</translation>
    </message>
    <message>
        <source>Each time an automation does something for a record, that is a run. The list says what was done, what waits and what failed; choose a row to see the reason.</source>
        <translation>Jedes Mal, wenn eine Automatisierung etwas für einen Datensatz tut, ist das eine Ausführung. Die Liste zeigt, was getan wurde, was wartet und was fehlgeschlagen ist; wählen Sie eine Zeile, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>What waits goes on by itself: when the service answers, when its connection works, or when you switch the automation on.</source>
        <translation>Was wartet, geht von selbst weiter: wenn der Dienst antwortet, wenn seine Verbindung funktioniert oder wenn Sie die Automatisierung einschalten.</translation>
    </message>
    <message>
        <source>What a run may need</source>
        <translation>Was eine Ausführung brauchen kann</translation>
    </message>
    <message>
        <source>It was not done: correct what the panel names, then press Try again.</source>
        <translation>„Es wurde nicht erledigt“: Berichtigen Sie, was die Seitenleiste nennt, und drücken Sie dann „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Did it arrive? No answer came. Look in the service, then press It arrived, or Send again. Patchbay does not repeat it by itself, so nothing is done twice.</source>
        <translation>„Ist es angekommen?“: Es kam keine Antwort. Sehen Sie im Dienst nach und drücken Sie dann „Ist angekommen“ oder „Erneut senden“. Patchbay wiederholt es nicht von selbst, damit nichts doppelt geschieht.</translation>
    </message>
    <message>
        <source>Discard forgets a run that need not be done. The record stays as it is.</source>
        <translation>„Verwerfen“ vergisst eine Ausführung, die nicht erfolgen muss. Der Datensatz bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Open a file… takes a vCard into the form, or a CSV file of leads to the page Import; so does a file that you drop anywhere on the window.</source>
        <translation>„Datei öffnen …“ nimmt eine vCard in das Formular oder eine CSV-Datei mit Leads auf die Seite „Import“; ebenso eine Datei, die Sie irgendwo auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>A CSV file of leads comes into an org here: choose it on the page, drop it on the window, or open it with Patchbay. Its first line names the columns. It may have 5,000 rows and 8 MB.</source>
        <translation>Eine CSV-Datei mit Leads kommt hier in eine Org: Wählen Sie sie auf der Seite, ziehen Sie sie auf das Fenster oder öffnen Sie sie mit Patchbay. Ihre erste Zeile nennt die Spalten. Sie darf 5.000 Zeilen und 8 MB haben.</translation>
    </message>
    <message>
        <source>Look at the org, and at the field that each column goes to; choose another, or leave the column out.</source>
        <translation>Sehen Sie nach der Org und nach dem Feld, in das jede Spalte kommt; wählen Sie ein anderes, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>Add what is the same for every row, such as the lead source.</source>
        <translation>Ergänzen Sie, was für jede Zeile gleich ist, etwa die Leadquelle.</translation>
    </message>
    <message>
        <source>Check. Rows with an error are left out; save them, correct them, and open that file.</source>
        <translation>Prüfen Sie. Zeilen mit einem Fehler bleiben weg; speichern Sie sie, korrigieren Sie sie, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Import. For a production org you type its name first.</source>
        <translation>Importieren Sie. Für eine Produktions-Org geben Sie vorher ihren Namen ein.</translation>
    </message>
    <message>
        <source>The leads wait in Activity and go out as soon as the org answers. You can stop: what still waits leaves the queue, what arrived stays.</source>
        <translation>Die Leads warten in „Aktivität“ und werden gesendet, sobald die Org antwortet. Sie können anhalten: Was noch wartet, verlässt die Warteschlange; was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>The same file opened again brings only what is new or corrected in it.</source>
        <translation>Dieselbe Datei, noch einmal geöffnet, bringt nur, was in ihr neu oder korrigiert ist.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Written</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Waits: Patchbay is read-only</source>
        <translation>Wartet: Patchbay darf nur lesen</translation>
    </message>
    <message>
        <source>Waits for your administrator</source>
        <translation>Wartet auf Ihren Administrator</translation>
    </message>
    <message>
        <source>Records go out as soon as that is over.</source>
        <translation>Datensätze werden gesendet, sobald das vorbei ist.</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>Waits for your keychain</source>
        <translation>Wartet auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Waits until you sign in again</source>
        <translation>Wartet, bis Sie sich wieder anmelden</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>Die Verbindung dazu ist weg</translation>
    </message>
    <message>
        <source>Connect the org again, or send it as an account that is connected now.</source>
        <translation>Verbinden Sie die Org wieder oder senden Sie ihn mit einem Konto, das jetzt verbunden ist.</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Wartet auf den Proxy</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In „Aktivität“ zeigen</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This address takes %1.</source>
        <translation>Diese Adresse nimmt %1 an.</translation>
    </message>
    <message>
        <source>This key is not for web pages of this address.</source>
        <translation>Dieser Schlüssel gilt nicht für Webseiten dieser Adresse.</translation>
    </message>
    <message>
        <source>Too many requests with this key. Wait a little.</source>
        <translation>Zu viele Anfragen mit diesem Schlüssel. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>Too many requests are in hand here. Wait a little.</source>
        <translation>Hier sind zu viele Anfragen in Arbeit. Warten Sie etwas.</translation>
    </message>
    <message>
        <source>Too many requests without a key. Wait a little.</source>
        <translation>Zu viele Anfragen ohne Schlüssel. Warten Sie etwas.</translation>
    </message>
    <message>
        <source>No key is for web pages of this address.</source>
        <translation>Kein Schlüssel gilt für Webseiten dieser Adresse.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Hier gibt es nichts.</translation>
    </message>
    <message>
        <source>This key may not create records of kind %1.</source>
        <translation>Dieser Schlüssel darf keine Datensätze der Art %1 erstellen.</translation>
    </message>
    <message>
        <source>This key may not list connections.</source>
        <translation>Dieser Schlüssel darf keine Verbindungen auflisten.</translation>
    </message>
    <message>
        <source>Send JSON, with Content-Type: application/json.</source>
        <translation>Senden Sie JSON, mit Content-Type: application/json.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 200 visible characters.</source>
        <translation>Ein Idempotency-Key hat 1 bis 200 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The body is not one JSON object in UTF-8.</source>
        <translation>Der Inhalt ist nicht ein einzelnes JSON-Objekt in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 ist doppelt vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>Ein Datensatz hat höchstens %Ln Feld.</numerusform>
            <numerusform>Ein Datensatz hat höchstens %Ln Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name in the body is not a field&apos;s name.</source>
        <translation>Ein Name im Inhalt ist kein Feldname.</translation>
    </message>
    <message>
        <source>%1 is not a plain value.</source>
        <translation>%1 ist kein einfacher Wert.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Send the body whole, with a Content-Length; chunks are not taken.</source>
        <translation>Senden Sie den Inhalt als Ganzes, mit Content-Length; in Teilen wird er nicht angenommen.</translation>
    </message>
    <message>
        <source>A POST needs a Content-Length.</source>
        <translation>Ein POST braucht Content-Length.</translation>
    </message>
    <message>
        <source>Content-Length is no number.</source>
        <translation>Content-Length ist keine Zahl.</translation>
    </message>
    <message>
        <source>A body may have %1 bytes at most.</source>
        <translation>Der Inhalt darf höchstens %1 Byte haben.</translation>
    </message>
    <message>
        <source>This is not a plain HTTP request.</source>
        <translation>Das ist keine einfache HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>The head of this request is too long.</source>
        <translation>Der Kopf dieser Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>Ask for localhost or 127.0.0.1.</source>
        <translation>Fragen Sie localhost oder 127.0.0.1 an.</translation>
    </message>
    <message>
        <source>Patchbay is ending. Try again.</source>
        <translation>Patchbay wird gerade beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The time of this key is over. Make a new one with “patchbayctl key add”.</source>
        <translation>Die Zeit dieses Schlüssels ist abgelaufen. Erstellen Sie mit „patchbayctl key add“ einen neuen.</translation>
    </message>
    <message>
        <source>Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key add” makes one.</source>
        <translation>Senden Sie einen Schlüssel für die Annahme, als „Authorization: Bearer …“. „patchbayctl key add“ erstellt einen.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another record.</source>
        <translation>Dieser Idempotency-Key wurde für einen anderen Datensatz verwendet.</translation>
    </message>
    <message>
        <source>Open Patchbay and connect Salesforce.</source>
        <translation>Öffnen Sie Patchbay und verbinden Sie Salesforce.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>Es ist kein Datensatz darin.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8.</source>
        <translation>Das ist kein JSON in UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>Eine Datei darf höchstens %Ln Datensatz enthalten.</numerusform>
            <numerusform>Eine Datei darf höchstens %Ln Datensätze enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no record.</source>
        <comment>a place</comment>
        <translation>%1: Das ist kein Datensatz.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>Die erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a control character.</source>
        <translation>Zeile %1, Spalte %2: Sie enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has no name.</source>
        <translation>Zeile %1: Spalte %2 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has the name of another.</source>
        <translation>Zeile %1: Spalte %2 heißt wie eine andere.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote stands where none may.</source>
        <translation>Zeile %1, Spalte %2: Hier darf kein Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quote that begins here never ends.</source>
        <translation>Zeile %1, Spalte %2: Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, the header has %3.</source>
        <translation>Zeile %1 hat %2 Spalten, die Kopfzeile hat %3.</translation>
    </message>
    <message>
        <source>Line %1: this is more than a file may hold.</source>
        <translation>Zeile %1: Das ist mehr, als eine Datei enthalten darf.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: this is no vCard.</source>
        <comment>a place</comment>
        <translation>%1: Das ist keine vCard.</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files are taken: name it .json, .csv or .vcf.</source>
        <translation>JSON-, CSV- und vCard-Dateien werden angenommen: Der Name muss auf .json, .csv oder .vcf enden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>%Ln Datensatz davor wurde angenommen.</numerusform>
            <numerusform>%Ln Datensätze davor wurden angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>Diese Datei wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read.</source>
        <translation>Sie war nicht mehr da, als sie gelesen werden sollte.</translation>
    </message>
    <message>
        <source>It is a link or no plain file.</source>
        <translation>Sie ist eine Verknüpfung oder keine einfache Datei.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Sie gehört einem anderen Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>Sie ist größer als %Ln MB.</numerusform>
            <numerusform>Sie ist größer als %Ln MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No web page gets anything here.</source>
        <translation>Keine Webseite bekommt hier etwas.</translation>
    </message>
    <message>
        <source>The window of Patchbay is locked. Unlock it first.</source>
        <translation>Das Fenster von Patchbay ist gesperrt. Entsperren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>LocalRequestsPane</name>
    <message>
        <source>Local requests</source>
        <translation>Lokale Anfragen</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programme auf diesem Computer</translation>
    </message>
    <message>
        <source>Take records from other &amp;programs</source>
        <translation>Datensätze von anderen &amp;Programmen annehmen</translation>
    </message>
    <message>
        <source>Take records from other programs</source>
        <translation>Datensätze von anderen Programmen annehmen</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>On this computer only; other computers do not reach it.</source>
        <translation>Nur auf diesem Computer; andere Computer erreichen ihn nicht.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Give &amp;tokens to your own programs</source>
        <translation>&amp;Token an Ihre eigenen Programme ausgeben</translation>
    </message>
    <message>
        <source>Give tokens to your own programs</source>
        <translation>Token an Ihre eigenen Programme ausgeben</translation>
    </message>
    <message>
        <source>Take files from a folder</source>
        <translation>Dateien aus einem Ordner annehmen</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A key for each program</source>
        <translation>Ein Schlüssel für jedes Programm</translation>
    </message>
    <message>
        <source>It is shown once, and can be revoked at any time.</source>
        <translation>Er wird einmal angezeigt und kann jederzeit widerrufen werden.</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>Schlüssel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Forgotten? With your keychain unlocked, “patchbayctl lock remove” in a terminal takes the lock off. The lock encrypts nothing and is no substitute for your keychain, which protects your tokens.</source>
        <translation>Vergessen? Wenn Ihr Schlüsselbund entsperrt ist, entfernt „patchbayctl lock remove“ in einem Terminal die Sperre. Die Sperre verschlüsselt nichts und ersetzt nicht Ihren Schlüsselbund, der Ihre Token schützt.</translation>
    </message>
</context>
<context>
    <name>LoopbackPage</name>
    <message>
        <source>You can go back to Patchbay</source>
        <translation>Sie können zu Patchbay zurückkehren</translation>
    </message>
    <message>
        <source>The sign-in page has answered. Patchbay is checking the account now; you can close this tab.</source>
        <translation>Die Anmeldeseite hat geantwortet. Patchbay prüft jetzt das Konto; Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>Der Zugriff wurde nicht erteilt</translation>
    </message>
    <message>
        <source>Nothing was saved. You can close this tab and go back to Patchbay.</source>
        <translation>Es wurde nichts gespeichert. Sie können diesen Tab schließen und zu Patchbay zurückkehren.</translation>
    </message>
    <message>
        <source>This belongs to no sign-in</source>
        <translation>Dies gehört zu keiner Anmeldung</translation>
    </message>
    <message>
        <source>Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.</source>
        <translation>Patchbay wartet auf eine andere Antwort. Wenn Sie sich anmelden wollten, beginnen Sie in Patchbay von vorn.</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>Dies wurde bereits beantwortet</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Patchbay.</source>
        <translation>Sie können diesen Tab schließen und zu Patchbay zurückkehren.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier gibt es nichts</translation>
    </message>
    <message>
        <source>Patchbay only waits for a sign-in to come back.</source>
        <translation>Patchbay wartet hier nur darauf, dass eine Anmeldung zurückkommt.</translation>
    </message>
    <message>
        <source>The sign-in page came back with an error</source>
        <translation>Die Anmeldeseite kam mit einem Fehler zurück</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to Patchbay to cancel, then try again.</source>
        <translation>Sie sagt nicht, zu welcher Anmeldung er gehört, deshalb wartet Patchbay auf eine andere Antwort. Kehren Sie zu Patchbay zurück, um abzubrechen, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>Das neueste Anmelde-Token von %Ln Verbindung ist nicht gespeichert.</numerusform>
            <numerusform>Die neuesten Anmelde-Token von %Ln Verbindungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest sign-in token of %1 is not saved.</source>
        <translation>Das neueste Anmelde-Token von %1 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your keychain did not take it. If you quit now, you may have to sign in again.</source>
        <translation>Ihr Schlüsselbund hat es nicht angenommen. Wenn Sie jetzt beenden, müssen Sie sich möglicherweise neu anmelden.</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Entsperren und speichern</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patchbay does not use %1.</source>
        <extracomment>%1 is one path or several, each with what is wrong in it</extracomment>
        <translation>Patchbay verwendet %1 nicht.</translation>
    </message>
    <message>
        <source>Correct the file or remove it, then start Patchbay again.</source>
        <translation>Korrigieren Sie die Datei oder entfernen Sie sie und starten Sie Patchbay dann neu.</translation>
    </message>
    <message>
        <source>You signed in as someone else. Nothing has changed.</source>
        <translation>Sie haben sich als jemand anderes angemeldet. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed.</source>
        <translation>Sie haben sich als %1 angemeldet, mit einem anderen Konto. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in again with the account of this connection, or add the other one as new.</source>
        <translation>Melden Sie sich mit dem Konto dieser Verbindung erneut an oder fügen Sie das andere neu hinzu.</translation>
    </message>
    <message>
        <source>You want to sign in to %1 at another place.</source>
        <translation>Sie möchten sich bei %1 an einem anderen Ort anmelden.</translation>
    </message>
    <message>
        <source>Choose it in the settings of this provider.</source>
        <translation>Wählen Sie ihn in den Einstellungen dieses Anbieters.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so Patchbay did not use it.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung, deshalb hat Patchbay sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Try again, and finish in the window that opens then.</source>
        <translation>Versuchen Sie es erneut und schließen Sie die Anmeldung in dem Fenster ab, das sich dann öffnet.</translation>
    </message>
    <message>
        <source>This is not the address of the last page. That one begins with %1.</source>
        <extracomment>%1 is the beginning of an address, http://localhost:17177/oauth/callback</extracomment>
        <translation>Das ist nicht die Adresse der letzten Seite. Sie beginnt mit %1.</translation>
    </message>
    <message>
        <source>Finish in the browser first, then copy all of it.</source>
        <translation>Schließen Sie die Anmeldung zuerst im Browser ab und kopieren Sie dann die ganze Adresse.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or a part of it is missing.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung, oder ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Copy all of it from the page that came last.</source>
        <translation>Kopieren Sie die ganze Adresse der Seite, die zuletzt kam.</translation>
    </message>
    <message>
        <source>Another program on this computer could use this sign-in, so Patchbay does not begin it.</source>
        <translation>Ein anderes Programm auf diesem Computer könnte diese Anmeldung verwenden, deshalb beginnt Patchbay sie nicht.</translation>
    </message>
    <message>
        <source>Close the program that holds the port, then try again.</source>
        <translation>Schließen Sie das Programm, das den Port belegt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The org does not have version %1 of the API.</source>
        <extracomment>%1 is a version, 59.0</extracomment>
        <translation>Die Org hat Version %1 der API nicht.</translation>
    </message>
    <message>
        <source>Choose another in the details of this connection.</source>
        <translation>Wählen Sie in den Details dieser Verbindung eine andere.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the domain in the settings of this provider, or your network.</source>
        <translation>Prüfen Sie die Domäne in den Einstellungen dieses Anbieters oder Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>This connection may not do that: it lacks %1.</source>
        <extracomment>%1 is a scope or several, as the provider writes them</extracomment>
        <translation>Diese Verbindung darf das nicht: Ihr fehlt %1.</translation>
    </message>
    <message>
        <source>Reconnect it, and allow that there.</source>
        <translation>Verbinden Sie sie neu und erlauben Sie es dort.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks a scope.</source>
        <translation>%1 hat das nicht erlaubt: Der Verbindung fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks %2.</source>
        <translation>%1 hat das nicht erlaubt: Der Verbindung fehlt %2.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown safely inside Patchbay on this computer.</source>
        <translation>Die Anmeldeseite kann auf diesem Computer nicht sicher in Patchbay angezeigt werden.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client id first.</source>
        <translation>%1 braucht zuerst die Client-ID Ihrer eigenen App.</translation>
    </message>
    <message>
        <source>Set it up, then connect.</source>
        <translation>Richten Sie es ein und verbinden Sie es dann.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client secret.</source>
        <translation>%1 braucht das Client-Geheimnis Ihrer eigenen App.</translation>
    </message>
    <message>
        <source>Enter it where you set up the app here; it is kept in your keychain.</source>
        <translation>Geben Sie es dort ein, wo Sie die App hier eingerichtet haben; es wird in Ihrem Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The sign-in window is not installed (package patchbay-consent).</source>
        <translation>Das Anmeldefenster ist nicht installiert (Paket patchbay-consent).</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file</source>
        <translation>Die Datendatei von Patchbay</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file %1</source>
        <comment>a path</comment>
        <translation>Die Datendatei %1 von Patchbay</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <extracomment>%1 is &quot;Patchbay&apos;s data file /home/robin/….db&quot;, here and below</extracomment>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>Ein anderes Programm hält %1 belegt.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another Patchbay has your data open: a window, or a patchbayctl that runs.</source>
        <translation>Ein anderes Patchbay hat Ihre Daten geöffnet: ein Fenster oder ein laufendes patchbayctl.</translation>
    </message>
    <message>
        <source>Close it, then remove everything.</source>
        <translation>Schließen Sie es und entfernen Sie dann alles.</translation>
    </message>
    <message>
        <source>%1 must not be written to.</source>
        <translation>In %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder, then try again.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The disk failed to read or write %1.</source>
        <translation>Der Datenträger konnte %1 nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Patchbay.</source>
        <translation>%1 wurde von einem neueren Patchbay geschrieben.</translation>
    </message>
    <message>
        <source>Install that version again; nothing was changed.</source>
        <translation>Installieren Sie diese Version wieder; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Close Patchbay everywhere, then start it again.</source>
        <translation>Schließen Sie Patchbay überall und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file was damaged and has been set aside as %1.</source>
        <translation>Die Datendatei von Patchbay war beschädigt und wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or connect again.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her oder verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>Patchbay cannot use %1.</source>
        <comment>a path</comment>
        <translation>Patchbay kann %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>Check the disk, its space and the rights there, then try again.</source>
        <translation>Prüfen Sie den Datenträger, seinen freien Platz und die Rechte dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in there first.</source>
        <translation>%1 möchte, dass Sie sich zuerst dort anmelden.</translation>
    </message>
    <message>
        <source>%1 wants you to allow the access there first.</source>
        <translation>%1 möchte, dass Sie den Zugriff zuerst dort erlauben.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used, so nothing was saved.</source>
        <translation>Die Antwort von %1 ging verloren oder ist nicht verwendbar, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The demo org on this computer does not start.</source>
        <translation>Die Demo-Org auf diesem Computer startet nicht.</translation>
    </message>
    <message>
        <source>Reinstall patchbay-demo-org, or move its data away: %1</source>
        <comment>a path</comment>
        <translation>Installieren Sie patchbay-demo-org neu oder verschieben Sie die Daten der Demo-Org: %1</translation>
    </message>
    <message>
        <source>The demo org is not installed on this computer.</source>
        <translation>Die Demo-Org ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (package patchbay-demo-org).</source>
        <translation>Installieren Sie sie (Paket patchbay-demo-org).</translation>
    </message>
    <message>
        <source>Your administrator has turned this off.</source>
        <translation>Ihr Administrator hat das abgeschaltet.</translation>
    </message>
    <message>
        <source>Settings, Administrator tells what is settled on this computer.</source>
        <translation>„Einstellungen“, „Administrator“ zeigt, was auf diesem Computer festgelegt ist.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy cannot be used, so what it could forbid is off: %1.</source>
        <extracomment>%1 is the path of a file with what is wrong in it</extracomment>
        <translation>Die Richtlinie des Administrators ist nicht verwendbar, deshalb ist abgeschaltet, was sie verbieten könnte: %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>Bitten Sie Ihren Administrator, sie zu berichtigen.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Take four letters at least.</source>
        <translation>Nehmen Sie mindestens vier Zeichen.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Zu viele falsche Versuche.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patchbay is read-only now: nothing is written to any org.</source>
        <translation>Patchbay darf derzeit nur lesen: Es wird in keine Org geschrieben.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Privacy.</source>
        <translation>Schalten Sie das unter „Einstellungen“, „Datenschutz“ aus.</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>Noch ist nichts verbunden.</translation>
    </message>
    <message>
        <source>Open Patchbay and press Connect.</source>
        <translation>Öffnen Sie Patchbay und klicken Sie auf „Verbinden“.</translation>
    </message>
    <message>
        <source>No connection is called “%1”.</source>
        <translation>Keine Verbindung heißt „%1“.</translation>
    </message>
    <message>
        <source>“patchbayctl connection list” shows them.</source>
        <translation>„patchbayctl connection list“ zeigt sie an.</translation>
    </message>
    <message>
        <source>More than one connection fits: %1.</source>
        <translation>Mehr als eine Verbindung passt: %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Nennen Sie eine mit ihrer ID.</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>Kein Konto passt.</translation>
    </message>
    <message>
        <source>The filter is empty, so nothing was done.</source>
        <translation>Der Filter ist leer, deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>Say which accounts.</source>
        <translation>Geben Sie an, welche Konten.</translation>
    </message>
    <message>
        <source>Other accounts fit by now, so nothing was done.</source>
        <translation>Inzwischen passen andere Konten, deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This record is no longer as it was when you decided.</source>
        <translation>Dieser Datensatz ist nicht mehr so, wie er bei Ihrer Entscheidung war.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <source>There is no such record, or it does not wait for this decision.</source>
        <translation>Einen solchen Datensatz gibt es nicht, oder er wartet nicht auf diese Entscheidung.</translation>
    </message>
    <message>
        <source>Only a record that was written for another user, or whose connection is gone, does.</source>
        <translation>Das gilt nur für einen Datensatz, der für einen anderen Benutzer geschrieben wurde oder dessen Verbindung weg ist.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Einen solchen Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” shows them.</source>
        <translation>„patchbayctl outbox list“ zeigt sie an.</translation>
    </message>
    <message>
        <source>This record waits for a decision.</source>
        <translation>Dieser Datensatz wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Use “patchbayctl outbox decide”, or “outbox reassign” for another user&apos;s.</source>
        <translation>Verwenden Sie „patchbayctl outbox decide“, oder „outbox reassign“ für den eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>The org did not refuse this record.</source>
        <translation>Die Org hat diesen Datensatz nicht abgelehnt.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox send” sends what waits.</source>
        <translation>„patchbayctl outbox send“ sendet, was wartet.</translation>
    </message>
    <message>
        <source>This record does not wait for this decision.</source>
        <translation>Dieser Datensatz wartet nicht auf diese Entscheidung.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” tells what it waits for.</source>
        <translation>„patchbayctl outbox list“ zeigt, worauf er wartet.</translation>
    </message>
    <message>
        <source>It may already be there.</source>
        <translation>Er ist vielleicht schon dort.</translation>
    </message>
    <message>
        <source>Look there first; to send it all the same, add --may-have-arrived.</source>
        <translation>Sehen Sie zuerst dort nach; um ihn trotzdem zu senden, fügen Sie --may-have-arrived hinzu.</translation>
    </message>
    <message>
        <source>It may already be there, and Patchbay still looks for it.</source>
        <translation>Er ist vielleicht schon dort, und Patchbay sucht ihn noch.</translation>
    </message>
    <message>
        <source>To forget it all the same, add --may-have-arrived.</source>
        <translation>Um ihn trotzdem zu vergessen, fügen Sie --may-have-arrived hinzu.</translation>
    </message>
    <message>
        <source>This record was sent, or is on its way.</source>
        <translation>Dieser Datensatz wurde gesendet oder ist unterwegs.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Add --yes to do it without a question.</source>
        <translation>Fügen Sie --yes hinzu, um es ohne Rückfrage zu tun.</translation>
    </message>
    <message>
        <source>It may already be there as %1.</source>
        <translation>Er ist vielleicht schon dort, als %1.</translation>
    </message>
    <message>
        <source>This key was used for another record.</source>
        <translation>Dieser Schlüssel wurde für einen anderen Datensatz verwendet.</translation>
    </message>
    <message>
        <source>Take a key of its own for each.</source>
        <translation>Nehmen Sie für jeden einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Keine Antwort von %1.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used.</source>
        <translation>Die Antwort von %1 ging verloren oder ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 hat gerade eine Störung.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now.</source>
        <translation>%1 nimmt vorerst keine Aufrufe mehr an.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>You declined at %1; nothing was changed.</source>
        <translation>Sie haben bei %1 abgelehnt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 did not accept this app&apos;s settings.</source>
        <translation>%1 hat die Einstellungen dieser App nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the settings of the app and of Patchbay.</source>
        <translation>Prüfen Sie die Einstellungen der App und von Patchbay.</translation>
    </message>
    <message>
        <source>This account lacks a right for that.</source>
        <translation>Diesem Konto fehlt ein Recht dafür.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Fragen Sie einen Administrator der Org.</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>Die Eingabe wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Ändern Sie sie und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>A similar record exists already.</source>
        <translation>Ein ähnlicher Datensatz ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Compare them, then decide.</source>
        <translation>Vergleichen Sie beide und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>It is not there (any more).</source>
        <translation>Es ist dort nicht (mehr) vorhanden.</translation>
    </message>
    <message>
        <source>Your keychain is locked. You stay signed in.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain, and none answers.</source>
        <translation>Patchbay bewahrt Token nur in einem Schlüsselbund auf, und keiner antwortet.</translation>
    </message>
    <message>
        <source>Set one up, or connect for this run only.</source>
        <translation>Richten Sie einen ein oder verbinden Sie sich nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1. Patchbay stopped.</source>
        <translation>Dies ist keine sichere Verbindung zu %1. Patchbay hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>Check the address, and your network.</source>
        <translation>Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Patchbay does not understand.</source>
        <translation>%1 hat eine Antwort gesendet, die Patchbay nicht versteht.</translation>
    </message>
    <message>
        <source>Check the address, then try again. A proxy or a sign-in page of your network can cause this.</source>
        <translation>Prüfen Sie die Adresse und versuchen Sie es dann erneut. Ein Proxy oder eine Anmeldeseite Ihres Netzwerks kann die Ursache sein.</translation>
    </message>
    <message>
        <source>Patchbay could not use its files on this disk.</source>
        <translation>Patchbay konnte seine Dateien auf diesem Datenträger nicht verwenden.</translation>
    </message>
    <message>
        <source>Check its space and rights, then try again.</source>
        <translation>Prüfen Sie Platz und Rechte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in page stopped. Nothing was lost.</source>
        <translation>Die Anmeldeseite ist abgestürzt. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Try again, or sign in with your browser.</source>
        <translation>Versuchen Sie es erneut oder melden Sie sich mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>The ports Patchbay waits on are taken by other programs.</source>
        <translation>Die Ports, auf denen Patchbay wartet, sind von anderen Programmen belegt.</translation>
    </message>
    <message>
        <source>Close one, then try again.</source>
        <translation>Schließen Sie eines davon und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ports are taken by other programs: %1.</source>
        <translation>Ports sind von anderen Programmen belegt: %1.</translation>
    </message>
    <message>
        <source>The app no longer has the scopes it needs.</source>
        <translation>Die App hat die nötigen Scopes nicht mehr.</translation>
    </message>
    <message>
        <source>This connection was for one run of Patchbay only.</source>
        <translation>Diese Verbindung galt nur für eine Sitzung von Patchbay.</translation>
    </message>
    <message>
        <source>Its token is no longer in your keychain.</source>
        <translation>Ihr Token ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Its token has run out, and %1 gave none to renew it with.</source>
        <translation>Ihr Token ist abgelaufen, und %1 hat keines zum Erneuern gegeben.</translation>
    </message>
    <message>
        <source>%1 ended this access.</source>
        <translation>%1 hat diesen Zugriff beendet.</translation>
    </message>
    <message>
        <source>%1 ended this access %2.</source>
        <extracomment>%1 is a provider, %2 &quot;at 09:41&quot; or &quot;on 20 Nov&quot;</extracomment>
        <translation>%1 hat diesen Zugriff %2 beendet.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, Qt format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of today</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already.</source>
        <translation>Ein anderes Patchbay nimmt bereits Datensätze an.</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already: %1.</source>
        <translation>Ein anderes Patchbay nimmt bereits Datensätze an: %1.</translation>
    </message>
    <message>
        <source>Only one at a time can.</source>
        <translation>Das kann immer nur eines.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Ein anderes Programm lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close it.</source>
        <translation>Wählen Sie einen anderen Port oder schließen Sie das Programm.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a link or no folder.</source>
        <translation>%1 ist eine Verknüpfung oder kein Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder itself.</source>
        <translation>Wählen Sie den Ordner selbst.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>Der Ordner %1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>Wählen Sie einen eigenen.</translation>
    </message>
    <message>
        <source>Other users may write into the folder %1.</source>
        <translation>Andere Benutzer dürfen in den Ordner %1 schreiben.</translation>
    </message>
    <message>
        <source>Take that right away (chmod go-w), or choose another.</source>
        <translation>Entziehen Sie ihnen dieses Recht (chmod go-w) oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This computer has an administrator&apos;s policy. As a Flatpak, Patchbay cannot tell whether it is genuine, so what a policy could forbid is off.</source>
        <translation>Auf diesem Computer gibt es eine Richtlinie des Administrators. Als Flatpak kann Patchbay nicht feststellen, ob sie echt ist, deshalb ist abgeschaltet, was eine Richtlinie verbieten könnte.</translation>
    </message>
    <message>
        <source>Install Patchbay in another way: as a package or from its archive.</source>
        <translation>Installieren Sie Patchbay auf einem anderen Weg: als Paket oder aus seinem Archiv.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>Der Weg ins Internet</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Your own proxy</source>
        <translation>Eigener Proxy</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entf&amp;ernen</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Changes apply at once. This computer itself is never reached through a proxy.</source>
        <translation>Änderungen gelten sofort. Dieser Computer selbst wird nie über einen Proxy erreicht.</translation>
    </message>
</context>
<context>
    <name>NewRecordPage</name>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>Wenn er ankommt</translation>
    </message>
    <message>
        <source>Use the org&apos;s assignment &amp;rule</source>
        <translation>Zuo&amp;rdnungsregel der Org verwenden</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Kann den Inhaber ändern und eine E-Mail senden.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>Auf einer Messe oder in einer Schicht</translation>
    </message>
    <message>
        <source>Campaign, lead source and owner can stay from lead to lead.</source>
        <translation>Kampagne, Leadquelle und Inhaber können von Lead zu Lead bleiben.</translation>
    </message>
    <message>
        <source>C&amp;hoose what stays…</source>
        <translation>&amp;Wählen, was bleibt…</translation>
    </message>
    <message>
        <source>Drop a vCard here</source>
        <translation>Legen Sie hier eine vCard ab</translation>
    </message>
    <message>
        <source>or paste an e-mail signature. You see what was recognised before it is used.</source>
        <translation>oder fügen Sie eine E-Mail-Signatur ein. Sie sehen, was erkannt wurde, bevor es verwendet wird.</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Erstellen und &amp;neu</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
</context>
<context>
    <name>NextProgram</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>%1 kann nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>OrgChoices</name>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Neu laden (F5)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Patchbay keeps trying</source>
        <translation>Patchbay versucht es weiter</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Stand unbekannt</translation>
    </message>
    <message>
        <source>Records cannot be read</source>
        <translation>Datensätze sind nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: read-only</source>
        <translation>Angehalten: nur lesen</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Tokens are not shown, copied or printed.</source>
        <translation>Token werden nicht angezeigt, kopiert oder ausgegeben.</translation>
    </message>
    <message>
        <source>Providers of your own are not used.</source>
        <translation>Eigene Anbieter werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s window</source>
        <translation>im Fenster von Patchbay</translation>
    </message>
    <message>
        <source>your browser</source>
        <translation>in Ihrem Browser</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>mit einem Code</translation>
    </message>
    <message>
        <source>%1: sign in at %2 only.</source>
        <extracomment>%1 is a provider, %2 one host or several</extracomment>
        <translation>%1: Anmeldung nur bei %2.</translation>
    </message>
    <message>
        <source>%1: sign in by %2 only.</source>
        <extracomment>%1 is a provider, %2 &quot;Patchbay&apos;s window&quot; or &quot;your browser&quot; or &quot;a code&quot;, or several of them</extracomment>
        <translation>%1: Anmeldung nur %2.</translation>
    </message>
    <message>
        <source>%1: the client id is %2.</source>
        <comment>a provider</comment>
        <translation>%1: Die Client-ID ist %2.</translation>
    </message>
    <message>
        <source>No provider may be used.</source>
        <translation>Kein Anbieter darf verwendet werden.</translation>
    </message>
    <message>
        <source>Only these may be used: %1.</source>
        <comment>providers</comment>
        <translation>Nur diese dürfen verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Nothing is written to any org.</source>
        <translation>Es wird in keine Org geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>Angekommene Datensätze werden hier spätestens nach %Ln Tag vergessen.</numerusform>
            <numerusform>Angekommene Datensätze werden hier spätestens nach %Ln Tagen vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>Das Fenster muss mit einer Passphrase gesperrt werden, spätestens nach %Ln Minute.</numerusform>
            <numerusform>Das Fenster muss mit einer Passphrase gesperrt werden, spätestens nach %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window must be locked by a passphrase.</source>
        <translation>Das Fenster muss mit einer Passphrase gesperrt werden.</translation>
    </message>
    <message>
        <source>Programs on this computer may not hand in records.</source>
        <translation>Programme auf diesem Computer dürfen keine Datensätze übergeben.</translation>
    </message>
    <message>
        <source>Automations may not run, and “patchbayctl run” starts no command.</source>
        <translation>Automatisierungen dürfen nicht laufen, und „patchbayctl run“ startet keinen Befehl.</translation>
    </message>
</context>
<context>
    <name>ProviderSettingsPage</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>Zurückse&amp;tzen</translation>
    </message>
    <message>
        <source>Check this a&amp;pp</source>
        <translation>Diese A&amp;pp prüfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>Anmeldeort</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain.</source>
        <translation>Eine lokale App funktioniert nur auf der Domäne ihrer eigenen Org.</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Ihre App</translation>
    </message>
    <message>
        <source>From the app you registered there.</source>
        <translation>Aus der App, die Sie dort registriert haben.</translation>
    </message>
    <message>
        <source>What Patchbay may do</source>
        <translation>Was Patchbay tun darf</translation>
    </message>
    <message>
        <source>Fewer scopes are easier to get approved.</source>
        <translation>Weniger Berechtigungen werden leichter genehmigt.</translation>
    </message>
    <message>
        <source>Register the app, once</source>
        <translation>App registrieren, einmalig</translation>
    </message>
    <message>
        <source>Changes there can take up to ten minutes to spread.</source>
        <translation>Änderungen dort brauchen bis zu zehn Minuten, um überall zu gelten.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Why an app is needed</source>
        <translation>Warum eine App nötig ist</translation>
    </message>
    <message>
        <source>A provider lets programs in by name. The app is the name Patchbay signs in under: you register it, so the access is yours to see, limit and end, and nobody in between can read along.</source>
        <translation>Ein Anbieter lässt Programme unter einem Namen zu. Die App ist der Name, unter dem sich Patchbay anmeldet: Sie registrieren sie, also können Sie den Zugriff sehen, begrenzen und beenden, und niemand dazwischen kann mitlesen.</translation>
    </message>
    <message>
        <source>Production or sandbox</source>
        <translation>Produktion oder Sandbox</translation>
    </message>
    <message>
        <source>Production is the org your company works in. A sandbox is a copy of it for trying things out; its users, its data and its apps are its own, and people sign in at another address.</source>
        <translation>Die Produktion ist die Org, in der Ihr Unternehmen arbeitet. Eine Sandbox ist eine Kopie davon zum Ausprobieren; sie hat eigene Benutzer, Daten und Apps, und man meldet sich unter einer anderen Adresse an.</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>Instanz-URL</translation>
    </message>
    <message>
        <source>The address of your own org, like acme.my.salesforce.com. Patchbay learns it when you sign in; you only enter it as your own domain. The address you see while you work in the org is repaired to it.</source>
        <translation>Die Adresse Ihrer eigenen Org, etwa acme.my.salesforce.com. Patchbay erfährt sie, wenn Sie sich anmelden; Sie geben sie nur als eigene Domäne ein. Die Adresse, die Sie bei der Arbeit in der Org sehen, wird dazu berichtigt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Vora&amp;uswahl</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy&apos;s host is missing.</source>
        <translation>Der Host des Proxys fehlt.</translation>
    </message>
    <message>
        <source>Enter its name or address, like proxy.example.</source>
        <translation>Geben Sie seinen Namen oder seine Adresse ein, zum Beispiel proxy.example.</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>Das ist weder Name noch Adresse eines Hosts.</translation>
    </message>
    <message>
        <source>Write it like proxy.example or 192.0.2.7.</source>
        <translation>Schreiben Sie zum Beispiel proxy.example oder 192.0.2.7.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>Der Port des Proxys fehlt.</translation>
    </message>
    <message>
        <source>Often it is 3128 or 8080.</source>
        <translation>Oft ist es 3128 oder 8080.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Patchbay knows HTTP and SOCKS 5 proxies only.</source>
        <translation>Patchbay kennt nur HTTP- und SOCKS-5-Proxys.</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT.</source>
        <comment>HOST and PORT may be translated</comment>
        <translation>Schreiben Sie http://HOST:PORT oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address.</source>
        <translation>Diese Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Leave them out, and give them by themselves.</source>
        <translation>Lassen Sie beides weg und geben Sie es gesondert an.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has Latin letters, digits and signs, but no colon, and at most 255 of them.</source>
        <translation>Der Benutzername eines Proxys besteht aus höchstens 255 lateinischen Buchstaben, Ziffern und Sonderzeichen, ohne Doppelpunkt.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password has Latin letters, digits and signs, and at most 255 of them.</source>
        <translation>Das Passwort eines Proxys besteht aus höchstens 255 lateinischen Buchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>Another Patchbay is just changing the proxy, so this one did not.</source>
        <translation>Ein anderes Patchbay ändert gerade den Proxy, deshalb hat dieses ihn nicht geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password.</source>
        <extracomment>%1 is &quot;The proxy proxy.example:3128&quot;, here and below</extracomment>
        <translation>%1 hat den Benutzernamen oder das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Ändern Sie beides unter „Einstellungen“, „Netzwerk“.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check your network, or change the proxy in Settings, Network.</source>
        <translation>Prüfen Sie Ihr Netzwerk oder ändern Sie den Proxy unter „Einstellungen“, „Netzwerk“.</translation>
    </message>
    <message>
        <source>%1 did not reach the service.</source>
        <translation>%1 hat den Dienst nicht erreicht.</translation>
    </message>
    <message>
        <source>Try again later, or change the proxy in Settings, Network.</source>
        <translation>Versuchen Sie es später erneut oder ändern Sie den Proxy unter „Einstellungen“, „Netzwerk“.</translation>
    </message>
    <message>
        <source>%1 wants a password that is in your keychain, which is locked or missing.</source>
        <translation>%1 verlangt ein Passwort aus Ihrem Schlüsselbund, doch der ist gesperrt oder fehlt.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in Settings, Network.</source>
        <translation>Entsperren Sie ihn oder geben Sie das Passwort unter „Einstellungen“, „Netzwerk“ neu ein.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>the subject of a sentence</comment>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <comment>the subject of a sentence; %1 is a host with its port</comment>
        <translation>Der Proxy %1</translation>
    </message>
    <message>
        <source>Change the system&apos;s proxy in your system&apos;s settings, or choose a proxy of your own in Settings, Network.</source>
        <translation>Ändern Sie den Proxy des Systems in den Einstellungen Ihres Systems oder wählen Sie einen eigenen Proxy unter „Einstellungen“, „Netzwerk“.</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>Der Proxy hat diesen Benutzernamen oder dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The keychain that has the password is locked or missing. Unlock it, or enter the password again.</source>
        <translation>Der Schlüsselbund mit dem Passwort ist gesperrt oder fehlt. Entsperren Sie ihn oder geben Sie das Passwort neu ein.</translation>
    </message>
    <message>
        <source>This proxy does not answer. Check its host and port, and your network.</source>
        <translation>Dieser Proxy antwortet nicht. Prüfen Sie Host, Port und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>This proxy did not reach the service.</source>
        <translation>Dieser Proxy hat den Dienst nicht erreicht.</translation>
    </message>
    <message>
        <source>The password before is still in your keychain, which is locked. Unlock it, then open this page again: it is removed then.</source>
        <translation>Das bisherige Passwort ist noch in Ihrem Schlüsselbund, und der ist gesperrt. Entsperren Sie ihn und öffnen Sie diese Seite erneut: Dann wird es entfernt.</translation>
    </message>
    <message>
        <source>The password before may still be in your keychain, which does not answer. When it does, open this page again: it is removed then.</source>
        <translation>Das bisherige Passwort ist vielleicht noch in Ihrem Schlüsselbund, doch der antwortet nicht. Sobald er antwortet, öffnen Sie diese Seite erneut: Dann wird es entfernt.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this password is used until Patchbay quits, and not kept. Unlock it, then enter the password again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Deshalb wird dieses Passwort nur verwendet, bis Patchbay beendet wird, und nicht aufbewahrt. Entsperren Sie ihn und geben Sie das Passwort dann neu ein.</translation>
    </message>
    <message>
        <source>No keychain answers, so this password is used until Patchbay quits, and not kept. Set one up, then enter the password again.</source>
        <translation>Kein Schlüsselbund antwortet. Deshalb wird dieses Passwort nur verwendet, bis Patchbay beendet wird, und nicht aufbewahrt. Richten Sie einen ein und geben Sie das Passwort dann neu ein.</translation>
    </message>
    <message>
        <source>no proxy, as the system says</source>
        <comment>in use</comment>
        <translation>kein Proxy, wie vom System vorgegeben</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>Proxy des Systems %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <comment>in use</comment>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>HTTP-Proxy %1</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>SOCKS-5-Proxy %1</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Möchten Sie diese Seite wirklich verlassen? Ihre Änderungen werden möglicherweise nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick lead</source>
        <translation>Lead schnell erfassen</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Fir&amp;ma</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown (unbekannt)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-M&amp;ail</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>Alle &amp;Felder</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Erstellen und ne&amp;u</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecordCreation</name>
    <message>
        <source>%1 saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.</source>
        <extracomment>%1 is the kind of record, Lead</extracomment>
        <translation>%1 auf diesem Computer gespeichert. Ein laufendes Patchbay oder „patchbayctl outbox send“ sendet ihn.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>%1 takes one line, without control characters.</source>
        <translation>%1 nimmt eine Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object.</source>
        <translation>Die Standardeingabe enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is no field&apos;s name.</source>
        <translation>„%1“ ist kein Feldname.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE, as Industry=Energy is.</source>
        <translation>„%1“ ist nicht FELD=WERT, wie etwa Industry=Energy.</translation>
    </message>
    <message>
        <source>The field %1.</source>
        <translation>Das Feld %1.</translation>
    </message>
    <message>
        <source>Standard input holds %1 twice.</source>
        <translation>Die Standardeingabe enthält %1 zweimal.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Unknown</source>
        <comment>placeholder: what is sent when Company is left empty; not translated when sent</comment>
        <translation>Unknown (unbekannt)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in to send this.</source>
        <translation>%1 fehlt. Füllen Sie es aus, um zu senden.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of %3 characters.</source>
        <translation>%1 ist zu lang: %2 von %3 Zeichen.</translation>
    </message>
    <message>
        <source>Needs an address like name@contoso.com.</source>
        <translation>Braucht eine Adresse wie name@contoso.com.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>Der Wert gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Needs a number.</source>
        <translation>Braucht eine Zahl.</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>Braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The number is too large: at most %1 digits before the point.</source>
        <translation>Die Zahl ist zu groß: höchstens %1 Stellen vor dem Komma.</translation>
    </message>
    <message>
        <source>At most %1 digits after the point.</source>
        <translation>Höchstens %1 Stellen nach dem Komma.</translation>
    </message>
    <message>
        <source>Needs a date like 2026-05-31.</source>
        <translation>Braucht ein Datum wie 2026-05-31.</translation>
    </message>
    <message>
        <source>Needs a date and time like 2026-05-31T14:30:00Z.</source>
        <translation>Braucht Datum und Uhrzeit wie 2026-05-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>Needs true or false.</source>
        <translation>Braucht true oder false.</translation>
    </message>
    <message>
        <source>Needs a time like 14:30.</source>
        <translation>Braucht eine Uhrzeit wie 14:30.</translation>
    </message>
    <message>
        <source>Choose a record from the list, or type its id of 15 or 18 characters.</source>
        <translation>Wählen Sie einen Datensatz aus der Liste oder geben Sie seine ID mit 15 oder 18 Zeichen ein.</translation>
    </message>
    <message>
        <source>This account may not set %1.</source>
        <translation>Dieses Konto darf %1 nicht setzen.</translation>
    </message>
    <message>
        <source>The org does not take this.</source>
        <translation>Die Org nimmt das nicht an.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Fields to blame: %1.</source>
        <translation>Betroffene Felder: %1.</translation>
    </message>
</context>
<context>
    <name>RecordResult</name>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Es wurde kein Grund genannt.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>Kampagnenmitglied</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>person, job title, company</comment>
        <translation>%1, %2 bei %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits for its record</source>
        <translation>Wartet auf seinen Datensatz</translation>
    </message>
    <message>
        <source>It goes out once the record that it belongs to is in %1.</source>
        <translation>Wird gesendet, sobald der Datensatz, zu dem er gehört, in %1 ist.</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <translation>%1 auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Wird an %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 does not answer. It goes out as soon as it does.</source>
        <translation>%1 antwortet nicht. Gesendet wird, sobald wieder eine Antwort kommt.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Wird an %1 gesendet</translation>
    </message>
    <message>
        <source>It is kept on this computer until %1 has it.</source>
        <translation>Bleibt auf diesem Computer, bis %1 den Datensatz hat.</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <comment>object, org</comment>
        <translation>%1 ist bereits in %2</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>object, org</comment>
        <translation>%1 in %2 erstellt</translation>
    </message>
    <message>
        <source>%1 did not take this %2</source>
        <comment>org, object</comment>
        <translation>%1 hat den Datensatz nicht angenommen: %2</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Nicht sicher, ob er angekommen ist</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay looks for it there before it sends it again.</source>
        <translation>Von %1 kam keine Antwort. Patchbay sucht den Datensatz dort, bevor es ihn erneut sendet.</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay makes sure that it is there once.</source>
        <translation>Von %1 kam keine Antwort. Patchbay stellt sicher, dass der Datensatz dort einmal vorhanden ist.</translation>
    </message>
    <message>
        <source>Written for another user</source>
        <translation>Für einen anderen Benutzer geschrieben</translation>
    </message>
    <message>
        <source>%1 is connected as somebody else now. Send it as the account that is connected now, or discard it.</source>
        <translation>%1 ist jetzt als jemand anderes verbunden. Senden Sie ihn mit dem Konto, das jetzt verbunden ist, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Er ist vielleicht schon angekommen: Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>A similar record is in %1</source>
        <translation>Ein ähnlicher Datensatz ist in %1</translation>
    </message>
    <message>
        <source>Somebody there has this e-mail address, so it was not sent. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Jemand dort hat diese E-Mail-Adresse, deshalb wurde nicht gesendet. Vergleichen Sie: Aktualisieren Sie den vorhandenen Datensatz oder erstellen Sie diesen trotzdem.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org holds it back. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Eine Duplikatregel der Org hält ihn zurück. Vergleichen Sie: Aktualisieren Sie den vorhandenen Datensatz oder erstellen Sie diesen trotzdem.</translation>
    </message>
    <message>
        <source>Patchbay looked in %1 and cannot tell. Look there before you send it again.</source>
        <translation>Patchbay hat in %1 nachgesehen und kann es nicht sagen. Sehen Sie dort nach, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for its record</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is so, what it waits for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner by the assignment rule of %1</source>
        <translation>Inhaber nach der Zuordnungsregel von %1</translation>
    </message>
</context>
<context>
    <name>RecordResultView</name>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Create anyway</source>
        <translation>&amp;Trotzdem erstellen</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>&amp;Korrigieren und senden</translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>Heute eingegeben</translation>
    </message>
    <message>
        <source>S&amp;how in Activity</source>
        <translation>In „Aktivität“ an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep values for the next…</source>
        <translation>&amp;Werte für den nächsten beibehalten…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>You are not in that channel. Join it in Slack, then try again.</source>
        <translation>Sie sind nicht in diesem Kanal. Treten Sie ihm in Slack bei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Slack finds no such channel. Check its name; of a private channel write the ID, and join it first.</source>
        <translation>Slack findet keinen solchen Kanal. Prüfen Sie den Namen; geben Sie bei einem privaten Kanal die ID an und treten Sie ihm zuerst bei.</translation>
    </message>
    <message>
        <source>That channel is archived. Choose another one.</source>
        <translation>Dieser Kanal ist archiviert. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Your workspace lets only some people post there. Choose another channel.</source>
        <translation>In Ihrem Arbeitsbereich dürfen dort nur bestimmte Personen schreiben. Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>Slack did not take the message: it is empty or too long. Change the text.</source>
        <translation>Slack hat die Nachricht nicht angenommen: Sie ist leer oder zu lang. Ändern Sie den Text.</translation>
    </message>
    <message>
        <source>A value of the record does not fit there. Correct it, or change which fields are copied.</source>
        <translation>Ein Wert des Datensatzes passt dort nicht. Korrigieren Sie ihn oder ändern Sie, welche Felder kopiert werden.</translation>
    </message>
    <message>
        <source>A field that must be filled there is empty here.</source>
        <translation>Ein Feld, das dort Pflicht ist, ist hier leer.</translation>
    </message>
    <message>
        <source>Another contact there has that value already.</source>
        <translation>Ein anderer Kontakt dort hat diesen Wert bereits.</translation>
    </message>
    <message>
        <source>Linear did not take the issue. Check the team and the title.</source>
        <translation>Linear hat den Vorgang nicht angenommen. Prüfen Sie das Team und den Titel.</translation>
    </message>
    <message>
        <source>The program could not be started. Is it there, and may it be run?</source>
        <translation>Das Programm konnte nicht gestartet werden. Ist es vorhanden, und darf es ausgeführt werden?</translation>
    </message>
    <message>
        <source>The command took too long and was ended. It may have done its work.</source>
        <translation>Der Befehl dauerte zu lange und wurde beendet. Er kann seine Arbeit trotzdem getan haben.</translation>
    </message>
    <message>
        <source>The command crashed. It may have done its work.</source>
        <translation>Der Befehl ist abgestürzt. Er kann seine Arbeit trotzdem getan haben.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>Der Befehl endete mit Code %1.</translation>
    </message>
    <message>
        <source>The answer got lost, so it may have been done. Look there before you try again.</source>
        <translation>Die Antwort ging verloren, es kann also schon geschehen sein. Sehen Sie dort nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The service asked to slow down. It is tried again by itself.</source>
        <translation>Der Dienst hat gebeten, langsamer zu machen. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The connection must be reconnected. Then this goes on by itself.</source>
        <translation>Die Verbindung muss neu verbunden werden. Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The service cannot be reached now. It is tried again by itself.</source>
        <translation>Der Dienst ist derzeit nicht erreichbar. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The connection lacks a right. Reconnect it with the permission it needs.</source>
        <translation>Der Verbindung fehlt ein Recht. Verbinden Sie sie mit der nötigen Berechtigung neu.</translation>
    </message>
    <message>
        <source>It is not allowed there, or here by your administrator.</source>
        <translation>Es ist dort nicht erlaubt oder hier von Ihrem Administrator untersagt.</translation>
    </message>
    <message>
        <source>The service did not take it (%1).</source>
        <translation>Der Dienst hat es nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>Post a message in Slack</source>
        <translation>Nachricht in Slack senden</translation>
    </message>
    <message>
        <source>Create an issue in Linear</source>
        <translation>Vorgang in Linear erstellen</translation>
    </message>
    <message>
        <source>Copy the contact to HubSpot</source>
        <translation>Kontakt nach HubSpot kopieren</translation>
    </message>
    <message>
        <source>Copy the contact to Zoho CRM</source>
        <translation>Kontakt nach Zoho CRM kopieren</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Post to a program on this computer</source>
        <translation>An ein Programm auf diesem Computer senden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>There is no such automation.</source>
        <translation>Eine solche Automatisierung gibt es nicht.</translation>
    </message>
    <message>
        <source>“patchbayctl automation list” shows them.</source>
        <translation>„patchbayctl automation list“ zeigt sie an.</translation>
    </message>
    <message>
        <source>There is no such run, or it neither failed nor is unclear.</source>
        <translation>Eine solche Ausführung gibt es nicht, oder sie ist weder fehlgeschlagen noch unklar.</translation>
    </message>
    <message>
        <source>“patchbayctl automation runs” shows them.</source>
        <translation>„patchbayctl automation runs“ zeigt sie an.</translation>
    </message>
    <message>
        <source>No record that it would run for has arrived yet.</source>
        <translation>Es ist noch kein Datensatz angekommen, für den sie laufen würde.</translation>
    </message>
    <message>
        <source>Create one, then try again.</source>
        <translation>Erstellen Sie einen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>That connection cannot do this.</source>
        <translation>Diese Verbindung kann das nicht.</translation>
    </message>
    <message>
        <source>Choose a connection of the service that the action is for.</source>
        <translation>Wählen Sie eine Verbindung des Dienstes, für den die Aktion gedacht ist.</translation>
    </message>
    <message>
        <source>Another automation has that name.</source>
        <translation>Eine andere Automatisierung hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection lacks this right: %1.</source>
        <translation>Der Verbindung fehlt dieses Recht: %1.</translation>
    </message>
    <message>
        <source>Choose it in the settings of the connection, then reconnect.</source>
        <translation>Wählen Sie es in den Einstellungen der Verbindung und verbinden Sie sie dann neu.</translation>
    </message>
    <message>
        <source>Your administrator does not allow it. It is done as soon as they do.</source>
        <translation>Ihr Administrator erlaubt es nicht. Es wird ausgeführt, sobald er es erlaubt.</translation>
    </message>
    <message>
        <source>Read-only mode is on. It is done when you switch that off.</source>
        <translation>„Nur lesen“ ist eingeschaltet. Es wird ausgeführt, sobald Sie das ausschalten.</translation>
    </message>
    <message>
        <source>message in %1</source>
        <comment>a channel</comment>
        <translation>Nachricht in %1</translation>
    </message>
    <message>
        <source>issue in %1</source>
        <comment>a connection</comment>
        <translation>Vorgang in %1</translation>
    </message>
    <message>
        <source>contact in %1</source>
        <comment>a connection</comment>
        <translation>Kontakt in %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <comment>a program</comment>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>post to %1</source>
        <comment>an address</comment>
        <translation>Senden an %1</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 must be reconnected.</source>
        <comment>a service</comment>
        <translation>%1 muss neu verbunden werden.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>a service</comment>
        <translation>%1 ist offline.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <comment>a service</comment>
        <translation>%1 hat gebeten, langsamer zu machen.</translation>
    </message>
    <message>
        <source>%1 has a problem.</source>
        <comment>a service</comment>
        <translation>Bei %1 gibt es ein Problem.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network. It is tried again by itself.</source>
        <translation>Der Proxy ist im Weg: siehe „Einstellungen“, „Netzwerk“. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network.</source>
        <translation>Der Proxy ist im Weg: siehe „Einstellungen“, „Netzwerk“.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Datensätze oder Automatisierungen</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Ausführungen suchen</translation>
    </message>
    <message>
        <source>Search runs of automations</source>
        <translation>Ausführungen von Automatisierungen suchen</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>Welche Ausführungen</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Ausführungen von Automatisierungen</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Ist &amp;angekommen</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>&amp;Datensatz anzeigen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How to &amp;sign in</source>
        <translation>Art der &amp;Anmeldung</translation>
    </message>
    <message>
        <source>Where a service allows both. What you choose in a service&apos;s own settings goes first.</source>
        <translation>Wo ein Dienst beides erlaubt. Was Sie in den Einstellungen eines Dienstes wählen, geht vor.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>Es wird in keine Org geschrieben. Verbindungen werden weiterhin getestet und erneuert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Forget records that arrived</source>
        <translation>An&amp;gekommene Datensätze vergessen</translation>
    </message>
    <message>
        <source>Forget records that arrived</source>
        <translation>Angekommene Datensätze vergessen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>&amp;Turn off…</source>
        <translation>A&amp;usschalten…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Lock it when &amp;unused for</source>
        <translation>Sperren, wenn unbenut&amp;zt seit</translation>
    </message>
    <message>
        <source>Also when Patchbay starts.</source>
        <translation>Auch beim Start von Patchbay.</translation>
    </message>
    <message>
        <source>Lock it when unused for</source>
        <translation>Sperren, wenn unbenutzt seit</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>The lock keeps eyes and hands off while you are away. It encrypts nothing and is no substitute for your keychain, which protects your tokens. Whoever uses this account of the computer can use patchbayctl all the same.</source>
        <translation>Die Sperre hält Augen und Hände fern, während Sie weg sind. Sie verschlüsselt nichts und ersetzt nicht Ihren Schlüsselbund, der Ihre Token schützt. Wer dieses Benutzerkonto des Computers verwendet, kann patchbayctl trotzdem benutzen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>Alles von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Each service is told to end its access, and all that Patchbay keeps here is deleted.</source>
        <translation>Jeder Dienst wird aufgefordert, seinen Zugriff zu beenden, und alles, was Patchbay hier aufbewahrt, wird gelöscht.</translation>
    </message>
    <message>
        <source>R&amp;emove everything…</source>
        <translation>Alles &amp;entfernen…</translation>
    </message>
    <message>
        <source>Settled by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects your accounts and enters leads.</source>
        <translation>Verbindet Ihre Konten und erfasst Leads.</translation>
    </message>
    <message>
        <source>Opens the quick lead alone.</source>
        <translation>Öffnet nur die schnelle Erfassung eines Leads.</translation>
    </message>
    <message>
        <source>Opens the quick contact alone.</source>
        <translation>Öffnet nur die schnelle Erfassung eines Kontakts.</translation>
    </message>
    <message>
        <source>Opens no window until one is asked for.</source>
        <translation>Öffnet kein Fenster, bis eines verlangt wird.</translation>
    </message>
    <message>
        <source>Starts another Patchbay, even where one runs on this desktop.</source>
        <translation>Startet ein weiteres Patchbay, auch wenn auf diesem Desktop schon eines läuft.</translation>
    </message>
    <message>
        <source>Says whether Patchbay starts in the background when you log in.</source>
        <translation>Bestimmt, ob Patchbay beim Anmelden am Computer im Hintergrund startet.</translation>
    </message>
    <message>
        <source>A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme patchbay.</source>
        <translation>Eine vCard, die ins Formular übernommen wird, eine CSV-Datei mit Leads zum Einreihen oder eine Adresse mit dem Schema patchbay.</translation>
    </message>
</context>
<context>
    <name>patchbay::AboutPane</name>
    <message>
        <source>Patchbay %1</source>
        <comment>a version</comment>
        <translation>Patchbay %1</translation>
    </message>
    <message>
        <source>With Qt %1.</source>
        <translation>Mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityModel</name>
    <message>
        <source>Deleted</source>
        <comment>a record, in its org</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Entfernte Org</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>Kein Datensatz passt zu „%1“</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Prüfen Sie die Schreibweise oder suchen Sie mit weniger Text.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Kein Datensatz hat diesen Status.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Leads you enter show up here.</source>
        <translation>Leads, die Sie eingeben, erscheinen hier.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisierungen</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <comment>%1 is a record</comment>
        <translation>Ist „%1“ angekommen?</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>Von %1 kam keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%Ln Datensatz in %1 sieht gleich aus.</numerusform>
            <numerusform>%Ln Datensätze in %1 sehen gleich aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>Ne&amp;uer Lead</translation>
    </message>
    <message>
        <source>Reading your records</source>
        <translation>Ihre Datensätze werden gelesen</translation>
    </message>
    <message>
        <source>Your records could not be read</source>
        <translation>Ihre Datensätze konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPanel</name>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>In der Demo-Org &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>In Salesforce &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete in the demo org…</source>
        <translation>In der Demo-Org lö&amp;schen…</translation>
    </message>
    <message>
        <source>&amp;Delete in Salesforce…</source>
        <translation>In Salesforce lö&amp;schen…</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
</context>
<context>
    <name>patchbay::ApiCommand</name>
    <message>
        <source>Asks a connection&apos;s API with its token; prints the answer.</source>
        <translation>Fragt die API einer Verbindung mit deren Token an; gibt die Antwort aus.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, Name, Org oder Konto der Verbindung.</translation>
    </message>
    <message>
        <source>The body: a file, or - for standard input.</source>
        <translation>Der Inhalt: eine Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Of the body (default application/json).</source>
        <translation>Typ des Inhalts (Vorgabe: application/json).</translation>
    </message>
    <message>
        <source>A field of the request; may be given several times.</source>
        <translation>Ein Kopffeld der Anfrage; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>GET, POST, PATCH, PUT, DELETE, HEAD.</source>
        <translation>GET, POST, PATCH, PUT, DELETE, HEAD.</translation>
    </message>
    <message>
        <source>From the connection&apos;s API on; or a whole address there, and nowhere else.</source>
        <translation>Ab der API der Verbindung; oder eine ganze Adresse dort, und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Say a method and a path: api GET /services/data.</source>
        <translation>Geben Sie eine Methode und einen Pfad an: api GET /services/data.</translation>
    </message>
    <message>
        <source>“%1” is no method.</source>
        <translation>„%1“ ist keine Methode.</translation>
    </message>
    <message>
        <source>“%1” is no path.</source>
        <translation>„%1“ ist kein Pfad.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be set.</source>
        <translation>„%1“ ist kein Kopffeld, das gesetzt werden kann.</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>--content-type takes one, like text/csv.</source>
        <translation>--content-type nimmt einen Typ, wie text/csv.</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>Die API antwortete mit Status %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s own look, light or dark</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>As your system, which is dark now.</source>
        <translation>Wie Ihr System, das gerade dunkel ist.</translation>
    </message>
    <message>
        <source>As your system, which is light now.</source>
        <translation>Wie Ihr System, das gerade hell ist.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>Immer hell.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>Immer dunkel.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationList</name>
    <message>
        <source>Lists automations and how they are doing.</source>
        <translation>Listet Automatisierungen auf und wie es um sie steht.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Runs this week</source>
        <translation>Ausführungen diese Woche</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRetry</name>
    <message>
        <source>Tries a run again that failed or is unclear; --done: it was done, and is left at that.</source>
        <translation>Versucht eine fehlgeschlagene oder unklare Ausführung erneut; --done: Sie ist erledigt, und dabei bleibt es.</translation>
    </message>
    <message>
        <source>A run, as “patchbayctl automation runs” names it.</source>
        <translation>Eine Ausführung, wie „patchbayctl automation runs“ sie nennt.</translation>
    </message>
    <message>
        <source>It was done, or need not be.</source>
        <translation>Sie ist erledigt oder nicht mehr nötig.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Nennen Sie eine Ausführung.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRuns</name>
    <message>
        <source>Lists what automations did and have to do, newest first.</source>
        <translation>Listet auf, was Automatisierungen getan haben und noch tun müssen, neueste zuerst.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Höchstens so viele (Vorgabe: 100).</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit nimmt eine Zahl.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSet</name>
    <message>
        <source>Makes an automation, or changes the one with its name, as JSON says. A new one is off.</source>
        <translation>Erstellt eine Automatisierung oder ändert die gleichnamige, wie das JSON es angibt. Eine neue ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>A JSON file; - is standard input.</source>
        <translation>Eine JSON-Datei; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name a file of at most 64 KB that can be read, or - for standard input.</source>
        <translation>Nennen Sie eine lesbare Datei von höchstens 64 KB, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>That is no automation: %1.</source>
        <translation>Das ist keine Automatisierung: %1.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
    <message>
        <source>“%1” is kept, and off. “patchbayctl automation enable” switches it on.</source>
        <translation>„%1“ ist gespeichert und ausgeschaltet. „patchbayctl automation enable“ schaltet sie ein.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSwitch</name>
    <message>
        <source>Switches an automation on.</source>
        <translation>Schaltet eine Automatisierung ein.</translation>
    </message>
    <message>
        <source>Switches an automation off; what it has begun to do waits.</source>
        <translation>Schaltet eine Automatisierung aus; was sie begonnen hat, wartet.</translation>
    </message>
    <message>
        <source>Removes an automation, with what it has not done yet.</source>
        <translation>Entfernt eine Automatisierung mit allem, was sie noch nicht getan hat.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Name oder ID der Automatisierung.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Nennen Sie eine Automatisierung.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>„%1“ ist eingeschaltet.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>„%1“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationTest</name>
    <message>
        <source>Shows what an automation would do for the last record it fits; sends it only with --send.</source>
        <translation>Zeigt, was eine Automatisierung für den letzten passenden Datensatz tun würde; sendet es nur mit --send.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Name oder ID der Automatisierung.</translation>
    </message>
    <message>
        <source>Do it, once, whether the automation is on or off.</source>
        <translation>Es einmal tun, ob die Automatisierung ein- oder ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Nennen Sie eine Automatisierung.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsPage</name>
    <message>
        <source>No automations</source>
        <translation>Keine Automatisierungen</translation>
    </message>
    <message>
        <source>Let a new lead post to Slack, or create an issue.</source>
        <translation>Melden Sie einen neuen Lead in Slack oder lassen Sie einen Vorgang erstellen.</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Neue Automatisierung</translation>
    </message>
    <message>
        <source>Lead is created</source>
        <translation>Lead wird erstellt</translation>
    </message>
    <message>
        <source>Contact is created</source>
        <translation>Kontakt wird erstellt</translation>
    </message>
    <message>
        <source>Any record is created</source>
        <translation>Beliebiger Datensatz wird erstellt</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Any org</source>
        <translation>Beliebige Org</translation>
    </message>
    <message>
        <source>New a&amp;utomation</source>
        <translation>Neue Automa&amp;tisierung</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Reading your automations</source>
        <translation>Ihre Automatisierungen werden gelesen</translation>
    </message>
    <message>
        <source>Your automations could not be read</source>
        <translation>Ihre Automatisierungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message>
        <source>&amp;Channel</source>
        <translation>Kana&amp;l</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Field&amp;s, one a line</source>
        <translation>Fel&amp;der, eines pro Zeile</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>P&amp;rogramm</translation>
    </message>
    <message>
        <source>Argument&amp;s, one a line</source>
        <translation>Ar&amp;gumente, eines pro Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1 created in any org</source>
        <comment>Lead</comment>
        <translation>%1 in beliebiger Org erstellt</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>Lead; an org</comment>
        <translation>%1 in %2 erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>%Ln Ausführung erfordert Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%Ln Ausführungen erfordern Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>Aus. %Ln Ausführung wartet.</numerusform>
            <numerusform>Aus. %Ln Ausführungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch keine Ausführung.</translation>
    </message>
    <message>
        <source>Last run %1</source>
        <comment>a time</comment>
        <translation>Letzte Ausführung %1</translation>
    </message>
    <message>
        <source>Fill in what is missing, and check the words in braces: each is a field&apos;s API name.</source>
        <translation>Ergänzen Sie, was fehlt, und prüfen Sie die Wörter in geschweiften Klammern: Jedes ist der API-Name eines Felds.</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Der Test wurde gesendet.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Leadquelle</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>Link zum Datensatz</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>Name der Org</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>Of a private channel write the ID, and join it first.</source>
        <translation>Geben Sie bei einem privaten Kanal die ID an und treten Sie ihm zuerst bei.</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Tite&amp;l</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>, %1 is %2</source>
        <comment>a field; its value</comment>
        <translation>, %1 ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>%Ln Ausführung wartet.</numerusform>
            <numerusform>%Ln Ausführungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>when something happens; what is done then; an arrow in the direction of reading</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Off. Connect %1 to use it.</source>
        <comment>a service</comment>
        <translation>Aus. Verbinden Sie %1, um sie zu verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%Ln Ausführung wird noch versucht</numerusform>
            <numerusform>%Ln Ausführungen werden noch versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>%Ln Ausführung diese Woche, alles in Ordnung</numerusform>
            <numerusform>%Ln Ausführungen diese Woche, alles in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Message a channel</source>
        <translation>Nachricht an einen Kanal</translation>
    </message>
    <message>
        <source>When a record is created</source>
        <translation>Wenn ein Datensatz erstellt wird</translation>
    </message>
    <message>
        <source>Create an issue</source>
        <translation>Vorgang erstellen</translation>
    </message>
    <message>
        <source>When a lead matches a rule</source>
        <translation>Wenn ein Lead zu einer Regel passt</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>Kontakt kopieren</translation>
    </message>
    <message>
        <source>To a second CRM</source>
        <translation>In ein zweites CRM</translation>
    </message>
    <message>
        <source>On since %1</source>
        <comment>a time</comment>
        <translation>Eingeschaltet %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Fill in the fields above to see it.</source>
        <translation>Füllen Sie die Felder oben aus, um die Vorschau zu sehen.</translation>
    </message>
    <message>
        <source>Linea&amp;r team ID</source>
        <translation>L&amp;inear-Team-ID</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Entfernte Org</translation>
    </message>
</context>
<context>
    <name>patchbay::BusyLine</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Yours is missing? Enter its addresses, or fill in a definition file: its card changes as you save it.</source>
        <translation>Ihrer fehlt? Geben Sie seine Adressen ein oder füllen Sie eine Definitionsdatei aus: Seine Karte ändert sich, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Providers of your own cannot be added. %1</source>
        <comment>the reason</comment>
        <translation>Eigene Anbieter können nicht hinzugefügt werden. %1</translation>
    </message>
    <message>
        <source>All providers are on your page</source>
        <translation>Alle Anbieter sind auf Ihrer Seite</translation>
    </message>
    <message>
        <source>Patchbay knows no others. You can describe one yourself.</source>
        <translation>Patchbay kennt keine weiteren. Sie können selbst einen beschreiben.</translation>
    </message>
    <message>
        <source>No provider matches “%1”</source>
        <translation>Kein Anbieter passt zu „%1“</translation>
    </message>
    <message>
        <source>It may be on your page already. If not, describe it yourself below.</source>
        <translation>Vielleicht ist er schon auf Ihrer Seite. Wenn nicht, beschreiben Sie ihn unten selbst.</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>Suche &amp;löschen</translation>
    </message>
</context>
<context>
    <name>patchbay::CheckFindings</name>
    <message>
        <source>Fine: %1</source>
        <comment>a finding</comment>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>a finding</comment>
        <translation>Falsch: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ColourPicker</name>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>patchbay::ColumnMatchList</name>
    <message>
        <source>Sure</source>
        <comment>how a field was found</comment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>how a field was found</comment>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>how a field was found</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Field in Salesforce</source>
        <translation>Feld in Salesforce</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column</comment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Feld für die Spalte %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::CompleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save in %1</source>
        <comment>an org</comment>
        <translation>In %1 &amp;speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>patchbay::ConditionRows</name>
    <message>
        <source>Field</source>
        <comment>of a condition</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field, its value</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>Bedingung hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionApp</name>
    <message>
        <source>Gives a connection an app or scopes of its own.</source>
        <translation>Gibt einer Verbindung eine eigene App oder eigene Scopes.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>ID, Name, Org, Konto, Benutzer, Mandant oder Schlagwort der Verbindung.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Nennen Sie die Verbindung, die geändert werden soll.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Geben Sie an, was geändert werden soll: siehe --help.</translation>
    </message>
    <message>
        <source>%1 uses that already.</source>
        <translation>%1 verwendet das bereits.</translation>
    </message>
    <message>
        <source>A secret of its own needs an app of its own: add --client-id.</source>
        <translation>Ein eigenes Geheimnis braucht eine eigene App: Fügen Sie --client-id hinzu.</translation>
    </message>
    <message>
        <source>%1 goes on as it is. Reconnect it to make the change count.</source>
        <translation>%1 läuft weiter wie bisher. Verbinden Sie sie neu, damit die Änderung gilt.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>Mehr anzeigen (noch %Ln Konto)</numerusform>
            <numerusform>Mehr anzeigen (noch %Ln Konten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionConnect</name>
    <message>
        <source>Signs in at a provider and keeps the connection.</source>
        <translation>Meldet bei einem Anbieter an und bewahrt die Verbindung auf.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Anmeldeort: eine Domäne oder ein Schlüsselwort wie sandbox.</translation>
    </message>
    <message>
        <source>The user identifier it is to have.</source>
        <translation>Die Benutzerkennung, die sie haben soll.</translation>
    </message>
    <message>
        <source>The tenant identifier it is to have.</source>
        <translation>Die Mandantenkennung, die sie haben soll.</translation>
    </message>
    <message>
        <source>As “patchbayctl provider list” names it (default salesforce).</source>
        <translation>Wie „patchbayctl provider list“ ihn nennt (Vorgabe: salesforce).</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionDefault</name>
    <message>
        <source>Makes a connection the one its provider stands for.</source>
        <translation>Macht eine Verbindung zu der, die für ihren Anbieter steht.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionList</name>
    <message>
        <source>Lists the connections of this computer.</source>
        <translation>Listet die Verbindungen dieses Computers auf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only of this user identifier.</source>
        <translation>Nur die mit dieser Benutzerkennung.</translation>
    </message>
    <message>
        <source>Only of this tenant identifier.</source>
        <translation>Nur die mit dieser Mandantenkennung.</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>Nur die mit diesem Schlagwort.</translation>
    </message>
    <message>
        <source>Only of this provider.</source>
        <translation>Nur die dieses Anbieters.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht: siehe „patchbayctl provider list“.</translation>
    </message>
    <message>
        <source>Nothing is connected. “patchbayctl connection connect” connects an org, and so does Patchbay&apos;s window.</source>
        <translation>Nichts ist verbunden. „patchbayctl connection connect“ verbindet eine Org, das Fenster von Patchbay ebenso.</translation>
    </message>
    <message>
        <source>No connection fits.</source>
        <translation>Keine Verbindung passt.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionPanel</name>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>jsforce connection</source>
        <translation>jsforce-Verbindung</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>version of an API</comment>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Connected, checked 2 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>last error</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Newest (%1)</source>
        <comment>version of an API</comment>
        <translation>Neueste (%1)</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionReconnect</name>
    <message>
        <source>Signs in again for a connection that is there.</source>
        <translation>Meldet für eine vorhandene Verbindung neu an.</translation>
    </message>
    <message>
        <source>Where another account signs in: keep the old one (default), add the other, or replace the old one.</source>
        <translation>Wenn sich ein anderes Konto anmeldet: das bisherige behalten (keep, Vorgabe), das andere hinzufügen (add) oder das bisherige ersetzen (replace).</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>ID, Name, Org, Konto, Benutzer, Mandant oder Schlagwort der Verbindung.</translation>
    </message>
    <message>
        <source>Name the connection to sign in to again.</source>
        <translation>Nennen Sie die Verbindung, für die neu angemeldet werden soll.</translation>
    </message>
    <message>
        <source>--if-other takes keep, add or replace.</source>
        <translation>--if-other nimmt keep, add oder replace.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionRename</name>
    <message>
        <source>Gives a connection another name here.</source>
        <translation>Gibt einer Verbindung hier einen anderen Namen.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Ihr neuer Name.</translation>
    </message>
    <message>
        <source>Say its new name.</source>
        <translation>Geben Sie den neuen Namen an.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionSet</name>
    <message>
        <source>Changes what a connection is found by, or used with.</source>
        <translation>Ändert, woran eine Verbindung erkannt oder womit sie verwendet wird.</translation>
    </message>
    <message>
        <source>Its name here; empty: the org&apos;s own.</source>
        <translation>Ihr Name hier; leer: der Name der Org.</translation>
    </message>
    <message>
        <source>The user identifier; empty: none.</source>
        <translation>Die Benutzerkennung; leer: keine.</translation>
    </message>
    <message>
        <source>The tenant identifier; empty: the user&apos;s.</source>
        <translation>Die Mandantenkennung; leer: die des Benutzers.</translation>
    </message>
    <message>
        <source>Adds tags, separated by commas.</source>
        <translation>Fügt Schlagwörter hinzu, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Takes tags off, separated by commas.</source>
        <translation>Entfernt Schlagwörter, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>One of %1; empty: Patchbay&apos;s choice.</source>
        <translation>Eine von %1; leer: die Auswahl von Patchbay.</translation>
    </message>
    <message>
        <source>The API version to speak, %1 to %2; empty: the newest that both sides know.</source>
        <translation>Die API-Version, die gesprochen wird, %1 bis %2; leer: die neueste, die beide Seiten kennen.</translation>
    </message>
    <message>
        <source>Use it where only its provider is named.</source>
        <translation>Sie verwenden, wo nur ihr Anbieter genannt ist.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Geben Sie an, was geändert werden soll: siehe --help.</translation>
    </message>
    <message>
        <source>Patchbay speaks these API versions: %1.</source>
        <translation>Patchbay spricht diese API-Versionen: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionShow</name>
    <message>
        <source>Tells all that is known of one connection.</source>
        <translation>Zeigt alles, was über eine Verbindung bekannt ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>Benutzerkennung</translation>
    </message>
    <message>
        <source>Tenant identifier</source>
        <translation>Mandantenkennung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTag</name>
    <message>
        <source>Adds tags to a connection, or takes them off.</source>
        <translation>Fügt einer Verbindung Schlagwörter hinzu oder entfernt sie.</translation>
    </message>
    <message>
        <source>Take them off.</source>
        <translation>Sie entfernen.</translation>
    </message>
    <message>
        <source>A word it can be found by.</source>
        <translation>Ein Wort, mit dem sie gefunden werden kann.</translation>
    </message>
    <message>
        <source>Say one tag or more.</source>
        <translation>Geben Sie mindestens ein Schlagwort an.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTest</name>
    <message>
        <source>Asks the provider whether a connection works.</source>
        <translation>Fragt den Anbieter, ob eine Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>%1 works. %2: %3.</source>
        <extracomment>%1 is a connection, %2 what was counted there (&quot;Repositories&quot;), %3 how many</extracomment>
        <translation>%1 funktioniert. %2: %3.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funktioniert.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 services, 5 accounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection matches “%1”</source>
        <translation>Keine Verbindung passt zu „%1“</translation>
    </message>
    <message>
        <source>Check the spelling, or look under “Add provider”.</source>
        <translation>Prüfen Sie die Schreibweise oder sehen Sie unter „Anbieter hinzufügen“ nach.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Every connection works.</source>
        <translation>Jede Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Verbinden Sie Salesforce oder probieren Sie die Demo-Org aus.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Ihre Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>Suc&amp;he löschen</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>Ihre Verbindungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsViewModel</name>
    <message>
        <source>%1 works</source>
        <translation>%1 funktioniert</translation>
    </message>
    <message>
        <source>%1 works. %2: %3</source>
        <extracomment>%2 is what was counted there, in the provider&apos;s words: &quot;Acme works. Leads: 1,204&quot;</extracomment>
        <translation>%1 funktioniert. %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Sign in to %1 once more?</source>
        <translation>Noch einmal bei %1 anmelden?</translation>
    </message>
    <message>
        <source>One of your accounts has that many on this computer already. Others are not counted here.</source>
        <translation>Eines Ihrer Konten hat auf diesem Computer bereits so viele. Andere werden hier nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 was connected already. Its access is renewed; there is no second one.</source>
        <translation>%1 war bereits verbunden. Der Zugriff ist erneuert; einen zweiten gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is used where only %2 is named</source>
        <translation>%1 wird verwendet, wo nur %2 genannt ist</translation>
    </message>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 ist jetzt auf Ihrer Seite</translation>
    </message>
    <message>
        <source>%1 is off your page</source>
        <translation>%1 ist nicht mehr auf Ihrer Seite</translation>
    </message>
    <message>
        <source>The access may stay valid at %1 until you end it there.</source>
        <translation>Bei %1 bleibt der Zugriff möglicherweise gültig, bis Sie ihn dort beenden.</translation>
    </message>
    <message>
        <source>A token that nobody can use any more may stay in your keychain.</source>
        <translation>In Ihrem Schlüsselbund bleibt möglicherweise ein Token, das niemand mehr verwenden kann.</translation>
    </message>
    <message>
        <source>A token may stay in your keychain.</source>
        <translation>In Ihrem Schlüsselbund bleibt möglicherweise ein Token.</translation>
    </message>
    <message>
        <source>%1 is removed here. The access itself stays: another of your connections uses it.</source>
        <translation>%1 ist hier entfernt. Der Zugriff selbst bleibt: Eine andere Ihrer Verbindungen verwendet ihn.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 ist getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln Datensatz verworfen</numerusform>
            <numerusform>%Ln Datensätze verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConsentWindow</name>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>no answer from this address</source>
        <translation>keine Antwort von dieser Adresse</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>the proxy did not answer</source>
        <translation>der Proxy hat nicht geantwortet</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>%1 is a provider</comment>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not working here? Use your browser.</source>
        <comment>%1 is a provider</comment>
        <translation>Diese Seite kommt von %1 und beginnt ohne gespeicherte Cookies. Passkey oder Firmenanmeldung funktionieren hier nicht? Verwenden Sie Ihren Browser.</translation>
    </message>
    <message>
        <source>%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 fragt: „%2“ Patchbay hat mit Nein geantwortet. Um selbst zu antworten, verwenden Sie Ihren Browser.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1.</source>
        <comment>%1 is a host name</comment>
        <translation>Dies ist keine sichere Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Patchbay stopped.</source>
        <translation>Patchbay hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in page stopped.</source>
        <translation>Die Anmeldeseite ist abgestürzt.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This page did not open (%1).</source>
        <comment>%1 says why</comment>
        <translation>Diese Seite wurde nicht geöffnet (%1).</translation>
    </message>
    <message>
        <source>Check the domain, or your network.</source>
        <translation>Prüfen Sie die Domäne oder Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>the proxy did not reach it</source>
        <translation>der Proxy hat sie nicht erreicht</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>der Proxy verlangt einen Benutzernamen und ein Passwort</translation>
    </message>
    <message>
        <source>this window cannot use such a proxy</source>
        <translation>dieses Fenster kann einen solchen Proxy nicht verwenden</translation>
    </message>
    <message>
        <source>the proxy did not accept the user name or password</source>
        <translation>der Proxy hat den Benutzernamen oder das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Ändern Sie beides unter „Einstellungen“, „Netzwerk“.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConstantsCard</name>
    <message>
        <source>Add constant</source>
        <translation>Konstante hinzufügen</translation>
    </message>
    <message>
        <source>Same for every row</source>
        <translation>Gleich für jede Zeile</translation>
    </message>
    <message>
        <source>Field with the same value for every row</source>
        <translation>Feld mit demselben Wert für jede Zeile</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>Wert für jede Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::ContactDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet. Names, addresses, numbers and pages are told by their form.</source>
        <translation>Noch nichts. Namen, Adressen, Nummern und Webseiten werden an ihrer Form erkannt.</translation>
    </message>
</context>
<context>
    <name>patchbay::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProvider</name>
    <message>
        <source>This must be a whole address that begins with https://.</source>
        <translation>Das muss eine vollständige Adresse sein, und zwar mit https://.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address first.</source>
        <translation>Geben Sie zuerst die Adresse des Anbieters ein.</translation>
    </message>
    <message>
        <source>%1 does not tell its addresses. Enter them below; the provider&apos;s documentation has them.</source>
        <translation>%1 nennt seine Adressen nicht. Geben Sie sie unten ein; sie stehen in der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Patchbay must be able to ask whose account it is.</source>
        <translation>Patchbay muss fragen können, wessen Konto es ist.</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProviderPage</name>
    <message>
        <source>It demands a client se&amp;cret</source>
        <translation>Client-&amp;Geheimnis erforderlich</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider</source>
        <translation>A&amp;dresse des Anbieters</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Where people si&amp;gn in</source>
        <translation>Wo man sich an&amp;meldet</translation>
    </message>
    <message>
        <source>The documentation calls it authorization endpoint.</source>
        <translation>In der Dokumentation heißt das „Authorization Endpoint“.</translation>
    </message>
    <message>
        <source>The token endpoint.</source>
        <translation>Der „Token Endpoint“.</translation>
    </message>
    <message>
        <source>Whose account it &amp;is</source>
        <translation>&amp;Wessen Konto es ist</translation>
    </message>
    <message>
        <source>An address that answers with sub, email and name.</source>
        <translation>Eine Adresse, die mit sub, email und name antwortet.</translation>
    </message>
    <message>
        <source>Where access is &amp;ended</source>
        <translation>Wo der Zugriff &amp;beendet wird</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Wird nachgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Nachsch&amp;lagen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Where to&amp;kens are given</source>
        <translation>Wo &amp;Token ausgegeben werden</translation>
    </message>
    <message>
        <source>Sign-in b&amp;y code</source>
        <translation>Anmeldung mit &amp;Code</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailSections</name>
    <message>
        <source>Copy %1</source>
        <comment>a fact of a connection: Instance, Org ID</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailsViewModel</name>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnoseCommand</name>
    <message>
        <source>Tells what a supporter needs, without secrets or names.</source>
        <translation>Nennt, was der Support braucht, ohne Geheimnisse und Namen.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnosticsPane</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Looking at what works on this computer</source>
        <translation>Es wird geprüft, was auf diesem Computer funktioniert</translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message>
        <source>Ends the access of connections, and removes them here.</source>
        <translation>Beendet den Zugriff von Verbindungen und entfernt sie hier.</translation>
    </message>
    <message>
        <source>Every connection.</source>
        <translation>Jede Verbindung.</translation>
    </message>
    <message>
        <source>Those with this tag.</source>
        <translation>Die mit diesem Schlagwort.</translation>
    </message>
    <message>
        <source>Those of this tenant.</source>
        <translation>Die dieses Mandanten.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>How many are meant; needed with --yes unless one is named. Another number of connections is not touched.</source>
        <translation>Wie viele gemeint sind; bei --yes nötig, wenn keine genannt ist. Eine andere Anzahl von Verbindungen wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>ID, Name, Org, Konto, Benutzer, Mandant oder Schlagwort der Verbindung.</translation>
    </message>
    <message>
        <source>Say which: one CONNECTION, --tag, --tenant or --all.</source>
        <translation>Geben Sie an, welche: eine VERBINDUNG, --tag, --tenant oder --all.</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count nimmt eine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>%Ln Verbindung passt, nicht %1. Es wurde nichts getan.</numerusform>
            <numerusform>%Ln Verbindungen passen, nicht %1. Es wurde nichts getan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>%Ln Verbindung passt: Fügen Sie --count %1 zu --yes hinzu.</numerusform>
            <numerusform>%Ln Verbindungen passen: Fügen Sie --count %1 zu --yes hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes, and --count %1 if that is meant.</source>
        <translation>Hier kann niemand gefragt werden: Fügen Sie --yes hinzu, und --count %1, wenn das gemeint ist.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>%Ln Verbindung trennen? [ja/nein]</numerusform>
            <numerusform>Diese %Ln Verbindungen trennen? [ja/nein]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>could not be removed: it is tried again</source>
        <translation>konnte nicht entfernt werden: wird erneut versucht</translation>
    </message>
    <message>
        <source>removed here; another connection uses the same access</source>
        <translation>hier entfernt; eine andere Verbindung verwendet denselben Zugriff</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>deleted here; the access stays valid there until you end it yourself</source>
        <translation>hier gelöscht; der Zugriff bleibt dort gültig, bis Sie ihn selbst beenden</translation>
    </message>
    <message>
        <source>ended there; the keychain did not delete the token yet</source>
        <translation>dort beendet; der Schlüsselbund hat das Token noch nicht gelöscht</translation>
    </message>
    <message>
        <source>not confirmed there yet; it is tried again</source>
        <translation>dort noch nicht bestätigt; wird erneut versucht</translation>
    </message>
</context>
<context>
    <name>patchbay::EndNews</name>
    <message>
        <source>Patchbay needs you</source>
        <translation>Patchbay erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>A connection wants you to sign in again. Unlock the window to see which.</source>
        <translation>Eine Verbindung möchte, dass Sie sich neu anmelden. Entsperren Sie das Fenster, um zu sehen, welche.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>a service</comment>
        <translation>%1 verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>%Ln Dienst ansehen</numerusform>
            <numerusform>Alle %Ln Dienste ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice Salesforce org that runs on this computer. Sign in and enter leads. No account needed.</source>
        <translation>Eine Salesforce-Org zum Üben, die auf diesem Computer läuft. Melden Sie sich an und geben Sie Leads ein. Kein Konto nötig.</translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <comment>a service</comment>
        <translation>%1 &amp;verbinden</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstRun</name>
    <message>
        <source>Looking for your keychain…</source>
        <translation>Ihr Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>No keychain found. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>Kein Schlüsselbund gefunden. Installieren Sie GNOME Keyring oder KWallet und melden Sie sich dann neu am Desktop an.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it when it asks for its password.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn, wenn er nach seinem Passwort fragt.</translation>
    </message>
    <message>
        <source>Found. It asks for a new password when the first token is kept.</source>
        <translation>Gefunden. Er fragt nach einem neuen Passwort, wenn das erste Token gespeichert wird.</translation>
    </message>
    <message>
        <source>Your keychain was found and is unlocked.</source>
        <translation>Ihr Schlüsselbund wurde gefunden und ist entsperrt.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it when it asks for its password.</source>
        <comment>a keychain</comment>
        <translation>%1 ist gesperrt. Entsperren Sie ihn, wenn er nach seinem Passwort fragt.</translation>
    </message>
    <message>
        <source>%1 found and unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 wurde gefunden und ist entsperrt.</translation>
    </message>
</context>
<context>
    <name>patchbay::FormField</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>a field&apos;s label</comment>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>patchbay::GoTo</name>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Neuer Lead in %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a page, a connection or a record</source>
        <translation>Gehe zu Seite, Verbindung oder Datensatz</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ auswählen</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; nur Befehle</translation>
    </message>
    <message>
        <source>%1 do it</source>
        <comment>%1: a key, Enter</comment>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>%1 open in Salesforce</source>
        <comment>%1: keys, Ctrl+Enter</comment>
        <translation>%1 in Salesforce öffnen</translation>
    </message>
</context>
<context>
    <name>patchbay::GoingToast</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>patchbay::Habits</name>
    <message>
        <source>Sends what waits when you log in.</source>
        <translation>Sendet, was wartet, wenn Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>Your desktop did not answer. Whether Patchbay starts at login is as it was.</source>
        <translation>Ihr Desktop hat nicht geantwortet. Ob Patchbay beim Anmelden am Computer startet, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Your desktop does not start Patchbay at login. Allow it to run in the background in the desktop&apos;s settings, then switch this on again.</source>
        <translation>Ihr Desktop startet Patchbay nicht beim Anmelden am Computer. Erlauben Sie in den Einstellungen des Desktops, dass es im Hintergrund läuft, und schalten Sie dies dann wieder ein.</translation>
    </message>
</context>
<context>
    <name>patchbay::HabitsPane</name>
    <message>
        <source>Closing the window does not stop sending.</source>
        <translation>Auch bei geschlossenem Fenster wird weiter gesendet.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Patchbay.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Das Schließen des Fensters beendet Patchbay.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>patchbay::Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>patchbay::HelpPage</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportCheckPane</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>%Ln Lead geht an %1</numerusform>
            <numerusform>%Ln Leads gehen an %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait in Activity and go out as soon as the org answers.</source>
        <translation>Sie warten in „Aktivität“ und werden gesendet, sobald die Org antwortet.</translation>
    </message>
    <message>
        <source>All leads of this file were queued before</source>
        <translation>Alle Leads dieser Datei wurden schon eingereiht</translation>
    </message>
    <message>
        <source>Nothing is left to import. Activity shows what became of them.</source>
        <translation>Es ist nichts mehr zu importieren. „Aktivität“ zeigt, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>No lead of this file is left to import</source>
        <translation>Kein Lead dieser Datei ist noch zu importieren</translation>
    </message>
    <message>
        <source>What was not queued before is left out. Correct it and open the file again.</source>
        <translation>Was nicht schon eingereiht wurde, wird ausgelassen. Korrigieren Sie es und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>No row of this file can go to %1</source>
        <translation>Keine Zeile dieser Datei kann an %1 gehen</translation>
    </message>
    <message>
        <source>Go back and match the columns, or correct the file and open it again.</source>
        <translation>Gehen Sie zurück und ordnen Sie die Spalten zu, oder korrigieren Sie die Datei und öffnen Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed below with its reason. Correct them and open the file again: what was sent is not sent twice.</source>
        <translation>Jede steht unten mit ihrem Grund. Korrigieren Sie sie und öffnen Sie die Datei noch einmal: Was gesendet ist, wird nicht doppelt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>%Ln Lead dieser Datei wurde schon eingereiht und wird nicht doppelt gesendet</numerusform>
            <numerusform>%Ln Leads dieser Datei wurden schon eingereiht und werden nicht doppelt gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>%Ln Spalte wird ausgelassen</numerusform>
            <numerusform>%Ln Spalten werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1-errors.csv</source>
        <comment>a file name</comment>
        <translation>%1-fehler.csv</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>a file name</comment>
        <translation>%1-abgelehnt.csv</translation>
    </message>
    <message>
        <source>Open a CSV file of leads</source>
        <translation>CSV-Datei mit Leads öffnen</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <comment>a file</comment>
        <translation>Import von %1 anhalten?</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>%Ln Lead, der noch wartet, wird aus der Warteschlange genommen. Was in %1 angekommen ist, bleibt dort.</numerusform>
            <numerusform>%Ln Leads, die noch warten, werden aus der Warteschlange genommen. Was in %1 angekommen ist, bleibt dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Save the rows with their errors</source>
        <translation>Zeilen mit ihren Fehlern speichern</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a file</comment>
        <translation>%1 ist gespeichert</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <comment>the values of a file</comment>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <comment>the values of a file</comment>
        <translation>Durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <comment>the values of a file</comment>
        <translation>Durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Separated by %1</source>
        <comment>the values of a file, a character</comment>
        <translation>Durch %1 getrennt</translation>
    </message>
    <message>
        <source>Change org</source>
        <translation>Org wechseln</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of an import</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mapping</source>
        <comment>a step of an import</comment>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a step of an import</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Ziehen Sie eine CSV-Datei hierher</translation>
    </message>
    <message>
        <source>Or choose one. You check everything before it is sent.</source>
        <translation>Oder wählen Sie eine. Sie prüfen alles, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Verbindungen zeigen</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · als %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Schreibt in %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 takes no leads now.</source>
        <translation>%1 nimmt jetzt keine Leads an.</translation>
    </message>
    <message>
        <source>Or choose another org.</source>
        <translation>Oder wählen Sie eine andere Org.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a required field</comment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <comment>required fields</comment>
        <translation>%1 fehlen.</translation>
    </message>
    <message>
        <source>%1 takes no lead without. Match a column with it, or add a constant for it.</source>
        <comment>an org</comment>
        <translation>%1 nimmt ohne das keinen Lead an. Ordnen Sie es einer Spalte zu, oder fügen Sie eine Konstante dafür hinzu.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Anhalten…</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile prüfen</numerusform>
            <numerusform>%Ln Zeilen prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>%Ln Lead importieren</numerusform>
            <numerusform>%Ln Leads importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Andere Datei importieren</translation>
    </message>
    <message>
        <source>You can close the window. What waits goes out later, and no row goes twice.</source>
        <translation>Sie können das Fenster schließen. Was wartet, wird später gesendet, und keine Zeile doppelt.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The next step only checks.</source>
        <translation>Noch ist nichts gesendet. Der nächste Schritt prüft nur.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <comment>an org</comment>
        <translation>Import in %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message>
        <source>A few seconds left</source>
        <translation>Noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Noch etwa %Ln s</numerusform>
            <numerusform>Noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Noch etwa %Ln min</numerusform>
            <numerusform>Noch etwa %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>Noch etwa %Ln h</numerusform>
            <numerusform>Noch etwa %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What Salesforce said</source>
        <translation>Was Salesforce sagte</translation>
    </message>
    <message>
        <source>Nothing goes out now.</source>
        <translation>Jetzt wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln angelegt.</numerusform>
            <numerusform>%Ln angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln abgelehnt.</numerusform>
            <numerusform>%Ln abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing leads into %1</source>
        <translation>Leads werden in %1 importiert</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import angehalten</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import beendet</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>von %Ln Zeile</numerusform>
            <numerusform>von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for you in Activity</source>
        <translation>
            <numerusform>%Ln Zeile wartet in „Aktivität“ auf Sie</numerusform>
            <numerusform>%Ln Zeilen warten in „Aktivität“ auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <comment>leads</comment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an org</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>leads</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <comment>a number</comment>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>zurzeit</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API-Aufrufe</translation>
    </message>
    <message>
        <source>of %1 a day</source>
        <comment>a number</comment>
        <translation>von %1 am Tag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Warten auf Sie</translation>
    </message>
    <message>
        <source>in Activity</source>
        <translation>in „Aktivität“</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>you stopped before</source>
        <translation>Sie hielten vorher an</translation>
    </message>
    <message>
        <source>Rejected so far</source>
        <translation>Bisher abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>%Ln Zeile, mit Grund aufbewahrt</numerusform>
            <numerusform>%Ln Zeilen, mit Gründen aufbewahrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::InitCommand</name>
    <message>
        <source>Makes Patchbay&apos;s data, looks whether the keychain works, offers the demo org.</source>
        <translation>Legt die Daten von Patchbay an, prüft, ob der Schlüsselbund funktioniert, und bietet die Demo-Org an.</translation>
    </message>
    <message>
        <source>Connect the demo org, to try things out.</source>
        <translation>Die Demo-Org verbinden, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Sign in to it without a browser here, as “connection connect --paste”.</source>
        <translation>Sich dort ohne Browser auf diesem Computer anmelden, wie „connection connect --paste“.</translation>
    </message>
    <message>
        <source>Data is kept in %1.</source>
        <translation>Die Daten liegen in %1.</translation>
    </message>
    <message>
        <source>The keychain takes and gives back.</source>
        <translation>Speichern und Lesen im Schlüsselbund funktioniert.</translation>
    </message>
    <message>
        <source>Connect the demo org on this computer, to try things out? [yes/no]</source>
        <translation>Die Demo-Org auf diesem Computer verbinden, zum Ausprobieren? [ja/nein]</translation>
    </message>
    <message>
        <source>Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it.</source>
        <translation>Weiter: „patchbayctl connection connect“, oder „patchbayctl init --demo“ zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>Verbunden: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDefaults</name>
    <message>
        <source>%1 queue</source>
        <comment>a queue&apos;s name</comment>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the owner&apos;s name</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Whoever you enter becomes a member of it.</source>
        <translation>Wen Sie eingeben, der wird dort Mitglied.</translation>
    </message>
    <message>
        <source>For everybody you enter</source>
        <translation>Für alle, die Sie eingeben</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDialog</name>
    <message>
        <source>For a fair or a shift</source>
        <translation>Für eine Messe oder Schicht</translation>
    </message>
    <message>
        <source>What you choose here stays from lead to lead, also after a new start, until you end it.</source>
        <translation>Was Sie hier wählen, bleibt von Lead zu Lead, auch nach einem Neustart, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Beibehalten</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptStrip</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Nothing stays any more from the next record on</source>
        <translation>Ab dem nächsten Datensatz bleibt nichts mehr</translation>
    </message>
    <message>
        <source>Stays from lead to lead: %1</source>
        <translation>Bleibt von Lead zu Lead: %1</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyAdd</name>
    <message>
        <source>Makes a key for a program; prints it this once.</source>
        <translation>Erstellt einen Schlüssel für ein Programm; gibt ihn nur dieses eine Mal aus.</translation>
    </message>
    <message>
        <source>Whose key it is, as you want to read it.</source>
        <translation>Wessen Schlüssel es ist, so wie Sie es lesen möchten.</translation>
    </message>
    <message>
        <source>What it may do: create:Lead, create:Contact, create:* or connections, with commas between (default create:Lead).</source>
        <translation>Was er darf: create:Lead, create:Contact, create:* oder connections, durch Kommas getrennt (Vorgabe: create:Lead).</translation>
    </message>
    <message>
        <source>Web pages that may use it from a browser, as https://shop.example, with commas between (default none).</source>
        <translation>Webseiten, die ihn aus einem Browser verwenden dürfen, wie https://shop.example, durch Kommas getrennt (Vorgabe: keine).</translation>
    </message>
    <message>
        <source>The only connection it may use (default any).</source>
        <translation>Die einzige Verbindung, die er verwenden darf (Vorgabe: jede).</translation>
    </message>
    <message>
        <source>For how many days it is good (default for good).</source>
        <translation>Für wie viele Tage er gilt (Vorgabe: unbegrenzt).</translation>
    </message>
    <message>
        <source>Give the key a name of one line.</source>
        <translation>Geben Sie dem Schlüssel einen einzeiligen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no right. Rights are create:Lead, create:* and connections.</source>
        <translation>„%1“ ist kein Recht. Rechte sind create:Lead, create:* und connections.</translation>
    </message>
    <message>
        <source>“%1” is no origin, as https://shop.example is.</source>
        <translation>„%1“ ist kein Ursprung, wie https://shop.example einer ist.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>--days nimmt eine Zahl von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>A key for a program</source>
        <translation>Ein Schlüssel für ein Programm</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Create &amp;leads</source>
        <translation>&amp;Leads erstellen</translation>
    </message>
    <message>
        <source>Create &amp;contacts</source>
        <translation>&amp;Kontakte erstellen</translation>
    </message>
    <message>
        <source>Create records of &amp;any kind</source>
        <translation>Datensätze beliebiger &amp;Art erstellen</translation>
    </message>
    <message>
        <source>L&amp;ist your connections</source>
        <translation>Ihre &amp;Verbindungen auflisten</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Für %Ln Tag</numerusform>
            <numerusform>Für %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>&amp;Gültig</translation>
    </message>
    <message>
        <source>Copy the key now: it is not kept here and cannot be shown again. The program sends it as “Authorization: Bearer …”.</source>
        <translation>Kopieren Sie den Schlüssel jetzt: Er wird hier nicht aufbewahrt und kann nicht noch einmal angezeigt werden. Das Programm sendet ihn als „Authorization: Bearer …“.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyList</name>
    <message>
        <source>Lists the programs that have a key, never the keys.</source>
        <translation>Listet die Programme auf, die einen Schlüssel haben, nie die Schlüssel.</translation>
    </message>
    <message>
        <source>No program has a key.</source>
        <translation>Kein Programm hat einen Schlüssel.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyRemove</name>
    <message>
        <source>Makes a program&apos;s key worthless, at once.</source>
        <translation>Macht den Schlüssel eines Programms sofort wertlos.</translation>
    </message>
    <message>
        <source>As “key list” tells it.</source>
        <translation>Wie „key list“ sie nennt.</translation>
    </message>
    <message>
        <source>Which key? “key list” tells their ids.</source>
        <translation>Welcher Schlüssel? „key list“ nennt die IDs.</translation>
    </message>
    <message>
        <source>The key is worthless now.</source>
        <translation>Der Schlüssel ist jetzt wertlos.</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>Einen Schlüssel mit dieser ID gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>patchbay::Labelling</name>
    <message>
        <source>There is no such colour: see --help.</source>
        <translation>Diese Farbe gibt es nicht: siehe --help.</translation>
    </message>
    <message>
        <source>--%1 is too long: at most %2 letters.</source>
        <translation>--%1 ist zu lang: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>ID, Name, Org, Konto, Benutzer, Mandant oder Schlagwort der Verbindung.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Nennen Sie die Verbindung, die geändert werden soll.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message>
        <source>It cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>Die Datei ist größer als %Ln MB. Teilen Sie sie in kleinere Dateien auf.</numerusform>
            <numerusform>Die Datei ist größer als %Ln MB. Teilen Sie sie in kleinere Dateien auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No org takes the leads of %1 yet</source>
        <translation>Noch keine Org nimmt die Leads aus %1 an</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1 wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <comment>a file</comment>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Queuing the leads of %1</source>
        <comment>a file</comment>
        <translation>Die Leads aus %1 werden eingereiht</translation>
    </message>
    <message>
        <source>Connect Salesforce or the demo org first. The file is kept until then.</source>
        <translation>Verbinden Sie zuerst Salesforce oder die Demo-Org. Die Datei bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>Asking the org what it takes</source>
        <translation>Die Org wird gefragt, was sie annimmt</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadPreview</name>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Row %1 as a lead</source>
        <comment>number</comment>
        <translation>Zeile %1 als Lead</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>why a row is</comment>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ListPlace</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequests</name>
    <message>
        <source>Off. Programs with a key may create records when it is on.</source>
        <translation>Aus. Wenn es eingeschaltet ist, dürfen Programme mit einem Schlüssel Datensätze erstellen.</translation>
    </message>
    <message>
        <source>Not before the folder below can be used.</source>
        <translation>Erst wenn der Ordner unten verwendet werden kann.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <comment>an address</comment>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.</source>
        <translation>JSON-, CSV- und vCard-Dateien darin werden zu Leads; die in seinem Unterordner „contacts“ werden zu Kontakten.</translation>
    </message>
    <message>
        <source>Over a private socket that only your own programs reach. Never over the network.</source>
        <translation>Über einen privaten Socket, den nur Ihre eigenen Programme erreichen. Nie über das Netzwerk.</translation>
    </message>
    <message>
        <source>create any record</source>
        <translation>beliebige Datensätze erstellen</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>Verbindungen auflisten</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>a kind of record: Lead</comment>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 min ago</comment>
        <translation>verwendet %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>läuft am %1 ab</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequestsPane</name>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Schlüssel von %1 widerrufen</translation>
    </message>
    <message>
        <source>Take files from</source>
        <translation>Dateien annehmen aus</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>Schlüssel von %1 widerrufen?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. It cannot be brought back.</source>
        <translation>Wer ihn verwendet, wird ab jetzt abgewiesen. Er kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>patchbay::LockPage</name>
    <message>
        <source>Set a passphrase first</source>
        <translation>Legen Sie zuerst eine Passphrase fest</translation>
    </message>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay ist gesperrt</translation>
    </message>
    <message>
        <source>Your administrator wants this window to be locked while you are away.</source>
        <translation>Ihr Administrator möchte, dass dieses Fenster gesperrt ist, während Sie weg sind.</translation>
    </message>
    <message>
        <source>Your leads go out all the same, and nothing is lost.</source>
        <translation>Ihre Leads werden trotzdem gesendet, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Passphrase festlegen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>patchbay::LockRemove</name>
    <message>
        <source>Takes the lock off the window (needs your keychain).</source>
        <translation>Entfernt die Sperre des Fensters (braucht Ihren Schlüsselbund).</translation>
    </message>
    <message>
        <source>The lock is off. A new passphrase is set in Settings, Privacy.</source>
        <translation>Die Sperre ist aus. Eine neue Passphrase legen Sie unter „Einstellungen“, „Datenschutz“ fest.</translation>
    </message>
</context>
<context>
    <name>patchbay::Locking</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>patchbay::LogCommand</name>
    <message>
        <source>Tells what happened here, newest first.</source>
        <translation>Nennt, was hier geschehen ist, neuestes zuerst.</translation>
    </message>
    <message>
        <source>At most so many (default %1).</source>
        <translation>Höchstens so viele (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Only what happened with this connection.</source>
        <translation>Nur, was mit dieser Verbindung geschehen ist.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit nimmt eine Zahl.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>access renewed</source>
        <translation>Zugriff erneuert</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>Zugriff beendet</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschrieben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>dort gelöscht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupEdit</name>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupSession</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
</context>
<context>
    <name>patchbay::MatchList</name>
    <message>
        <source>Already in %1</source>
        <translation>Bereits in %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, more</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>You add</source>
        <translation>Sie ergänzen</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>Sie ändern</translation>
    </message>
    <message>
        <source>nothing that is not there</source>
        <translation>nichts, was dort fehlt</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>&amp;Add to the campaign</source>
        <translation>&amp;Zur Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Update this record</source>
        <translation>Diesen Datensatz &amp;aktualisieren</translation>
    </message>
    <message>
        <source>%1, %2, already in %3</source>
        <translation>%1, %2, bereits in %3</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkPane</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>My own proxy</source>
        <translation>Eigener Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Where the proxy wants to know who asks.</source>
        <translation>Wenn der Proxy wissen will, wer anfragt.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>In Ihrem Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>In your keychain alone, for this proxy and this user name.</source>
        <translation>Nur in Ihrem Schlüsselbund, für diesen Proxy und diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>Goes with a user name.</source>
        <translation>Gehört zu einem Benutzernamen.</translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkSettings</name>
    <message>
        <source>Not in use until its fields are right. Until then: %1</source>
        <comment>which way requests go</comment>
        <translation>Wird erst verwendet, wenn seine Felder stimmen. Bis dahin: %1</translation>
    </message>
    <message>
        <source>Being set…</source>
        <comment>a proxy</comment>
        <translation>Wird eingestellt…</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>In Verwendung: %1</translation>
    </message>
    <message>
        <source>The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.</source>
        <translation>Das Anmeldefenster kann einem SOCKS-5-Proxy keinen Benutzernamen nennen: Melden Sie sich in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>This proxy wants a user name and a password.</source>
        <translation>Dieser Proxy verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
</context>
<context>
    <name>patchbay::NewRecordPage</name>
    <message>
        <source>&amp;Paste signature</source>
        <translation>Signatur e&amp;infügen</translation>
    </message>
    <message>
        <source>Change &amp;org</source>
        <translation>&amp;Org wechseln</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Gespeichert. Unterwegs zu %1.</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Kann den Inhaber ändern und eine E-Mail senden.</translation>
    </message>
    <message>
        <source>Not used: %1 stays the owner of everybody you enter.</source>
        <translation>Nicht verwendet: %1 bleibt Inhaber aller, die Sie erfassen.</translation>
    </message>
    <message>
        <source>Create anyway and &amp;new</source>
        <translation>Trotzdem erstellen und &amp;neu</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Erstellen und &amp;neu</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Keine Org verbunden</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Verbinden Sie Salesforce oder probieren Sie die Demo-Org aus.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · als %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Schreibt in %1, %2, %3</translation>
    </message>
    <message>
        <source>Kept on this computer until %1 has it.</source>
        <translation>Bleibt auf diesem Computer, bis %1 den Datensatz hat.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Create %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>%1 in %2 &amp;erstellen</translation>
    </message>
    <message>
        <source>New %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>%1 in %2: neu</translation>
    </message>
    <message>
        <source>&amp;Create lead in %1</source>
        <translation>Lead in %1 &amp;erstellen</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Neuer Lead in %1</translation>
    </message>
    <message>
        <source>&amp;Create contact in %1</source>
        <translation>Kontakt in %1 &amp;erstellen</translation>
    </message>
    <message>
        <source>New contact in %1</source>
        <translation>Neuer Kontakt in %1</translation>
    </message>
    <message>
        <source>&amp;Create account in %1</source>
        <translation>Account in %1 &amp;erstellen</translation>
    </message>
    <message>
        <source>New account in %1</source>
        <translation>Neuer Account in %1</translation>
    </message>
    <message>
        <source>&amp;Create opportunity in %1</source>
        <translation>Opportunity in %1 &amp;erstellen</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>Neue Opportunity in %1</translation>
    </message>
    <message>
        <source>&amp;Create task in %1</source>
        <translation>Aufgabe in %1 &amp;erstellen</translation>
    </message>
    <message>
        <source>New task in %1</source>
        <translation>Neue Aufgabe in %1</translation>
    </message>
    <message>
        <source>&amp;Create in %1 anyway</source>
        <translation>Trotzdem in %1 &amp;erstellen</translation>
    </message>
    <message>
        <source>Some access is missing</source>
        <translation>Berechtigungen fehlen</translation>
    </message>
    <message>
        <source>The form is not here yet</source>
        <translation>Das Formular ist noch nicht da</translation>
    </message>
    <message>
        <source>%1 has used %2 of its %3 API calls of a day.</source>
        <comment>org, count, count</comment>
        <translation>%1 hat %2 von %3 API-Aufrufen eines Tages verbraucht.</translation>
    </message>
    <message>
        <source>All programs count. At the limit, records wait here until the org takes calls again.</source>
        <translation>Alle Programme zählen mit. Am Limit warten Datensätze hier, bis die Org wieder Aufrufe annimmt.</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>Signatur einfügen</translation>
    </message>
    <message>
        <source>From a signature or a card</source>
        <translation>Aus einer Signatur oder Visitenkarte</translation>
    </message>
    <message>
        <source>&amp;Signature or card</source>
        <translation>&amp;Signatur oder Visitenkarte</translation>
    </message>
    <message>
        <source>Another program offers a record. Finish this one first, then open it again.</source>
        <translation>Ein anderes Programm bietet einen Datensatz an. Schließen Sie zuerst den aktuellen ab, dann öffnen Sie den angebotenen erneut.</translation>
    </message>
    <message>
        <source>Offered by a link</source>
        <translation>Von einem Link angeboten</translation>
    </message>
    <message>
        <source>What the &amp;link says</source>
        <translation>Inhalt des &amp;Links</translation>
    </message>
    <message>
        <source>&amp;Go to Connections</source>
        <translation>&amp;Zu den Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>%1 neu &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking %1 for its fields</source>
        <comment>an org</comment>
        <translation>%1 wird nach den Feldern gefragt</translation>
    </message>
    <message>
        <source>Create this record first, or clear its fields: it would be lost.</source>
        <translation>Erstellen Sie zuerst diesen Datensatz oder leeren Sie seine Felder: Er ginge verloren.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Ihre Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>Ihre Verbindungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Connect an org first</source>
        <translation>Verbinden Sie zuerst eine Org</translation>
    </message>
    <message>
        <source>What you opened is kept until then.</source>
        <translation>Was Sie geöffnet haben, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>Das Formular ist, wie es war.</translation>
    </message>
    <message>
        <source>Saving the record on this computer</source>
        <translation>Der Datensatz wird auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>patchbay::OpenedFiles</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a vCard or a CSV file of leads</source>
        <translation>vCard oder CSV-Datei mit Leads öffnen</translation>
    </message>
    <message>
        <source>vCards and CSV files</source>
        <translation>vCards und CSV-Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>patchbay::OrgMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>patchbay::OriginBar</name>
    <message>
        <source>Why access is wanted: %1</source>
        <translation>Wozu der Zugriff dient: %1</translation>
    </message>
    <message>
        <source>Page from %1</source>
        <comment>%1 is a host name</comment>
        <translation>Seite von %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecide</name>
    <message>
        <source>Decides about a record that waits for a decision.</source>
        <translation>Entscheidet über einen Datensatz, der auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <source>Create it anyway.</source>
        <translation>Ihn trotzdem erstellen.</translation>
    </message>
    <message>
        <source>Write what was typed into this record instead, and forget the other.</source>
        <translation>Das Eingegebene stattdessen in diesen Datensatz schreiben und den anderen vergessen.</translation>
    </message>
    <message>
        <source>Create it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>Ihn erstellen, obwohl ein Versuch unbeantwortet blieb und die Org ihn haben kann: Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>Say either --create or --update ID.</source>
        <translation>Geben Sie entweder --create oder --update ID an.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecision</name>
    <message>
        <source>A record, as “patchbayctl --json outbox list” names it.</source>
        <translation>Ein Datensatz, wie „patchbayctl --json outbox list“ ihn nennt.</translation>
    </message>
    <message>
        <source>Name one record by its outbox id: see “patchbayctl --json outbox list”.</source>
        <translation>Nennen Sie einen Datensatz mit seiner Postausgangs-ID: siehe „patchbayctl --json outbox list“.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDiscard</name>
    <message>
        <source>Forgets a record that was not sent.</source>
        <translation>Vergisst einen Datensatz, der nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Forget it even though an attempt went unanswered and the org may have it.</source>
        <translation>Ihn vergessen, obwohl ein Versuch unbeantwortet blieb und die Org ihn haben kann.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Er ist vergessen.</translation>
    </message>
    <message>
        <source>Forget %1? It was not sent. (yes/no)</source>
        <extracomment>%1 is a person or company</extracomment>
        <translation>%1 vergessen? Der Datensatz wurde nicht gesendet. (ja/nein)</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxList</name>
    <message>
        <source>Lists records written here, newest first.</source>
        <translation>Listet hier geschriebene Datensätze auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>Only this state: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>Nur dieser Status: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Höchstens so viele (Vorgabe: 100).</translation>
    </message>
    <message>
        <source>--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>--limit nimmt eine Zahl, --state eines von: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxReassign</name>
    <message>
        <source>Lets a record go out as the account that is connected now.</source>
        <translation>Sendet einen Datensatz mit dem Konto, das jetzt verbunden ist.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection (default: the record&apos;s own).</source>
        <translation>ID, Name, Org oder Konto der Verbindung (Vorgabe: die des Datensatzes).</translation>
    </message>
    <message>
        <source>Send it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>Ihn senden, obwohl ein Versuch unbeantwortet blieb und die Org ihn haben kann: Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>It goes out to %1 as %2.</source>
        <translation>Er geht an %1 als %2.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxRetry</name>
    <message>
        <source>Sends a record again that the org refused.</source>
        <translation>Sendet einen Datensatz erneut, den die Org abgelehnt hat.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message>
        <source>Sends what waits and is due, then says what is left.</source>
        <translation>Sendet, was wartet und fällig ist, und sagt dann, was noch übrig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>%Ln Datensatz erfordert Ihre Aufmerksamkeit: siehe „patchbayctl outbox list“.</numerusform>
            <numerusform>%Ln Datensätze erfordern Ihre Aufmerksamkeit: siehe „patchbayctl outbox list“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%Ln Datensatz wartet noch.</numerusform>
            <numerusform>%Ln Datensätze warten noch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseDialog</name>
    <message>
        <source>Turn off the lock</source>
        <translation>Sperre ausschalten</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Patchbay opens without a question then.</source>
        <translation>Patchbay öffnet sich dann ohne Rückfrage.</translation>
    </message>
    <message>
        <source>You are asked for it when Patchbay starts and after you were away. It cannot be told to you again.</source>
        <translation>Sie werden danach gefragt, wenn Patchbay startet und nachdem Sie weg waren. Sie kann Ihnen nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Festlegen</translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>patchbay::PasteDialog</name>
    <message>
        <source>Finish signing in to %1</source>
        <translation>Anmeldung bei %1 abschließen</translation>
    </message>
    <message>
        <source>Sign in in the browser. The page that comes last may not open: that does not matter. Copy the whole address of that page from the browser&apos;s address line, and paste it here.</source>
        <translation>Melden Sie sich im Browser an. Die Seite, die zuletzt kommt, öffnet sich vielleicht nicht: Das macht nichts. Kopieren Sie ihre ganze Adresse aus der Adresszeile des Browsers und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>&amp;Adresse der letzten Seite</translation>
    </message>
    <message>
        <source>It works once, for this sign-in, and is not kept.</source>
        <translation>Sie gilt einmal, für diese Anmeldung, und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use address</source>
        <translation>A&amp;dresse verwenden</translation>
    </message>
</context>
<context>
    <name>patchbay::PersonCreate</name>
    <message>
        <source>Creates a lead; prints its id once the org has it.</source>
        <translation>Erstellt einen Lead; gibt seine ID aus, sobald die Org ihn hat.</translation>
    </message>
    <message>
        <source>Creates a contact; prints its id once the org has it.</source>
        <translation>Erstellt einen Kontakt; gibt seine ID aus, sobald die Org ihn hat.</translation>
    </message>
</context>
<context>
    <name>patchbay::PolicyCommand</name>
    <message>
        <source>Tells what the administrator settled; checks a file.</source>
        <translation>Zeigt, was der Administrator festgelegt hat; prüft eine Datei.</translation>
    </message>
    <message>
        <source>A policy to be checked before it is put into force; may be left out.</source>
        <translation>Eine Richtlinie, die geprüft werden soll, bevor sie in Kraft tritt; kann entfallen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 can be put into force.</source>
        <translation>%1 kann in Kraft gesetzt werden.</translation>
    </message>
    <message>
        <source>There is no policy: %1 does not exist.</source>
        <translation>Es gibt keine Richtlinie: %1 ist nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionBand</name>
    <message>
        <source>Writes to</source>
        <comment>followed by the name of an org</comment>
        <translation>Schreibt in</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>%Ln Lead importieren</numerusform>
            <numerusform>%Ln Leads importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>%Ln Lead in die Produktion importieren?</numerusform>
            <numerusform>%Ln Leads in die Produktion importieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production org. People there may be notified. Type its name to go on.</source>
        <translation>%1 ist eine Produktions-Org. Leute dort könnten benachrichtigt werden. Geben Sie ihren Namen ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Name of the org</source>
        <translation>&amp;Name der Org</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>%Ln Lead anlegen</numerusform>
            <numerusform>%Ln Leads anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>%1; %Ln Zeile mit Fehlern auslassen</numerusform>
            <numerusform>%1; %Ln Zeilen mit Fehlern auslassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileExport</name>
    <message>
        <source>Writes settings and names to take along, without any token or secret.</source>
        <translation>Schreibt Einstellungen und Namen zum Mitnehmen, ohne Token oder Geheimnis.</translation>
    </message>
    <message>
        <source>Where to; left out: the standard output.</source>
        <translation>Wohin; ohne Angabe: die Standardausgabe.</translation>
    </message>
    <message>
        <source>%1 is written. It holds no token and no secret.</source>
        <translation>%1 ist geschrieben. Es enthält kein Token und kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileImport</name>
    <message>
        <source>Takes over settings and names of an exported profile.</source>
        <translation>Übernimmt Einstellungen und Namen eines exportierten Profils.</translation>
    </message>
    <message>
        <source>The profile; - reads it from standard input.</source>
        <translation>Das Profil; - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Let its definitions take the place of those of the same providers here. Whoever made the profile then says where tokens go.</source>
        <translation>Die Definitionen des Profils ersetzen die der gleichen Anbieter hier. Wer das Profil erstellt hat, bestimmt dann, wohin Token gehen.</translation>
    </message>
    <message>
        <source>Name the profile to import.</source>
        <translation>Nennen Sie das Profil, das importiert werden soll.</translation>
    </message>
    <message>
        <source>It would replace the definition of %1, and so say where its tokens go. Add --replace if you trust whoever made it.</source>
        <translation>Es würde die Definition von %1 ersetzen und damit bestimmen, wohin dessen Token gehen. Fügen Sie --replace hinzu, wenn Sie dem Ersteller vertrauen.</translation>
    </message>
    <message>
        <source>The profile is taken over. Client secrets are entered anew, with “patchbayctl provider set”.</source>
        <translation>Das Profil ist übernommen. Client-Geheimnisse werden neu eingegeben, mit „patchbayctl provider set“.</translation>
    </message>
    <message>
        <source>To be connected: %1</source>
        <translation>Zu verbinden: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderAdd</name>
    <message>
        <source>Adds a provider that a definition file describes.</source>
        <translation>Fügt einen Anbieter hinzu, den eine Definitionsdatei beschreibt.</translation>
    </message>
    <message>
        <source>Even where there is a provider of that id: yours is used instead.</source>
        <translation>Auch wenn es schon einen Anbieter mit dieser ID gibt: Ihrer wird stattdessen verwendet.</translation>
    </message>
    <message>
        <source>The definition; - reads it from standard input.</source>
        <translation>Die Definition; - liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Name the definition file.</source>
        <translation>Nennen Sie die Definitionsdatei.</translation>
    </message>
    <message>
        <source>%1 is added (%2).</source>
        <extracomment>%1 is a provider, %2 the file that describes it</extracomment>
        <translation>%1 ist hinzugefügt (%2).</translation>
    </message>
    <message>
        <source>There is a provider “%1” already: add --replace to put yours in its place.</source>
        <translation>Einen Anbieter „%1“ gibt es schon: Fügen Sie --replace hinzu, um ihn durch Ihren zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCheck</name>
    <message>
        <source>Asks a provider whether it knows your app; nobody signs in.</source>
        <translation>Fragt einen Anbieter, ob er Ihre App kennt; niemand meldet sich an.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCommand</name>
    <message>
        <source>Its id, as “patchbayctl provider list” names it.</source>
        <translation>Seine ID, wie „patchbayctl provider list“ sie nennt.</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>Nennen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht: siehe „patchbayctl provider list“.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderList</name>
    <message>
        <source>Lists what can be connected.</source>
        <translation>Listet auf, was verbunden werden kann.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderPages</name>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 ist jetzt auf Ihrer Seite</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Die Datei ist da</translation>
    </message>
    <message>
        <source>Put the provider&apos;s addresses into %1. The card changes as you save; what is wrong in the file is told here.</source>
        <translation>Tragen Sie die Adressen des Anbieters in %1 ein. Die Karte ändert sich, wenn Sie speichern; Fehler in der Datei werden hier gemeldet.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Reset the settings of %1?</source>
        <comment>a service</comment>
        <translation>Die Einstellungen von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>Client id, client secret, scopes and sign-in address are deleted, the secret in your keychain too. Accounts that are connected stay; to connect another, you enter an app again.</source>
        <translation>Client-ID, Client-Geheimnis, Berechtigungen und Anmeldeadresse werden gelöscht, das Geheimnis auch in Ihrem Schlüsselbund. Verbundene Konten bleiben; um ein weiteres zu verbinden, geben Sie wieder eine App ein.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderRemove</name>
    <message>
        <source>Removes a provider that you added, with its settings.</source>
        <translation>Entfernt einen Anbieter, den Sie hinzugefügt haben, mit seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>%1 comes with Patchbay or from your administrator: only providers that you added can be removed.</source>
        <translation>%1 gehört zu Patchbay oder kommt von Ihrem Administrator: Nur Anbieter, die Sie hinzugefügt haben, können entfernt werden.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes.</source>
        <translation>Hier kann niemand gefragt werden: Fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Remove %1? [yes/no]</source>
        <translation>%1 entfernen? [ja/nein]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it first.</source>
        <translation>%1 ist verbunden. Trennen Sie zuerst die Verbindung.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSet</name>
    <message>
        <source>Sets up a provider: your own app, scopes, login host.</source>
        <translation>Richtet einen Anbieter ein: eigene App, Scopes, Anmelde-Host.</translation>
    </message>
    <message>
        <source>Erase the client secret from the keychain.</source>
        <translation>Das Client-Geheimnis aus dem Schlüsselbund löschen.</translation>
    </message>
    <message>
        <source>Why access is wanted, as its card says it; empty: its own words.</source>
        <translation>Wozu der Zugriff dient, wie die Karte es sagt; leer: der Text des Anbieters.</translation>
    </message>
    <message>
        <source>How the window signs in: embedded or browser; empty: the usual way.</source>
        <translation>Wie das Fenster anmeldet: embedded oder browser; leer: wie üblich.</translation>
    </message>
    <message>
        <source>Show its card on the first page of the window: yes or no.</source>
        <translation>Die Karte auf der ersten Seite des Fensters anzeigen: yes oder no.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Geben Sie an, was geändert werden soll: siehe --help.</translation>
    </message>
    <message>
        <source>Say either --no-secret or where the secret is read from.</source>
        <translation>Geben Sie entweder --no-secret an oder woher das Geheimnis gelesen wird.</translation>
    </message>
    <message>
        <source>“%1” is no address of %2.</source>
        <comment>a host, a provider</comment>
        <translation>„%1“ ist keine Adresse von %2.</translation>
    </message>
    <message>
        <source>--reason takes one line of at most %1 letters.</source>
        <translation>--reason nimmt eine Zeile von höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 has no such way to sign in.</source>
        <comment>a provider</comment>
        <translation>%1 hat diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>--on-home takes yes or no.</source>
        <translation>--on-home nimmt yes oder no.</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <comment>a provider</comment>
        <translation>%1 ist eingerichtet.</translation>
    </message>
    <message>
        <source>%1 is set up. What is connected already goes on as it is.</source>
        <comment>a provider</comment>
        <translation>%1 ist eingerichtet. Was schon verbunden ist, läuft weiter wie bisher.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Ihre App</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Die App</translation>
    </message>
    <message>
        <source>Your administrator settled a part of it: see Settings, Administrator.</source>
        <translation>Einen Teil davon hat Ihr Administrator festgelegt: siehe „Einstellungen“, „Administrator“.</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Eigene Domäne</translation>
    </message>
    <message>
        <source>My &amp;Domain</source>
        <translation>Meine &amp;Domäne (My Domain)</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>&amp;Client-ID (Verbraucherschlüssel)</translation>
    </message>
    <message>
        <source>Settled by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>In Ihrem Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>If set, it is kept in your keychain. Leave it empty when the app does not ask for one.</source>
        <translation>Wenn angegeben, wird es in Ihrem Schlüsselbund aufbewahrt. Lassen Sie es leer, wenn die App keines verlangt.</translation>
    </message>
    <message>
        <source>&amp;Why Patchbay wants access</source>
        <translation>&amp;Warum Patchbay Zugriff möchte</translation>
    </message>
    <message>
        <source>Shown on the card and when you sign in.</source>
        <translation>Wird auf der Karte und bei der Anmeldung angezeigt.</translation>
    </message>
    <message>
        <source>Not saved: another window saved other settings meanwhile.</source>
        <translation>Nicht gespeichert: Ein anderes Fenster hat inzwischen andere Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>My Domain of your org</source>
        <translation>Domäne Ihrer Org („My Domain“)</translation>
    </message>
    <message>
        <source>Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.</source>
        <translation>Fragt %1, ob diese App dort bekannt ist. Niemand meldet sich an, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>steps</comment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (none yet)</source>
        <translation>Die App der %1-&amp;Einstellungen (noch keine)</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (%2)</source>
        <comment>%2 is a client id</comment>
        <translation>Die App der %1-&amp;Einstellungen (%2)</translation>
    </message>
    <message>
        <source>&amp;An app of this connection&apos;s own</source>
        <translation>Eine eigene App &amp;für diese Verbindung</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>%1 im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Use those</source>
        <translation>D&amp;iese verwenden</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>&amp;Meine speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsViewModel</name>
    <message>
        <source>%1 settings</source>
        <translation>%1-Einstellungen</translation>
    </message>
    <message>
        <source>App and scopes of %1</source>
        <comment>a connection</comment>
        <translation>App und Berechtigungen von %1</translation>
    </message>
    <message>
        <source>Connect %1 with another app</source>
        <comment>a provider</comment>
        <translation>%1 mit einer anderen App verbinden</translation>
    </message>
    <message>
        <source>Used by every %1 connection made from now on, unless a connection has its own.</source>
        <translation>Gilt für jede %1-Verbindung, die ab jetzt hergestellt wird, sofern eine Verbindung nichts Eigenes hat.</translation>
    </message>
    <message>
        <source>Used by this connection alone, once you have signed in again. Until then it goes on as it is.</source>
        <translation>Gilt nur für diese Verbindung, sobald Sie sich neu angemeldet haben. Bis dahin läuft sie weiter wie bisher.</translation>
    </message>
    <message>
        <source>Used by the connection you make now, and by no other.</source>
        <translation>Gilt für die Verbindung, die Sie jetzt herstellen, und für keine andere.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>&amp;Speichern und neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>This is not an address of %1. Copy it from the browser while you are signed in.</source>
        <translation>Das ist keine Adresse von %1. Kopieren Sie sie aus dem Browser, während Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Patchbay uses the sign-in address %1 instead.</source>
        <translation>Patchbay verwendet stattdessen die Anmeldeadresse %1.</translation>
    </message>
    <message>
        <source>%1 has no app in its settings yet. Enter one of this connection&apos;s own.</source>
        <translation>%1 hat in den Einstellungen noch keine App. Geben Sie eine eigene für diese Verbindung ein.</translation>
    </message>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The client id is missing. Copy it from your app.</source>
        <translation>Die Client-ID fehlt. Kopieren Sie sie aus Ihrer App.</translation>
    </message>
    <message>
        <source>A client id has no blanks. Copy it again, without the line around it.</source>
        <translation>Eine Client-ID hat keine Leerzeichen. Kopieren Sie sie erneut, ohne die Zeile darum herum.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>with a client secret</source>
        <translation>mit Client-Geheimnis</translation>
    </message>
    <message>
        <source>without a client secret</source>
        <translation>ohne Client-Geheimnis</translation>
    </message>
    <message>
        <source>They are the same as yours.</source>
        <translation>Sie sind die gleichen wie Ihre.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Dort: %1.</translation>
    </message>
    <message>
        <source>%1 answers there.</source>
        <translation>%1 antwortet dort.</translation>
    </message>
    <message>
        <source>%1 takes the client id, the scopes and all redirect URIs so far.</source>
        <translation>%1 nimmt die Client-ID, die Scopes und alle Umleitungs-URIs bisher an.</translation>
    </message>
    <message>
        <source>Whether the redirect URIs are registered shows when somebody signs in.</source>
        <translation>Ob die Umleitungs-URIs registriert sind, zeigt sich, wenn sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>%1 knows this app.</source>
        <translation>%1 kennt diese App.</translation>
    </message>
    <message>
        <source>Whether the client id is right shows when somebody signs in.</source>
        <translation>Ob die Client-ID stimmt, zeigt sich, wenn sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Speichern und verbinden</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderShow</name>
    <message>
        <source>Tells how a provider is set up, and how to set it up.</source>
        <translation>Zeigt, wie ein Anbieter eingerichtet ist und wie er eingerichtet wird.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Anmelde-Host</translation>
    </message>
    <message>
        <source>Login hosts there are</source>
        <translation>Verfügbare Anmelde-Hosts</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes there are</source>
        <translation>Verfügbare Scopes</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Arten der Anmeldung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>To set it up</source>
        <translation>Zum Einrichten</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Connect, a provider</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxySet</name>
    <message>
        <source>Chooses the proxy: HOST:PORT, the system&apos;s, or none.</source>
        <comment>HOST:PORT is typed</comment>
        <translation>Wählt den Proxy: HOST:PORT, den des Systems oder keinen.</translation>
    </message>
    <message>
        <source>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system oder none.</translation>
    </message>
    <message>
        <source>The user name the proxy wants. Its password is asked for, or is a line of standard input.</source>
        <translation>Der Benutzername, den der Proxy verlangt. Das Passwort dazu wird abgefragt oder ist eine Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Say which proxy: HOST:PORT, system or none.</source>
        <translation>Geben Sie an, welcher Proxy: HOST:PORT, system oder none.</translation>
    </message>
    <message>
        <source>Only a proxy of your own has a user.</source>
        <translation>Nur ein eigener Proxy hat einen Benutzer.</translation>
    </message>
    <message>
        <source>--user takes the user name the proxy wants.</source>
        <translation>--user nimmt den Benutzernamen, den der Proxy verlangt.</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>Passwort des Proxys:</translation>
    </message>
    <message>
        <source>The proxy is set, but its password is not kept.</source>
        <translation>Der Proxy ist eingestellt, aber sein Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The proxy is set, but the password before is still in the keychain.</source>
        <translation>Der Proxy ist eingestellt, aber das bisherige Passwort ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>In Verwendung: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxyShow</name>
    <message>
        <source>Tells by which proxy requests leave this computer.</source>
        <translation>Zeigt, über welchen Proxy Anfragen diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>In Verwendung: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>Password: in your keychain</source>
        <translation>Passwort: in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Passwort: keines</translation>
    </message>
</context>
<context>
    <name>patchbay::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickEntry</name>
    <message>
        <source>Quick &amp;lead</source>
        <translation>&amp;Lead schnell erfassen</translation>
    </message>
    <message>
        <source>Quick &amp;contact</source>
        <translation>&amp;Kontakt schnell erfassen</translation>
    </message>
    <message>
        <source>&amp;Show Patchbay</source>
        <translation>Patchbay &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickWindow</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Gespeichert. Unterwegs zu %1.</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>Kontakt &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Create lead</source>
        <translation>Lead &amp;erstellen</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Kontakt schnell erfassen</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Lead schnell erfassen</translation>
    </message>
    <message>
        <source>Writes to %1, %2</source>
        <translation>Schreibt in %1, %2</translation>
    </message>
    <message>
        <source>No org is connected.</source>
        <translation>Keine Org ist verbunden.</translation>
    </message>
    <message>
        <source>Already in %1: %2 (%3). “All fields” shows it and updates it.</source>
        <translation>Bereits in %1: %2 (%3). „Alle Felder“ zeigt und aktualisiert den Datensatz.</translation>
    </message>
    <message>
        <source>Not in %1 yet.</source>
        <translation>Noch nicht in %1.</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>Suche in %1…</translation>
    </message>
    <message>
        <source>An e-mail address is enough. The name is saved as “NA” and marked To complete.</source>
        <translation>Eine E-Mail-Adresse genügt. Der Name wird als „NA“ gespeichert und als „Zu ergänzen“ markiert.</translation>
    </message>
    <message>
        <source>No company yet? The lead is saved with “Unknown” and marked To complete.</source>
        <translation>Noch keine Firma? Der Lead wird mit „Unknown“ gespeichert und als „Zu ergänzen“ markiert.</translation>
    </message>
    <message>
        <source>Chan&amp;ge org</source>
        <translation>&amp;Org wechseln</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreate</name>
    <message>
        <source>Creates a record of any kind; prints its id once the org has it.</source>
        <translation>Erstellt einen Datensatz beliebiger Art; gibt seine ID aus, sobald die Org ihn hat.</translation>
    </message>
    <message>
        <source>The object&apos;s API name: Opportunity, Visit__c.</source>
        <translation>Der API-Name des Objekts: Opportunity, Visit__c.</translation>
    </message>
    <message>
        <source>Name the kind of record first, as Opportunity or Visit__c.</source>
        <translation>Nennen Sie zuerst die Art des Datensatzes, etwa Opportunity oder Visit__c.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreation</name>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, Name, Org oder Konto der Verbindung.</translation>
    </message>
    <message>
        <source>A repeat with the same key creates nothing new.</source>
        <translation>Eine Wiederholung mit demselben Schlüssel erstellt nichts Neues.</translation>
    </message>
    <message>
        <source>Do not run the org&apos;s assignment rule.</source>
        <translation>Die Zuordnungsregel der Org nicht ausführen.</translation>
    </message>
    <message>
        <source>Create it even if the org&apos;s duplicate rule warns, or the address is known there.</source>
        <translation>Ihn auch erstellen, wenn die Duplikatregel der Org warnt oder die Adresse dort bekannt ist.</translation>
    </message>
    <message>
        <source>Return as soon as it is on disk; a running Patchbay sends it.</source>
        <translation>Zurückkehren, sobald er auf der Festplatte ist; ein laufendes Patchbay sendet ihn.</translation>
    </message>
    <message>
        <source>Any other field, by API name; - reads a JSON object of fields from standard input.</source>
        <translation>Jedes andere Feld, mit API-Namen; - liest ein JSON-Objekt mit Feldern von der Standardeingabe.</translation>
    </message>
    <message>
        <source>--%1 takes one line, without control characters.</source>
        <translation>--%1 nimmt eine Zeile ohne Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordEffects</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try now: %1</source>
        <translation>Jetzt versuchen: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFind</name>
    <message>
        <source>Finds records in the org by e-mail address or name.</source>
        <translation>Findet Datensätze in der Org nach E-Mail-Adresse oder Namen.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, Name, Org oder Konto der Verbindung.</translation>
    </message>
    <message>
        <source>Kinds to search by name, separated by commas (default: %1).</source>
        <translation>Arten, die nach Namen durchsucht werden, durch Kommas getrennt (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>An e-mail address, looked for among leads and contacts; or a part of a name.</source>
        <translation>Eine E-Mail-Adresse, gesucht unter Leads und Kontakten; oder ein Teil eines Namens.</translation>
    </message>
    <message>
        <source>Say what to look for: two letters at least, or an e-mail address.</source>
        <translation>Geben Sie an, was gesucht wird: mindestens zwei Buchstaben oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>--object takes API names, as Lead,Contact.</source>
        <translation>--object nimmt API-Namen, etwa Lead,Contact.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message>
        <source>Show one more field</source>
        <translation>Ein weiteres Feld anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>%Ln weiteres Feld anzeigen</numerusform>
            <numerusform>%Ln weitere Felder anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordHead</name>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Datensatztyp</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>An&amp;dere…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordMatches</name>
    <message>
        <source>created %1</source>
        <translation>erstellt am %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message>
        <source>Records need you</source>
        <translation>Datensätze erfordern Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde abgelehnt oder ist ungewiss.</numerusform>
            <numerusform>%Ln Datensätze wurden abgelehnt oder sind ungewiss.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>„Aktivität“ öffnen</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordOpen</name>
    <message>
        <source>Opens a record&apos;s page in the browser.</source>
        <translation>Öffnet die Seite eines Datensatzes im Browser.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, Name, Org oder Konto der Verbindung.</translation>
    </message>
    <message>
        <source>Print the address and open nothing.</source>
        <translation>Die Adresse ausgeben und nichts öffnen.</translation>
    </message>
    <message>
        <source>The record&apos;s id.</source>
        <translation>Die ID des Datensatzes.</translation>
    </message>
    <message>
        <source>Name a record by its id of 15 or 18 characters.</source>
        <translation>Nennen Sie einen Datensatz mit seiner ID aus 15 oder 18 Zeichen.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 is deleted again</source>
        <translation>%1 ist wieder gelöscht</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>%1 verwerfen?</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Patchbay neither sends it nor looks for it any more.</source>
        <translation>Der Datensatz ist nirgendwo sonst gespeichert. Patchbay sendet ihn nicht mehr und sucht auch nicht mehr nach ihm.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete %1 in %2?</source>
        <translation>%1 in %2 löschen?</translation>
    </message>
    <message>
        <source>It is deleted there for everybody, with what was added to it since. An admin can restore it from the recycle bin for some days.</source>
        <translation>Der Datensatz wird dort für alle gelöscht, mit allem, was seither hinzukam. Ein Administrator kann ihn einige Tage lang aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It was written for another user. %1 will name %2 as the one who created it.</source>
        <translation>Der Datensatz wurde für einen anderen Benutzer geschrieben. %1 wird %2 als Ersteller nennen.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Er ist vielleicht schon angekommen: Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>Send %1 as %2?</source>
        <translation>%1 als %2 senden?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Discard this run of “%1”?</source>
        <translation>Diese Ausführung von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It is not done for %1, and Patchbay forgets it. The record stays as it is.</source>
        <translation>Sie wird für %1 nicht ausgeführt, und Patchbay vergisst sie. Der Datensatz bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 is discarded</source>
        <translation>%1 ist verworfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 is not back yet</source>
        <translation>%1 ist noch nicht wieder da</translation>
    </message>
    <message>
        <source>It could not be written to this computer, or another record has come under its key. Patchbay holds it until it ends.</source>
        <translation>Der Datensatz konnte nicht auf diesen Computer geschrieben werden, oder ein anderer hat inzwischen seinen Schlüssel. Patchbay behält ihn, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New record, choose its kind</source>
        <translation>Neuer Datensatz, Art wählen</translation>
    </message>
    <message>
        <source>The run of “%1” is discarded</source>
        <translation>Die Ausführung von „%1“ ist verworfen</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Es konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>%1 is neither a vCard nor a CSV file</source>
        <comment>a file</comment>
        <translation>%1 ist weder eine vCard noch eine CSV-Datei</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>a file</comment>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln Datensatz verworfen</numerusform>
            <numerusform>%Ln Datensätze verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) discarded</source>
        <translation>
            <numerusform>%Ln Ausführung verworfen</numerusform>
            <numerusform>%Ln Ausführungen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of “%1” is not back yet</source>
        <translation>Die Ausführung von „%1“ ist noch nicht wieder da</translation>
    </message>
    <message>
        <source>It could not be written to this computer. Patchbay holds it until it ends.</source>
        <translation>Die Ausführung konnte nicht auf diesen Computer geschrieben werden. Patchbay behält sie, bis es beendet wird.</translation>
    </message>
    <message>
        <source>The run of “%1” cannot come back</source>
        <translation>Die Ausführung von „%1“ kann nicht zurückkommen</translation>
    </message>
    <message>
        <source>Its record is no longer on this computer.</source>
        <translation>Ihr Datensatz ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Bringing back what was discarded</source>
        <translation>Verworfenes wird zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>%Ln Datensatz ist noch nicht wieder da</numerusform>
            <numerusform>%Ln Datensätze sind noch nicht wieder da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written to this computer, or other records have come under their keys. Patchbay holds them until it ends.</source>
        <comment>names of records</comment>
        <translation>%1: Das konnte nicht auf diesen Computer geschrieben werden, oder unter den Schlüsseln stehen inzwischen andere Datensätze. Patchbay behält sie, bis es beendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>%Ln Ausführung ist noch nicht wieder da</numerusform>
            <numerusform>%Ln Ausführungen sind noch nicht wieder da</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to this computer. Patchbay holds them until it ends.</source>
        <translation>Sie konnten nicht auf diesen Computer geschrieben werden. Patchbay behält sie, bis es beendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>%Ln Ausführung kann nicht zurückkommen</numerusform>
            <numerusform>%Ln Ausführungen können nicht zurückkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their records are no longer on this computer.</source>
        <translation>Ihre Datensätze sind nicht mehr auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>In der Demo-Org &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>In Salesforce &amp;öffnen</translation>
    </message>
    <message>
        <source>%1. By the automation “%2”.</source>
        <comment>how it stands</comment>
        <translation>%1. Durch die Automatisierung „%2“.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it stands, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>If it has one for this lead; otherwise it is yours.</source>
        <translation>Wenn es dort eine für diesen Lead gibt; sonst gehört er Ihnen.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit this contact</source>
        <translation>Diesen Kontakt &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit this lead</source>
        <translation>Diesen Lead &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>&amp;Neuer Lead</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Datensatz</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordViewModel</name>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>%1 updated in %2</source>
        <extracomment>%1 is a person or company, %2 an org</extracomment>
        <translation>%1 in %2 aktualisiert</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>die Org</translation>
    </message>
    <message>
        <source>%1 may not take records from Patchbay: the connection lacks %2.</source>
        <extracomment>%1 is an org, %2 scopes: &quot;api or full&quot;</extracomment>
        <translation>%1 darf keine Datensätze von Patchbay annehmen: Der Verbindung fehlt %2.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between scopes</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>patchbay::RedirectUris</name>
    <message>
        <source>Redirect URIs</source>
        <translation>Umleitungs-URIs</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Redirect URI %1 of %2</source>
        <comment>read out: which of how many</comment>
        <translation>Umleitungs-URI %1 von %2</translation>
    </message>
    <message>
        <source>Copy all of them into the app, exactly.</source>
        <translation>Kopieren Sie alle unverändert in die App.</translation>
    </message>
    <message>
        <source>Copy it into the app, exactly.</source>
        <translation>Kopieren Sie sie unverändert in die App.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Of service</source>
        <translation>Eines Dienstes</translation>
    </message>
    <message>
        <source>With tag</source>
        <translation>Mit Schlagwort</translation>
    </message>
    <message>
        <source>Of tenant</source>
        <translation>Eines Mandanten</translation>
    </message>
    <message>
        <source>All accounts (%1)</source>
        <comment>a number</comment>
        <translation>Alle Konten (%1)</translation>
    </message>
    <message>
        <source>Nothing is disconnected</source>
        <translation>Es wurde nichts getrennt</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>%Ln Konto trennen?</numerusform>
            <numerusform>%Ln Konten trennen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service is told to end the access, and the tokens are deleted from your keychain. What was written stays in Activity.</source>
        <translation>Jeder Dienst wird aufgefordert, den Zugriff zu beenden, und die Token werden aus Ihrem Schlüsselbund gelöscht. Was geschrieben wurde, bleibt unter „Aktivität“.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>%Ln Konto trennen</numerusform>
            <numerusform>%Ln Konten trennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>%Ln Konto ist getrennt</numerusform>
            <numerusform>%Ln Konten sind getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>%Ln Konto ist noch nicht ganz entfernt</numerusform>
            <numerusform>%Ln Konten sind noch nicht ganz entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cards say what is left. Patchbay tries again.</source>
        <translation>Ihre Karten zeigen, was noch fehlt. Patchbay versucht es erneut.</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>Es wurde nichts entfernt</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Kein Konto ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>%Ln Konto wird getrennt: Der Dienst wird aufgefordert, den Zugriff zu beenden, und die Token werden aus Ihrem Schlüsselbund gelöscht.</numerusform>
            <numerusform>%Ln Konten werden getrennt: Jeder Dienst wird aufgefordert, den Zugriff zu beenden, und die Token werden aus Ihrem Schlüsselbund gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln Datensatz, den keine Org hat, geht verloren.</numerusform>
            <numerusform>%Ln Datensätze, die keine Org hat, gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>Der Verlauf von %Ln Datensatz wird hier gelöscht. Exportieren Sie ihn vorher, um ihn zu behalten.</numerusform>
            <numerusform>Der Verlauf von %Ln Datensätzen wird hier gelöscht. Exportieren Sie ihn vorher, um ihn zu behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, the demo org and all else that Patchbay keeps on this computer is deleted. Patchbay ends then.</source>
        <translation>Einstellungen, Demo-Org und alles andere, was Patchbay auf diesem Computer aufbewahrt, wird gelöscht. Danach wird Patchbay beendet.</translation>
    </message>
    <message>
        <source>Not everything is removed</source>
        <translation>Nicht alles ist entfernt</translation>
    </message>
    <message>
        <source>Your keychain did not delete everything</source>
        <translation>Ihr Schlüsselbund hat nicht alles gelöscht</translation>
    </message>
    <message>
        <source>Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to find them.</source>
        <translation>Entsperren Sie ihn und entfernen Sie dann noch einmal alles. Bis dahin behält Patchbay, was es braucht, um die Reste zu finden.</translation>
    </message>
    <message>
        <source>The access may stay valid there until you end it yourself.</source>
        <translation>Der Zugriff bleibt dort möglicherweise gültig, bis Sie ihn selbst beenden.</translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message>
        <source>Removes all that Patchbay keeps on this computer.</source>
        <translation>Entfernt alles, was Patchbay auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Also remove the provider files you wrote.</source>
        <translation>Auch die Anbieterdateien entfernen, die Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes if that is meant.</source>
        <translation>Hier kann niemand gefragt werden: Fügen Sie --yes hinzu, wenn das gemeint ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%Ln Verbindung wird getrennt.</numerusform>
            <numerusform>%Ln Verbindungen werden getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln Datensatz, den keine Org hat, geht verloren.</numerusform>
            <numerusform>%Ln Datensätze, die keine Org hat, gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history, the settings and the demo org are deleted.</source>
        <translation>Der Verlauf, die Einstellungen und die Demo-Org werden gelöscht.</translation>
    </message>
    <message>
        <source>Remove everything from this computer? [yes/no]</source>
        <translation>Alles von diesem Computer entfernen? [ja/nein]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>%1: the access may stay valid at %2 until you end it there.</source>
        <translation>%1: Der Zugriff bleibt bei %2 möglicherweise gültig, bis Sie ihn dort beenden.</translation>
    </message>
    <message>
        <source>%1: the keychain did not delete its secret.</source>
        <translation>%1: Der Schlüsselbund hat das Geheimnis nicht gelöscht.</translation>
    </message>
    <message>
        <source>Nothing of Patchbay is left on this computer.</source>
        <translation>Auf diesem Computer ist nichts von Patchbay übrig.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. What is needed to find them is kept.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut. Was nötig ist, um die Reste zu finden, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCommand</name>
    <message>
        <source>Runs a program that finds a token in its environment.</source>
        <translation>Führt ein Programm aus, das ein Token in seiner Umgebung findet.</translation>
    </message>
    <message>
        <source>Renew the token unless it is good for so many seconds (default 60).</source>
        <translation>Das Token erneuern, wenn es nicht noch so viele Sekunden gilt (Vorgabe: 60).</translation>
    </message>
    <message>
        <source>The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL.</source>
        <translation>Das Programm mit seinen eigenen Argumenten. Es bekommt ACCESS_TOKEN und INSTANCE_URL.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid nimmt eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>Say a connection and a command: run CONNECTION -- COMMAND.</source>
        <translation>Geben Sie eine Verbindung und einen Befehl an: run VERBINDUNG -- BEFEHL.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message>
        <source>Automations need you</source>
        <translation>Automatisierungen erfordern Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>%Ln Ausführung ist fehlgeschlagen oder vielleicht schon erfolgt.</numerusform>
            <numerusform>%Ln Ausführungen sind fehlgeschlagen oder vielleicht schon erfolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Ausführungen anzeigen</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>It waits</source>
        <translation>Es wartet</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Es läuft gerade</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist erledigt</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es wurde nicht erledigt</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Ist es angekommen?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The automation was deleted: this cannot be tried again.</source>
        <translation>Die Automatisierung wurde gelöscht: Ein neuer Versuch ist nicht möglich.</translation>
    </message>
    <message>
        <source>The automation is off. Switch it on, and this goes on by itself.</source>
        <translation>Die Automatisierung ist aus. Schalten Sie sie ein, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>It goes out by itself, as quickly as the service allows.</source>
        <translation>Es wird von selbst gesendet, so schnell der Dienst es erlaubt.</translation>
    </message>
    <message>
        <source>This run is no longer as it was when you decided. Look at it again.</source>
        <translation>Diese Ausführung ist nicht mehr so, wie sie bei Ihrer Entscheidung war. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Entfernte Org</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisierungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Keine Ausführung passt zu „%1“</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Prüfen Sie die Schreibweise oder suchen Sie mit weniger Text.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>No run is in this state.</source>
        <translation>Keine Ausführung hat diesen Status.</translation>
    </message>
    <message>
        <source>No automation has run yet</source>
        <translation>Noch keine Automatisierung ist gelaufen</translation>
    </message>
    <message>
        <source>What automations do for new records shows up here.</source>
        <translation>Was Automatisierungen für neue Datensätze tun, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>when</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reading what automations did</source>
        <translation>Es wird gelesen, was Automatisierungen getan haben</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>Die Ausführungen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>patchbay::ScopeBoxes</name>
    <message>
        <source>%1 Needed.</source>
        <translation>%1 Erforderlich.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>Nur das Nötige</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
</context>
<context>
    <name>patchbay::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>patchbay::SegmentedTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many it shows, read out: &quot;Connected, 5&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>patchbay::Serve</name>
    <message>
        <source>Takes records from programs on this computer and sends them, until it is ended.</source>
        <translation>Nimmt Datensätze von Programmen auf diesem Computer an und sendet sie, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Listen on this port of this computer (default %1).</source>
        <translation>Auf diesem Port dieses Computers lauschen (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>Listening on %1. End with Ctrl+C.</source>
        <translation>Lauscht auf %1. Beenden mit Strg+C.</translation>
    </message>
    <message>
        <source>Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the folder “contacts” in it.</source>
        <translation>Auch die JSON-, CSV- und vCard-Dateien dieses Ordners annehmen: Leads, und Kontakte aus dem Ordner „contacts“ darin.</translation>
    </message>
    <message>
        <source>No tokens are handed out: your administrator has settled this.</source>
        <translation>Es werden keine Token ausgegeben: Ihr Administrator hat das festgelegt.</translation>
    </message>
    <message>
        <source>Tokens for your own programs: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</source>
        <translation>Token für Ihre eigenen Programme: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>As the service prefers</source>
        <translation>Wie der Dienst es vorzieht</translation>
    </message>
    <message>
        <source>In Patchbay&apos;s window</source>
        <translation>Im Fenster von Patchbay</translation>
    </message>
    <message>
        <source>In my browser</source>
        <translation>In meinem Browser</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>From Activity only, within an hour: in their orgs they stay. What waits for you is kept.</source>
        <translation>Nur aus „Aktivität“, innerhalb einer Stunde: In ihren Orgs bleiben sie. Was auf Sie wartet, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Nach %Ln Tag</numerusform>
            <numerusform>Nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>Es wird in keine Org geschrieben. Verbindungen werden weiterhin getestet und erneuert.</translation>
    </message>
    <message>
        <source>Nothing is written to any org. %1</source>
        <comment>the reason</comment>
        <translation>Es wird in keine Org geschrieben. %1</translation>
    </message>
    <message>
        <source>By a passphrase.</source>
        <translation>Mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Not locked: there is no passphrase.</source>
        <translation>Nicht gesperrt: Es gibt keine Passphrase.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Passphrase festlegen…</translation>
    </message>
    <message>
        <source>From any page.</source>
        <translation>Von jeder Seite aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: there is no policy on this computer.</source>
        <translation>Nichts: Auf diesem Computer gibt es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Nothing: the policy settles nothing.</source>
        <translation>Nichts: Die Richtlinie legt nichts fest.</translation>
    </message>
    <message>
        <source>An administrator can settle what is on these pages by a policy file; the manual of patchbay tells how.</source>
        <translation>Ein Administrator kann mit einer Richtliniendatei festlegen, was auf diesen Seiten steht; das Handbuch von patchbay sagt, wie.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Lokale Anfragen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsViewModel</name>
    <message>
        <source>Your administrator has settled this.</source>
        <translation>Ihr Administrator hat das festgelegt.</translation>
    </message>
    <message>
        <source>Your administrator requires the lock.</source>
        <translation>Ihr Administrator verlangt die Sperre.</translation>
    </message>
</context>
<context>
    <name>patchbay::SetupStepsList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1, not right yet: %2</source>
        <translation>Schritt %1, noch nicht richtig: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::SignIn</name>
    <message>
        <source>No browser could be opened here: open the address above yourself.</source>
        <translation>Hier konnte kein Browser geöffnet werden: Öffnen Sie die Adresse oben selbst.</translation>
    </message>
    <message>
        <source>Sign in here:</source>
        <translation>Melden Sie sich hier an:</translation>
    </message>
    <message>
        <source>Enter the code %1 here:</source>
        <translation>Geben Sie den Code %1 hier ein:</translation>
    </message>
    <message>
        <source>Then paste the address of the last page here; a browser may say that it cannot open that page.</source>
        <translation>Fügen Sie dann die Adresse der letzten Seite hier ein; ein Browser meldet vielleicht, dass er diese Seite nicht öffnen kann.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>Sie wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>If the last page does not open, paste its address here. It is not shown.</source>
        <translation>Wenn sich die letzte Seite nicht öffnet, fügen Sie ihre Adresse hier ein. Sie wird nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>patchbay::SignInCommand</name>
    <message>
        <source>Connected: %1.</source>
        <translation>Verbunden: %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht: siehe „patchbayctl provider list“.</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Abgebrochen; es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Open no browser here: print the address, and read that of the last page from the terminal or the standard input.</source>
        <translation>Hier keinen Browser öffnen: die Adresse ausgeben und die der letzten Seite vom Terminal oder von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Print a code to be entered on another computer, where the provider has that.</source>
        <translation>Einen Code ausgeben, der auf einem anderen Computer eingegeben wird, wenn der Anbieter das anbietet.</translation>
    </message>
    <message>
        <source>Say either --paste or --device.</source>
        <translation>Geben Sie entweder --paste oder --device an.</translation>
    </message>
</context>
<context>
    <name>patchbay::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>patchbay::TableBlock</name>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordDialogs</name>
    <message>
        <source>Create and delete</source>
        <translation>Erstellen und löschen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A lead called “Patchbay test” is created in %1 and deleted at once. What the org does by itself for a new lead, it does for this one: assignment, e-mails, automations.</source>
        <translation>Ein Lead namens „Patchbay test“ wird in %1 erstellt und sofort gelöscht. Was die Org bei einem neuen Lead von selbst tut, tut sie auch bei diesem: Zuordnung, E-Mails, Automatisierungen.</translation>
    </message>
    <message>
        <source>This is a production org.</source>
        <translation>Dies ist eine Produktions-Org.</translation>
    </message>
    <message>
        <source>Create and delete a test lead in %1?</source>
        <translation>Test-Lead in %1 erstellen und löschen?</translation>
    </message>
    <message>
        <source>A test lead was created in %1 and deleted again.</source>
        <translation>In %1 wurde ein Test-Lead erstellt und wieder gelöscht.</translation>
    </message>
    <message>
        <source>The test lead was created, but not deleted: %1.</source>
        <translation>Der Test-Lead wurde erstellt, aber nicht gelöscht: %1.</translation>
    </message>
    <message>
        <source>%1 Delete it there yourself.</source>
        <comment>why it was not deleted</comment>
        <translation>%1 Löschen Sie ihn dort selbst.</translation>
    </message>
    <message>
        <source>No answer came, so nobody knows whether the test lead was created.</source>
        <translation>Es kam keine Antwort, deshalb ist unklar, ob der Test-Lead erstellt wurde.</translation>
    </message>
    <message>
        <source>Look in %1 for a lead called “Patchbay test”, and delete it there.</source>
        <translation>Suchen Sie in %1 nach einem Lead namens „Patchbay test“ und löschen Sie ihn dort.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: a duplicate rule of the org stopped it.</source>
        <translation>%1 hat den Test-Lead nicht angenommen: Eine Duplikatregel der Org hat den Datensatz verhindert.</translation>
    </message>
    <message>
        <source>Signing in and writing work. An older test lead may still be there.</source>
        <translation>Anmelden und Schreiben funktionieren. Ein älterer Test-Lead ist vielleicht noch dort.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: it wants %2.</source>
        <translation>%1 hat den Test-Lead nicht angenommen: Verlangt wird %2.</translation>
    </message>
    <message>
        <source>Signing in works. Leads from the form ask for these fields.</source>
        <translation>Die Anmeldung funktioniert. Leads aus dem Formular fragen nach diesen Feldern.</translation>
    </message>
    <message>
        <source>No test lead was created in %1.</source>
        <translation>In %1 wurde kein Test-Lead erstellt.</translation>
    </message>
    <message>
        <source>Creating a test lead in %1 and deleting it again</source>
        <translation>In %1 wird ein Test-Lead erstellt und wieder gelöscht</translation>
    </message>
</context>
<context>
    <name>patchbay::ToComplete</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No name or company</source>
        <translation>Kein Name, keine Firma</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Keine Firma</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 ergänzen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>what a record lacks</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>What is known by now</source>
        <translation>Was inzwischen bekannt ist</translation>
    </message>
    <message>
        <source>Its connection is gone.</source>
        <translation>Die Verbindung dazu ist weg.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>patchbay::ToCompleteList</name>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>In Salesforce &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>&amp;Ergänzen…</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>Es konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>Zu ergänzende Datensätze</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>In der Demo-Org &amp;öffnen</translation>
    </message>
    <message>
        <source>%1 could not be asked: this is what was entered here.</source>
        <translation>%1 konnte nicht gefragt werden: Dies ist, was hier eingegeben wurde.</translation>
    </message>
    <message>
        <source>Who is entered without a company or a name shows up here.</source>
        <translation>Wer ohne Firma oder Namen eingegeben wird, erscheint hier.</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Keine Org verbunden</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Verbinden Sie Salesforce oder probieren Sie die Demo-Org aus.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Es konnte nichts gelesen werden</translation>
    </message>
    <message>
        <source>Nothing entered here waits to be completed</source>
        <translation>Nichts hier Eingegebenes muss ergänzt werden</translation>
    </message>
    <message>
        <source>All leads and contacts are complete</source>
        <translation>Alle Leads und Kontakte sind vollständig</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>die Org</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>%1 wurde nicht gefragt</translation>
    </message>
</context>
<context>
    <name>patchbay::TokenCommand</name>
    <message>
        <source>Renew unless it is good for so many seconds (default 60).</source>
        <translation>Erneuern, wenn es nicht noch so viele Sekunden gilt (Vorgabe: 60).</translation>
    </message>
    <message>
        <source>Only if the connection has this scope; may be given several times.</source>
        <translation>Nur, wenn die Verbindung diesen Scope hat; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Print it even though the output is a terminal.</source>
        <translation>Auch ausgeben, wenn die Ausgabe ein Terminal ist.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid nimmt eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>A token is a key: it is not printed on a terminal. Pipe it, or add --show.</source>
        <translation>Ein Token ist ein Schlüssel: Es wird nicht auf einem Terminal ausgegeben. Leiten Sie es weiter oder fügen Sie --show hinzu.</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if need be.</source>
        <translation>Gibt ein gültiges Zugriffstoken aus, bei Bedarf erneuert.</translation>
    </message>
    <message>
        <source>plain (default), json, env (lines for a shell&apos;s eval) or header (for curl -H @-).</source>
        <translation>plain (Vorgabe), json, env (Zeilen für eval in einer Shell) oder header (für curl -H @-).</translation>
    </message>
    <message>
        <source>--format takes plain, json, env or header.</source>
        <translation>--format nimmt plain, json, env oder header.</translation>
    </message>
</context>
<context>
    <name>patchbay::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard in a minute.</source>
        <translation>Kopiert. In einer Minute wird es aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Patchbay needs a keychain</source>
        <translation>Patchbay braucht einen Schlüsselbund</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop again. Your tokens are kept there and nowhere else. Without one you can connect for this run only.</source>
        <translation>Installieren Sie GNOME Keyring (Paket gnome-keyring) oder KWallet und melden Sie sich dann neu am Desktop an. Ihre Token werden dort aufbewahrt und nirgendwo sonst. Ohne Schlüsselbund können Sie sich nur für diese Sitzung verbinden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Remove %1 anyway?</source>
        <translation>%1 trotzdem entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard instead.</source>
        <translation>Es konnte kein Browser geöffnet werden. Der Link ist stattdessen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Verlauf exportieren…</translation>
    </message>
    <message>
        <source>%1 is told to end the access, and the token is deleted from your keychain.</source>
        <translation>%1 wird aufgefordert, den Zugriff zu beenden, und das Token wird aus Ihrem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>What was written stays in Activity.</source>
        <translation>Was geschrieben wurde, bleibt unter „Aktivität“.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Alles von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>Auch %Ln von mir geschriebene Anbieterdatei löschen</numerusform>
            <numerusform>Auch %Ln von mir geschriebene Anbieterdateien löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being removed</source>
        <translation>Alles wird entfernt</translation>
    </message>
    <message>
        <source>Removed here; not all could be ended elsewhere</source>
        <translation>Hier entfernt; nicht alles konnte anderswo beendet werden</translation>
    </message>
    <message>
        <source>Quit Patchbay</source>
        <translation>Patchbay beenden</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>patchbay-history.csv</source>
        <comment>a file name</comment>
        <translation>patchbay-history.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%Ln Datensatz exportiert</numerusform>
            <numerusform>%Ln Datensätze exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Lead schnell erfassen</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Kontakt schnell erfassen</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Test every connection</source>
        <translation>Alle Verbindungen testen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisierungen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>What it has not done yet is not done. Records stay.</source>
        <translation>Was noch nicht erledigt ist, wird nicht mehr ausgeführt. Datensätze bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every connection is being tested</source>
        <translation>Jede Verbindung wird getestet</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>Zuerst %Ln Datensatz &amp;senden</numerusform>
            <numerusform>Zuerst %Ln Datensätze &amp;senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>Bis zur nächsten Verbindung &amp;behalten</numerusform>
            <numerusform>Bis zur nächsten Verbindung &amp;behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>&amp;Verwerfen</numerusform>
            <numerusform>&amp;Verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>%Ln Datensatz wartet noch auf diese Org.</numerusform>
            <numerusform>%Ln Datensätze warten noch auf diese Org.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is still going on</source>
        <translation>Ein Export läuft noch</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The export is cancelled. Nothing was written.</source>
        <translation>Der Export ist abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>Bisher steht %Ln Datensatz darin. Beginnen Sie den nächsten, wenn er fertig ist, oder brechen Sie diesen ab.</numerusform>
            <numerusform>Bisher stehen %Ln Datensätze darin. Beginnen Sie den nächsten, wenn er fertig ist, oder brechen Sie diesen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>Verlauf wird exportiert: bisher %Ln Datensatz</numerusform>
            <numerusform>Verlauf wird exportiert: bisher %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
</TS>
