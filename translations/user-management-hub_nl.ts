<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>umh::AboutDatabaseDialog</name>
    <message>
        <source>About this database</source>
        <translation>Over deze database</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is known of a database: a name and a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
</context>
<context>
    <name>umh::AccountConnector</name>
    <message>
        <source>A change is still under way.</source>
        <translation>Er wordt nog een wijziging uitgevoerd.</translation>
    </message>
    <message>
        <source>Try again as soon as it is done.</source>
        <translation>Probeer het opnieuw zodra die is voltooid.</translation>
    </message>
    <message>
        <source>The account could not be connected.</source>
        <translation>Er kon geen verbinding met het account worden gemaakt.</translation>
    </message>
    <message>
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>Het wachtwoord kon niet in de sleutelbos worden opgeslagen. Het blijft in het geheugen tot u het programma afsluit.</translation>
    </message>
    <message>
        <source>The database could not be disconnected from the account.</source>
        <translation>De database kon niet van het account worden losgekoppeld.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keyring.</source>
        <translation>Het wachtwoord kon niet uit de sleutelbos worden verwijderd.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>De verbinding is niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>umh::AccountWindows</name>
    <message>
        <source>Syncing with the account…</source>
        <translation>Bezig met synchroniseren met het account…</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Gesynchroniseerd met het account.</translation>
    </message>
    <message>
        <source>The sync needs a decision from you.</source>
        <translation>Voor de synchronisatie is een beslissing van u nodig.</translation>
    </message>
    <message numerus="yes">
        <source>It would remove %Ln API user(s) from the database.</source>
        <translation>
            <numerusform>Er zou %Ln API-gebruiker uit de database worden verwijderd.</numerusform>
            <numerusform>Er zouden %Ln API-gebruikers uit de database worden verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>The sync was cancelled.</source>
        <translation>De synchronisatie is geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Fetching from the account: %1 received…</source>
        <translation>Bezig met ophalen uit het account: %1 ontvangen…</translation>
    </message>
    <message>
        <source>The account limits requests: %1 of %2 answers received…</source>
        <translation>Het account beperkt het aantal verzoeken: %1 van %2 antwoorden ontvangen…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %Ln API user(s)…</source>
        <translation>
            <numerusform>Bezig met vergelijken: %Ln API-gebruiker…</numerusform>
            <numerusform>Bezig met vergelijken: %Ln API-gebruikers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating the database…</source>
        <translation>De database wordt bijgewerkt…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The account could not be synced.</source>
        <translation>Het account kon niet worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>The password of the API user that this program signs in with is not known.</source>
        <translation>Het wachtwoord van de API-gebruiker waarmee dit programma zich aanmeldt, is niet bekend.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Wachtwoord invoeren…</translation>
    </message>
    <message>
        <source>Set the time zone…</source>
        <translation>Tijdzone instellen…</translation>
    </message>
    <message>
        <source>What you see is the state of the last sync.</source>
        <translation>U ziet de stand van de laatste synchronisatie.</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserDialog</name>
    <message>
        <source>Without an account, API users cannot be added: only an account can create one and its password.</source>
        <translation>Zonder account kunnen geen API-gebruikers worden toegevoegd: alleen een account kan een API-gebruiker met wachtwoord aanmaken.</translation>
    </message>
    <message>
        <source>The API user was not created.</source>
        <translation>De API-gebruiker is niet aangemaakt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Aanmaken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The account has not answered yet.</source>
        <translation>Het account heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>The password of the new API user arrives with the answer and is shown only here, so this window stays open until then: a few minutes at most.</source>
        <translation>Het wachtwoord van de nieuwe API-gebruiker wordt met het antwoord meegestuurd en is alleen hier te lezen. Daarom blijft dit venster open tot het antwoord er is: hooguit enkele minuten.</translation>
    </message>
    <message>
        <source>Discard the password?</source>
        <translation>Het wachtwoord weggooien?</translation>
    </message>
    <message>
        <source>You have not confirmed that you stored the password. Once discarded, it can never be shown again, and API user %1 is useless without it.</source>
        <translation>U hebt niet bevestigd dat u het wachtwoord hebt opgeslagen. Na het weggooien is het nooit meer te lezen, en zonder wachtwoord is API-gebruiker %1 onbruikbaar.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>Add API user</source>
        <translation>API-gebruiker toevoegen</translation>
    </message>
    <message>
        <source>The account creates a new API user of %1, with a username and a password. The password is shown once, right after that. Have a safe place for it at hand.</source>
        <translation>Het account maakt een nieuwe API-gebruiker aan voor %1, met een gebruikersnaam en een wachtwoord. Het wachtwoord wordt direct daarna één keer getoond. Zorg dat u een veilige plek hebt om het te bewaren.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>D&amp;escription, such as what it is for (optional):</source>
        <translation>&amp;Omschrijving, bijvoorbeeld waarvoor de API-gebruiker dient (optioneel):</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>The API user is being created…</source>
        <translation>De API-gebruiker wordt aangemaakt…</translation>
    </message>
    <message>
        <source>The password is kept here until the API user it belongs to is found. If you discard it now, it can never be shown again, and that API user is useless without it.</source>
        <translation>Het wachtwoord wordt hier bewaard tot de bijbehorende API-gebruiker is gevonden. Gooit u het nu weg, dan is het nooit meer te lezen, en zonder wachtwoord is die API-gebruiker onbruikbaar.</translation>
    </message>
    <message>
        <source>Choose the operator who gets a new API user.</source>
        <translation>Kies de operator die een nieuwe API-gebruiker krijgt.</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>Op&amp;erator:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Naam of e-mail van de operator</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Geen operators gevonden.</translation>
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
        <translation>Wachtwoord opslaan</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Gebruikersnaam: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>in a file</comment>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>The password is on the clipboard.</source>
        <translation>Het wachtwoord staat op het klembord.</translation>
    </message>
    <message numerus="yes">
        <source>It is removed from the clipboard after %Ln second(s), or when the program ends.</source>
        <translation>
            <numerusform>Het wordt na %Ln seconde of bij het afsluiten van het programma weer van het klembord verwijderd.</numerusform>
            <numerusform>Het wordt na %Ln seconden of bij het afsluiten van het programma weer van het klembord verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is saved in “%1”.</source>
        <translation>Het wachtwoord is opgeslagen in ‘%1’.</translation>
    </message>
    <message>
        <source>Only you can read that file, but it is not encrypted.</source>
        <translation>Alleen u kunt dat bestand lezen, maar het is niet versleuteld.</translation>
    </message>
    <message>
        <source>The password was not saved.</source>
        <translation>Het wachtwoord is niet opgeslagen.</translation>
    </message>
    <message>
        <source>The API user was created. Store its password now.</source>
        <translation>De API-gebruiker is aangemaakt. Sla het wachtwoord nu op.</translation>
    </message>
    <message>
        <source>The password can be read here only, and never again: neither this program nor the account can show it later.</source>
        <translation>Het wachtwoord is alleen hier te lezen en daarna nooit meer: noch dit programma noch het account kan het later tonen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Gebruikersnaam:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Wachtwoord kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>Op&amp;slaan in bestand…</translation>
    </message>
    <message>
        <source>Save the password to a file…</source>
        <translation>Wachtwoord opslaan in een bestand…</translation>
    </message>
    <message>
        <source>&amp;I have stored the password</source>
        <translation>&amp;Ik heb het wachtwoord opgeslagen</translation>
    </message>
    <message>
        <source>The username is on the clipboard.</source>
        <translation>De gebruikersnaam staat op het klembord.</translation>
    </message>
    <message>
        <source>Copy the username</source>
        <translation>De gebruikersnaam kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>Wachtwoord &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserUnknown</name>
    <message>
        <source>The API users could not be read again.</source>
        <translation>De API-gebruikers konden niet opnieuw worden gelezen.</translation>
    </message>
    <message>
        <source>API user %1 was not deleted.</source>
        <translation>API-gebruiker %1 is niet verwijderd.</translation>
    </message>
    <message>
        <source>%1, created on %2</source>
        <comment>user name, date and time</comment>
        <translation>%1, gemaakt op %2</translation>
    </message>
    <message>
        <source>The API users of %1 are being read again…</source>
        <translation>De API-gebruikers van %1 worden opnieuw gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new API user(s) of %1 have appeared. Make sure that nobody else has just added them before you delete them.</source>
        <translation>
            <numerusform>Er is %Ln nieuwe API-gebruiker van %1 verschenen. Verwijder deze pas als u zeker weet dat niemand anders deze zojuist heeft toegevoegd.</numerusform>
            <numerusform>Er zijn %Ln nieuwe API-gebruikers van %1 verschenen. Verwijder ze pas als u zeker weet dat niemand anders ze zojuist heeft toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other new API user of %1.</source>
        <translation>Er is geen andere nieuwe API-gebruiker van %1.</translation>
    </message>
    <message>
        <source>No new API user of %1 has appeared yet. The account may be slow: check again in a moment.</source>
        <translation>Er is nog geen nieuwe API-gebruiker van %1 verschenen. Mogelijk is het account traag: zoek over enkele ogenblikken opnieuw.</translation>
    </message>
    <message>
        <source>The API user may have been created, but its password is not known.</source>
        <translation>De API-gebruiker is mogelijk aangemaakt, maar het wachtwoord is niet bekend.</translation>
    </message>
    <message>
        <source>%1 The request was not repeated. Nobody can read the password any more: if the API user exists, delete it and add a new one.</source>
        <comment>what happened</comment>
        <translation>%1 Er is geen nieuwe poging gedaan. Niemand kan het wachtwoord nog lezen: bestaat de API-gebruiker, verwijder deze dan en voeg een nieuwe toe.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Zoekresultaat</translation>
    </message>
    <message>
        <source>Reading the API users again…</source>
        <translation>De API-gebruikers worden opnieuw gelezen…</translation>
    </message>
    <message>
        <source>New API users</source>
        <translation>Nieuwe API-gebruikers</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Opnieuw zoeken</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>Zolang dat duurt, kunt u niets aan deze API-gebruiker wijzigen.</translation>
    </message>
    <message>
        <source>API user %1 exists in the account, but is not in the database yet.</source>
        <translation>API-gebruiker %1 bestaat in het account, maar staat nog niet in de database.</translation>
    </message>
    <message>
        <source>It can be deleted here only once it is in the database. Check again; if that does not help, the next sync adds it.</source>
        <translation>Zolang dat zo is, kan deze hier niet worden verwijderd. Zoek opnieuw; helpt dat niet, dan voegt de volgende synchronisatie de API-gebruiker toe.</translation>
    </message>
    <message>
        <source>The API user was created but has not been found yet.</source>
        <translation>De API-gebruiker is aangemaakt, maar nog niet gevonden.</translation>
    </message>
    <message>
        <source>%1 Its password is kept here. Check again: once the API user is found, its username and password are shown. After you close this window, nobody can read the password any more.</source>
        <comment>what happened</comment>
        <translation>%1 Het wachtwoord wordt hier bewaard. Zoek opnieuw: zodra de API-gebruiker is gevonden, ziet u de gebruikersnaam en het wachtwoord. Na het sluiten van dit venster kan niemand het wachtwoord nog lezen.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserAdding</name>
    <message>
        <source>API user %1 is useless without its password.</source>
        <translation>Zonder wachtwoord is API-gebruiker %1 onbruikbaar.</translation>
    </message>
    <message>
        <source>It stays in the account until it is deleted.</source>
        <translation>Hij blijft in het account staan tot hij wordt verwijderd.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>API user %1 is not in the database yet.</source>
        <translation>API-gebruiker %1 staat nog niet in de database.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo dadelijk opnieuw.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserChanging</name>
    <message>
        <source>API user %1 of %2 was deleted.</source>
        <translation>API-gebruiker %1 van %2 is verwijderd.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was changed.</source>
        <translation>De omschrijving van API-gebruiker %1 van %2 is gewijzigd.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted.</source>
        <translation>API-gebruiker %1 van %2 is niet verwijderd.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>De omschrijving van API-gebruiker %1 van %2 is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Several rows are selected.</source>
        <translation>Er zijn meerdere rijen geselecteerd.</translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation>Opnieuw bewerken…</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>Zolang dat duurt, kunt u niets aan deze API-gebruiker wijzigen.</translation>
    </message>
    <message>
        <source>Deleting API user %1 of %2…</source>
        <translation>API-gebruiker %1 van %2 wordt verwijderd…</translation>
    </message>
    <message>
        <source>This has now been confirmed.</source>
        <translation>Dit is nu bevestigd.</translation>
    </message>
    <message>
        <source>Delete again…</source>
        <translation>Opnieuw verwijderen…</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Ingevoerde tekst kopiëren</translation>
    </message>
    <message>
        <source>Until this is known, its row is marked with “?”.</source>
        <translation>Zolang dit niet vaststaat, is de rij gemarkeerd met ‘?’.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The button of a row deletes only that one. Select a single row, or press Del to delete all that are selected.</source>
        <translation>De knop van een rij verwijdert alleen die rij. Selecteer één rij, of druk op Delete om alle geselecteerde te verwijderen.</translation>
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
        <translation>Geen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>API user GUID</source>
        <translation>GUID van de API-gebruiker</translation>
    </message>
    <message>
        <source>Operator GUID</source>
        <translation>GUID van de operator</translation>
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
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>Edit the description over several lines</source>
        <translation>De omschrijving over meerdere regels bewerken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Show o&amp;perator</source>
        <translation>O&amp;perator tonen</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Dit programma meldt zich met deze API-gebruiker aan.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Omschri&amp;jving:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What the account says of its use is contradictory.</source>
        <translation>Wat het account over het gebruik zegt, is tegenstrijdig.</translation>
    </message>
    <message>
        <source>These notes are kept in this database only, never sent to the account.</source>
        <translation>Deze notities worden alleen in deze database bewaard en nooit naar het account gestuurd.</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>&amp;Notities bewerken…</translation>
    </message>
    <message>
        <source>Owner, purpose and more: kept in this database only, never sent to the account</source>
        <translation>Eigenaar, doel en meer: alleen in deze database bewaard, nooit naar het account gestuurd</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>U mag deze database alleen bekijken.</translation>
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
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>None</source>
        <comment>description</comment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Onbekend</translation>
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
        <translation>Ongeacht het laatste gebruik</translation>
    </message>
    <message>
        <source>Used within the last 30 days</source>
        <translation>In de laatste 30 dagen gebruikt</translation>
    </message>
    <message>
        <source>Inactive for more than %1 days</source>
        <translation>Langer dan %1 dagen inactief</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Nog niet gebruikt</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Laatste gebruik onbekend</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>&amp;Another group…</source>
        <translation>&amp;Andere groep…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>&amp;Laatste gebruik</translation>
    </message>
    <message>
        <source>Operator &amp;group</source>
        <translation>Operator&amp;groep</translation>
    </message>
    <message>
        <source>Created within the last %1 days</source>
        <translation>In de laatste %1 dagen gemaakt</translation>
    </message>
    <message>
        <source>Created this month</source>
        <translation>Deze maand gemaakt</translation>
    </message>
    <message>
        <source>Created more than %1 days ago</source>
        <translation>Meer dan %1 dagen geleden gemaakt</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <translation>Onbekend wanneer gemaakt</translation>
    </message>
    <message>
        <source>Filter API users by type, last use, creation or operator group</source>
        <translation>API-gebruikers filteren op type, laatste gebruik, aanmaakdatum of operatorgroep</translation>
    </message>
    <message>
        <source>Filter API users by type, last use or creation</source>
        <translation>API-gebruikers filteren op type, laatste gebruik of aanmaakdatum</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>Ge&amp;maakt op</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>of creation</comment>
        <translation>Ongeacht wanneer gemaakt</translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>Er zijn geen operatorgroepen.</translation>
    </message>
    <message>
        <source>Clean-&amp;up</source>
        <translation>&amp;Opschonen</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Vandaag gebruikt</translation>
    </message>
    <message>
        <source>Used within 7 days, not today</source>
        <translation>Laatste 7 dagen gebruikt, niet vandaag</translation>
    </message>
    <message>
        <source>Used 7 to 30 days ago</source>
        <translation>7 tot 30 dagen geleden gebruikt</translation>
    </message>
    <message>
        <source>Used 30 to 90 days ago</source>
        <translation>30 tot 90 dagen geleden gebruikt</translation>
    </message>
    <message>
        <source>Used 90 to 180 days ago</source>
        <translation>90 tot 180 dagen geleden gebruikt</translation>
    </message>
    <message>
        <source>Used 180 to 365 days ago</source>
        <translation>180 tot 365 dagen geleden gebruikt</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFilterProxy</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>?</source>
        <comment>instead of a button: outcome unknown</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>It is not known whether API user %1 of %2 was deleted; this is being checked.</source>
        <translation>Het is niet bekend of API-gebruiker %1 van %2 is verwijderd; dit wordt nagegaan.</translation>
    </message>
    <message>
        <source>API user %1 of %2 is being deleted.</source>
        <translation>API-gebruiker %1 van %2 wordt verwijderd.</translation>
    </message>
    <message>
        <source>It is not known whether the description of API user %1 of %2 was changed; this is being checked.</source>
        <translation>Het is niet bekend of de omschrijving van API-gebruiker %1 van %2 is gewijzigd; dit wordt nagegaan.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 is being changed.</source>
        <translation>De omschrijving van API-gebruiker %1 van %2 wordt gewijzigd.</translation>
    </message>
    <message>
        <source>It is not known whether the last change of API user %1 of %2 was made; this is being checked.</source>
        <translation>Het is niet bekend of de laatste wijziging van API-gebruiker %1 van %2 is uitgevoerd; dit wordt nagegaan.</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Dit programma meldt zich met deze API-gebruiker aan.</translation>
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
        <translation>Er is geen rij geselecteerd.</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>U mag deze database alleen bekijken.</translation>
    </message>
    <message>
        <source>Notes are being changed.</source>
        <translation>Er worden notities gewijzigd.</translation>
    </message>
    <message>
        <source>Cancelled. No notes were changed.</source>
        <translation>Geannuleerd. Er zijn geen notities gewijzigd.</translation>
    </message>
    <message>
        <source>The notes were not changed.</source>
        <translation>De notities zijn niet gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln API user(s) have changed.</source>
        <translation>
            <numerusform>De notities van %Ln API-gebruiker zijn gewijzigd.</numerusform>
            <numerusform>De notities van %Ln API-gebruikers zijn gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>De rijen worden nog gelezen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Changing notes…</source>
        <translation>Notities worden gewijzigd…</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserOverviewWindow</name>
    <message>
        <source>API users</source>
        <translation>API-gebruikers</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserPane</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-gebruiker</numerusform>
            <numerusform>%Ln API-gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s)</source>
        <translation>
            <numerusform>%1 van %Ln API-gebruiker</numerusform>
            <numerusform>%1 van %Ln API-gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no API users.</source>
        <translation>Er zijn geen API-gebruikers.</translation>
    </message>
    <message>
        <source>This operator has no API users.</source>
        <translation>Deze operator heeft geen API-gebruikers.</translation>
    </message>
    <message>
        <source>The API users could not be read.</source>
        <translation>De API-gebruikers konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Show API users regardless of last use</source>
        <translation>API-gebruikers tonen ongeacht het laatste gebruik</translation>
    </message>
    <message>
        <source>Operator, username, type or description</source>
        <translation>Operator, gebruikersnaam, type of omschrijving</translation>
    </message>
    <message>
        <source>Username, type or description</source>
        <translation>Gebruikersnaam, type of omschrijving</translation>
    </message>
    <message>
        <source>Shows the API users that contain every word you type. Esc clears the search.</source>
        <translation>Toont de API-gebruikers die alle getypte woorden bevatten. Esc wist de zoekopdracht.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-gebruikers</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Show API users of all types</source>
        <translation>API-gebruikers van alle typen tonen</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Operatorgroep: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operator groups</source>
        <translation>De API-gebruikers van alle operatorgroepen tonen</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operators</source>
        <translation>De API-gebruikers van alle operators tonen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>what</comment>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>This is the window of the operator.</source>
        <translation>Dit is het venster van de operator.</translation>
    </message>
    <message>
        <source>No API users found.</source>
        <translation>Geen API-gebruikers gevonden.</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Alleen deze uit het filter halen</translation>
    </message>
    <message>
        <source>Show API users regardless of their creation</source>
        <translation>API-gebruikers tonen ongeacht wanneer ze zijn gemaakt</translation>
    </message>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>Deze operator bestaat niet meer.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was added.</source>
        <translation>API-gebruiker %1 van %2 is toegevoegd.</translation>
    </message>
    <message>
        <source>The details of this API user could not be read.</source>
        <translation>De details van deze API-gebruiker konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>De rijen worden nog gelezen.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Views: searches, filters, order and columns under a name</source>
        <translation>Weergaven: zoekopdrachten, filters, volgorde en kolommen onder een naam</translation>
    </message>
    <message>
        <source>Show API users regardless of this</source>
        <translation>API-gebruikers tonen ongeacht dit</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserText</name>
    <message>
        <source>In the future</source>
        <translation>In de toekomst</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Nog niet gebruikt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>last use</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Requests last 30 days</source>
        <translation>Verzoeken laatste 30 dagen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Delete API user %1 of %2</source>
        <translation>API-gebruiker %1 van %2 verwijderen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Where kept</source>
        <translation>Bewaarplaats</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Controleren vóór</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behouden tot</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>last use</comment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Up to 7 days ago</source>
        <comment>last use</comment>
        <translation>Tot 7 dagen geleden</translation>
    </message>
    <message>
        <source>7 to 30 days ago</source>
        <comment>last use</comment>
        <translation>7 tot 30 dagen geleden</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <comment>last use</comment>
        <translation>30 tot 90 dagen geleden</translation>
    </message>
    <message>
        <source>90 to 180 days ago</source>
        <comment>last use</comment>
        <translation>90 tot 180 dagen geleden</translation>
    </message>
    <message>
        <source>180 to 365 days ago</source>
        <comment>last use</comment>
        <translation>180 tot 365 dagen geleden</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <comment>last use</comment>
        <translation>Langer geleden</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewText</name>
    <message>
        <source>API users that have not been used for so long. Those that are younger, kept until a later day, or contradictory are left out.</source>
        <translation>API-gebruikers die al zo lang niet zijn gebruikt. Jongere API-gebruikers, die tot een latere dag worden behouden en tegenstrijdige zijn weggelaten.</translation>
    </message>
    <message>
        <source>API users that were created longer ago and never used. Those that are kept until a later day or contradictory are left out.</source>
        <translation>API-gebruikers die langer geleden zijn gemaakt en nooit gebruikt. API-gebruikers die tot een latere dag worden behouden en tegenstrijdige zijn weggelaten.</translation>
    </message>
    <message>
        <source>API users with requests in the last 30 days but no use in that time, or with a number of requests that rises while the last use stands still.</source>
        <translation>API-gebruikers met verzoeken in de laatste 30 dagen maar zonder gebruik in die tijd, of met een aantal verzoeken dat stijgt terwijl het laatste gebruik gelijk blijft.</translation>
    </message>
    <message>
        <source>API users whose owner nobody has entered.</source>
        <translation>API-gebruikers van wie niemand de eigenaar heeft ingevuld.</translation>
    </message>
    <message>
        <source>API users that should have been reviewed by today.</source>
        <translation>API-gebruikers die vandaag of eerder gecontroleerd hadden moeten zijn.</translation>
    </message>
    <message>
        <source>API users that are kept until today or later, those that run out first at the top.</source>
        <translation>API-gebruikers die tot vandaag of later worden behouden; bovenaan wat het eerst afloopt.</translation>
    </message>
    <message numerus="yes">
        <source>Dormant for %n day(s)</source>
        <translation>
            <numerusform>%n dag niet gebruikt</numerusform>
            <numerusform>%n dagen niet gebruikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used and older than %n day(s)</source>
        <translation>
            <numerusform>Nooit gebruikt en ouder dan %n dag</numerusform>
            <numerusform>Nooit gebruikt en ouder dan %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not contradictory</source>
        <translation>Niet tegenstrijdig</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Tegenstrijdig</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>API users</comment>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewsMenu</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>You have not saved any.</source>
        <translation>U hebt er geen opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Weergaven</translation>
    </message>
</context>
<context>
    <name>umh::Application</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>De database kon niet worden geopend.</translation>
    </message>
    <message>
        <source>The database that is open is not at its place any more.</source>
        <translation>De geopende database staat niet meer op de oorspronkelijke plaats.</translation>
    </message>
    <message>
        <source>Open the file that is there now</source>
        <translation>Het bestand openen dat er nu staat</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>De database kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>There is no display to show windows on. All commands work without one; “--help” lists them.</source>
        <translation>Er is geen beeldscherm om vensters op te tonen. Alle opdrachten werken ook zonder beeldscherm; ‘--help’ noemt ze.</translation>
    </message>
    <message>
        <source>The program ends as soon as the change is done.</source>
        <translation>Het programma wordt afgesloten zodra die is voltooid.</translation>
    </message>
    <message>
        <source>A change is still under way.</source>
        <translation>Er wordt nog een wijziging uitgevoerd.</translation>
    </message>
    <message>
        <source>The program information was copied.</source>
        <translation>De programma-informatie is gekopieerd.</translation>
    </message>
    <message>
        <source>Open the other database as soon as the change is done.</source>
        <translation>Open de andere database zodra de wijziging is voltooid.</translation>
    </message>
</context>
<context>
    <name>umh::ArchiveDialog</name>
    <message>
        <source>journal-before-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>logboek-voor-%1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Er is geen map ‘%1’.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Dit is een map. Voeg de naam van een bestand toe.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name: an archive is never replaced.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam: een archief wordt nooit vervangen.</translation>
    </message>
    <message>
        <source>Archive the journal</source>
        <translation>Logboek archiveren</translation>
    </message>
    <message>
        <source>Moves the old entries of the journal to a file, and removes them from the database. What the journal goes on from is noted in the database, so that it can still be checked: the hash of the last entry that was moved. The entries cannot be put back; keep the file where it is safe.</source>
        <translation>Verplaatst de oude vermeldingen van het logboek naar een bestand en verwijdert ze uit de database. In de database blijft staan waar het logboek vanaf verdergaat: de hash van de laatste verplaatste vermelding. Zo kan het logboek gecontroleerd blijven worden. De vermeldingen kunnen niet worden teruggezet; bewaar het bestand op een veilige plaats.</translation>
    </message>
    <message>
        <source>About archiving</source>
        <translation>Over archiveren</translation>
    </message>
    <message>
        <source>Entries from &amp;before:</source>
        <translation>Vermeldingen van &amp;vóór:</translation>
    </message>
    <message>
        <source>&amp;To the file:</source>
        <translation>&amp;Naar het bestand:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Over het bestand</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archiveren…</translation>
    </message>
    <message>
        <source>Move all entries from before %1 out of the journal?</source>
        <translation>Alle vermeldingen van vóór %1 uit het logboek halen?</translation>
    </message>
    <message>
        <source>From then on they are in the file “%1” only. Until that is done, nobody else can change anything in the database.</source>
        <translation>Daarna staan ze alleen nog in het bestand ‘%1’. Tot dat klaar is, kan niemand anders iets in de database wijzigen.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiveren</translation>
    </message>
</context>
<context>
    <name>umh::Archiving</name>
    <message>
        <source>Archive the journal</source>
        <translation>Logboek archiveren</translation>
    </message>
    <message>
        <source>Archiving the journal…</source>
        <translation>Logboek wordt gearchiveerd…</translation>
    </message>
    <message numerus="yes">
        <source>Archiving the journal: %Ln entry(ies) written…</source>
        <translation>
            <numerusform>Logboek wordt gearchiveerd: %Ln vermelding geschreven…</numerusform>
            <numerusform>Logboek wordt gearchiveerd: %Ln vermeldingen geschreven…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving was cancelled. Nothing was changed.</source>
        <translation>Het archiveren is geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The journal could not be archived.</source>
        <translation>Het logboek kon niet worden gearchiveerd.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Geen enkele vermelding is zo oud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to “%1”.</source>
        <translation>
            <numerusform>%Ln vermelding van het logboek is naar ‘%1’ verplaatst.</numerusform>
            <numerusform>%Ln vermeldingen van het logboek zijn naar ‘%1’ verplaatst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal goes on from there, and can still be checked.</source>
        <translation>Het logboek gaat vanaf daar verder en kan nog steeds worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
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
        <translation>Deze API-gebruiker is in de laatste 30 dagen gebruikt. Alles wat er gebruik van maakt, werkt na het verwijderen niet meer.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>Het is niet bekend of deze API-gebruiker in gebruik is. Zo ja, dan werkt alles wat er gebruik van maakt, daarna niet meer.</translation>
    </message>
    <message>
        <source>Delete this API user? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Deze API-gebruiker verwijderen? [j/N]</translation>
    </message>
    <message>
        <source>There is no API user with the GUID %1 in this database. &apos;%2&apos; prints the GUIDs.</source>
        <translation>Er is in deze database geen API-gebruiker met GUID %1. &apos;%2&apos; toont de GUID&apos;s.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without confirmation.</source>
        <translation>Er is niets verwijderd: zonder terminal kan niet om bevestiging worden gevraagd. Gebruik --yes om zonder bevestiging te verwijderen.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Deleted API user %1 of %2.</source>
        <translation>API-gebruiker %1 van %2 is verwijderd.</translation>
    </message>
    <message>
        <source>Import saved answers of the account&apos;s API into the database. What each file contains (operators, operator groups or API users) is recognised.</source>
        <translation>Opgeslagen API-antwoorden van uw account importeren in de database. Het programma herkent wat elk bestand bevat: operators, operatorgroepen of API-gebruikers.</translation>
    </message>
    <message>
        <source>Fill an empty database with sample data: %1 API users, or N.</source>
        <translation>Een lege database vullen met voorbeeldgegevens: %1 API-gebruikers, of N.</translation>
    </message>
    <message>
        <source>Save pictures of the windows in the folder DIR: hub.png and overview.png.</source>
        <translation>Afbeeldingen van de vensters opslaan in de map DIR: hub.png en overview.png.</translation>
    </message>
    <message>
        <source>Use Dutch, English, German or French instead of the system language.</source>
        <translation>Nederlands, Engels, Duits of Frans gebruiken in plaats van de systeemtaal.</translation>
    </message>
    <message>
        <source>Use a temporary database with sample data. For the hub, list and screenshot.</source>
        <translation>Een tijdelijke database met voorbeeldgegevens gebruiken. Voor de hub, list en screenshot.</translation>
    </message>
    <message>
        <source>Sort by one of: %1.</source>
        <translation>Sorteren op een van deze kolommen: %1.</translation>
    </message>
    <message>
        <source>Reverse the order.</source>
        <translation>De volgorde omkeren.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Deze uitleg tonen en stoppen.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>De versie tonen en stoppen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators. Without a command the hub window opens.</source>
        <translation>Bekijk, sorteer, doorzoek en verwijder de API-gebruikers van al uw operators. Zonder opdracht opent het hubvenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Opties, voor of na de opdracht:</translation>
    </message>
    <message>
        <source>Options for %1:</source>
        <translation>Opties voor %1:</translation>
    </message>
    <message>
        <source>Exit status: 0 success, 1 failure, 2 invalid command line.</source>
        <translation>Afsluitcode: 0 gelukt, 1 mislukt, 2 opdrachtregel onjuist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a value. (A value that starts with two dashes is written %1=VALUE.)</source>
        <translation>Na &apos;%1&apos; ontbreekt een waarde. (Een waarde die met twee streepjes begint, schrijft u als %1=WAARDE.)</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation>De optie &apos;%1&apos; bestaat niet.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; takes no value.</source>
        <translation>Bij de optie &apos;%1&apos; hoort geen waarde.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>De opdracht &apos;%1&apos; bestaat niet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not text in UTF-8. If it is a file, rename it, or make a link to it that has another name.</source>
        <translation>&apos;%1&apos; is geen tekst in UTF-8. Is het een bestand, hernoem het dan of maak er een koppeling naar met een andere naam.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may be asking you to unlock it…</source>
        <translation>Wachten op de sleutelbos; die vraagt u misschien om hem te ontgrendelen…</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs a command.</source>
        <translation>De optie &apos;--%1&apos; vereist een opdracht.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; cannot be used with &apos;%2&apos;.</source>
        <translation>De optie &apos;--%1&apos; kan niet worden gebruikt bij &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--database&apos; cannot be used together: sample data goes into a temporary database.</source>
        <translation>De opties &apos;--sample&apos; en &apos;--database&apos; sluiten elkaar uit: voorbeeldgegevens komen in een tijdelijke database.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs an argument: %2</source>
        <translation>De opdracht &apos;%1&apos; vereist een argument: %2</translation>
    </message>
    <message>
        <source>There is one argument too many: &apos;%1&apos;.</source>
        <translation>Er is één argument te veel: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>An argument of &apos;%1&apos; is empty.</source>
        <translation>Een argument van &apos;%1&apos; is leeg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from 0 to %2.</source>
        <translation>&apos;%1&apos; is geen getal van 0 tot en met %2.</translation>
    </message>
    <message>
        <source>The value of &apos;--%1&apos; is empty.</source>
        <translation>De waarde van &apos;--%1&apos; is leeg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for &apos;--%2&apos;; choose one of: %3.</source>
        <translation>&apos;%1&apos; is geen geldige waarde voor &apos;--%2&apos;; kies uit: %3.</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <translation>Probeer &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <comment>progress</comment>
        <translation>Bezig met lezen… %1%</translation>
    </message>
    <message>
        <source>Building indexes… %1 of %2</source>
        <comment>progress</comment>
        <translation>Indexen worden opgebouwd… %1 van %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Geannuleerd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The output could not be written completely (%1). Write it to another place, or make room there.</source>
        <translation>De uitvoer kon niet volledig worden geschreven (%1). Maak ruimte vrij of schrijf de uitvoer naar een andere locatie.</translation>
    </message>
    <message>
        <source>This could not be written to the output (%1).</source>
        <translation>Dit kon niet naar de uitvoer worden geschreven (%1).</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>De bestanden zijn geïmporteerd.</translation>
    </message>
    <message>
        <source>The sample data was put into the database.</source>
        <translation>De voorbeeldgegevens zijn in de database gezet.</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Gesynchroniseerd met het account.</translation>
    </message>
    <message>
        <source>The pictures were saved.</source>
        <translation>De afbeeldingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Nothing was deleted: this program signs in with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Er is niets verwijderd: dit programma meldt zich met deze API-gebruiker aan, en er is geen terminal om bevestiging te vragen.</translation>
    </message>
    <message>
        <source>This program signs in with this API user. Without it you cannot sync or delete any more.</source>
        <translation>Dit programma meldt zich met deze API-gebruiker aan. Zonder deze API-gebruiker kunt u niet meer synchroniseren of verwijderen.</translation>
    </message>
    <message>
        <source>Type its username to delete it:</source>
        <translation>Typ de gebruikersnaam om de API-gebruiker te verwijderen:</translation>
    </message>
    <message>
        <source>Sync the database with its account. The password comes from the keyring or from standard input.</source>
        <translation>De database synchroniseren met het account. Het wachtwoord komt uit de sleutelbos of van de standaardinvoer.</translation>
    </message>
    <message>
        <source>Connect the database to the account at this address. For the hub and sync.</source>
        <translation>De database verbinden met het account op dit adres. Voor de hub en sync.</translation>
    </message>
    <message>
        <source>The username of the API user to sign in with. Used with --account.</source>
        <translation>De gebruikersnaam van de API-gebruiker waarmee u zich aanmeldt. Hoort bij --account.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--account&apos; cannot be used together.</source>
        <translation>De opties &apos;--sample&apos; en &apos;--account&apos; sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>Fetching from the account… %1 received</source>
        <comment>progress</comment>
        <translation>Bezig met ophalen uit het account… %1 ontvangen</translation>
    </message>
    <message>
        <source>Comparing… API users: %1</source>
        <comment>progress</comment>
        <translation>Bezig met vergelijken… API-gebruikers: %1</translation>
    </message>
    <message>
        <source>Updating the database… %1 of %2</source>
        <comment>progress</comment>
        <translation>De database wordt bijgewerkt… %1 van %2</translation>
    </message>
    <message>
        <source>The account lists far fewer API users than the database contains: the sync would remove %1 of %2.</source>
        <translation>Het account telt veel minder API-gebruikers dan de database: de synchronisatie zou er %1 van de %2 verwijderen.</translation>
    </message>
    <message>
        <source>Nothing was changed. If these API users should really be removed, use --yes to do so without confirmation.</source>
        <translation>Er is niets gewijzigd. Moeten deze API-gebruikers inderdaad weg, gebruik dan --yes om ze zonder bevestiging te verwijderen.</translation>
    </message>
    <message>
        <source>Remove these API users from the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Deze API-gebruikers uit de database verwijderen? [j/N]</translation>
    </message>
    <message>
        <source>The account limits requests… %1 of %2 answers received</source>
        <comment>progress</comment>
        <translation>Het account beperkt het aantal verzoeken… %1 van %2 antwoorden ontvangen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The sync would now remove even more API users: %1. Nothing was changed. Start the sync again.</source>
        <translation>Inmiddels zou de synchronisatie nog meer API-gebruikers verwijderen: %1. Er is niets gewijzigd. Start de synchronisatie opnieuw.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; must be used together.</source>
        <translation>De opties &apos;%1&apos; en &apos;%2&apos; moeten samen worden opgegeven.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; must be used together.</source>
        <translation>De opties &apos;%1&apos;, &apos;%2&apos; en &apos;%3&apos; moeten samen worden opgegeven.</translation>
    </message>
    <message>
        <source>Only API users of the members of this operator group.</source>
        <translation>Alleen API-gebruikers van de leden van deze operatorgroep.</translation>
    </message>
    <message>
        <source>Only API users of this operator.</source>
        <translation>Alleen API-gebruikers van deze operator.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <comment>a name in quotes</comment>
        <translation>&apos;%1&apos;</translation>
    </message>
    <message>
        <source>Among those available: %1.</source>
        <translation>Beschikbaar zijn onder meer: %1.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Er is geen operator %1.</translation>
    </message>
    <message>
        <source>There are several operators named %1. Specify the right one by its GUID: %2.</source>
        <translation>Er zijn meerdere operators met de naam %1. Geef de GUID van de juiste op: %2.</translation>
    </message>
    <message>
        <source>There is no operator group %1.</source>
        <translation>Er is geen operatorgroep %1.</translation>
    </message>
    <message>
        <source>There are several operator groups named %1. Specify the right one by its GUID: %2.</source>
        <translation>Er zijn meerdere operatorgroepen met de naam %1. Geef de GUID van de juiste op: %2.</translation>
    </message>
    <message>
        <source>There is no API user of the type %1.</source>
        <translation>Er is geen API-gebruiker van het type %1.</translation>
    </message>
    <message>
        <source>On the command line: use --account and --username.</source>
        <translation>Op de opdrachtregel: gebruik --account en --username.</translation>
    </message>
    <message>
        <source>On the command line: sync once with --account and --username.</source>
        <translation>Op de opdrachtregel: synchroniseer één keer met --account en --username.</translation>
    </message>
    <message>
        <source>On the command line: use --password-stdin, and write the password to standard input.</source>
        <translation>Op de opdrachtregel: gebruik --password-stdin en schrijf het wachtwoord naar de standaardinvoer.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet: it has changed since it was shown.</source>
        <translation>Er is nog niets verwijderd: de API-gebruiker is gewijzigd nadat deze werd getoond.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the API user has changed since the database was last brought up to date:</source>
        <translation>Er is niets verwijderd: de API-gebruiker is gewijzigd nadat de database voor het laatst werd bijgewerkt:</translation>
    </message>
    <message>
        <source>The database is up to date now. Look at the API user, and start again if it is still to be deleted.</source>
        <translation>De database is nu bijgewerkt. Bekijk de API-gebruiker en start de opdracht opnieuw als deze nog steeds moet worden verwijderd.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted in the account; this program saw it on %3.</source>
        <translation>API-gebruiker %1 van %2 is in het account verwijderd; dit programma heeft dat vastgesteld op %3.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted by this program on %3.</source>
        <translation>API-gebruiker %1 van %2 is door dit programma verwijderd op %3.</translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %Ln change(s) that the account has not answered…</source>
        <translation>
            <numerusform>Bezig na te gaan wat er is geworden van %Ln wijziging waarop het account niet heeft geantwoord…</numerusform>
            <numerusform>Bezig na te gaan wat er is geworden van %Ln wijzigingen waarop het account niet heeft geantwoord…</numerusform>
        </translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted, as asked for earlier.</source>
        <translation>API-gebruiker %1 van %2 is verwijderd, zoals eerder gevraagd.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted; it is as before.</source>
        <translation>API-gebruiker %1 van %2 is niet verwijderd en is ongewijzigd.</translation>
    </message>
    <message>
        <source>API user %1 of %2 has the description that was asked for earlier.</source>
        <translation>API-gebruiker %1 van %2 heeft de eerder gevraagde omschrijving.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>De omschrijving van API-gebruiker %1 van %2 is niet gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln change(s) cannot be determined now; they stay marked.</source>
        <translation>
            <numerusform>Van %Ln wijziging kan nu niet worden vastgesteld wat ervan is geworden; de markering blijft staan.</numerusform>
            <numerusform>Van %Ln wijzigingen kan nu niet worden vastgesteld wat ervan is geworden; de markeringen blijven staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program is at work on %Ln change(s), which are left to it.</source>
        <translation>
            <numerusform>Een ander programma is bezig met %Ln wijziging; die wordt aan dat programma overgelaten.</numerusform>
            <numerusform>Een ander programma is bezig met %Ln wijzigingen; die worden aan dat programma overgelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking whether the API user was deleted…</source>
        <translation>Er wordt gecontroleerd of de API-gebruiker is verwijderd…</translation>
    </message>
    <message>
        <source>The time zone of the account, such as %1, for times that it sends without one. It is kept with the database; at first it is UTC.</source>
        <translation>De tijdzone van het account, zoals %1, voor tijden die het zonder tijdzone verstuurt. Deze wordt in de database bewaard; aanvankelijk is het UTC.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone that this computer knows. Name one such as %2 or %3.</source>
        <translation>‘%1’ is geen tijdzone die deze computer kent. Geef er een op zoals %2 of %3.</translation>
    </message>
    <message>
        <source>Set the time zone of the account, for example with: %1</source>
        <translation>Stel de tijdzone van het account in, bijvoorbeeld met: %1</translation>
    </message>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>In de gebruikersnaam of de naam van de operator staan letters uit verschillende alfabetten door elkaar, waardoor die misschien alleen op een andere lijkt. Controleer de GUID.</translation>
    </message>
    <message>
        <source>Only API users of this type. Given several times: of one of these.</source>
        <translation>Alleen API-gebruikers van dit type. Meermaals opgegeven: van een van deze typen.</translation>
    </message>
    <message>
        <source>Only API users with this last use; choose from: %1. Given several times: with one of these.</source>
        <translation>Alleen API-gebruikers met dit laatste gebruik; keuze uit: %1. Meermaals opgegeven: met een hiervan.</translation>
    </message>
    <message>
        <source>Only API users that were created then; choose from: %1. Given several times: at one of these times.</source>
        <translation>Alleen API-gebruikers die in deze periode zijn gemaakt; keuze uit: %1. Meermaals opgegeven: in een van deze perioden.</translation>
    </message>
    <message>
        <source>Nothing was deleted: somebody has signed in to this program with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Er is niets verwijderd: iemand heeft zich in dit programma met deze API-gebruiker aangemeld, en er is geen terminal om bevestiging te vragen.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Iemand heeft zich in dit programma met deze API-gebruiker aangemeld. Wie dat nog steeds doet, kan zonder deze API-gebruiker niet synchroniseren en niets wijzigen.</translation>
    </message>
    <message>
        <source>Other programs connected to the database at the moment: %1.</source>
        <translation>Andere programma&apos;s die nu met de database verbonden zijn: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. If the database should be updated nevertheless, use --yes.</source>
        <translation>Er is niets gewijzigd. Moet de database toch worden bijgewerkt, gebruik dan --yes.</translation>
    </message>
    <message>
        <source>After the update they need the new version of this program to change anything.</source>
        <translation>Na het bijwerken is daar de nieuwe versie van dit programma nodig om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Update the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>De database bijwerken? [j/N]</translation>
    </message>
    <message>
        <source>The database on the server is of an older version. Nothing was changed. To update it, use: %1</source>
        <translation>De database op de server is van een oudere versie. Er is niets gewijzigd. Gebruik om deze bij te werken: %1</translation>
    </message>
    <message>
        <source>The database is up to date.</source>
        <translation>De database is bijgewerkt.</translation>
    </message>
    <message>
        <source>Password for the database %1:</source>
        <translation>Wachtwoord voor de database %1:</translation>
    </message>
    <message>
        <source>Password of %1 for the database %2:</source>
        <comment>a username, an address</comment>
        <translation>Wachtwoord van %1 voor de database %2:</translation>
    </message>
    <message>
        <source>Print where the database is and what you can do with it. With migrate: update it to the version of this program first, on a server as its owner.</source>
        <translation>Tonen waar de database is en wat u ermee kunt doen. Met migrate: deze bijwerken naar de versie van dit programma, op een server als eigenaar.</translation>
    </message>
    <message>
        <source>Use this database instead of your own: the path of an SQLite file, or an address such as %1.</source>
        <translation>Deze database gebruiken in plaats van uw eigen: het pad van een SQLite-bestand of een adres zoals %1.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation. For sync, delete and database migrate.</source>
        <translation>Niet om bevestiging vragen. Voor sync, delete en database migrate.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs two arguments: %2</source>
        <translation>De opdracht &apos;%1&apos; vereist twee argumenten: %2</translation>
    </message>
    <message>
        <source>The database was copied.</source>
        <translation>De database is gekopieerd.</translation>
    </message>
    <message>
        <source>&apos;-&apos; is neither the path of a file nor the address of a database.</source>
        <translation>&apos;-&apos; is geen pad van een bestand en geen adres van een database.</translation>
    </message>
    <message>
        <source>Copy a database, with its history, from one place to another: the path of an SQLite file or the address of a database on a server. TO must be new or empty.</source>
        <translation>Een database met haar geschiedenis naar een andere plaats kopiëren: het pad van een SQLite-bestand of het adres van een database op een server. TO moet nieuw of leeg zijn.</translation>
    </message>
    <message>
        <source>Copying… %1 %</source>
        <comment>progress</comment>
        <translation>Bezig met kopiëren… %1%</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; cannot be used together.</source>
        <translation>De opties &apos;%1&apos; en &apos;%2&apos; kunnen niet samen worden gebruikt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>There is no API user with the GUID &apos;%1&apos;.</source>
        <translation>Er is geen API-gebruiker met de GUID &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) would change.</source>
        <translation>
            <numerusform>De notities van %n API-gebruiker zouden veranderen.</numerusform>
            <numerusform>De notities van %n API-gebruikers zouden veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) have changed.</source>
        <translation>
            <numerusform>De notities van %n API-gebruiker zijn gewijzigd.</numerusform>
            <numerusform>De notities van %n API-gebruikers zijn gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands within a cell that does not begin with one.</source>
        <translation>Er staat een aanhalingsteken in een cel die er niet mee begint.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Een aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>Something stands behind the closing quotation mark of a cell.</source>
        <translation>Er staat iets achter het sluitende aanhalingsteken van een cel.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;.</source>
        <translation>Er is geen kolom &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there twice.</source>
        <translation>De kolom &apos;%1&apos; is er tweemaal.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is missing.</source>
        <translation>De kolom &apos;%1&apos; ontbreekt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 characters.</source>
        <translation>&apos;%1&apos; heeft meer dan %2 tekens.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day such as 2027-12-31: &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; is geen dag zoals 2027-12-31: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no GUID.</source>
        <translation>Er is geen GUID.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Dit is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>It has %1 cells, and the heading %2.</source>
        <translation>De regel heeft %1 cellen en de kop %2.</translation>
    </message>
    <message>
        <source>The API user with this GUID is in line %1 already.</source>
        <translation>De API-gebruiker met deze GUID staat al in regel %1.</translation>
    </message>
    <message>
        <source>Print what people have entered about API users (owner, purpose and so on) as CSV, or take it from a CSV file, told by GUID: all of the file, or nothing.</source>
        <translation>Drukt af wat mensen over API-gebruikers hebben ingevuld (eigenaar, doel enzovoort) als CSV, of neemt het over uit een CSV-bestand, op GUID: het hele bestand of niets.</translation>
    </message>
    <message>
        <source>Only API users that contain every word of TEXT, in operator, username, type, description or notes.</source>
        <translation>Alleen API-gebruikers die elk woord van TEXT bevatten, in operator, gebruikersnaam, type, omschrijving of notities.</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;. Choose one of: %2.</source>
        <translation>Er is geen weergave &apos;%1&apos;. Kies een van: %2.</translation>
    </message>
    <message>
        <source>Use either %1 or %2, not both.</source>
        <translation>Gebruik %1 of %2, niet allebei.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;--%2&apos;.</source>
        <translation>De optie &apos;--%1&apos; vereist &apos;--%2&apos;.</translation>
    </message>
    <message>
        <source>Syncing first, as the data is more than a day old…</source>
        <translation>Eerst wordt gesynchroniseerd, omdat de gegevens meer dan een dag oud zijn…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the GUIDs is not in this database.</source>
        <translation>
            <numerusform>%Ln van de GUID&apos;s staat niet in deze database.</numerusform>
            <numerusform>%Ln van de GUID&apos;s staan niet in deze database.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API user to delete.</source>
        <translation>Er is geen API-gebruiker om te verwijderen.</translation>
    </message>
    <message>
        <source>Nothing was deleted: API users in the plan: %1, expected: %2.</source>
        <translation>Er is niets verwijderd: API-gebruikers in het plan: %1, verwacht: %2.</translation>
    </message>
    <message>
        <source>The data is more than a day old; a deletion would sync first.</source>
        <translation>De gegevens zijn meer dan een dag oud; bij het verwijderen wordt eerst gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without it, and --dry-run to see what would be deleted.</source>
        <translation>Er is niets verwijderd: zonder terminal kan niet om bevestiging worden gevraagd. Gebruik --yes om zonder bevestiging te verwijderen, en --dry-run om te zien wat er zou worden verwijderd.</translation>
    </message>
    <message>
        <source>To delete these API users, type how many they are:</source>
        <translation>Typ hoeveel het er zijn om deze API-gebruikers te verwijderen:</translation>
    </message>
    <message>
        <source>Delete these API users? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Deze API-gebruikers verwijderen? [j/N]</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Er zijn geen taken.</translation>
    </message>
    <message>
        <source>In job %1 there is nothing left to do.</source>
        <translation>In taak %1 is er niets meer te doen.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Er is geen taak %1.</translation>
    </message>
    <message>
        <source>The job is not done. To go on with it: %1</source>
        <comment>a command</comment>
        <translation>De taak is niet klaar. Zo gaat u ermee verder: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… en nog %Ln.</numerusform>
            <numerusform>… en nog %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>API users to delete: %1</source>
        <comment>a number</comment>
        <translation>Te verwijderen API-gebruikers: %1</translation>
    </message>
    <message>
        <source>Not to be deleted, marked with -: %1</source>
        <comment>a number</comment>
        <translation>Niet te verwijderen, gemarkeerd met -: %1</translation>
    </message>
    <message>
        <source>By operator:</source>
        <translation>Per operator:</translation>
    </message>
    <message>
        <source>By type:</source>
        <translation>Per type:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done, of how many</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number for &apos;--%2&apos;.</source>
        <translation>&apos;%1&apos; is geen getal voor &apos;--%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the number of a job.</source>
        <translation>&apos;%1&apos; is geen nummer van een taak.</translation>
    </message>
    <message>
        <source>Delete one API user, or those that an option names as one job, after asking for confirmation.</source>
        <translation>Eén API-gebruiker verwijderen, of degene die een optie noemt als één taak, nadat om bevestiging is gevraagd.</translation>
    </message>
    <message>
        <source>Print the jobs, or do something with job N: show prints what became of each API user, resume goes on, retry tries again what was refused or not done, give-up ends it.</source>
        <translation>De taken weergeven, of iets doen met taak N: show toont wat er van elke API-gebruiker is geworden, resume gaat verder, retry probeert opnieuw wat geweigerd of niet gedaan is, give-up beëindigt de taak.</translation>
    </message>
    <message>
        <source>Only the API users of a view, in its order: one that you have saved in a window, or one of %1. For list and delete.</source>
        <translation>Alleen de API-gebruikers van een weergave, in de volgorde daarvan: een die u in een venster hebt opgeslagen, of een van %1. Voor list en delete.</translation>
    </message>
    <message>
        <source>Delete the API users whose GUIDs are in this file, one on each line; - for standard input.</source>
        <translation>De API-gebruikers verwijderen waarvan de GUID&apos;s in dit bestand staan, één per regel; - voor standaardinvoer.</translation>
    </message>
    <message>
        <source>Delete nothing unless it would be N API users.</source>
        <translation>Niets verwijderen, tenzij het N API-gebruikers zijn.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing. For delete and notes import.</source>
        <translation>Zegt wat er zou gebeuren en doet niets. Voor delete en notes import.</translation>
    </message>
    <message>
        <source>Deleting… %1 of %2</source>
        <comment>progress</comment>
        <translation>Bezig met verwijderen… %1 van %2</translation>
    </message>
    <message>
        <source>(waiting until %1)</source>
        <comment>progress; a time</comment>
        <translation>(wacht tot %1)</translation>
    </message>
    <message>
        <source>(the account limits requests)</source>
        <comment>progress</comment>
        <translation>(het account beperkt het aantal verzoeken)</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; is about API users.</source>
        <translation>De optie &apos;--%1&apos; gaat over API-gebruikers.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;%2&apos;.</source>
        <translation>De optie &apos;--%1&apos; werkt alleen met &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is given twice.</source>
        <translation>De kolom &apos;%1&apos; is twee keer opgegeven.</translation>
    </message>
    <message>
        <source>There is no list of &apos;%1&apos;; choose one of: %2.</source>
        <translation>Er is geen lijst van &apos;%1&apos;; kies uit: %2.</translation>
    </message>
    <message>
        <source>Print the API users, or the operators or operator groups, one per line.</source>
        <translation>De API-gebruikers afdrukken, of de operators of operatorgroepen, één per regel.</translation>
    </message>
    <message>
        <source>Print these columns, in this order, with a comma between; choose from: %1.</source>
        <translation>Deze kolommen afdrukken, in deze volgorde, met een komma ertussen; kies uit: %1.</translation>
    </message>
    <message>
        <source>For csv, what stands between the cells; one of: %1.</source>
        <translation>Voor csv: wat er tussen de cellen staat; een van: %1.</translation>
    </message>
    <message>
        <source>For csv: begin with a byte order mark, by which some spreadsheets tell UTF-8.</source>
        <translation>Voor csv: met een byte order mark beginnen, waaraan sommige spreadsheets UTF-8 herkennen.</translation>
    </message>
    <message>
        <source>Write the list to FILE, all of it or nothing; a file that is there is replaced.</source>
        <translation>De lijst naar FILE schrijven, helemaal of helemaal niet; een bestand dat er al is, wordt vervangen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>&apos;--until&apos; is before &apos;--since&apos;.</source>
        <translation>&apos;--until&apos; ligt vóór &apos;--since&apos;.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs the option &apos;%2&apos;.</source>
        <translation>De opdracht &apos;%1&apos; heeft de optie &apos;%2&apos; nodig.</translation>
    </message>
    <message>
        <source>Print the journal, the newest entry first: what happened to API users, operators and groups, when and by whom. With verify: check that nothing in it was changed, and print its newest hash. With archive: move old entries to FILE.</source>
        <translation>Het logboek afdrukken, het nieuwste eerst: wat er met API-gebruikers, operators en groepen is gebeurd, wanneer en door wie. Met verify: controleren dat er niets in is gewijzigd, en de nieuwste hash afdrukken. Met archive: oude vermeldingen naar FILE verplaatsen.</translation>
    </message>
    <message>
        <source>Print what has become of each API user between two times: new, gone, changed, or in use again.</source>
        <translation>Afdrukken wat er tussen twee tijdstippen van elke API-gebruiker is geworden: nieuw, verdwenen, gewijzigd of weer in gebruik.</translation>
    </message>
    <message>
        <source>Print what is new since the last run: API users that are new, gone, in use again, contradictory or have another description. Exit status 3 if there is anything.</source>
        <translation>Afdrukken wat er nieuw is sinds de vorige keer: API-gebruikers die nieuw, verdwenen, weer in gebruik of tegenstrijdig zijn of een andere omschrijving hebben. Exitstatus 3 als er iets is.</translation>
    </message>
    <message>
        <source>There is no API user &apos;%1&apos;, nor does the journal know of one.</source>
        <translation>Er is geen API-gebruiker &apos;%1&apos;, en het logboek kent er ook geen.</translation>
    </message>
    <message>
        <source>There are several API users named &apos;%1&apos;. Specify the right one by its GUID: %2.</source>
        <translation>Er zijn meerdere API-gebruikers met de naam &apos;%1&apos;. Geef de juiste op met de GUID: %2.</translation>
    </message>
    <message>
        <source>Its hash:</source>
        <translation>De hash ervan:</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal. Nothing was changed.</source>
        <translation>Alleen de eigenaar van de database kan het logboek archiveren. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Nothing was changed.</source>
        <translation>Er is al een bestand &apos;%1&apos;. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No entry is that old. Nothing was changed.</source>
        <translation>Geen enkele vermelding is zo oud. Er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to the file.</source>
        <translation>
            <numerusform>%Ln vermelding van het logboek is naar het bestand verplaatst.</numerusform>
            <numerusform>%Ln vermeldingen van het logboek zijn naar het bestand verplaatst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time for &apos;--%2&apos;. Write a day (%3), a time (%4), how long ago (%5), today or yesterday.</source>
        <translation>&apos;%1&apos; is geen tijdstip voor &apos;--%2&apos;. Schrijf een dag (%3), een tijdstip (%4), hoe lang geleden (%5), today of yesterday.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a hash of 64 hexadecimal digits.</source>
        <translation>&apos;%1&apos; is geen hash van 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>One of: %1. For list, jobs, journal, changes and, but for csv, delete and watch; xlsx is for list with --output.</source>
        <translation>Een van: %1. Voor list, jobs, journal, changes en, behalve csv, delete en watch; xlsx is voor list met --output.</translation>
    </message>
    <message>
        <source>Only what was noted from then on: a day, a time, or how long ago, such as %1.</source>
        <translation>Alleen wat vanaf dat moment is genoteerd: een dag, een tijdstip, of hoe lang geleden, zoals %1.</translation>
    </message>
    <message>
        <source>Only what was noted before then. A day stands for its beginning.</source>
        <translation>Alleen wat vóór dat moment is genoteerd. Een dag staat voor het begin ervan.</translation>
    </message>
    <message>
        <source>Only entries about this API user, whether it is still there or not.</source>
        <translation>Alleen vermeldingen over deze API-gebruiker, of die er nog is of niet.</translation>
    </message>
    <message>
        <source>Only entries of this kind; choose from: %1. Given several times: of one of these.</source>
        <translation>Alleen vermeldingen van deze soort; kies uit: %1. Meermaals opgegeven: van een daarvan.</translation>
    </message>
    <message>
        <source>Sync first. That the sync fails is reported as well, once.</source>
        <translation>Eerst synchroniseren. Ook dat dit mislukt wordt gemeld, één keer.</translation>
    </message>
    <message>
        <source>For journal archive: move the entries before then, as for --since.</source>
        <translation>Voor journal archive: de vermeldingen van vóór dat moment verplaatsen, zoals bij --since.</translation>
    </message>
    <message>
        <source>For journal verify: check that the journal still has the entry with this hash, which you have kept elsewhere.</source>
        <translation>Voor journal verify: controleren dat het logboek nog de vermelding met deze hash heeft, die u elders hebt bewaard.</translation>
    </message>
    <message>
        <source>Read the password of that API user from the first line of standard input instead of from the keyring. It is not kept. For the hub, sync, delete, jobs and watch.</source>
        <translation>Het wachtwoord van die API-gebruiker lezen van de eerste regel van de standaardinvoer, niet uit de sleutelbos. Het wordt niet bewaard. Voor de hub, sync, delete, jobs en watch.</translation>
    </message>
    <message>
        <source>The sync has been failing since %1.</source>
        <translation>De synchronisatie mislukt sinds %1.</translation>
    </message>
    <message>
        <source>The database was put back to an earlier state since the last run. What happens from now on will be reported.</source>
        <translation>De database is sinds de vorige keer in een eerdere toestand teruggezet. Wat vanaf nu gebeurt, wordt gemeld.</translation>
    </message>
    <message>
        <source>This is the first run for this database. What happens from now on will be reported.</source>
        <translation>Dit is de eerste keer voor deze database. Wat vanaf nu gebeurt, wordt gemeld.</translation>
    </message>
    <message>
        <source>Another watch of this database is running. Nothing was printed.</source>
        <translation>Er loopt al een watch van deze database. Er is niets afgedrukt.</translation>
    </message>
</context>
<context>
    <name>umh::ConnectionDialog</name>
    <message numerus="yes">
        <source>The account has %Ln operator(s).</source>
        <translation>
            <numerusform>Het account heeft %Ln operator.</numerusform>
            <numerusform>Het account heeft %Ln operators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Account %1 has %Ln operator(s).</source>
        <translation>
            <numerusform>Account %1 heeft %Ln operator.</numerusform>
            <numerusform>Account %1 heeft %Ln operators.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>De verbinding werkt.</translation>
    </message>
    <message>
        <source>%1 This API user may read the API users.</source>
        <comment>what was found</comment>
        <translation>%1 Deze API-gebruiker mag de API-gebruikers inzien.</translation>
    </message>
    <message>
        <source>This API user may not read the API users.</source>
        <translation>Deze API-gebruiker mag de API-gebruikers niet inzien.</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Use an API user of an operator who is an administrator.</source>
        <comment>what was found</comment>
        <translation>Het aanmelden lukt. %1 Gebruik een API-gebruiker van een operator die administrator is.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>De verbinding werkt niet.</translation>
    </message>
    <message>
        <source>Connection to the account</source>
        <translation>Verbinding met het account</translation>
    </message>
    <message>
        <source>Connect to an account</source>
        <translation>Verbinden met een account</translation>
    </message>
    <message>
        <source>Sign in with an API user of the account, preferably one of an administrator. Do not use the e-mail address and password with which an operator signs in.</source>
        <translation>Meld u aan met een API-gebruiker van het account, bij voorkeur die van een administrator. Gebruik niet het e-mailadres en wachtwoord waarmee een operator zich aanmeldt.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Gebruikersnaam:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>T&amp;onen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of your desktop.</source>
        <translation>Het wachtwoord wordt bewaard in de sleutelbos van uw bureaubladomgeving.</translation>
    </message>
    <message>
        <source>The password is kept in memory for this run only, since there is no keyring.</source>
        <translation>Het wachtwoord wordt alleen in het geheugen bewaard tot u het programma afsluit, omdat er geen sleutelbos is.</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Waar het wachtwoord wordt bewaard</translation>
    </message>
    <message numerus="yes">
        <source>This database now contains %Ln API user(s). They will be compared with the account: those that are not in the account will be removed here.</source>
        <translation>
            <numerusform>Deze database bevat nu %Ln API-gebruiker. Die wordt met het account vergeleken en hier verwijderd als die niet in het account staat.</numerusform>
            <numerusform>Deze database bevat nu %Ln API-gebruikers. Die worden met het account vergeleken: API-gebruikers die niet in het account staan, worden hier verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to this database</source>
        <translation>Wat er met deze database gebeurt</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>De verbinding wordt getest…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Time &amp;zone of the account:</source>
        <translation>Tijd&amp;zone van het account:</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone. You can change it alone, without the password.</source>
        <translation>Voor tijden die het account zonder tijdzone verstuurt. U kunt alleen dit wijzigen, zonder het wachtwoord.</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone.</source>
        <translation>Voor tijden die het account zonder tijdzone verstuurt.</translation>
    </message>
    <message>
        <source>What the time zone is for</source>
        <translation>Waarvoor de tijdzone dient</translation>
    </message>
</context>
<context>
    <name>umh::CopyDatabaseDialog</name>
    <message>
        <source>Copy database</source>
        <translation>Database kopiëren</translation>
    </message>
    <message>
        <source>Copies everything in the open database, with its history, to a file that does not exist yet, or to an empty database on a server. Afterwards, continue with only one of the two, so that they stay the same database.</source>
        <translation>Kopieert alles in de geopende database, met haar geschiedenis, naar een bestand dat nog niet bestaat of naar een lege database op een server. Ga daarna met maar één van beide verder, zodat het dezelfde database blijft.</translation>
    </message>
    <message>
        <source>&amp;To a file, or an address such as %1:</source>
        <translation>N&amp;aar een bestand, of een adres zoals %1:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>About copying</source>
        <translation>Over kopiëren</translation>
    </message>
    <message>
        <source>What is wrong with the place</source>
        <translation>Wat er mis is met de plaats</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseCopying</name>
    <message>
        <source>The database was copied to “%1”.</source>
        <comment>a path or an address</comment>
        <translation>De database is gekopieerd naar ‘%1’.</translation>
    </message>
    <message>
        <source>You continue in the database that was open before.</source>
        <translation>U werkt verder in de database die al geopend was.</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>the copy of the database</comment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Copying the database was cancelled.</source>
        <translation>Het kopiëren van de database is geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>De database kon niet worden gekopieerd.</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseSignInDialog</name>
    <message>
        <source>Sign in to the database server</source>
        <translation>Aanmelden bij de databaseserver</translation>
    </message>
    <message>
        <source>The server asks for a password for the database %1.</source>
        <translation>De server vraagt om een wachtwoord voor de database %1.</translation>
    </message>
    <message>
        <source>The server asks %1 for the password for the database %2.</source>
        <comment>a username, an address</comment>
        <translation>De server vraagt %1 om het wachtwoord voor de database %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er wordt gevraagd</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>&amp;Bewaren in de sleutelbos van uw bureaubladomgeving</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>Blijft alleen tot het afsluiten in het geheugen bewaard, omdat er geen sleutelbos is</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
</context>
<context>
    <name>umh::DeleteConfirmation</name>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>In de gebruikersnaam of de naam van de operator staan letters uit verschillende alfabetten door elkaar, waardoor die misschien alleen op een andere lijkt. Controleer de GUID.</translation>
    </message>
    <message>
        <source>This API user was used in the last 30 days. Whatever uses it will stop working.</source>
        <translation>Deze API-gebruiker is in de laatste 30 dagen gebruikt. Alles wat er gebruik van maakt, werkt na het verwijderen niet meer.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>Het is niet bekend of deze API-gebruiker in gebruik is. Zo ja, dan werkt alles wat er gebruik van maakt, daarna niet meer.</translation>
    </message>
    <message>
        <source>Delete API user</source>
        <translation>API-gebruiker verwijderen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>&amp;Delete API user</source>
        <translation>API-gebruiker &amp;verwijderen</translation>
    </message>
    <message>
        <source>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect with another API user.</source>
        <translation>Dit is de API-gebruiker waarmee dit programma zich aanmeldt. Zonder deze API-gebruiker kan het programma niet synchroniseren en niets wijzigen, tot u verbinding maakt met een andere API-gebruiker.</translation>
    </message>
    <message>
        <source>To delete it all the same, type its &amp;username:</source>
        <translation>Typ de &amp;gebruikersnaam om de API-gebruiker toch te verwijderen:</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has changed since you confirmed:</source>
        <translation>De API-gebruiker is nog niet verwijderd, omdat deze na uw bevestiging is gewijzigd:</translation>
    </message>
    <message>
        <source>Delete this API user?</source>
        <translation>Deze API-gebruiker verwijderen?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field and its value, as a sentence</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Iemand heeft zich in dit programma met deze API-gebruiker aangemeld. Wie dat nog steeds doet, kan zonder deze API-gebruiker niet synchroniseren en niets wijzigen.</translation>
    </message>
</context>
<context>
    <name>umh::DescriptionDelegate</name>
    <message>
        <source>Description of API user %1 of %2</source>
        <translation>Omschrijving van API-gebruiker %1 van %2</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryCard</name>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Fictitious data to explore</source>
        <translation>Fictief, om rond te kijken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Operators in use: %1 of %2</source>
        <translation>Operators in gebruik: %1 van %2</translation>
    </message>
    <message>
        <source>Operators in use: %1</source>
        <translation>Operators in gebruik: %1</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Gesynchroniseerd: %1</translation>
    </message>
    <message>
        <source>Offline. As of: %1</source>
        <comment>how long ago the last sync was</comment>
        <translation>Offline. Stand van %1</translation>
    </message>
    <message>
        <source>Offline. Not yet synced</source>
        <translation>Offline. Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>I&amp;mport files…</source>
        <translation>Bestanden i&amp;mporteren…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>JSON-bestanden met opgeslagen API-antwoorden van uw account kiezen</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Ve&amp;rbinden met een account…</translation>
    </message>
    <message>
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Aanmelden bij een account en deze database daarmee synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu s&amp;ynchroniseren</translation>
    </message>
    <message>
        <source>Fetch what has changed in the account</source>
        <translation>Ophalen wat er in het account is gewijzigd</translation>
    </message>
    <message>
        <source>View the journal</source>
        <translation>Logboek bekijken</translation>
    </message>
    <message>
        <source>Open the journal: what has happened</source>
        <translation>Het logboek openen: wat er is gebeurd</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryFactsText</name>
    <message>
        <source>View only: this server is a standby</source>
        <translation>Alleen bekijken: deze server is een stand-byserver</translation>
    </message>
    <message>
        <source>Everything, including updating the database to a new version</source>
        <translation>Alles, ook de database bijwerken naar een nieuwe versie</translation>
    </message>
    <message>
        <source>View, sync and change API users</source>
        <translation>API-gebruikers bekijken, synchroniseren en wijzigen</translation>
    </message>
    <message>
        <source>View and sync</source>
        <translation>Bekijken en synchroniseren</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Alleen bekijken</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a database</comment>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Database system</source>
        <translation>Databasesysteem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Fast, by an index</source>
        <translation>Snel, met een index</translation>
    </message>
    <message>
        <source>Slower with many API users: the server lacks the extension pg_trgm</source>
        <translation>Langzamer bij veel API-gebruikers: op de server ontbreekt de extensie pg_trgm</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>You can</source>
        <comment>what somebody may do with a database</comment>
        <translation>U kunt</translation>
    </message>
    <message>
        <source>Other connected programs</source>
        <translation>Nu elders geopend</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryOpening</name>
    <message>
        <source>The update of the database was cancelled.</source>
        <translation>Het bijwerken van de database is geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing was lost. The database can be opened once it has been updated.</source>
        <translation>Er is niets verloren gegaan. De database kan worden geopend zodra deze is bijgewerkt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation>Voorbeeldgegevens worden gemaakt…</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>De database kon niet worden geopend.</translation>
    </message>
    <message>
        <source>The sample data could not be made.</source>
        <translation>De voorbeeldgegevens konden niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The sample data is ready.</source>
        <translation>De voorbeeldgegevens zijn klaar.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Verkennen</translation>
    </message>
    <message>
        <source>The database was not opened, as you cancelled it.</source>
        <translation>De database is niet geopend, omdat u dat hebt geannuleerd.</translation>
    </message>
    <message>
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>Het wachtwoord kon niet in de sleutelbos worden opgeslagen. Het blijft in het geheugen tot u het programma afsluit.</translation>
    </message>
    <message>
        <source>The other database is ready.</source>
        <translation>De andere database is klaar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Kolommen &amp;herstellen</translation>
    </message>
    <message>
        <source>The last column that is shown stays.</source>
        <translation>De laatste kolom die wordt weergegeven, blijft staan.</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTasks</name>
    <message>
        <source>Building indexes…</source>
        <translation>Indexen worden opgebouwd…</translation>
    </message>
    <message>
        <source>Updating the database to the new version…</source>
        <translation>De database wordt bijgewerkt naar de nieuwe versie…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Bezig met importeren…</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>De bestanden zijn geïmporteerd.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Het importeren is geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The files could not be imported.</source>
        <translation>De bestanden konden niet worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>the address of a database</comment>
        <translation>Verbinding maken met %1…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>De database wordt gekopieerd…</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryWindows</name>
    <message>
        <source>The operator could not be shown.</source>
        <translation>De operator kon niet worden getoond.</translation>
    </message>
</context>
<context>
    <name>umh::DisconnectQuestion</name>
    <message>
        <source>Disconnect from the account</source>
        <translation>Loskoppelen van het account</translation>
    </message>
    <message>
        <source>Disconnect this database from its account?</source>
        <translation>Deze database loskoppelen van het account?</translation>
    </message>
    <message>
        <source>The password is removed. Operators, operator groups and API users stay in the database as they are now; what you delete from then on is deleted here only, not in the account.</source>
        <translation>Het wachtwoord wordt gewist. Operators, operatorgroepen en API-gebruikers blijven in de database zoals ze nu zijn; wat u daarna verwijdert, wordt alleen hier verwijderd, niet in het account.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Loskoppelen</translation>
    </message>
</context>
<context>
    <name>umh::ErrorDetail</name>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>een lege tekst</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>een datum</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>een lijst met objecten</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>geen object</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>number that is not a whole one from 0 to 2^53</source>
        <translation>een getal dat niet geheel is of niet tussen 0 en 2^53 ligt</translation>
    </message>
    <message>
        <source>no whole number from 0 to 2^53</source>
        <translation>geen geheel getal van 0 tot en met 2^53</translation>
    </message>
    <message>
        <source>neither a text nor a whole number</source>
        <translation>geen tekst en geen geheel getal</translation>
    </message>
    <message>
        <source>text of more than 4 MiB</source>
        <translation>een tekst van meer dan 4 MiB</translation>
    </message>
    <message>
        <source>text with a NUL character, which cannot be stored</source>
        <translation>een tekst met een NUL-teken, dat niet kan worden opgeslagen</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>een NUL-teken</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>er staat niets in</translation>
    </message>
    <message>
        <source>the row about the database itself is missing</source>
        <translation>de rij over de database zelf ontbreekt</translation>
    </message>
    <message>
        <source>more after the end</source>
        <translation>er staat nog iets na het einde</translation>
    </message>
    <message>
        <source>a key expected</source>
        <translation>een sleutel verwacht</translation>
    </message>
    <message>
        <source>a colon expected</source>
        <translation>een dubbele punt verwacht</translation>
    </message>
    <message>
        <source>a comma or } expected</source>
        <translation>een komma of } verwacht</translation>
    </message>
    <message>
        <source>a comma or ] expected</source>
        <translation>een komma of ] verwacht</translation>
    </message>
    <message>
        <source>a bad escape or a control character in a text</source>
        <translation>een ongeldige escapereeks of een stuurteken in een tekst</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>een half surrogaatpaar</translation>
    </message>
    <message>
        <source>half of a surrogate pair in a key</source>
        <translation>een half surrogaatpaar in een sleutel</translation>
    </message>
    <message>
        <source>a text without end</source>
        <translation>een tekst zonder einde</translation>
    </message>
    <message>
        <source>digits expected</source>
        <translation>cijfers verwacht</translation>
    </message>
    <message>
        <source>a value expected</source>
        <translation>een waarde verwacht</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>geen UTF-8</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen antwoord op tijd</translation>
    </message>
    <message>
        <source>cancelled before the answer</source>
        <translation>geannuleerd vóór het antwoord</translation>
    </message>
    <message>
        <source>connection lost before the answer</source>
        <translation>verbinding verbroken vóór het antwoord</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>zonder statuscode</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <translation>kon niet worden uitgepakt</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>geen beveiligde verbinding mogelijk</translation>
    </message>
    <message>
        <source>without a content type</source>
        <translation>zonder inhoudstype</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>signed by one that may not sign</source>
        <translation>ondertekend door wie dat niet mag</translation>
    </message>
    <message>
        <source>none was shown</source>
        <translation>er is geen certificaat getoond</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>niet geldig</translation>
    </message>
    <message>
        <source>others could read a file there</source>
        <translation>anderen kunnen daar een bestand lezen</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>geen ruimte meer op het apparaat</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>schijfquotum overschreden</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>bestand te groot</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>alleen-lezen bestandssysteem</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>invoer-/uitvoerfout</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>bestand of map bestaat niet</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>de inhoud van de database klopt niet</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>fout bij lezen of schrijven op de schijf</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>het databasebestand kan niet worden geopend</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>de database is alleen-lezen</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>niet genoeg geheugen</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, regel %2, byte %3</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, byte %2</translation>
    </message>
    <message>
        <source>cut off: %1</source>
        <translation>afgebroken: %1</translation>
    </message>
    <message>
        <source>member %1: %2</source>
        <translation>lid %1: %2</translation>
    </message>
    <message>
        <source>without %1; present: %2</source>
        <translation>zonder %1; aanwezig: %2</translation>
    </message>
    <message>
        <source>no fields at all</source>
        <translation>geen enkel veld</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>aanwezig: %1</translation>
    </message>
    <message>
        <source>an answer that no account gives: %1</source>
        <translation>een antwoord dat geen account geeft: %1</translation>
    </message>
    <message>
        <source>%1; it contains a character that cannot be stored</source>
        <translation>%1; er staat een teken in dat niet kan worden opgeslagen</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 in plaats van %2</translation>
    </message>
    <message>
        <source>text such as %1, or a whole number</source>
        <translation>tekst zoals %1, of een geheel getal</translation>
    </message>
    <message>
        <source>text such as %1</source>
        <translation>tekst zoals %1</translation>
    </message>
    <message>
        <source>text %1 of more than %2 characters</source>
        <translation>tekst %1 van meer dan %2 tekens</translation>
    </message>
    <message>
        <source>text of more than %1 characters</source>
        <translation>tekst van meer dan %1 tekens</translation>
    </message>
    <message>
        <source>blank %1</source>
        <translation>lege %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>tekst %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>getal %1</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>meer dan %1 niveaus</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>geen antwoord binnen %1 s</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>een antwoord van meer dan %1 bytes</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>geen HTTP</translation>
    </message>
    <message>
        <source>no answer at all; the server may expect HTTPS</source>
        <translation>helemaal geen antwoord; misschien verwacht de server HTTPS</translation>
    </message>
    <message>
        <source>only one of several pages</source>
        <translation>slechts één pagina van meerdere</translation>
    </message>
    <message>
        <source>the next page is at another address</source>
        <translation>de volgende pagina staat op een ander adres</translation>
    </message>
    <message>
        <source>its pages lead in a circle</source>
        <translation>elke pagina verwijst door naar een eerdere</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>het aantal delen is te groot</translation>
    </message>
    <message>
        <source>a page that is not a list</source>
        <translation>een pagina die geen lijst is</translation>
    </message>
    <message>
        <source>a picture could not be made</source>
        <translation>een afbeelding kon niet worden gemaakt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>bestandsnaam te lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>te veel geopende bestanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>geen map</translation>
    </message>
    <message>
        <source>only %1 of %2 elements</source>
        <translation>slechts %1 van %2 elementen</translation>
    </message>
    <message>
        <source>compressed with %1, which is not supported</source>
        <translation>gecomprimeerd met %1, wat niet wordt ondersteund</translation>
    </message>
    <message>
        <source>informational status %1 before the answer, which is not supported</source>
        <translation>informatieve status %1 vóór het antwoord, wat niet wordt ondersteund</translation>
    </message>
    <message>
        <source>accepted, but not carried out yet: %1</source>
        <translation>geaccepteerd, maar nog niet uitgevoerd: %1</translation>
    </message>
    <message>
        <source>an index lacks rows</source>
        <translation>in een index ontbreken rijen</translation>
    </message>
    <message>
        <source>a name that is not UTF-8</source>
        <translation>een naam die geen UTF-8 is</translation>
    </message>
    <message>
        <source>a NUL character in the path</source>
        <translation>een NUL-teken in het pad</translation>
    </message>
    <message>
        <source>packed in an unknown way: %1</source>
        <translation>op een onbekende manier ingepakt: %1</translation>
    </message>
    <message>
        <source>a NUL character in the address</source>
        <translation>een NUL-teken in het adres</translation>
    </message>
    <message>
        <source>parameter %1</source>
        <translation>parameter %1</translation>
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
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>element %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>element %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <comment>of a JSON element</comment>
        <translation>veld %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, element and field</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <comment>%1 is advice</comment>
        <translation>Er is niets geïmporteerd. %1</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Er is een onverwachte fout opgetreden</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Probeer het opnieuw. Treedt de fout weer op, meld het probleem dan en voeg deze melding toe.</translation>
    </message>
    <message>
        <source>You cancelled this operation</source>
        <translation>U hebt deze bewerking geannuleerd</translation>
    </message>
    <message>
        <source>The account has not made the change</source>
        <translation>Het account heeft de wijziging niet doorgevoerd</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Het bestand kon niet worden geschreven</translation>
    </message>
    <message>
        <source>Choose another name or place, or try again.</source>
        <translation>Kies een andere naam of locatie, of probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start it again any time.</source>
        <translation>Er is niets gewijzigd. U kunt de bewerking op elk moment opnieuw starten.</translation>
    </message>
    <message>
        <source>This version cannot open a database of this kind</source>
        <translation>Deze versie kan dit soort database niet openen</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Het bestand is niet gevonden</translation>
    </message>
    <message>
        <source>Check its name, and whether it was moved, renamed or deleted.</source>
        <translation>Controleer de naam en of het bestand is verplaatst, hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>Dit is een map of een apparaat, geen bestand</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Dit is geen map</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message>
        <source>You do not have permission to read or write here</source>
        <translation>U hebt hier geen lees- of schrijfrechten</translation>
    </message>
    <message>
        <source>Ask the owner of the file or folder for access, or choose another place.</source>
        <translation>Vraag de eigenaar van het bestand of de map om toegang of kies een andere locatie.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the one that was opened</source>
        <translation>Op de plaats van het geopende bestand staat nu een ander bestand</translation>
    </message>
    <message>
        <source>Open the file that is there now, or put the earlier one back and start again.</source>
        <translation>Open het bestand dat er nu staat, of zet het eerdere terug en start opnieuw.</translation>
    </message>
    <message>
        <source>The file could not be read completely</source>
        <translation>Het bestand kon niet volledig worden gelezen</translation>
    </message>
    <message>
        <source>Check that its disk or network drive is still connected, then try again.</source>
        <translation>Controleer of de schijf of netwerkschijf nog verbonden is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is not a database</source>
        <translation>Het bestand is geen database</translation>
    </message>
    <message>
        <source>The file is a database, but not one of User management hub</source>
        <translation>Het bestand is een database, maar niet van de Gebruikersbeheerhub</translation>
    </message>
    <message>
        <source>The database was made by a newer version of User management hub</source>
        <translation>De database is gemaakt met een nieuwere versie van de Gebruikersbeheerhub</translation>
    </message>
    <message>
        <source>format %1</source>
        <comment>number of a file format</comment>
        <translation>indeling %1</translation>
    </message>
    <message>
        <source>It was not changed. Update User management hub, then open the database again.</source>
        <translation>De database is niet gewijzigd. Werk de Gebruikersbeheerhub bij en open de database opnieuw.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed the database</source>
        <translation>Een nieuwere versie van de Gebruikersbeheerhub heeft de database gewijzigd</translation>
    </message>
    <message>
        <source>Nothing was changed. This version can only look at it: update User management hub to change anything.</source>
        <translation>Er is niets gewijzigd. Met deze versie kunt u de database alleen bekijken: werk de Gebruikersbeheerhub bij om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Another program is using the database</source>
        <translation>Een ander programma gebruikt de database</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment or close the other program, then try again.</source>
        <translation>Er is niets gewijzigd. Wacht even of sluit het andere programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database cannot be written to</source>
        <translation>Er kan niet naar de database worden geschreven</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the file, its folder and its drive are not read-only.</source>
        <translation>Er is niets gewijzigd. Controleer of het bestand, de map en de schijf niet alleen-lezen zijn.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Er is geen ruimte meer op de schijf</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>De database is beschadigd</translation>
    </message>
    <message>
        <source>Keep a copy of the file. Then restore it from a backup, or import your files into a new database.</source>
        <translation>Bewaar een kopie van het bestand. Zet daarna een back-up terug of importeer uw bestanden in een nieuwe database.</translation>
    </message>
    <message>
        <source>This entry does not exist any more; it was deleted in the meantime</source>
        <translation>Deze gegevens bestaan niet meer; ze zijn intussen verwijderd</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh to see what is there now.</source>
        <translation>U hoeft niets meer te doen. Vernieuw om de huidige gegevens te zien.</translation>
    </message>
    <message>
        <source>The database is not empty</source>
        <translation>De database is niet leeg</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a database that is new or empty.</source>
        <translation>Er is niets gewijzigd. Kies een nieuwe of lege database.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, or its end is missing</source>
        <translation>Het bestand is geen geldige JSON of het einde ontbreekt</translation>
    </message>
    <message>
        <source>Save the answer of the account again, whole and unchanged.</source>
        <translation>Sla het API-antwoord opnieuw op, volledig en ongewijzigd.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8</source>
        <translation>Het bestand is geen tekst in UTF-8</translation>
    </message>
    <message>
        <source>Save the file again in UTF-8.</source>
        <translation>Sla het bestand opnieuw op in UTF-8.</translation>
    </message>
    <message>
        <source>The file is nested more deeply than an answer of the account can be</source>
        <translation>Het bestand is dieper genest dan een API-antwoord kan zijn</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Controleer of dit het juiste bestand is.</translation>
    </message>
    <message>
        <source>A text in the file is longer than the database allows</source>
        <translation>Een tekst in het bestand is langer dan de database toelaat</translation>
    </message>
    <message>
        <source>Shorten that text.</source>
        <translation>Kort die tekst in.</translation>
    </message>
    <message>
        <source>The file contains neither operators, nor operator groups, nor API users</source>
        <translation>Het bestand bevat geen operators, operatorgroepen of API-gebruikers</translation>
    </message>
    <message>
        <source>Choose a file with a saved answer of the account.</source>
        <translation>Kies een bestand met een opgeslagen API-antwoord.</translation>
    </message>
    <message>
        <source>A required field is missing</source>
        <translation>Een verplicht veld ontbreekt</translation>
    </message>
    <message>
        <source>A field contains something that does not belong there</source>
        <translation>Een veld bevat iets wat daar niet hoort</translation>
    </message>
    <message>
        <source>Correct the field, or save the answer of the account again.</source>
        <translation>Corrigeer het veld of sla het API-antwoord opnieuw op.</translation>
    </message>
    <message>
        <source>The same GUID occurs twice</source>
        <translation>Dezelfde GUID komt twee keer voor</translation>
    </message>
    <message>
        <source>Leave out one of the two elements, or the file that was chosen twice.</source>
        <translation>Laat een van beide elementen weg, of het bestand dat twee keer is gekozen.</translation>
    </message>
    <message>
        <source>The file refers to an operator that is in neither the database nor the files</source>
        <translation>Het bestand noemt een operator die niet in de database staat en ook niet in de bestanden</translation>
    </message>
    <message>
        <source>Import the file with the operators together with this one.</source>
        <translation>Importeer het bestand met de operators samen met dit bestand.</translation>
    </message>
    <message>
        <source>The file contains an object around the list, instead of the list alone</source>
        <translation>Het bestand bevat een object met de lijst erin, in plaats van alleen de lijst</translation>
    </message>
    <message>
        <source>Save only the list, from its [ to its ].</source>
        <translation>Sla alleen de lijst op, van [ tot en met ].</translation>
    </message>
    <message>
        <source>The file contains one object per line (NDJSON), instead of one list</source>
        <translation>Het bestand bevat één object per regel (NDJSON), in plaats van één lijst</translation>
    </message>
    <message>
        <source>Put a [ before the first object, commas between the objects and a ] after the last one.</source>
        <translation>Zet een [ vóór het eerste object, een komma tussen elke twee objecten en een ] na het laatste.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not valid JSON, or its end is missing</source>
        <translation>Het antwoord van het account is geen geldige JSON of het einde ontbreekt</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not text in UTF-8</source>
        <translation>Het antwoord van het account is geen tekst in UTF-8</translation>
    </message>
    <message>
        <source>The account&apos;s answer is nested more deeply than allowed</source>
        <translation>Het antwoord van het account is dieper genest dan is toegestaan</translation>
    </message>
    <message>
        <source>A text in the account&apos;s answer is longer than the database allows</source>
        <translation>Een tekst in het antwoord van het account is langer dan de database toelaat</translation>
    </message>
    <message>
        <source>Shorten that text in the account, then try again.</source>
        <translation>Kort die tekst in het account in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account&apos;s answer contains something other than what was requested</source>
        <translation>Het antwoord van het account bevat iets anders dan is gevraagd</translation>
    </message>
    <message>
        <source>A required field is missing in the account&apos;s answer</source>
        <translation>In het antwoord van het account ontbreekt een verplicht veld</translation>
    </message>
    <message>
        <source>Please report this problem and include this message.</source>
        <translation>Meld dit probleem en voeg deze melding toe.</translation>
    </message>
    <message>
        <source>A field in the account&apos;s answer contains something that does not belong there</source>
        <translation>Een veld in het antwoord van het account bevat iets wat daar niet hoort</translation>
    </message>
    <message>
        <source>The same GUID occurs twice in the account&apos;s answer</source>
        <translation>Dezelfde GUID komt twee keer voor in het antwoord van het account</translation>
    </message>
    <message>
        <source>The account&apos;s answer names an operator that the account does not list</source>
        <translation>Het antwoord van het account noemt een operator die niet in het account voorkomt</translation>
    </message>
    <message>
        <source>The account may have changed while it was read. Try again.</source>
        <translation>Mogelijk is het account gewijzigd terwijl het werd uitgelezen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>the address</comment>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it is not a web address</source>
        <comment>the address</comment>
        <translation>het is geen webadres</translation>
    </message>
    <message>
        <source>the name of the server is missing</source>
        <comment>in the address</comment>
        <translation>de naam van de server ontbreekt</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address</comment>
        <translation>deze poort bestaat niet</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <comment>the address</comment>
        <translation>het begint niet met https://</translation>
    </message>
    <message>
        <source>it contains a question mark</source>
        <comment>the address</comment>
        <translation>er staat een vraagteken in</translation>
    </message>
    <message>
        <source>it contains a number sign</source>
        <comment>the address; the character #</comment>
        <translation>er staat een hekje in</translation>
    </message>
    <message>
        <source>it contains a username or password</source>
        <comment>the address</comment>
        <translation>er staat een gebruikersnaam of wachtwoord in</translation>
    </message>
    <message>
        <source>The account asks to wait until %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>Het account vraagt om te wachten tot %1</translation>
    </message>
    <message>
        <source>This is not the address of an account</source>
        <translation>Dit is niet het adres van een account</translation>
    </message>
    <message>
        <source>Enter the address of the account&apos;s REST API, such as %1.</source>
        <translation>Vul het adres van de REST-API van het account in, zoals %1.</translation>
    </message>
    <message>
        <source>This address is not safe, because without HTTPS others could read the password</source>
        <translation>Dit adres is niet veilig, want zonder HTTPS kunnen anderen het wachtwoord meelezen</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</source>
        <translation>Gebruik een adres dat begint met https://. Gewoon http:// wordt alleen voor deze computer zelf geaccepteerd.</translation>
    </message>
    <message>
        <source>The database is not connected to an account</source>
        <translation>De database is niet met een account verbonden</translation>
    </message>
    <message>
        <source>Connect it first: menu Account, “Connect to an account…”.</source>
        <translation>Verbind de database eerst: menu Account, ‘Verbinden met een account…’.</translation>
    </message>
    <message>
        <source>The password for the account is not available</source>
        <translation>Het wachtwoord voor het account is niet beschikbaar</translation>
    </message>
    <message>
        <source>Enter it again: menu Account, “Connection…”.</source>
        <translation>Vul het opnieuw in: menu Account, ‘Verbinding…’.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not found</source>
        <translation>De server van het account is niet gevonden</translation>
    </message>
    <message>
        <source>Check your network connection, and how the address is spelled.</source>
        <translation>Controleer uw netwerkverbinding en de spelling van het adres.</translation>
    </message>
    <message>
        <source>The account&apos;s server refused the connection</source>
        <translation>De server van het account weigert de verbinding</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the service may be down for a while: try again later.</source>
        <translation>Controleer het adres. Klopt het, dan is de dienst mogelijk even niet beschikbaar: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The connection to the account ended before the answer was complete</source>
        <translation>De verbinding met het account werd verbroken voordat het antwoord volledig was</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account did not answer in time</source>
        <translation>Het account heeft niet op tijd geantwoord</translation>
    </message>
    <message>
        <source>limit: %1 s</source>
        <comment>seconds</comment>
        <translation>limiet: %1 s</translation>
    </message>
    <message>
        <source>Check your network connection, or try again later.</source>
        <translation>Controleer uw netwerkverbinding of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The certificate of the account&apos;s server cannot be trusted</source>
        <translation>Het certificaat van de server van het account is niet te vertrouwen</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, and the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>Het wachtwoord is niet verzonden. Controleer het adres en de datum en tijd van deze computer. Kloppen die, vraag het dan uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects to another address, which is not followed</source>
        <translation>De server van het account verwijst door naar een ander adres; die doorverwijzing wordt niet gevolgd</translation>
    </message>
    <message>
        <source>The password was not sent there. If the account has moved, connect to its new address.</source>
        <translation>Het wachtwoord is daar niet naartoe gestuurd. Is het account verhuisd, verbind dan met het nieuwe adres.</translation>
    </message>
    <message>
        <source>This answer does not come from the API of an account</source>
        <translation>Dit antwoord is niet afkomstig van de API van een account</translation>
    </message>
    <message>
        <source>Check the address; it usually ends with /v4. The sign-in page of a network can also be in between.</source>
        <translation>Controleer het adres; meestal eindigt het op /v4. Er kan ook een aanmeldpagina van een netwerk tussen zitten.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is larger than this program allows</source>
        <translation>Het antwoord van het account is groter dan dit programma toelaat</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>a size</comment>
        <translation>limiet: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, please report this problem and include this message.</source>
        <translation>Controleer het adres. Klopt het, meld dit probleem dan en voeg deze melding toe.</translation>
    </message>
    <message>
        <source>The account does not accept the username and password</source>
        <translation>Het account accepteert de gebruikersnaam en het wachtwoord niet</translation>
    </message>
    <message>
        <source>Check both. They must be those of an API user, not an operator&apos;s e-mail address and password.</source>
        <translation>Controleer beide. Het moeten die van een API-gebruiker zijn, niet het e-mailadres en wachtwoord van een operator.</translation>
    </message>
    <message>
        <source>The account does not allow this</source>
        <translation>Het account staat dit niet toe</translation>
    </message>
    <message>
        <source>Sign in with the API user of an operator who may do it: only administrators may manage API users.</source>
        <translation>Meld u aan met de API-gebruiker van een operator die dit mag: alleen administrators mogen API-gebruikers beheren.</translation>
    </message>
    <message>
        <source>This does not exist in the account (any more)</source>
        <translation>Dit bestaat niet (meer) in het account</translation>
    </message>
    <message>
        <source>Sync to see what is there now.</source>
        <translation>Synchroniseer om de huidige gegevens te zien.</translation>
    </message>
    <message>
        <source>The account did not accept the request</source>
        <translation>Het account heeft het verzoek niet geaccepteerd</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The account got too many requests in a short time</source>
        <translation>Het account heeft in korte tijd te veel verzoeken ontvangen</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Wacht een paar minuten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account&apos;s server reported an error</source>
        <translation>De server van het account heeft een fout gemeld</translation>
    </message>
    <message>
        <source>Try again later. If the problem persists, contact the support of the service.</source>
        <translation>Probeer het later opnieuw. Houdt het probleem aan, neem dan contact op met de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>No answer was received that confirms whether the account made the change</source>
        <translation>Er is geen antwoord ontvangen waaruit blijkt of het account de wijziging heeft uitgevoerd</translation>
    </message>
    <message>
        <source>The program checks this as soon as the account answers again. There is no need to repeat the change.</source>
        <translation>Het programma gaat dit na zodra het account weer antwoordt. U hoeft de wijziging niet te herhalen.</translation>
    </message>
    <message>
        <source>The sync would remove suspiciously many API users</source>
        <translation>De synchronisatie zou verdacht veel API-gebruikers verwijderen</translation>
    </message>
    <message>
        <source>Check whether they are really gone from the account. If so, sync again, and confirm that they are to be removed.</source>
        <translation>Controleer of ze echt uit het account zijn verdwenen. Zo ja, synchroniseer dan opnieuw en bevestig dat ze mogen worden verwijderd.</translation>
    </message>
    <message>
        <source>This is not the account that the database is connected to</source>
        <translation>Dit is een ander account dan het account waarmee de database is verbonden</translation>
    </message>
    <message>
        <source>Sign in to the same account, or use another database for this account.</source>
        <translation>Meld u aan bij hetzelfde account, of gebruik voor dit account een andere database.</translation>
    </message>
    <message>
        <source>The keyring of your desktop could not store or return the password</source>
        <translation>De sleutelbos van uw bureaubladomgeving kon het wachtwoord niet bewaren of niet teruggeven</translation>
    </message>
    <message>
        <source>Unlock or start the keyring, then try again. Without it, the password has to be entered each time the program starts.</source>
        <translation>Ontgrendel of start de sleutelbos en probeer het opnieuw. Zonder sleutelbos moet het wachtwoord bij elke start van het programma worden ingevuld.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>%1 is advice</comment>
        <translation>Er is niets gewijzigd. %1</translation>
    </message>
    <message>
        <source>The database mirrors an account, so the next sync would undo an import</source>
        <translation>De database is met een account verbonden, dus de volgende synchronisatie zou een import ongedaan maken</translation>
    </message>
    <message>
        <source>Disconnect it from its account first, or use another database.</source>
        <translation>Koppel de database eerst los van het account, of gebruik een andere database.</translation>
    </message>
    <message>
        <source>It has been used since you saw it</source>
        <translation>De API-gebruiker is gebruikt nadat u deze hebt gezien</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Bekijk de API-gebruiker opnieuw voordat u beslist.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you saw it</source>
        <translation>Iemand anders heeft de API-gebruiker gewijzigd nadat u deze hebt gezien</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <comment>the certificate</comment>
        <translation>het is zelfondertekend</translation>
    </message>
    <message>
        <source>its issuer is not trusted here</source>
        <comment>of the certificate</comment>
        <translation>de uitgever ervan wordt hier niet vertrouwd</translation>
    </message>
    <message>
        <source>its issuer is unknown</source>
        <comment>of the certificate</comment>
        <translation>de uitgever ervan is onbekend</translation>
    </message>
    <message>
        <source>it was issued for another server</source>
        <comment>the certificate</comment>
        <translation>het is uitgegeven voor een andere server</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <comment>the certificate</comment>
        <translation>het is ingetrokken</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <comment>the certificate; a date</comment>
        <translation>het is verlopen op %1</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <comment>the certificate; a date</comment>
        <translation>het is pas geldig vanaf %1</translation>
    </message>
    <message>
        <source>Standard input contains no password</source>
        <translation>Op de standaardinvoer staat geen wachtwoord</translation>
    </message>
    <message>
        <source>Write the password to standard input, as its first line.</source>
        <translation>Schrijf het wachtwoord als eerste regel naar de standaardinvoer.</translation>
    </message>
    <message>
        <source>a proxy that is itself reached by HTTPS is not supported</source>
        <translation>een proxy die zelf via HTTPS wordt bereikt, wordt niet ondersteund</translation>
    </message>
    <message>
        <source>of SOCKS, only version 5 is supported</source>
        <translation>van SOCKS wordt alleen versie 5 ondersteund</translation>
    </message>
    <message>
        <source>it begins with neither http:// nor socks5:// nor socks5h://</source>
        <comment>the address of a proxy</comment>
        <translation>het begint niet met http://, socks5:// of socks5h://</translation>
    </message>
    <message>
        <source>the name of the proxy is missing</source>
        <comment>in its address</comment>
        <translation>de naam van de proxy ontbreekt</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <comment>the address of a proxy</comment>
        <translation>het is geen adres</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address of a proxy</comment>
        <translation>deze poort bestaat niet</translation>
    </message>
    <message>
        <source>Check the proxy in the environment variable https_proxy or in the network settings of your system, or ask whoever runs your network.</source>
        <translation>Controleer de proxy in de omgevingsvariabele https_proxy of in de netwerkinstellingen van uw systeem, of vraag het uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account was not found</source>
        <translation>De proxy op de weg naar het account is niet gevonden</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not take the connection</source>
        <translation>De proxy op de weg naar het account neemt de verbinding niet aan</translation>
    </message>
    <message>
        <source>The proxy on the way to the account ended the connection without an answer</source>
        <translation>De proxy op de weg naar het account heeft de verbinding zonder antwoord verbroken</translation>
    </message>
    <message>
        <source>The proxy on the way to the account did not answer in time</source>
        <translation>De proxy op de weg naar het account heeft niet op tijd geantwoord</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever runs your network.</source>
        <translation>Probeer het later opnieuw of vraag het uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>What answers in place of the proxy on the way to the account is not a proxy</source>
        <translation>Wat op het adres van de proxy antwoordt, is geen proxy</translation>
    </message>
    <message>
        <source>The proxy on the way to the account refused or failed</source>
        <translation>De proxy op de weg naar het account weigert of werkt niet</translation>
    </message>
    <message>
        <source>The proxy could not reach the account&apos;s server</source>
        <translation>De proxy kan de server van het account niet bereiken</translation>
    </message>
    <message>
        <source>Check the address of the account. If it is right, try again later, or ask whoever runs your network.</source>
        <translation>Controleer het adres van het account. Als het klopt, probeer het dan later opnieuw of vraag het uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>An environment variable names a proxy that cannot be used</source>
        <translation>Een omgevingsvariabele verwijst naar een proxy die niet kan worden gebruikt</translation>
    </message>
    <message>
        <source>Set it to an address such as %1, or unset it.</source>
        <translation>Geef de variabele een adres zoals %1, of verwijder de variabele.</translation>
    </message>
    <message>
        <source>The proxy does not allow connections to the account&apos;s server</source>
        <translation>De proxy staat geen verbindingen met de server van het account toe</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to allow them.</source>
        <translation>Vraag uw netwerkbeheerder om ze toe te staan.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account asks for a username and password</source>
        <translation>De proxy op de weg naar het account vraagt om een gebruikersnaam en wachtwoord</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not accept the username and password</source>
        <translation>De proxy op de weg naar het account accepteert de gebruikersnaam en het wachtwoord niet</translation>
    </message>
    <message>
        <source>Check both: those in the environment variable https_proxy, or those that you entered.</source>
        <translation>Controleer beide: die in de omgevingsvariabele https_proxy, of die u hebt ingevoerd.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account lets in only those who sign in by a method that this program does not know</source>
        <translation>De proxy op de weg naar het account laat alleen toe wie zich aanmeldt met een methode die dit programma niet kent</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for a way to sign in with username and password (Basic or Digest), or for one without a proxy.</source>
        <translation>Vraag uw netwerkbeheerder om een manier om u aan te melden met gebruikersnaam en wachtwoord (Basic of Digest), of om een weg zonder proxy.</translation>
    </message>
    <message>
        <source>Enter them when the window asks for them, and keep them in the keyring; or put them into the environment variable https_proxy, as in %1.</source>
        <translation>Voer ze in wanneer het venster erom vraagt en bewaar ze in de sleutelbos, of zet ze in de omgevingsvariabele https_proxy, zoals in %1.</translation>
    </message>
    <message>
        <source>Another program has changed or removed the connection of this database</source>
        <translation>Een ander programma heeft de verbinding van deze database gewijzigd of verbroken</translation>
    </message>
    <message>
        <source>The database is reopened automatically once the password that is still shown has been stored. Try again after that.</source>
        <translation>De database wordt automatisch opnieuw geopend zodra u het wachtwoord dat nog wordt getoond, hebt opgeslagen. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not about the one that was asked for</source>
        <translation>Het antwoord van het account gaat niet over wat is gevraagd</translation>
    </message>
    <message>
        <source>Nothing was done on the strength of that answer. Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Op grond van dat antwoord is niets gedaan. Probeer het opnieuw. Treedt de fout weer op, meld het probleem dan en voeg deze melding toe.</translation>
    </message>
    <message>
        <source>Another program is changing it at this moment</source>
        <translation>Een ander programma wijzigt dit op dit moment</translation>
    </message>
    <message>
        <source>Wait until that is done, then look at it again.</source>
        <translation>Wacht tot dat klaar is en bekijk het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects in a circle</source>
        <translation>De server van het account verwijst in een kringetje door</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects again and again</source>
        <translation>De server van het account verwijst steeds opnieuw door</translation>
    </message>
    <message>
        <source>Check the address. If it is right, contact the support of the service.</source>
        <translation>Controleer het adres. Klopt het, neem dan contact op met de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>The account&apos;s server supports only old versions of TLS, which are not safe</source>
        <translation>De server van het account ondersteunt alleen oude, onveilige versies van TLS</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs the server to enable TLS 1.2 or newer.</source>
        <translation>Het wachtwoord is niet verzonden. Vraag de beheerder van de server om TLS 1.2 of nieuwer in te schakelen.</translation>
    </message>
    <message>
        <source>What answers at this address does not support HTTPS</source>
        <translation>Wat op dit adres antwoordt, ondersteunt geen HTTPS</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, especially its port.</source>
        <translation>Het wachtwoord is niet verzonden. Controleer het adres, vooral de poort.</translation>
    </message>
    <message>
        <source>What answers at this address does not support plain HTTP</source>
        <translation>Wat op dit adres antwoordt, ondersteunt geen onversleutelde HTTP</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Gebruik een adres dat met https:// begint.</translation>
    </message>
    <message>
        <source>Something between this computer and the account did not let the request pass</source>
        <translation>Iets tussen deze computer en het account heeft het verzoek niet doorgelaten</translation>
    </message>
    <message>
        <source>It was not the account that refused. Ask whoever runs your network.</source>
        <translation>Het was niet het account dat weigerde. Vraag het uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not complete</source>
        <translation>Het antwoord van het account is niet volledig</translation>
    </message>
    <message>
        <source>This computer does not know the time zone that is set for the account</source>
        <translation>Deze computer kent de tijdzone niet die voor het account is ingesteld</translation>
    </message>
    <message>
        <source>Choose another time zone: menu Account, “Connection…”. Or update the time zone data of this computer.</source>
        <translation>Kies een andere tijdzone: menu Account, ‘Verbinding…’. Of werk de tijdzonegegevens van deze computer bij.</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs your network.</source>
        <translation>Het wachtwoord is niet verzonden. Vraag het uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The sign-in page of a network may be in between: open any page in a web browser, then try again.</source>
        <translation>Er zit misschien een aanmeldpagina van een netwerk tussen: open een willekeurige pagina in een webbrowser en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It cannot be reached at present. Check your network connection, then try again.</source>
        <comment>the account&apos;s server</comment>
        <translation>Hij is op dit moment niet bereikbaar. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service may be down for a while: try again later.</source>
        <translation>De dienst is mogelijk even niet beschikbaar: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>Het wachtwoord is niet verzonden. Controleer de datum en tijd van deze computer. Kloppen die, vraag het dan uw netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The API user may have been deleted. Sign in again, with another API user if need be.</source>
        <translation>Mogelijk is de API-gebruiker verwijderd. Meld u opnieuw aan, zo nodig met een andere API-gebruiker.</translation>
    </message>
    <message>
        <source>If the account&apos;s message does not help, please report this problem.</source>
        <translation>Helpt de melding van het account niet verder, meld dit probleem dan.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>a method and an address</comment>
        <translation>Verzoek: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <comment>a number</comment>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>Answer of the server: %1</source>
        <comment>its words</comment>
        <translation>Antwoord van de server: %1</translation>
    </message>
    <message>
        <source>Element: %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>Element: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <comment>of a JSON element</comment>
        <translation>Veld: %1</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>for those who report it</comment>
        <translation>Technisch detail: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <comment>a moment</comment>
        <translation>Tijdstip: %1</translation>
    </message>
    <message>
        <source>It was not changed. Open the file that contains your database instead (on the command line: --database).</source>
        <translation>Het bestand is niet gewijzigd. Open in plaats daarvan het bestand met uw database (op de opdrachtregel: --database).</translation>
    </message>
    <message>
        <source>You have not signed in to the account of this database yet</source>
        <translation>U hebt zich nog niet aangemeld bij het account van deze database</translation>
    </message>
    <message>
        <source>Sign in with an API user of your own: menu Account, “Connection…”.</source>
        <translation>Meld u aan met een eigen API-gebruiker: menu Account, ‘Verbinding…’.</translation>
    </message>
    <message>
        <source>Somebody else is syncing this database</source>
        <translation>Iemand anders synchroniseert deze database</translation>
    </message>
    <message>
        <source>%1 has been syncing this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 synchroniseert deze database sinds %2</translation>
    </message>
    <message>
        <source>%1 on %2 has been syncing this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 op %2 synchroniseert deze database sinds %3</translation>
    </message>
    <message>
        <source>Wait until that sync has finished, then sync again if need be.</source>
        <translation>Wacht tot die synchronisatie klaar is en synchroniseer daarna zo nodig opnieuw.</translation>
    </message>
    <message>
        <source>Specify the path of a file, or the address of a database on a PostgreSQL server.</source>
        <translation>Geef het pad van een bestand op, of het adres van een database op een PostgreSQL-server.</translation>
    </message>
    <message>
        <source>this computer does not trust its certificate</source>
        <translation>deze computer vertrouwt het certificaat niet</translation>
    </message>
    <message>
        <source>its certificate is for another server</source>
        <translation>het certificaat is van een andere server</translation>
    </message>
    <message>
        <source>it does not offer encrypted connections</source>
        <translation>de server biedt geen versleutelde verbindingen</translation>
    </message>
    <message>
        <source>the certificates to check it with are missing on this computer</source>
        <translation>op deze computer ontbreken de certificaten om de server te controleren</translation>
    </message>
    <message>
        <source>The database on the server is still empty</source>
        <translation>De database op de server is nog leeg</translation>
    </message>
    <message>
        <source>Open it in the hub first, or fill it with import, sample or sync.</source>
        <translation>Open deze eerst in de hub, of vul deze met import, sample of sync.</translation>
    </message>
    <message>
        <source>This database on the server belongs to another program</source>
        <translation>Deze database op de server is van een ander programma</translation>
    </message>
    <message>
        <source>It was not changed. Check the name in the address, or ask the administrator of the server to create an empty database.</source>
        <translation>De database is niet gewijzigd. Controleer de naam in het adres, of vraag de beheerder van de server om een lege database aan te maken.</translation>
    </message>
    <message>
        <source>Another program is writing to the database on the server</source>
        <translation>Een ander programma schrijft naar de database op de server</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database server only allows reading</source>
        <translation>De databaseserver staat alleen lezen toe</translation>
    </message>
    <message>
        <source>It may be a standby. Open the database on the primary server, or try again once this one has taken over.</source>
        <translation>Mogelijk is het een stand-byserver. Open de database op de primaire server, of probeer het opnieuw zodra deze het heeft overgenomen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the database server</source>
        <translation>Er is geen ruimte meer op de schijf van de databaseserver</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to free some space, then try again.</source>
        <translation>Vraag de beheerder van de server om ruimte vrij te maken en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database on the server is damaged</source>
        <translation>De database op de server is beschadigd</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to restore it from a backup.</source>
        <translation>Vraag de beheerder van de server om deze uit een back-up te herstellen.</translation>
    </message>
    <message>
        <source>This is not a valid address of a database on a server</source>
        <translation>Dit is geen geldig adres van een database op een server</translation>
    </message>
    <message>
        <source>Specify your username, the server and the database, for example: %1.</source>
        <translation>Geef uw gebruikersnaam, de server en de database op, bijvoorbeeld: %1.</translation>
    </message>
    <message>
        <source>The address contains a password, which others could read there</source>
        <translation>Het adres bevat een wachtwoord, dat anderen daar kunnen lezen</translation>
    </message>
    <message>
        <source>Leave the password out. You are asked for it when the database is opened.</source>
        <translation>Laat het wachtwoord weg. U wordt erom gevraagd als de database wordt geopend.</translation>
    </message>
    <message>
        <source>The database server cannot be reached</source>
        <translation>De databaseserver is niet bereikbaar</translation>
    </message>
    <message>
        <source>Check the network connection and the address, or try again later.</source>
        <translation>Controleer de netwerkverbinding en het adres, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The connection to the database server is not secure</source>
        <translation>De verbinding met de databaseserver is niet veilig</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server which certificate to trust, and specify its file in the address, with sslrootcert.</source>
        <translation>Het wachtwoord is niet verzonden. Vraag de beheerder van de server welk certificaat u moet vertrouwen, en geef het bestand daarvan op in het adres, met sslrootcert.</translation>
    </message>
    <message>
        <source>The database server is too old for this program</source>
        <translation>De databaseserver is te oud voor dit programma</translation>
    </message>
    <message>
        <source>PostgreSQL 13 or newer is needed. Ask the administrator of the server to update it.</source>
        <translation>PostgreSQL 13 of nieuwer is nodig. Vraag de beheerder van de server om deze bij te werken.</translation>
    </message>
    <message>
        <source>The database server does not let you in</source>
        <translation>De databaseserver laat u niet toe</translation>
    </message>
    <message>
        <source>Check the username in the address, or ask the administrator of the server for access.</source>
        <translation>Controleer de gebruikersnaam in het adres, of vraag de beheerder van de server om toegang.</translation>
    </message>
    <message>
        <source>The database server asks for a password</source>
        <translation>De databaseserver vraagt om een wachtwoord</translation>
    </message>
    <message>
        <source>The database server does not accept the username or password</source>
        <translation>De databaseserver accepteert de gebruikersnaam of het wachtwoord niet</translation>
    </message>
    <message>
        <source>Check both, then try again.</source>
        <translation>Controleer beide en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server has no database of this name</source>
        <translation>De server heeft geen database met deze naam</translation>
    </message>
    <message>
        <source>Check the name in the address, or ask the administrator of the server to create the database.</source>
        <translation>Controleer de naam in het adres, of vraag de beheerder van de server om de database aan te maken.</translation>
    </message>
    <message>
        <source>The database server accepts no more connections</source>
        <translation>De databaseserver accepteert geen verbindingen meer</translation>
    </message>
    <message>
        <source>Try again in a moment. If this happens often, ask the administrator of the server to allow more.</source>
        <translation>Probeer het zo dadelijk opnieuw. Gebeurt dit vaak, vraag de beheerder van de server dan om er meer toe te staan.</translation>
    </message>
    <message>
        <source>Between this program and the database is a connection pooler that shares sessions</source>
        <translation>Tussen dit programma en de database zit een connection pooler die sessies deelt</translation>
    </message>
    <message>
        <source>Use the port of the server itself, or have the pooler set to session mode for this database.</source>
        <translation>Gebruik de poort van de server zelf, of laat de pooler voor deze database op sessiemodus instellen.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this</source>
        <translation>Uw rol op de databaseserver staat dit niet toe</translation>
    </message>
    <message>
        <source>Ask the owner of the database for the right to do it.</source>
        <translation>Vraag de eigenaar van de database om het recht daarvoor.</translation>
    </message>
    <message>
        <source>The database is of an older version, and only its owner can update it</source>
        <translation>De database is van een oudere versie en alleen de eigenaar kan deze bijwerken</translation>
    </message>
    <message>
        <source>Ask the owner to open it with this version of User management hub.</source>
        <translation>Vraag de eigenaar om deze met deze versie van de Gebruikersbeheerhub te openen.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost</source>
        <translation>De verbinding met de databaseserver is verbroken</translation>
    </message>
    <message>
        <source>Try again once the server can be reached.</source>
        <translation>Probeer het opnieuw zodra de server bereikbaar is.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost while a change was being saved</source>
        <translation>De verbinding met de databaseserver is verbroken terwijl een wijziging werd opgeslagen</translation>
    </message>
    <message>
        <source>It is not known yet whether the change was saved. Check that once the server can be reached, before you make it again.</source>
        <translation>Het is nog niet bekend of de wijziging is opgeslagen. Controleer dat zodra de server bereikbaar is, voordat u de wijziging herhaalt.</translation>
    </message>
    <message>
        <source>The database server took too long to answer</source>
        <translation>De databaseserver deed er te lang over om te antwoorden</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>Enter it when you are asked for it, or put it into the file %1 in your home folder.</source>
        <translation>Voer het in als erom wordt gevraagd, of zet het in het bestand %1 in uw persoonlijke map.</translation>
    </message>
    <message>
        <source>Another program has changed the same data on the server at the same moment</source>
        <translation>Een ander programma heeft op hetzelfde moment dezelfde gegevens op de server gewijzigd</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server to enable TLS.</source>
        <translation>Het wachtwoord is niet verzonden. Vraag de beheerder van de server om TLS in te schakelen.</translation>
    </message>
    <message>
        <source>The database was made by an older version of User management hub</source>
        <translation>De database is gemaakt door een oudere versie van Gebruikersbeheerhub</translation>
    </message>
    <message>
        <source>Open it once with this version, which updates it, then try again.</source>
        <translation>Open haar één keer met deze versie, die haar bijwerkt, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database cannot be copied onto itself</source>
        <translation>De database kan niet naar zichzelf worden gekopieerd</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Kies een andere plaats voor de kopie.</translation>
    </message>
    <message>
        <source>Something else is in the place of the copy</source>
        <translation>Op de plaats van de kopie staat al iets anders</translation>
    </message>
    <message>
        <source>Choose a file that does not exist yet, or an empty database on a server.</source>
        <translation>Kies een bestand dat nog niet bestaat, of een lege database op een server.</translation>
    </message>
    <message>
        <source>Somebody else is running a job on this database</source>
        <translation>Iemand anders voert een taak uit op deze database</translation>
    </message>
    <message>
        <source>%1 has been running a job on this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 voert sinds %2 een taak uit op deze database</translation>
    </message>
    <message>
        <source>%1 on %2 has been running a job on this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 op %2 voert sinds %3 een taak uit op deze database</translation>
    </message>
    <message>
        <source>Job %1, which has not ended, is to delete it</source>
        <translation>Taak %1, die nog niet klaar is, gaat deze API-gebruiker verwijderen</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or give it up.</source>
        <translation>Wacht tot die taak klaar is, of geef de taak op.</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or was paused, then go on with this one.</source>
        <translation>Wacht tot die taak klaar of gepauzeerd is, en ga dan verder met deze.</translation>
    </message>
    <message>
        <source>The list has more rows than a sheet takes, which is %1</source>
        <translation>De lijst heeft meer rijen dan er in een werkblad passen (%1)</translation>
    </message>
    <message>
        <source>Nothing was written. Filter the list, or export it as CSV.</source>
        <translation>Er is niets geschreven. Filter de lijst, of exporteer die als CSV.</translation>
    </message>
</context>
<context>
    <name>umh::ExportDialog</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Er is geen map ‘%1’.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Dit is een map. Voeg de naam van een bestand toe.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It is replaced.</source>
        <translation>Er is al een bestand met deze naam. Het wordt vervangen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ve&amp;rvangen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>&amp;All rows shown (%1)</source>
        <translation>&amp;Alle getoonde rijen (%1)</translation>
    </message>
    <message>
        <source>Only the &amp;selected rows (%1)</source>
        <translation>Alleen de ge&amp;selecteerde rijen (%1)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>Bestands&amp;indeling:</translation>
    </message>
    <message>
        <source>Text with separators (CSV)</source>
        <translation>Tekst met scheidingstekens (CSV)</translation>
    </message>
    <message>
        <source>Workbook for spreadsheets (XLSX)</source>
        <translation>Werkmap voor spreadsheets (XLSX)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Voor andere software (JSON)</translation>
    </message>
    <message>
        <source>&amp;Between the cells:</source>
        <translation>&amp;Tussen de cellen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Begin with a byte order &amp;mark, so that spreadsheets show accents</source>
        <translation>&amp;Met een byte order mark beginnen, zodat spreadsheets accenten tonen</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Bestand:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Over het bestand</translation>
    </message>
</context>
<context>
    <name>umh::ExportText</name>
    <message>
        <source>API users</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>API-gebruikers</translation>
    </message>
    <message>
        <source>Operators</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Operatorgroepen</translation>
    </message>
    <message>
        <source>api-users</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>api-gebruikers</translation>
    </message>
    <message>
        <source>operators</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>operators</translation>
    </message>
    <message>
        <source>operator-groups</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>operatorgroepen</translation>
    </message>
    <message>
        <source>only the rows that were selected</source>
        <translation>alleen de geselecteerde rijen</translation>
    </message>
    <message>
        <source>[cut off: %1 characters in all]</source>
        <translation>[afgekapt: in totaal %1 tekens]</translation>
    </message>
    <message>
        <source>About this list</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Over deze lijst</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: all rows</source>
        <translation>geen: alle rijen</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Stand van (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Texts that were too long for a cell</source>
        <translation>Teksten die te lang waren voor een cel</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>job-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>taak-%1</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>journal</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>logboek</translation>
    </message>
</context>
<context>
    <name>umh::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Exporting to “%1”…</source>
        <translation>Bezig met exporteren naar ‘%1’…</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Het exporteren is geannuleerd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>De lijst kon niet worden geëxporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln rij geëxporteerd naar ‘%1’.</numerusform>
            <numerusform>%Ln rijen geëxporteerd naar ‘%1’.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the exported file</comment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
</context>
<context>
    <name>umh::FactsDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>API user %1 of %2</source>
        <translation>API-gebruiker %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) at once: only what is ticked is changed, for each.</source>
        <translation>
            <numerusform>%Ln API-gebruiker: alleen wat is aangevinkt wordt gewijzigd.</numerusform>
            <numerusform>%Ln API-gebruikers tegelijk: alleen wat is aangevinkt wordt gewijzigd, voor allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in this database only, never sent to the account.</source>
        <translation>Alleen in deze database bewaard, nooit naar het account gestuurd.</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For so many this cannot be undone.</source>
        <translation>Voor zo veel tegelijk kan dit niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>umh::FileDialogs</name>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Saved answers of the account&apos;s API (%1)</source>
        <translation>Opgeslagen API-antwoorden van uw account (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Database openen</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Databases (%1)</translation>
    </message>
    <message>
        <source>Copy database to</source>
        <translation>Database kopiëren naar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lijsten (%1)</translation>
    </message>
    <message>
        <source>Archive to</source>
        <translation>Archiveren naar</translation>
    </message>
    <message>
        <source>Archives of the journal (%1)</source>
        <translation>Archieven van het logboek (%1)</translation>
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
        <translation>De hub</translation>
    </message>
    <message>
        <source>The hub counts what the database holds. “View all” opens a list of everything; a number that is a link opens the list with just what it counts.</source>
        <translation>De hub telt wat er in de database staat. Met ‘Alle … bekijken’ opent u de volledige lijst. Klikt u op een getal dat een link is, dan opent de lijst met alleen wat dat getal telt.</translation>
    </message>
    <message>
        <source>An empty database is filled by connecting it to an account, or by importing saved answers of the account&apos;s API: JSON files, by the button or by dropping them onto the hub. All of it is imported or nothing, and importing the same again changes nothing.</source>
        <translation>Een lege database vult u door verbinding te maken met een account of door opgeslagen API-antwoorden van uw account te importeren: JSON-bestanden, die u met de knop kiest of naar de hub sleept. Alles wordt geïmporteerd of niets, en hetzelfde nogmaals importeren verandert niets.</translation>
    </message>
    <message>
        <source>Sample data lets you look around without touching your own database.</source>
        <translation>Met voorbeeldgegevens kunt u rondkijken zonder iets aan uw eigen database te veranderen.</translation>
    </message>
    <message>
        <source>Closing the hub leaves the other windows open, unless you choose otherwise in the Window menu. The program ends with its last window, and opens the same windows the next time.</source>
        <translation>Sluit u de hub, dan blijven de andere vensters open, tenzij u in het menu ‘Venster’ anders kiest. Het programma wordt afgesloten zodra u het laatste venster sluit, en opent de volgende keer dezelfde vensters.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-gebruikers</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round. API users without a date come last either way. Columns can be moved, sized and hidden; a right click on a heading lists them.</source>
        <translation>Een klik op een kolomkop sorteert op die kolom, een tweede klik in omgekeerde volgorde. API-gebruikers zonder datum staan in beide gevallen achteraan. U kunt kolommen verplaatsen, breder of smaller maken en verbergen; klik met de rechtermuisknop op een kolomkop voor een lijst van alle kolommen.</translation>
    </message>
    <message>
        <source>The search finds API users that contain every word you type in operator, username, type or description, whatever their case and accents. A letter typed in the table begins a search; Esc in the search field clears it. Filters are added by the Filter button, and go by a click on their label, by “Clear filters”, or by Backspace in the empty search field.</source>
        <translation>De zoekfunctie vindt API-gebruikers waarbij alle getypte woorden voorkomen in operator, gebruikersnaam, type of omschrijving, ongeacht hoofdletters en accenten. Typt u een letter in de tabel, dan begint het zoeken; Esc in het zoekveld wist de zoekopdracht. Filters voegt u toe met de knop ‘Filter’ en verwijdert u met een klik op hun label, met ‘Filters wissen’ of met Backspace in het lege zoekveld.</translation>
    </message>
    <message>
        <source>The details below the table follow the current row. F4 shows and hides them. Their description can be edited over several lines; F2 edits in the table where the text fits.</source>
        <translation>De details onder de tabel horen bij de huidige rij. F4 toont of verbergt ze. De omschrijving kunt u daar over meerdere regels bewerken; met F2 bewerkt u die in de tabel, als de tekst daarin past.</translation>
    </message>
    <message>
        <source>The button in each row, the Delete key and the menu delete an API user, after a question that names it and warns when it is in use. With an account it is read again, deleted there, and only then here. While it is not known what became of a change, its row is marked with “?”.</source>
        <translation>Met de knop in elke rij, de Delete-toets of het menu verwijdert u een API-gebruiker, na een vraag die de API-gebruiker noemt en waarschuwt als deze in gebruik is. Is er een account, dan wordt de API-gebruiker opnieuw gelezen, in het account verwijderd en pas daarna hier. Zolang niet bekend is wat er van een wijziging is geworden, is de rij gemarkeerd met ‘?’.</translation>
    </message>
    <message>
        <source>A deletion cannot be undone: whatever uses the API user stops working. What was deleted stays in the database&apos;s journal.</source>
        <translation>Verwijderen kan niet ongedaan worden gemaakt: alles wat gebruikmaakt van de API-gebruiker, werkt daarna niet meer. Wat is verwijderd, blijft in het logboek van de database staan.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>All operators, with the number of their API users and when one of these was last used. Enter or a double click opens an operator.</source>
        <translation>Alle operators, met hun aantal API-gebruikers en wanneer een daarvan voor het laatst is gebruikt. Met Enter of een dubbelklik opent u een operator.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operatorgroepen</translation>
    </message>
    <message>
        <source>All operator groups, with the number of their members and of these members&apos; API users. Enter or a double click lists the operators of a group.</source>
        <translation>Alle operatorgroepen, met het aantal leden en het aantal API-gebruikers van die leden. Met Enter of een dubbelklik ziet u de operators van een groep.</translation>
    </message>
    <message>
        <source>An operator</source>
        <translation>Een operator</translation>
    </message>
    <message>
        <source>What is known of one operator, the groups it is a member of, and, under API management, its API users.</source>
        <translation>Wat er over één operator bekend is, de groepen waarvan deze lid is en, onder ‘API-beheer’, de API-gebruikers van deze operator.</translation>
    </message>
    <message>
        <source>“Add API user…” asks the account for a new one. Its password is shown once and can never be read again: copy it, or save it to a file, before you close the window.</source>
        <translation>Met ‘API-gebruiker toevoegen…’ vraagt u het account om een nieuwe API-gebruiker. Het wachtwoord wordt één keer getoond en is daarna nooit meer te lezen: kopieer het of sla het op in een bestand voordat u het venster sluit.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Het account</translation>
    </message>
    <message>
        <source>A database that is connected to an account mirrors it: operators, operator groups and API users are fetched by a sync, all of it or nothing. It syncs with F5, when the program starts and the last sync is over an hour old, and by itself if you choose so in the Account menu.</source>
        <translation>Een database die met een account is verbonden, is daar een afspiegeling van: een synchronisatie haalt operators, operatorgroepen en API-gebruikers op, alles of niets. Er wordt gesynchroniseerd met F5, bij het starten van het programma als de laatste synchronisatie meer dan een uur geleden is, en automatisch als u daarvoor kiest in het menu ‘Account’.</translation>
    </message>
    <message>
        <source>At the right of every window&apos;s status line stands whether the account can be reached; a click on it says more. Offline you see the state of the last sync. What cannot be done then is grey, and its tool tip says why.</source>
        <translation>Rechts in de statusbalk van elk venster staat of het account bereikbaar is; klik daarop voor meer informatie. Offline ziet u de stand van de laatste synchronisatie. Wat dan niet kan, is grijs; de knopinfo vermeldt waarom.</translation>
    </message>
    <message>
        <source>A sync that would remove suspiciously many API users asks first.</source>
        <translation>Een synchronisatie die verdacht veel API-gebruikers zou verwijderen, vraagt eerst om bevestiging.</translation>
    </message>
    <message>
        <source>The program signs in with an API user of an administrator. Its password is kept in the desktop&apos;s keyring, or in memory until the program ends where there is none.</source>
        <translation>Het programma meldt zich aan met een API-gebruiker van een administrator. Het wachtwoord wordt bewaard in de sleutelbos van uw bureaubladomgeving of, als die er niet is, in het geheugen tot u het programma afsluit.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>De opdrachtregel</translation>
    </message>
    <message>
        <source>“user-management-hub --help” lists what can be done without windows: sync, import, list, delete. “man user-management-hub” says more.</source>
        <translation>Met ‘user-management-hub --help’ ziet u wat er zonder vensters kan: sync, import, list, delete. Meer leest u met ‘man user-management-hub’.</translation>
    </message>
    <message>
        <source>Notes say what only people know of an API user: its owner and purpose, where its secret is kept, a ticket, when to review it, and until when to keep it. “Edit notes…” changes those of all selected API users at once. Notes are kept in this database only and never sent to the account. They are searched, and each is a column that you can show.</source>
        <translation>Notities zeggen wat alleen mensen van een API-gebruiker weten: de eigenaar en het doel, waar het wachtwoord wordt bewaard, een ticket, wanneer hij gecontroleerd moet worden en tot wanneer hij behouden moet worden. ‘Notities bewerken…’ wijzigt die van alle geselecteerde API-gebruikers tegelijk. Notities worden alleen in deze database bewaard en nooit naar het account gestuurd. Ze worden doorzocht, en elk is een kolom die u kunt tonen.</translation>
    </message>
    <message>
        <source>A view is a search with its filters, order and columns, under a name. The views that come with the program find what can go; save one under a name of your own to change its number of days. “list --view” prints the same API users.</source>
        <translation>Een weergave is een zoekopdracht met filters, volgorde en kolommen, onder een naam. De weergaven van het programma vinden wat weg kan; sla er een onder een eigen naam op om het aantal dagen te wijzigen. ‘list --view’ drukt dezelfde API-gebruikers af.</translation>
    </message>
    <message>
        <source>Several rows are selected with Shift and Ctrl, all with Ctrl+A. Deleting them opens a clean-up plan, which says of each why it can go or what speaks against it; nothing happens before you confirm it. What is confirmed is a job. “Jobs” in the View menu shows what becomes of it, and there it can be paused, stopped and gone on with.</source>
        <translation>Meerdere rijen selecteert u met Shift en Ctrl, alle rijen met Ctrl+A. Bij verwijderen verschijnt dan een opschoonplan, dat van elke API-gebruiker zegt waarom deze weg kan of wat ertegen pleit; er gebeurt niets voordat u het plan bevestigt. Wat is bevestigd, is een taak. ‘Taken’ in het menu Beeld laat zien wat ervan wordt; daar kan een taak worden gepauzeerd, gestopt en voortgezet.</translation>
    </message>
    <message>
        <source>“Export…” in the File menu writes the list as it is shown, or its selected rows, to a file for spreadsheets or other programs; “Print…” puts it on paper or into a PDF. So it is with operators and operator groups.</source>
        <translation>Met ‘Exporteren…’ in het menu Bestand komt de lijst zoals u die ziet, of komen de geselecteerde rijen, in een bestand voor spreadsheets of andere software; met ‘Afdrukken…’ op papier of in een pdf. Zo gaat het ook met operators en operatorgroepen.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Het logboek</translation>
    </message>
    <message>
        <source>What has happened, the newest first: API users that came, went, were changed or are in use again, operators, operator groups, syncs and imports. Of the very first load nothing is noted one by one.</source>
        <translation>Wat er is gebeurd, het nieuwste eerst: nieuwe, verdwenen, gewijzigde en weer gebruikte API-gebruikers, operators, operatorgroepen, synchronisaties en importacties. Van de allereerste keer laden wordt niets afzonderlijk genoteerd.</translation>
    </message>
    <message>
        <source>“Show in journal” in the menu of an API user or an operator lists just what is noted of it. Enter or a double click on an entry opens the API user or operator that it is about; of one that is gone, what was known of it.</source>
        <translation>‘In het logboek tonen’ in het menu van een API-gebruiker of operator toont alleen wat daarover is genoteerd. Enter of dubbelklikken op een vermelding opent de API-gebruiker of operator waar het om gaat; is die er niet meer, dan wat erover bekend was.</translation>
    </message>
    <message>
        <source>“Check the journal” in the View menu looks whether each entry follows from the one before it, and shows the hash of the newest. Keep that hash elsewhere: a later check against it, by “user-management-hub journal verify --head”, proves that nothing up to there was changed.</source>
        <translation>‘Logboek controleren’ in het menu Beeld kijkt of elke vermelding op de vorige volgt, en toont de hash van de nieuwste. Bewaar die hash ergens anders: een latere controle ermee, met ‘user-management-hub journal verify --head’, bewijst dat tot daar niets is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>umh::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
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
            <numerusform>%Ln heeft dienst</numerusform>
            <numerusform>%Ln hebben dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without members</source>
        <comment>operator groups</comment>
        <translation>
            <numerusform>%Ln zonder leden</numerusform>
            <numerusform>%Ln zonder leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive for more than 30 days</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln langer dan 30 dagen inactief</numerusform>
            <numerusform>%Ln langer dan 30 dagen inactief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet used</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln nog niet gebruikt</numerusform>
            <numerusform>%Ln nog niet gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: nothing you do here touches your own database.</source>
        <translation>Voorbeeldgegevens: wat u hier doet, verandert niets aan uw eigen database.</translation>
    </message>
    <message>
        <source>Close sample data</source>
        <translation>Voorbeeldgegevens sluiten</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operatorgroepen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-gebruikers</translation>
    </message>
    <message>
        <source>View &amp;all API users</source>
        <translation>&amp;Alle API-gebruikers bekijken</translation>
    </message>
    <message>
        <source>Open the API user overview</source>
        <translation>Het API-gebruikersoverzicht openen</translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Het API-gebruikersoverzicht met deze API-gebruikers openen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Open the operators overview</source>
        <translation>Het operatoroverzicht openen</translation>
    </message>
    <message>
        <source>Open the operators overview with these operators</source>
        <translation>Het operatoroverzicht met deze operators openen</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>Alle operatorgroe&amp;pen bekijken</translation>
    </message>
    <message>
        <source>Open the operator groups overview</source>
        <translation>Het operatorgroepenoverzicht openen</translation>
    </message>
    <message>
        <source>Open the operator groups overview with these groups</source>
        <translation>Het operatorgroepenoverzicht met deze groepen openen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created this month</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln deze maand gemaakt</numerusform>
            <numerusform>%Ln deze maand gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>View all o&amp;perators</source>
        <translation>Alle op&amp;erators bekijken</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;uzeren</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>&amp;Taken tonen</translation>
    </message>
</context>
<context>
    <name>umh::JobText</name>
    <message>
        <source>Job %1</source>
        <translation>Taak %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>of a job</comment>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>of a job</comment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>of a job</comment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>of a job</comment>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>of a job</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>of a job</comment>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>of an API user in a job</comment>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>of an API user in a job</comment>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>of an API user in a job</comment>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Already gone</source>
        <comment>of an API user in a job</comment>
        <translation>Al weg</translation>
    </message>
    <message>
        <source>Changed since</source>
        <comment>of an API user in a job</comment>
        <translation>Sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of an API user in a job</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>of an API user in a job</comment>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>of an API user in a job</comment>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>To be kept until %1.</source>
        <translation>Te behouden tot %1.</translation>
    </message>
    <message>
        <source>To be kept until %1: %2</source>
        <comment>a day, and the reason</comment>
        <translation>Te behouden tot %1: %2</translation>
    </message>
    <message>
        <source>It has been used since.</source>
        <translation>Is sindsdien gebruikt.</translation>
    </message>
    <message>
        <source>It is not any more as the plan showed it.</source>
        <translation>Is niet meer zoals het plan liet zien.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself by now.</source>
        <translation>Wat van het gebruik bekend is, spreekt zichzelf inmiddels tegen.</translation>
    </message>
    <message>
        <source>Somebody signs in to the account with it.</source>
        <translation>Iemand meldt zich hiermee bij het account aan.</translation>
    </message>
    <message>
        <source>Somebody else was changing it.</source>
        <translation>Iemand anders was bezig met een wijziging.</translation>
    </message>
    <message>
        <source>The account still has it.</source>
        <translation>Staat nog in het account.</translation>
    </message>
    <message>
        <source>The account does not have it any more.</source>
        <translation>Staat niet meer in het account.</translation>
    </message>
    <message>
        <source>Not used in the last 30 days.</source>
        <translation>Niet gebruikt in de afgelopen 30 dagen.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nooit gebruikt.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>Wordt op dit moment gewijzigd.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself.</source>
        <translation>Wat van het gebruik bekend is, spreekt zichzelf tegen.</translation>
    </message>
    <message>
        <source>Used in the last 30 days.</source>
        <translation>Gebruikt in de afgelopen 30 dagen.</translation>
    </message>
    <message>
        <source>It is not known whether it is in use.</source>
        <translation>Het is niet bekend of deze in gebruik is.</translation>
    </message>
    <message>
        <source>It is in job %1.</source>
        <translation>Zit in taak %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>above why API users can go</comment>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>At the next sync</source>
        <comment>above whether the account still had API users then</comment>
        <translation>Bij de volgende synchronisatie</translation>
    </message>
</context>
<context>
    <name>umh::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>API users of a job that are done</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, a computer</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>umh::JobsWindow</name>
    <message>
        <source>There is no job.</source>
        <translation>Er is geen taak.</translation>
    </message>
    <message>
        <source>This job is not under way in this program.</source>
        <translation>Deze taak is niet bezig in dit programma.</translation>
    </message>
    <message>
        <source>This job is under way.</source>
        <translation>Deze taak is bezig.</translation>
    </message>
    <message>
        <source>This job is over.</source>
        <translation>Deze taak is afgelopen.</translation>
    </message>
    <message>
        <source>This job is not over yet.</source>
        <translation>Deze taak is nog niet afgelopen.</translation>
    </message>
    <message>
        <source>Nothing of this job was refused or not done.</source>
        <translation>Van deze taak is niets geweigerd of niet gedaan.</translation>
    </message>
    <message>
        <source>Another job is under way.</source>
        <translation>Een andere taak is bezig.</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <comment>a job</comment>
        <translation>Verdergaan met %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are still to be deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Er moet nog %Ln API-gebruiker worden verwijderd. Dit kan niet ongedaan worden gemaakt.</numerusform>
            <numerusform>Er moeten nog %Ln API-gebruikers worden verwijderd. Dit kan niet ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on deleting</source>
        <translation>&amp;Verder verwijderen</translation>
    </message>
    <message>
        <source>Try again what %1 has not deleted?</source>
        <comment>a job</comment>
        <translation>Opnieuw proberen wat %1 niet heeft verwijderd?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) were refused or not done. They are deleted where they are as the plan showed them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln API-gebruiker is geweigerd of niet gedaan. Deze wordt verwijderd als alles is zoals het plan liet zien. Dit kan niet ongedaan worden gemaakt.</numerusform>
            <numerusform>%Ln API-gebruikers zijn geweigerd of niet gedaan. Ze worden verwijderd als alles is zoals het plan liet zien. Dit kan niet ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again to delete</source>
        <translation>&amp;Opnieuw verwijderen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits until %1.</source>
        <translation>Wacht tot %1.</translation>
    </message>
    <message>
        <source>The account has asked to be asked slowly.</source>
        <translation>Het account vraagt om het rustiger aan te doen.</translation>
    </message>
    <message>
        <source>There are no jobs yet. Select several API users and delete them to plan one.</source>
        <translation>Er zijn nog geen taken. Selecteer meerdere API-gebruikers en verwijder ze om er een te plannen.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>API users of the job</source>
        <translation>API-gebruikers van de taak</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Verdergaan…</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>Op&amp;geven</translation>
    </message>
    <message>
        <source>&amp;Try again…</source>
        <translation>&amp;Opnieuw proberen…</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>Dit venster heeft geen tabel waarmee dat kan.</translation>
    </message>
</context>
<context>
    <name>umh::JournalCheckText</name>
    <message>
        <source>The journal is not intact: one or more entries before number %1 are missing.</source>
        <translation>Het logboek klopt niet: vóór nummer %1 ontbreken een of meer vermeldingen.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 is in the wrong place.</source>
        <translation>Het logboek klopt niet: vermelding %1 staat op een verkeerde plaats.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 was changed, or does not follow from the entry before it.</source>
        <translation>Het logboek klopt niet: vermelding %1 is gewijzigd, of volgt niet op de vermelding ervoor.</translation>
    </message>
    <message>
        <source>The journal is not intact: it begins after entry %1, but no entry says that what came before was archived.</source>
        <translation>Het logboek klopt niet: het begint na vermelding %1, maar geen vermelding zegt dat wat ervoor kwam is gearchiveerd.</translation>
    </message>
    <message>
        <source>The journal is not intact at its end: according to the database, an entry other than number %1 is the newest.</source>
        <translation>Het logboek klopt aan het einde niet: volgens de database is een andere vermelding dan nummer %1 de nieuwste.</translation>
    </message>
    <message>
        <source>No entry has the hash that you gave: the journal was cut off before it, or was made from scratch. The newest entry is number %1.</source>
        <translation>Geen vermelding heeft de hash die u hebt opgegeven: het logboek is ervoor afgekapt of opnieuw gemaakt. De nieuwste vermelding is nummer %1.</translation>
    </message>
    <message>
        <source>It may also be the hash of one of the entries up to number %1, which have been archived.</source>
        <translation>Het kan ook de hash zijn van een van de vermeldingen tot en met nummer %1, die zijn gearchiveerd.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln entry(ies).</source>
        <translation>
            <numerusform>Het logboek klopt: %Ln vermelding.</numerusform>
            <numerusform>Het logboek klopt: %Ln vermeldingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries up to number %1 have been archived.</source>
        <translation>De vermeldingen tot en met nummer %1 zijn gearchiveerd.</translation>
    </message>
    <message>
        <source>The hash that you gave is that of entry %1.</source>
        <translation>De hash die u hebt opgegeven is die van vermelding %1.</translation>
    </message>
    <message>
        <source>The entries from number %1 on were added later; that hash says nothing about them.</source>
        <translation>De vermeldingen vanaf nummer %1 zijn later toegevoegd; die hash zegt daar niets over.</translation>
    </message>
    <message>
        <source>Newest entry: %1</source>
        <translation>Nieuwste vermelding: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
    <message>
        <source>This proves that no entry up to that one was changed, added or removed since the hash was kept.</source>
        <translation>Dit bewijst dat tot en met die vermelding niets is gewijzigd, toegevoegd of verwijderd sinds de hash is bewaard.</translation>
    </message>
    <message>
        <source>This proves nothing by itself: whoever can write to the database could make the whole journal anew. Keep the hash where nobody can change it. A later check against it proves that no entry up to this one was changed, added or removed since.</source>
        <translation>Op zichzelf bewijst dit niets: wie in de database kan schrijven, zou het hele logboek opnieuw kunnen maken. Bewaar de hash waar niemand die kan wijzigen. Een latere controle ermee bewijst dat tot en met deze vermelding sindsdien niets is gewijzigd, toegevoegd of verwijderd.</translation>
    </message>
</context>
<context>
    <name>umh::JournalEntryDialog</name>
    <message>
        <source>Deleted API user</source>
        <translation>Verwijderde API-gebruiker</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Vermelding in het logboek</translation>
    </message>
</context>
<context>
    <name>umh::JournalFilterButton</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Laatste %1 dagen</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Met dit programma gedaan</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>W&amp;at</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Door wie</translation>
    </message>
    <message>
        <source>&amp;Choose an operator…</source>
        <translation>&amp;Operator kiezen…</translation>
    </message>
    <message>
        <source>Filter the journal by time, kind, person or operator</source>
        <translation>Het logboek filteren op tijdstip, soort, persoon of operator</translation>
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
            <numerusform>%1 van %Ln vermelding</numerusform>
            <numerusform>%1 van %Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries found.</source>
        <translation>Geen vermeldingen gevonden.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Het logboek kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Show entries from any time</source>
        <translation>Vermeldingen uit elke periode tonen</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vóór %1</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Alleen deze uit het filter halen</translation>
    </message>
    <message>
        <source>Show entries of all kinds</source>
        <translation>Vermeldingen van elke soort tonen</translation>
    </message>
    <message>
        <source>Show entries by anyone</source>
        <translation>Vermeldingen van iedereen tonen</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>a person</comment>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Show entries about all operators</source>
        <translation>Vermeldingen over alle operators tonen</translation>
    </message>
    <message>
        <source>API user: %1</source>
        <translation>API-gebruiker: %1</translation>
    </message>
    <message>
        <source>Show entries about all API users</source>
        <translation>Vermeldingen over alle API-gebruikers tonen</translation>
    </message>
    <message>
        <source>This entry is not about an operator.</source>
        <translation>Deze vermelding gaat niet over een operator.</translation>
    </message>
    <message>
        <source>Operator, username, person or details</source>
        <translation>Operator, gebruikersnaam, persoon of details</translation>
    </message>
    <message>
        <source>Shows the entries that contain every word you type. Esc clears the search.</source>
        <translation>Toont de vermeldingen die elk ingetypt woord bevatten. Esc wist de zoekopdracht.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Sinds uw laatste bezoek</translation>
    </message>
    <message>
        <source>After entry %1</source>
        <translation>Na vermelding %1</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Omschrijving gewijzigd</translation>
    </message>
</context>
<context>
    <name>umh::JournalText</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-gebruiker</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>API user added</source>
        <translation>API-gebruiker toegevoegd</translation>
    </message>
    <message>
        <source>API user deleted</source>
        <translation>API-gebruiker verwijderd</translation>
    </message>
    <message>
        <source>API user changed</source>
        <translation>API-gebruiker gewijzigd</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notities gewijzigd</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>Weer in gebruik</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Tegenstrijdig</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>Operator toegevoegd</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <translation>Operator verdwenen</translation>
    </message>
    <message>
        <source>Operator renamed</source>
        <translation>Operator hernoemd</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Nieuwe beheerder</translation>
    </message>
    <message>
        <source>Operator group added</source>
        <translation>Operatorgroep toegevoegd</translation>
    </message>
    <message>
        <source>Operator group removed</source>
        <translation>Operatorgroep verdwenen</translation>
    </message>
    <message>
        <source>Operator group renamed</source>
        <translation>Operatorgroep hernoemd</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Account verbonden</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>Account losgekoppeld</translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation>Tijdzone gewijzigd</translation>
    </message>
    <message>
        <source>Entries archived</source>
        <translation>Vermeldingen gearchiveerd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Seen in the account</source>
        <translation>Gezien in het account</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an operator or a group</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the value of a field</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>API users: %1 added, %2 changed, %3 removed</source>
        <translation>API-gebruikers: %1 toegevoegd, %2 gewijzigd, %3 verwijderd</translation>
    </message>
    <message>
        <source>Entries up to number %1</source>
        <translation>Vermeldingen tot en met nummer %1</translation>
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
        <translation>Versie van het programma</translation>
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
        <translation>Waar deze vermelding over gaat, kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Bezig met controleren van het logboek…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>De controle is geannuleerd.</translation>
    </message>
    <message>
        <source>The journal could not be checked.</source>
        <translation>Het logboek kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Its hash: %1</source>
        <translation>De hash daarvan: %1</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hash kopiëren</translation>
    </message>
    <message>
        <source>The hash was copied.</source>
        <translation>De hash is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>umh::JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>umh::LastUsePicture</name>
    <message numerus="yes">
        <source>%1: %Ln API users</source>
        <comment>last use</comment>
        <extracomment>%1: when they were last used</extracomment>
        <translation>
            <numerusform>%1: %Ln API-gebruiker</numerusform>
            <numerusform>%1: %Ln API-gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Het overzicht van API-gebruikers openen met deze API-gebruikers</translation>
    </message>
</context>
<context>
    <name>umh::ListPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>umh::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
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
        <translation>De details verbergen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>De details tonen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>De melding met de details kopiëren</translation>
    </message>
</context>
<context>
    <name>umh::NetChangeText</name>
    <message>
        <source>New</source>
        <comment>of an API user</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>of an API user</comment>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>New and gone again</source>
        <comment>of an API user</comment>
        <translation>Nieuw en weer verdwenen</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of an API user</comment>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Not known before %1.</source>
        <translation>Niet bekend vóór %1.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the database was never synced, nor was anything imported.</source>
        <translation>Er is nog niets bekend: de database is nooit gesynchroniseerd, en er is niets geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>umh::NewsCard</name>
    <message>
        <source>Since your last visit</source>
        <translation>Sinds uw laatste bezoek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>since your last visit: what is new</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the journal with these entries</source>
        <translation>Het logboek met deze vermeldingen openen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln verdwenen</numerusform>
            <numerusform>%Ln verdwenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use again</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln weer in gebruik</numerusform>
            <numerusform>%Ln weer in gebruik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln description(s) changed</source>
        <translation>
            <numerusform>%Ln omschrijving gewijzigd</numerusform>
            <numerusform>%Ln omschrijvingen gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::NewsNotifying</name>
    <message numerus="yes">
        <source>New: %Ln entry(ies) in the journal</source>
        <translation>
            <numerusform>Nieuw: %Ln vermelding in het logboek</numerusform>
            <numerusform>Nieuw: %Ln vermeldingen in het logboek</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Tonen in logboek</translation>
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
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::OpenDatabaseDialog</name>
    <message>
        <source>Open database</source>
        <translation>Database openen</translation>
    </message>
    <message>
        <source>A database in a file, on this computer or on a network drive.</source>
        <translation>Een database in een bestand, op deze computer of op een netwerkstation.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>Or a database on a server, for several people at once. You need PostgreSQL 13 or newer, a database for this program, and your username there. If there is a password, you are asked for it afterwards.</source>
        <translation>Of een database op een server, voor meerdere personen tegelijk. U hebt PostgreSQL 13 of nieuwer nodig, een database voor dit programma en uw gebruikersnaam daar. Is er een wachtwoord, dan wordt daar later om gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Address, for example %1:</source>
        <translation>&amp;Adres, bijvoorbeeld %1:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>About files</source>
        <translation>Over bestanden</translation>
    </message>
    <message>
        <source>About servers</source>
        <translation>Over servers</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>Wat er mis is met het adres</translation>
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
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Naam of e-mailadres van de operator</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Geen operators gevonden.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorFields</name>
    <message>
        <source>Full name:</source>
        <translation>Volledige naam:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-mail:</translation>
    </message>
    <message>
        <source>On duty:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>Administrator:</source>
        <translation>Beheerder:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Taal:</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>of an operator</comment>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>umh::OperatorFilterButton</name>
    <message>
        <source>On duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Zonder API-gebruikers</translation>
    </message>
    <message>
        <source>Show only operators who are on duty, who are administrators, or who have no API users</source>
        <translation>Alleen operators tonen die dienst hebben, administrator zijn of geen API-gebruikers hebben</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupChooser</name>
    <message>
        <source>No operator groups found.</source>
        <translation>Geen operatorgroepen gevonden.</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operatorgroep</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Name of the operator group</source>
        <translation>Naam van de operatorgroep</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operatorgroepen</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupFilterButton</name>
    <message>
        <source>Without members</source>
        <translation>Zonder leden</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Zonder API-gebruikers</translation>
    </message>
    <message>
        <source>Show only operator groups without members or without API users</source>
        <translation>Alleen operatorgroepen zonder leden of zonder API-gebruikers tonen</translation>
    </message>
    <message>
        <source>Show only operator groups without API users</source>
        <translation>Alleen operatorgroepen zonder API-gebruikers tonen</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupOverviewWindow</name>
    <message>
        <source>Operator groups</source>
        <translation>Operatorgroepen</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupPane</name>
    <message numerus="yes">
        <source>%Ln operator group(s)</source>
        <translation>
            <numerusform>%Ln operatorgroep</numerusform>
            <numerusform>%Ln operatorgroepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s)</source>
        <translation>
            <numerusform>%1 van %Ln operatorgroep</numerusform>
            <numerusform>%1 van %Ln operatorgroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>Er zijn geen operatorgroepen.</translation>
    </message>
    <message>
        <source>This operator is not a member of any group.</source>
        <translation>Deze operator is geen lid van een groep.</translation>
    </message>
    <message>
        <source>The operator groups could not be read.</source>
        <translation>De operatorgroepen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Without members</source>
        <translation>Zonder leden</translation>
    </message>
    <message>
        <source>Show operator groups with members, too</source>
        <translation>Ook operatorgroepen met leden tonen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Shows the operator groups that contain every word you type. Esc clears the search.</source>
        <translation>Toont de operatorgroepen die alle getypte woorden bevatten. Esc wist de zoekopdracht.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operatorgroepen</translation>
    </message>
    <message>
        <source>No operator groups found.</source>
        <translation>Geen operatorgroepen gevonden.</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Zonder API-gebruikers</translation>
    </message>
    <message>
        <source>Show operator groups with API users, too</source>
        <translation>Ook operatorgroepen met API-gebruikers tonen</translation>
    </message>
    <message>
        <source>Groups of: %1</source>
        <translation>Groepen van: %1</translation>
    </message>
</context>
<context>
    <name>umh::OperatorOverviewWindow</name>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
</context>
<context>
    <name>umh::OperatorPane</name>
    <message numerus="yes">
        <source>%1 of %Ln operator(s)</source>
        <translation>
            <numerusform>%1 van %Ln operator</numerusform>
            <numerusform>%1 van %Ln operators</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no operators.</source>
        <translation>Er zijn geen operators.</translation>
    </message>
    <message>
        <source>The operators could not be read.</source>
        <translation>De operators konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Show operators whether they are on duty or not</source>
        <translation>Operators met en zonder dienst tonen</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Operatorgroep: %1</translation>
    </message>
    <message>
        <source>Show the operators of all groups</source>
        <translation>De operators van alle groepen tonen</translation>
    </message>
    <message>
        <source>Name, e-mail or operator group</source>
        <translation>Naam, e-mail of operatorgroep</translation>
    </message>
    <message>
        <source>Shows the operators that contain every word you type. Esc clears the search.</source>
        <translation>Toont de operators die alle getypte woorden bevatten. Esc wist de zoekopdracht.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Geen operators gevonden.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Show operators who are no administrators, too</source>
        <translation>Ook operators tonen die geen administrator zijn</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Zonder API-gebruikers</translation>
    </message>
    <message>
        <source>Show operators with API users, too</source>
        <translation>Ook operators met API-gebruikers tonen</translation>
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
        <translation>Nee</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operatorgroepen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-gebruikers</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operatorgroep</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>API users of its members</source>
        <translation>API-gebruikers van de leden</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Geen leden</translation>
    </message>
    <message>
        <source>Everyone: every operator is a member, and that cannot be changed.</source>
        <translation>Iedereen: elke operator is lid, en dat kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Administrators: members of this group have all rights.</source>
        <translation>Administrators: leden van deze groep hebben alle rechten.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorWindow</name>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>Deze operator bestaat niet meer.</translation>
    </message>
    <message>
        <source>The last known details are shown.</source>
        <translation>U ziet de laatst bekende gegevens.</translation>
    </message>
    <message>
        <source>&amp;Main</source>
        <translation>&amp;Algemeen</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>API-&amp;gebruiker toevoegen…</translation>
    </message>
    <message>
        <source>Show in ove&amp;rview</source>
        <translation>In o&amp;verzicht tonen</translation>
    </message>
    <message>
        <source>Show these API users in the API user overview</source>
        <translation>Deze API-gebruikers in het API-gebruikersoverzicht tonen</translation>
    </message>
    <message>
        <source>This tab has no table to do that with.</source>
        <translation>Dit tabblad heeft geen tabel waarmee dat kan.</translation>
    </message>
    <message>
        <source>&amp;API management (%1)</source>
        <comment>how many</comment>
        <translation>API-b&amp;eheer (%1)</translation>
    </message>
    <message>
        <source>Mem&amp;ber of</source>
        <translation>&amp;Lid van</translation>
    </message>
</context>
<context>
    <name>umh::Printing</name>
    <message>
        <source>The list is too long to print.</source>
        <translation>De lijst is te lang om af te drukken.</translation>
    </message>
    <message>
        <source>Filter it first, or export it to a file.</source>
        <translation>Filter de lijst eerst, of exporteer die naar een bestand.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print the whole list, about %1 pages?</source>
        <translation>De hele lijst afdrukken, ongeveer %1 bladzijden?</translation>
    </message>
    <message>
        <source>A filter or a search makes it shorter.</source>
        <translation>Met een filter of zoekterm wordt de lijst korter.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>De lijst kon niet worden afgedrukt.</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>stand van %1 UTC</translation>
    </message>
</context>
<context>
    <name>umh::ProgramActions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>Bestanden &amp;importeren…</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>&amp;Database openen…</translation>
    </message>
    <message>
        <source>Close sa&amp;mple data</source>
        <translation>&amp;Voorbeeldgegevens sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Hub</source>
        <translation>&amp;Hub</translation>
    </message>
    <message>
        <source>View all API &amp;users</source>
        <translation>Alle API-&amp;gebruikers bekijken</translation>
    </message>
    <message>
        <source>View all op&amp;erators</source>
        <translation>Alle op&amp;erators bekijken</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>Alle operatorgroe&amp;pen bekijken</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Verbinding…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>&amp;Verbinden met een account…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Loskoppelen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Copy program information</source>
        <translation>&amp;Programma-informatie kopiëren</translation>
    </message>
    <message>
        <source>&amp;About User management hub</source>
        <translation>&amp;Over Gebruikersbeheerhub</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Over &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>&amp;Recente databases</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Systeemtaal</translation>
    </message>
    <message>
        <source>Show d&amp;ates</source>
        <translation>D&amp;atums tonen</translation>
    </message>
    <message>
        <source>As how &amp;long ago</source>
        <translation>Als &amp;verstreken tijd</translation>
    </message>
    <message>
        <source>As a &amp;day</source>
        <translation>Als &amp;datum</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Acc&amp;ount</translation>
    </message>
    <message>
        <source>Sync &amp;automatically</source>
        <translation>&amp;Automatisch synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>Ui&amp;t</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Elke &amp;15 minuten</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Elke &amp;30 minuten</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Elk &amp;uur</translation>
    </message>
    <message>
        <source>Every &amp;4 hours</source>
        <translation>Elke &amp;4 uur</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ven&amp;ster</translation>
    </message>
    <message>
        <source>Closing the hub &amp;ends the program</source>
        <translation>Programma af&amp;sluiten als de hub sluit</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>Ver&amp;kennen met voorbeeldgegevens</translation>
    </message>
    <message>
        <source>A&amp;bout this database</source>
        <translation>&amp;Over deze database</translation>
    </message>
    <message>
        <source>Copy database &amp;to…</source>
        <translation>Database kopiëren &amp;naar…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Ta&amp;ken</translation>
    </message>
    <message>
        <source>Jou&amp;rnal</source>
        <translation>&amp;Logboek</translation>
    </message>
    <message>
        <source>&amp;Notify me of what is new</source>
        <translation>&amp;Melding tonen bij nieuws</translation>
    </message>
</context>
<context>
    <name>umh::ProgramDialogs</name>
    <message>
        <source>Open the row</source>
        <translation>Rij openen</translation>
    </message>
    <message>
        <source>Press the button of the row</source>
        <translation>Op de knop van de rij drukken</translation>
    </message>
    <message>
        <source>Clear the search; close a message or dialog</source>
        <translation>Zoekopdracht wissen; melding of dialoogvenster sluiten</translation>
    </message>
    <message>
        <source>In an empty search field: clear the filters</source>
        <translation>In een leeg zoekveld: filters wissen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>About User management hub</source>
        <translation>Over Gebruikersbeheerhub</translation>
    </message>
    <message>
        <source>User management hub %1</source>
        <comment>%1 is the version</comment>
        <translation>Gebruikersbeheerhub %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators.</source>
        <translation>Bekijk, sorteer, doorzoek en verwijder de API-gebruikers van al uw operators.</translation>
    </message>
</context>
<context>
    <name>umh::ProgramWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Weergaven</translation>
    </message>
    <message>
        <source>The overview of API users has views.</source>
        <translation>Het overzicht van API-gebruikers heeft weergaven.</translation>
    </message>
</context>
<context>
    <name>umh::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Aanmelden bij de proxy</translation>
    </message>
    <message>
        <source>The way to the account leads over the proxy %1, which asks for a username and password.</source>
        <translation>De weg naar het account loopt via de proxy %1, die om een gebruikersnaam en wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>The proxy does not accept this username and password.</source>
        <translation>De proxy accepteert deze gebruikersnaam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er wordt gevraagd</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Gebruikersnaam:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>&amp;Bewaren in de sleutelbos van uw bureaubladomgeving</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>Blijft alleen tot het afsluiten in het geheugen bewaard, omdat er geen sleutelbos is</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanDialog</name>
    <message numerus="yes">
        <source>%Ln API user(s) were used in the last 30 days. Whatever uses them will stop working.</source>
        <translation>
            <numerusform>%Ln API-gebruiker is in de afgelopen 30 dagen gebruikt. Wat hiervan gebruikmaakt, werkt dan niet meer.</numerusform>
            <numerusform>%Ln API-gebruikers zijn in de afgelopen 30 dagen gebruikt. Wat hiervan gebruikmaakt, werkt dan niet meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln API user(s) it is not known whether they are in use.</source>
        <translation>
            <numerusform>Van %Ln API-gebruiker is niet bekend of deze in gebruik is.</numerusform>
            <numerusform>Van %Ln API-gebruikers is niet bekend of ze in gebruik zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) cannot be deleted.</source>
        <translation>
            <numerusform>%Ln API-gebruiker kan niet worden verwijderd.</numerusform>
            <numerusform>%Ln API-gebruikers kunnen niet worden verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) have gone meanwhile.</source>
        <translation>
            <numerusform>%Ln API-gebruiker is intussen verdwenen.</numerusform>
            <numerusform>%Ln API-gebruikers zijn intussen verdwenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database has changed since this was opened. Look at it again.</source>
        <translation>De database is gewijzigd sinds dit is geopend. Kijk het nog eens na.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
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
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators: %1</source>
        <translation>Operators: %1</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Typen: %1</translation>
    </message>
    <message>
        <source>None of these API users is to be deleted.</source>
        <translation>Geen van deze API-gebruikers wordt verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>%Ln API-gebruiker verwijderen?</numerusform>
            <numerusform>%Ln API-gebruikers verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-gebruiker &amp;verwijderen</numerusform>
            <numerusform>%Ln API-gebruikers &amp;verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-up plan</source>
        <translation>Opschoonplan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>API users of the plan</source>
        <translation>API-gebruikers van het plan</translation>
    </message>
    <message>
        <source>The space bar takes the selected ones out of the plan, or puts them back.</source>
        <translation>De spatiebalk haalt de geselecteerde uit het plan, of zet ze terug.</translation>
    </message>
    <message>
        <source>&amp;Take out all that something speaks against</source>
        <translation>&amp;Alles eruit halen waar iets tegen pleit</translation>
    </message>
    <message>
        <source>To delete them, type how many &amp;they are:</source>
        <translation>Typ hoeveel het er &amp;zijn om ze te verwijderen:</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanModel</name>
    <message>
        <source>cannot be deleted</source>
        <translation>kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>is to be deleted</source>
        <translation>wordt verwijderd</translation>
    </message>
    <message>
        <source>was taken out</source>
        <translation>is eruit gehaald</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operator, whether the API user is to be deleted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why, or what speaks against it</source>
        <translation>Waarom, of wat ertegen pleit</translation>
    </message>
</context>
<context>
    <name>umh::RemovalsQuestion</name>
    <message>
        <source>Sync</source>
        <translation>Synchroniseren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln API user(s) from this database?</source>
        <translation>
            <numerusform>%Ln API-gebruiker uit deze database verwijderen?</numerusform>
            <numerusform>%Ln API-gebruikers uit deze database verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>API users in the account: %1; in the database: %2. If you did not expect this, keep the API users: the account may not have answered in full, and the next sync compares again.</source>
        <translation>API-gebruikers in het account: %1; in de database: %2. Had u dit niet verwacht, behoud de API-gebruikers dan: mogelijk heeft het account niet volledig geantwoord, en bij de volgende synchronisatie wordt opnieuw vergeleken.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>umh::Removing</name>
    <message>
        <source>No plan could be made. Nothing was deleted.</source>
        <translation>Er kon geen plan worden gemaakt. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>The plan could not be stored. Nothing was deleted.</source>
        <translation>Het plan kon niet worden opgeslagen. Er is niets verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %Ln API user(s) deleted.</source>
        <comment>a job, its state</comment>
        <translation>
            <numerusform>%1: %2. %Ln API-gebruiker verwijderd.</numerusform>
            <numerusform>%1: %2. %Ln API-gebruikers verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not go on.</source>
        <translation>De taak kon niet verdergaan.</translation>
    </message>
    <message>
        <source>No plan was made. Nothing was deleted.</source>
        <translation>Er is geen plan gemaakt. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>What is known of these API users is older than a day, and the account could not be read.</source>
        <translation>Wat van deze API-gebruikers bekend is, is ouder dan een dag, en het account kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Bezig met het maken van het plan…</translation>
    </message>
    <message>
        <source>What is known is older than a day. Reading the account first…</source>
        <translation>Wat bekend is, is ouder dan een dag. Eerst wordt het account gelezen…</translation>
    </message>
    <message>
        <source>%1 is not done: %2 of %3.</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1 is niet klaar: %2 van %3.</translation>
    </message>
    <message>
        <source>It goes on only if you want that.</source>
        <translation>Er gebeurt pas verder iets als u dat wilt.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Taken tonen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1: %2 van %3 gedaan</translation>
    </message>
</context>
<context>
    <name>umh::SaveViewDialog</name>
    <message>
        <source>A view that comes with the program has this name.</source>
        <translation>Een weergave van het programma heeft deze naam.</translation>
    </message>
    <message>
        <source>This takes the place of the view that you have saved under this name.</source>
        <translation>Dit vervangt de weergave die u onder deze naam hebt opgeslagen.</translation>
    </message>
    <message>
        <source>Search, filters, order and columns are saved, for you alone.</source>
        <translation>Zoekopdracht, filters, volgorde en kolommen worden opgeslagen, alleen voor u.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Dormant for days:</source>
        <translation>&amp;Dagen niet gebruikt:</translation>
    </message>
    <message>
        <source>Never used and &amp;older than days:</source>
        <translation>N&amp;ooit gebruikt en ouder dan dagen:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>umh::ServerOpening</name>
    <message>
        <source>The database on the server is of an older version. Do you want to update it?</source>
        <translation>De database op de server is van een oudere versie. Wilt u deze bijwerken?</translation>
    </message>
    <message>
        <source>Everybody who uses it then needs the new version of this program to change anything.</source>
        <translation>Iedereen die deze gebruikt, heeft daarna de nieuwe versie van dit programma nodig om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Other programs connected to it at the moment: %1.</source>
        <translation>Nu elders geopend: %1 keer.</translation>
    </message>
</context>
<context>
    <name>umh::StateText</name>
    <message>
        <source>○ No account</source>
        <translation>○ Geen account</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● Verbonden</translation>
    </message>
    <message>
        <source>○ Offline since %1</source>
        <comment>a time</comment>
        <translation>○ Offline sinds %1</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Offline</translation>
    </message>
    <message>
        <source>! Sign in</source>
        <translation>! Aanmelden</translation>
    </message>
    <message>
        <source>! Decision needed</source>
        <translation>! Beslissing nodig</translation>
    </message>
    <message>
        <source>! Sync failed</source>
        <translation>! Synchronisatie mislukt</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>! No database open</source>
        <translation>! Geen database geopend</translation>
    </message>
    <message>
        <source>This database is connected to the account %1.</source>
        <translation>Deze database is verbonden met het account %1.</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <comment>a moment</comment>
        <translation>Laatste synchronisatie: %1.</translation>
    </message>
    <message>
        <source>Not yet synced.</source>
        <translation>Nog niet gesynchroniseerd.</translation>
    </message>
    <message>
        <source>The database is read-only: nothing can be changed.</source>
        <translation>De database is alleen-lezen: er kan niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>User management hub</source>
        <translation>Gebruikersbeheerhub</translation>
    </message>
    <message>
        <source>The database is connected to an account; the next sync would undo an import.</source>
        <translation>De database is met een account verbonden; de volgende synchronisatie zou een import ongedaan maken.</translation>
    </message>
    <message>
        <source>The database is read-only.</source>
        <translation>De database is alleen-lezen.</translation>
    </message>
    <message>
        <source>The account cannot be reached.</source>
        <translation>Het account is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Sign in to the account first.</source>
        <translation>Meld u eerst bij het account aan.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed this database. This version can only look at it: update User management hub to change anything.</source>
        <translation>Een nieuwere versie van de Gebruikersbeheerhub heeft deze database gewijzigd. Met deze versie kunt u de database alleen bekijken: werk de Gebruikersbeheerhub bij om iets te wijzigen.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Er is geen database geopend.</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation>Wacht tot de huidige bewerking is voltooid.</translation>
    </message>
    <message>
        <source>This is sample data; it is not connected to any account.</source>
        <translation>Dit zijn voorbeeldgegevens; ze zijn met geen enkel account verbonden.</translation>
    </message>
    <message>
        <source>No sample data is open.</source>
        <translation>Er zijn geen voorbeeldgegevens geopend.</translation>
    </message>
    <message>
        <source>The database is not connected to an account.</source>
        <translation>De database is niet met een account verbonden.</translation>
    </message>
    <message>
        <source>No other database has been open.</source>
        <translation>Er is nog geen andere database geopend geweest.</translation>
    </message>
    <message>
        <source>%1 is syncing since %2.</source>
        <comment>a person, a time</comment>
        <translation>%1 synchroniseert sinds %2.</translation>
    </message>
    <message>
        <source>Somebody else is syncing since %1.</source>
        <comment>a time</comment>
        <translation>Iemand anders synchroniseert sinds %1.</translation>
    </message>
    <message>
        <source>○ Database out of reach, as of %1</source>
        <comment>a time</comment>
        <translation>○ Database onbereikbaar, stand van %1</translation>
    </message>
    <message>
        <source>○ Database out of reach</source>
        <translation>○ Database onbereikbaar</translation>
    </message>
    <message>
        <source>The database server is out of reach. The program keeps trying to reconnect.</source>
        <translation>De databaseserver is onbereikbaar. Het programma blijft proberen opnieuw verbinding te maken.</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <comment>a moment</comment>
        <translation>Wat u ziet, is de stand van %1.</translation>
    </message>
    <message>
        <source>The database server is out of reach.</source>
        <translation>De databaseserver is onbereikbaar.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this.</source>
        <translation>Uw rol op de databaseserver staat dit niet toe.</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal.</source>
        <translation>Alleen de eigenaar van de database kan het logboek archiveren.</translation>
    </message>
</context>
<context>
    <name>umh::Summary</name>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operatorgroepen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-gebruikers</translation>
    </message>
    <message>
        <source>The files contained nothing new; nothing was changed.</source>
        <translation>Alles in de bestanden was al bekend; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1: %2 nieuw, %3 gewijzigd, %4 ongewijzigd.</translation>
    </message>
    <message>
        <source>The files contain nothing to import.</source>
        <translation>De bestanden bevatten niets om te importeren.</translation>
    </message>
    <message>
        <source>%1 of the account (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>%1 van het account (bijvoorbeeld %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 van %Ln operator (bijvoorbeeld %2)</numerusform>
            <numerusform>%1 van %Ln operators (bijvoorbeeld %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 van %Ln operatorgroep (bijvoorbeeld %2)</numerusform>
            <numerusform>%1 van %Ln operatorgroepen (bijvoorbeeld %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 van %Ln API-gebruiker (bijvoorbeeld %2)</numerusform>
            <numerusform>%1 van %Ln API-gebruikers (bijvoorbeeld %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators come without any known field for e-mail address, duty, administrator rights or language: all of these are unknown.</source>
        <translation>De operators hebben geen enkel bekend veld voor e-mailadres, dienst, beheerdersrechten of taal: dat is allemaal onbekend.</translation>
    </message>
    <message>
        <source>The operator groups come without any known field that tells which of them holds everyone and which the administrators.</source>
        <translation>De operatorgroepen hebben geen enkel bekend veld dat aangeeft welke iedereen bevat en welke de administrators.</translation>
    </message>
    <message>
        <source>The API users come without any known field for type, creation, last use, requests or description: all of these are unknown.</source>
        <translation>De API-gebruikers hebben geen enkel bekend veld voor type, aanmaakdatum, laatste gebruik, verzoeken of omschrijving: dat is allemaal onbekend.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are ahead of its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>Gelezen in de tijdzone %2 lopen de tijden van het account %1 uur voor op zijn klok. Waarschijnlijk gebruikt het een andere tijdzone.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are behind its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>Gelezen in de tijdzone %2 lopen de tijden van het account %1 uur achter op zijn klok. Waarschijnlijk gebruikt het een andere tijdzone.</translation>
    </message>
    <message>
        <source>Some characters could not be stored and were replaced: %1.</source>
        <comment>a list of fields</comment>
        <translation>Sommige tekens konden niet worden opgeslagen en zijn vervangen: %1.</translation>
    </message>
    <message>
        <source>Some values could not be read and count as unknown: %1.</source>
        <comment>a list of fields</comment>
        <translation>Sommige waarden konden niet worden gelezen en gelden als onbekend: %1.</translation>
    </message>
    <message>
        <source>This API user may not read the data of the account itself: its number and its operator quota are unknown.</source>
        <translation>Deze API-gebruiker mag de gegevens van het account zelf niet lezen: het accountnummer en het maximale aantal operators zijn onbekend.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets veranderd.</translation>
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
            <numerusform>%Ln toegevoegd</numerusform>
            <numerusform>%Ln toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted elsewhere</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln elders verwijderd</numerusform>
            <numerusform>%Ln elders verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
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
        <translation>Operators: %1. Operatorgroepen: %2. API-gebruikers: %3.</translation>
    </message>
</context>
<context>
    <name>umh::TablePane</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter wissen: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be copied at once.</source>
        <translation>
            <numerusform>%Ln rij kan niet in één keer worden gekopieerd.</numerusform>
            <numerusform>%Ln rijen kunnen niet in één keer worden gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at most %1 rows, or use the command “user-management-hub list --format csv”.</source>
        <translation>Selecteer maximaal %1 rijen of gebruik de opdracht ‘user-management-hub list --format csv’.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln rij gekopieerd.</numerusform>
            <numerusform>%Ln rijen gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Er is geen rij geselecteerd.</translation>
    </message>
    <message>
        <source>Several rows are selected. Select a single one.</source>
        <translation>Er zijn meerdere rijen geselecteerd. Selecteer er één.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Er zijn geen rijen.</translation>
    </message>
    <message>
        <source>No filter is on.</source>
        <translation>Er staat geen filter aan.</translation>
    </message>
    <message>
        <source>This column has nothing to sort by.</source>
        <translation>Op deze kolom kan niet worden gesorteerd.</translation>
    </message>
    <message>
        <source>This cannot be done with what is listed here.</source>
        <translation>Dit is niet mogelijk voor de items in deze lijst.</translation>
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
            <numerusform>%Ln geselecteerd</numerusform>
            <numerusform>%Ln geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Zoekopdracht en filters wissen</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>De rijen konden niet worden gekopieerd.</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Zoekterm: ‘%1’</translation>
    </message>
    <message>
        <source>Use “Export…” in the File menu.</source>
        <translation>Gebruik ‘Exporteren…’ in het menu Bestand.</translation>
    </message>
</context>
<context>
    <name>umh::UsageTableModel</name>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of the last use</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
</context>
<context>
    <name>umh::UsageText</name>
    <message>
        <source>Requests in the last 30 days, as they were at each sync</source>
        <translation>Verzoeken laatste 30 dagen, zoals gezien bij elke synchronisatie</translation>
    </message>
    <message>
        <source>No sync has seen its use yet.</source>
        <translation>Nog geen synchronisatie heeft het gebruik gezien.</translation>
    </message>
    <message>
        <source>Known since %1.</source>
        <comment>a day</comment>
        <translation>Bekend sinds %1.</translation>
    </message>
    <message>
        <source>Used about every day</source>
        <comment>begins a sentence</comment>
        <translation>Ongeveer elke dag gebruikt</translation>
    </message>
    <message>
        <source>Used about every week</source>
        <comment>begins a sentence</comment>
        <translation>Ongeveer elke week gebruikt</translation>
    </message>
    <message>
        <source>Used about every month</source>
        <comment>begins a sentence</comment>
        <translation>Ongeveer elke maand gebruikt</translation>
    </message>
    <message>
        <source>Used about every quarter</source>
        <comment>begins a sentence</comment>
        <translation>Ongeveer elk kwartaal gebruikt</translation>
    </message>
    <message>
        <source>Used about every year</source>
        <comment>begins a sentence</comment>
        <translation>Ongeveer elk jaar gebruikt</translation>
    </message>
    <message>
        <source>%1; last four times: %2.</source>
        <comment>how often; days</comment>
        <translation>%1; de laatste vier keer: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <comment>a time</comment>
        <translation>%1: niets bekend</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests in the 30 days before</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%1: %Ln verzoek in de 30 dagen ervoor</numerusform>
            <numerusform>%1: %Ln verzoeken in de 30 dagen ervoor</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ it was used again · hatched: nothing is known</source>
        <translation>▲ opnieuw gebruikt · gearceerd: niets bekend</translation>
    </message>
    <message numerus="yes">
        <source>Used about every %Ln days</source>
        <comment>begins a sentence</comment>
        <translation>
            <numerusform>Ongeveer elke %Ln dag gebruikt</numerusform>
            <numerusform>Ongeveer elke %Ln dagen gebruikt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::UsageView</name>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation>Dezelfde waarden als tabel tonen</translation>
    </message>
</context>
<context>
    <name>umh::WelcomePage</name>
    <message>
        <source>Welcome to User management hub</source>
        <translation>Welkom bij de Gebruikersbeheerhub</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Bestanden &amp;importeren…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>JSON-bestanden met opgeslagen API-antwoorden van uw account kiezen</translation>
    </message>
    <message>
        <source>Look around with fictitious operators and API users</source>
        <translation>Rondkijken met fictieve operators en API-gebruikers</translation>
    </message>
    <message>
        <source>You can also drop the files onto this window.</source>
        <translation>U kunt de bestanden ook naar dit venster slepen.</translation>
    </message>
    <message>
        <source>See which API users all your operators have, which of them are still in use, and which can go. To begin, connect to your account, or import saved answers of its API: operators, operator groups and API users.</source>
        <translation>Bekijk welke API-gebruikers al uw operators hebben, welke daarvan nog in gebruik zijn en welke weg kunnen. Maak om te beginnen verbinding met uw account, of importeer opgeslagen API-antwoorden: operators, operatorgroepen en API-gebruikers.</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Ve&amp;rbinden met een account…</translation>
    </message>
    <message>
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Aanmelden bij een account en deze database daarmee synchroniseren</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>Ver&amp;kennen met voorbeeldgegevens</translation>
    </message>
</context>
<context>
    <name>umh::WindowCommands</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Edit description…</source>
        <translation>&amp;Omschrijving bewerken…</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>API-&amp;gebruiker toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Delete API user…</source>
        <translation>API-gebruiker &amp;verwijderen…</translation>
    </message>
    <message>
        <source>Show &amp;operator</source>
        <translation>Operator to&amp;nen</translation>
    </message>
    <message>
        <source>Show o&amp;perators of the group</source>
        <translation>Operator&amp;s van de groep tonen</translation>
    </message>
    <message>
        <source>Show AP&amp;I users in the overview</source>
        <translation>AP&amp;I-gebruikers in het overzicht tonen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Fi&amp;lters wissen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>Op deze kolom so&amp;rteren</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Kolommen &amp;herstellen</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>Dit venster heeft geen tabel waarmee dat kan.</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Kolo&amp;mmen…</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>&amp;Notities bewerken…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)…</source>
        <translation>
            <numerusform>%Ln API-gebruiker &amp;verwijderen…</numerusform>
            <numerusform>%Ln API-gebruikers &amp;verwijderen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in journal</source>
        <translation>In het log&amp;boek tonen</translation>
    </message>
    <message>
        <source>Chec&amp;k the journal</source>
        <translation>Logboek &amp;controleren</translation>
    </message>
    <message>
        <source>Archi&amp;ve before…</source>
        <translation>Archiveren &amp;vóór…</translation>
    </message>
</context>
</TS>
