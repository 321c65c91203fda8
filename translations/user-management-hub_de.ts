<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>umh::AboutDatabaseDialog</name>
    <message>
        <source>About this database</source>
        <translation>Über diese Datenbank</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is known of a database: a name and a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
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
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>Das Passwort konnte nicht im Schlüsselbund gespeichert werden. Es bleibt im Arbeitsspeicher, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>The database could not be disconnected from the account.</source>
        <translation>Die Verbindung mit dem Konto konnte nicht getrennt werden.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keyring.</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund gelöscht werden.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>Die Verbindung wurde nicht geändert.</translation>
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
        <translation>Die Synchronisierung erfordert deine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>It would remove %Ln API user(s) from the database.</source>
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
        <source>Fetching from the account: %1 received…</source>
        <translation>Daten werden vom Konto abgerufen: %1 empfangen…</translation>
    </message>
    <message>
        <source>The account limits requests: %1 of %2 answers received…</source>
        <translation>Das Konto begrenzt die Anfragen: %1 von %2 Antworten empfangen…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %Ln API user(s)…</source>
        <translation>
            <numerusform>Abgleich: %Ln API-Nutzer…</numerusform>
            <numerusform>Abgleich: %Ln API-Nutzer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating the database…</source>
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
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Set the time zone…</source>
        <translation>Zeitzone einstellen…</translation>
    </message>
    <message>
        <source>What you see is the state of the last sync.</source>
        <translation>Du siehst den Stand der letzten Synchronisierung.</translation>
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
        <source>The password of the new API user arrives with the answer and is shown only here, so this window stays open until then: a few minutes at most.</source>
        <translation>Das Passwort des neuen API-Nutzers kommt mit der Antwort und ist nur hier zu lesen. Deshalb bleibt dieses Fenster bis dahin geöffnet: höchstens ein paar Minuten.</translation>
    </message>
    <message>
        <source>Discard the password?</source>
        <translation>Passwort verwerfen?</translation>
    </message>
    <message>
        <source>You have not confirmed that you stored the password. Once discarded, it can never be shown again, and API user %1 is useless without it.</source>
        <translation>Du hast noch nicht bestätigt, dass du das Passwort gespeichert hast. Einmal verworfen, kann es nie wieder angezeigt werden, und ohne Passwort ist der API-Nutzer %1 unbrauchbar.</translation>
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
        <source>The account creates a new API user of %1, with a username and a password. The password is shown once, right after that. Have a safe place for it at hand.</source>
        <translation>Das Konto legt einen neuen API-Nutzer für %1 an, mit Benutzername und Passwort. Das Passwort wird direkt danach ein einziges Mal angezeigt. Halte einen sicheren Ort dafür bereit.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>D&amp;escription, such as what it is for (optional):</source>
        <translation>&amp;Beschreibung, zum Beispiel wofür der API-Nutzer verwendet wird (optional):</translation>
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
        <source>The password is kept here until the API user it belongs to is found. If you discard it now, it can never be shown again, and that API user is useless without it.</source>
        <translation>Das Passwort wird hier aufbewahrt, bis der zugehörige API-Nutzer gefunden ist. Verwirfst du es jetzt, kann es nie wieder angezeigt werden, und ohne Passwort ist dieser API-Nutzer unbrauchbar.</translation>
    </message>
    <message>
        <source>Choose the operator who gets a new API user.</source>
        <translation>Wähle den Operator aus, der einen neuen API-Nutzer bekommt.</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Operator:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Name oder E-Mail des Operators</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Keine Operatoren gefunden.</translation>
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
        <source>It is removed from the clipboard after %Ln second(s), or when the program ends.</source>
        <translation>
            <numerusform>Es wird nach %Ln Sekunde oder beim Beenden des Programms wieder daraus entfernt.</numerusform>
            <numerusform>Es wird nach %Ln Sekunden oder beim Beenden des Programms wieder daraus entfernt.</numerusform>
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
    <message>
        <source>The username is on the clipboard.</source>
        <translation>Der Benutzername ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy the username</source>
        <translation>Den Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>Passwort &amp;kopieren</translation>
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
        <source>No new API user of %1 has appeared yet. The account may be slow: check again in a moment.</source>
        <translation>Bisher ist kein neuer API-Nutzer von %1 aufgetaucht. Vielleicht ist das Konto langsam: Sieh gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>The API user may have been created, but its password is not known.</source>
        <translation>Der API-Nutzer wurde möglicherweise angelegt, aber sein Passwort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 The request was not repeated. Nobody can read the password any more: if the API user exists, delete it and add a new one.</source>
        <comment>what happened</comment>
        <translation>%1 Es wurde kein zweiter Versuch unternommen. Das Passwort kann niemand mehr lesen: Ist der API-Nutzer vorhanden, entferne ihn und füge einen neuen hinzu.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
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
        <source>&amp;Check again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>Solange das dauert, kannst du diesen API-Nutzer nicht ändern.</translation>
    </message>
    <message>
        <source>API user %1 exists in the account, but is not in the database yet.</source>
        <translation>API-Nutzer %1 ist im Konto vorhanden, aber noch nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>It can be deleted here only once it is in the database. Check again; if that does not help, the next sync adds it.</source>
        <translation>Solange das so ist, kann er hier nicht entfernt werden. Sieh erneut nach; hilft das nicht, fügt ihn die nächste Synchronisierung hinzu.</translation>
    </message>
    <message>
        <source>The API user was created but has not been found yet.</source>
        <translation>Der API-Nutzer wurde angelegt, aber noch nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 Its password is kept here. Check again: once the API user is found, its username and password are shown. After you close this window, nobody can read the password any more.</source>
        <comment>what happened</comment>
        <translation>%1 Sein Passwort wird hier aufbewahrt. Sieh erneut nach: Sobald der API-Nutzer gefunden ist, werden sein Benutzername und sein Passwort angezeigt. Ist dieses Fenster einmal geschlossen, kann niemand mehr das Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserAdding</name>
    <message>
        <source>API user %1 is useless without its password.</source>
        <translation>Ohne Passwort ist der API-Nutzer %1 unbrauchbar.</translation>
    </message>
    <message>
        <source>It stays in the account until it is deleted.</source>
        <translation>Er bleibt im Konto, bis er entfernt wird.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>API user %1 is not in the database yet.</source>
        <translation>Der API-Nutzer %1 ist noch nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserChanging</name>
    <message>
        <source>API user %1 of %2 was deleted.</source>
        <translation>API-Nutzer %1 von %2 wurde entfernt.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was changed.</source>
        <translation>Die Beschreibung des API-Nutzers %1 von %2 wurde geändert.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted.</source>
        <translation>API-Nutzer %1 von %2 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>Die Beschreibung von API-Nutzer %1 von %2 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Several rows are selected.</source>
        <translation>Es sind mehrere Zeilen ausgewählt.</translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation>Erneut bearbeiten…</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>Solange das dauert, kannst du diesen API-Nutzer nicht ändern.</translation>
    </message>
    <message>
        <source>Deleting API user %1 of %2…</source>
        <translation>API-Nutzer %1 von %2 wird entfernt…</translation>
    </message>
    <message>
        <source>This has now been confirmed.</source>
        <translation>Das ist jetzt geklärt.</translation>
    </message>
    <message>
        <source>Delete again…</source>
        <translation>Erneut entfernen…</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Eingegebenen Text kopieren</translation>
    </message>
    <message>
        <source>Until this is known, its row is marked with “?”.</source>
        <translation>Bis das geklärt ist, ist die Zeile mit „?“ markiert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The button of a row deletes only that one. Select a single row, or press Del to delete all that are selected.</source>
        <translation>Die Schaltfläche einer Zeile löscht nur diese. Wähle eine einzelne Zeile aus, oder drücke Entf, um alle ausgewählten zu löschen.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserDetailText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago (exact time)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>description</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type</comment>
        <translation>Unbekannt</translation>
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
        <source>API user GUID</source>
        <translation>GUID des API-Nutzers</translation>
    </message>
    <message>
        <source>Operator GUID</source>
        <translation>GUID des Operators</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserDetailsPane</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a field</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Edit the description over several lines</source>
        <translation>Die Beschreibung über mehrere Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show o&amp;perator</source>
        <translation>O&amp;perator anzeigen</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Dieses Programm meldet sich mit diesem API-Nutzer an.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Beschreibun&amp;g:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What the account says of its use is contradictory.</source>
        <translation>Was das Konto über die Verwendung sagt, ist widersprüchlich.</translation>
    </message>
    <message>
        <source>These notes are kept in this database only, never sent to the account.</source>
        <translation>Diese Notizen werden nur in dieser Datenbank gehalten und nie an das Konto gesendet.</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>N&amp;otizen bearbeiten…</translation>
    </message>
    <message>
        <source>Owner, purpose and more: kept in this database only, never sent to the account</source>
        <translation>Verantwortliche, Zweck und mehr: nur in dieser Datenbank gehalten, nie an das Konto gesendet</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>Du darfst diese Datenbank nur ansehen.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserDifferenceText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an operator&apos;s name (guid)</comment>
        <translation>%1 (%2)</translation>
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
        <source>%1: %2 → %3</source>
        <comment>field: what it was → what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFields</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFilterButton</name>
    <message>
        <source>Any time</source>
        <translation>Beliebig</translation>
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
    <message>
        <source>Created within the last %1 days</source>
        <translation>In den letzten %1 Tagen erstellt</translation>
    </message>
    <message>
        <source>Created this month</source>
        <translation>In diesem Monat erstellt</translation>
    </message>
    <message>
        <source>Created more than %1 days ago</source>
        <translation>Vor mehr als %1 Tagen erstellt</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <translation>Erstellung unbekannt</translation>
    </message>
    <message>
        <source>Filter API users by type, last use, creation or operator group</source>
        <translation>API-Nutzer nach Type, letzter Verwendung, Erstellung oder Operator-Gruppe filtern</translation>
    </message>
    <message>
        <source>Filter API users by type, last use or creation</source>
        <translation>API-Nutzer nach Type, letzter Verwendung oder Erstellung filtern</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Erstellt am</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>of creation</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>Es gibt keine Operator-Gruppen.</translation>
    </message>
    <message>
        <source>Clean-&amp;up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Heute genutzt</translation>
    </message>
    <message>
        <source>Used within 7 days, not today</source>
        <translation>In den letzten 7 Tagen genutzt, nicht heute</translation>
    </message>
    <message>
        <source>Used 7 to 30 days ago</source>
        <translation>Vor 7 bis 30 Tagen genutzt</translation>
    </message>
    <message>
        <source>Used 30 to 90 days ago</source>
        <translation>Vor 30 bis 90 Tagen genutzt</translation>
    </message>
    <message>
        <source>Used 90 to 180 days ago</source>
        <translation>Vor 90 bis 180 Tagen genutzt</translation>
    </message>
    <message>
        <source>Used 180 to 365 days ago</source>
        <translation>Vor 180 bis 365 Tagen genutzt</translation>
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
        <source>It is not known whether API user %1 of %2 was deleted; this is being checked.</source>
        <translation>Es ist nicht bekannt, ob der API-Nutzer %1 von %2 entfernt wurde; das wird gerade geklärt.</translation>
    </message>
    <message>
        <source>API user %1 of %2 is being deleted.</source>
        <translation>API-Nutzer %1 von %2 wird entfernt.</translation>
    </message>
    <message>
        <source>It is not known whether the description of API user %1 of %2 was changed; this is being checked.</source>
        <translation>Es ist nicht bekannt, ob die Beschreibung des API-Nutzers %1 von %2 geändert wurde; das wird gerade geklärt.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 is being changed.</source>
        <translation>Die Beschreibung des API-Nutzers %1 von %2 wird geändert.</translation>
    </message>
    <message>
        <source>It is not known whether the last change of API user %1 of %2 was made; this is being checked.</source>
        <translation>Es ist nicht bekannt, ob die letzte Änderung am API-Nutzer %1 von %2 ausgeführt wurde; das wird gerade geklärt.</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Dieses Programm meldet sich mit diesem API-Nutzer an.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>username. what is special about it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserNoting</name>
    <message>
        <source>No row is selected.</source>
        <translation>Es ist keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>Du darfst diese Datenbank nur ansehen.</translation>
    </message>
    <message>
        <source>Notes are being changed.</source>
        <translation>Notizen werden gerade geändert.</translation>
    </message>
    <message>
        <source>Cancelled. No notes were changed.</source>
        <translation>Abgebrochen. Es wurden keine Notizen geändert.</translation>
    </message>
    <message>
        <source>The notes were not changed.</source>
        <translation>Die Notizen wurden nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln API user(s) have changed.</source>
        <translation>
            <numerusform>Die Notizen von %Ln API-Nutzer wurden geändert.</numerusform>
            <numerusform>Die Notizen von %Ln API-Nutzern wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>Die Zeilen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Changing notes…</source>
        <translation>Notizen werden geändert…</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserOverviewWindow</name>
    <message>
        <source>API users</source>
        <translation>API-Nutzer</translation>
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
        <source>Show API users regardless of last use</source>
        <translation>API-Nutzer unabhängig von der letzten Verwendung anzeigen</translation>
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
        <source>Shows the API users that contain every word you type. Esc clears the search.</source>
        <translation>Zeigt die API-Nutzer, die alle eingegebenen Wörter enthalten. Esc leert das Suchfeld.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Nutzer</translation>
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
    <message>
        <source>Copied: %1</source>
        <comment>what</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>This is the window of the operator.</source>
        <translation>Dies ist das Fenster des Operators.</translation>
    </message>
    <message>
        <source>No API users found.</source>
        <translation>Keine API-Nutzer gefunden.</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Nur diesen Wert aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Show API users regardless of their creation</source>
        <translation>API-Nutzer unabhängig von ihrer Erstellung anzeigen</translation>
    </message>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>Diesen Operator gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was added.</source>
        <translation>API-Nutzer %1 von %2 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The details of this API user could not be read.</source>
        <translation>Die Details dieses API-Nutzers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>Die Zeilen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views: searches, filters, order and columns under a name</source>
        <translation>Ansichten: Suchen, Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>Show API users regardless of this</source>
        <translation>API-Nutzer unabhängig davon anzeigen</translation>
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
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Where kept</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>last use</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Up to 7 days ago</source>
        <comment>last use</comment>
        <translation>Vor bis zu 7 Tagen</translation>
    </message>
    <message>
        <source>7 to 30 days ago</source>
        <comment>last use</comment>
        <translation>Vor 7 bis 30 Tagen</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <comment>last use</comment>
        <translation>Vor 30 bis 90 Tagen</translation>
    </message>
    <message>
        <source>90 to 180 days ago</source>
        <comment>last use</comment>
        <translation>Vor 90 bis 180 Tagen</translation>
    </message>
    <message>
        <source>180 to 365 days ago</source>
        <comment>last use</comment>
        <translation>Vor 180 bis 365 Tagen</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <comment>last use</comment>
        <translation>Länger her</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewText</name>
    <message>
        <source>API users that have not been used for so long. Those that are younger, kept until a later day, or contradictory are left out.</source>
        <translation>API-Nutzer, die so lange nicht verwendet wurden. Jüngere, bis zu einem späteren Tag behaltene und widersprüchliche sind ausgelassen.</translation>
    </message>
    <message>
        <source>API users that were created longer ago and never used. Those that are kept until a later day or contradictory are left out.</source>
        <translation>API-Nutzer, die vor längerer Zeit erstellt und nie verwendet wurden. Bis zu einem späteren Tag behaltene und widersprüchliche sind ausgelassen.</translation>
    </message>
    <message>
        <source>API users with requests in the last 30 days but no use in that time, or with a number of requests that rises while the last use stands still.</source>
        <translation>API-Nutzer mit Anfragen in den letzten 30 Tagen, aber ohne Verwendung in dieser Zeit, oder mit einer Zahl von Anfragen, die steigt, während die letzte Verwendung stehen bleibt.</translation>
    </message>
    <message>
        <source>API users whose owner nobody has entered.</source>
        <translation>API-Nutzer, für die niemand Verantwortliche eingetragen hat.</translation>
    </message>
    <message>
        <source>API users that should have been reviewed by today.</source>
        <translation>API-Nutzer, die bis heute geprüft sein sollten.</translation>
    </message>
    <message>
        <source>API users that are kept until today or later, those that run out first at the top.</source>
        <translation>API-Nutzer, die bis heute oder länger behalten werden; oben, was zuerst abläuft.</translation>
    </message>
    <message numerus="yes">
        <source>Dormant for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag nicht verwendet</numerusform>
            <numerusform>Seit %n Tagen nicht verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used and older than %n day(s)</source>
        <translation>
            <numerusform>Nie verwendet und älter als %n Tag</numerusform>
            <numerusform>Nie verwendet und älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not contradictory</source>
        <translation>Nicht widersprüchlich</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>API users</comment>
        <translation>Wird behalten</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewsMenu</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>You have not saved any.</source>
        <translation>Du hast keine gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Ansi&amp;chten</translation>
    </message>
</context>
<context>
    <name>umh::Application</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>Die Datenbank konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database that is open is not at its place any more.</source>
        <translation>Die geöffnete Datenbank liegt nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>Open the file that is there now</source>
        <translation>Die Datei öffnen, die jetzt dort liegt</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>Die Datenbank konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no display to show windows on. All commands work without one; “--help” lists them.</source>
        <translation>Es gibt keinen Bildschirm, auf dem Fenster angezeigt werden können. Alle Befehle funktionieren auch ohne; „--help“ führt sie auf.</translation>
    </message>
    <message>
        <source>The program ends as soon as the change is done.</source>
        <translation>Das Programm wird beendet, sobald sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>A change is still under way.</source>
        <translation>Eine Änderung läuft noch.</translation>
    </message>
    <message>
        <source>The program information was copied.</source>
        <translation>Die Programminformationen wurden kopiert.</translation>
    </message>
    <message>
        <source>Open the other database as soon as the change is done.</source>
        <translation>Öffne die andere Datenbank, sobald die Änderung abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>umh::ArchiveDialog</name>
    <message>
        <source>journal-before-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>protokoll-vor-%1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Das ist ein Ordner. Gib dahinter den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name: an archive is never replaced.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Wähle einen anderen Namen: ein Archiv wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Archive the journal</source>
        <translation>Protokoll archivieren</translation>
    </message>
    <message>
        <source>Moves the old entries of the journal to a file, and removes them from the database. What the journal goes on from is noted in the database, so that it can still be checked: the hash of the last entry that was moved. The entries cannot be put back; keep the file where it is safe.</source>
        <translation>Verschiebt die alten Einträge des Protokolls in eine Datei und entfernt sie aus der Datenbank. In der Datenbank bleibt vermerkt, von wo an das Protokoll weitergeht: der Hash des letzten verschobenen Eintrags. So lässt es sich weiterhin prüfen. Die Einträge lassen sich nicht zurückholen; bewahre die Datei an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>About archiving</source>
        <translation>Über das Archivieren</translation>
    </message>
    <message>
        <source>Entries from &amp;before:</source>
        <translation>Einträge &amp;vor dem:</translation>
    </message>
    <message>
        <source>&amp;To the file:</source>
        <translation>&amp;In die Datei:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>A&amp;rchivieren…</translation>
    </message>
    <message>
        <source>Move all entries from before %1 out of the journal?</source>
        <translation>Alle Einträge vor dem %1 aus dem Protokoll herausnehmen?</translation>
    </message>
    <message>
        <source>From then on they are in the file “%1” only. Until that is done, nobody else can change anything in the database.</source>
        <translation>Danach stehen sie nur noch in der Datei „%1“. Bis das fertig ist, kann niemand sonst etwas in der Datenbank ändern.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
</context>
<context>
    <name>umh::Archiving</name>
    <message>
        <source>Archive the journal</source>
        <translation>Protokoll archivieren</translation>
    </message>
    <message>
        <source>Archiving the journal…</source>
        <translation>Protokoll wird archiviert…</translation>
    </message>
    <message numerus="yes">
        <source>Archiving the journal: %Ln entry(ies) written…</source>
        <translation>
            <numerusform>Protokoll wird archiviert: %Ln Eintrag geschrieben…</numerusform>
            <numerusform>Protokoll wird archiviert: %Ln Einträge geschrieben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving was cancelled. Nothing was changed.</source>
        <translation>Das Archivieren wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The journal could not be archived.</source>
        <translation>Das Protokoll konnte nicht archiviert werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Kein Eintrag ist so alt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to “%1”.</source>
        <translation>
            <numerusform>%Ln Eintrag des Protokolls wurde nach „%1“ verschoben.</numerusform>
            <numerusform>%Ln Einträge des Protokolls wurden nach „%1“ verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal goes on from there, and can still be checked.</source>
        <translation>Das Protokoll geht von dort aus weiter und lässt sich weiterhin prüfen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
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
        <source>There is no API user with the GUID %1 in this database. &apos;%2&apos; prints the GUIDs.</source>
        <translation>In dieser Datenbank gibt es keinen API-Nutzer mit der GUID %1. &apos;%2&apos; zeigt die GUIDs an.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without confirmation.</source>
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
        <source>Import saved answers of the account&apos;s API into the database. What each file contains (operators, operator groups or API users) is recognised.</source>
        <translation>Gespeicherte Antworten der API des Kontos in die Datenbank importieren. Was eine Datei enthält (Operatoren, Operator-Gruppen oder API-Nutzer), wird erkannt.</translation>
    </message>
    <message>
        <source>Fill an empty database with sample data: %1 API users, or N.</source>
        <translation>Eine leere Datenbank mit Beispieldaten füllen: %1 API-Nutzer, oder N.</translation>
    </message>
    <message>
        <source>Save pictures of the windows in the folder DIR: hub.png and overview.png.</source>
        <translation>Bilder der Fenster im Ordner DIR speichern: hub.png und overview.png.</translation>
    </message>
    <message>
        <source>Use Dutch, English, German or French instead of the system language.</source>
        <translation>Niederländisch, Englisch, Deutsch oder Französisch statt der Systemsprache verwenden.</translation>
    </message>
    <message>
        <source>Use a temporary database with sample data. For the hub, list and screenshot.</source>
        <translation>Eine temporäre Datenbank mit Beispieldaten verwenden. Für den Hub, list und screenshot.</translation>
    </message>
    <message>
        <source>Sort by one of: %1.</source>
        <translation>Sortieren nach: %1.</translation>
    </message>
    <message>
        <source>Reverse the order.</source>
        <translation>Die Reihenfolge umkehren.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
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
        <source>Options for %1:</source>
        <translation>Optionen für %1:</translation>
    </message>
    <message>
        <source>Exit status: 0 success, 1 failure, 2 invalid command line.</source>
        <translation>Rückgabewert: 0 erfolgreich, 1 fehlgeschlagen, 2 falsche Befehlszeile.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a value. (A value that starts with two dashes is written %1=VALUE.)</source>
        <translation>Nach &apos;%1&apos; fehlt ein Wert. (Ein Wert, der mit zwei Bindestrichen beginnt, wird als %1=WERT geschrieben.)</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation>Die Option &apos;%1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; takes no value.</source>
        <translation>Zur Option &apos;%1&apos; gehört kein Wert.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Den Befehl &apos;%1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not text in UTF-8. If it is a file, rename it, or make a link to it that has another name.</source>
        <translation>&apos;%1&apos; ist kein Text in UTF-8. Ist es eine Datei, benenne sie um oder lege eine Verknüpfung mit einem anderen Namen an.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may be asking you to unlock it…</source>
        <translation>Warten auf den Schlüsselbund; vielleicht fragt er dich, ob er entsperrt werden darf…</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs a command.</source>
        <translation>Die Option &apos;--%1&apos; erfordert einen Befehl.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; cannot be used with &apos;%2&apos;.</source>
        <translation>Die Option &apos;--%1&apos; kann nicht mit &apos;%2&apos; verwendet werden.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--database&apos; cannot be used together: sample data goes into a temporary database.</source>
        <translation>Die Optionen &apos;--sample&apos; und &apos;--database&apos; schließen einander aus: Beispieldaten kommen in eine temporäre Datenbank.</translation>
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
        <source>&apos;%1&apos; is not a valid value for &apos;--%2&apos;; choose one of: %3.</source>
        <translation>&apos;%1&apos; ist kein gültiger Wert für &apos;--%2&apos;; möglich sind: %3.</translation>
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
        <source>The output could not be written completely (%1). Write it to another place, or make room there.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden (%1). Schreibe sie an einen anderen Ort oder schaffe dort Platz.</translation>
    </message>
    <message>
        <source>This could not be written to the output (%1).</source>
        <translation>Das konnte nicht in die Ausgabe geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>Die Dateien wurden importiert.</translation>
    </message>
    <message>
        <source>The sample data was put into the database.</source>
        <translation>Die Beispieldaten wurden in die Datenbank übernommen.</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Mit dem Konto synchronisiert.</translation>
    </message>
    <message>
        <source>The pictures were saved.</source>
        <translation>Die Bilder wurden gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was deleted: this program signs in with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Es wurde nichts entfernt: Dieses Programm meldet sich mit diesem API-Nutzer an, und ohne Terminal ist keine Rückfrage möglich.</translation>
    </message>
    <message>
        <source>This program signs in with this API user. Without it you cannot sync or delete any more.</source>
        <translation>Dieses Programm meldet sich mit diesem API-Nutzer an. Ohne ihn kannst du weder synchronisieren noch API-Nutzer entfernen.</translation>
    </message>
    <message>
        <source>Type its username to delete it:</source>
        <translation>Gib seinen Benutzernamen ein, um ihn zu entfernen:</translation>
    </message>
    <message>
        <source>Sync the database with its account. The password comes from the keyring or from standard input.</source>
        <translation>Die Datenbank mit ihrem Konto synchronisieren. Das Passwort kommt aus dem Schlüsselbund oder von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Connect the database to the account at this address. For the hub and sync.</source>
        <translation>Die Datenbank mit dem Konto unter dieser Adresse verbinden. Für den Hub und sync.</translation>
    </message>
    <message>
        <source>The username of the API user to sign in with. Used with --account.</source>
        <translation>Der Benutzername des API-Nutzers für die Anmeldung. Gehört zu --account.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--account&apos; cannot be used together.</source>
        <translation>Die Optionen &apos;--sample&apos; und &apos;--account&apos; schließen einander aus.</translation>
    </message>
    <message>
        <source>Fetching from the account… %1 received</source>
        <comment>progress</comment>
        <translation>Daten werden vom Konto abgerufen… %1 empfangen</translation>
    </message>
    <message>
        <source>Comparing… API users: %1</source>
        <comment>progress</comment>
        <translation>Abgleich… API-Nutzer: %1</translation>
    </message>
    <message>
        <source>Updating the database… %1 of %2</source>
        <comment>progress</comment>
        <translation>Die Datenbank wird aktualisiert… %1 von %2</translation>
    </message>
    <message>
        <source>The account lists far fewer API users than the database contains: the sync would remove %1 of %2.</source>
        <translation>Das Konto führt weit weniger API-Nutzer auf, als die Datenbank enthält: Die Synchronisierung würde %1 von %2 entfernen.</translation>
    </message>
    <message>
        <source>Nothing was changed. If these API users should really be removed, use --yes to do so without confirmation.</source>
        <translation>Es wurde nichts geändert. Wenn diese API-Nutzer wirklich entfernt werden sollen, verwende --yes, um sie ohne Rückfrage zu entfernen.</translation>
    </message>
    <message>
        <source>Remove these API users from the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Diese API-Nutzer aus der Datenbank entfernen? [j/N]</translation>
    </message>
    <message>
        <source>The account limits requests… %1 of %2 answers received</source>
        <comment>progress</comment>
        <translation>Das Konto begrenzt die Anfragen… %1 von %2 Antworten empfangen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The sync would now remove even more API users: %1. Nothing was changed. Start the sync again.</source>
        <translation>Inzwischen würde die Synchronisierung noch mehr API-Nutzer entfernen: %1. Es wurde nichts geändert. Starte die Synchronisierung erneut.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; must be used together.</source>
        <translation>Die Optionen &apos;%1&apos; und &apos;%2&apos; müssen zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; must be used together.</source>
        <translation>Die Optionen &apos;%1&apos;, &apos;%2&apos; und &apos;%3&apos; müssen zusammen angegeben werden.</translation>
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
        <source>&apos;%1&apos;</source>
        <comment>a name in quotes</comment>
        <translation>&apos;%1&apos;</translation>
    </message>
    <message>
        <source>Among those available: %1.</source>
        <translation>Vorhanden sind zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Es gibt keinen Operator %1.</translation>
    </message>
    <message>
        <source>There are several operators named %1. Specify the right one by its GUID: %2.</source>
        <translation>Es gibt mehrere Operatoren namens %1. Gib die GUID des richtigen an: %2.</translation>
    </message>
    <message>
        <source>There is no operator group %1.</source>
        <translation>Es gibt keine Operator-Gruppe %1.</translation>
    </message>
    <message>
        <source>There are several operator groups named %1. Specify the right one by its GUID: %2.</source>
        <translation>Es gibt mehrere Operator-Gruppen namens %1. Gib die GUID der richtigen an: %2.</translation>
    </message>
    <message>
        <source>There is no API user of the type %1.</source>
        <translation>Es gibt keinen API-Nutzer des Typs %1.</translation>
    </message>
    <message>
        <source>On the command line: use --account and --username.</source>
        <translation>In der Befehlszeile: Verwende --account und --username.</translation>
    </message>
    <message>
        <source>On the command line: sync once with --account and --username.</source>
        <translation>In der Befehlszeile: Synchronisiere einmal mit --account und --username.</translation>
    </message>
    <message>
        <source>On the command line: use --password-stdin, and write the password to standard input.</source>
        <translation>In der Befehlszeile: Verwende --password-stdin und übergib das Passwort über die Standardeingabe.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet: it has changed since it was shown.</source>
        <translation>Es wurde noch nichts entfernt: Der API-Nutzer hat sich geändert, seit er angezeigt wurde.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the API user has changed since the database was last brought up to date:</source>
        <translation>Es wurde nichts entfernt: Der API-Nutzer hat sich geändert, seit die Datenbank zuletzt auf den neuesten Stand gebracht wurde:</translation>
    </message>
    <message>
        <source>The database is up to date now. Look at the API user, and start again if it is still to be deleted.</source>
        <translation>Die Datenbank ist jetzt auf dem neuesten Stand. Sieh dir den API-Nutzer an und starte den Befehl erneut, wenn er weiterhin entfernt werden soll.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted in the account; this program saw it on %3.</source>
        <translation>API-Nutzer %1 von %2 wurde im Konto entfernt; dieses Programm hat das am %3 festgestellt.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted by this program on %3.</source>
        <translation>API-Nutzer %1 von %2 wurde am %3 von diesem Programm entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %Ln change(s) that the account has not answered…</source>
        <translation>
            <numerusform>Es wird ermittelt, was aus %Ln Änderung geworden ist, auf die das Konto nicht geantwortet hat…</numerusform>
            <numerusform>Es wird ermittelt, was aus %Ln Änderungen geworden ist, auf die das Konto nicht geantwortet hat…</numerusform>
        </translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted, as asked for earlier.</source>
        <translation>API-Nutzer %1 von %2 wurde entfernt, wie zuvor verlangt.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted; it is as before.</source>
        <translation>API-Nutzer %1 von %2 wurde nicht entfernt und ist unverändert.</translation>
    </message>
    <message>
        <source>API user %1 of %2 has the description that was asked for earlier.</source>
        <translation>API-Nutzer %1 von %2 hat die zuvor verlangte Beschreibung.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>Die Beschreibung von API-Nutzer %1 von %2 wurde nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln change(s) cannot be determined now; they stay marked.</source>
        <translation>
            <numerusform>Was aus %Ln Änderung geworden ist, lässt sich jetzt nicht ermitteln; die Markierung bleibt.</numerusform>
            <numerusform>Was aus %Ln Änderungen geworden ist, lässt sich jetzt nicht ermitteln; die Markierungen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program is at work on %Ln change(s), which are left to it.</source>
        <translation>
            <numerusform>Ein anderes Programm arbeitet an %Ln Änderung; sie bleibt ihm überlassen.</numerusform>
            <numerusform>Ein anderes Programm arbeitet an %Ln Änderungen; sie bleiben ihm überlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking whether the API user was deleted…</source>
        <translation>Es wird geprüft, ob der API-Nutzer entfernt wurde…</translation>
    </message>
    <message>
        <source>The time zone of the account, such as %1, for times that it sends without one. It is kept with the database; at first it is UTC.</source>
        <translation>Die Zeitzone des Kontos, etwa %1, für Zeiten, die es ohne Zeitzone sendet. Sie wird in der Datenbank gespeichert; anfangs ist es UTC.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone that this computer knows. Name one such as %2 or %3.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Computer kennt. Gib eine an wie %2 oder %3.</translation>
    </message>
    <message>
        <source>Set the time zone of the account, for example with: %1</source>
        <translation>Stelle die Zeitzone des Kontos ein, zum Beispiel mit: %1</translation>
    </message>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>Im Benutzernamen oder im Namen des Operators sind Buchstaben verschiedener Alphabete gemischt, sodass er einem anderen vielleicht nur ähnlich sieht. Prüfe die GUID.</translation>
    </message>
    <message>
        <source>Only API users of this type. Given several times: of one of these.</source>
        <translation>Nur API-Nutzer dieses Typs. Mehrmals angegeben: eines dieser Typen.</translation>
    </message>
    <message>
        <source>Only API users with this last use; choose from: %1. Given several times: with one of these.</source>
        <translation>Nur API-Nutzer mit dieser letzten Verwendung; zur Auswahl: %1. Mehrmals angegeben: mit einer davon.</translation>
    </message>
    <message>
        <source>Only API users that were created then; choose from: %1. Given several times: at one of these times.</source>
        <translation>Nur API-Nutzer, die in diesem Zeitraum erstellt wurden; zur Auswahl: %1. Mehrmals angegeben: in einem dieser Zeiträume.</translation>
    </message>
    <message>
        <source>Nothing was deleted: somebody has signed in to this program with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Es wurde nichts entfernt: Mit diesem API-Nutzer hat sich jemand in diesem Programm angemeldet, und ohne Terminal ist keine Rückfrage möglich.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Mit diesem API-Nutzer hat sich jemand in diesem Programm angemeldet. Wer das noch tut, kann ohne ihn weder synchronisieren noch etwas ändern.</translation>
    </message>
    <message>
        <source>Other programs connected to the database at the moment: %1.</source>
        <translation>Andere Programme, die gerade mit der Datenbank verbunden sind: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. If the database should be updated nevertheless, use --yes.</source>
        <translation>Es wurde nichts geändert. Wenn die Datenbank trotzdem aktualisiert werden soll, verwende --yes.</translation>
    </message>
    <message>
        <source>After the update they need the new version of this program to change anything.</source>
        <translation>Nach der Aktualisierung brauchen sie die neue Version dieses Programms, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Update the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Die Datenbank aktualisieren? [j/N]</translation>
    </message>
    <message>
        <source>The database on the server is of an older version. Nothing was changed. To update it, use: %1</source>
        <translation>Die Datenbank auf dem Server hat eine ältere Version. Es wurde nichts geändert. Zum Aktualisieren verwende: %1</translation>
    </message>
    <message>
        <source>The database is up to date.</source>
        <translation>Die Datenbank ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Password for the database %1:</source>
        <translation>Passwort für die Datenbank %1:</translation>
    </message>
    <message>
        <source>Password of %1 for the database %2:</source>
        <comment>a username, an address</comment>
        <translation>Passwort von %1 für die Datenbank %2:</translation>
    </message>
    <message>
        <source>Print where the database is and what you can do with it. With migrate: update it to the version of this program first, on a server as its owner.</source>
        <translation>Ausgeben, wo die Datenbank liegt und was du mit ihr tun kannst. Mit migrate: sie auf die Version dieses Programms aktualisieren, auf einem Server als ihr Eigentümer.</translation>
    </message>
    <message>
        <source>Use this database instead of your own: the path of an SQLite file, or an address such as %1.</source>
        <translation>Diese Datenbank statt deiner eigenen verwenden: der Pfad einer SQLite-Datei oder eine Adresse wie %1.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation. For sync, delete and database migrate.</source>
        <translation>Nicht nachfragen. Für sync, delete und database migrate.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs two arguments: %2</source>
        <translation>Der Befehl &apos;%1&apos; braucht zwei Argumente: %2</translation>
    </message>
    <message>
        <source>The database was copied.</source>
        <translation>Die Datenbank wurde kopiert.</translation>
    </message>
    <message>
        <source>&apos;-&apos; is neither the path of a file nor the address of a database.</source>
        <translation>&apos;-&apos; ist weder der Pfad einer Datei noch die Adresse einer Datenbank.</translation>
    </message>
    <message>
        <source>Copy a database, with its history, from one place to another: the path of an SQLite file or the address of a database on a server. TO must be new or empty.</source>
        <translation>Eine Datenbank mit ihrem Verlauf an einen anderen Ort kopieren: den Pfad einer SQLite-Datei oder die Adresse einer Datenbank auf einem Server. TO muss neu oder leer sein.</translation>
    </message>
    <message>
        <source>Copying… %1 %</source>
        <comment>progress</comment>
        <translation>Daten werden kopiert… %1&#xa0;%</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; cannot be used together.</source>
        <translation>Die Optionen &apos;%1&apos; und &apos;%2&apos; können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no API user with the GUID &apos;%1&apos;.</source>
        <translation>Es gibt keinen API-Nutzer mit der GUID &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) would change.</source>
        <translation>
            <numerusform>Die Notizen von %n API-Nutzer würden geändert.</numerusform>
            <numerusform>Die Notizen von %n API-Nutzern würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) have changed.</source>
        <translation>
            <numerusform>Die Notizen von %n API-Nutzer wurden geändert.</numerusform>
            <numerusform>Die Notizen von %n API-Nutzern wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands within a cell that does not begin with one.</source>
        <translation>In einer Zelle, die nicht damit beginnt, steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something stands behind the closing quotation mark of a cell.</source>
        <translation>Hinter dem schließenden Anführungszeichen einer Zelle steht etwas.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;.</source>
        <translation>Es gibt keine Spalte &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there twice.</source>
        <translation>Die Spalte &apos;%1&apos; ist zweimal da.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is missing.</source>
        <translation>Die Spalte &apos;%1&apos; fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 characters.</source>
        <translation>&apos;%1&apos; hat mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day such as 2027-12-31: &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; ist kein Tag wie 2027-12-31: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no GUID.</source>
        <translation>Es gibt keine GUID.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It has %1 cells, and the heading %2.</source>
        <translation>Sie hat %1 Zellen und die Überschrift %2.</translation>
    </message>
    <message>
        <source>The API user with this GUID is in line %1 already.</source>
        <translation>Der API-Nutzer mit dieser GUID steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>Print what people have entered about API users (owner, purpose and so on) as CSV, or take it from a CSV file, told by GUID: all of the file, or nothing.</source>
        <translation>Gibt aus, was Menschen zu API-Nutzern eingetragen haben (Verantwortliche, Zweck und so weiter), als CSV, oder übernimmt es aus einer CSV-Datei, nach GUID: die ganze Datei oder nichts.</translation>
    </message>
    <message>
        <source>Only API users that contain every word of TEXT, in operator, username, type, description or notes.</source>
        <translation>Nur API-Nutzer, die jedes Wort von TEXT enthalten, in Operator, Benutzername, Typ, Beschreibung oder Notizen.</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;. Choose one of: %2.</source>
        <translation>Es gibt keine Ansicht &apos;%1&apos;. Wähle eine von: %2.</translation>
    </message>
    <message>
        <source>Use either %1 or %2, not both.</source>
        <translation>Verwende entweder %1 oder %2, nicht beides.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;--%2&apos;.</source>
        <translation>Die Option &apos;--%1&apos; braucht &apos;--%2&apos;.</translation>
    </message>
    <message>
        <source>Syncing first, as the data is more than a day old…</source>
        <translation>Zuerst wird synchronisiert, da die Daten mehr als einen Tag alt sind…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the GUIDs is not in this database.</source>
        <translation>
            <numerusform>%Ln der GUIDs ist nicht in dieser Datenbank.</numerusform>
            <numerusform>%Ln der GUIDs sind nicht in dieser Datenbank.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API user to delete.</source>
        <translation>Es gibt keinen API-Nutzer zu entfernen.</translation>
    </message>
    <message>
        <source>Nothing was deleted: API users in the plan: %1, expected: %2.</source>
        <translation>Es wurde nichts entfernt: API-Nutzer im Plan: %1, erwartet: %2.</translation>
    </message>
    <message>
        <source>The data is more than a day old; a deletion would sync first.</source>
        <translation>Die Daten sind mehr als einen Tag alt; vor dem Entfernen würde synchronisiert.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without it, and --dry-run to see what would be deleted.</source>
        <translation>Es wurde nichts entfernt: Ohne Terminal ist keine Rückfrage möglich. Verwende --yes, um ohne Rückfrage zu entfernen, und --dry-run, um zu sehen, was entfernt würde.</translation>
    </message>
    <message>
        <source>To delete these API users, type how many they are:</source>
        <translation>Um diese API-Nutzer zu entfernen, gib ein, wie viele es sind:</translation>
    </message>
    <message>
        <source>Delete these API users? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Diese API-Nutzer entfernen? [j/N]</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Es gibt keine Aufträge.</translation>
    </message>
    <message>
        <source>In job %1 there is nothing left to do.</source>
        <translation>In Auftrag %1 ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>The job is not done. To go on with it: %1</source>
        <comment>a command</comment>
        <translation>Der Auftrag ist nicht fertig. So geht es weiter: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weiterer.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>API users to delete: %1</source>
        <comment>a number</comment>
        <translation>Zu entfernende API-Nutzer: %1</translation>
    </message>
    <message>
        <source>Not to be deleted, marked with -: %1</source>
        <comment>a number</comment>
        <translation>Nicht zu entfernen, mit - markiert: %1</translation>
    </message>
    <message>
        <source>By operator:</source>
        <translation>Nach Operator:</translation>
    </message>
    <message>
        <source>By type:</source>
        <translation>Nach Typ:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number for &apos;--%2&apos;.</source>
        <translation>&apos;%1&apos; ist keine Zahl für &apos;--%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the number of a job.</source>
        <translation>&apos;%1&apos; ist keine Nummer eines Auftrags.</translation>
    </message>
    <message>
        <source>Delete one API user, or those that an option names as one job, after asking for confirmation.</source>
        <translation>Einen API-Nutzer entfernen, oder die, die eine Option nennt, als einen Auftrag, nach einer Rückfrage.</translation>
    </message>
    <message>
        <source>Print the jobs, or do something with job N: show prints what became of each API user, resume goes on, retry tries again what was refused or not done, give-up ends it.</source>
        <translation>Die Aufträge ausgeben, oder etwas mit Auftrag N tun: show gibt aus, was aus jedem API-Nutzer wurde, resume macht weiter, retry versucht erneut, was abgelehnt oder nicht erledigt wurde, give-up beendet ihn.</translation>
    </message>
    <message>
        <source>Only the API users of a view, in its order: one that you have saved in a window, or one of %1. For list and delete.</source>
        <translation>Nur die API-Nutzer einer Ansicht, in deren Reihenfolge: eine, die du in einem Fenster gespeichert hast, oder eine von %1. Für list und delete.</translation>
    </message>
    <message>
        <source>Delete the API users whose GUIDs are in this file, one on each line; - for standard input.</source>
        <translation>Die API-Nutzer entfernen, deren GUIDs in dieser Datei stehen, eine je Zeile; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Delete nothing unless it would be N API users.</source>
        <translation>Nichts entfernen, außer es sind N API-Nutzer.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing. For delete and notes import.</source>
        <translation>Sagt, was geschähe, und tut nichts. Für delete und notes import.</translation>
    </message>
    <message>
        <source>Deleting… %1 of %2</source>
        <comment>progress</comment>
        <translation>Wird entfernt… %1 von %2</translation>
    </message>
    <message>
        <source>(waiting until %1)</source>
        <comment>progress; a time</comment>
        <translation>(wartet bis %1)</translation>
    </message>
    <message>
        <source>(the account limits requests)</source>
        <comment>progress</comment>
        <translation>(das Konto begrenzt die Anfragen)</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; is about API users.</source>
        <translation>Die Option &apos;--%1&apos; betrifft API-Nutzer.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;%2&apos;.</source>
        <translation>Die Option &apos;--%1&apos; braucht &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is given twice.</source>
        <translation>Die Spalte &apos;%1&apos; ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>There is no list of &apos;%1&apos;; choose one of: %2.</source>
        <translation>Es gibt keine Liste von &apos;%1&apos;; wähle eine von: %2.</translation>
    </message>
    <message>
        <source>Print the API users, or the operators or operator groups, one per line.</source>
        <translation>Die API-Nutzer ausgeben, oder die Operatoren oder Operator-Gruppen, jeweils einen pro Zeile.</translation>
    </message>
    <message>
        <source>Print these columns, in this order, with a comma between; choose from: %1.</source>
        <translation>Diese Spalten ausgeben, in dieser Reihenfolge, durch Kommas getrennt; wähle aus: %1.</translation>
    </message>
    <message>
        <source>For csv, what stands between the cells; one of: %1.</source>
        <translation>Für csv: was zwischen den Zellen steht; eines von: %1.</translation>
    </message>
    <message>
        <source>For csv: begin with a byte order mark, by which some spreadsheets tell UTF-8.</source>
        <translation>Für csv: mit einer Bytereihenfolge-Markierung beginnen, an der manche Tabellenprogramme UTF-8 erkennen.</translation>
    </message>
    <message>
        <source>Write the list to FILE, all of it or nothing; a file that is there is replaced.</source>
        <translation>Die Liste in FILE schreiben, ganz oder gar nicht; eine vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>&apos;--until&apos; is before &apos;--since&apos;.</source>
        <translation>&apos;--until&apos; liegt vor &apos;--since&apos;.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs the option &apos;%2&apos;.</source>
        <translation>Der Befehl &apos;%1&apos; braucht die Option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Print the journal, the newest entry first: what happened to API users, operators and groups, when and by whom. With verify: check that nothing in it was changed, and print its newest hash. With archive: move old entries to FILE.</source>
        <translation>Das Protokoll ausgeben, das Neueste zuerst: was mit API-Nutzern, Operatoren und Gruppen geschehen ist, wann und durch wen. Mit verify: prüfen, dass nichts darin geändert wurde, und den neuesten Hash ausgeben. Mit archive: alte Einträge nach FILE verschieben.</translation>
    </message>
    <message>
        <source>Print what has become of each API user between two times: new, gone, changed, or in use again.</source>
        <translation>Ausgeben, was zwischen zwei Zeitpunkten aus jedem API-Nutzer geworden ist: neu, verschwunden, geändert oder wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Print what is new since the last run: API users that are new, gone, in use again, contradictory or have another description. Exit status 3 if there is anything.</source>
        <translation>Ausgeben, was es seit dem letzten Mal Neues gibt: API-Nutzer, die neu, verschwunden, wieder in Gebrauch oder widersprüchlich sind oder eine andere Beschreibung haben. Rückgabewert 3, wenn es etwas gibt.</translation>
    </message>
    <message>
        <source>There is no API user &apos;%1&apos;, nor does the journal know of one.</source>
        <translation>Es gibt keinen API-Nutzer &apos;%1&apos;, und auch das Protokoll kennt keinen.</translation>
    </message>
    <message>
        <source>There are several API users named &apos;%1&apos;. Specify the right one by its GUID: %2.</source>
        <translation>Es gibt mehrere API-Nutzer namens &apos;%1&apos;. Gib den richtigen mit seiner GUID an: %2.</translation>
    </message>
    <message>
        <source>Its hash:</source>
        <translation>Sein Hash:</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal. Nothing was changed.</source>
        <translation>Nur der Eigentümer der Datenbank kann ihr Protokoll archivieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Nothing was changed.</source>
        <translation>Es gibt schon eine Datei &apos;%1&apos;. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No entry is that old. Nothing was changed.</source>
        <translation>Kein Eintrag ist so alt. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to the file.</source>
        <translation>
            <numerusform>%Ln Eintrag des Protokolls wurde in die Datei verschoben.</numerusform>
            <numerusform>%Ln Einträge des Protokolls wurden in die Datei verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time for &apos;--%2&apos;. Write a day (%3), a time (%4), how long ago (%5), today or yesterday.</source>
        <translation>&apos;%1&apos; ist kein Zeitpunkt für &apos;--%2&apos;. Schreibe einen Tag (%3), einen Zeitpunkt (%4), wie lange es her ist (%5), today oder yesterday.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a hash of 64 hexadecimal digits.</source>
        <translation>&apos;%1&apos; ist kein Hash aus 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>One of: %1. For list, jobs, journal, changes and, but for csv, delete and watch; xlsx is for list with --output.</source>
        <translation>Eines von: %1. Für list, jobs, journal, changes und, außer csv, delete und watch; xlsx ist für list mit --output.</translation>
    </message>
    <message>
        <source>Only what was noted from then on: a day, a time, or how long ago, such as %1.</source>
        <translation>Nur was von da an notiert wurde: ein Tag, ein Zeitpunkt, oder wie lange es her ist, etwa %1.</translation>
    </message>
    <message>
        <source>Only what was noted before then. A day stands for its beginning.</source>
        <translation>Nur was davor notiert wurde. Ein Tag steht für seinen Beginn.</translation>
    </message>
    <message>
        <source>Only entries about this API user, whether it is still there or not.</source>
        <translation>Nur Einträge über diesen API-Nutzer, ob es ihn noch gibt oder nicht.</translation>
    </message>
    <message>
        <source>Only entries of this kind; choose from: %1. Given several times: of one of these.</source>
        <translation>Nur Einträge dieser Art; wähle aus: %1. Mehrmals angegeben: einer davon.</translation>
    </message>
    <message>
        <source>Sync first. That the sync fails is reported as well, once.</source>
        <translation>Zuerst synchronisieren. Auch dass das fehlschlägt, wird gemeldet, einmal.</translation>
    </message>
    <message>
        <source>For journal archive: move the entries before then, as for --since.</source>
        <translation>Für journal archive: die Einträge davor verschieben, wie bei --since.</translation>
    </message>
    <message>
        <source>For journal verify: check that the journal still has the entry with this hash, which you have kept elsewhere.</source>
        <translation>Für journal verify: prüfen, dass das Protokoll noch den Eintrag mit diesem Hash hat, den du anderswo aufbewahrt hast.</translation>
    </message>
    <message>
        <source>Read the password of that API user from the first line of standard input instead of from the keyring. It is not kept. For the hub, sync, delete, jobs and watch.</source>
        <translation>Das Passwort dieses API-Nutzers aus der ersten Zeile der Standardeingabe lesen statt aus dem Schlüsselbund. Es wird nicht gespeichert. Für den Hub, sync, delete, jobs und watch.</translation>
    </message>
    <message>
        <source>The sync has been failing since %1.</source>
        <translation>Die Synchronisierung schlägt seit %1 fehl.</translation>
    </message>
    <message>
        <source>The database was put back to an earlier state since the last run. What happens from now on will be reported.</source>
        <translation>Die Datenbank wurde seit dem letzten Mal auf einen früheren Stand zurückgesetzt. Was ab jetzt geschieht, wird gemeldet.</translation>
    </message>
    <message>
        <source>This is the first run for this database. What happens from now on will be reported.</source>
        <translation>Das ist das erste Mal für diese Datenbank. Was ab jetzt geschieht, wird gemeldet.</translation>
    </message>
    <message>
        <source>Another watch of this database is running. Nothing was printed.</source>
        <translation>Es läuft schon ein watch dieser Datenbank. Es wurde nichts ausgegeben.</translation>
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
        <source>Sign in with an API user of the account, preferably one of an administrator. Do not use the e-mail address and password with which an operator signs in.</source>
        <translation>Melde dich mit einem API-Nutzer des Kontos an, am besten mit dem eines Administrators. Verwende nicht die E-Mail-Adresse und das Passwort, mit denen sich ein Operator anmeldet.</translation>
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
        <source>This database now contains %Ln API user(s). They will be compared with the account: those that are not in the account will be removed here.</source>
        <translation>
            <numerusform>Diese Datenbank enthält jetzt %Ln API-Nutzer. Er wird mit dem Konto abgeglichen: Fehlt er im Konto, wird er hier entfernt.</numerusform>
            <numerusform>Diese Datenbank enthält jetzt %Ln API-Nutzer. Sie werden mit dem Konto abgeglichen: API-Nutzer, die im Konto fehlen, werden hier entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to this database</source>
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
    <message>
        <source>Time &amp;zone of the account:</source>
        <translation>Zeitz&amp;one des Kontos:</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone. You can change it alone, without the password.</source>
        <translation>Für Zeiten, die das Konto ohne Zeitzone sendet. Du kannst nur sie ändern, ohne das Passwort.</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone.</source>
        <translation>Für Zeiten, die das Konto ohne Zeitzone sendet.</translation>
    </message>
    <message>
        <source>What the time zone is for</source>
        <translation>Wofür die Zeitzone dient</translation>
    </message>
</context>
<context>
    <name>umh::CopyDatabaseDialog</name>
    <message>
        <source>Copy database</source>
        <translation>Datenbank kopieren</translation>
    </message>
    <message>
        <source>Copies everything in the open database, with its history, to a file that does not exist yet, or to an empty database on a server. Afterwards, continue with only one of the two, so that they stay the same database.</source>
        <translation>Kopiert alles in der geöffneten Datenbank, mit ihrem Verlauf, in eine Datei, die es noch nicht gibt, oder in eine leere Datenbank auf einem Server. Arbeite danach nur mit einer der beiden weiter, damit es dieselbe Datenbank bleibt.</translation>
    </message>
    <message>
        <source>&amp;To a file, or an address such as %1:</source>
        <translation>&amp;In eine Datei oder an eine Adresse wie %1:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>About copying</source>
        <translation>Über das Kopieren</translation>
    </message>
    <message>
        <source>What is wrong with the place</source>
        <translation>Was mit dem Ort nicht stimmt</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseCopying</name>
    <message>
        <source>The database was copied to “%1”.</source>
        <comment>a path or an address</comment>
        <translation>Die Datenbank wurde nach „%1“ kopiert.</translation>
    </message>
    <message>
        <source>You continue in the database that was open before.</source>
        <translation>Du arbeitest in der Datenbank weiter, die schon geöffnet war.</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>the copy of the database</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copying the database was cancelled.</source>
        <translation>Das Kopieren der Datenbank wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>Die Datenbank konnte nicht kopiert werden.</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseSignInDialog</name>
    <message>
        <source>Sign in to the database server</source>
        <translation>Am Datenbankserver anmelden</translation>
    </message>
    <message>
        <source>The server asks for a password for the database %1.</source>
        <translation>Der Server verlangt ein Passwort für die Datenbank %1.</translation>
    </message>
    <message>
        <source>The server asks %1 for the password for the database %2.</source>
        <comment>a username, an address</comment>
        <translation>Der Server verlangt von %1 das Passwort für die Datenbank %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>Im &amp;Schlüsselbund deines Desktops aufbewahren</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>Wird nur bis zum Beenden im Speicher behalten, da es keinen Schlüsselbund gibt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>umh::DeleteConfirmation</name>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>Im Benutzernamen oder im Namen des Operators sind Buchstaben verschiedener Alphabete gemischt, sodass er einem anderen vielleicht nur ähnlich sieht. Prüfe die GUID.</translation>
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
        <source>Delete API user</source>
        <translation>API-Nutzer entfernen</translation>
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
        <source>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect with another API user.</source>
        <translation>Mit diesem API-Nutzer meldet sich dieses Programm an. Ohne ihn kann das Programm weder synchronisieren noch etwas ändern, bis du dich mit einem anderen API-Nutzer verbindest.</translation>
    </message>
    <message>
        <source>To delete it all the same, type its &amp;username:</source>
        <translation>Gib den &amp;Benutzernamen ein, um den API-Nutzer trotzdem zu entfernen:</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has changed since you confirmed:</source>
        <translation>Der API-Nutzer wurde noch nicht entfernt, weil er sich seit deiner Bestätigung geändert hat:</translation>
    </message>
    <message>
        <source>Delete this API user?</source>
        <translation>Diesen API-Nutzer entfernen?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field and its value, as a sentence</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Mit diesem API-Nutzer hat sich jemand in diesem Programm angemeldet. Wer das noch tut, kann ohne ihn weder synchronisieren noch etwas ändern.</translation>
    </message>
</context>
<context>
    <name>umh::DescriptionDelegate</name>
    <message>
        <source>Description of API user %1 of %2</source>
        <translation>Beschreibung des API-Nutzers %1 von %2</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryCard</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Fictitious data to explore</source>
        <translation>Fiktive Daten zum Ausprobieren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Operators in use: %1 of %2</source>
        <translation>Operatoren in Verwendung: %1 von %2</translation>
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
        <translation>Synchronisiert: %1</translation>
    </message>
    <message>
        <source>Offline. As of: %1</source>
        <comment>how long ago the last sync was</comment>
        <translation>Offline. Stand: %1</translation>
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
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Bei einem Konto anmelden und diese Datenbank damit abgleichen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Fetch what has changed in the account</source>
        <translation>Abrufen, was sich im Konto geändert hat</translation>
    </message>
    <message>
        <source>View the journal</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Open the journal: what has happened</source>
        <translation>Das Protokoll öffnen: was geschehen ist</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryFactsText</name>
    <message>
        <source>View only: this server is a standby</source>
        <translation>Nur ansehen: Dieser Server ist ein Standby-Server</translation>
    </message>
    <message>
        <source>Everything, including updating the database to a new version</source>
        <translation>Alles, auch die Datenbank auf eine neue Version aktualisieren</translation>
    </message>
    <message>
        <source>View, sync and change API users</source>
        <translation>API-Nutzer ansehen, synchronisieren und ändern</translation>
    </message>
    <message>
        <source>View and sync</source>
        <translation>Ansehen und synchronisieren</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a database</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Database system</source>
        <translation>Datenbanksystem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Fast, by an index</source>
        <translation>Schnell, über einen Index</translation>
    </message>
    <message>
        <source>Slower with many API users: the server lacks the extension pg_trgm</source>
        <translation>Langsamer bei vielen API-Nutzern: Dem Server fehlt die Erweiterung pg_trgm</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>You can</source>
        <comment>what somebody may do with a database</comment>
        <translation>Du kannst</translation>
    </message>
    <message>
        <source>Other connected programs</source>
        <translation>Andere verbundene Programme</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryOpening</name>
    <message>
        <source>The update of the database was cancelled.</source>
        <translation>Die Aktualisierung der Datenbank wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was lost. The database can be opened once it has been updated.</source>
        <translation>Es ist nichts verloren gegangen. Die Datenbank kann geöffnet werden, sobald sie aktualisiert ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation>Beispieldaten werden erstellt…</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>Die Datenbank konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The sample data could not be made.</source>
        <translation>Die Beispieldaten konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The sample data is ready.</source>
        <translation>Die Beispieldaten sind fertig.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>The database was not opened, as you cancelled it.</source>
        <translation>Die Datenbank wurde nicht geöffnet, weil du abgebrochen hast.</translation>
    </message>
    <message>
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>Das Passwort konnte nicht im Schlüsselbund gespeichert werden. Es bleibt im Arbeitsspeicher, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>The other database is ready.</source>
        <translation>Die andere Datenbank ist bereit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>The last column that is shown stays.</source>
        <translation>Die letzte angezeigte Spalte bleibt.</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTasks</name>
    <message>
        <source>Building indexes…</source>
        <translation>Indizes werden aufgebaut…</translation>
    </message>
    <message>
        <source>Updating the database to the new version…</source>
        <translation>Die Datenbank wird auf die neue Version aktualisiert…</translation>
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
        <source>The files could not be imported.</source>
        <translation>Die Dateien konnten nicht importiert werden.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>the address of a database</comment>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Die Datenbank wird kopiert…</translation>
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
    <name>umh::DisconnectQuestion</name>
    <message>
        <source>Disconnect from the account</source>
        <translation>Verbindung mit dem Konto trennen</translation>
    </message>
    <message>
        <source>Disconnect this database from its account?</source>
        <translation>Verbindung dieser Datenbank mit dem Konto trennen?</translation>
    </message>
    <message>
        <source>The password is removed. Operators, operator groups and API users stay in the database as they are now; what you delete from then on is deleted here only, not in the account.</source>
        <translation>Das Passwort wird gelöscht. Operatoren, Operator-Gruppen und API-Nutzer bleiben in der Datenbank, wie sie jetzt sind; was du danach entfernst, wird nur hier entfernt, nicht im Konto.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
</context>
<context>
    <name>umh::ErrorDetail</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>number that is not a whole one from 0 to 2^53</source>
        <translation>eine Zahl, die nicht ganz ist oder nicht zwischen 0 und 2^53 liegt</translation>
    </message>
    <message>
        <source>no whole number from 0 to 2^53</source>
        <translation>keine ganze Zahl von 0 bis 2^53</translation>
    </message>
    <message>
        <source>neither a text nor a whole number</source>
        <translation>weder Text noch ganze Zahl</translation>
    </message>
    <message>
        <source>text of more than 4 MiB</source>
        <translation>Text von mehr als 4 MiB</translation>
    </message>
    <message>
        <source>text with a NUL character, which cannot be stored</source>
        <translation>Text mit einem NUL-Zeichen, das nicht gespeichert werden kann</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>NUL-Zeichen</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>the row about the database itself is missing</source>
        <translation>die Zeile über die Datenbank selbst fehlt</translation>
    </message>
    <message>
        <source>more after the end</source>
        <translation>etwas nach dem Ende</translation>
    </message>
    <message>
        <source>a key expected</source>
        <translation>Schlüssel erwartet</translation>
    </message>
    <message>
        <source>a colon expected</source>
        <translation>Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or } expected</source>
        <translation>Komma oder } erwartet</translation>
    </message>
    <message>
        <source>a comma or ] expected</source>
        <translation>Komma oder ] erwartet</translation>
    </message>
    <message>
        <source>a bad escape or a control character in a text</source>
        <translation>ungültige Escape-Sequenz oder Steuerzeichen in einem Text</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>half of a surrogate pair in a key</source>
        <translation>halbes Surrogatpaar in einem Schlüssel</translation>
    </message>
    <message>
        <source>a text without end</source>
        <translation>Text ohne Ende</translation>
    </message>
    <message>
        <source>digits expected</source>
        <translation>Ziffern erwartet</translation>
    </message>
    <message>
        <source>a value expected</source>
        <translation>Wert erwartet</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort innerhalb der Zeit</translation>
    </message>
    <message>
        <source>cancelled before the answer</source>
        <translation>vor der Antwort abgebrochen</translation>
    </message>
    <message>
        <source>connection lost before the answer</source>
        <translation>Verbindung vor der Antwort getrennt</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ohne Statuscode</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <translation>konnte nicht entpackt werden</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>keine sichere Verbindung möglich</translation>
    </message>
    <message>
        <source>without a content type</source>
        <translation>ohne Inhaltstyp</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>signed by one that may not sign</source>
        <translation>von einer nicht berechtigten Stelle signiert</translation>
    </message>
    <message>
        <source>none was shown</source>
        <translation>es wurde kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>others could read a file there</source>
        <translation>andere könnten dort eine Datei lesen</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Festplattenkontingent überschritten</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>der Inhalt der Datenbank ist fehlerhaft</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben auf dem Datenträger</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, Zeile %2, Byte %3</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>cut off: %1</source>
        <translation>abgeschnitten: %1</translation>
    </message>
    <message>
        <source>member %1: %2</source>
        <translation>Mitglied %1: %2</translation>
    </message>
    <message>
        <source>without %1; present: %2</source>
        <translation>ohne %1; vorhanden: %2</translation>
    </message>
    <message>
        <source>no fields at all</source>
        <translation>keine Felder</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>vorhanden: %1</translation>
    </message>
    <message>
        <source>an answer that no account gives: %1</source>
        <translation>eine Antwort, die kein Konto gibt: %1</translation>
    </message>
    <message>
        <source>%1; it contains a character that cannot be stored</source>
        <translation>%1; ein Zeichen darin kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>text such as %1, or a whole number</source>
        <translation>Text wie %1 oder eine ganze Zahl</translation>
    </message>
    <message>
        <source>text such as %1</source>
        <translation>Text wie %1</translation>
    </message>
    <message>
        <source>text %1 of more than %2 characters</source>
        <translation>Text %1 von mehr als %2 Zeichen</translation>
    </message>
    <message>
        <source>text of more than %1 characters</source>
        <translation>Text von mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>blank %1</source>
        <translation>leerer %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Zahl %1</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>mehr als %1 Ebenen</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>eine Antwort von mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>kein HTTP</translation>
    </message>
    <message>
        <source>no answer at all; the server may expect HTTPS</source>
        <translation>gar keine Antwort; vielleicht erwartet der Server HTTPS</translation>
    </message>
    <message>
        <source>only one of several pages</source>
        <translation>nur eine von mehreren Seiten</translation>
    </message>
    <message>
        <source>the next page is at another address</source>
        <translation>die nächste Seite liegt unter einer anderen Adresse</translation>
    </message>
    <message>
        <source>its pages lead in a circle</source>
        <translation>ihre Seiten führen im Kreis</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>zu viele Seiten</translation>
    </message>
    <message>
        <source>a page that is not a list</source>
        <translation>eine Seite, die keine Liste ist</translation>
    </message>
    <message>
        <source>a picture could not be made</source>
        <translation>ein Bild konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>only %1 of %2 elements</source>
        <translation>nur %1 von %2 Elementen</translation>
    </message>
    <message>
        <source>compressed with %1, which is not supported</source>
        <translation>mit %1 komprimiert, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>informational status %1 before the answer, which is not supported</source>
        <translation>Informationsstatus %1 vor der Antwort, der nicht unterstützt wird</translation>
    </message>
    <message>
        <source>accepted, but not carried out yet: %1</source>
        <translation>angenommen, aber noch nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>an index lacks rows</source>
        <translation>in einem Index fehlen Zeilen</translation>
    </message>
    <message>
        <source>a name that is not UTF-8</source>
        <translation>ein Name, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>a NUL character in the path</source>
        <translation>ein NUL-Zeichen im Pfad</translation>
    </message>
    <message>
        <source>packed in an unknown way: %1</source>
        <translation>auf unbekannte Weise gepackt: %1</translation>
    </message>
    <message>
        <source>a NUL character in the address</source>
        <translation>ein NUL-Zeichen in der Adresse</translation>
    </message>
    <message>
        <source>parameter %1</source>
        <translation>Parameter %1</translation>
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
        <source>An unexpected error occurred</source>
        <translation>Es ist ein unerwarteter Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Versuche es erneut. Tritt der Fehler wieder auf, melde ihn bitte zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>You cancelled this operation</source>
        <translation>Du hast den Vorgang abgebrochen</translation>
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
    <message>
        <source>Nothing was changed. You can start it again any time.</source>
        <translation>Es wurde nichts geändert. Du kannst den Vorgang jederzeit erneut starten.</translation>
    </message>
    <message>
        <source>This version cannot open a database of this kind</source>
        <translation>Diese Version kann eine Datenbank dieser Art nicht öffnen</translation>
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
        <source>This is not a folder</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wähle einen Ordner aus.</translation>
    </message>
    <message>
        <source>You do not have permission to read or write here</source>
        <translation>Du hast hier keine Lese- oder Schreibberechtigung</translation>
    </message>
    <message>
        <source>Ask the owner of the file or folder for access, or choose another place.</source>
        <translation>Bitte den Besitzer der Datei oder des Ordners um Zugriff oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the one that was opened</source>
        <translation>An der Stelle der geöffneten Datei liegt jetzt eine andere</translation>
    </message>
    <message>
        <source>Open the file that is there now, or put the earlier one back and start again.</source>
        <translation>Öffne die Datei, die jetzt dort liegt, oder lege die frühere zurück und starte neu.</translation>
    </message>
    <message>
        <source>The file could not be read completely</source>
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
        <source>The file is a database, but not one of User management hub</source>
        <translation>Die Datei ist eine Datenbank, aber keine von User Management Hub</translation>
    </message>
    <message>
        <source>The database was made by a newer version of User management hub</source>
        <translation>Die Datenbank wurde mit einer neueren Version von User Management Hub erstellt</translation>
    </message>
    <message>
        <source>format %1</source>
        <comment>number of a file format</comment>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>It was not changed. Update User management hub, then open the database again.</source>
        <translation>Sie wurde nicht verändert. Aktualisiere User Management Hub und öffne die Datenbank dann erneut.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed the database</source>
        <translation>Eine neuere Version von User Management Hub hat die Datenbank verändert</translation>
    </message>
    <message>
        <source>Nothing was changed. This version can only look at it: update User management hub to change anything.</source>
        <translation>Es wurde nichts geändert. Diese Version kann sie nur anzeigen: Aktualisiere User Management Hub, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Another program is using the database</source>
        <translation>Ein anderes Programm verwendet die Datenbank</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment or close the other program, then try again.</source>
        <translation>Es wurde nichts geändert. Warte einen Moment oder schließe das andere Programm und versuche es erneut.</translation>
    </message>
    <message>
        <source>The database cannot be written to</source>
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
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Keep a copy of the file. Then restore it from a backup, or import your files into a new database.</source>
        <translation>Bewahre eine Kopie der Datei auf. Stelle dann eine Sicherung wieder her oder importiere deine Dateien in eine neue Datenbank.</translation>
    </message>
    <message>
        <source>This entry does not exist any more; it was deleted in the meantime</source>
        <translation>Dieser Eintrag existiert nicht mehr; er wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh to see what is there now.</source>
        <translation>Es ist nichts mehr zu tun. Aktualisiere, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The database is not empty</source>
        <translation>Die Datenbank ist nicht leer</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a database that is new or empty.</source>
        <translation>Es wurde nichts geändert. Wähle eine neue oder leere Datenbank.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, or its end is missing</source>
        <translation>Die Datei ist kein gültiges JSON oder unvollständig</translation>
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
        <source>The file is nested more deeply than an answer of the account can be</source>
        <translation>Die Datei ist tiefer verschachtelt, als eine Antwort des Kontos sein kann</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfe, ob das die richtige Datei ist.</translation>
    </message>
    <message>
        <source>A text in the file is longer than the database allows</source>
        <translation>Ein Text in der Datei ist länger, als die Datenbank zulässt</translation>
    </message>
    <message>
        <source>Shorten that text.</source>
        <translation>Kürze diesen Text.</translation>
    </message>
    <message>
        <source>The file contains neither operators, nor operator groups, nor API users</source>
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
        <source>A field contains something that does not belong there</source>
        <translation>Ein Feld enthält etwas, das dort nicht hingehört</translation>
    </message>
    <message>
        <source>Correct the field, or save the answer of the account again.</source>
        <translation>Korrigiere das Feld oder speichere die Antwort des Kontos noch einmal.</translation>
    </message>
    <message>
        <source>The same GUID occurs twice</source>
        <translation>Dieselbe GUID kommt zweimal vor</translation>
    </message>
    <message>
        <source>Leave out one of the two elements, or the file that was chosen twice.</source>
        <translation>Lass eines der beiden Elemente weg oder die Datei, die zweimal ausgewählt wurde.</translation>
    </message>
    <message>
        <source>The file refers to an operator that is in neither the database nor the files</source>
        <translation>Die Datei nennt einen Operator, der weder in der Datenbank noch in den Dateien steht</translation>
    </message>
    <message>
        <source>Import the file with the operators together with this one.</source>
        <translation>Importiere die Datei mit den Operatoren zusammen mit dieser.</translation>
    </message>
    <message>
        <source>The file contains an object around the list, instead of the list alone</source>
        <translation>Die Datei enthält ein Objekt um die Liste herum statt der Liste allein</translation>
    </message>
    <message>
        <source>Save only the list, from its [ to its ].</source>
        <translation>Speichere nur die Liste, von [ bis ].</translation>
    </message>
    <message>
        <source>The file contains one object per line (NDJSON), instead of one list</source>
        <translation>Die Datei enthält ein Objekt pro Zeile (NDJSON) statt einer einzigen Liste</translation>
    </message>
    <message>
        <source>Put a [ before the first object, commas between the objects and a ] after the last one.</source>
        <translation>Setze ein [ vor das erste Objekt, Kommas zwischen die Objekte und ein ] hinter das letzte.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not valid JSON, or its end is missing</source>
        <translation>Die Antwort des Kontos ist kein gültiges JSON oder unvollständig</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not text in UTF-8</source>
        <translation>Die Antwort des Kontos ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>The account&apos;s answer is nested more deeply than allowed</source>
        <translation>Die Antwort des Kontos ist tiefer verschachtelt als zulässig</translation>
    </message>
    <message>
        <source>A text in the account&apos;s answer is longer than the database allows</source>
        <translation>Ein Text in der Antwort des Kontos ist länger, als die Datenbank zulässt</translation>
    </message>
    <message>
        <source>Shorten that text in the account, then try again.</source>
        <translation>Kürze diesen Text im Konto und versuche es erneut.</translation>
    </message>
    <message>
        <source>The account&apos;s answer contains something other than what was requested</source>
        <translation>Die Antwort des Kontos enthält etwas anderes, als abgefragt wurde</translation>
    </message>
    <message>
        <source>A required field is missing in the account&apos;s answer</source>
        <translation>In der Antwort des Kontos fehlt ein Pflichtfeld</translation>
    </message>
    <message>
        <source>Please report this problem and include this message.</source>
        <translation>Bitte melde das Problem zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>A field in the account&apos;s answer contains something that does not belong there</source>
        <translation>Ein Feld in der Antwort des Kontos enthält etwas, das dort nicht hingehört</translation>
    </message>
    <message>
        <source>The same GUID occurs twice in the account&apos;s answer</source>
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
        <source>it contains a question mark</source>
        <comment>the address</comment>
        <translation>sie enthält ein Fragezeichen</translation>
    </message>
    <message>
        <source>it contains a number sign</source>
        <comment>the address; the character #</comment>
        <translation>sie enthält ein Rautezeichen</translation>
    </message>
    <message>
        <source>it contains a username or password</source>
        <comment>the address</comment>
        <translation>sie enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>The account asks to wait until %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>Das Konto bittet darum, bis %1 zu warten</translation>
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
        <source>This address is not safe, because without HTTPS others could read the password</source>
        <translation>Diese Adresse ist nicht sicher, denn ohne HTTPS könnten andere das Passwort mitlesen</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</source>
        <translation>Verwende eine Adresse, die mit https:// beginnt. Einfaches http:// wird nur für diesen Computer selbst akzeptiert.</translation>
    </message>
    <message>
        <source>The database is not connected to an account</source>
        <translation>Die Datenbank ist nicht mit einem Konto verbunden</translation>
    </message>
    <message>
        <source>Connect it first: menu Account, “Connect to an account…”.</source>
        <translation>Verbinde sie zuerst: Menü Konto, „Mit einem Konto verbinden…“.</translation>
    </message>
    <message>
        <source>The password for the account is not available</source>
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
        <source>The account&apos;s server refused the connection</source>
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
        <translation>Zeitlimit: %1 s</translation>
    </message>
    <message>
        <source>Check your network connection, or try again later.</source>
        <translation>Prüfe deine Netzwerkverbindung oder versuche es später erneut.</translation>
    </message>
    <message>
        <source>The certificate of the account&apos;s server cannot be trusted</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig</translation>
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
        <source>The account&apos;s answer is larger than this program allows</source>
        <translation>Die Antwort des Kontos ist größer, als dieses Programm zulässt</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>a size</comment>
        <translation>Höchstgröße: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, please report this problem and include this message.</source>
        <translation>Prüfe die Adresse. Stimmt sie, melde das Problem bitte zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>The account does not accept the username and password</source>
        <translation>Das Konto akzeptiert Benutzername und Passwort nicht</translation>
    </message>
    <message>
        <source>Check both. They must be those of an API user, not an operator&apos;s e-mail address and password.</source>
        <translation>Prüfe beides. Es müssen die Daten eines API-Nutzers sein, nicht E-Mail-Adresse und Passwort eines Operators.</translation>
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
        <source>This does not exist in the account (any more)</source>
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
        <source>Try again after that.</source>
        <translation>Versuche es danach erneut.</translation>
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
        <source>The account&apos;s server reported an error</source>
        <translation>Der Server des Kontos hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>Try again later. If the problem persists, contact the support of the service.</source>
        <translation>Versuche es später erneut. Hält der Fehler an, melde ihn dem Support des Dienstes.</translation>
    </message>
    <message>
        <source>No answer was received that confirms whether the account made the change</source>
        <translation>Es kam keine Antwort, aus der hervorgeht, ob das Konto die Änderung ausgeführt hat</translation>
    </message>
    <message>
        <source>The program checks this as soon as the account answers again. There is no need to repeat the change.</source>
        <translation>Das Programm klärt das, sobald das Konto wieder antwortet. Du musst die Änderung nicht wiederholen.</translation>
    </message>
    <message>
        <source>The sync would remove suspiciously many API users</source>
        <translation>Die Synchronisierung würde verdächtig viele API-Nutzer entfernen</translation>
    </message>
    <message>
        <source>Check whether they are really gone from the account. If so, sync again, and confirm that they are to be removed.</source>
        <translation>Prüfe, ob sie im Konto wirklich nicht mehr vorhanden sind. Wenn ja, synchronisiere erneut und bestätige, dass sie entfernt werden sollen.</translation>
    </message>
    <message>
        <source>This is not the account that the database is connected to</source>
        <translation>Das ist nicht das Konto, mit dem die Datenbank verbunden ist</translation>
    </message>
    <message>
        <source>Sign in to the same account, or use another database for this account.</source>
        <translation>Melde dich beim selben Konto an oder verwende für dieses eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The keyring of your desktop could not store or return the password</source>
        <translation>Der Schlüsselbund deiner Arbeitsumgebung konnte das Passwort nicht speichern oder nicht herausgeben</translation>
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
        <source>The database mirrors an account, so the next sync would undo an import</source>
        <translation>Die Datenbank spiegelt ein Konto, daher würde die nächste Synchronisierung einen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Disconnect it from its account first, or use another database.</source>
        <translation>Trenne zuerst die Verbindung mit dem Konto oder verwende eine andere Datenbank.</translation>
    </message>
    <message>
        <source>It has been used since you saw it</source>
        <translation>Er wurde verwendet, nachdem du ihn zuletzt gesehen hast</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Sieh ihn dir noch einmal an, bevor du entscheidest.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you saw it</source>
        <translation>Jemand anders hat ihn geändert, nachdem du ihn zuletzt gesehen hast</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <comment>the certificate</comment>
        <translation>es ist selbstsigniert</translation>
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
        <source>it was issued for another server</source>
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
        <source>Standard input contains no password</source>
        <translation>Die Standardeingabe enthält kein Passwort</translation>
    </message>
    <message>
        <source>Write the password to standard input, as its first line.</source>
        <translation>Übergib das Passwort als erste Zeile über die Standardeingabe.</translation>
    </message>
    <message>
        <source>a proxy that is itself reached by HTTPS is not supported</source>
        <translation>ein Proxy, der selbst über HTTPS erreicht wird, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>of SOCKS, only version 5 is supported</source>
        <translation>von SOCKS wird nur Version 5 unterstützt</translation>
    </message>
    <message>
        <source>it begins with neither http:// nor socks5:// nor socks5h://</source>
        <comment>the address of a proxy</comment>
        <translation>sie beginnt weder mit http:// noch mit socks5:// oder socks5h://</translation>
    </message>
    <message>
        <source>the name of the proxy is missing</source>
        <comment>in its address</comment>
        <translation>der Name des Proxys fehlt</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <comment>the address of a proxy</comment>
        <translation>es ist keine Adresse</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address of a proxy</comment>
        <translation>diesen Port gibt es nicht</translation>
    </message>
    <message>
        <source>Check the proxy in the environment variable https_proxy or in the network settings of your system, or ask whoever runs your network.</source>
        <translation>Prüfe den Proxy in der Umgebungsvariablen https_proxy oder in den Netzwerkeinstellungen deines Systems, oder frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account was not found</source>
        <translation>Der Proxy auf dem Weg zum Konto wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not take the connection</source>
        <translation>Der Proxy auf dem Weg zum Konto nimmt die Verbindung nicht an</translation>
    </message>
    <message>
        <source>The proxy on the way to the account ended the connection without an answer</source>
        <translation>Der Proxy auf dem Weg zum Konto hat die Verbindung ohne Antwort beendet</translation>
    </message>
    <message>
        <source>The proxy on the way to the account did not answer in time</source>
        <translation>Der Proxy auf dem Weg zum Konto hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever runs your network.</source>
        <translation>Versuche es später erneut, oder frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>What answers in place of the proxy on the way to the account is not a proxy</source>
        <translation>Was unter der Adresse des Proxys antwortet, ist kein Proxy</translation>
    </message>
    <message>
        <source>The proxy on the way to the account refused or failed</source>
        <translation>Der Proxy auf dem Weg zum Konto hat abgelehnt oder versagt</translation>
    </message>
    <message>
        <source>The proxy could not reach the account&apos;s server</source>
        <translation>Der Proxy konnte den Server des Kontos nicht erreichen</translation>
    </message>
    <message>
        <source>Check the address of the account. If it is right, try again later, or ask whoever runs your network.</source>
        <translation>Prüfe die Adresse des Kontos. Stimmt sie, versuche es später erneut, oder frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>An environment variable names a proxy that cannot be used</source>
        <translation>Eine Umgebungsvariable nennt einen Proxy, der nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>Set it to an address such as %1, or unset it.</source>
        <translation>Setze sie auf eine Adresse wie %1, oder entferne sie.</translation>
    </message>
    <message>
        <source>The proxy does not allow connections to the account&apos;s server</source>
        <translation>Der Proxy erlaubt keine Verbindungen zum Server des Kontos</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to allow them.</source>
        <translation>Bitte die Person, die dein Netzwerk betreut, sie zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account asks for a username and password</source>
        <translation>Der Proxy auf dem Weg zum Konto verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not accept the username and password</source>
        <translation>Der Proxy auf dem Weg zum Konto akzeptiert Benutzername und Passwort nicht</translation>
    </message>
    <message>
        <source>Check both: those in the environment variable https_proxy, or those that you entered.</source>
        <translation>Prüfe beides: in der Umgebungsvariablen https_proxy oder in deiner Eingabe.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account lets in only those who sign in by a method that this program does not know</source>
        <translation>Der Proxy auf dem Weg zum Konto lässt nur durch, wer sich mit einem Verfahren anmeldet, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for a way to sign in with username and password (Basic or Digest), or for one without a proxy.</source>
        <translation>Frage die Person, die dein Netzwerk betreut, nach einer Anmeldung mit Benutzername und Passwort (Basic oder Digest) oder nach einem Weg ohne Proxy.</translation>
    </message>
    <message>
        <source>Enter them when the window asks for them, and keep them in the keyring; or put them into the environment variable https_proxy, as in %1.</source>
        <translation>Gib sie ein, wenn das Fenster danach fragt, und bewahre sie im Schlüsselbund auf; oder setze sie in die Umgebungsvariable https_proxy, wie in %1.</translation>
    </message>
    <message>
        <source>Another program has changed or removed the connection of this database</source>
        <translation>Ein anderes Programm hat die Verbindung dieser Datenbank geändert oder getrennt</translation>
    </message>
    <message>
        <source>The database is reopened automatically once the password that is still shown has been stored. Try again after that.</source>
        <translation>Die Datenbank wird automatisch neu geöffnet, sobald ein noch angezeigtes Passwort gespeichert ist. Versuche es danach erneut.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not about the one that was asked for</source>
        <translation>Die Antwort des Kontos betrifft nicht das, wonach gefragt wurde</translation>
    </message>
    <message>
        <source>Nothing was done on the strength of that answer. Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Aufgrund dieser Antwort wurde nichts unternommen. Versuche es erneut. Tritt der Fehler wieder auf, melde ihn bitte zusammen mit diesem Text.</translation>
    </message>
    <message>
        <source>Another program is changing it at this moment</source>
        <translation>Ein anderes Programm ändert das gerade</translation>
    </message>
    <message>
        <source>Wait until that is done, then look at it again.</source>
        <translation>Warte, bis das erledigt ist, und sieh es dir dann noch einmal an.</translation>
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
        <source>This computer does not know the time zone that is set for the account</source>
        <translation>Dieser Computer kennt die Zeitzone nicht, die für das Konto eingestellt ist</translation>
    </message>
    <message>
        <source>Choose another time zone: menu Account, “Connection…”. Or update the time zone data of this computer.</source>
        <translation>Wähle eine andere Zeitzone: Menü Konto, „Verbindung…“. Oder bringe die Zeitzonendaten dieses Computers auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs your network.</source>
        <translation>Das Passwort wurde nicht gesendet. Frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The sign-in page of a network may be in between: open any page in a web browser, then try again.</source>
        <translation>Vielleicht liegt die Anmeldeseite eines Netzwerks dazwischen: Öffne eine beliebige Seite in einem Webbrowser und versuche es erneut.</translation>
    </message>
    <message>
        <source>It cannot be reached at present. Check your network connection, then try again.</source>
        <comment>the account&apos;s server</comment>
        <translation>Er ist im Moment nicht erreichbar. Prüfe deine Netzwerkverbindung und versuche es erneut.</translation>
    </message>
    <message>
        <source>The service may be down for a while: try again later.</source>
        <translation>Der Dienst ist vielleicht vorübergehend nicht erreichbar: Versuche es später erneut.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>Das Passwort wurde nicht gesendet. Prüfe Datum und Uhrzeit dieses Computers. Stimmen sie, frage die Person, die dein Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The API user may have been deleted. Sign in again, with another API user if need be.</source>
        <translation>Der API-Nutzer wurde möglicherweise entfernt. Melde dich erneut an, notfalls mit einem anderen API-Nutzer.</translation>
    </message>
    <message>
        <source>If the account&apos;s message does not help, please report this problem.</source>
        <translation>Hilft die Meldung des Kontos nicht weiter, melde bitte dieses Problem.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>a method and an address</comment>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <comment>a number</comment>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Element: %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>Element: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <comment>of a JSON element</comment>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <comment>a moment</comment>
        <translation>Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>Answer of the server: %1</source>
        <comment>its words</comment>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>for those who report it</comment>
        <translation>Technisches Detail: %1</translation>
    </message>
    <message>
        <source>It was not changed. Open the file that contains your database instead (on the command line: --database).</source>
        <translation>Sie wurde nicht verändert. Öffne stattdessen die Datei, die deine Datenbank enthält (in der Befehlszeile: --database).</translation>
    </message>
    <message>
        <source>You have not signed in to the account of this database yet</source>
        <translation>Du hast dich noch nicht beim Konto dieser Datenbank angemeldet</translation>
    </message>
    <message>
        <source>Sign in with an API user of your own: menu Account, “Connection…”.</source>
        <translation>Melde dich mit einem eigenen API-Nutzer an: Menü Konto, „Verbindung…“.</translation>
    </message>
    <message>
        <source>Somebody else is syncing this database</source>
        <translation>Jemand anders synchronisiert diese Datenbank gerade</translation>
    </message>
    <message>
        <source>%1 has been syncing this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 synchronisiert diese Datenbank seit %2</translation>
    </message>
    <message>
        <source>%1 on %2 has been syncing this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 auf %2 synchronisiert diese Datenbank seit %3</translation>
    </message>
    <message>
        <source>Wait until that sync has finished, then sync again if need be.</source>
        <translation>Warte, bis diese Synchronisierung fertig ist, und synchronisiere danach bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>Specify the path of a file, or the address of a database on a PostgreSQL server.</source>
        <translation>Gib den Pfad einer Datei an oder die Adresse einer Datenbank auf einem PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>this computer does not trust its certificate</source>
        <translation>dieser Computer vertraut seinem Zertifikat nicht</translation>
    </message>
    <message>
        <source>its certificate is for another server</source>
        <translation>sein Zertifikat gehört zu einem anderen Server</translation>
    </message>
    <message>
        <source>it does not offer encrypted connections</source>
        <translation>er bietet keine verschlüsselten Verbindungen an</translation>
    </message>
    <message>
        <source>the certificates to check it with are missing on this computer</source>
        <translation>auf diesem Computer fehlen die Zertifikate, um ihn zu prüfen</translation>
    </message>
    <message>
        <source>The database on the server is still empty</source>
        <translation>Die Datenbank auf dem Server ist noch leer</translation>
    </message>
    <message>
        <source>Open it in the hub first, or fill it with import, sample or sync.</source>
        <translation>Öffne sie zuerst im Hub, oder fülle sie mit import, sample oder sync.</translation>
    </message>
    <message>
        <source>This database on the server belongs to another program</source>
        <translation>Diese Datenbank auf dem Server gehört zu einem anderen Programm</translation>
    </message>
    <message>
        <source>It was not changed. Check the name in the address, or ask the administrator of the server to create an empty database.</source>
        <translation>Sie wurde nicht verändert. Prüfe den Namen in der Adresse oder bitte die Person, die den Server betreut, eine leere Datenbank anzulegen.</translation>
    </message>
    <message>
        <source>Another program is writing to the database on the server</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbank auf dem Server</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warte einen Moment und versuche es erneut.</translation>
    </message>
    <message>
        <source>The database server only allows reading</source>
        <translation>Der Datenbankserver erlaubt nur das Lesen</translation>
    </message>
    <message>
        <source>It may be a standby. Open the database on the primary server, or try again once this one has taken over.</source>
        <translation>Vielleicht ist er ein Standby-Server. Öffne die Datenbank auf dem primären Server oder versuche es erneut, sobald dieser übernommen hat.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the database server</source>
        <translation>Auf dem Datenträger des Datenbankservers ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to free some space, then try again.</source>
        <translation>Bitte die Person, die den Server betreut, Platz zu schaffen, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The database on the server is damaged</source>
        <translation>Die Datenbank auf dem Server ist beschädigt</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to restore it from a backup.</source>
        <translation>Bitte die Person, die den Server betreut, sie aus einer Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>This is not a valid address of a database on a server</source>
        <translation>Das ist keine gültige Adresse einer Datenbank auf einem Server</translation>
    </message>
    <message>
        <source>Specify your username, the server and the database, for example: %1.</source>
        <translation>Gib deinen Benutzernamen, den Server und die Datenbank an, zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>The address contains a password, which others could read there</source>
        <translation>Die Adresse enthält ein Passwort, das andere dort lesen könnten</translation>
    </message>
    <message>
        <source>Leave the password out. You are asked for it when the database is opened.</source>
        <translation>Lass das Passwort weg. Du wirst danach gefragt, wenn die Datenbank geöffnet wird.</translation>
    </message>
    <message>
        <source>The database server cannot be reached</source>
        <translation>Der Datenbankserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the network connection and the address, or try again later.</source>
        <translation>Prüfe die Netzwerkverbindung und die Adresse oder versuche es später erneut.</translation>
    </message>
    <message>
        <source>The connection to the database server is not secure</source>
        <translation>Die Verbindung zum Datenbankserver ist nicht sicher</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server which certificate to trust, and specify its file in the address, with sslrootcert.</source>
        <translation>Das Passwort wurde nicht gesendet. Frage die Person, die den Server betreut, welchem Zertifikat du vertrauen sollst, und gib dessen Datei in der Adresse mit sslrootcert an.</translation>
    </message>
    <message>
        <source>The database server is too old for this program</source>
        <translation>Der Datenbankserver ist zu alt für dieses Programm</translation>
    </message>
    <message>
        <source>PostgreSQL 13 or newer is needed. Ask the administrator of the server to update it.</source>
        <translation>PostgreSQL 13 oder neuer ist nötig. Bitte die Person, die den Server betreut, ihn zu aktualisieren.</translation>
    </message>
    <message>
        <source>The database server does not let you in</source>
        <translation>Der Datenbankserver lässt dich nicht hinein</translation>
    </message>
    <message>
        <source>Check the username in the address, or ask the administrator of the server for access.</source>
        <translation>Prüfe den Benutzernamen in der Adresse oder bitte die Person, die den Server betreut, um Zugang.</translation>
    </message>
    <message>
        <source>The database server asks for a password</source>
        <translation>Der Datenbankserver verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The database server does not accept the username or password</source>
        <translation>Der Datenbankserver akzeptiert Benutzername oder Passwort nicht</translation>
    </message>
    <message>
        <source>Check both, then try again.</source>
        <translation>Prüfe beides und versuche es erneut.</translation>
    </message>
    <message>
        <source>The server has no database of this name</source>
        <translation>Der Server hat keine Datenbank mit diesem Namen</translation>
    </message>
    <message>
        <source>Check the name in the address, or ask the administrator of the server to create the database.</source>
        <translation>Prüfe den Namen in der Adresse oder bitte die Person, die den Server betreut, die Datenbank anzulegen.</translation>
    </message>
    <message>
        <source>The database server accepts no more connections</source>
        <translation>Der Datenbankserver nimmt keine weiteren Verbindungen an</translation>
    </message>
    <message>
        <source>Try again in a moment. If this happens often, ask the administrator of the server to allow more.</source>
        <translation>Versuche es gleich noch einmal. Kommt das oft vor, bitte die Person, die den Server betreut, mehr zuzulassen.</translation>
    </message>
    <message>
        <source>Between this program and the database is a connection pooler that shares sessions</source>
        <translation>Zwischen diesem Programm und der Datenbank steht ein Connection-Pooler, der Sitzungen teilt</translation>
    </message>
    <message>
        <source>Use the port of the server itself, or have the pooler set to session mode for this database.</source>
        <translation>Verwende den Port des Servers selbst oder lass den Pooler für diese Datenbank auf den Sitzungsmodus einstellen.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this</source>
        <translation>Deine Rolle auf dem Datenbankserver erlaubt das nicht</translation>
    </message>
    <message>
        <source>Ask the owner of the database for the right to do it.</source>
        <translation>Bitte den Eigentümer der Datenbank um das Recht dazu.</translation>
    </message>
    <message>
        <source>The database is of an older version, and only its owner can update it</source>
        <translation>Die Datenbank hat eine ältere Version, und nur ihr Eigentümer kann sie aktualisieren</translation>
    </message>
    <message>
        <source>Ask the owner to open it with this version of User management hub.</source>
        <translation>Bitte den Eigentümer, sie mit dieser Version von User Management Hub zu öffnen.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost</source>
        <translation>Die Verbindung zum Datenbankserver ist abgebrochen</translation>
    </message>
    <message>
        <source>Try again once the server can be reached.</source>
        <translation>Versuche es erneut, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost while a change was being saved</source>
        <translation>Die Verbindung zum Datenbankserver ist abgebrochen, während eine Änderung gespeichert wurde</translation>
    </message>
    <message>
        <source>It is not known yet whether the change was saved. Check that once the server can be reached, before you make it again.</source>
        <translation>Es ist noch nicht bekannt, ob die Änderung gespeichert wurde. Prüfe das, sobald der Server erreichbar ist, bevor du sie wiederholst.</translation>
    </message>
    <message>
        <source>The database server took too long to answer</source>
        <translation>Der Datenbankserver hat zu lange für eine Antwort gebraucht</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Enter it when you are asked for it, or put it into the file %1 in your home folder.</source>
        <translation>Gib es ein, wenn du danach gefragt wirst, oder schreibe es in die Datei %1 in deinem persönlichen Ordner.</translation>
    </message>
    <message>
        <source>Another program has changed the same data on the server at the same moment</source>
        <translation>Ein anderes Programm hat im selben Moment dieselben Daten auf dem Server geändert</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server to enable TLS.</source>
        <translation>Das Passwort wurde nicht gesendet. Bitte die Person, die den Server betreut, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>The database was made by an older version of User management hub</source>
        <translation>Die Datenbank wurde von einer älteren Version von User Management Hub erstellt</translation>
    </message>
    <message>
        <source>Open it once with this version, which updates it, then try again.</source>
        <translation>Öffne sie einmal mit dieser Version, die sie aktualisiert, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The database cannot be copied onto itself</source>
        <translation>Die Datenbank kann nicht auf sich selbst kopiert werden</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Wähle einen anderen Ort für die Kopie.</translation>
    </message>
    <message>
        <source>Something else is in the place of the copy</source>
        <translation>Am Ort der Kopie ist schon etwas anderes</translation>
    </message>
    <message>
        <source>Choose a file that does not exist yet, or an empty database on a server.</source>
        <translation>Wähle eine Datei, die es noch nicht gibt, oder eine leere Datenbank auf einem Server.</translation>
    </message>
    <message>
        <source>Somebody else is running a job on this database</source>
        <translation>Jemand anderes führt einen Auftrag auf dieser Datenbank aus</translation>
    </message>
    <message>
        <source>%1 has been running a job on this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 führt seit %2 einen Auftrag auf dieser Datenbank aus</translation>
    </message>
    <message>
        <source>%1 on %2 has been running a job on this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 auf %2 führt seit %3 einen Auftrag auf dieser Datenbank aus</translation>
    </message>
    <message>
        <source>Job %1, which has not ended, is to delete it</source>
        <translation>Auftrag %1, der noch nicht beendet ist, soll ihn entfernen</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or give it up.</source>
        <translation>Warte, bis dieser Auftrag beendet ist, oder gib ihn auf.</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or was paused, then go on with this one.</source>
        <translation>Warte, bis dieser Auftrag beendet oder angehalten ist, und mache dann mit diesem weiter.</translation>
    </message>
    <message>
        <source>The list has more rows than a sheet takes, which is %1</source>
        <translation>Die Liste hat mehr Zeilen, als in ein Tabellenblatt passen (%1)</translation>
    </message>
    <message>
        <source>Nothing was written. Filter the list, or export it as CSV.</source>
        <translation>Es wurde nichts geschrieben. Filtere die Liste oder exportiere sie als CSV.</translation>
    </message>
</context>
<context>
    <name>umh::ExportDialog</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Das ist ein Ordner. Gib dahinter den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It is replaced.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;All rows shown (%1)</source>
        <translation>&amp;Alle angezeigten Zeilen (%1)</translation>
    </message>
    <message>
        <source>Only the &amp;selected rows (%1)</source>
        <translation>Nur die au&amp;sgewählten Zeilen (%1)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Text with separators (CSV)</source>
        <translation>Text mit Trennzeichen (CSV)</translation>
    </message>
    <message>
        <source>Workbook for spreadsheets (XLSX)</source>
        <translation>Arbeitsmappe für Tabellenprogramme (XLSX)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>&amp;Between the cells:</source>
        <translation>&amp;Zwischen den Zellen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Begin with a byte order &amp;mark, so that spreadsheets show accents</source>
        <translation>&amp;Mit einer Bytereihenfolge-Markierung beginnen, damit Tabellenprogramme Umlaute anzeigen</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
</context>
<context>
    <name>umh::ExportText</name>
    <message>
        <source>API users</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>API-Nutzer</translation>
    </message>
    <message>
        <source>Operators</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Operator-Gruppen</translation>
    </message>
    <message>
        <source>api-users</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>api-nutzer</translation>
    </message>
    <message>
        <source>operators</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>operatoren</translation>
    </message>
    <message>
        <source>operator-groups</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>operator-gruppen</translation>
    </message>
    <message>
        <source>only the rows that were selected</source>
        <translation>nur die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>[cut off: %1 characters in all]</source>
        <translation>[abgeschnitten: insgesamt %1 Zeichen]</translation>
    </message>
    <message>
        <source>About this list</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Über diese Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: all rows</source>
        <translation>keiner: alle Zeilen</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Stand (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Texts that were too long for a cell</source>
        <translation>Texte, die für eine Zelle zu lang waren</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>job-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>auftrag-%1</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>journal</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>protokoll</translation>
    </message>
</context>
<context>
    <name>umh::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting to “%1”…</source>
        <translation>Wird nach „%1“ exportiert…</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Die Liste konnte nicht exportiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Zeilen wurden nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the exported file</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>umh::FactsDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>API user %1 of %2</source>
        <translation>API-Nutzer %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) at once: only what is ticked is changed, for each.</source>
        <translation>
            <numerusform>%Ln API-Nutzer: nur was angehakt ist, wird geändert.</numerusform>
            <numerusform>%Ln API-Nutzer auf einmal: nur was angehakt ist, wird geändert, für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in this database only, never sent to the account.</source>
        <translation>Nur in dieser Datenbank gehalten, nie an das Konto gesendet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For so many this cannot be undone.</source>
        <translation>Für so viele lässt sich das nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>umh::FileDialogs</name>
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
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Datenbanken (%1)</translation>
    </message>
    <message>
        <source>Copy database to</source>
        <translation>Datenbank kopieren nach</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listen (%1)</translation>
    </message>
    <message>
        <source>Archive to</source>
        <translation>Archivieren nach</translation>
    </message>
    <message>
        <source>Archives of the journal (%1)</source>
        <translation>Archive des Protokolls (%1)</translation>
    </message>
</context>
<context>
    <name>umh::FilterButton</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>umh::HelpText</name>
    <message>
        <source>The hub</source>
        <translation>Der Hub</translation>
    </message>
    <message>
        <source>The hub counts what the database holds. “View all” opens a list of everything; a number that is a link opens the list with just what it counts.</source>
        <translation>Der Hub zählt, was in der Datenbank steht. Mit „Alle … anzeigen“ öffnest du die vollständige Liste; eine Zahl, die ein Link ist, öffnet die Liste nur mit dem, was sie zählt.</translation>
    </message>
    <message>
        <source>An empty database is filled by connecting it to an account, or by importing saved answers of the account&apos;s API: JSON files, by the button or by dropping them onto the hub. All of it is imported or nothing, and importing the same again changes nothing.</source>
        <translation>Eine leere Datenbank füllst du, indem du sie mit einem Konto verbindest oder gespeicherte Antworten der API des Kontos importierst: JSON-Dateien, die du über die Schaltfläche auswählst oder auf den Hub ziehst. Es wird alles importiert oder nichts, und wenn du dasselbe noch einmal importierst, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Sample data lets you look around without touching your own database.</source>
        <translation>Mit Beispieldaten kannst du dich umsehen, ohne etwas an deiner eigenen Datenbank zu ändern.</translation>
    </message>
    <message>
        <source>Closing the hub leaves the other windows open, unless you choose otherwise in the Window menu. The program ends with its last window, and opens the same windows the next time.</source>
        <translation>Wenn du den Hub schließt, bleiben die anderen Fenster offen, es sei denn, du stellst es im Menü „Fenster“ anders ein. Das Programm endet mit seinem letzten Fenster und öffnet beim nächsten Mal dieselben Fenster.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Nutzer</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round. API users without a date come last either way. Columns can be moved, sized and hidden; a right click on a heading lists them.</source>
        <translation>Ein Klick auf eine Spaltenüberschrift sortiert nach dieser Spalte, ein zweiter in umgekehrter Reihenfolge. API-Nutzer ohne Datum stehen in beiden Fällen am Ende. Spalten kannst du verschieben, breiter oder schmaler machen und ausblenden; ein Rechtsklick auf eine Überschrift führt sie auf.</translation>
    </message>
    <message>
        <source>The search finds API users that contain every word you type in operator, username, type or description, whatever their case and accents. A letter typed in the table begins a search; Esc in the search field clears it. Filters are added by the Filter button, and go by a click on their label, by “Clear filters”, or by Backspace in the empty search field.</source>
        <translation>Die Suche findet API-Nutzer, bei denen alle eingegebenen Wörter in Operator, Benutzername, Type oder Beschreibung vorkommen, unabhängig von Groß- und Kleinschreibung und Akzenten. Tippst du in der Tabelle einen Buchstaben, beginnt eine Suche; Esc leert das Suchfeld. Filter fügst du mit der Schaltfläche „Filter“ hinzu und entfernst sie mit einem Klick auf ihre Beschriftung, mit „Filter löschen“ oder mit der Rücktaste im leeren Suchfeld.</translation>
    </message>
    <message>
        <source>The details below the table follow the current row. F4 shows and hides them. Their description can be edited over several lines; F2 edits in the table where the text fits.</source>
        <translation>Die Details unter der Tabelle gehören zur aktuellen Zeile. F4 blendet sie ein und aus. Die Beschreibung kannst du dort über mehrere Zeilen bearbeiten; mit F2 bearbeitest du sie in der Tabelle, wenn der Text hineinpasst.</translation>
    </message>
    <message>
        <source>The button in each row, the Delete key and the menu delete an API user, after a question that names it and warns when it is in use. With an account it is read again, deleted there, and only then here. While it is not known what became of a change, its row is marked with “?”.</source>
        <translation>Mit der Schaltfläche in jeder Zeile, der Entf-Taste oder dem Menü entfernst du einen API-Nutzer, nach einer Rückfrage, die ihn nennt und warnt, wenn er verwendet wird. Mit einem Konto wird er erneut gelesen, im Konto entfernt und erst dann hier. Solange nicht bekannt ist, was aus einer Änderung geworden ist, ist ihre Zeile mit „?“ markiert.</translation>
    </message>
    <message>
        <source>A deletion cannot be undone: whatever uses the API user stops working. What was deleted stays in the database&apos;s journal.</source>
        <translation>Das Entfernen kann nicht rückgängig gemacht werden: Alles, was den API-Nutzer verwendet, funktioniert dann nicht mehr. Was entfernt wurde, bleibt im Protokoll der Datenbank.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>All operators, with the number of their API users and when one of these was last used. Enter or a double click opens an operator.</source>
        <translation>Alle Operatoren mit der Anzahl ihrer API-Nutzer und der Angabe, wann einer davon zuletzt verwendet wurde. Mit der Eingabetaste oder einem Doppelklick öffnest du einen Operator.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
    <message>
        <source>All operator groups, with the number of their members and of these members&apos; API users. Enter or a double click lists the operators of a group.</source>
        <translation>Alle Operator-Gruppen mit der Anzahl ihrer Mitglieder und der API-Nutzer dieser Mitglieder. Mit der Eingabetaste oder einem Doppelklick siehst du die Operatoren einer Gruppe.</translation>
    </message>
    <message>
        <source>An operator</source>
        <translation>Ein Operator</translation>
    </message>
    <message>
        <source>What is known of one operator, the groups it is a member of, and, under API management, its API users.</source>
        <translation>Was über einen Operator bekannt ist, die Gruppen, in denen er Mitglied ist, und unter „API-Management“ seine API-Nutzer.</translation>
    </message>
    <message>
        <source>“Add API user…” asks the account for a new one. Its password is shown once and can never be read again: copy it, or save it to a file, before you close the window.</source>
        <translation>Mit „API-Nutzer hinzufügen…“ forderst du beim Konto einen neuen API-Nutzer an. Sein Passwort wird ein einziges Mal angezeigt und ist danach nie wieder zu lesen: Kopiere es oder speichere es in einer Datei, bevor du das Fenster schließt.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>A database that is connected to an account mirrors it: operators, operator groups and API users are fetched by a sync, all of it or nothing. It syncs with F5, when the program starts and the last sync is over an hour old, and by itself if you choose so in the Account menu.</source>
        <translation>Eine Datenbank, die mit einem Konto verbunden ist, spiegelt dieses wider: Operatoren, Operator-Gruppen und API-Nutzer werden durch eine Synchronisierung abgerufen, alles oder nichts. Synchronisiert wird mit F5, beim Start des Programms, wenn die letzte Synchronisierung mehr als eine Stunde zurückliegt, und automatisch, wenn du das im Menü „Konto“ so einstellst.</translation>
    </message>
    <message>
        <source>At the right of every window&apos;s status line stands whether the account can be reached; a click on it says more. Offline you see the state of the last sync. What cannot be done then is grey, and its tool tip says why.</source>
        <translation>Rechts in der Statusleiste jedes Fensters steht, ob das Konto erreichbar ist; ein Klick darauf sagt dir mehr. Offline siehst du den Stand der letzten Synchronisierung. Was dann nicht möglich ist, ist ausgegraut, und der Tooltip sagt, warum.</translation>
    </message>
    <message>
        <source>A sync that would remove suspiciously many API users asks first.</source>
        <translation>Eine Synchronisierung, die verdächtig viele API-Nutzer entfernen würde, fragt vorher nach.</translation>
    </message>
    <message>
        <source>The program signs in with an API user of an administrator. Its password is kept in the desktop&apos;s keyring, or in memory until the program ends where there is none.</source>
        <translation>Das Programm meldet sich mit einem API-Nutzer eines Administrators an. Das Passwort wird im Schlüsselbund deiner Arbeitsumgebung gespeichert; gibt es keinen, bleibt es bis zum Beenden des Programms im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>“user-management-hub --help” lists what can be done without windows: sync, import, list, delete. “man user-management-hub” says more.</source>
        <translation>„user-management-hub --help“ führt auf, was ohne Fenster möglich ist: sync, import, list, delete. „man user-management-hub“ sagt mehr.</translation>
    </message>
    <message>
        <source>Notes say what only people know of an API user: its owner and purpose, where its secret is kept, a ticket, when to review it, and until when to keep it. “Edit notes…” changes those of all selected API users at once. Notes are kept in this database only and never sent to the account. They are searched, and each is a column that you can show.</source>
        <translation>Notizen sagen, was nur Menschen von einem API-Nutzer wissen: Verantwortliche und Zweck, wo das Passwort liegt, ein Ticket, wann er zu prüfen und bis wann er zu behalten ist. „Notizen bearbeiten…“ ändert die aller ausgewählten API-Nutzer auf einmal. Notizen werden nur in dieser Datenbank gehalten und nie an das Konto gesendet. Sie werden durchsucht, und jede ist eine Spalte, die du anzeigen kannst.</translation>
    </message>
    <message>
        <source>A view is a search with its filters, order and columns, under a name. The views that come with the program find what can go; save one under a name of your own to change its number of days. “list --view” prints the same API users.</source>
        <translation>Eine Ansicht ist eine Suche mit Filtern, Reihenfolge und Spalten unter einem Namen. Die Ansichten des Programms finden, was weg kann; speichere eine unter einem eigenen Namen, um ihre Zahl von Tagen zu ändern. „list --view“ gibt dieselben API-Nutzer aus.</translation>
    </message>
    <message>
        <source>Several rows are selected with Shift and Ctrl, all with Ctrl+A. Deleting them opens a clean-up plan, which says of each why it can go or what speaks against it; nothing happens before you confirm it. What is confirmed is a job. “Jobs” in the View menu shows what becomes of it, and there it can be paused, stopped and gone on with.</source>
        <translation>Mehrere Zeilen werden mit Umschalt und Strg ausgewählt, alle mit Strg+A. Beim Entfernen öffnet sich dann ein Aufräumplan, der zu jedem sagt, warum er entfernt werden kann oder was dagegen spricht; es geschieht nichts, bevor du ihn bestätigst. Was bestätigt ist, ist ein Auftrag. „Aufträge“ im Menü Ansicht zeigt, was daraus wird; dort kann er angehalten, abgebrochen und fortgesetzt werden.</translation>
    </message>
    <message>
        <source>“Export…” in the File menu writes the list as it is shown, or its selected rows, to a file for spreadsheets or other programs; “Print…” puts it on paper or into a PDF. So it is with operators and operator groups.</source>
        <translation>„Exportieren…“ im Menü Datei schreibt die Liste, wie du sie siehst, oder ihre ausgewählten Zeilen in eine Datei für Tabellenprogramme oder andere Software; „Drucken…“ bringt sie auf Papier oder in eine PDF-Datei. So ist es auch mit Operatoren und Operator-Gruppen.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>What has happened, the newest first: API users that came, went, were changed or are in use again, operators, operator groups, syncs and imports. Of the very first load nothing is noted one by one.</source>
        <translation>Was geschehen ist, das Neueste zuerst: neue, verschwundene, geänderte und wieder genutzte API-Nutzer, Operatoren, Operator-Gruppen, Synchronisierungen und Importe. Vom allerersten Laden wird nichts einzeln vermerkt.</translation>
    </message>
    <message>
        <source>“Show in journal” in the menu of an API user or an operator lists just what is noted of it. Enter or a double click on an entry opens the API user or operator that it is about; of one that is gone, what was known of it.</source>
        <translation>„Im Protokoll anzeigen“ im Menü eines API-Nutzers oder Operators zeigt nur, was über ihn vermerkt ist. Die Eingabetaste oder ein Doppelklick auf einen Eintrag öffnet den API-Nutzer oder Operator, um den es geht; gibt es ihn nicht mehr, was über ihn bekannt war.</translation>
    </message>
    <message>
        <source>“Check the journal” in the View menu looks whether each entry follows from the one before it, and shows the hash of the newest. Keep that hash elsewhere: a later check against it, by “user-management-hub journal verify --head”, proves that nothing up to there was changed.</source>
        <translation>„Protokoll prüfen“ im Menü Ansicht sieht nach, ob jeder Eintrag aus dem vorigen folgt, und zeigt den Hash des neuesten. Bewahre diesen Hash anderswo auf: Eine spätere Prüfung damit, mit „user-management-hub journal verify --head“, beweist, dass bis dahin nichts geändert wurde.</translation>
    </message>
</context>
<context>
    <name>umh::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
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
        <source>Sample data: nothing you do here touches your own database.</source>
        <translation>Beispieldaten: Was du hier tust, ändert nichts an deiner eigenen Datenbank.</translation>
    </message>
    <message>
        <source>Close sample data</source>
        <translation>Beispieldaten schließen</translation>
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
    <message numerus="yes">
        <source>%Ln created this month</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln in diesem Monat erstellt</numerusform>
            <numerusform>%Ln in diesem Monat erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>View all o&amp;perators</source>
        <translation>Alle &amp;Operatoren anzeigen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>Auft&amp;räge anzeigen</translation>
    </message>
</context>
<context>
    <name>umh::JobText</name>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>of a job</comment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>of a job</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>of a job</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>of a job</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>of a job</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>of a job</comment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>of an API user in a job</comment>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>of an API user in a job</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>of an API user in a job</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Already gone</source>
        <comment>of an API user in a job</comment>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>Changed since</source>
        <comment>of an API user in a job</comment>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of an API user in a job</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>of an API user in a job</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>of an API user in a job</comment>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>To be kept until %1.</source>
        <translation>Zu behalten bis %1.</translation>
    </message>
    <message>
        <source>To be kept until %1: %2</source>
        <comment>a day, and the reason</comment>
        <translation>Zu behalten bis %1: %2</translation>
    </message>
    <message>
        <source>It has been used since.</source>
        <translation>Wurde seitdem verwendet.</translation>
    </message>
    <message>
        <source>It is not any more as the plan showed it.</source>
        <translation>Ist nicht mehr so, wie der Plan es gezeigt hat.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself by now.</source>
        <translation>Was über die Verwendung bekannt ist, widerspricht sich inzwischen.</translation>
    </message>
    <message>
        <source>Somebody signs in to the account with it.</source>
        <translation>Jemand meldet sich damit am Konto an.</translation>
    </message>
    <message>
        <source>Somebody else was changing it.</source>
        <translation>Jemand anderes war dabei, etwas zu ändern.</translation>
    </message>
    <message>
        <source>The account still has it.</source>
        <translation>Ist im Konto noch vorhanden.</translation>
    </message>
    <message>
        <source>The account does not have it any more.</source>
        <translation>Ist im Konto nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Not used in the last 30 days.</source>
        <translation>In den letzten 30 Tagen nicht verwendet.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nie verwendet.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>Wird gerade geändert.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself.</source>
        <translation>Was über die Verwendung bekannt ist, widerspricht sich.</translation>
    </message>
    <message>
        <source>Used in the last 30 days.</source>
        <translation>In den letzten 30 Tagen verwendet.</translation>
    </message>
    <message>
        <source>It is not known whether it is in use.</source>
        <translation>Es ist nicht bekannt, ob er verwendet wird.</translation>
    </message>
    <message>
        <source>It is in job %1.</source>
        <translation>Ist in Auftrag %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>above why API users can go</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At the next sync</source>
        <comment>above whether the account still had API users then</comment>
        <translation>Bei der nächsten Synchronisierung</translation>
    </message>
</context>
<context>
    <name>umh::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>API users of a job that are done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, a computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>umh::JobsWindow</name>
    <message>
        <source>There is no job.</source>
        <translation>Es gibt keinen Auftrag.</translation>
    </message>
    <message>
        <source>This job is not under way in this program.</source>
        <translation>Dieser Auftrag läuft nicht in diesem Programm.</translation>
    </message>
    <message>
        <source>This job is under way.</source>
        <translation>Dieser Auftrag läuft gerade.</translation>
    </message>
    <message>
        <source>This job is over.</source>
        <translation>Dieser Auftrag ist vorbei.</translation>
    </message>
    <message>
        <source>This job is not over yet.</source>
        <translation>Dieser Auftrag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Nothing of this job was refused or not done.</source>
        <translation>Von diesem Auftrag wurde nichts abgelehnt oder nicht erledigt.</translation>
    </message>
    <message>
        <source>Another job is under way.</source>
        <translation>Ein anderer Auftrag läuft gerade.</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <comment>a job</comment>
        <translation>Mit %1 weitermachen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are still to be deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Noch %Ln API-Nutzer ist zu entfernen. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Noch %Ln API-Nutzer sind zu entfernen. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on deleting</source>
        <translation>&amp;Weiter entfernen</translation>
    </message>
    <message>
        <source>Try again what %1 has not deleted?</source>
        <comment>a job</comment>
        <translation>Noch einmal versuchen, was %1 nicht entfernt hat?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) were refused or not done. They are deleted where they are as the plan showed them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln API-Nutzer wurde abgelehnt oder nicht erledigt. Er wird entfernt, wenn er noch so ist, wie der Plan ihn gezeigt hat. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln API-Nutzer wurden abgelehnt oder nicht erledigt. Sie werden entfernt, wenn sie noch so sind, wie der Plan sie gezeigt hat. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again to delete</source>
        <translation>&amp;Erneut entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits until %1.</source>
        <translation>Wartet bis %1.</translation>
    </message>
    <message>
        <source>The account has asked to be asked slowly.</source>
        <translation>Das Konto hat um langsamere Anfragen gebeten.</translation>
    </message>
    <message>
        <source>There are no jobs yet. Select several API users and delete them to plan one.</source>
        <translation>Es gibt noch keine Aufträge. Wähle mehrere API-Nutzer aus und entferne sie, um einen zu planen.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>API users of the job</source>
        <translation>API-Nutzer des Auftrags</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Weitermachen…</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>A&amp;ufgeben</translation>
    </message>
    <message>
        <source>&amp;Try again…</source>
        <translation>&amp;Erneut versuchen…</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>Dieses Fenster hat keine Tabelle dafür.</translation>
    </message>
</context>
<context>
    <name>umh::JournalCheckText</name>
    <message>
        <source>The journal is not intact: one or more entries before number %1 are missing.</source>
        <translation>Das Protokoll stimmt nicht: Vor Nummer %1 fehlen ein oder mehrere Einträge.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 is in the wrong place.</source>
        <translation>Das Protokoll stimmt nicht: Eintrag %1 steht an einer falschen Stelle.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 was changed, or does not follow from the entry before it.</source>
        <translation>Das Protokoll stimmt nicht: Eintrag %1 wurde geändert oder folgt nicht auf den Eintrag davor.</translation>
    </message>
    <message>
        <source>The journal is not intact: it begins after entry %1, but no entry says that what came before was archived.</source>
        <translation>Das Protokoll stimmt nicht: Es beginnt nach Eintrag %1, aber kein Eintrag sagt, dass archiviert wurde, was davor war.</translation>
    </message>
    <message>
        <source>The journal is not intact at its end: according to the database, an entry other than number %1 is the newest.</source>
        <translation>Das Protokoll stimmt an seinem Ende nicht: Laut der Datenbank ist ein anderer Eintrag als Nummer %1 der neueste.</translation>
    </message>
    <message>
        <source>No entry has the hash that you gave: the journal was cut off before it, or was made from scratch. The newest entry is number %1.</source>
        <translation>Kein Eintrag hat den Hash, den du angegeben hast: Das Protokoll wurde davor abgeschnitten oder neu gemacht. Der neueste Eintrag ist Nummer %1.</translation>
    </message>
    <message>
        <source>It may also be the hash of one of the entries up to number %1, which have been archived.</source>
        <translation>Es kann auch der Hash eines der Einträge bis Nummer %1 sein, die archiviert wurden.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln entry(ies).</source>
        <translation>
            <numerusform>Das Protokoll stimmt: %Ln Eintrag.</numerusform>
            <numerusform>Das Protokoll stimmt: %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries up to number %1 have been archived.</source>
        <translation>Die Einträge bis Nummer %1 wurden archiviert.</translation>
    </message>
    <message>
        <source>The hash that you gave is that of entry %1.</source>
        <translation>Der Hash, den du angegeben hast, ist der von Eintrag %1.</translation>
    </message>
    <message>
        <source>The entries from number %1 on were added later; that hash says nothing about them.</source>
        <translation>Die Einträge ab Nummer %1 kamen später dazu; dieser Hash sagt nichts über sie.</translation>
    </message>
    <message>
        <source>Newest entry: %1</source>
        <translation>Neuester Eintrag: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>This proves that no entry up to that one was changed, added or removed since the hash was kept.</source>
        <translation>Das beweist, dass bis zu diesem Eintrag nichts geändert, hinzugefügt oder entfernt wurde, seit der Hash aufbewahrt wird.</translation>
    </message>
    <message>
        <source>This proves nothing by itself: whoever can write to the database could make the whole journal anew. Keep the hash where nobody can change it. A later check against it proves that no entry up to this one was changed, added or removed since.</source>
        <translation>Für sich allein beweist das nichts: Wer in die Datenbank schreiben kann, könnte das ganze Protokoll neu machen. Bewahre den Hash dort auf, wo ihn niemand ändern kann. Eine spätere Prüfung damit beweist, dass bis zu diesem Eintrag seither nichts geändert, hinzugefügt oder entfernt wurde.</translation>
    </message>
</context>
<context>
    <name>umh::JournalEntryDialog</name>
    <message>
        <source>Deleted API user</source>
        <translation>Entfernter API-Nutzer</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Eintrag im Protokoll</translation>
    </message>
</context>
<context>
    <name>umh::JournalFilterButton</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Mit diesem Programm gemacht</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Von wem</translation>
    </message>
    <message>
        <source>&amp;Choose an operator…</source>
        <translation>&amp;Operator wählen…</translation>
    </message>
    <message>
        <source>Filter the journal by time, kind, person or operator</source>
        <translation>Das Protokoll nach Zeitpunkt, Art, Person oder Operator filtern</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operator</translation>
    </message>
</context>
<context>
    <name>umh::JournalPane</name>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries found.</source>
        <translation>Keine Einträge gefunden.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Das Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Show entries from any time</source>
        <translation>Einträge aller Zeiten anzeigen</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Nur diesen Wert aus dem Filter nehmen</translation>
    </message>
    <message>
        <source>Show entries of all kinds</source>
        <translation>Einträge aller Arten anzeigen</translation>
    </message>
    <message>
        <source>Show entries by anyone</source>
        <translation>Einträge von allen anzeigen</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>a person</comment>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Show entries about all operators</source>
        <translation>Einträge über alle Operatoren anzeigen</translation>
    </message>
    <message>
        <source>API user: %1</source>
        <translation>API-Nutzer: %1</translation>
    </message>
    <message>
        <source>Show entries about all API users</source>
        <translation>Einträge über alle API-Nutzer anzeigen</translation>
    </message>
    <message>
        <source>This entry is not about an operator.</source>
        <translation>In diesem Eintrag geht es nicht um einen Operator.</translation>
    </message>
    <message>
        <source>Operator, username, person or details</source>
        <translation>Operator, Benutzername, Person oder Details</translation>
    </message>
    <message>
        <source>Shows the entries that contain every word you type. Esc clears the search.</source>
        <translation>Zeigt die Einträge, die jedes eingegebene Wort enthalten. Esc leert die Suche.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Seit deinem letzten Besuch</translation>
    </message>
    <message>
        <source>After entry %1</source>
        <translation>Nach Eintrag %1</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Beschreibung geändert</translation>
    </message>
</context>
<context>
    <name>umh::JournalText</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
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
        <source>API user</source>
        <translation>API-Nutzer</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>API user added</source>
        <translation>API-Nutzer hinzugefügt</translation>
    </message>
    <message>
        <source>API user deleted</source>
        <translation>API-Nutzer entfernt</translation>
    </message>
    <message>
        <source>API user changed</source>
        <translation>API-Nutzer geändert</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>Wieder in Gebrauch</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>Operator hinzugefügt</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <translation>Operator verschwunden</translation>
    </message>
    <message>
        <source>Operator renamed</source>
        <translation>Operator umbenannt</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Neuer Administrator</translation>
    </message>
    <message>
        <source>Operator group added</source>
        <translation>Operator-Gruppe hinzugefügt</translation>
    </message>
    <message>
        <source>Operator group removed</source>
        <translation>Operator-Gruppe verschwunden</translation>
    </message>
    <message>
        <source>Operator group renamed</source>
        <translation>Operator-Gruppe umbenannt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Konto verbunden</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>Konto getrennt</translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation>Zeitzone geändert</translation>
    </message>
    <message>
        <source>Entries archived</source>
        <translation>Einträge archiviert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Seen in the account</source>
        <translation>Im Konto gesehen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an operator or a group</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the value of a field</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>API users: %1 added, %2 changed, %3 removed</source>
        <translation>API-Nutzer: %1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Entries up to number %1</source>
        <translation>Einträge bis Nummer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its old and its new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version des Programms</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new value</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>umh::JournalViewing</name>
    <message>
        <source>What this entry is about could not be read.</source>
        <translation>Worum es in diesem Eintrag geht, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Das Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The journal could not be checked.</source>
        <translation>Das Protokoll konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Its hash: %1</source>
        <translation>Sein Hash: %1</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>The hash was copied.</source>
        <translation>Der Hash wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>umh::JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>umh::LastUsePicture</name>
    <message numerus="yes">
        <source>%1: %Ln API users</source>
        <comment>last use</comment>
        <extracomment>%1: when they were last used</extracomment>
        <translation>
            <numerusform>%1: %Ln API-Nutzer</numerusform>
            <numerusform>%1: %Ln API-Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Die Übersicht der API-Nutzer mit diesen API-Nutzern öffnen</translation>
    </message>
</context>
<context>
    <name>umh::ListPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Die Details ausblenden</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Die Details anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>Die Meldung mit den Details kopieren</translation>
    </message>
</context>
<context>
    <name>umh::NetChangeText</name>
    <message>
        <source>New</source>
        <comment>of an API user</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>of an API user</comment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>New and gone again</source>
        <comment>of an API user</comment>
        <translation>Neu und wieder verschwunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of an API user</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not known before %1.</source>
        <translation>Nicht bekannt vor dem %1.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the database was never synced, nor was anything imported.</source>
        <translation>Noch ist nichts bekannt: Die Datenbank wurde nie synchronisiert, und es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>umh::NewsCard</name>
    <message>
        <source>Since your last visit</source>
        <translation>Seit deinem letzten Besuch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>since your last visit: what is new</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the journal with these entries</source>
        <translation>Das Protokoll mit diesen Einträgen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use again</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln wieder in Gebrauch</numerusform>
            <numerusform>%Ln wieder in Gebrauch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln description(s) changed</source>
        <translation>
            <numerusform>%Ln Beschreibung geändert</numerusform>
            <numerusform>%Ln Beschreibungen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::NewsNotifying</name>
    <message numerus="yes">
        <source>New: %Ln entry(ies) in the journal</source>
        <translation>
            <numerusform>Neu: %Ln Eintrag im Protokoll</numerusform>
            <numerusform>Neu: %Ln Einträge im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Im Protokoll anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: username</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>what happened: username (operator)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::OpenDatabaseDialog</name>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>A database in a file, on this computer or on a network drive.</source>
        <translation>Eine Datenbank in einer Datei, auf diesem Computer oder auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Or a database on a server, for several people at once. You need PostgreSQL 13 or newer, a database for this program, and your username there. If there is a password, you are asked for it afterwards.</source>
        <translation>Oder eine Datenbank auf einem Server, für mehrere Personen gleichzeitig. Du brauchst PostgreSQL 13 oder neuer, eine Datenbank für dieses Programm und deinen Benutzernamen dort. Gibt es ein Passwort, wirst du danach gefragt.</translation>
    </message>
    <message>
        <source>&amp;Address, for example %1:</source>
        <translation>&amp;Adresse, zum Beispiel %1:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>About files</source>
        <translation>Über Dateien</translation>
    </message>
    <message>
        <source>About servers</source>
        <translation>Über Server</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>Was an der Adresse falsch ist</translation>
    </message>
</context>
<context>
    <name>umh::OperatorChooser</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Name oder E-Mail des Operators</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Keine Operatoren gefunden.</translation>
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
    <name>umh::OperatorFilterButton</name>
    <message>
        <source>On duty</source>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Ohne API-Nutzer</translation>
    </message>
    <message>
        <source>Show only operators who are on duty, who are administrators, or who have no API users</source>
        <translation>Nur Operatoren anzeigen, die im Dienst sind, Administratoren sind oder keine API-Nutzer haben</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupChooser</name>
    <message>
        <source>No operator groups found.</source>
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
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupFilterButton</name>
    <message>
        <source>Without members</source>
        <translation>Ohne Mitglieder</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Ohne API-Nutzer</translation>
    </message>
    <message>
        <source>Show only operator groups without members or without API users</source>
        <translation>Nur Operator-Gruppen ohne Mitglieder oder ohne API-Nutzer anzeigen</translation>
    </message>
    <message>
        <source>Show only operator groups without API users</source>
        <translation>Nur Operator-Gruppen ohne API-Nutzer anzeigen</translation>
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
        <source>There are no operator groups.</source>
        <translation>Es gibt keine Operator-Gruppen.</translation>
    </message>
    <message>
        <source>This operator is not a member of any group.</source>
        <translation>Dieser Operator ist nicht Mitglied einer Gruppe.</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shows the operator groups that contain every word you type. Esc clears the search.</source>
        <translation>Zeigt die Operator-Gruppen, die alle eingegebenen Wörter enthalten. Esc leert das Suchfeld.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator-Gruppen</translation>
    </message>
    <message>
        <source>No operator groups found.</source>
        <translation>Keine Operator-Gruppen gefunden.</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Ohne API-Nutzer</translation>
    </message>
    <message>
        <source>Show operator groups with API users, too</source>
        <translation>Auch Operator-Gruppen mit API-Nutzern anzeigen</translation>
    </message>
    <message>
        <source>Groups of: %1</source>
        <translation>Gruppen von: %1</translation>
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
        <source>Name, e-mail or operator group</source>
        <translation>Name, E-Mail oder Operator-Gruppe</translation>
    </message>
    <message>
        <source>Shows the operators that contain every word you type. Esc clears the search.</source>
        <translation>Zeigt die Operatoren, die alle eingegebenen Wörter enthalten. Esc leert das Suchfeld.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Keine Operatoren gefunden.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Show operators who are no administrators, too</source>
        <translation>Auch Operatoren anzeigen, die keine Administratoren sind</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Ohne API-Nutzer</translation>
    </message>
    <message>
        <source>Show operators with API users, too</source>
        <translation>Auch Operatoren mit API-Nutzern anzeigen</translation>
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
        <source>Administrators: members of this group have all rights.</source>
        <translation>Administratoren: Mitglieder dieser Gruppe haben alle Rechte.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorWindow</name>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>Diesen Operator gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The last known details are shown.</source>
        <translation>Du siehst die zuletzt bekannten Daten.</translation>
    </message>
    <message>
        <source>&amp;Main</source>
        <translation>Allge&amp;mein</translation>
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
        <source>This tab has no table to do that with.</source>
        <translation>Diese Registerkarte hat keine Tabelle dafür.</translation>
    </message>
    <message>
        <source>&amp;API management (%1)</source>
        <comment>how many</comment>
        <translation>API-Manag&amp;ement (%1)</translation>
    </message>
    <message>
        <source>Mem&amp;ber of</source>
        <translation>Mitglied &amp;von</translation>
    </message>
</context>
<context>
    <name>umh::Printing</name>
    <message>
        <source>The list is too long to print.</source>
        <translation>Die Liste ist zu lang zum Drucken.</translation>
    </message>
    <message>
        <source>Filter it first, or export it to a file.</source>
        <translation>Filtere sie zuerst oder exportiere sie in eine Datei.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the whole list, about %1 pages?</source>
        <translation>Die ganze Liste drucken, etwa %1 Seiten?</translation>
    </message>
    <message>
        <source>A filter or a search makes it shorter.</source>
        <translation>Ein Filter oder eine Suche macht sie kürzer.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>Die Liste konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>Stand: %1 UTC</translation>
    </message>
</context>
<context>
    <name>umh::ProgramActions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>&amp;Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Close sa&amp;mple data</source>
        <translation>Beis&amp;pieldaten schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hub</source>
        <translation>&amp;Hub</translation>
    </message>
    <message>
        <source>View all API &amp;users</source>
        <translation>Alle API-&amp;Nutzer anzeigen</translation>
    </message>
    <message>
        <source>View all op&amp;erators</source>
        <translation>Alle &amp;Operatoren anzeigen</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>Alle Operator-&amp;Gruppen anzeigen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ktualisieren</translation>
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
        <source>&amp;Disconnect…</source>
        <translation>Verbindung &amp;trennen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Copy program information</source>
        <translation>&amp;Programminformationen kopieren</translation>
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
        <source>&amp;Recent databases</source>
        <translation>&amp;Zuletzt geöffnete Datenbanken</translation>
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
        <source>Show d&amp;ates</source>
        <translation>D&amp;aten anzeigen</translation>
    </message>
    <message>
        <source>As how &amp;long ago</source>
        <translation>Als &amp;vergangene Zeit</translation>
    </message>
    <message>
        <source>As a &amp;day</source>
        <translation>Als &amp;Tag</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Sync &amp;automatically</source>
        <translation>&amp;Automatisch synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
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
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Closing the hub &amp;ends the program</source>
        <translation>Das Schließen des Hubs b&amp;eendet das Programm</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>Mit Beispieldaten &amp;ausprobieren</translation>
    </message>
    <message>
        <source>A&amp;bout this database</source>
        <translation>Übe&amp;r diese Datenbank</translation>
    </message>
    <message>
        <source>Copy database &amp;to…</source>
        <translation>Datenbank &amp;kopieren nach…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>A&amp;ufträge</translation>
    </message>
    <message>
        <source>Jou&amp;rnal</source>
        <translation>Protokoll anz&amp;eigen</translation>
    </message>
    <message>
        <source>&amp;Notify me of what is new</source>
        <translation>Über &amp;Neues benachrichtigen</translation>
    </message>
</context>
<context>
    <name>umh::ProgramDialogs</name>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Press the button of the row</source>
        <translation>Schaltfläche der Zeile drücken</translation>
    </message>
    <message>
        <source>Clear the search; close a message or dialog</source>
        <translation>Suchfeld leeren; Meldung oder Dialog schließen</translation>
    </message>
    <message>
        <source>In an empty search field: clear the filters</source>
        <translation>In einem leeren Suchfeld: Filter löschen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Funktion</translation>
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
</context>
<context>
    <name>umh::ProgramWindow</name>
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
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Ansi&amp;chten</translation>
    </message>
    <message>
        <source>The overview of API users has views.</source>
        <translation>Die Übersicht der API-Nutzer hat Ansichten.</translation>
    </message>
</context>
<context>
    <name>umh::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>The way to the account leads over the proxy %1, which asks for a username and password.</source>
        <translation>Der Weg zum Konto führt über den Proxy %1, der Benutzername und Passwort verlangt.</translation>
    </message>
    <message>
        <source>The proxy does not accept this username and password.</source>
        <translation>Der Proxy akzeptiert diesen Benutzernamen und dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
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
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>Im &amp;Schlüsselbund deines Desktops aufbewahren</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>Wird nur bis zum Beenden im Speicher behalten, da es keinen Schlüsselbund gibt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanDialog</name>
    <message numerus="yes">
        <source>%Ln API user(s) were used in the last 30 days. Whatever uses them will stop working.</source>
        <translation>
            <numerusform>%Ln API-Nutzer wurde in den letzten 30 Tagen verwendet. Was ihn verwendet, funktioniert dann nicht mehr.</numerusform>
            <numerusform>%Ln API-Nutzer wurden in den letzten 30 Tagen verwendet. Was sie verwendet, funktioniert dann nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln API user(s) it is not known whether they are in use.</source>
        <translation>
            <numerusform>Von %Ln API-Nutzer ist nicht bekannt, ob er verwendet wird.</numerusform>
            <numerusform>Von %Ln API-Nutzern ist nicht bekannt, ob sie verwendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) cannot be deleted.</source>
        <translation>
            <numerusform>%Ln API-Nutzer kann nicht entfernt werden.</numerusform>
            <numerusform>%Ln API-Nutzer können nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) have gone meanwhile.</source>
        <translation>
            <numerusform>%Ln API-Nutzer ist inzwischen verschwunden.</numerusform>
            <numerusform>%Ln API-Nutzer sind inzwischen verschwunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database has changed since this was opened. Look at it again.</source>
        <translation>Die Datenbank hat sich geändert, seit dies geöffnet wurde. Sieh es dir noch einmal an.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>operators or types</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators: %1</source>
        <translation>Operatoren: %1</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Typen: %1</translation>
    </message>
    <message>
        <source>None of these API users is to be deleted.</source>
        <translation>Keiner dieser API-Nutzer soll entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>%Ln API-Nutzer entfernen?</numerusform>
            <numerusform>%Ln API-Nutzer entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-Nutzer &amp;entfernen</numerusform>
            <numerusform>%Ln API-Nutzer &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-up plan</source>
        <translation>Aufräumplan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>API users of the plan</source>
        <translation>API-Nutzer des Plans</translation>
    </message>
    <message>
        <source>The space bar takes the selected ones out of the plan, or puts them back.</source>
        <translation>Die Leertaste nimmt die ausgewählten aus dem Plan oder nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>&amp;Take out all that something speaks against</source>
        <translation>&amp;Alle herausnehmen, gegen die etwas spricht</translation>
    </message>
    <message>
        <source>To delete them, type how many &amp;they are:</source>
        <translation>Gib ein, wie &amp;viele es sind, um sie zu entfernen:</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanModel</name>
    <message>
        <source>cannot be deleted</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>is to be deleted</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>was taken out</source>
        <translation>wurde herausgenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operator, whether the API user is to be deleted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why, or what speaks against it</source>
        <translation>Warum, oder was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>umh::RemovalsQuestion</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln API user(s) from this database?</source>
        <translation>
            <numerusform>%Ln API-Nutzer aus dieser Datenbank entfernen?</numerusform>
            <numerusform>%Ln API-Nutzer aus dieser Datenbank entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>API users in the account: %1; in the database: %2. If you did not expect this, keep the API users: the account may not have answered in full, and the next sync compares again.</source>
        <translation>API-Nutzer im Konto: %1; in der Datenbank: %2. Wenn du das nicht erwartest, behalte die API-Nutzer: Vielleicht hat das Konto nicht vollständig geantwortet, und die nächste Synchronisierung prüft das erneut.</translation>
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
    <name>umh::Removing</name>
    <message>
        <source>No plan could be made. Nothing was deleted.</source>
        <translation>Es konnte kein Plan erstellt werden. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The plan could not be stored. Nothing was deleted.</source>
        <translation>Der Plan konnte nicht gespeichert werden. Es wurde nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %Ln API user(s) deleted.</source>
        <comment>a job, its state</comment>
        <translation>
            <numerusform>%1: %2. %Ln API-Nutzer entfernt.</numerusform>
            <numerusform>%1: %2. %Ln API-Nutzer entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not go on.</source>
        <translation>Der Auftrag konnte nicht weitergehen.</translation>
    </message>
    <message>
        <source>No plan was made. Nothing was deleted.</source>
        <translation>Es wurde kein Plan erstellt. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>What is known of these API users is older than a day, and the account could not be read.</source>
        <translation>Was über diese API-Nutzer bekannt ist, ist älter als ein Tag, und das Konto konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Der Plan wird erstellt…</translation>
    </message>
    <message>
        <source>What is known is older than a day. Reading the account first…</source>
        <translation>Was bekannt ist, ist älter als ein Tag. Zuerst wird das Konto gelesen…</translation>
    </message>
    <message>
        <source>%1 is not done: %2 of %3.</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1 ist nicht fertig: %2 von %3.</translation>
    </message>
    <message>
        <source>It goes on only if you want that.</source>
        <translation>Es geht nur weiter, wenn du das willst.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
</context>
<context>
    <name>umh::SaveViewDialog</name>
    <message>
        <source>A view that comes with the program has this name.</source>
        <translation>Eine Ansicht des Programms hat diesen Namen.</translation>
    </message>
    <message>
        <source>This takes the place of the view that you have saved under this name.</source>
        <translation>Das ersetzt die Ansicht, die du unter diesem Namen gespeichert hast.</translation>
    </message>
    <message>
        <source>Search, filters, order and columns are saved, for you alone.</source>
        <translation>Suche, Filter, Reihenfolge und Spalten werden gespeichert, nur für dich.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Dormant for days:</source>
        <translation>&amp;Tage nicht verwendet:</translation>
    </message>
    <message>
        <source>Never used and &amp;older than days:</source>
        <translation>Nie &amp;verwendet und älter als Tage:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>umh::ServerOpening</name>
    <message>
        <source>The database on the server is of an older version. Do you want to update it?</source>
        <translation>Die Datenbank auf dem Server hat eine ältere Version. Möchtest du sie aktualisieren?</translation>
    </message>
    <message>
        <source>Everybody who uses it then needs the new version of this program to change anything.</source>
        <translation>Alle, die sie verwenden, brauchen danach die neue Version dieses Programms, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Other programs connected to it at the moment: %1.</source>
        <translation>Andere Programme, die gerade mit ihr verbunden sind: %1.</translation>
    </message>
</context>
<context>
    <name>umh::StateText</name>
    <message>
        <source>○ No account</source>
        <translation>○ Kein Konto</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● Verbunden</translation>
    </message>
    <message>
        <source>○ Offline since %1</source>
        <comment>a time</comment>
        <translation>○ Offline seit %1</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Offline</translation>
    </message>
    <message>
        <source>! Sign in</source>
        <translation>! Anmelden</translation>
    </message>
    <message>
        <source>! Decision needed</source>
        <translation>! Entscheidung nötig</translation>
    </message>
    <message>
        <source>! Sync failed</source>
        <translation>! Synchronisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>! No database open</source>
        <translation>! Keine Datenbank geöffnet</translation>
    </message>
    <message>
        <source>This database is connected to the account %1.</source>
        <translation>Diese Datenbank ist mit dem Konto %1 verbunden.</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <comment>a moment</comment>
        <translation>Letzte Synchronisierung: %1.</translation>
    </message>
    <message>
        <source>Not yet synced.</source>
        <translation>Noch nicht synchronisiert.</translation>
    </message>
    <message>
        <source>The database is read-only: nothing can be changed.</source>
        <translation>Die Datenbank ist schreibgeschützt: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>User management hub</source>
        <translation>User Management Hub</translation>
    </message>
    <message>
        <source>The database is connected to an account; the next sync would undo an import.</source>
        <translation>Die Datenbank ist mit einem Konto verbunden; die nächste Synchronisierung würde einen Import rückgängig machen.</translation>
    </message>
    <message>
        <source>The database is read-only.</source>
        <translation>Die Datenbank ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The account cannot be reached.</source>
        <translation>Das Konto ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Sign in to the account first.</source>
        <translation>Melde dich zuerst beim Konto an.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed this database. This version can only look at it: update User management hub to change anything.</source>
        <translation>Eine neuere Version von User Management Hub hat diese Datenbank verändert. Diese Version kann sie nur anzeigen: Aktualisiere User Management Hub, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Es ist keine Datenbank geöffnet.</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation>Warte, bis der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>This is sample data; it is not connected to any account.</source>
        <translation>Dies sind Beispieldaten; sie sind mit keinem Konto verbunden.</translation>
    </message>
    <message>
        <source>No sample data is open.</source>
        <translation>Es sind keine Beispieldaten geöffnet.</translation>
    </message>
    <message>
        <source>The database is not connected to an account.</source>
        <translation>Die Datenbank ist mit keinem Konto verbunden.</translation>
    </message>
    <message>
        <source>No other database has been open.</source>
        <translation>Bisher war keine andere Datenbank geöffnet.</translation>
    </message>
    <message>
        <source>%1 is syncing since %2.</source>
        <comment>a person, a time</comment>
        <translation>%1 synchronisiert seit %2.</translation>
    </message>
    <message>
        <source>Somebody else is syncing since %1.</source>
        <comment>a time</comment>
        <translation>Jemand anders synchronisiert seit %1.</translation>
    </message>
    <message>
        <source>○ Database out of reach, as of %1</source>
        <comment>a time</comment>
        <translation>○ Datenbank nicht erreichbar, Stand: %1</translation>
    </message>
    <message>
        <source>○ Database out of reach</source>
        <translation>○ Datenbank nicht erreichbar</translation>
    </message>
    <message>
        <source>The database server is out of reach. The program keeps trying to reconnect.</source>
        <translation>Der Datenbankserver ist nicht erreichbar. Das Programm versucht weiter, sich neu zu verbinden.</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <comment>a moment</comment>
        <translation>Du siehst den Stand vom %1.</translation>
    </message>
    <message>
        <source>The database server is out of reach.</source>
        <translation>Der Datenbankserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this.</source>
        <translation>Deine Rolle auf dem Datenbankserver erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal.</source>
        <translation>Nur der Eigentümer der Datenbank kann ihr Protokoll archivieren.</translation>
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
        <source>The files contained nothing new; nothing was changed.</source>
        <translation>Der Inhalt der Dateien war bereits bekannt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1: %2 neu, %3 geändert, %4 unverändert.</translation>
    </message>
    <message>
        <source>The files contain nothing to import.</source>
        <translation>Die Dateien enthalten nichts, was importiert werden kann.</translation>
    </message>
    <message>
        <source>%1 of the account (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>%1 des Kontos (zum Beispiel %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 von %Ln Operator (zum Beispiel %2)</numerusform>
            <numerusform>%1 von %Ln Operatoren (zum Beispiel %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 von %Ln Operator-Gruppe (zum Beispiel %2)</numerusform>
            <numerusform>%1 von %Ln Operator-Gruppen (zum Beispiel %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 von %Ln API-Nutzer (zum Beispiel %2)</numerusform>
            <numerusform>%1 von %Ln API-Nutzern (zum Beispiel %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators come without any known field for e-mail address, duty, administrator rights or language: all of these are unknown.</source>
        <translation>Die Operatoren haben kein einziges bekanntes Feld für E-Mail-Adresse, Dienst, Administratorrechte oder Sprache: All das ist unbekannt.</translation>
    </message>
    <message>
        <source>The operator groups come without any known field that tells which of them holds everyone and which the administrators.</source>
        <translation>Die Operator-Gruppen haben kein einziges bekanntes Feld, das angibt, welche alle enthält und welche die Administratoren.</translation>
    </message>
    <message>
        <source>The API users come without any known field for type, creation, last use, requests or description: all of these are unknown.</source>
        <translation>Die API-Nutzer haben kein einziges bekanntes Feld für Typ, Erstellung, letzte Verwendung, Anfragen oder Beschreibung: All das ist unbekannt.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are ahead of its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>In der Zeitzone %2 gelesen gehen die Zeiten des Kontos seiner Uhr vor (in Stunden: %1). Wahrscheinlich verwendet es eine andere Zeitzone.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are behind its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>In der Zeitzone %2 gelesen gehen die Zeiten des Kontos seiner Uhr nach (in Stunden: %1). Wahrscheinlich verwendet es eine andere Zeitzone.</translation>
    </message>
    <message>
        <source>Some characters could not be stored and were replaced: %1.</source>
        <comment>a list of fields</comment>
        <translation>Einige Zeichen konnten nicht gespeichert werden und wurden ersetzt: %1.</translation>
    </message>
    <message>
        <source>Some values could not be read and count as unknown: %1.</source>
        <comment>a list of fields</comment>
        <translation>Einige Werte konnten nicht gelesen werden und gelten als unbekannt: %1.</translation>
    </message>
    <message>
        <source>This API user may not read the data of the account itself: its number and its operator quota are unknown.</source>
        <translation>Dieser API-Nutzer darf die Daten des Kontos selbst nicht lesen: Kontonummer und Operator-Kontingent sind unbekannt.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of changes</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>operators and the like: a list of changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted elsewhere</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln anderswo entfernt</numerusform>
            <numerusform>%Ln anderswo entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Operators: %1. Operator groups: %2. API users: %3.</source>
        <comment>how many were copied</comment>
        <translation>Operatoren: %1. Operator-Gruppen: %2. API-Nutzer: %3.</translation>
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
        <source>%Ln row(s) cannot be copied at once.</source>
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
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Es ist keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>Several rows are selected. Select a single one.</source>
        <translation>Es sind mehrere Zeilen ausgewählt. Wähle eine einzige aus.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>No filter is on.</source>
        <translation>Es ist kein Filter aktiv.</translation>
    </message>
    <message>
        <source>This column has nothing to sort by.</source>
        <translation>Nach dieser Spalte kann nicht sortiert werden.</translation>
    </message>
    <message>
        <source>This cannot be done with what is listed here.</source>
        <translation>Das ist mit den hier aufgeführten Einträgen nicht möglich.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rows · how many of them are selected</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>Die Zeilen konnten nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Suche: „%1“</translation>
    </message>
    <message>
        <source>Use “Export…” in the File menu.</source>
        <translation>Verwende „Exportieren…“ im Menü Datei.</translation>
    </message>
</context>
<context>
    <name>umh::UsageTableModel</name>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of the last use</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
</context>
<context>
    <name>umh::UsageText</name>
    <message>
        <source>Requests in the last 30 days, as they were at each sync</source>
        <translation>Anfragen der letzten 30 Tage, wie sie bei jeder Synchronisierung waren</translation>
    </message>
    <message>
        <source>No sync has seen its use yet.</source>
        <translation>Noch keine Synchronisierung hat die Nutzung gesehen.</translation>
    </message>
    <message>
        <source>Known since %1.</source>
        <comment>a day</comment>
        <translation>Bekannt seit %1.</translation>
    </message>
    <message>
        <source>Used about every day</source>
        <comment>begins a sentence</comment>
        <translation>Ungefähr jeden Tag genutzt</translation>
    </message>
    <message>
        <source>Used about every week</source>
        <comment>begins a sentence</comment>
        <translation>Ungefähr jede Woche genutzt</translation>
    </message>
    <message>
        <source>Used about every month</source>
        <comment>begins a sentence</comment>
        <translation>Ungefähr jeden Monat genutzt</translation>
    </message>
    <message>
        <source>Used about every quarter</source>
        <comment>begins a sentence</comment>
        <translation>Ungefähr jedes Quartal genutzt</translation>
    </message>
    <message>
        <source>Used about every year</source>
        <comment>begins a sentence</comment>
        <translation>Ungefähr jedes Jahr genutzt</translation>
    </message>
    <message>
        <source>%1; last four times: %2.</source>
        <comment>how often; days</comment>
        <translation>%1; die letzten vier Male: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <comment>a time</comment>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests in the 30 days before</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%1: %Ln Anfrage in den 30 Tagen davor</numerusform>
            <numerusform>%1: %Ln Anfragen in den 30 Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ it was used again · hatched: nothing is known</source>
        <translation>▲ wieder genutzt · schraffiert: nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Used about every %Ln days</source>
        <comment>begins a sentence</comment>
        <translation>
            <numerusform>Ungefähr jeden %Ln. Tag genutzt</numerusform>
            <numerusform>Ungefähr alle %Ln Tage genutzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::UsageView</name>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation>Dieselben Werte als Tabelle zeigen</translation>
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
        <source>Look around with fictitious operators and API users</source>
        <translation>Das Programm mit fiktiven Operatoren und API-Nutzern kennenlernen</translation>
    </message>
    <message>
        <source>You can also drop the files onto this window.</source>
        <translation>Du kannst die Dateien auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>See which API users all your operators have, which of them are still in use, and which can go. To begin, connect to your account, or import saved answers of its API: operators, operator groups and API users.</source>
        <translation>Hier siehst du, welche API-Nutzer deine Operatoren haben, welche davon noch verwendet werden und welche du entfernen kannst. Verbinde dich zuerst mit deinem Konto oder importiere gespeicherte Antworten seiner API: Operatoren, Operator-Gruppen und API-Nutzer.</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Mit einem Konto &amp;verbinden…</translation>
    </message>
    <message>
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Bei einem Konto anmelden und diese Datenbank damit abgleichen</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>Mit Beispieldaten aus&amp;probieren</translation>
    </message>
</context>
<context>
    <name>umh::WindowCommands</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Edit description…</source>
        <translation>&amp;Beschreibung bearbeiten…</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>API-&amp;Nutzer hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Delete API user…</source>
        <translation>API-Nutzer &amp;entfernen…</translation>
    </message>
    <message>
        <source>Show &amp;operator</source>
        <translation>Ope&amp;rator anzeigen</translation>
    </message>
    <message>
        <source>Show o&amp;perators of the group</source>
        <translation>O&amp;peratoren der Gruppe anzeigen</translation>
    </message>
    <message>
        <source>Show AP&amp;I users in the overview</source>
        <translation>AP&amp;I-Nutzer in der Übersicht anzeigen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>Nach dieser Spalte sor&amp;tieren</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>Dieses Fenster hat keine Tabelle dafür.</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Spa&amp;lten…</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>N&amp;otizen bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)…</source>
        <translation>
            <numerusform>%Ln API-Nutzer &amp;entfernen…</numerusform>
            <numerusform>%Ln API-Nutzer &amp;entfernen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in journal</source>
        <translation>I&amp;m Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Chec&amp;k the journal</source>
        <translation>Protokoll prü&amp;fen</translation>
    </message>
    <message>
        <source>Archi&amp;ve before…</source>
        <translation>Archi&amp;vieren vor…</translation>
    </message>
</context>
</TS>
