<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>umh::AccountConnector</name>
    <message>
        <source>A change is still under way.</source>
        <translation>Eine Änderung läuft noch.</translation>
    </message>
    <message>
        <source>Try again as soon as it is done.</source>
        <translation>Versuche es erneut, sobald sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The account could not be connected.</source>
        <translation>Die Verbindung mit dem Konto konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>The password could not be put into the keyring. It is kept in memory until you quit the program.</source>
        <translation>Das Passwort konnte nicht im Schlüsselbund gespeichert werden. Es bleibt im Arbeitsspeicher, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>The account could not be disconnected.</source>
        <translation>Die Verbindung mit dem Konto konnte nicht getrennt werden.</translation>
    </message>
    <message>
        <source>The keyring could not be asked to forget the password.</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund gelöscht werden.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>Die Verbindung wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>umh::AccountMenu</name>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Alle &amp;15 Minuten</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Alle &amp;30 Minuten</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Jede &amp;Stunde</translation>
    </message>
    <message>
        <source>Every &amp;4 hours</source>
        <translation>Alle &amp;4 Stunden</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>Mit einem Konto &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Sync &amp;automatically</source>
        <translation>&amp;Automatisch synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>Verbindung &amp;trennen…</translation>
    </message>
</context>
<context>
    <name>umh::AccountWindows</name>
    <message>
        <source>Syncing with the account…</source>
        <translation>Synchronisierung mit dem Konto läuft…</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Mit dem Konto synchronisiert.</translation>
    </message>
    <message>
        <source>The sync needs a decision from you.</source>
        <translation>Die Synchronisierung braucht eine Entscheidung von dir.</translation>
    </message>
    <message numerus="yes">
        <source>It would remove %Ln API user(s) from the directory.</source>
        <translation>
            <numerusform>Sie würde %Ln API-Nutzer aus der Datenbank entfernen.</numerusform>
            <numerusform>Sie würde %Ln API-Nutzer aus der Datenbank entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>The sync was cancelled.</source>
        <translation>Die Synchronisierung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Asking the account: %1 received…</source>
        <translation>Das Konto wird abgefragt: %1 empfangen…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %Ln API user(s)…</source>
        <translation>
            <numerusform>Abgleich: %Ln API-Nutzer…</numerusform>
            <numerusform>Abgleich: %Ln API-Nutzer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the directory…</source>
        <translation>Die Datenbank wird aktualisiert…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The account could not be synced. What you see is the state of the last sync.</source>
        <translation>Das Konto konnte nicht synchronisiert werden. Du siehst den Stand der letzten Synchronisierung.</translation>
    </message>
    <message>
        <source>The account could not be synced.</source>
        <translation>Das Konto konnte nicht synchronisiert werden.</translation>
    </message>
    <message>
        <source>The password of the API user that this program signs in with is not known.</source>
        <translation>Das Passwort des API-Nutzers, mit dem sich dieses Programm anmeldet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserDialog</name>
    <message>
        <source>Without an account, API users cannot be added: only an account can create one and its password.</source>
        <translation>Ohne Konto können keine API-Nutzer hinzugefügt werden: Nur ein Konto kann einen API-Nutzer mit Passwort anlegen.</translation>
    </message>
    <message>
        <source>The API user was not created.</source>
        <translation>Der API-Nutzer wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The account has not answered yet.</source>
        <translation>Das Konto hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The password of the new API user comes with the answer and can be read here only. So this window stays open until then: a few minutes at most.</source>
        <translation>Das Passwort des neuen API-Nutzers kommt mit der Antwort und ist nur hier zu lesen. Deshalb bleibt dieses Fenster so lange geöffnet: höchstens ein paar Minuten.</translation>
    </message>
    <message>
        <source>Discard the password?</source>
        <translation>Passwort verwerfen?</translation>
    </message>
    <message>
        <source>You have not said that you have stored it. It can never be read again, and without it API user %1 is of no use.</source>
        <translation>Du hast nicht angegeben, dass du es gespeichert hast. Es kann nie wieder angezeigt werden, und ohne Passwort ist der API-Nutzer %1 unbrauchbar.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Add API user</source>
        <translation>API-Nutzer hinzufügen</translation>
    </message>
    <message>
        <source>The account creates a new API user of %1, with a user name and a password. The password is shown once, right after that. Have a safe place for it at hand.</source>
        <translation>Das Konto legt einen neuen API-Nutzer für %1 an, mit Benutzername und Passwort. Das Passwort wird direkt danach ein einziges Mal angezeigt. Halte einen sicheren Ort dafür bereit.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>D&amp;escription, such as what it is for (optional):</source>
        <translation>&amp;Beschreibung, zum Beispiel wofür der API-Nutzer da ist (optional):</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The API user is being created…</source>
        <translation>Der API-Nutzer wird angelegt…</translation>
    </message>
    <message>
        <source>It is kept here until the API user that it belongs to is found. It can never be read again, and without it that API user is of no use.</source>
        <translation>Es wird hier aufbewahrt, bis der zugehörige API-Nutzer gefunden ist. Es kann nie wieder angezeigt werden, und ohne Passwort ist dieser API-Nutzer unbrauchbar.</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserPassword</name>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Save the password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>in a file</comment>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>The password is on the clipboard.</source>
        <translation>Das Passwort ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>It is taken away again after %Ln second(s), or when the program ends.</source>
        <translation>
            <numerusform>Es wird nach %Ln Sekunde wieder daraus entfernt, oder sobald das Programm beendet wird.</numerusform>
            <numerusform>Es wird nach %Ln Sekunden wieder daraus entfernt, oder sobald das Programm beendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is saved in “%1”.</source>
        <translation>Das Passwort wurde in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Only you can read that file, but it is not encrypted.</source>
        <translation>Nur du kannst diese Datei lesen, sie ist aber nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The password was not saved.</source>
        <translation>Das Passwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The API user was created. Store its password now.</source>
        <translation>Der API-Nutzer wurde angelegt. Speichere jetzt sein Passwort.</translation>
    </message>
    <message>
        <source>The password can be read here only, and never again: neither this program nor the account can show it later.</source>
        <translation>Das Passwort ist nur hier zu lesen und danach nie wieder: Weder dieses Programm noch das Konto kann es später anzeigen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>In Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the password to a file…</source>
        <translation>Passwort in einer Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;I have stored the password</source>
        <translation>&amp;Ich habe das Passwort gespeichert</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserUnknown</name>
    <message>
        <source>The API users could not be read again.</source>
        <translation>Die API-Nutzer konnten nicht erneut gelesen werden.</translation>
    </message>
    <message>
        <source>API user %1 was not deleted.</source>
        <translation>API-Nutzer %1 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>%1, created on %2</source>
        <comment>user name, date and time</comment>
        <translation>%1, erstellt am %2</translation>
    </message>
    <message>
        <source>The API users of %1 are being read again…</source>
        <translation>Die API-Nutzer von %1 werden erneut gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new API user(s) of %1 have appeared. Make sure that nobody else has just added them before you delete them.</source>
        <translation>
            <numerusform>%Ln neuer API-Nutzer von %1 ist aufgetaucht. Entferne ihn erst, wenn du sicher bist, dass ihn nicht gerade jemand anders hinzugefügt hat.</numerusform>
            <numerusform>%Ln neue API-Nutzer von %1 sind aufgetaucht. Entferne sie erst, wenn du sicher bist, dass sie nicht gerade jemand anders hinzugefügt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other new API user of %1.</source>
        <translation>Es gibt keinen weiteren neuen API-Nutzer von %1.</translation>
    </message>
    <message>
        <source>No new API user of %1 has appeared yet. The account may be slow: look again in a moment.</source>
        <translation>Bisher ist kein neuer API-Nutzer von %1 aufgetaucht. Vielleicht ist das Konto langsam: Sieh gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>The API user may have been created, but its password is not known.</source>
        <translation>Der API-Nutzer wurde möglicherweise angelegt, aber sein Passwort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 It was not tried again. Nobody can read the password any more: if the API user is there, delete it and add another one.</source>
        <comment>what happened</comment>
        <translation>%1 Es wurde nicht erneut versucht. Das Passwort kann niemand mehr lesen: Ist der API-Nutzer vorhanden, entferne ihn und füge einen neuen hinzu.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What has appeared</source>
        <translation>Was aufgetaucht ist</translation>
    </message>
    <message>
        <source>Reading the API users again…</source>
        <translation>Die API-Nutzer werden erneut gelesen…</translation>
    </message>
    <message>
        <source>New API users</source>
        <translation>Neue API-Nutzer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>Until then it cannot be changed.</source>
        <translation>Bis dahin kann er nicht geändert werden.</translation>
    </message>
    <message>
        <source>API user %1 is at the account, but not in the directory yet.</source>
        <translation>API-Nutzer %1 ist im Konto vorhanden, aber noch nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>It cannot be deleted here before that. Look again; if that does not help, it comes with the next sync.</source>
        <translation>Vorher kann er hier nicht gelöscht werden. Sieh erneut nach; hilft das nicht, kommt er mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>The API user was created, but it is not known yet which one it is.</source>
        <translation>Der API-Nutzer wurde angelegt, aber es ist noch nicht bekannt, welcher es ist.</translation>
    </message>
    <message>
        <source>%1 Its password is kept here: look again, and as soon as the API user is found, both are shown. Once this window is closed, nobody can read the password any more.</source>
        <comment>what happened</comment>
        <translation>%1 Sein Passwort wird hier aufbewahrt: Sieh erneut nach; sobald der API-Nutzer gefunden ist, wird beides angezeigt. Ist dieses Fenster einmal geschlossen, kann niemand mehr das Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserDetails</name>
    <message>
        <source>API user %1</source>
        <translation>API-Nutzer %1</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy all fields as text</source>
        <translation>Alle Felder als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Dieses Programm meldet sich mit diesem API-Nutzer an.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFields</name>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago (exact time)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>description</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>API user guid</source>
        <translation>GUID des API-Nutzers</translation>
    </message>
    <message>
        <source>Operator guid</source>
        <translation>GUID des Operators</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFilterButton</name>
    <message>
        <source>Any last use</source>
        <translation>Beliebige letzte Verwendung</translation>
    </message>
    <message>
        <source>Used within the last 30 days</source>
        <translation>In den letzten 30 Tagen verwendet</translation>
    </message>
    <message>
        <source>Inactive for more than %1 days</source>
        <translation>Seit mehr als %1 Tagen inaktiv</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Bislang nicht verwendet</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Letzte Verwendung unbekannt</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>&amp;Another group…</source>
        <translation>&amp;Andere Gruppe…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only API users of one type, last use or operator group</source>
        <translation>API-Nutzer nach Type, letzter Verwendung oder Operator-Gruppe filtern</translation>
    </message>
    <message>
        <source>Show only API users of one type or last use</source>
        <translation>API-Nutzer nach Type oder letzter Verwendung filtern</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>&amp;Letzte Verwendung</translation>
    </message>
    <message>
        <source>Operator &amp;group</source>
        <translation>Operator-&amp;Gruppe</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFilterProxy</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>?</source>
        <comment>instead of a button: outcome unknown</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>It is not known whether API user %1 of %2 was deleted; this is being found out.</source>
        <translation>Es ist nicht bekannt, ob API-Nutzer %1 von %2 entfernt wurde; das wird gerade geklärt.</translation>
    </message>
    <message>
        <source>API user %1 of %2 is being deleted.</source>
        <translation>API-Nutzer %1 von %2 wird entfernt.</translation>
    </message>
    <message>
        <source>It is not known whether the description of API user %1 of %2 was changed; this is being found out.</source>
        <translation>Es ist nicht bekannt, ob die Beschreibung von API-Nutzer %1 von %2 geändert wurde; das wird gerade geklärt.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 is being changed.</source>
        <translation>Die Beschreibung von API-Nutzer %1 von %2 wird geändert.</translation>
    </message>
    <message>
        <source>It is not known whether the last change of API user %1 of %2 has happened; this is being found out.</source>
        <translation>Es ist nicht bekannt, ob die letzte Änderung an API-Nutzer %1 von %2 ausgeführt wurde; das wird gerade geklärt.</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Dieses Programm meldet sich mit diesem API-Nutzer an.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserOverviewWindow</name>
    <message>
        <source>API user overview</source>
        <translation>API-Nutzerübersicht</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserPane</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-Nutzer</numerusform>
            <numerusform>%Ln API-Nutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s)</source>
        <translation>
            <numerusform>%1 von %Ln API-Nutzer</numerusform>
            <numerusform>%1 von %Ln API-Nutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>No API user matches. Press Esc to see all of them.</source>
        <translation>Keine API-Nutzer gefunden. Drücke Esc, um alle zu sehen.</translation>
    </message>
    <message>
        <source>There are no API users.</source>
        <translation>Es gibt keine API-Nutzer.</translation>
    </message>
    <message>
        <source>This operator has no API users.</source>
        <translation>Dieser Operator hat keine API-Nutzer.</translation>
    </message>
    <message>
        <source>The API users could not be read.</source>
        <translation>Die API-Nutzer konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Show API users whatever their last use</source>
        <translation>API-Nutzer unabhängig von der letzten Verwendung anzeigen</translation>
    </message>
    <message>
        <source>The API user could not be shown.</source>
        <translation>Der API-Nutzer konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;operator</source>
        <translation>&amp;Operator anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit description…</source>
        <translation>&amp;Beschreibung bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete API user…</source>
        <translation>API-Nutzer &amp;entfernen…</translation>
    </message>
    <message>
        <source>Operator, username, type or description</source>
        <translation>Operator, Benutzername, Type oder Beschreibung</translation>
    </message>
    <message>
        <source>Username, type or description</source>
        <translation>Benutzername, Type oder Beschreibung</translation>
    </message>
    <message>
        <source>Shows the API users in which every word occurs. Esc clears.</source>
        <translation>Zeigt die API-Nutzer, in denen jedes Wort vorkommt. Esc löscht die Suche.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Nutzer</translation>
    </message>
    <message>
        <source>Several rows are selected.</source>
        <translation>Es sind mehrere Zeilen ausgewählt.</translation>
    </message>
    <message>
        <source>API users are deleted one at a time. Select a single row.</source>
        <translation>API-Nutzer lassen sich nur einzeln entfernen. Wähle eine einzelne Zeile aus.</translation>
    </message>
    <message>
        <source>Until then it cannot be changed.</source>
        <translation>Bis dahin kann er nicht geändert werden.</translation>
    </message>
    <message>
        <source>Deleting API user %1 of %2…</source>
        <translation>API-Nutzer %1 von %2 wird entfernt…</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted.</source>
        <translation>API-Nutzer %1 von %2 wurde entfernt.</translation>
    </message>
    <message>
        <source>Now this is known.</source>
        <translation>Das ist jetzt geklärt.</translation>
    </message>
    <message>
        <source>Delete again…</source>
        <translation>Erneut entfernen…</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted.</source>
        <translation>API-Nutzer %1 von %2 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>API user %1 of %2 has its new description.</source>
        <translation>API-Nutzer %1 von %2 hat die neue Beschreibung.</translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation>Erneut bearbeiten…</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>Die Beschreibung von API-Nutzer %1 von %2 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Its row is marked with “?” until then.</source>
        <translation>Bis dahin ist die Zeile mit „?“ markiert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Show API users of all types</source>
        <translation>API-Nutzer aller Typen anzeigen</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Operator-Gruppe: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operator groups</source>
        <translation>Die API-Nutzer aller Operator-Gruppen anzeigen</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operators</source>
        <translation>Die API-Nutzer aller Operatoren anzeigen</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserText</name>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute</numerusform>
            <numerusform>Vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>Vor %n Stunde</numerusform>
            <numerusform>Vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag</numerusform>
            <numerusform>Vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>Vor %n Monat</numerusform>
            <numerusform>Vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>Vor %n Jahr</numerusform>
            <numerusform>Vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Bislang nicht verwendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>last use</comment>
        <translation>Unbekannte Nutzung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Requests last 30 days</source>
        <translation>Anfragen letzte 30 Tage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Delete API user %1 of %2</source>
        <translation>API-Nutzer %1 von %2 entfernen</translation>
    </message>
</context>
<context>
    <name>umh::Application</name>
    <message>
        <source>The directory could not be opened.</source>
        <translation>Die Datenbank konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The sample data could not be made.</source>
        <translation>Die Beispieldaten konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation>Beispieldaten werden erstellt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The directory could not be read.</source>
        <translation>Die Datenbank konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Dateien werden importiert…</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>Die Dateien wurden importiert.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Building indexes…</source>
        <translation>Indizes werden aufgebaut…</translation>
    </message>
    <message>
        <source>There is no display to show windows on. The commands “list” and “screenshot” work without one.</source>
        <translation>Es gibt keinen Bildschirm, auf dem Fenster angezeigt werden können. Die Befehle „list“ und „screenshot“ funktionieren auch ohne.</translation>
    </message>
    <message>
        <source>The files could not be imported.</source>
        <translation>Die Dateien konnten nicht importiert werden.</translation>
    </message>
    <message>
        <source>The program ends as soon as it is done.</source>
        <translation>Das Programm wird beendet, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>A change is still under way.</source>
        <translation>Eine Änderung läuft noch.</translation>
    </message>
    <message>
        <source>Updating the directory…</source>
        <translation>Die Datenbank wird auf die neue Version aktualisiert…</translation>
    </message>
    <message>
        <source>The update of the directory was cancelled.</source>
        <translation>Die Aktualisierung der Datenbank wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was lost. The directory can be opened once it has been updated.</source>
        <translation>Es ist nichts verloren gegangen. Die Datenbank kann geöffnet werden, sobald sie aktualisiert ist.</translation>
    </message>
</context>
<context>
    <name>umh::CommandLine</name>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago (exact time)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This API user was used in the last 30 days. Whatever uses it will stop working.</source>
        <translation>Dieser API-Nutzer wurde in den letzten 30 Tagen verwendet. Alles, was ihn verwendet, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>Es ist nicht bekannt, ob dieser API-Nutzer verwendet wird. Falls ja, funktioniert alles, was ihn verwendet, dann nicht mehr.</translation>
    </message>
    <message>
        <source>Delete this API user? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Diesen API-Nutzer entfernen? [j/N]</translation>
    </message>
    <message>
        <source>There is no API user with the guid %1 in this directory. &apos;%2&apos; prints the guids.</source>
        <translation>In dieser Datenbank gibt es keinen API-Nutzer mit der GUID %1. &apos;%2&apos; zeigt die GUIDs an.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without a question.</source>
        <translation>Es wurde nichts entfernt: Ohne Terminal ist keine Rückfrage möglich. Verwende --yes, um ohne Rückfrage zu entfernen.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Deleted API user %1 of %2.</source>
        <translation>API-Nutzer %1 von %2 wurde entfernt.</translation>
    </message>
    <message>
        <source>Read saved answers of the account&apos;s API into the directory. What each file holds (operators, operator groups or API users) is recognised.</source>
        <translation>Gespeicherte Antworten der API des Kontos in die Datenbank einlesen. Was eine Datei enthält (Operatoren, Operator-Gruppen oder API-Nutzer), wird erkannt.</translation>
    </message>
    <message>
        <source>Fill an empty directory with sample data: %1 API users, or N.</source>
        <translation>Eine leere Datenbank mit Beispieldaten füllen: %1 API-Nutzer, oder N.</translation>
    </message>
    <message>
        <source>Print the API users, one a line.</source>
        <translation>Die API-Nutzer ausgeben, einen pro Zeile.</translation>
    </message>
    <message>
        <source>Delete one API user, after a question that names it.</source>
        <translation>Einen API-Nutzer entfernen, nach einer Rückfrage, die ihn nennt.</translation>
    </message>
    <message>
        <source>Write pictures of the windows into the folder DIR: hub.png and overview.png.</source>
        <translation>Bilder der Fenster im Ordner DIR speichern: hub.png und overview.png.</translation>
    </message>
    <message>
        <source>Use this directory instead of your own: the path of an SQLite file.</source>
        <translation>Diese Datenbank statt deiner eigenen verwenden: der Pfad einer SQLite-Datei.</translation>
    </message>
    <message>
        <source>Speak Dutch, English, German or French instead of the language of the system.</source>
        <translation>Niederländisch, Englisch, Deutsch oder Französisch statt der Systemsprache verwenden.</translation>
    </message>
    <message>
        <source>Use a throw-away directory with sample data. Goes with the hub, list and screenshot.</source>
        <translation>Eine vorübergehende Datenbank mit Beispieldaten verwenden. Für den Hub, list und screenshot.</translation>
    </message>
    <message>
        <source>Sort by one of: %1.</source>
        <translation>Sortieren nach: %1.</translation>
    </message>
    <message>
        <source>Turn the order round.</source>
        <translation>Die Reihenfolge umkehren.</translation>
    </message>
    <message>
        <source>Only API users in which every word of TEXT occurs, in operator, username, type or description.</source>
        <translation>Nur API-Nutzer, in denen jedes Wort von TEXT vorkommt: in Operator, Benutzername, Type oder Beschreibung.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Zur Auswahl: %1.</translation>
    </message>
    <message>
        <source>Print this and exit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators. Without a command the hub window opens.</source>
        <translation>Die API-Nutzer all deiner Operatoren ansehen, sortieren, durchsuchen und entfernen. Ohne Befehl öffnet sich das Hub-Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Optionen, vor oder nach dem Befehl:</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <translation>Optionen von %1:</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed, 2 the command line is wrong.</source>
        <translation>Rückgabewert: 0 erfolgreich, 1 fehlgeschlagen, 2 falsche Befehlszeile.</translation>
    </message>
    <message>
        <source>There is no value after &apos;%1&apos;. (One that starts with two dashes is written %1=VALUE.)</source>
        <translation>Nach &apos;%1&apos; fehlt ein Wert. (Ein Wert, der mit zwei Bindestrichen beginnt, wird als %1=WERT geschrieben.)</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Den Befehl &apos;%1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs a command.</source>
        <translation>Die Option &apos;--%1&apos; braucht einen Befehl.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; does not go with &apos;%2&apos;.</source>
        <translation>Die Option &apos;--%1&apos; passt nicht zu &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--database&apos; exclude each other: sample data goes into a throw-away directory.</source>
        <translation>Die Optionen &apos;--sample&apos; und &apos;--database&apos; schließen einander aus: Beispieldaten kommen in eine vorübergehende Datenbank.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs an argument: %2</source>
        <translation>Dem Befehl &apos;%1&apos; fehlt ein Argument: %2</translation>
    </message>
    <message>
        <source>There is one argument too many: &apos;%1&apos;.</source>
        <translation>Es gibt ein Argument zu viel: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>An argument of &apos;%1&apos; is empty.</source>
        <translation>Ein Argument von &apos;%1&apos; ist leer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from 0 to %2.</source>
        <translation>&apos;%1&apos; ist keine Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>The value of &apos;--%1&apos; is empty.</source>
        <translation>Der Wert von &apos;--%1&apos; ist leer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a value of &apos;--%2&apos;; it takes one of: %3.</source>
        <translation>&apos;%1&apos; ist kein Wert für &apos;--%2&apos;; möglich sind: %3.</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <translation>Versuche es mit &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <comment>progress</comment>
        <translation>Daten werden gelesen… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Building indexes… %1 of %2</source>
        <comment>progress</comment>
        <translation>Indizes werden aufgebaut… %1 von %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The output could not be written to its end (%1). Write it to another place, or make room there.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden (%1). Schreibe sie an einen anderen Ort oder schaffe dort Platz.</translation>
    </message>
    <message>
        <source>It has been used in the meantime.</source>
        <translation>Er wurde inzwischen verwendet.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the program itself signs in with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Es wurde nichts entfernt: Das Programm selbst meldet sich mit diesem API-Nutzer an, und ohne Terminal ist keine Rückfrage möglich.</translation>
    </message>
    <message>
        <source>The program itself signs in with this API user. Without it you cannot sync or delete any more.</source>
        <translation>Das Programm selbst meldet sich mit diesem API-Nutzer an. Ohne ihn kannst du nicht mehr synchronisieren oder API-Nutzer entfernen.</translation>
    </message>
    <message>
        <source>Type its username to delete it:</source>
        <translation>Gib seinen Benutzernamen ein, um ihn zu entfernen:</translation>
    </message>
    <message>
        <source>Make the directory what its account is. The password comes from the keyring or from standard input.</source>
        <translation>Die Datenbank an ihr Konto angleichen. Das Passwort kommt aus dem Schlüsselbund oder von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Connect the directory to the account at this address. Goes with the hub and sync.</source>
        <translation>Die Datenbank mit dem Konto unter dieser Adresse verbinden. Für den Hub und sync.</translation>
    </message>
    <message>
        <source>The username of the API user to sign in with. Goes with --account.</source>
        <translation>Der Benutzername des API-Nutzers für die Anmeldung. Gehört zu --account.</translation>
    </message>
    <message>
        <source>Read its password from the first line of standard input, instead of from the keyring. It is not kept. Goes with the hub, sync and delete.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen statt aus dem Schlüsselbund. Es wird nicht gespeichert. Für den Hub, sync und delete.</translation>
    </message>
    <message>
        <source>Do not ask. Goes with sync and delete.</source>
        <translation>Nicht nachfragen. Für sync und delete.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--account&apos; exclude each other.</source>
        <translation>Die Optionen &apos;--sample&apos; und &apos;--account&apos; schließen einander aus.</translation>
    </message>
    <message>
        <source>Asking the account… %1 received</source>
        <comment>progress</comment>
        <translation>Das Konto wird abgefragt… %1 empfangen</translation>
    </message>
    <message>
        <source>Comparing… %1 API users</source>
        <comment>progress</comment>
        <translation>Abgleich… %1 API-Nutzer</translation>
    </message>
    <message>
        <source>Writing the directory… %1 of %2</source>
        <comment>progress</comment>
        <translation>Die Datenbank wird aktualisiert… %1 von %2</translation>
    </message>
    <message>
        <source>The account lists far fewer API users than the directory holds: the sync would remove %1 of %2.</source>
        <translation>Das Konto nennt weit weniger API-Nutzer, als die Datenbank enthält: Die Synchronisierung würde %1 von %2 entfernen.</translation>
    </message>
    <message>
        <source>Nothing was changed. If that is right, use --yes to remove them without a question.</source>
        <translation>Es wurde nichts geändert. Wenn das stimmt, verwende --yes, um sie ohne Rückfrage zu entfernen.</translation>
    </message>
    <message>
        <source>Remove them from the directory? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Aus der Datenbank entfernen? [j/N]</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>By now the sync would remove even more API users: %1. Nothing was changed. Start it again.</source>
        <translation>Inzwischen würde die Synchronisierung noch mehr API-Nutzer entfernen: %1. Es wurde nichts geändert. Starte sie erneut.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; belong together.</source>
        <translation>Die Optionen &apos;%1&apos; und &apos;%2&apos; gehören zusammen.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; belong together.</source>
        <translation>Die Optionen &apos;%1&apos;, &apos;%2&apos; und &apos;%3&apos; gehören zusammen.</translation>
    </message>
    <message>
        <source>Only API users of this type.</source>
        <translation>Nur API-Nutzer dieses Typs.</translation>
    </message>
    <message>
        <source>Only API users by their last use, which was one of: %1.</source>
        <translation>Nur API-Nutzer mit dieser letzten Verwendung; zur Auswahl: %1.</translation>
    </message>
    <message>
        <source>Only API users of the members of this operator group.</source>
        <translation>Nur API-Nutzer der Mitglieder dieser Operator-Gruppe.</translation>
    </message>
    <message>
        <source>Only API users of this operator.</source>
        <translation>Nur API-Nutzer dieses Operators.</translation>
    </message>
    <message>
        <source>Some that there are: %1.</source>
        <translation>Einige, die es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Es gibt keinen Operator %1.</translation>
    </message>
    <message>
        <source>There are several operators %1. Name one by its guid: %2.</source>
        <translation>Es gibt mehrere Operatoren %1. Gib einen mit seiner GUID an: %2.</translation>
    </message>
    <message>
        <source>There is no operator group %1.</source>
        <translation>Es gibt keine Operator-Gruppe %1.</translation>
    </message>
    <message>
        <source>There are several operator groups %1. Name one by its guid: %2.</source>
        <translation>Es gibt mehrere Operator-Gruppen %1. Gib eine mit ihrer GUID an: %2.</translation>
    </message>
    <message>
        <source>There is no API user of the type %1.</source>
        <translation>Es gibt keinen API-Nutzer des Typs %1.</translation>
    </message>
    <message>
        <source>On the command line: use --account and --username.</source>
        <translation>Auf der Befehlszeile: Verwende --account und --username.</translation>
    </message>
    <message>
        <source>On the command line: use --password-stdin, and write the password to standard input.</source>
        <translation>Auf der Befehlszeile: Verwende --password-stdin und schreibe das Passwort in die Standardeingabe.</translation>
    </message>
    <message>
        <source>Checking whether the API user was deleted…</source>
        <translation>Es wird geprüft, ob der API-Nutzer gelöscht wurde…</translation>
    </message>
</context>
<context>
    <name>umh::ConnectionDialog</name>
    <message numerus="yes">
        <source>The account has %Ln operator(s).</source>
        <translation>
            <numerusform>Das Konto hat %Ln Operator.</numerusform>
            <numerusform>Das Konto hat %Ln Operatoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Account %1 has %Ln operator(s).</source>
        <translation>
            <numerusform>Konto %1 hat %Ln Operator.</numerusform>
            <numerusform>Konto %1 hat %Ln Operatoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>%1 This API user may read the API users.</source>
        <comment>what was found</comment>
        <translation>%1 Dieser API-Nutzer darf die API-Nutzer lesen.</translation>
    </message>
    <message>
        <source>This API user may not read the API users.</source>
        <translation>Dieser API-Nutzer darf die API-Nutzer nicht lesen.</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Use an API user of an operator who is an administrator.</source>
        <comment>what was found</comment>
        <translation>Die Anmeldung funktioniert. %1 Verwende einen API-Nutzer eines Operators, der Administrator ist.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Die Verbindung funktioniert nicht.</translation>
    </message>
    <message>
        <source>Connection to the account</source>
        <translation>Verbindung mit dem Konto</translation>
    </message>
    <message>
        <source>Connect to an account</source>
        <translation>Mit einem Konto verbinden</translation>
    </message>
    <message>
        <source>Sign in with an API user of the account, preferably that of an administrator. It is not the e-mail address and password with which an operator signs in.</source>
        <translation>Melde dich mit einem API-Nutzer des Kontos an, am besten mit dem eines Administrators. Das sind nicht die E-Mail-Adresse und das Passwort, mit denen sich ein Operator anmeldet.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of your desktop.</source>
        <translation>Das Passwort wird im Schlüsselbund deiner Arbeitsumgebung gespeichert.</translation>
    </message>
    <message>
        <source>The password is kept in memory for this run only, since there is no keyring.</source>
        <translation>Das Passwort bleibt nur bis zum Beenden des Programms im Arbeitsspeicher, da es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Wo das Passwort gespeichert wird</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln API user(s) that this directory holds now are compared with the account&apos;s: those that the account does not have are removed here.</source>
        <translation>
            <numerusform>Der %Ln API-Nutzer, den diese Datenbank jetzt enthält, wird mit denen des Kontos abgeglichen: Fehlt er im Konto, wird er hier entfernt.</numerusform>
            <numerusform>Die %Ln API-Nutzer, die diese Datenbank jetzt enthält, werden mit denen des Kontos abgeglichen: Wer im Konto fehlt, wird hier entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of this directory</source>
        <translation>Was mit dieser Datenbank geschieht</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>umh::DeleteConfirmation</name>
    <message>
        <source>This API user was used in the last 30 days. Whatever uses it will stop working.</source>
        <translation>Dieser API-Nutzer wurde in den letzten 30 Tagen verwendet. Alles, was ihn verwendet, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>Es ist nicht bekannt, ob dieser API-Nutzer verwendet wird. Falls ja, funktioniert alles, was ihn verwendet, dann nicht mehr.</translation>
    </message>
    <message>
        <source>Delete API user</source>
        <translation>API-Nutzer entfernen</translation>
    </message>
    <message>
        <source>Delete API user %1 of %2?</source>
        <translation>API-Nutzer %1 von %2 entfernen?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;Delete API user</source>
        <translation>API-Nutzer &amp;entfernen</translation>
    </message>
    <message>
        <source>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect it with another one.</source>
        <translation>Mit diesem API-Nutzer meldet sich dieses Programm an. Ohne ihn kann das Programm weder synchronisieren noch etwas ändern, bis du es mit einem anderen verbindest.</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has been used since you confirmed.</source>
        <translation>Der API-Nutzer wurde noch nicht entfernt, weil er seit deiner Bestätigung verwendet wurde.</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has been used since you confirmed. Last used: %1 (%2).</source>
        <comment>how long ago (exact time)</comment>
        <translation>Der API-Nutzer wurde noch nicht entfernt, weil er seit deiner Bestätigung verwendet wurde. Zuletzt verwendet: %1 (%2).</translation>
    </message>
    <message>
        <source>To delete it all the same, type its &amp;user name:</source>
        <translation>Gib den &amp;Benutzernamen ein, um den API-Nutzer trotzdem zu entfernen:</translation>
    </message>
</context>
<context>
    <name>umh::DescriptionDelegate</name>
    <message>
        <source>Description of API user %1 of %2</source>
        <translation>Beschreibung von API-Nutzer %1 von %2</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryCard</name>
    <message>
        <source>Directory</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Made up, to look around in</source>
        <translation>Erfunden, zum Umsehen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 of %2 operators in use</source>
        <translation>%1 von %2 Operatoren in Verwendung</translation>
    </message>
    <message>
        <source>Operators in use: %1</source>
        <translation>Operatoren in Verwendung: %1</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Letzte Synchronisierung: %1</translation>
    </message>
    <message>
        <source>Offline. As of the last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Offline. Stand der letzten Synchronisierung: %1</translation>
    </message>
    <message>
        <source>Offline. Not yet synced</source>
        <translation>Offline. Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>I&amp;mport files…</source>
        <translation>Dateien i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>JSON-Dateien mit gespeicherten Antworten der API des Kontos auswählen</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Mit einem Konto &amp;verbinden…</translation>
    </message>
    <message>
        <source>Sign in to an account, and keep this directory like it</source>
        <translation>Bei einem Konto anmelden und diese Datenbank damit abgleichen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Fetch what has changed at the account</source>
        <translation>Abrufen, was sich im Konto geändert hat</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTableView</name>
    <message>
        <source>Standard columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryWindows</name>
    <message>
        <source>The operator could not be shown.</source>
        <translation>Der Operator konnte nicht angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>umh::ErrorText</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a sentence: where</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>a sentence (technical detail)</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>a sentence: where (technical detail)</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file name in quotes</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>element %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <comment>of a JSON element</comment>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, element and field</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <comment>%1 is advice</comment>
        <translation>Es wurde nichts importiert. %1</translation>
    </message>
    <message>
        <source>Something went wrong that should not happen</source>
        <translation>Es ist ein unerwarteter Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it together with this message.</source>
        <translation>Versuche es erneut. Tritt der Fehler wieder auf, melde ihn bitte zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>You cancelled this</source>
        <translation>Du hast das abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start it again any time.</source>
        <translation>Es wurde nichts geändert. Du kannst es jederzeit erneut starten.</translation>
    </message>
    <message>
        <source>This version cannot open a directory of this kind</source>
        <translation>Diese Version kann eine Datenbank dieser Art nicht öffnen</translation>
    </message>
    <message>
        <source>Give the path of a file instead.</source>
        <translation>Gib stattdessen den Pfad einer Datei an.</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Die Datei wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check its name, and whether it was moved, renamed or deleted.</source>
        <translation>Prüfe ihren Namen und ob sie verschoben, umbenannt oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wähle eine Datei aus.</translation>
    </message>
    <message>
        <source>The system does not let you read or write here</source>
        <translation>Das System lässt dich hier nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Ask the owner of the file or folder for access, or choose another place.</source>
        <translation>Bitte den Besitzer der Datei oder des Ordners um Zugriff oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Die Datei konnte nicht vollständig gelesen werden</translation>
    </message>
    <message>
        <source>Check that its disk or network drive is still connected, then try again.</source>
        <translation>Prüfe, ob ihr Datenträger oder Netzlaufwerk noch verbunden ist, und versuche es erneut.</translation>
    </message>
    <message>
        <source>The file is not a database</source>
        <translation>Die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>It was left as it is. Choose the file that holds your directory.</source>
        <translation>Sie wurde nicht verändert. Wähle die Datei mit deiner Datenbank aus.</translation>
    </message>
    <message>
        <source>The file is a database, but not a directory of User management hub</source>
        <translation>Die Datei ist eine Datenbank, aber keine von User Management Hub</translation>
    </message>
    <message>
        <source>The directory was made by a newer version of User management hub</source>
        <translation>Die Datenbank wurde mit einer neueren Version von User Management Hub erstellt</translation>
    </message>
    <message>
        <source>format %1</source>
        <comment>number of a file format</comment>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>It was left as it is. Update User management hub, then open the directory again.</source>
        <translation>Sie wurde nicht verändert. Aktualisiere User Management Hub und öffne die Datenbank dann erneut.</translation>
    </message>
    <message>
        <source>Another program is using the directory</source>
        <translation>Ein anderes Programm verwendet die Datenbank</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment or close the other program, then try again.</source>
        <translation>Es wurde nichts geändert. Warte einen Moment oder schließe das andere Programm und versuche es erneut.</translation>
    </message>
    <message>
        <source>The directory cannot be written to</source>
        <translation>In die Datenbank kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the file, its folder and its drive are not read-only.</source>
        <translation>Es wurde nichts geändert. Prüfe, ob die Datei, ihr Ordner oder ihr Laufwerk schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Es wurde nichts geändert. Schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <source>The directory is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Keep a copy of the file. Then restore it from a backup, or import your files into a new directory.</source>
        <translation>Bewahre eine Kopie der Datei auf. Stelle dann eine Sicherung wieder her oder importiere deine Dateien in eine neue Datenbank.</translation>
    </message>
    <message>
        <source>It does not exist any more; it was deleted in the meantime</source>
        <translation>Das gibt es nicht mehr; es wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh to see what is there now.</source>
        <translation>Es ist nichts mehr zu tun. Aktualisiere, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The directory is not empty</source>
        <translation>Die Datenbank ist nicht leer</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a directory that is new or empty.</source>
        <translation>Es wurde nichts geändert. Wähle eine neue oder leere Datenbank.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, or its end is missing</source>
        <translation>Die Datei ist kein gültiges JSON, oder ihr Ende fehlt</translation>
    </message>
    <message>
        <source>Save the answer of the account again, whole and unchanged.</source>
        <translation>Speichere die Antwort des Kontos noch einmal, vollständig und unverändert.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8</source>
        <translation>Die Datei ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>Save the file again in UTF-8.</source>
        <translation>Speichere die Datei noch einmal in UTF-8.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any answer of the account</source>
        <translation>Die Datei ist tiefer verschachtelt als jede Antwort des Kontos</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfe, ob das die richtige Datei ist.</translation>
    </message>
    <message>
        <source>A text in the file is longer than the directory takes</source>
        <translation>Ein Text in der Datei ist länger, als die Datenbank aufnimmt</translation>
    </message>
    <message>
        <source>Shorten that text.</source>
        <translation>Kürze diesen Text.</translation>
    </message>
    <message>
        <source>The file holds neither operators, nor operator groups, nor API users</source>
        <translation>Die Datei enthält weder Operatoren noch Operator-Gruppen noch API-Nutzer</translation>
    </message>
    <message>
        <source>Choose a file with a saved answer of the account.</source>
        <translation>Wähle eine Datei mit einer gespeicherten Antwort des Kontos.</translation>
    </message>
    <message>
        <source>A required field is missing</source>
        <translation>Ein Pflichtfeld fehlt</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <comment>names of fields</comment>
        <translation>vorhanden: %1</translation>
    </message>
    <message>
        <source>A field holds something that does not belong there</source>
        <translation>Ein Feld enthält etwas, das dort nicht hingehört</translation>
    </message>
    <message>
        <source>Correct the field, or save the answer of the account again.</source>
        <translation>Korrigiere das Feld oder speichere die Antwort des Kontos noch einmal.</translation>
    </message>
    <message>
        <source>The same guid occurs twice</source>
        <translation>Dieselbe GUID kommt zweimal vor</translation>
    </message>
    <message>
        <source>Leave out one of the two elements, or the file that was chosen twice.</source>
        <translation>Lass eines der beiden Elemente weg oder die Datei, die zweimal ausgewählt wurde.</translation>
    </message>
    <message>
        <source>An operator is named that is neither in the directory nor in the files</source>
        <translation>Es wird ein Operator genannt, der weder in der Datenbank noch in den Dateien steht</translation>
    </message>
    <message>
        <source>Import the file with the operators together with this one.</source>
        <translation>Importiere die Datei mit den Operatoren zusammen mit dieser.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not valid JSON, or its end is missing</source>
        <translation>Die Antwort des Kontos ist kein gültiges JSON, oder ihr Ende fehlt</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not text in UTF-8</source>
        <translation>Die Antwort des Kontos ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>The account&apos;s answer is nested deeper than it should ever be</source>
        <translation>Die Antwort des Kontos ist tiefer verschachtelt, als sie je sein sollte</translation>
    </message>
    <message>
        <source>A text in the account&apos;s answer is longer than the directory takes</source>
        <translation>Ein Text in der Antwort des Kontos ist länger, als die Datenbank aufnimmt</translation>
    </message>
    <message>
        <source>Shorten that text at the account, then try again.</source>
        <translation>Kürze diesen Text im Konto und versuche es erneut.</translation>
    </message>
    <message>
        <source>The account&apos;s answer holds something else than was asked for</source>
        <translation>Die Antwort des Kontos enthält etwas anderes, als abgefragt wurde</translation>
    </message>
    <message>
        <source>A required field is missing in the account&apos;s answer</source>
        <translation>In der Antwort des Kontos fehlt ein Pflichtfeld</translation>
    </message>
    <message>
        <source>Please report this together with this message.</source>
        <translation>Bitte melde das zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>A field in the account&apos;s answer holds something that does not belong there</source>
        <translation>Ein Feld in der Antwort des Kontos enthält etwas, das dort nicht hingehört</translation>
    </message>
    <message>
        <source>The same guid occurs twice in the account&apos;s answer</source>
        <translation>Dieselbe GUID kommt in der Antwort des Kontos zweimal vor</translation>
    </message>
    <message>
        <source>The account&apos;s answer names an operator that the account does not list</source>
        <translation>Die Antwort des Kontos nennt einen Operator, den das Konto nicht aufführt</translation>
    </message>
    <message>
        <source>The account may have changed while it was read. Try again.</source>
        <translation>Vielleicht wurde das Konto während des Lesens geändert. Versuche es erneut.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>the address</comment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is not a web address</source>
        <comment>the address</comment>
        <translation>sie ist keine Webadresse</translation>
    </message>
    <message>
        <source>the name of the server is missing</source>
        <comment>in the address</comment>
        <translation>der Name des Servers fehlt</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address</comment>
        <translation>diesen Port gibt es nicht</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <comment>the address</comment>
        <translation>sie beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>it holds a question mark</source>
        <comment>the address</comment>
        <translation>sie enthält ein Fragezeichen</translation>
    </message>
    <message>
        <source>it holds a number sign</source>
        <comment>the address; the character #</comment>
        <translation>sie enthält ein Rautezeichen</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <comment>the address</comment>
        <translation>sie enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>This is not the address of an account</source>
        <translation>Das ist nicht die Adresse eines Kontos</translation>
    </message>
    <message>
        <source>Enter the address of the account&apos;s REST API, such as %1.</source>
        <translation>Gib die Adresse der REST-API des Kontos ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This address is not safe: without HTTPS, others could read the password</source>
        <translation>Diese Adresse ist nicht sicher: Ohne HTTPS könnten andere das Passwort mitlesen</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</source>
        <translation>Verwende eine Adresse, die mit https:// beginnt. Einfaches http:// wird nur für diesen Computer selbst akzeptiert.</translation>
    </message>
    <message>
        <source>The directory is not connected to an account</source>
        <translation>Die Datenbank ist nicht mit einem Konto verbunden</translation>
    </message>
    <message>
        <source>Connect it first: menu Account, “Connect to an account…”.</source>
        <translation>Verbinde sie zuerst: Menü Konto, „Mit einem Konto verbinden…“.</translation>
    </message>
    <message>
        <source>The password for the account is not at hand</source>
        <translation>Das Passwort für das Konto liegt nicht vor</translation>
    </message>
    <message>
        <source>Enter it again: menu Account, “Connection…”.</source>
        <translation>Gib es erneut ein: Menü Konto, „Verbindung…“.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not found</source>
        <translation>Der Server des Kontos wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check your network connection, and how the address is spelled.</source>
        <translation>Prüfe deine Netzwerkverbindung und die Schreibweise der Adresse.</translation>
    </message>
    <message>
        <source>The account&apos;s server does not take the connection</source>
        <translation>Der Server des Kontos nimmt die Verbindung nicht an</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the service may be down for a while: try again later.</source>
        <translation>Prüfe die Adresse. Stimmt sie, ist der Dienst vielleicht vorübergehend nicht erreichbar: Versuche es später erneut.</translation>
    </message>
    <message>
        <source>The connection to the account ended before the answer was complete</source>
        <translation>Die Verbindung mit dem Konto brach ab, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Prüfe deine Netzwerkverbindung und versuche es erneut.</translation>
    </message>
    <message>
        <source>The account did not answer in time</source>
        <translation>Das Konto hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>limit: %1 s</source>
        <comment>seconds</comment>
        <translation>Grenze: %1&#xa0;s</translation>
    </message>
    <message>
        <source>Check your network connection, or try again later.</source>
        <translation>Prüfe deine Netzwerkverbindung oder versuche es später erneut.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the account refused or failed</source>
        <translation>Der Proxy zwischen diesem Computer und dem Konto hat abgelehnt oder versagt</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of your system, or ask whoever runs your network.</source>
        <translation>Prüfe den Proxy in den Netzwerkeinstellungen deines Systems oder frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The certificate of the account&apos;s server cannot be trusted</source>
        <translation>Dem Zertifikat des Servers des Kontos kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, and the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>Das Passwort wurde nicht gesendet. Prüfe die Adresse sowie Datum und Uhrzeit dieses Computers. Stimmen sie, frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects to another address, which is not followed</source>
        <translation>Der Server des Kontos leitet an eine andere Adresse weiter; dieser Weiterleitung wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The password was not sent there. If the account has moved, connect to its new address.</source>
        <translation>Das Passwort wurde nicht dorthin gesendet. Ist das Konto umgezogen, verbinde dich mit der neuen Adresse.</translation>
    </message>
    <message>
        <source>This answer does not come from the API of an account</source>
        <translation>Diese Antwort stammt nicht von der API eines Kontos</translation>
    </message>
    <message>
        <source>Check the address; it usually ends with /v4. The sign-in page of a network can also be in between.</source>
        <translation>Prüfe die Adresse; meist endet sie auf /v4. Auch die Anmeldeseite eines Netzwerks kann dazwischenliegen.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is larger than this program takes</source>
        <translation>Die Antwort des Kontos ist größer, als dieses Programm aufnimmt</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>a size</comment>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, please report this together with this message.</source>
        <translation>Prüfe die Adresse. Stimmt sie, melde das bitte zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>The account does not accept the user name and password</source>
        <translation>Das Konto akzeptiert Benutzername und Passwort nicht</translation>
    </message>
    <message>
        <source>Check both. They must be those of an API user, not an operator&apos;s e-mail address and password.</source>
        <translation>Prüfe beide. Es müssen die eines API-Nutzers sein, nicht E-Mail-Adresse und Passwort eines Operators.</translation>
    </message>
    <message>
        <source>The account does not allow this</source>
        <translation>Das Konto erlaubt das nicht</translation>
    </message>
    <message>
        <source>Sign in with the API user of an operator who may do it: only administrators may manage API users.</source>
        <translation>Melde dich mit dem API-Nutzer eines Operators an, der das darf: Nur Administratoren dürfen API-Nutzer verwalten.</translation>
    </message>
    <message>
        <source>The account does not have it (any more)</source>
        <translation>Im Konto gibt es das nicht (mehr)</translation>
    </message>
    <message>
        <source>Sync to see what is there now.</source>
        <translation>Synchronisiere, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The account did not accept the request</source>
        <translation>Das Konto hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>If the message does not say what to correct, please report it.</source>
        <translation>Wenn die Meldung nicht sagt, was zu korrigieren ist, melde das bitte.</translation>
    </message>
    <message>
        <source>The account got too many requests in a short time</source>
        <translation>Das Konto hat in kurzer Zeit zu viele Anfragen erhalten</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warte ein paar Minuten und versuche es erneut.</translation>
    </message>
    <message>
        <source>The account&apos;s server has a fault</source>
        <translation>Der Server des Kontos hat eine Störung</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, tell the support of the service.</source>
        <translation>Versuche es später erneut. Hält die Störung an, melde sie dem Support des Dienstes.</translation>
    </message>
    <message>
        <source>No answer came that tells whether the account has made the change</source>
        <translation>Es kam keine Antwort, aus der hervorgeht, ob das Konto die Änderung ausgeführt hat</translation>
    </message>
    <message>
        <source>This is found out as soon as the account answers again. There is no need to repeat it.</source>
        <translation>Das wird geklärt, sobald das Konto wieder antwortet. Du musst die Änderung nicht wiederholen.</translation>
    </message>
    <message>
        <source>The sync would remove suspiciously many API users</source>
        <translation>Die Synchronisierung würde verdächtig viele API-Nutzer entfernen</translation>
    </message>
    <message>
        <source>Check whether they are really gone at the account. If so, sync again, and confirm that they are to be removed.</source>
        <translation>Prüfe, ob sie im Konto wirklich nicht mehr vorhanden sind. Wenn ja, synchronisiere erneut und bestätige, dass sie entfernt werden sollen.</translation>
    </message>
    <message>
        <source>This is another account than the one that the directory holds</source>
        <translation>Das ist ein anderes Konto als das der Datenbank</translation>
    </message>
    <message>
        <source>Sign in to the same account, or use another directory for this one.</source>
        <translation>Melde dich beim selben Konto an oder verwende für dieses eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The keyring of your desktop did not keep or give the password</source>
        <translation>Der Schlüsselbund deiner Arbeitsumgebung hat das Passwort nicht gespeichert oder nicht herausgegeben</translation>
    </message>
    <message>
        <source>Unlock or start the keyring, then try again. Without it, the password has to be entered each time the program starts.</source>
        <translation>Entsperre oder starte den Schlüsselbund und versuche es erneut. Ohne ihn muss das Passwort bei jedem Start des Programms eingegeben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>%1 is advice</comment>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>The directory mirrors an account: the next sync would undo an import</source>
        <translation>Die Datenbank spiegelt ein Konto: Die nächste Synchronisierung würde einen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Disconnect it from its account first, or use another directory.</source>
        <translation>Trenne zuerst die Verbindung mit dem Konto oder verwende eine andere Datenbank.</translation>
    </message>
    <message>
        <source>It has been used since you saw it</source>
        <translation>Er wurde verwendet, seit du ihn gesehen hast</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Sieh ihn dir noch einmal an, bevor du entscheidest.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you saw it</source>
        <translation>Jemand anders hat ihn geändert, seit du ihn gesehen hast</translation>
    </message>
    <message>
        <source>it is signed by nobody but itself</source>
        <comment>the certificate</comment>
        <translation>es ist nur von sich selbst signiert</translation>
    </message>
    <message>
        <source>its issuer is not trusted here</source>
        <comment>of the certificate</comment>
        <translation>seinem Aussteller wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>its issuer is unknown</source>
        <comment>of the certificate</comment>
        <translation>sein Aussteller ist unbekannt</translation>
    </message>
    <message>
        <source>it is made out to another server</source>
        <comment>the certificate</comment>
        <translation>es ist auf einen anderen Server ausgestellt</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <comment>the certificate</comment>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <comment>the certificate; a date</comment>
        <translation>es ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <comment>the certificate; a date</comment>
        <translation>es ist erst ab %1 gültig</translation>
    </message>
    <message>
        <source>Standard input holds no password</source>
        <translation>Die Standardeingabe enthält kein Passwort</translation>
    </message>
    <message>
        <source>Write the password to standard input, as its first line.</source>
        <translation>Schreibe das Passwort als erste Zeile in die Standardeingabe.</translation>
    </message>
    <message>
        <source>Another program has connected this directory otherwise, or disconnected it</source>
        <translation>Ein anderes Programm hat diese Datenbank anders verbunden oder die Verbindung getrennt</translation>
    </message>
    <message>
        <source>The directory is opened again by itself, as soon as a password that is still shown is stored. Try again after that.</source>
        <translation>Die Datenbank wird von selbst neu geöffnet, sobald ein noch angezeigtes Passwort gespeichert ist. Versuche es danach erneut.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects in a circle</source>
        <translation>Der Server des Kontos leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects again and again</source>
        <translation>Der Server des Kontos leitet immer wieder weiter</translation>
    </message>
    <message>
        <source>Check the address. If it is right, contact the support of the service.</source>
        <translation>Prüfe die Adresse. Stimmt sie, wende dich an den Support des Dienstes.</translation>
    </message>
    <message>
        <source>The account&apos;s server supports only old versions of TLS, which are not safe</source>
        <translation>Der Server des Kontos unterstützt nur alte, unsichere Versionen von TLS</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs the server to enable TLS 1.2 or newer.</source>
        <translation>Das Passwort wurde nicht gesendet. Bitte die Person, die den Server betreut, TLS 1.2 oder neuer einzuschalten.</translation>
    </message>
    <message>
        <source>What answers at this address does not support HTTPS</source>
        <translation>Was unter dieser Adresse antwortet, unterstützt kein HTTPS</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, especially its port.</source>
        <translation>Das Passwort wurde nicht gesendet. Prüfe die Adresse, vor allem ihren Port.</translation>
    </message>
    <message>
        <source>What answers at this address does not support plain HTTP</source>
        <translation>Was unter dieser Adresse antwortet, unterstützt kein unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Verwende eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Something between this computer and the account did not let the request pass</source>
        <translation>Etwas zwischen diesem Computer und dem Konto hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <source>It was not the account that refused. Ask whoever runs your network.</source>
        <translation>Nicht das Konto hat abgelehnt. Frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not complete</source>
        <translation>Die Antwort des Kontos ist nicht vollständig</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Versuche es erneut. Tritt der Fehler wieder auf, melde ihn bitte zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>The account has not made the change</source>
        <translation>Das Konto hat die Änderung nicht ausgeführt</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuche es erneut.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another name or place, or try again.</source>
        <translation>Wähle einen anderen Namen oder Ort oder versuche es erneut.</translation>
    </message>
</context>
<context>
    <name>umh::HubCard</name>
    <message>
        <source>%1: %2</source>
        <comment>title: number or name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>umh::HubWindow</name>
    <message numerus="yes">
        <source>%Ln on duty</source>
        <comment>operators</comment>
        <translation>
            <numerusform>%Ln im Dienst</numerusform>
            <numerusform>%Ln im Dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without members</source>
        <comment>operator groups</comment>
        <translation>
            <numerusform>%Ln ohne Mitglieder</numerusform>
            <numerusform>%Ln ohne Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive for more than 30 days</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln seit mehr als 30 Tagen inaktiv</numerusform>
            <numerusform>%Ln seit mehr als 30 Tagen inaktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet used</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln bislang nicht verwendet</numerusform>
            <numerusform>%Ln bislang nicht verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: nothing you do here touches your own directory.</source>
        <translation>Beispieldaten: Was du hier tust, ändert nichts an deiner eigenen Datenbank.</translation>
    </message>
    <message>
        <source>Close sample data</source>
        <translation>Beispieldaten schließen</translation>
    </message>
    <message>
        <source>User management hub</source>
        <translation>User Management Hub</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Nutzer</translation>
    </message>
    <message>
        <source>View &amp;all API users</source>
        <translation>Alle API-&amp;Nutzer anzeigen</translation>
    </message>
    <message>
        <source>Open the API user overview</source>
        <translation>Die API-Nutzerübersicht öffnen</translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Die API-Nutzerübersicht mit diesen API-Nutzern öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Close sample data</source>
        <translation>Beispieldaten &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>View all API &amp;users</source>
        <translation>Alle API-&amp;Nutzer anzeigen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About User management hub</source>
        <translation>Ü&amp;ber User Management Hub</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Saved answers of the account&apos;s API (%1)</source>
        <translation>Gespeicherte Antworten der API des Kontos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>About User management hub</source>
        <translation>Über User Management Hub</translation>
    </message>
    <message>
        <source>User management hub %1</source>
        <comment>%1 is the version</comment>
        <translation>User Management Hub %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators.</source>
        <translation>Die API-Nutzer all deiner Operatoren ansehen, sortieren, durchsuchen und entfernen.</translation>
    </message>
    <message>
        <source>The directory follows the account it is connected to; the next sync would undo an import.</source>
        <translation>Die Datenbank folgt dem Konto, mit dem sie verbunden ist; die nächste Synchronisierung würde einen Import rückgängig machen.</translation>
    </message>
    <message>
        <source>Disconnect from the account</source>
        <translation>Verbindung mit dem Konto trennen</translation>
    </message>
    <message>
        <source>Disconnect this directory from its account?</source>
        <translation>Verbindung dieser Datenbank mit dem Konto trennen?</translation>
    </message>
    <message>
        <source>The password is forgotten. Operators, operator groups and API users stay in the directory as they are now; what you delete from then on is deleted here only, not at the account.</source>
        <translation>Das Passwort wird vergessen. Operatoren, Operator-Gruppen und API-Nutzer bleiben in der Datenbank, wie sie jetzt sind; was du danach entfernst, wird nur hier entfernt, nicht im Konto.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>View all op&amp;erators</source>
        <translation>Alle &amp;Operatoren anzeigen</translation>
    </message>
    <message>
        <source>Open the operators overview</source>
        <translation>Die Operatorenübersicht öffnen</translation>
    </message>
    <message>
        <source>Open the operators overview with these operators</source>
        <translation>Die Operatorenübersicht mit diesen Operatoren öffnen</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>Alle Operator-&amp;Gruppen anzeigen</translation>
    </message>
    <message>
        <source>Open the operator groups overview</source>
        <translation>Die Übersicht der Operator-Gruppen öffnen</translation>
    </message>
    <message>
        <source>Open the operator groups overview with these groups</source>
        <translation>Die Übersicht der Operator-Gruppen mit diesen Gruppen öffnen</translation>
    </message>
</context>
<context>
    <name>umh::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>umh::OperatorFields</name>
    <message>
        <source>Full name:</source>
        <translation>Vollständiger Name:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-Mail:</translation>
    </message>
    <message>
        <source>On duty:</source>
        <translation>Im Dienst:</translation>
    </message>
    <message>
        <source>Administrator:</source>
        <translation>Administrator:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>of an operator</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupChooser</name>
    <message>
        <source>No operator group matches.</source>
        <translation>Keine Operator-Gruppen gefunden.</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operator-Gruppe</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Name of the operator group</source>
        <translation>Name der Operator-Gruppe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupOverviewWindow</name>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupPane</name>
    <message numerus="yes">
        <source>%Ln operator group(s)</source>
        <translation>
            <numerusform>%Ln Operator-Gruppe</numerusform>
            <numerusform>%Ln Operator-Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s)</source>
        <translation>
            <numerusform>%1 von %Ln Operator-Gruppe</numerusform>
            <numerusform>%1 von %Ln Operator-Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No operator group matches. Press Esc to see all of them.</source>
        <translation>Keine Operator-Gruppen gefunden. Drücke Esc, um alle zu sehen.</translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>Es gibt keine Operator-Gruppen.</translation>
    </message>
    <message>
        <source>This operator is a member of no group.</source>
        <translation>Dieser Operator ist in keiner Gruppe Mitglied.</translation>
    </message>
    <message>
        <source>The operator groups could not be read.</source>
        <translation>Die Operator-Gruppen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Without members</source>
        <translation>Ohne Mitglieder</translation>
    </message>
    <message>
        <source>Show operator groups with members, too</source>
        <translation>Auch Operator-Gruppen mit Mitgliedern anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;operators</source>
        <translation>&amp;Operatoren anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;API users in the overview</source>
        <translation>&amp;API-Nutzer in der Übersicht anzeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shows the operator groups in which every word occurs. Esc clears.</source>
        <translation>Zeigt die Operator-Gruppen, in denen jedes Wort vorkommt. Esc löscht die Suche.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
</context>
<context>
    <name>umh::OperatorOverviewWindow</name>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
</context>
<context>
    <name>umh::OperatorPane</name>
    <message numerus="yes">
        <source>%1 of %Ln operator(s)</source>
        <translation>
            <numerusform>%1 von %Ln Operator</numerusform>
            <numerusform>%1 von %Ln Operatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no operators.</source>
        <translation>Es gibt keine Operatoren.</translation>
    </message>
    <message>
        <source>No operator matches. Press Esc to see all of them.</source>
        <translation>Keine Operatoren gefunden. Drücke Esc, um alle zu sehen.</translation>
    </message>
    <message>
        <source>The operators could not be read.</source>
        <translation>Die Operatoren konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Show operators whether they are on duty or not</source>
        <translation>Operatoren anzeigen, ob im Dienst oder nicht</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Operator-Gruppe: %1</translation>
    </message>
    <message>
        <source>Show the operators of all groups</source>
        <translation>Die Operatoren aller Gruppen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open operator</source>
        <translation>Operator ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show &amp;API users in the overview</source>
        <translation>&amp;API-Nutzer in der Übersicht anzeigen</translation>
    </message>
    <message>
        <source>Name, e-mail or operator group</source>
        <translation>Name, E-Mail oder Operator-Gruppe</translation>
    </message>
    <message>
        <source>Shows the operators in which every word occurs. Esc clears.</source>
        <translation>Zeigt die Operatoren, bei denen jedes Wort vorkommt. Esc löscht die Suche.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
</context>
<context>
    <name>umh::OperatorText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Nutzer</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operator-Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>API users of its members</source>
        <translation>API-Nutzer der Mitglieder</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
    </message>
    <message>
        <source>Everyone: every operator is a member, and that cannot be changed.</source>
        <translation>Jeder: Jeder Operator ist Mitglied, und das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Administrators: gives its members all rights.</source>
        <translation>Administratoren: gibt den Mitgliedern alle Rechte.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorWindow</name>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>Diesen Operator gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What is shown of it is the last that was known.</source>
        <translation>Du siehst die zuletzt bekannten Daten.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Main</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>Member &amp;of</source>
        <translation>&amp;Mitglied von</translation>
    </message>
    <message>
        <source>&amp;API management</source>
        <translation>A&amp;PI-Management</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>API-&amp;Nutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Show in ove&amp;rview</source>
        <translation>In Übersicht an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show these API users in the API user overview</source>
        <translation>Diese API-Nutzer in der API-Nutzerübersicht anzeigen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>umh::OverviewWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Letzte Synchronisierung: %1</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>umh::RemovalsQuestion</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln API user(s) from this directory?</source>
        <translation>
            <numerusform>%Ln API-Nutzer aus dieser Datenbank entfernen?</numerusform>
            <numerusform>%Ln API-Nutzer aus dieser Datenbank entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account lists %1 API users; the directory holds %2. If that is not what you expect, keep them: the account may not have answered in full, and the next sync looks again.</source>
        <translation>Das Konto nennt %1 API-Nutzer; die Datenbank enthält %2. Wenn du das nicht erwartest, behalte sie: Vielleicht hat das Konto nicht vollständig geantwortet, und die nächste Synchronisierung sieht erneut nach.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>umh::Summary</name>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Nutzer</translation>
    </message>
    <message>
        <source>Everything in them was known already; nothing was changed.</source>
        <translation>Der Inhalt war bereits bekannt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1: %2 neu, %3 geändert, %4 unverändert.</translation>
    </message>
    <message>
        <source>The directory was up to date already.</source>
        <translation>Die Datenbank war bereits auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 removed.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1: %2 neu, %3 geändert, %4 entfernt.</translation>
    </message>
    <message>
        <source>The files hold nothing to import.</source>
        <translation>Die Dateien enthalten nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>umh::TablePane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many to copy at once.</source>
        <translation>
            <numerusform>%Ln Zeile kann nicht auf einmal kopiert werden.</numerusform>
            <numerusform>%Ln Zeilen können nicht auf einmal kopiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at most %1 rows, or use the command “user-management-hub list --format csv”.</source>
        <translation>Wähle höchstens %1 Zeilen aus oder verwende den Befehl „user-management-hub list --format csv“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Standard columns</source>
        <translation>S&amp;tandardspalten</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>Nach dieser &amp;Spalte sortieren</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>S&amp;palten…</translation>
    </message>
</context>
<context>
    <name>umh::WelcomePage</name>
    <message>
        <source>Welcome to User management hub</source>
        <translation>Willkommen bei User Management Hub</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>JSON-Dateien mit gespeicherten Antworten der API des Kontos auswählen</translation>
    </message>
    <message>
        <source>&amp;Explore with sample data</source>
        <translation>Mit &amp;Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>Look around with made-up operators and API users</source>
        <translation>Mit erfundenen Operatoren und API-Nutzern umsehen</translation>
    </message>
    <message>
        <source>You can also drop the files onto this window.</source>
        <translation>Du kannst die Dateien auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>See which API users all your operators have, which of them are still in use, and which can go. To begin, connect to your account, or import saved answers of its API: operators, operator groups and API users.</source>
        <translation>Sieh, welche API-Nutzer all deine Operatoren haben, welche davon noch verwendet werden und welche wegkönnen. Verbinde dich zuerst mit deinem Konto oder importiere gespeicherte Antworten seiner API: Operatoren, Operator-Gruppen und API-Nutzer.</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Mit einem Konto &amp;verbinden…</translation>
    </message>
    <message>
        <source>Sign in to an account, and keep this directory like it</source>
        <translation>Bei einem Konto anmelden und diese Datenbank damit abgleichen</translation>
    </message>
</context>
</TS>
