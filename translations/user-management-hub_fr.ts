<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>umh::AboutDatabaseDialog</name>
    <message>
        <source>About this database</source>
        <translation>À propos de cette base de données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is known of a database: a name and a value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>umh::AccountConnector</name>
    <message>
        <source>A change is still under way.</source>
        <translation>Une modification est encore en cours.</translation>
    </message>
    <message>
        <source>Try again as soon as it is done.</source>
        <translation>Réessayez dès qu&apos;elle sera terminée.</translation>
    </message>
    <message>
        <source>The account could not be connected.</source>
        <translation>La connexion au compte n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>Le mot de passe n&apos;a pas pu être enregistré dans le trousseau de clés. Il reste en mémoire jusqu&apos;à ce que vous quittiez le programme.</translation>
    </message>
    <message>
        <source>The database could not be disconnected from the account.</source>
        <translation>La base de données n&apos;a pas pu être déconnectée du compte.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keyring.</source>
        <translation>Le mot de passe n&apos;a pas pu être supprimé du trousseau de clés.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>La connexion n&apos;a pas été modifiée.</translation>
    </message>
</context>
<context>
    <name>umh::AccountWindows</name>
    <message>
        <source>Syncing with the account…</source>
        <translation>Synchronisation en cours avec le compte…</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Synchronisé avec le compte.</translation>
    </message>
    <message>
        <source>The sync needs a decision from you.</source>
        <translation>La synchronisation attend une décision de votre part.</translation>
    </message>
    <message numerus="yes">
        <source>It would remove %Ln API user(s) from the database.</source>
        <translation>
            <numerusform>Elle supprimerait %Ln utilisateur d&apos;API de la base de données.</numerusform>
            <numerusform>Elle supprimerait %Ln utilisateurs d&apos;API de la base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>The sync was cancelled.</source>
        <translation>La synchronisation a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Fetching from the account: %1 received…</source>
        <translation>Récupération depuis le compte&#xa0;: %1 reçus…</translation>
    </message>
    <message>
        <source>The account limits requests: %1 of %2 answers received…</source>
        <translation>Le compte limite les requêtes&#xa0;: %1 réponses reçues sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %Ln API user(s)…</source>
        <translation>
            <numerusform>Comparaison&#xa0;: %Ln utilisateur d&apos;API…</numerusform>
            <numerusform>Comparaison&#xa0;: %Ln utilisateurs d&apos;API…</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating the database…</source>
        <translation>Mise à jour de la base de données…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The account could not be synced.</source>
        <translation>Le compte n&apos;a pas pu être synchronisé.</translation>
    </message>
    <message>
        <source>The password of the API user that this program signs in with is not known.</source>
        <translation>Le mot de passe de l&apos;utilisateur d&apos;API avec lequel ce programme se connecte n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Set the time zone…</source>
        <translation>Définir le fuseau horaire…</translation>
    </message>
    <message>
        <source>What you see is the state of the last sync.</source>
        <translation>Vous voyez l&apos;état de la dernière synchronisation.</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserDialog</name>
    <message>
        <source>Without an account, API users cannot be added: only an account can create one and its password.</source>
        <translation>Sans compte, aucun utilisateur d&apos;API ne peut être ajouté&#xa0;: seul un compte peut créer un utilisateur d&apos;API et son mot de passe.</translation>
    </message>
    <message>
        <source>The API user was not created.</source>
        <translation>L&apos;utilisateur d&apos;API n&apos;a pas été créé.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The account has not answered yet.</source>
        <translation>Le compte n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>The password of the new API user arrives with the answer and is shown only here, so this window stays open until then: a few minutes at most.</source>
        <translation>Le mot de passe du nouvel utilisateur d&apos;API arrive avec la réponse et ne peut être lu qu&apos;ici. Cette fenêtre reste donc ouverte jusque-là&#xa0;: quelques minutes au plus.</translation>
    </message>
    <message>
        <source>Discard the password?</source>
        <translation>Abandonner le mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>You have not confirmed that you stored the password. Once discarded, it can never be shown again, and API user %1 is useless without it.</source>
        <translation>Vous n&apos;avez pas confirmé avoir conservé le mot de passe. Une fois abandonné, il ne pourra plus jamais être affiché, et sans lui, l&apos;utilisateur d&apos;API %1 est inutilisable.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>Add API user</source>
        <translation>Ajouter un utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>The account creates a new API user of %1, with a username and a password. The password is shown once, right after that. Have a safe place for it at hand.</source>
        <translation>Le compte crée un nouvel utilisateur d&apos;API pour %1, avec un nom d&apos;utilisateur et un mot de passe. Le mot de passe est affiché une seule fois, juste après. Prévoyez un endroit sûr pour le conserver.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>D&amp;escription, such as what it is for (optional):</source>
        <translation>&amp;Description, par exemple à quoi sert l&apos;utilisateur d&apos;API (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The API user is being created…</source>
        <translation>L&apos;utilisateur d&apos;API est en cours de création…</translation>
    </message>
    <message>
        <source>The password is kept here until the API user it belongs to is found. If you discard it now, it can never be shown again, and that API user is useless without it.</source>
        <translation>Le mot de passe est gardé ici jusqu&apos;à ce que l&apos;utilisateur d&apos;API auquel il appartient soit trouvé. Si vous l&apos;abandonnez maintenant, il ne pourra plus jamais être affiché, et sans lui, cet utilisateur d&apos;API est inutilisable.</translation>
    </message>
    <message>
        <source>Choose the operator who gets a new API user.</source>
        <translation>Choisissez l&apos;opérateur qui recevra un nouvel utilisateur d&apos;API.</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Opérateur&#xa0;:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Nom ou e-mail de l&apos;opérateur</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Aucun opérateur trouvé.</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserPassword</name>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Save the password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nom d&apos;utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>in a file</comment>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>The password is on the clipboard.</source>
        <translation>Le mot de passe est dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>It is removed from the clipboard after %Ln second(s), or when the program ends.</source>
        <translation>
            <numerusform>Il en sera retiré au bout de %Ln seconde, ou à la fermeture du programme.</numerusform>
            <numerusform>Il en sera retiré au bout de %Ln secondes, ou à la fermeture du programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is saved in “%1”.</source>
        <translation>Le mot de passe est enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only you can read that file, but it is not encrypted.</source>
        <translation>Personne d&apos;autre que vous ne peut lire ce fichier, mais il n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>The password was not saved.</source>
        <translation>Le mot de passe n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>The API user was created. Store its password now.</source>
        <translation>L&apos;utilisateur d&apos;API a été créé. Conservez son mot de passe maintenant.</translation>
    </message>
    <message>
        <source>The password can be read here only, and never again: neither this program nor the account can show it later.</source>
        <translation>Le mot de passe ne peut être lu qu&apos;ici, et plus jamais ensuite&#xa0;: ni ce programme ni le compte ne pourront l&apos;afficher plus tard.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Nom d&apos;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save the password to a file…</source>
        <translation>Enregistrer le mot de passe dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;I have stored the password</source>
        <translation>&amp;J&apos;ai conservé le mot de passe</translation>
    </message>
    <message>
        <source>The username is on the clipboard.</source>
        <translation>Le nom d&apos;utilisateur est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the username</source>
        <translation>Copier le nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Copier le mot de passe</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserUnknown</name>
    <message>
        <source>The API users could not be read again.</source>
        <translation>Les utilisateurs d&apos;API n&apos;ont pas pu être relus.</translation>
    </message>
    <message>
        <source>API user %1 was not deleted.</source>
        <translation>L&apos;utilisateur d&apos;API %1 n&apos;a pas été supprimé.</translation>
    </message>
    <message>
        <source>%1, created on %2</source>
        <comment>user name, date and time</comment>
        <translation>%1, créé le %2</translation>
    </message>
    <message>
        <source>The API users of %1 are being read again…</source>
        <translation>Nouvelle lecture des utilisateurs d&apos;API de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new API user(s) of %1 have appeared. Make sure that nobody else has just added them before you delete them.</source>
        <translation>
            <numerusform>%Ln nouvel utilisateur d&apos;API de %1 est apparu. Avant de le supprimer, assurez-vous que personne d&apos;autre ne vient de l&apos;ajouter.</numerusform>
            <numerusform>%Ln nouveaux utilisateurs d&apos;API de %1 sont apparus. Avant de les supprimer, assurez-vous que personne d&apos;autre ne vient de les ajouter.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other new API user of %1.</source>
        <translation>Il n&apos;y a pas d&apos;autre nouvel utilisateur d&apos;API de %1.</translation>
    </message>
    <message>
        <source>No new API user of %1 has appeared yet. The account may be slow: check again in a moment.</source>
        <translation>Aucun nouvel utilisateur d&apos;API de %1 n&apos;est encore apparu. Le compte est peut-être lent&#xa0;: vérifiez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The API user may have been created, but its password is not known.</source>
        <translation>L&apos;utilisateur d&apos;API a peut-être été créé, mais son mot de passe n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 The request was not repeated. Nobody can read the password any more: if the API user exists, delete it and add a new one.</source>
        <comment>what happened</comment>
        <translation>%1 Aucune nouvelle tentative n&apos;a été faite. Plus personne ne peut lire le mot de passe&#xa0;: si l&apos;utilisateur d&apos;API existe, supprimez-le et ajoutez-en un autre.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>Reading the API users again…</source>
        <translation>Nouvelle lecture des utilisateurs d&apos;API…</translation>
    </message>
    <message>
        <source>New API users</source>
        <translation>Nouveaux utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>En attendant, cet utilisateur d&apos;API ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>API user %1 exists in the account, but is not in the database yet.</source>
        <translation>L&apos;utilisateur d&apos;API %1 existe dans le compte, mais pas encore dans la base de données.</translation>
    </message>
    <message>
        <source>It can be deleted here only once it is in the database. Check again; if that does not help, the next sync adds it.</source>
        <translation>Il ne pourra être supprimé ici qu&apos;une fois dans la base de données. Vérifiez à nouveau&#xa0;; si cela ne suffit pas, la prochaine synchronisation l&apos;ajoutera.</translation>
    </message>
    <message>
        <source>The API user was created but has not been found yet.</source>
        <translation>L&apos;utilisateur d&apos;API a été créé, mais n&apos;a pas encore été trouvé.</translation>
    </message>
    <message>
        <source>%1 Its password is kept here. Check again: once the API user is found, its username and password are shown. After you close this window, nobody can read the password any more.</source>
        <comment>what happened</comment>
        <translation>%1 Son mot de passe est gardé ici. Vérifiez à nouveau&#xa0;: dès que l&apos;utilisateur d&apos;API sera trouvé, son nom d&apos;utilisateur et son mot de passe seront affichés. Une fois cette fenêtre fermée, plus personne ne pourra lire le mot de passe.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserAdding</name>
    <message>
        <source>API user %1 is useless without its password.</source>
        <translation>Sans son mot de passe, l&apos;utilisateur d&apos;API %1 est inutilisable.</translation>
    </message>
    <message>
        <source>It stays in the account until it is deleted.</source>
        <translation>Il reste dans le compte jusqu&apos;à ce qu&apos;il soit supprimé.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>API user %1 is not in the database yet.</source>
        <translation>L&apos;utilisateur d&apos;API %1 n&apos;est pas encore dans la base de données.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserChanging</name>
    <message>
        <source>API user %1 of %2 was deleted.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 a été supprimé.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was changed.</source>
        <translation>La description de l&apos;utilisateur d&apos;API %1 de %2 a été modifiée.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 n&apos;a pas été supprimé.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>La description de l&apos;utilisateur d&apos;API %1 de %2 n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>Several rows are selected.</source>
        <translation>Plusieurs lignes sont sélectionnées.</translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation>Modifier à nouveau…</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>En attendant, cet utilisateur d&apos;API ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Deleting API user %1 of %2…</source>
        <translation>Suppression de l&apos;utilisateur d&apos;API %1 de %2…</translation>
    </message>
    <message>
        <source>This has now been confirmed.</source>
        <translation>La vérification est terminée.</translation>
    </message>
    <message>
        <source>Delete again…</source>
        <translation>Supprimer à nouveau…</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Copier le texte saisi</translation>
    </message>
    <message>
        <source>Until this is known, its row is marked with “?”.</source>
        <translation>En attendant, la ligne est marquée d&apos;un «&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The button of a row deletes only that one. Select a single row, or press Del to delete all that are selected.</source>
        <translation>Le bouton d&apos;une ligne ne supprime que celle-ci. Sélectionnez une seule ligne, ou appuyez sur Suppr pour supprimer toutes celles qui sont sélectionnées.</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>API user GUID</source>
        <translation>GUID de l&apos;utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>Operator GUID</source>
        <translation>GUID de l&apos;opérateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserDetailsPane</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a field</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit the description over several lines</source>
        <translation>Modifier la description sur plusieurs lignes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show o&amp;perator</source>
        <translation>Afficher l&apos;o&amp;pérateur</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Ce programme se connecte avec cet utilisateur d&apos;API.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>De&amp;scription&#xa0;:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What the account says of its use is contradictory.</source>
        <translation>Ce que le compte dit de son utilisation est contradictoire.</translation>
    </message>
    <message>
        <source>These notes are kept in this database only, never sent to the account.</source>
        <translation>Ces notes sont conservées seulement dans cette base de données, jamais envoyées au compte.</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>Modifier les &amp;notes…</translation>
    </message>
    <message>
        <source>Owner, purpose and more: kept in this database only, never sent to the account</source>
        <translation>Responsable, objet et autres&#xa0;: conservés seulement dans cette base de données, jamais envoyés au compte</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>Vous pouvez seulement consulter cette base de données.</translation>
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
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>description</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: what it was → what it is</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFields</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFilterButton</name>
    <message>
        <source>Any time</source>
        <translation>Indifférente</translation>
    </message>
    <message>
        <source>Used within the last 30 days</source>
        <translation>Utilisé au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Inactive for more than %1 days</source>
        <translation>Inactif depuis plus de %1 jours</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Dernière utilisation inconnue</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Another group…</source>
        <translation>&amp;Autre groupe…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>&amp;Dernière utilisation</translation>
    </message>
    <message>
        <source>Operator &amp;group</source>
        <translation>&amp;Groupe d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Created within the last %1 days</source>
        <translation>Créé au cours des %1 derniers jours</translation>
    </message>
    <message>
        <source>Created this month</source>
        <translation>Créé ce mois-ci</translation>
    </message>
    <message>
        <source>Created more than %1 days ago</source>
        <translation>Créé il y a plus de %1 jours</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <translation>Création inconnue</translation>
    </message>
    <message>
        <source>Filter API users by type, last use, creation or operator group</source>
        <translation>Filtrer les utilisateurs d&apos;API par type, dernière utilisation, création ou groupe d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Filter API users by type, last use or creation</source>
        <translation>Filtrer les utilisateurs d&apos;API par type, dernière utilisation ou création</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Créé le</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>of creation</comment>
        <translation>Indifférente</translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>Il n&apos;y a aucun groupe d&apos;opérateurs.</translation>
    </message>
    <message>
        <source>Clean-&amp;up</source>
        <translation>&amp;Nettoyage</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisé aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Used within 7 days, not today</source>
        <translation>Utilisé ces 7 derniers jours, pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Used 7 to 30 days ago</source>
        <translation>Utilisé il y a 7 à 30 jours</translation>
    </message>
    <message>
        <source>Used 30 to 90 days ago</source>
        <translation>Utilisé il y a 30 à 90 jours</translation>
    </message>
    <message>
        <source>Used 90 to 180 days ago</source>
        <translation>Utilisé il y a 90 à 180 jours</translation>
    </message>
    <message>
        <source>Used 180 to 365 days ago</source>
        <translation>Utilisé il y a 180 à 365 jours</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFilterProxy</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>?</source>
        <comment>instead of a button: outcome unknown</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>It is not known whether API user %1 of %2 was deleted; this is being checked.</source>
        <translation>On ignore si l&apos;utilisateur d&apos;API %1 de %2 a été supprimé&#xa0;; la vérification est en cours.</translation>
    </message>
    <message>
        <source>API user %1 of %2 is being deleted.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 est en cours de suppression.</translation>
    </message>
    <message>
        <source>It is not known whether the description of API user %1 of %2 was changed; this is being checked.</source>
        <translation>On ignore si la description de l&apos;utilisateur d&apos;API %1 de %2 a été modifiée&#xa0;; la vérification est en cours.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 is being changed.</source>
        <translation>La description de l&apos;utilisateur d&apos;API %1 de %2 est en cours de modification.</translation>
    </message>
    <message>
        <source>It is not known whether the last change of API user %1 of %2 was made; this is being checked.</source>
        <translation>On ignore si la dernière modification de l&apos;utilisateur d&apos;API %1 de %2 a été effectuée&#xa0;; la vérification est en cours.</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>Ce programme se connecte avec cet utilisateur d&apos;API.</translation>
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
        <translation>Aucune ligne n&apos;est sélectionnée.</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>Vous pouvez seulement consulter cette base de données.</translation>
    </message>
    <message>
        <source>Notes are being changed.</source>
        <translation>Des notes sont en cours de modification.</translation>
    </message>
    <message>
        <source>Cancelled. No notes were changed.</source>
        <translation>Opération annulée. Aucune note n&apos;a été modifiée.</translation>
    </message>
    <message>
        <source>The notes were not changed.</source>
        <translation>Les notes n&apos;ont pas été modifiées.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln API user(s) have changed.</source>
        <translation>
            <numerusform>Les notes de %Ln utilisateur d&apos;API ont changé.</numerusform>
            <numerusform>Les notes de %Ln utilisateurs d&apos;API ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>Les lignes sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Changing notes…</source>
        <translation>Modification des notes…</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserOverviewWindow</name>
    <message>
        <source>API users</source>
        <translation>Utilisateurs d&apos;API</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserPane</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur d&apos;API</numerusform>
            <numerusform>%Ln utilisateurs d&apos;API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s)</source>
        <translation>
            <numerusform>%1 sur %Ln utilisateur d&apos;API</numerusform>
            <numerusform>%1 sur %Ln utilisateurs d&apos;API</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no API users.</source>
        <translation>Il n&apos;y a aucun utilisateur d&apos;API.</translation>
    </message>
    <message>
        <source>This operator has no API users.</source>
        <translation>Cet opérateur n&apos;a aucun utilisateur d&apos;API.</translation>
    </message>
    <message>
        <source>The API users could not be read.</source>
        <translation>Les utilisateurs d&apos;API n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Show API users regardless of last use</source>
        <translation>Afficher les utilisateurs d&apos;API quelle que soit leur dernière utilisation</translation>
    </message>
    <message>
        <source>Operator, username, type or description</source>
        <translation>Opérateur, nom d&apos;utilisateur, type ou description</translation>
    </message>
    <message>
        <source>Username, type or description</source>
        <translation>Nom d&apos;utilisateur, type ou description</translation>
    </message>
    <message>
        <source>Shows the API users that contain every word you type. Esc clears the search.</source>
        <translation>Affiche les utilisateurs d&apos;API qui contiennent tous les mots saisis. Échap vide la recherche.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show API users of all types</source>
        <translation>Afficher les utilisateurs d&apos;API de tous les types</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Groupe d&apos;opérateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operator groups</source>
        <translation>Afficher les utilisateurs d&apos;API de tous les groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operators</source>
        <translation>Afficher les utilisateurs d&apos;API de tous les opérateurs</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>what</comment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the window of the operator.</source>
        <translation>Cette fenêtre est celle de l&apos;opérateur.</translation>
    </message>
    <message>
        <source>No API users found.</source>
        <translation>Aucun utilisateur d&apos;API trouvé.</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Retirer seulement cette valeur du filtre</translation>
    </message>
    <message>
        <source>Show API users regardless of their creation</source>
        <translation>Afficher les utilisateurs d&apos;API quelle que soit leur création</translation>
    </message>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>Cet opérateur n&apos;existe plus.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was added.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 a été ajouté.</translation>
    </message>
    <message>
        <source>The details of this API user could not be read.</source>
        <translation>Les détails de cet utilisateur d&apos;API n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>Les lignes sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Views: searches, filters, order and columns under a name</source>
        <translation>Vues&#xa0;: recherches, filtres, ordre et colonnes sous un nom</translation>
    </message>
    <message>
        <source>Show API users regardless of this</source>
        <translation>Afficher les utilisateurs d&apos;API sans en tenir compte</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserText</name>
    <message>
        <source>In the future</source>
        <translation>Dans le futur</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>Il y a %n minute</numerusform>
            <numerusform>Il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>Il y a %n heure</numerusform>
            <numerusform>Il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>Il y a %n jour</numerusform>
            <numerusform>Il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>Il y a %n mois</numerusform>
            <numerusform>Il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>Il y a %n an</numerusform>
            <numerusform>Il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>last use</comment>
        <translation>Utilisation inconnue</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Requests last 30 days</source>
        <translation>Requêtes 30 derniers jours</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Delete API user %1 of %2</source>
        <translation>Supprimer l&apos;utilisateur d&apos;API %1 de %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Where kept</source>
        <translation>Lieu de conservation</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu&apos;au</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>last use</comment>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Up to 7 days ago</source>
        <comment>last use</comment>
        <translation>Il y a 7 jours au plus</translation>
    </message>
    <message>
        <source>7 to 30 days ago</source>
        <comment>last use</comment>
        <translation>Il y a 7 à 30 jours</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <comment>last use</comment>
        <translation>Il y a 30 à 90 jours</translation>
    </message>
    <message>
        <source>90 to 180 days ago</source>
        <comment>last use</comment>
        <translation>Il y a 90 à 180 jours</translation>
    </message>
    <message>
        <source>180 to 365 days ago</source>
        <comment>last use</comment>
        <translation>Il y a 180 à 365 jours</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <comment>last use</comment>
        <translation>Il y a plus longtemps</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewText</name>
    <message>
        <source>API users that have not been used for so long. Those that are younger, kept until a later day, or contradictory are left out.</source>
        <translation>Utilisateurs d&apos;API qui n&apos;ont pas été utilisés depuis ce temps. Les plus récents, ceux qui sont conservés jusqu&apos;à un jour ultérieur et les contradictoires sont exclus.</translation>
    </message>
    <message>
        <source>API users that were created longer ago and never used. Those that are kept until a later day or contradictory are left out.</source>
        <translation>Utilisateurs d&apos;API créés il y a plus longtemps et jamais utilisés. Ceux qui sont conservés jusqu&apos;à un jour ultérieur et les contradictoires sont exclus.</translation>
    </message>
    <message>
        <source>API users with requests in the last 30 days but no use in that time, or with a number of requests that rises while the last use stands still.</source>
        <translation>Utilisateurs d&apos;API avec des requêtes au cours des 30 derniers jours mais sans utilisation pendant ce temps, ou dont le nombre de requêtes augmente alors que la dernière utilisation ne change pas.</translation>
    </message>
    <message>
        <source>API users whose owner nobody has entered.</source>
        <translation>Utilisateurs d&apos;API dont personne n&apos;a saisi le responsable.</translation>
    </message>
    <message>
        <source>API users that should have been reviewed by today.</source>
        <translation>Utilisateurs d&apos;API qui auraient dû être revus au plus tard aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>API users that are kept until today or later, those that run out first at the top.</source>
        <translation>Utilisateurs d&apos;API conservés jusqu&apos;à aujourd&apos;hui ou au-delà&#xa0;; en haut, ceux qui arrivent à échéance en premier.</translation>
    </message>
    <message numerus="yes">
        <source>Dormant for %n day(s)</source>
        <translation>
            <numerusform>Inutilisé depuis %n jour</numerusform>
            <numerusform>Inutilisés depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used and older than %n day(s)</source>
        <translation>
            <numerusform>Jamais utilisés et plus anciens que %n jour</numerusform>
            <numerusform>Jamais utilisés et plus anciens que %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not contradictory</source>
        <translation>Non contradictoire</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Contradictoire</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>API users</comment>
        <translation>Conservés</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewsMenu</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>You have not saved any.</source>
        <translation>Vous n&apos;en avez enregistré aucune.</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
</context>
<context>
    <name>umh::Application</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>La base de données n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The database that is open is not at its place any more.</source>
        <translation>La base de données ouverte n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>Open the file that is there now</source>
        <translation>Ouvrir le fichier qui s&apos;y trouve maintenant</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>La base de données n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>There is no display to show windows on. All commands work without one; “--help” lists them.</source>
        <translation>Il n&apos;y a pas d&apos;écran où afficher des fenêtres. Toutes les commandes fonctionnent sans écran&#xa0;; «&#xa0;--help&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>The program ends as soon as the change is done.</source>
        <translation>Le programme se fermera dès qu&apos;elle sera terminée.</translation>
    </message>
    <message>
        <source>A change is still under way.</source>
        <translation>Une modification est encore en cours.</translation>
    </message>
    <message>
        <source>The program information was copied.</source>
        <translation>Les informations sur le programme ont été copiées.</translation>
    </message>
    <message>
        <source>Open the other database as soon as the change is done.</source>
        <translation>Ouvrez l&apos;autre base de données dès que la modification sera terminée.</translation>
    </message>
</context>
<context>
    <name>umh::ArchiveDialog</name>
    <message>
        <source>journal-before-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>journal-avant-%1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>C&apos;est un dossier. Ajoutez le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name: an archive is never replaced.</source>
        <translation>Il existe déjà un fichier de ce nom. Choisissez un autre nom&#xa0;: une archive n&apos;est jamais remplacée.</translation>
    </message>
    <message>
        <source>Archive the journal</source>
        <translation>Archiver le journal</translation>
    </message>
    <message>
        <source>Moves the old entries of the journal to a file, and removes them from the database. What the journal goes on from is noted in the database, so that it can still be checked: the hash of the last entry that was moved. The entries cannot be put back; keep the file where it is safe.</source>
        <translation>Déplace les anciennes entrées du journal vers un fichier et les supprime de la base de données. Celle-ci garde le point d&apos;où le journal continue&#xa0;: le hash de la dernière entrée déplacée. Le journal peut ainsi toujours être vérifié. Les entrées ne peuvent pas être remises en place&#xa0;; conservez le fichier en lieu sûr.</translation>
    </message>
    <message>
        <source>About archiving</source>
        <translation>À propos de l&apos;archivage</translation>
    </message>
    <message>
        <source>Entries from &amp;before:</source>
        <translation>Entrées d&apos;a&amp;vant le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To the file:</source>
        <translation>&amp;Dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>À propos du fichier</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archiver…</translation>
    </message>
    <message>
        <source>Move all entries from before %1 out of the journal?</source>
        <translation>Retirer du journal toutes les entrées d&apos;avant le %1&#xa0;?</translation>
    </message>
    <message>
        <source>From then on they are in the file “%1” only. Until that is done, nobody else can change anything in the database.</source>
        <translation>Elles ne seront ensuite plus que dans le fichier «&#xa0;%1&#xa0;». Jusqu&apos;à la fin de l&apos;opération, personne d&apos;autre ne peut modifier la base de données.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchiver</translation>
    </message>
</context>
<context>
    <name>umh::Archiving</name>
    <message>
        <source>Archive the journal</source>
        <translation>Archiver le journal</translation>
    </message>
    <message>
        <source>Archiving the journal…</source>
        <translation>Archivage du journal…</translation>
    </message>
    <message numerus="yes">
        <source>Archiving the journal: %Ln entry(ies) written…</source>
        <translation>
            <numerusform>Archivage du journal&#xa0;: %Ln entrée écrite…</numerusform>
            <numerusform>Archivage du journal&#xa0;: %Ln entrées écrites…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving was cancelled. Nothing was changed.</source>
        <translation>L&apos;archivage a été annulé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The journal could not be archived.</source>
        <translation>Le journal n&apos;a pas pu être archivé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>Aucune entrée n&apos;est aussi ancienne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to “%1”.</source>
        <translation>
            <numerusform>%Ln entrée du journal a été déplacée vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln entrées du journal ont été déplacées vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal goes on from there, and can still be checked.</source>
        <translation>Le journal continue à partir de là et peut toujours être vérifié.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
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
        <translation>Cet utilisateur d&apos;API a été utilisé au cours des 30 derniers jours. Tout ce qui l&apos;utilise cessera de fonctionner.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>On ignore si cet utilisateur d&apos;API est utilisé. Si c&apos;est le cas, tout ce qui l&apos;utilise cessera de fonctionner.</translation>
    </message>
    <message>
        <source>Delete this API user? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Supprimer cet utilisateur d&apos;API&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>There is no API user with the GUID %1 in this database. &apos;%2&apos; prints the GUIDs.</source>
        <translation>Il n&apos;y a pas d&apos;utilisateur d&apos;API avec le GUID %1 dans cette base de données. «&#xa0;%2&#xa0;» affiche les GUID.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without confirmation.</source>
        <translation>Rien n&apos;a été supprimé&#xa0;: sans terminal, impossible de demander une confirmation. Utilisez --yes pour supprimer sans confirmation.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Deleted API user %1 of %2.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 a été supprimé.</translation>
    </message>
    <message>
        <source>Import saved answers of the account&apos;s API into the database. What each file contains (operators, operator groups or API users) is recognised.</source>
        <translation>Importer dans la base de données des réponses enregistrées de l&apos;API du compte. Le contenu de chaque fichier (opérateurs, groupes d&apos;opérateurs ou utilisateurs d&apos;API) est reconnu.</translation>
    </message>
    <message>
        <source>Fill an empty database with sample data: %1 API users, or N.</source>
        <translation>Remplir une base de données vide avec des données d&apos;exemple&#xa0;: %1 utilisateurs d&apos;API, ou N.</translation>
    </message>
    <message>
        <source>Save pictures of the windows in the folder DIR: hub.png and overview.png.</source>
        <translation>Enregistrer des images des fenêtres dans le dossier DIR&#xa0;: hub.png et overview.png.</translation>
    </message>
    <message>
        <source>Use Dutch, English, German or French instead of the system language.</source>
        <translation>Utiliser le néerlandais, l&apos;anglais, l&apos;allemand ou le français au lieu de la langue du système.</translation>
    </message>
    <message>
        <source>Use a temporary database with sample data. For the hub, list and screenshot.</source>
        <translation>Utiliser une base de données temporaire avec des données d&apos;exemple. Pour le hub, list et screenshot.</translation>
    </message>
    <message>
        <source>Sort by one of: %1.</source>
        <translation>Trier selon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reverse the order.</source>
        <translation>Inverser l&apos;ordre.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators. Without a command the hub window opens.</source>
        <translation>Voir, trier, rechercher et supprimer les utilisateurs d&apos;API de tous vos opérateurs. Sans commande, la fenêtre du hub s&apos;ouvre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Options, avant ou après la commande&#xa0;:</translation>
    </message>
    <message>
        <source>Options for %1:</source>
        <translation>Options de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status: 0 success, 1 failure, 2 invalid command line.</source>
        <translation>Code de sortie&#xa0;: 0 réussite, 1 échec, 2 ligne de commande erronée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a value. (A value that starts with two dashes is written %1=VALUE.)</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;». (Une valeur qui commence par deux tirets s&apos;écrit %1=VALEUR.)</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation>L&apos;option «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; takes no value.</source>
        <translation>L&apos;option «&#xa0;%1&#xa0;» n&apos;accepte pas de valeur.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not text in UTF-8. If it is a file, rename it, or make a link to it that has another name.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas du texte en UTF-8. S&apos;il s&apos;agit d&apos;un fichier, renommez-le ou créez un lien vers lui sous un autre nom.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may be asking you to unlock it…</source>
        <translation>En attente du trousseau de clés, qui vous demande peut-être de le déverrouiller…</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs a command.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» nécessite une commande.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; cannot be used with &apos;%2&apos;.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» ne peut pas être utilisée avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--database&apos; cannot be used together: sample data goes into a temporary database.</source>
        <translation>Les options «&#xa0;--sample&#xa0;» et «&#xa0;--database&#xa0;» ne peuvent pas être utilisées ensemble&#xa0;: les données d&apos;exemple vont dans une base de données temporaire.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs an argument: %2</source>
        <translation>La commande «&#xa0;%1&#xa0;» nécessite un argument&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is one argument too many: &apos;%1&apos;.</source>
        <translation>Il y a un argument de trop&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An argument of &apos;%1&apos; is empty.</source>
        <translation>Un argument de «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from 0 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre compris entre 0 et %2.</translation>
    </message>
    <message>
        <source>The value of &apos;--%1&apos; is empty.</source>
        <translation>La valeur de «&#xa0;--%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for &apos;--%2&apos;; choose one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur valide pour «&#xa0;--%2&#xa0;»&#xa0;; les valeurs possibles sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <translation>Essayez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <comment>progress</comment>
        <translation>Lecture… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Building indexes… %1 of %2</source>
        <comment>progress</comment>
        <translation>Création des index… %1 sur %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The output could not be written completely (%1). Write it to another place, or make room there.</source>
        <translation>La sortie n&apos;a pas pu être écrite en entier (%1). Écrivez-la ailleurs ou libérez de l&apos;espace à cet endroit.</translation>
    </message>
    <message>
        <source>This could not be written to the output (%1).</source>
        <translation>Cela n&apos;a pas pu être écrit dans la sortie (%1).</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>Les fichiers ont été importés.</translation>
    </message>
    <message>
        <source>The sample data was put into the database.</source>
        <translation>Les données d&apos;exemple ont été ajoutées à la base de données.</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Synchronisé avec le compte.</translation>
    </message>
    <message>
        <source>The pictures were saved.</source>
        <translation>Les images ont été enregistrées.</translation>
    </message>
    <message>
        <source>Nothing was deleted: this program signs in with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Rien n&apos;a été supprimé&#xa0;: ce programme se connecte avec cet utilisateur d&apos;API et, sans terminal, impossible de demander une confirmation.</translation>
    </message>
    <message>
        <source>This program signs in with this API user. Without it you cannot sync or delete any more.</source>
        <translation>Ce programme se connecte avec cet utilisateur d&apos;API. Sans lui, vous ne pourrez plus ni synchroniser ni supprimer.</translation>
    </message>
    <message>
        <source>Type its username to delete it:</source>
        <translation>Saisissez son nom d&apos;utilisateur pour le supprimer&#xa0;:</translation>
    </message>
    <message>
        <source>Sync the database with its account. The password comes from the keyring or from standard input.</source>
        <translation>Synchroniser la base de données avec son compte. Le mot de passe vient du trousseau de clés ou de l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Connect the database to the account at this address. For the hub and sync.</source>
        <translation>Connecter la base de données au compte situé à cette adresse. Pour le hub et sync.</translation>
    </message>
    <message>
        <source>The username of the API user to sign in with. Used with --account.</source>
        <translation>Le nom d&apos;utilisateur de l&apos;utilisateur d&apos;API avec lequel se connecter. À utiliser avec --account.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--account&apos; cannot be used together.</source>
        <translation>Les options «&#xa0;--sample&#xa0;» et «&#xa0;--account&#xa0;» ne peuvent pas être utilisées ensemble.</translation>
    </message>
    <message>
        <source>Fetching from the account… %1 received</source>
        <comment>progress</comment>
        <translation>Récupération depuis le compte… %1 reçus</translation>
    </message>
    <message>
        <source>Comparing… API users: %1</source>
        <comment>progress</comment>
        <translation>Comparaison… utilisateurs d&apos;API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updating the database… %1 of %2</source>
        <comment>progress</comment>
        <translation>Mise à jour de la base de données… %1 sur %2</translation>
    </message>
    <message>
        <source>The account lists far fewer API users than the database contains: the sync would remove %1 of %2.</source>
        <translation>Le compte répertorie bien moins d&apos;utilisateurs d&apos;API que la base de données n&apos;en contient&#xa0;: la synchronisation en supprimerait %1 sur %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. If these API users should really be removed, use --yes to do so without confirmation.</source>
        <translation>Rien n&apos;a été modifié. Si ces utilisateurs d&apos;API doivent vraiment être supprimés, utilisez --yes pour le faire sans confirmation.</translation>
    </message>
    <message>
        <source>Remove these API users from the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Supprimer ces utilisateurs d&apos;API de la base de données&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>The account limits requests… %1 of %2 answers received</source>
        <comment>progress</comment>
        <translation>Le compte limite les requêtes… %1 réponses reçues sur %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The sync would now remove even more API users: %1. Nothing was changed. Start the sync again.</source>
        <translation>À présent, la synchronisation supprimerait encore plus d&apos;utilisateurs d&apos;API&#xa0;: %1. Rien n&apos;a été modifié. Relancez la synchronisation.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; must be used together.</source>
        <translation>Les options «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» doivent être utilisées ensemble.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; must be used together.</source>
        <translation>Les options «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» doivent être utilisées ensemble.</translation>
    </message>
    <message>
        <source>Only API users of the members of this operator group.</source>
        <translation>Uniquement les utilisateurs d&apos;API des membres de ce groupe d&apos;opérateurs.</translation>
    </message>
    <message>
        <source>Only API users of this operator.</source>
        <translation>Uniquement les utilisateurs d&apos;API de cet opérateur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <comment>a name in quotes</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Among those available: %1.</source>
        <translation>Exemples disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Il n&apos;y a pas d&apos;opérateur %1.</translation>
    </message>
    <message>
        <source>There are several operators named %1. Specify the right one by its GUID: %2.</source>
        <translation>Il y a plusieurs opérateurs nommés %1. Indiquez le bon par son GUID&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no operator group %1.</source>
        <translation>Il n&apos;y a pas de groupe d&apos;opérateurs %1.</translation>
    </message>
    <message>
        <source>There are several operator groups named %1. Specify the right one by its GUID: %2.</source>
        <translation>Il y a plusieurs groupes d&apos;opérateurs nommés %1. Indiquez le bon par son GUID&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no API user of the type %1.</source>
        <translation>Il n&apos;y a pas d&apos;utilisateur d&apos;API du type %1.</translation>
    </message>
    <message>
        <source>On the command line: use --account and --username.</source>
        <translation>En ligne de commande&#xa0;: utilisez --account et --username.</translation>
    </message>
    <message>
        <source>On the command line: sync once with --account and --username.</source>
        <translation>En ligne de commande&#xa0;: synchronisez une fois avec --account et --username.</translation>
    </message>
    <message>
        <source>On the command line: use --password-stdin, and write the password to standard input.</source>
        <translation>En ligne de commande&#xa0;: utilisez --password-stdin et écrivez le mot de passe sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet: it has changed since it was shown.</source>
        <translation>Rien n&apos;a encore été supprimé&#xa0;: l&apos;utilisateur d&apos;API a changé depuis qu&apos;il a été affiché.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the API user has changed since the database was last brought up to date:</source>
        <translation>Rien n&apos;a été supprimé&#xa0;: l&apos;utilisateur d&apos;API a changé depuis la dernière mise à jour de la base de données&#xa0;:</translation>
    </message>
    <message>
        <source>The database is up to date now. Look at the API user, and start again if it is still to be deleted.</source>
        <translation>La base de données est maintenant à jour. Regardez l&apos;utilisateur d&apos;API et relancez la commande s&apos;il doit toujours être supprimé.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted in the account; this program saw it on %3.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 a été supprimé dans le compte&#xa0;; ce programme l&apos;a constaté le %3.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted by this program on %3.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 a été supprimé par ce programme le %3.</translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %Ln change(s) that the account has not answered…</source>
        <translation>
            <numerusform>Recherche de ce qu&apos;est devenue %Ln modification restée sans réponse du compte…</numerusform>
            <numerusform>Recherche de ce que sont devenues %Ln modifications restées sans réponse du compte…</numerusform>
        </translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted, as asked for earlier.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 a été supprimé, comme demandé auparavant.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted; it is as before.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 n&apos;a pas été supprimé et reste inchangé.</translation>
    </message>
    <message>
        <source>API user %1 of %2 has the description that was asked for earlier.</source>
        <translation>L&apos;utilisateur d&apos;API %1 de %2 a la description demandée auparavant.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>La description de l&apos;utilisateur d&apos;API %1 de %2 n&apos;a pas été modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln change(s) cannot be determined now; they stay marked.</source>
        <translation>
            <numerusform>Impossible pour l&apos;instant de savoir ce qu&apos;est devenue %Ln modification&#xa0;; elle reste marquée.</numerusform>
            <numerusform>Impossible pour l&apos;instant de savoir ce que sont devenues %Ln modifications&#xa0;; elles restent marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program is at work on %Ln change(s), which are left to it.</source>
        <translation>
            <numerusform>Un autre programme effectue %Ln modification&#xa0;; elle lui est laissée.</numerusform>
            <numerusform>Un autre programme effectue %Ln modifications&#xa0;; elles lui sont laissées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking whether the API user was deleted…</source>
        <translation>Vérification de la suppression de l&apos;utilisateur d&apos;API…</translation>
    </message>
    <message>
        <source>The time zone of the account, such as %1, for times that it sends without one. It is kept with the database; at first it is UTC.</source>
        <translation>Le fuseau horaire du compte, par exemple %1, pour les heures qu&apos;il envoie sans fuseau. Il est conservé dans la base de données&#xa0;; au départ, c&apos;est UTC.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone that this computer knows. Name one such as %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fuseau horaire connu de cet ordinateur. Indiquez-en un, par exemple %2 ou %3.</translation>
    </message>
    <message>
        <source>Set the time zone of the account, for example with: %1</source>
        <translation>Définissez le fuseau horaire du compte, par exemple avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>Le nom d&apos;utilisateur ou le nom de l&apos;opérateur mélange des lettres de plusieurs alphabets et peut donc seulement ressembler à un autre. Vérifiez le GUID.</translation>
    </message>
    <message>
        <source>Only API users of this type. Given several times: of one of these.</source>
        <translation>Uniquement les utilisateurs d&apos;API de ce type. Indiqué plusieurs fois&#xa0;: de l&apos;un de ces types.</translation>
    </message>
    <message>
        <source>Only API users with this last use; choose from: %1. Given several times: with one of these.</source>
        <translation>Uniquement les utilisateurs d&apos;API ayant cette dernière utilisation, au choix&#xa0;: %1. Indiqué plusieurs fois&#xa0;: l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Only API users that were created then; choose from: %1. Given several times: at one of these times.</source>
        <translation>Uniquement les utilisateurs d&apos;API créés dans cette période, au choix&#xa0;: %1. Indiqué plusieurs fois&#xa0;: dans l&apos;une de ces périodes.</translation>
    </message>
    <message>
        <source>Nothing was deleted: somebody has signed in to this program with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Rien n&apos;a été supprimé&#xa0;: quelqu&apos;un s&apos;est connecté à ce programme avec cet utilisateur d&apos;API et, sans terminal, impossible de demander une confirmation.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Quelqu&apos;un s&apos;est connecté à ce programme avec cet utilisateur d&apos;API. Quiconque le fait encore ne peut, sans lui, ni synchroniser ni modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Other programs connected to the database at the moment: %1.</source>
        <translation>Autres programmes connectés en ce moment à la base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. If the database should be updated nevertheless, use --yes.</source>
        <translation>Rien n&apos;a été modifié. Si la base de données doit tout de même être mise à niveau, utilisez --yes.</translation>
    </message>
    <message>
        <source>After the update they need the new version of this program to change anything.</source>
        <translation>Après la mise à niveau, ils auront besoin de la nouvelle version de ce programme pour modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Update the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Mettre à niveau la base de données&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>The database on the server is of an older version. Nothing was changed. To update it, use: %1</source>
        <translation>La base de données sur le serveur est d&apos;une version plus ancienne. Rien n&apos;a été modifié. Pour la mettre à niveau, utilisez&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database is up to date.</source>
        <translation>La base de données est à jour.</translation>
    </message>
    <message>
        <source>Password for the database %1:</source>
        <translation>Mot de passe pour la base de données %1&#xa0;:</translation>
    </message>
    <message>
        <source>Password of %1 for the database %2:</source>
        <comment>a username, an address</comment>
        <translation>Mot de passe de %1 pour la base de données %2&#xa0;:</translation>
    </message>
    <message>
        <source>Print where the database is and what you can do with it. With migrate: update it to the version of this program first, on a server as its owner.</source>
        <translation>Afficher où se trouve la base de données et ce que vous pouvez en faire. Avec migrate&#xa0;: la mettre à niveau vers la version de ce programme, sur un serveur en tant que propriétaire.</translation>
    </message>
    <message>
        <source>Use this database instead of your own: the path of an SQLite file, or an address such as %1.</source>
        <translation>Utiliser cette base de données au lieu de la vôtre&#xa0;: le chemin d&apos;un fichier SQLite, ou une adresse telle que %1.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation. For sync, delete and database migrate.</source>
        <translation>Ne pas demander de confirmation. Pour sync, delete et database migrate.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs two arguments: %2</source>
        <translation>La commande «&#xa0;%1&#xa0;» nécessite deux arguments&#xa0;: %2</translation>
    </message>
    <message>
        <source>The database was copied.</source>
        <translation>La base de données a été copiée.</translation>
    </message>
    <message>
        <source>&apos;-&apos; is neither the path of a file nor the address of a database.</source>
        <translation>«&#xa0;-&#xa0;» n&apos;est ni le chemin d&apos;un fichier ni l&apos;adresse d&apos;une base de données.</translation>
    </message>
    <message>
        <source>Copy a database, with its history, from one place to another: the path of an SQLite file or the address of a database on a server. TO must be new or empty.</source>
        <translation>Copier une base de données, avec son historique, d&apos;un endroit à un autre&#xa0;: le chemin d&apos;un fichier SQLite ou l&apos;adresse d&apos;une base de données sur un serveur. TO doit être nouveau ou vide.</translation>
    </message>
    <message>
        <source>Copying… %1 %</source>
        <comment>progress</comment>
        <translation>Copie… %1&#xa0;%</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; cannot be used together.</source>
        <translation>Les options &apos;%1&apos; et &apos;%2&apos; ne peuvent pas être utilisées ensemble.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no API user with the GUID &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas d&apos;utilisateur d&apos;API avec le GUID &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) would change.</source>
        <translation>
            <numerusform>Les notes de %n utilisateur d&apos;API changeraient.</numerusform>
            <numerusform>Les notes de %n utilisateurs d&apos;API changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) have changed.</source>
        <translation>
            <numerusform>Les notes de %n utilisateur d&apos;API ont changé.</numerusform>
            <numerusform>Les notes de %n utilisateurs d&apos;API ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands within a cell that does not begin with one.</source>
        <translation>Un guillemet figure dans une cellule qui ne commence pas par un guillemet.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>Something stands behind the closing quotation mark of a cell.</source>
        <translation>Du texte suit le guillemet fermant d&apos;une cellule.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de colonne &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there twice.</source>
        <translation>La colonne &apos;%1&apos; figure deux fois.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is missing.</source>
        <translation>La colonne &apos;%1&apos; manque.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 characters.</source>
        <translation>&apos;%1&apos; a plus de %2 caractères.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day such as 2027-12-31: &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; n&apos;est pas un jour tel que 2027-12-31&#xa0;: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no GUID.</source>
        <translation>Il n&apos;y a pas de GUID.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Ce n&apos;est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It has %1 cells, and the heading %2.</source>
        <translation>Elle a %1 cellules, et l&apos;en-tête %2.</translation>
    </message>
    <message>
        <source>The API user with this GUID is in line %1 already.</source>
        <translation>L&apos;utilisateur d&apos;API avec ce GUID figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>Print what people have entered about API users (owner, purpose and so on) as CSV, or take it from a CSV file, told by GUID: all of the file, or nothing.</source>
        <translation>Affiche ce que des personnes ont saisi sur les utilisateurs d&apos;API (responsable, objet, etc.) au format CSV, ou le reprend d&apos;un fichier CSV, par GUID&#xa0;: tout le fichier, ou rien.</translation>
    </message>
    <message>
        <source>Only API users that contain every word of TEXT, in operator, username, type, description or notes.</source>
        <translation>Seulement les utilisateurs d&apos;API qui contiennent chaque mot de TEXT, dans l&apos;opérateur, le nom d&apos;utilisateur, le type, la description ou les notes.</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;. Choose one of: %2.</source>
        <translation>Il n&apos;y a pas de vue &apos;%1&apos;. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Use either %1 or %2, not both.</source>
        <translation>Utilisez soit %1, soit %2, pas les deux.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;--%2&apos;.</source>
        <translation>L&apos;option «&#xa0;--%1&#xa0;» nécessite «&#xa0;--%2&#xa0;».</translation>
    </message>
    <message>
        <source>Syncing first, as the data is more than a day old…</source>
        <translation>Synchronisation d&apos;abord, car les données ont plus d&apos;un jour…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the GUIDs is not in this database.</source>
        <translation>
            <numerusform>%Ln des GUID n&apos;est pas dans cette base de données.</numerusform>
            <numerusform>%Ln des GUID ne sont pas dans cette base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API user to delete.</source>
        <translation>Il n&apos;y a aucun utilisateur d&apos;API à supprimer.</translation>
    </message>
    <message>
        <source>Nothing was deleted: API users in the plan: %1, expected: %2.</source>
        <translation>Rien n&apos;a été supprimé&#xa0;: utilisateurs d&apos;API dans le plan&#xa0;: %1, attendus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The data is more than a day old; a deletion would sync first.</source>
        <translation>Les données ont plus d&apos;un jour&#xa0;; une suppression synchroniserait d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without it, and --dry-run to see what would be deleted.</source>
        <translation>Rien n&apos;a été supprimé&#xa0;: sans terminal, impossible de demander une confirmation. Utilisez --yes pour supprimer sans confirmation, et --dry-run pour voir ce qui serait supprimé.</translation>
    </message>
    <message>
        <source>To delete these API users, type how many they are:</source>
        <translation>Pour supprimer ces utilisateurs d&apos;API, saisissez leur nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Delete these API users? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Supprimer ces utilisateurs d&apos;API&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Il n&apos;y a aucune tâche.</translation>
    </message>
    <message>
        <source>In job %1 there is nothing left to do.</source>
        <translation>Dans la tâche %1, il n&apos;y a plus rien à faire.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Il n&apos;y a pas de tâche %1.</translation>
    </message>
    <message>
        <source>The job is not done. To go on with it: %1</source>
        <comment>a command</comment>
        <translation>La tâche n&apos;est pas terminée. Pour la poursuivre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… et %Ln autre.</numerusform>
            <numerusform>… et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>API users to delete: %1</source>
        <comment>a number</comment>
        <translation>Utilisateurs d&apos;API à supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not to be deleted, marked with -: %1</source>
        <comment>a number</comment>
        <translation>À ne pas supprimer, marqués d&apos;un -&#xa0;: %1</translation>
    </message>
    <message>
        <source>By operator:</source>
        <translation>Par opérateur&#xa0;:</translation>
    </message>
    <message>
        <source>By type:</source>
        <translation>Par type&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number for &apos;--%2&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre pour «&#xa0;--%2&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the number of a job.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;une tâche.</translation>
    </message>
    <message>
        <source>Delete one API user, or those that an option names as one job, after asking for confirmation.</source>
        <translation>Supprimer un utilisateur d&apos;API, ou ceux qu&apos;une option désigne en une seule tâche, après confirmation.</translation>
    </message>
    <message>
        <source>Print the jobs, or do something with job N: show prints what became of each API user, resume goes on, retry tries again what was refused or not done, give-up ends it.</source>
        <translation>Afficher les tâches, ou agir sur la tâche N&#xa0;: show affiche ce qu&apos;est devenu chaque utilisateur d&apos;API, resume la poursuit, retry réessaie ce qui a été refusé ou n&apos;a pas été fait, give-up y met fin.</translation>
    </message>
    <message>
        <source>Only the API users of a view, in its order: one that you have saved in a window, or one of %1. For list and delete.</source>
        <translation>Seulement les utilisateurs d&apos;API d&apos;une vue, dans son ordre&#xa0;: une que vous avez enregistrée dans une fenêtre, ou l&apos;une de %1. Pour list et delete.</translation>
    </message>
    <message>
        <source>Delete the API users whose GUIDs are in this file, one on each line; - for standard input.</source>
        <translation>Supprimer les utilisateurs d&apos;API dont les GUID sont dans ce fichier, un par ligne&#xa0;; - pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Delete nothing unless it would be N API users.</source>
        <translation>Ne rien supprimer, sauf s&apos;il s&apos;agit de N utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing. For delete and notes import.</source>
        <translation>Dit ce qui serait fait, sans rien faire. Pour delete et notes import.</translation>
    </message>
    <message>
        <source>Deleting… %1 of %2</source>
        <comment>progress</comment>
        <translation>Suppression… %1 sur %2</translation>
    </message>
    <message>
        <source>(waiting until %1)</source>
        <comment>progress; a time</comment>
        <translation>(attend jusqu&apos;à %1)</translation>
    </message>
    <message>
        <source>(the account limits requests)</source>
        <comment>progress</comment>
        <translation>(le compte limite les requêtes)</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; is about API users.</source>
        <translation>L&apos;option &apos;--%1&apos; concerne les utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;%2&apos;.</source>
        <translation>L&apos;option &apos;--%1&apos; nécessite &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is given twice.</source>
        <translation>La colonne &apos;%1&apos; est indiquée deux fois.</translation>
    </message>
    <message>
        <source>There is no list of &apos;%1&apos;; choose one of: %2.</source>
        <translation>Il n&apos;y a pas de liste de &apos;%1&apos;&#xa0;; choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Print the API users, or the operators or operator groups, one per line.</source>
        <translation>Afficher les utilisateurs d&apos;API, ou les opérateurs ou les groupes d&apos;opérateurs, un par ligne.</translation>
    </message>
    <message>
        <source>Print these columns, in this order, with a comma between; choose from: %1.</source>
        <translation>Afficher ces colonnes, dans cet ordre, séparées par des virgules&#xa0;; choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For csv, what stands between the cells; one of: %1.</source>
        <translation>Pour csv, ce qui sépare les cellules&#xa0;; parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For csv: begin with a byte order mark, by which some spreadsheets tell UTF-8.</source>
        <translation>Pour csv&#xa0;: commencer par une marque d&apos;ordre des octets, à laquelle certains tableurs reconnaissent l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>Write the list to FILE, all of it or nothing; a file that is there is replaced.</source>
        <translation>Écrire la liste dans FILE, en entier ou pas du tout&#xa0;; un fichier existant est remplacé.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>&apos;--until&apos; is before &apos;--since&apos;.</source>
        <translation>&apos;--until&apos; est antérieur à &apos;--since&apos;.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs the option &apos;%2&apos;.</source>
        <translation>La commande &apos;%1&apos; nécessite l&apos;option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Print the journal, the newest entry first: what happened to API users, operators and groups, when and by whom. With verify: check that nothing in it was changed, and print its newest hash. With archive: move old entries to FILE.</source>
        <translation>Afficher le journal, le plus récent d&apos;abord&#xa0;: ce qui est arrivé aux utilisateurs d&apos;API, aux opérateurs et aux groupes, quand et par qui. Avec verify&#xa0;: vérifier que rien n&apos;y a été modifié, et afficher le dernier hachage. Avec archive&#xa0;: déplacer les anciennes entrées vers FILE.</translation>
    </message>
    <message>
        <source>Print what has become of each API user between two times: new, gone, changed, or in use again.</source>
        <translation>Afficher ce qu&apos;est devenu chaque utilisateur d&apos;API entre deux moments&#xa0;: nouveau, disparu, modifié ou de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Print what is new since the last run: API users that are new, gone, in use again, contradictory or have another description. Exit status 3 if there is anything.</source>
        <translation>Afficher les nouveautés depuis la dernière fois&#xa0;: utilisateurs d&apos;API nouveaux, disparus, de nouveau utilisés, contradictoires ou ayant une autre description. Code de sortie 3 s&apos;il y en a.</translation>
    </message>
    <message>
        <source>There is no API user &apos;%1&apos;, nor does the journal know of one.</source>
        <translation>Il n&apos;y a pas d&apos;utilisateur d&apos;API &apos;%1&apos;, et le journal n&apos;en connaît pas non plus.</translation>
    </message>
    <message>
        <source>There are several API users named &apos;%1&apos;. Specify the right one by its GUID: %2.</source>
        <translation>Il y a plusieurs utilisateurs d&apos;API nommés &apos;%1&apos;. Indiquez le bon par son GUID&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its hash:</source>
        <translation>Son hachage&#xa0;:</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal. Nothing was changed.</source>
        <translation>Seul le propriétaire de la base de données peut archiver son journal. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Nothing was changed.</source>
        <translation>Il y a déjà un fichier &apos;%1&apos;. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>No entry is that old. Nothing was changed.</source>
        <translation>Aucune entrée n&apos;est aussi ancienne. Rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to the file.</source>
        <translation>
            <numerusform>%Ln entrée du journal a été déplacée vers le fichier.</numerusform>
            <numerusform>%Ln entrées du journal ont été déplacées vers le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time for &apos;--%2&apos;. Write a day (%3), a time (%4), how long ago (%5), today or yesterday.</source>
        <translation>&apos;%1&apos; n&apos;est pas un moment pour &apos;--%2&apos;. Écrivez un jour (%3), une heure (%4), une durée écoulée (%5), today ou yesterday.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a hash of 64 hexadecimal digits.</source>
        <translation>&apos;%1&apos; n&apos;est pas un hachage de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>One of: %1. For list, jobs, journal, changes and, but for csv, delete and watch; xlsx is for list with --output.</source>
        <translation>Parmi&#xa0;: %1. Pour list, jobs, journal, changes et, sauf csv, delete et watch&#xa0;; xlsx est pour list avec --output.</translation>
    </message>
    <message>
        <source>Only what was noted from then on: a day, a time, or how long ago, such as %1.</source>
        <translation>Seulement ce qui a été noté à partir de ce moment&#xa0;: un jour, une heure ou une durée écoulée, par exemple %1.</translation>
    </message>
    <message>
        <source>Only what was noted before then. A day stands for its beginning.</source>
        <translation>Seulement ce qui a été noté avant ce moment. Un jour désigne son début.</translation>
    </message>
    <message>
        <source>Only entries about this API user, whether it is still there or not.</source>
        <translation>Seulement les entrées sur cet utilisateur d&apos;API, qu&apos;il existe encore ou non.</translation>
    </message>
    <message>
        <source>Only entries of this kind; choose from: %1. Given several times: of one of these.</source>
        <translation>Seulement les entrées de ce genre&#xa0;; choisissez parmi&#xa0;: %1. Indiqué plusieurs fois&#xa0;: de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Sync first. That the sync fails is reported as well, once.</source>
        <translation>Synchroniser d&apos;abord. Un échec de la synchronisation est aussi signalé, une seule fois.</translation>
    </message>
    <message>
        <source>For journal archive: move the entries before then, as for --since.</source>
        <translation>Pour journal archive&#xa0;: déplacer les entrées antérieures à ce moment, comme pour --since.</translation>
    </message>
    <message>
        <source>For journal verify: check that the journal still has the entry with this hash, which you have kept elsewhere.</source>
        <translation>Pour journal verify&#xa0;: vérifier que le journal contient encore l&apos;entrée ayant ce hachage, que vous avez conservé ailleurs.</translation>
    </message>
    <message>
        <source>Read the password of that API user from the first line of standard input instead of from the keyring. It is not kept. For the hub, sync, delete, jobs and watch.</source>
        <translation>Lire le mot de passe de cet utilisateur d&apos;API sur la première ligne de l&apos;entrée standard au lieu du trousseau de clés. Il n&apos;est pas conservé. Pour le hub, sync, delete, jobs et watch.</translation>
    </message>
    <message>
        <source>The sync has been failing since %1.</source>
        <translation>La synchronisation échoue depuis le %1.</translation>
    </message>
    <message>
        <source>The database was put back to an earlier state since the last run. What happens from now on will be reported.</source>
        <translation>La base de données a été remise dans un état antérieur depuis la dernière fois. Ce qui arrive à partir de maintenant sera signalé.</translation>
    </message>
    <message>
        <source>This is the first run for this database. What happens from now on will be reported.</source>
        <translation>C&apos;est la première fois pour cette base de données. Ce qui arrive à partir de maintenant sera signalé.</translation>
    </message>
    <message>
        <source>Another watch of this database is running. Nothing was printed.</source>
        <translation>Un autre watch de cette base de données est en cours. Rien n&apos;a été affiché.</translation>
    </message>
</context>
<context>
    <name>umh::ConnectionDialog</name>
    <message numerus="yes">
        <source>The account has %Ln operator(s).</source>
        <translation>
            <numerusform>Le compte a %Ln opérateur.</numerusform>
            <numerusform>Le compte a %Ln opérateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Account %1 has %Ln operator(s).</source>
        <translation>
            <numerusform>Le compte %1 a %Ln opérateur.</numerusform>
            <numerusform>Le compte %1 a %Ln opérateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>%1 This API user may read the API users.</source>
        <comment>what was found</comment>
        <translation>%1 Cet utilisateur d&apos;API a le droit de lire les utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>This API user may not read the API users.</source>
        <translation>Cet utilisateur d&apos;API n&apos;a pas le droit de lire les utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Use an API user of an operator who is an administrator.</source>
        <comment>what was found</comment>
        <translation>L&apos;authentification fonctionne. %1 Utilisez un utilisateur d&apos;API d&apos;un opérateur qui est administrateur.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>La connexion ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Connection to the account</source>
        <translation>Connexion au compte</translation>
    </message>
    <message>
        <source>Connect to an account</source>
        <translation>Se connecter à un compte</translation>
    </message>
    <message>
        <source>Sign in with an API user of the account, preferably one of an administrator. Do not use the e-mail address and password with which an operator signs in.</source>
        <translation>Connectez-vous avec un utilisateur d&apos;API du compte, de préférence celui d&apos;un administrateur. N&apos;utilisez pas l&apos;adresse e-mail et le mot de passe avec lesquels un opérateur se connecte.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Nom d&apos;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of your desktop.</source>
        <translation>Le mot de passe est conservé dans le trousseau de clés de votre environnement de bureau.</translation>
    </message>
    <message>
        <source>The password is kept in memory for this run only, since there is no keyring.</source>
        <translation>Le mot de passe n&apos;est conservé qu&apos;en mémoire jusqu&apos;à la fermeture du programme, car il n&apos;y a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Où le mot de passe est conservé</translation>
    </message>
    <message numerus="yes">
        <source>This database now contains %Ln API user(s). They will be compared with the account: those that are not in the account will be removed here.</source>
        <translation>
            <numerusform>Cette base de données contient %Ln utilisateur d&apos;API. Il sera comparé au compte&#xa0;: s&apos;il n&apos;existe pas dans le compte, il sera supprimé ici.</numerusform>
            <numerusform>Cette base de données contient %Ln utilisateurs d&apos;API. Ils seront comparés au compte&#xa0;: ceux qui n&apos;existent pas dans le compte seront supprimés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to this database</source>
        <translation>Ce que devient cette base de données</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Time &amp;zone of the account:</source>
        <translation>F&amp;useau horaire du compte&#xa0;:</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone. You can change it alone, without the password.</source>
        <translation>Pour les heures que le compte envoie sans fuseau. Vous pouvez le modifier seul, sans le mot de passe.</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone.</source>
        <translation>Pour les heures que le compte envoie sans fuseau.</translation>
    </message>
    <message>
        <source>What the time zone is for</source>
        <translation>À quoi sert le fuseau horaire</translation>
    </message>
</context>
<context>
    <name>umh::CopyDatabaseDialog</name>
    <message>
        <source>Copy database</source>
        <translation>Copier la base de données</translation>
    </message>
    <message>
        <source>Copies everything in the open database, with its history, to a file that does not exist yet, or to an empty database on a server. Afterwards, continue with only one of the two, so that they stay the same database.</source>
        <translation>Copie tout le contenu de la base de données ouverte, avec son historique, dans un fichier qui n&apos;existe pas encore ou dans une base de données vide sur un serveur. Ensuite, ne continuez qu&apos;avec l&apos;une des deux, afin qu&apos;elles restent la même base de données.</translation>
    </message>
    <message>
        <source>&amp;To a file, or an address such as %1:</source>
        <translation>&amp;Vers un fichier, ou une adresse telle que %1&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>About copying</source>
        <translation>À propos de la copie</translation>
    </message>
    <message>
        <source>What is wrong with the place</source>
        <translation>Ce qui ne va pas avec l&apos;endroit</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseCopying</name>
    <message>
        <source>The database was copied to “%1”.</source>
        <comment>a path or an address</comment>
        <translation>La base de données a été copiée vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You continue in the database that was open before.</source>
        <translation>Vous continuez dans la base de données qui était déjà ouverte.</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>the copy of the database</comment>
        <translation>L&apos;ouvrir</translation>
    </message>
    <message>
        <source>Copying the database was cancelled.</source>
        <translation>La copie de la base de données a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n&apos;a été copié.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>La base de données n&apos;a pas pu être copiée.</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseSignInDialog</name>
    <message>
        <source>Sign in to the database server</source>
        <translation>Connexion au serveur de base de données</translation>
    </message>
    <message>
        <source>The server asks for a password for the database %1.</source>
        <translation>Le serveur demande un mot de passe pour la base de données %1.</translation>
    </message>
    <message>
        <source>The server asks %1 for the password for the database %2.</source>
        <comment>a username, an address</comment>
        <translation>Le serveur demande à %1 le mot de passe pour la base de données %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>&amp;Conserver dans le trousseau de clés de votre environnement de bureau</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>Conservé en mémoire jusqu&apos;à la fermeture seulement, faute de trousseau de clés</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>umh::DeleteConfirmation</name>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>Le nom d&apos;utilisateur ou le nom de l&apos;opérateur mélange des lettres de plusieurs alphabets et peut donc seulement ressembler à un autre. Vérifiez le GUID.</translation>
    </message>
    <message>
        <source>This API user was used in the last 30 days. Whatever uses it will stop working.</source>
        <translation>Cet utilisateur d&apos;API a été utilisé au cours des 30 derniers jours. Tout ce qui l&apos;utilise cessera de fonctionner.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>On ignore si cet utilisateur d&apos;API est utilisé. Si c&apos;est le cas, tout ce qui l&apos;utilise cessera de fonctionner.</translation>
    </message>
    <message>
        <source>Delete API user</source>
        <translation>Supprimer l&apos;utilisateur de l&apos;API</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>&amp;Delete API user</source>
        <translation>&amp;Supprimer l&apos;utilisateur de l&apos;API</translation>
    </message>
    <message>
        <source>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect with another API user.</source>
        <translation>C&apos;est avec cet utilisateur d&apos;API que ce programme se connecte. Sans lui, le programme ne peut ni synchroniser ni modifier quoi que ce soit tant que vous ne vous connectez pas avec un autre utilisateur d&apos;API.</translation>
    </message>
    <message>
        <source>To delete it all the same, type its &amp;username:</source>
        <translation>Pour le supprimer malgré tout, saisissez son nom d&apos;&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has changed since you confirmed:</source>
        <translation>Il n&apos;a pas encore été supprimé, car il a changé depuis votre confirmation&#xa0;:</translation>
    </message>
    <message>
        <source>Delete this API user?</source>
        <translation>Supprimer cet utilisateur d&apos;API&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field and its value, as a sentence</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Quelqu&apos;un s&apos;est connecté à ce programme avec cet utilisateur d&apos;API. Quiconque le fait encore ne peut, sans lui, ni synchroniser ni modifier quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>umh::DescriptionDelegate</name>
    <message>
        <source>Description of API user %1 of %2</source>
        <translation>Description de l&apos;utilisateur d&apos;API %1 de %2</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryCard</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d&apos;exemple</translation>
    </message>
    <message>
        <source>Fictitious data to explore</source>
        <translation>Données fictives, pour explorer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Operators in use: %1 of %2</source>
        <translation>Opérateurs utilisés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Operators in use: %1</source>
        <translation>Opérateurs utilisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Synchronisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offline. As of: %1</source>
        <comment>how long ago the last sync was</comment>
        <translation>Hors ligne. État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offline. Not yet synced</source>
        <translation>Hors ligne. Pas encore synchronisé</translation>
    </message>
    <message>
        <source>I&amp;mport files…</source>
        <translation>I&amp;mporter des fichiers…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>Choisir des fichiers JSON contenant des réponses enregistrées de l&apos;API du compte</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Se connec&amp;ter à un compte…</translation>
    </message>
    <message>
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Se connecter à un compte et synchroniser cette base de données avec celui-ci</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Fetch what has changed in the account</source>
        <translation>Récupérer ce qui a changé dans le compte</translation>
    </message>
    <message>
        <source>View the journal</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Open the journal: what has happened</source>
        <translation>Ouvrir le journal&#xa0;: ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryFactsText</name>
    <message>
        <source>View only: this server is a standby</source>
        <translation>Consulter seulement&#xa0;: ce serveur est un serveur de secours</translation>
    </message>
    <message>
        <source>Everything, including updating the database to a new version</source>
        <translation>Tout, y compris mettre à niveau la base de données</translation>
    </message>
    <message>
        <source>View, sync and change API users</source>
        <translation>Consulter, synchroniser et modifier les utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>View and sync</source>
        <translation>Consulter et synchroniser</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a database</comment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Database system</source>
        <translation>Système de base de données</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Fast, by an index</source>
        <translation>Rapide, grâce à un index</translation>
    </message>
    <message>
        <source>Slower with many API users: the server lacks the extension pg_trgm</source>
        <translation>Plus lent avec beaucoup d&apos;utilisateurs d&apos;API&#xa0;: l&apos;extension pg_trgm manque sur le serveur</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>You can</source>
        <comment>what somebody may do with a database</comment>
        <translation>Vous pouvez</translation>
    </message>
    <message>
        <source>Other connected programs</source>
        <translation>Autres programmes connectés</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryOpening</name>
    <message>
        <source>The update of the database was cancelled.</source>
        <translation>La mise à niveau de la base de données a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was lost. The database can be opened once it has been updated.</source>
        <translation>Rien n&apos;a été perdu. La base de données pourra être ouverte une fois mise à niveau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation>Création des données d&apos;exemple…</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>La base de données n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The sample data could not be made.</source>
        <translation>Les données d&apos;exemple n&apos;ont pas pu être créées.</translation>
    </message>
    <message>
        <source>The sample data is ready.</source>
        <translation>Les données d&apos;exemple sont prêtes.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>The database was not opened, as you cancelled it.</source>
        <translation>La base de données n&apos;a pas été ouverte, car vous avez annulé.</translation>
    </message>
    <message>
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>Le mot de passe n&apos;a pas pu être enregistré dans le trousseau de clés. Il reste en mémoire jusqu&apos;à ce que vous quittiez le programme.</translation>
    </message>
    <message>
        <source>The other database is ready.</source>
        <translation>L&apos;autre base de données est prête.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>The last column that is shown stays.</source>
        <translation>La dernière colonne affichée reste visible.</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTasks</name>
    <message>
        <source>Building indexes…</source>
        <translation>Création des index…</translation>
    </message>
    <message>
        <source>Updating the database to the new version…</source>
        <translation>Mise à niveau de la base de données…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation en cours…</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>Les fichiers ont été importés.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L&apos;importation a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The files could not be imported.</source>
        <translation>Les fichiers n&apos;ont pas pu être importés.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>the address of a database</comment>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copie de la base de données…</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryWindows</name>
    <message>
        <source>The operator could not be shown.</source>
        <translation>L&apos;opérateur n&apos;a pas pu être affiché.</translation>
    </message>
</context>
<context>
    <name>umh::DisconnectQuestion</name>
    <message>
        <source>Disconnect from the account</source>
        <translation>Se déconnecter du compte</translation>
    </message>
    <message>
        <source>Disconnect this database from its account?</source>
        <translation>Déconnecter cette base de données de son compte&#xa0;?</translation>
    </message>
    <message>
        <source>The password is removed. Operators, operator groups and API users stay in the database as they are now; what you delete from then on is deleted here only, not in the account.</source>
        <translation>Le mot de passe sera supprimé. Les opérateurs, groupes d&apos;opérateurs et utilisateurs d&apos;API resteront dans la base de données tels qu&apos;ils sont&#xa0;; ce que vous supprimerez ensuite ne le sera qu&apos;ici, pas dans le compte.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
</context>
<context>
    <name>umh::ErrorDetail</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d&apos;objets</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>pas un objet</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>number that is not a whole one from 0 to 2^53</source>
        <translation>un nombre qui n&apos;est pas entier ou pas compris entre 0 et 2^53</translation>
    </message>
    <message>
        <source>no whole number from 0 to 2^53</source>
        <translation>pas un nombre entier compris entre 0 et 2^53</translation>
    </message>
    <message>
        <source>neither a text nor a whole number</source>
        <translation>ni un texte ni un nombre entier</translation>
    </message>
    <message>
        <source>text of more than 4 MiB</source>
        <translation>texte de plus de 4 Mio</translation>
    </message>
    <message>
        <source>text with a NUL character, which cannot be stored</source>
        <translation>texte avec un caractère NUL, qui ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>caractère NUL</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>the row about the database itself is missing</source>
        <translation>la ligne sur la base de données elle-même manque</translation>
    </message>
    <message>
        <source>more after the end</source>
        <translation>il y a quelque chose après la fin</translation>
    </message>
    <message>
        <source>a key expected</source>
        <translation>une clé est attendue</translation>
    </message>
    <message>
        <source>a colon expected</source>
        <translation>un deux-points est attendu</translation>
    </message>
    <message>
        <source>a comma or } expected</source>
        <translation>une virgule ou } est attendue</translation>
    </message>
    <message>
        <source>a comma or ] expected</source>
        <translation>une virgule ou ] est attendue</translation>
    </message>
    <message>
        <source>a bad escape or a control character in a text</source>
        <translation>séquence d&apos;échappement incorrecte ou caractère de contrôle dans un texte</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>moitié d&apos;une paire de substitution</translation>
    </message>
    <message>
        <source>half of a surrogate pair in a key</source>
        <translation>moitié d&apos;une paire de substitution dans une clé</translation>
    </message>
    <message>
        <source>a text without end</source>
        <translation>texte sans fin</translation>
    </message>
    <message>
        <source>digits expected</source>
        <translation>des chiffres sont attendus</translation>
    </message>
    <message>
        <source>a value expected</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas de l&apos;UTF-8</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>cancelled before the answer</source>
        <translation>annulé avant la réponse</translation>
    </message>
    <message>
        <source>connection lost before the answer</source>
        <translation>connexion perdue avant la réponse</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sans code de statut</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <translation>n&apos;a pas pu être décompressée</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>aucune connexion sécurisée possible</translation>
    </message>
    <message>
        <source>without a content type</source>
        <translation>sans type de contenu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>signed by one that may not sign</source>
        <translation>signé par une autorité non habilitée</translation>
    </message>
    <message>
        <source>none was shown</source>
        <translation>aucun certificat n&apos;a été présenté</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>others could read a file there</source>
        <translation>d&apos;autres pourraient y lire un fichier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d&apos;espace sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le contenu de la base de données est incorrect</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d&apos;écriture sur le disque</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>le fichier de la base de données ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, ligne %2, octet %3</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, octet %2</translation>
    </message>
    <message>
        <source>cut off: %1</source>
        <translation>coupé&#xa0;: %1</translation>
    </message>
    <message>
        <source>member %1: %2</source>
        <translation>membre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>without %1; present: %2</source>
        <translation>sans %1&#xa0;; présents&#xa0;: %2</translation>
    </message>
    <message>
        <source>no fields at all</source>
        <translation>aucun champ</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>an answer that no account gives: %1</source>
        <translation>une réponse qu&apos;aucun compte ne donne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; it contains a character that cannot be stored</source>
        <translation>%1&#xa0;; il contient un caractère qui ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>text such as %1, or a whole number</source>
        <translation>un texte tel que %1, ou un nombre entier</translation>
    </message>
    <message>
        <source>text such as %1</source>
        <translation>un texte tel que %1</translation>
    </message>
    <message>
        <source>text %1 of more than %2 characters</source>
        <translation>texte %1 de plus de %2 caractères</translation>
    </message>
    <message>
        <source>text of more than %1 characters</source>
        <translation>texte de plus de %1 caractères</translation>
    </message>
    <message>
        <source>blank %1</source>
        <translation>%1 vide</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>texte %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nombre %1</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>plus de %1 niveaux</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>une réponse de plus de %1 octets</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>pas de HTTP</translation>
    </message>
    <message>
        <source>no answer at all; the server may expect HTTPS</source>
        <translation>aucune réponse&#xa0;; le serveur attend peut-être HTTPS</translation>
    </message>
    <message>
        <source>only one of several pages</source>
        <translation>une seule de plusieurs pages</translation>
    </message>
    <message>
        <source>the next page is at another address</source>
        <translation>la page suivante se trouve à une autre adresse</translation>
    </message>
    <message>
        <source>its pages lead in a circle</source>
        <translation>ses pages se suivent en boucle</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>trop de pages</translation>
    </message>
    <message>
        <source>a page that is not a list</source>
        <translation>une page qui n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>a picture could not be made</source>
        <translation>une image n&apos;a pas pu être créée</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>only %1 of %2 elements</source>
        <translation>seulement %1 éléments sur %2</translation>
    </message>
    <message>
        <source>compressed with %1, which is not supported</source>
        <translation>compressé avec %1, qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>informational status %1 before the answer, which is not supported</source>
        <translation>statut d&apos;information %1 avant la réponse, qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>accepted, but not carried out yet: %1</source>
        <translation>acceptée, mais pas encore exécutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>an index lacks rows</source>
        <translation>il manque des lignes dans un index</translation>
    </message>
    <message>
        <source>a name that is not UTF-8</source>
        <translation>un nom qui n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>a NUL character in the path</source>
        <translation>un caractère NUL dans le chemin</translation>
    </message>
    <message>
        <source>packed in an unknown way: %1</source>
        <translation>compressée d&apos;une manière inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>a NUL character in the address</source>
        <translation>un caractère NUL dans l&apos;adresse</translation>
    </message>
    <message>
        <source>parameter %1</source>
        <translation>paramètre %1</translation>
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
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>a sentence (technical detail)</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>a sentence: where (technical detail)</comment>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file name in quotes</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>element %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <comment>of a JSON element</comment>
        <translation>champ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, element and field</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <comment>%1 is advice</comment>
        <translation>Rien n&apos;a été importé. %1</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Une erreur inattendue s&apos;est produite</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Réessayez. Si cela se reproduit, signalez ce problème en joignant ce message.</translation>
    </message>
    <message>
        <source>You cancelled this operation</source>
        <translation>Vous avez annulé cette opération</translation>
    </message>
    <message>
        <source>The account has not made the change</source>
        <translation>Le compte n&apos;a pas effectué la modification</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n&apos;a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another name or place, or try again.</source>
        <translation>Choisissez un autre nom ou un autre emplacement, ou réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start it again any time.</source>
        <translation>Rien n&apos;a été modifié. Vous pouvez relancer l&apos;opération à tout moment.</translation>
    </message>
    <message>
        <source>This version cannot open a database of this kind</source>
        <translation>Cette version ne peut pas ouvrir une base de données de ce type</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>Le fichier est introuvable</translation>
    </message>
    <message>
        <source>Check its name, and whether it was moved, renamed or deleted.</source>
        <translation>Vérifiez son nom, et s&apos;il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>Il s&apos;agit d&apos;un dossier ou d&apos;un périphérique, pas d&apos;un fichier</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Il ne s&apos;agit pas d&apos;un dossier</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>You do not have permission to read or write here</source>
        <translation>Vous n&apos;avez pas l&apos;autorisation de lire ou d&apos;écrire à cet endroit</translation>
    </message>
    <message>
        <source>Ask the owner of the file or folder for access, or choose another place.</source>
        <translation>Demandez l&apos;accès au propriétaire du fichier ou du dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the one that was opened</source>
        <translation>Un autre fichier a pris la place de celui qui a été ouvert</translation>
    </message>
    <message>
        <source>Open the file that is there now, or put the earlier one back and start again.</source>
        <translation>Ouvrez le fichier qui s&apos;y trouve maintenant, ou remettez le précédent et redémarrez.</translation>
    </message>
    <message>
        <source>The file could not be read completely</source>
        <translation>Le fichier n&apos;a pas pu être lu jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>Check that its disk or network drive is still connected, then try again.</source>
        <translation>Vérifiez que son disque ou lecteur réseau est toujours connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is not a database</source>
        <translation>Le fichier n&apos;est pas une base de données</translation>
    </message>
    <message>
        <source>The file is a database, but not one of User management hub</source>
        <translation>Le fichier est une base de données, mais pas une base du Hub de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>The database was made by a newer version of User management hub</source>
        <translation>La base de données a été créée par une version plus récente du Hub de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>format %1</source>
        <comment>number of a file format</comment>
        <translation>format %1</translation>
    </message>
    <message>
        <source>It was not changed. Update User management hub, then open the database again.</source>
        <translation>Elle n&apos;a pas été modifiée. Mettez à jour le Hub de gestion des utilisateurs, puis rouvrez la base de données.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed the database</source>
        <translation>Une version plus récente du Hub de gestion des utilisateurs a modifié la base de données</translation>
    </message>
    <message>
        <source>Nothing was changed. This version can only look at it: update User management hub to change anything.</source>
        <translation>Rien n&apos;a été modifié. Cette version ne peut que l&apos;afficher&#xa0;: mettez à jour le Hub de gestion des utilisateurs pour modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Another program is using the database</source>
        <translation>Un autre programme utilise la base de données</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment or close the other program, then try again.</source>
        <translation>Rien n&apos;a été modifié. Patientez un instant ou fermez l&apos;autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The database cannot be written to</source>
        <translation>Impossible d&apos;écrire dans la base de données</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the file, its folder and its drive are not read-only.</source>
        <translation>Rien n&apos;a été modifié. Vérifiez que le fichier, son dossier et son disque ne sont pas en lecture seule.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Il n&apos;y a plus d&apos;espace sur le disque</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Rien n&apos;a été modifié. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>Keep a copy of the file. Then restore it from a backup, or import your files into a new database.</source>
        <translation>Gardez une copie du fichier. Restaurez-le ensuite à partir d&apos;une sauvegarde, ou importez vos fichiers dans une nouvelle base de données.</translation>
    </message>
    <message>
        <source>This entry does not exist any more; it was deleted in the meantime</source>
        <translation>Cet élément n&apos;existe plus&#xa0;; il a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh to see what is there now.</source>
        <translation>Il n&apos;y a plus rien à faire. Actualisez pour voir l&apos;état actuel.</translation>
    </message>
    <message>
        <source>The database is not empty</source>
        <translation>La base de données n&apos;est pas vide</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a database that is new or empty.</source>
        <translation>Rien n&apos;a été modifié. Choisissez une base de données nouvelle ou vide.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, or its end is missing</source>
        <translation>Le fichier n&apos;est pas du JSON valide ou est incomplet</translation>
    </message>
    <message>
        <source>Save the answer of the account again, whole and unchanged.</source>
        <translation>Enregistrez à nouveau la réponse du compte, complète et sans modification.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8</source>
        <translation>Le fichier n&apos;est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>Save the file again in UTF-8.</source>
        <translation>Enregistrez à nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file is nested more deeply than an answer of the account can be</source>
        <translation>Le fichier est imbriqué plus profondément qu&apos;une réponse du compte ne peut l&apos;être</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Vérifiez qu&apos;il s&apos;agit du bon fichier.</translation>
    </message>
    <message>
        <source>A text in the file is longer than the database allows</source>
        <translation>Un texte du fichier est plus long que ce qu&apos;accepte la base de données</translation>
    </message>
    <message>
        <source>Shorten that text.</source>
        <translation>Raccourcissez ce texte.</translation>
    </message>
    <message>
        <source>The file contains neither operators, nor operator groups, nor API users</source>
        <translation>Le fichier ne contient ni opérateurs, ni groupes d&apos;opérateurs, ni utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>Choose a file with a saved answer of the account.</source>
        <translation>Choisissez un fichier contenant une réponse enregistrée du compte.</translation>
    </message>
    <message>
        <source>A required field is missing</source>
        <translation>Un champ obligatoire manque</translation>
    </message>
    <message>
        <source>A field contains something that does not belong there</source>
        <translation>Un champ contient quelque chose qui n&apos;y a pas sa place</translation>
    </message>
    <message>
        <source>Correct the field, or save the answer of the account again.</source>
        <translation>Corrigez le champ, ou enregistrez à nouveau la réponse du compte.</translation>
    </message>
    <message>
        <source>The same GUID occurs twice</source>
        <translation>Le même GUID apparaît deux fois</translation>
    </message>
    <message>
        <source>Leave out one of the two elements, or the file that was chosen twice.</source>
        <translation>Retirez l&apos;un des deux éléments, ou le fichier choisi deux fois.</translation>
    </message>
    <message>
        <source>The file refers to an operator that is in neither the database nor the files</source>
        <translation>Le fichier mentionne un opérateur qui ne figure ni dans la base de données ni dans les fichiers</translation>
    </message>
    <message>
        <source>Import the file with the operators together with this one.</source>
        <translation>Importez le fichier des opérateurs en même temps que celui-ci.</translation>
    </message>
    <message>
        <source>The file contains an object around the list, instead of the list alone</source>
        <translation>Le fichier contient un objet autour de la liste, au lieu de la liste seule</translation>
    </message>
    <message>
        <source>Save only the list, from its [ to its ].</source>
        <translation>Enregistrez uniquement la liste, du [ au ].</translation>
    </message>
    <message>
        <source>The file contains one object per line (NDJSON), instead of one list</source>
        <translation>Le fichier contient un objet par ligne (NDJSON), au lieu d&apos;une seule liste</translation>
    </message>
    <message>
        <source>Put a [ before the first object, commas between the objects and a ] after the last one.</source>
        <translation>Placez un [ avant le premier objet, des virgules entre les objets et un ] après le dernier.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not valid JSON, or its end is missing</source>
        <translation>La réponse du compte n&apos;est pas du JSON valide ou est incomplète</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not text in UTF-8</source>
        <translation>La réponse du compte n&apos;est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>The account&apos;s answer is nested more deeply than allowed</source>
        <translation>La réponse du compte est imbriquée plus profondément qu&apos;il n&apos;est permis</translation>
    </message>
    <message>
        <source>A text in the account&apos;s answer is longer than the database allows</source>
        <translation>Un texte de la réponse du compte est plus long que ce qu&apos;accepte la base de données</translation>
    </message>
    <message>
        <source>Shorten that text in the account, then try again.</source>
        <translation>Raccourcissez ce texte dans le compte, puis réessayez.</translation>
    </message>
    <message>
        <source>The account&apos;s answer contains something other than what was requested</source>
        <translation>La réponse du compte contient autre chose que ce qui a été demandé</translation>
    </message>
    <message>
        <source>A required field is missing in the account&apos;s answer</source>
        <translation>Un champ obligatoire manque dans la réponse du compte</translation>
    </message>
    <message>
        <source>Please report this problem and include this message.</source>
        <translation>Veuillez signaler ce problème en joignant ce message.</translation>
    </message>
    <message>
        <source>A field in the account&apos;s answer contains something that does not belong there</source>
        <translation>Un champ de la réponse du compte contient quelque chose qui n&apos;y a pas sa place</translation>
    </message>
    <message>
        <source>The same GUID occurs twice in the account&apos;s answer</source>
        <translation>Le même GUID apparaît deux fois dans la réponse du compte</translation>
    </message>
    <message>
        <source>The account&apos;s answer names an operator that the account does not list</source>
        <translation>La réponse du compte mentionne un opérateur que le compte ne répertorie pas</translation>
    </message>
    <message>
        <source>The account may have changed while it was read. Try again.</source>
        <translation>Le compte a peut-être changé pendant sa lecture. Réessayez.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>the address</comment>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is not a web address</source>
        <comment>the address</comment>
        <translation>ce n&apos;est pas une adresse web</translation>
    </message>
    <message>
        <source>the name of the server is missing</source>
        <comment>in the address</comment>
        <translation>le nom du serveur manque</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address</comment>
        <translation>ce port n&apos;existe pas</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <comment>the address</comment>
        <translation>elle ne commence pas par https://</translation>
    </message>
    <message>
        <source>it contains a question mark</source>
        <comment>the address</comment>
        <translation>elle contient un point d&apos;interrogation</translation>
    </message>
    <message>
        <source>it contains a number sign</source>
        <comment>the address; the character #</comment>
        <translation>elle contient un croisillon</translation>
    </message>
    <message>
        <source>it contains a username or password</source>
        <comment>the address</comment>
        <translation>elle contient un nom d&apos;utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>The account asks to wait until %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>Le compte demande d&apos;attendre jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>This is not the address of an account</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un compte</translation>
    </message>
    <message>
        <source>Enter the address of the account&apos;s REST API, such as %1.</source>
        <translation>Saisissez l&apos;adresse de l&apos;API REST du compte, par exemple %1.</translation>
    </message>
    <message>
        <source>This address is not safe, because without HTTPS others could read the password</source>
        <translation>Cette adresse n&apos;est pas sûre, car sans HTTPS d&apos;autres pourraient lire le mot de passe</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</source>
        <translation>Utilisez une adresse qui commence par https://. Le simple http:// n&apos;est accepté que pour cet ordinateur même.</translation>
    </message>
    <message>
        <source>The database is not connected to an account</source>
        <translation>La base de données n&apos;est pas connectée à un compte</translation>
    </message>
    <message>
        <source>Connect it first: menu Account, “Connect to an account…”.</source>
        <translation>Connectez-la d&apos;abord&#xa0;: menu Compte, «&#xa0;Se connecter à un compte…&#xa0;».</translation>
    </message>
    <message>
        <source>The password for the account is not available</source>
        <translation>Le mot de passe du compte n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>Enter it again: menu Account, “Connection…”.</source>
        <translation>Saisissez-le à nouveau&#xa0;: menu Compte, «&#xa0;Connexion…&#xa0;».</translation>
    </message>
    <message>
        <source>The account&apos;s server was not found</source>
        <translation>Le serveur du compte est introuvable</translation>
    </message>
    <message>
        <source>Check your network connection, and how the address is spelled.</source>
        <translation>Vérifiez votre connexion réseau et l&apos;orthographe de l&apos;adresse.</translation>
    </message>
    <message>
        <source>The account&apos;s server refused the connection</source>
        <translation>Le serveur du compte n&apos;accepte pas la connexion</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the service may be down for a while: try again later.</source>
        <translation>Vérifiez l&apos;adresse. Si elle est correcte, le service est peut-être momentanément indisponible&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to the account ended before the answer was complete</source>
        <translation>La connexion au compte s&apos;est interrompue avant que la réponse soit complète</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The account did not answer in time</source>
        <translation>Le compte n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>limit: %1 s</source>
        <comment>seconds</comment>
        <translation>limite&#xa0;: %1&#xa0;s</translation>
    </message>
    <message>
        <source>Check your network connection, or try again later.</source>
        <translation>Vérifiez votre connexion réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The certificate of the account&apos;s server cannot be trusted</source>
        <translation>Le certificat du serveur du compte n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, and the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>Le mot de passe n&apos;a pas été envoyé. Vérifiez l&apos;adresse, ainsi que la date et l&apos;heure de cet ordinateur. Si elles sont correctes, adressez-vous à l&apos;administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects to another address, which is not followed</source>
        <translation>Le serveur du compte redirige vers une autre adresse, qui n&apos;est pas suivie</translation>
    </message>
    <message>
        <source>The password was not sent there. If the account has moved, connect to its new address.</source>
        <translation>Le mot de passe n&apos;y a pas été envoyé. Si l&apos;adresse du compte a changé, connectez-vous à la nouvelle adresse.</translation>
    </message>
    <message>
        <source>This answer does not come from the API of an account</source>
        <translation>Cette réponse ne vient pas de l&apos;API d&apos;un compte</translation>
    </message>
    <message>
        <source>Check the address; it usually ends with /v4. The sign-in page of a network can also be in between.</source>
        <translation>Vérifiez l&apos;adresse&#xa0;; elle se termine généralement par /v4. La page de connexion d&apos;un réseau peut aussi s&apos;interposer.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is larger than this program allows</source>
        <translation>La réponse du compte est plus volumineuse que ce qu&apos;accepte ce programme</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>a size</comment>
        <translation>limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, please report this problem and include this message.</source>
        <translation>Vérifiez l&apos;adresse. Si elle est correcte, veuillez signaler ce problème en joignant ce message.</translation>
    </message>
    <message>
        <source>The account does not accept the username and password</source>
        <translation>Le compte n&apos;accepte pas ce nom d&apos;utilisateur ou ce mot de passe</translation>
    </message>
    <message>
        <source>Check both. They must be those of an API user, not an operator&apos;s e-mail address and password.</source>
        <translation>Vérifiez les deux. Ce doivent être ceux d&apos;un utilisateur d&apos;API, et non l&apos;adresse e-mail et le mot de passe d&apos;un opérateur.</translation>
    </message>
    <message>
        <source>The account does not allow this</source>
        <translation>Le compte ne le permet pas</translation>
    </message>
    <message>
        <source>Sign in with the API user of an operator who may do it: only administrators may manage API users.</source>
        <translation>Connectez-vous avec l&apos;utilisateur d&apos;API d&apos;un opérateur qui en a le droit&#xa0;: seuls les administrateurs peuvent gérer les utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>This does not exist in the account (any more)</source>
        <translation>Cet élément n&apos;existe pas (ou plus) dans le compte</translation>
    </message>
    <message>
        <source>Sync to see what is there now.</source>
        <translation>Synchronisez pour voir l&apos;état actuel.</translation>
    </message>
    <message>
        <source>The account did not accept the request</source>
        <translation>Le compte n&apos;a pas accepté la requête</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The account got too many requests in a short time</source>
        <translation>Le compte a reçu trop de requêtes en peu de temps</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Patientez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>The account&apos;s server reported an error</source>
        <translation>Le serveur du compte a signalé une erreur</translation>
    </message>
    <message>
        <source>Try again later. If the problem persists, contact the support of the service.</source>
        <translation>Réessayez plus tard. Si le problème persiste, contactez l&apos;assistance du service.</translation>
    </message>
    <message>
        <source>No answer was received that confirms whether the account made the change</source>
        <translation>Aucune réponse n&apos;indique si le compte a effectué la modification</translation>
    </message>
    <message>
        <source>The program checks this as soon as the account answers again. There is no need to repeat the change.</source>
        <translation>Le programme le vérifiera dès que le compte répondra à nouveau. Il est inutile de répéter la modification.</translation>
    </message>
    <message>
        <source>The sync would remove suspiciously many API users</source>
        <translation>La synchronisation supprimerait un nombre suspect d&apos;utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>Check whether they are really gone from the account. If so, sync again, and confirm that they are to be removed.</source>
        <translation>Vérifiez s&apos;ils ont vraiment disparu du compte. Si oui, synchronisez à nouveau et confirmez qu&apos;ils doivent être supprimés.</translation>
    </message>
    <message>
        <source>This is not the account that the database is connected to</source>
        <translation>Ce compte n&apos;est pas celui auquel la base de données est connectée</translation>
    </message>
    <message>
        <source>Sign in to the same account, or use another database for this account.</source>
        <translation>Connectez-vous au même compte, ou utilisez une autre base de données pour celui-ci.</translation>
    </message>
    <message>
        <source>The keyring of your desktop could not store or return the password</source>
        <translation>Le trousseau de clés de votre environnement de bureau n&apos;a pas pu enregistrer ou fournir le mot de passe</translation>
    </message>
    <message>
        <source>Unlock or start the keyring, then try again. Without it, the password has to be entered each time the program starts.</source>
        <translation>Déverrouillez ou démarrez le trousseau de clés, puis réessayez. Sans lui, le mot de passe doit être saisi à chaque démarrage du programme.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>%1 is advice</comment>
        <translation>Rien n&apos;a été modifié. %1</translation>
    </message>
    <message>
        <source>The database mirrors an account, so the next sync would undo an import</source>
        <translation>La base de données reflète un compte, la prochaine synchronisation annulerait donc une importation</translation>
    </message>
    <message>
        <source>Disconnect it from its account first, or use another database.</source>
        <translation>Déconnectez-la d&apos;abord de son compte, ou utilisez une autre base de données.</translation>
    </message>
    <message>
        <source>It has been used since you saw it</source>
        <translation>Il a été utilisé depuis que vous l&apos;avez vu</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Regardez-le à nouveau avant de décider.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you saw it</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a modifié depuis que vous l&apos;avez vu</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <comment>the certificate</comment>
        <translation>il est auto-signé</translation>
    </message>
    <message>
        <source>its issuer is not trusted here</source>
        <comment>of the certificate</comment>
        <translation>son émetteur n&apos;est pas approuvé ici</translation>
    </message>
    <message>
        <source>its issuer is unknown</source>
        <comment>of the certificate</comment>
        <translation>son émetteur est inconnu</translation>
    </message>
    <message>
        <source>it was issued for another server</source>
        <comment>the certificate</comment>
        <translation>il a été délivré pour un autre serveur</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <comment>the certificate</comment>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <comment>the certificate; a date</comment>
        <translation>il a expiré le %1</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <comment>the certificate; a date</comment>
        <translation>il n&apos;est valable qu&apos;à partir du %1</translation>
    </message>
    <message>
        <source>Standard input contains no password</source>
        <translation>L&apos;entrée standard ne contient pas de mot de passe</translation>
    </message>
    <message>
        <source>Write the password to standard input, as its first line.</source>
        <translation>Écrivez le mot de passe sur la première ligne de l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>a proxy that is itself reached by HTTPS is not supported</source>
        <translation>un proxy lui-même joint en HTTPS n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>of SOCKS, only version 5 is supported</source>
        <translation>de SOCKS, seule la version 5 est prise en charge</translation>
    </message>
    <message>
        <source>it begins with neither http:// nor socks5:// nor socks5h://</source>
        <comment>the address of a proxy</comment>
        <translation>elle ne commence ni par http://, ni par socks5://, ni par socks5h://</translation>
    </message>
    <message>
        <source>the name of the proxy is missing</source>
        <comment>in its address</comment>
        <translation>le nom du proxy manque</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <comment>the address of a proxy</comment>
        <translation>ce n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address of a proxy</comment>
        <translation>ce port n&apos;existe pas</translation>
    </message>
    <message>
        <source>Check the proxy in the environment variable https_proxy or in the network settings of your system, or ask whoever runs your network.</source>
        <translation>Vérifiez le proxy dans la variable d&apos;environnement https_proxy ou dans les paramètres réseau de votre système, ou demandez à l&apos;administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account was not found</source>
        <translation>Le proxy qui mène au compte est introuvable</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not take the connection</source>
        <translation>Le proxy qui mène au compte n&apos;accepte pas la connexion</translation>
    </message>
    <message>
        <source>The proxy on the way to the account ended the connection without an answer</source>
        <translation>Le proxy qui mène au compte a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>The proxy on the way to the account did not answer in time</source>
        <translation>Le proxy qui mène au compte n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever runs your network.</source>
        <translation>Réessayez plus tard, ou demandez à l&apos;administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>What answers in place of the proxy on the way to the account is not a proxy</source>
        <translation>Ce qui répond à l&apos;adresse du proxy n&apos;est pas un proxy</translation>
    </message>
    <message>
        <source>The proxy on the way to the account refused or failed</source>
        <translation>Le proxy qui mène au compte a refusé ou ne fonctionne pas</translation>
    </message>
    <message>
        <source>The proxy could not reach the account&apos;s server</source>
        <translation>Le proxy n&apos;a pas pu joindre le serveur du compte</translation>
    </message>
    <message>
        <source>Check the address of the account. If it is right, try again later, or ask whoever runs your network.</source>
        <translation>Vérifiez l&apos;adresse du compte. Si elle est correcte, réessayez plus tard, ou demandez à l&apos;administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>An environment variable names a proxy that cannot be used</source>
        <translation>Une variable d&apos;environnement désigne un proxy qui ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Set it to an address such as %1, or unset it.</source>
        <translation>Donnez-lui une adresse telle que %1, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The proxy does not allow connections to the account&apos;s server</source>
        <translation>Le proxy n&apos;autorise pas les connexions au serveur du compte</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to allow them.</source>
        <translation>Demandez à l&apos;administrateur de votre réseau de les autoriser.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account asks for a username and password</source>
        <translation>Le proxy qui mène au compte demande un nom d&apos;utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not accept the username and password</source>
        <translation>Le proxy qui mène au compte n&apos;accepte pas le nom d&apos;utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>Check both: those in the environment variable https_proxy, or those that you entered.</source>
        <translation>Vérifiez les deux&#xa0;: dans la variable d&apos;environnement https_proxy, ou ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account lets in only those who sign in by a method that this program does not know</source>
        <translation>Le proxy qui mène au compte exige une méthode d&apos;authentification que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for a way to sign in with username and password (Basic or Digest), or for one without a proxy.</source>
        <translation>Demandez à l&apos;administrateur de votre réseau une authentification par nom d&apos;utilisateur et mot de passe (Basic ou Digest), ou un accès sans proxy.</translation>
    </message>
    <message>
        <source>Enter them when the window asks for them, and keep them in the keyring; or put them into the environment variable https_proxy, as in %1.</source>
        <translation>Saisissez-les lorsque la fenêtre les demande et conservez-les dans le trousseau de clés, ou indiquez-les dans la variable d&apos;environnement https_proxy, comme dans %1.</translation>
    </message>
    <message>
        <source>Another program has changed or removed the connection of this database</source>
        <translation>Un autre programme a modifié la connexion de cette base de données ou l&apos;a déconnectée</translation>
    </message>
    <message>
        <source>The database is reopened automatically once the password that is still shown has been stored. Try again after that.</source>
        <translation>La base de données sera rouverte automatiquement dès qu&apos;un mot de passe encore affiché aura été conservé. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not about the one that was asked for</source>
        <translation>La réponse du compte ne porte pas sur ce qui a été demandé</translation>
    </message>
    <message>
        <source>Nothing was done on the strength of that answer. Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Rien n&apos;a été fait sur la foi de cette réponse. Réessayez. Si cela se reproduit, signalez ce problème en joignant ce message.</translation>
    </message>
    <message>
        <source>Another program is changing it at this moment</source>
        <translation>Un autre programme est en train de le modifier</translation>
    </message>
    <message>
        <source>Wait until that is done, then look at it again.</source>
        <translation>Attendez que ce soit terminé, puis regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects in a circle</source>
        <translation>Le serveur du compte redirige en boucle</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects again and again</source>
        <translation>Le serveur du compte redirige sans cesse</translation>
    </message>
    <message>
        <source>Check the address. If it is right, contact the support of the service.</source>
        <translation>Vérifiez l&apos;adresse. Si elle est correcte, contactez l&apos;assistance du service.</translation>
    </message>
    <message>
        <source>The account&apos;s server supports only old versions of TLS, which are not safe</source>
        <translation>Le serveur du compte ne prend en charge que d&apos;anciennes versions de TLS, qui ne sont pas sûres</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs the server to enable TLS 1.2 or newer.</source>
        <translation>Le mot de passe n&apos;a pas été envoyé. Demandez à l&apos;administrateur du serveur d&apos;activer TLS 1.2 ou une version plus récente.</translation>
    </message>
    <message>
        <source>What answers at this address does not support HTTPS</source>
        <translation>Ce qui répond à cette adresse ne prend pas en charge HTTPS</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, especially its port.</source>
        <translation>Le mot de passe n&apos;a pas été envoyé. Vérifiez l&apos;adresse, en particulier son port.</translation>
    </message>
    <message>
        <source>What answers at this address does not support plain HTTP</source>
        <translation>Ce qui répond à cette adresse ne prend pas en charge HTTP sans chiffrement</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Something between this computer and the account did not let the request pass</source>
        <translation>Un équipement entre cet ordinateur et le compte n&apos;a pas laissé passer la requête</translation>
    </message>
    <message>
        <source>It was not the account that refused. Ask whoever runs your network.</source>
        <translation>Ce n&apos;est pas le compte qui a refusé. Adressez-vous à l&apos;administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not complete</source>
        <translation>La réponse du compte n&apos;est pas complète</translation>
    </message>
    <message>
        <source>This computer does not know the time zone that is set for the account</source>
        <translation>Cet ordinateur ne connaît pas le fuseau horaire défini pour le compte</translation>
    </message>
    <message>
        <source>Choose another time zone: menu Account, “Connection…”. Or update the time zone data of this computer.</source>
        <translation>Choisissez un autre fuseau horaire&#xa0;: menu Compte, «&#xa0;Connexion…&#xa0;». Ou mettez à jour les données de fuseaux horaires de cet ordinateur.</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs your network.</source>
        <translation>Le mot de passe n&apos;a pas été envoyé. Demandez à l&apos;administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>The sign-in page of a network may be in between: open any page in a web browser, then try again.</source>
        <translation>La page de connexion d&apos;un réseau s&apos;interpose peut-être&#xa0;: ouvrez une page quelconque dans un navigateur web, puis réessayez.</translation>
    </message>
    <message>
        <source>It cannot be reached at present. Check your network connection, then try again.</source>
        <comment>the account&apos;s server</comment>
        <translation>Il est injoignable pour le moment. Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The service may be down for a while: try again later.</source>
        <translation>Le service est peut-être momentanément indisponible&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>Le mot de passe n&apos;a pas été envoyé. Vérifiez la date et l&apos;heure de cet ordinateur. Si elles sont correctes, demandez à l&apos;administrateur de votre réseau.</translation>
    </message>
    <message>
        <source>The API user may have been deleted. Sign in again, with another API user if need be.</source>
        <translation>L&apos;utilisateur d&apos;API a peut-être été supprimé. Connectez-vous de nouveau, au besoin avec un autre utilisateur d&apos;API.</translation>
    </message>
    <message>
        <source>If the account&apos;s message does not help, please report this problem.</source>
        <translation>Si le message du compte ne suffit pas, veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>a method and an address</comment>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <comment>a number</comment>
        <translation>Statut HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer of the server: %1</source>
        <comment>its words</comment>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Element: %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>Élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <comment>of a JSON element</comment>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>for those who report it</comment>
        <translation>Détail technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <comment>a moment</comment>
        <translation>Date et heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not changed. Open the file that contains your database instead (on the command line: --database).</source>
        <translation>Il n&apos;a pas été modifié. Ouvrez plutôt le fichier qui contient votre base de données (en ligne de commande&#xa0;: --database).</translation>
    </message>
    <message>
        <source>You have not signed in to the account of this database yet</source>
        <translation>Vous ne vous êtes pas encore connecté au compte de cette base de données</translation>
    </message>
    <message>
        <source>Sign in with an API user of your own: menu Account, “Connection…”.</source>
        <translation>Connectez-vous avec votre propre utilisateur d&apos;API&#xa0;: menu Compte, «&#xa0;Connexion…&#xa0;».</translation>
    </message>
    <message>
        <source>Somebody else is syncing this database</source>
        <translation>Quelqu&apos;un d&apos;autre synchronise cette base de données</translation>
    </message>
    <message>
        <source>%1 has been syncing this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 synchronise cette base de données depuis %2</translation>
    </message>
    <message>
        <source>%1 on %2 has been syncing this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 sur %2 synchronise cette base de données depuis %3</translation>
    </message>
    <message>
        <source>Wait until that sync has finished, then sync again if need be.</source>
        <translation>Attendez la fin de cette synchronisation, puis synchronisez à nouveau si nécessaire.</translation>
    </message>
    <message>
        <source>Specify the path of a file, or the address of a database on a PostgreSQL server.</source>
        <translation>Indiquez le chemin d&apos;un fichier, ou l&apos;adresse d&apos;une base de données sur un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>this computer does not trust its certificate</source>
        <translation>cet ordinateur ne fait pas confiance à son certificat</translation>
    </message>
    <message>
        <source>its certificate is for another server</source>
        <translation>son certificat est celui d&apos;un autre serveur</translation>
    </message>
    <message>
        <source>it does not offer encrypted connections</source>
        <translation>il n&apos;offre pas de connexions chiffrées</translation>
    </message>
    <message>
        <source>the certificates to check it with are missing on this computer</source>
        <translation>les certificats permettant de le vérifier manquent sur cet ordinateur</translation>
    </message>
    <message>
        <source>The database on the server is still empty</source>
        <translation>La base de données sur le serveur est encore vide</translation>
    </message>
    <message>
        <source>Open it in the hub first, or fill it with import, sample or sync.</source>
        <translation>Ouvrez-la d&apos;abord dans le hub, ou remplissez-la avec import, sample ou sync.</translation>
    </message>
    <message>
        <source>This database on the server belongs to another program</source>
        <translation>Cette base de données sur le serveur appartient à un autre programme</translation>
    </message>
    <message>
        <source>It was not changed. Check the name in the address, or ask the administrator of the server to create an empty database.</source>
        <translation>Elle n&apos;a pas été modifiée. Vérifiez le nom dans l&apos;adresse, ou demandez à l&apos;administrateur du serveur de créer une base de données vide.</translation>
    </message>
    <message>
        <source>Another program is writing to the database on the server</source>
        <translation>Un autre programme est en train d&apos;écrire dans la base de données sur le serveur</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The database server only allows reading</source>
        <translation>Le serveur de base de données n&apos;autorise que la lecture</translation>
    </message>
    <message>
        <source>It may be a standby. Open the database on the primary server, or try again once this one has taken over.</source>
        <translation>C&apos;est peut-être un serveur de secours. Ouvrez la base de données sur le serveur principal, ou réessayez quand celui-ci aura pris le relais.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the database server</source>
        <translation>Il n&apos;y a plus d&apos;espace sur le disque du serveur de base de données</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to free some space, then try again.</source>
        <translation>Demandez à l&apos;administrateur du serveur de libérer de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The database on the server is damaged</source>
        <translation>La base de données sur le serveur est endommagée</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to restore it from a backup.</source>
        <translation>Demandez à l&apos;administrateur du serveur de la restaurer à partir d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>This is not a valid address of a database on a server</source>
        <translation>Ce n&apos;est pas une adresse valide d&apos;une base de données sur un serveur</translation>
    </message>
    <message>
        <source>Specify your username, the server and the database, for example: %1.</source>
        <translation>Indiquez votre nom d&apos;utilisateur, le serveur et la base de données, par exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address contains a password, which others could read there</source>
        <translation>L&apos;adresse contient un mot de passe, que d&apos;autres pourraient y lire</translation>
    </message>
    <message>
        <source>Leave the password out. You are asked for it when the database is opened.</source>
        <translation>Omettez le mot de passe. Il vous sera demandé à l&apos;ouverture de la base de données.</translation>
    </message>
    <message>
        <source>The database server cannot be reached</source>
        <translation>Le serveur de base de données est injoignable</translation>
    </message>
    <message>
        <source>Check the network connection and the address, or try again later.</source>
        <translation>Vérifiez la connexion réseau et l&apos;adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to the database server is not secure</source>
        <translation>La connexion au serveur de base de données n&apos;est pas sécurisée</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server which certificate to trust, and specify its file in the address, with sslrootcert.</source>
        <translation>Le mot de passe n&apos;a pas été envoyé. Demandez à l&apos;administrateur du serveur à quel certificat faire confiance, et indiquez son fichier dans l&apos;adresse, avec sslrootcert.</translation>
    </message>
    <message>
        <source>The database server is too old for this program</source>
        <translation>Le serveur de base de données est trop ancien pour ce programme</translation>
    </message>
    <message>
        <source>PostgreSQL 13 or newer is needed. Ask the administrator of the server to update it.</source>
        <translation>PostgreSQL 13 ou une version plus récente est nécessaire. Demandez à l&apos;administrateur du serveur de le mettre à jour.</translation>
    </message>
    <message>
        <source>The database server does not let you in</source>
        <translation>Le serveur de base de données vous refuse l&apos;accès</translation>
    </message>
    <message>
        <source>Check the username in the address, or ask the administrator of the server for access.</source>
        <translation>Vérifiez le nom d&apos;utilisateur dans l&apos;adresse, ou demandez l&apos;accès à l&apos;administrateur du serveur.</translation>
    </message>
    <message>
        <source>The database server asks for a password</source>
        <translation>Le serveur de base de données demande un mot de passe</translation>
    </message>
    <message>
        <source>The database server does not accept the username or password</source>
        <translation>Le serveur de base de données n&apos;accepte pas le nom d&apos;utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>Check both, then try again.</source>
        <translation>Vérifiez les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>The server has no database of this name</source>
        <translation>Le serveur n&apos;a pas de base de données de ce nom</translation>
    </message>
    <message>
        <source>Check the name in the address, or ask the administrator of the server to create the database.</source>
        <translation>Vérifiez le nom dans l&apos;adresse, ou demandez à l&apos;administrateur du serveur de créer la base de données.</translation>
    </message>
    <message>
        <source>The database server accepts no more connections</source>
        <translation>Le serveur de base de données n&apos;accepte plus de connexions</translation>
    </message>
    <message>
        <source>Try again in a moment. If this happens often, ask the administrator of the server to allow more.</source>
        <translation>Réessayez dans un instant. Si cela arrive souvent, demandez à l&apos;administrateur du serveur d&apos;en autoriser davantage.</translation>
    </message>
    <message>
        <source>Between this program and the database is a connection pooler that shares sessions</source>
        <translation>Entre ce programme et la base de données se trouve un pooler de connexions qui partage les sessions</translation>
    </message>
    <message>
        <source>Use the port of the server itself, or have the pooler set to session mode for this database.</source>
        <translation>Utilisez le port du serveur lui-même, ou faites régler le pooler en mode session pour cette base de données.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this</source>
        <translation>Votre rôle sur le serveur de base de données ne le permet pas</translation>
    </message>
    <message>
        <source>Ask the owner of the database for the right to do it.</source>
        <translation>Demandez ce droit au propriétaire de la base de données.</translation>
    </message>
    <message>
        <source>The database is of an older version, and only its owner can update it</source>
        <translation>La base de données est d&apos;une version plus ancienne, et seul son propriétaire peut la mettre à niveau</translation>
    </message>
    <message>
        <source>Ask the owner to open it with this version of User management hub.</source>
        <translation>Demandez au propriétaire de l&apos;ouvrir avec cette version du Hub de gestion des utilisateurs.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost</source>
        <translation>La connexion au serveur de base de données a été perdue</translation>
    </message>
    <message>
        <source>Try again once the server can be reached.</source>
        <translation>Réessayez dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost while a change was being saved</source>
        <translation>La connexion au serveur de base de données a été perdue pendant l&apos;enregistrement d&apos;une modification</translation>
    </message>
    <message>
        <source>It is not known yet whether the change was saved. Check that once the server can be reached, before you make it again.</source>
        <translation>On ne sait pas encore si la modification a été enregistrée. Vérifiez-le dès que le serveur sera joignable, avant de la refaire.</translation>
    </message>
    <message>
        <source>The database server took too long to answer</source>
        <translation>Le serveur de base de données a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Enter it when you are asked for it, or put it into the file %1 in your home folder.</source>
        <translation>Saisissez-le quand il vous est demandé, ou mettez-le dans le fichier %1 de votre dossier personnel.</translation>
    </message>
    <message>
        <source>Another program has changed the same data on the server at the same moment</source>
        <translation>Un autre programme a modifié les mêmes données sur le serveur au même moment</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server to enable TLS.</source>
        <translation>Le mot de passe n&apos;a pas été envoyé. Demandez à l&apos;administrateur du serveur d&apos;activer TLS.</translation>
    </message>
    <message>
        <source>The database was made by an older version of User management hub</source>
        <translation>La base de données a été créée par une version plus ancienne de Hub de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>Open it once with this version, which updates it, then try again.</source>
        <translation>Ouvrez-la une fois avec cette version, qui la met à niveau, puis réessayez.</translation>
    </message>
    <message>
        <source>The database cannot be copied onto itself</source>
        <translation>La base de données ne peut pas être copiée sur elle-même</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Choisissez un autre endroit pour la copie.</translation>
    </message>
    <message>
        <source>Something else is in the place of the copy</source>
        <translation>Il y a déjà autre chose à l&apos;endroit de la copie</translation>
    </message>
    <message>
        <source>Choose a file that does not exist yet, or an empty database on a server.</source>
        <translation>Choisissez un fichier qui n&apos;existe pas encore, ou une base de données vide sur un serveur.</translation>
    </message>
    <message>
        <source>Somebody else is running a job on this database</source>
        <translation>Quelqu&apos;un d&apos;autre exécute une tâche sur cette base de données</translation>
    </message>
    <message>
        <source>%1 has been running a job on this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 exécute une tâche sur cette base de données depuis %2</translation>
    </message>
    <message>
        <source>%1 on %2 has been running a job on this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 sur %2 exécute une tâche sur cette base de données depuis %3</translation>
    </message>
    <message>
        <source>Job %1, which has not ended, is to delete it</source>
        <translation>La tâche %1, qui n&apos;est pas terminée, doit le supprimer</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or give it up.</source>
        <translation>Attendez que cette tâche soit terminée, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or was paused, then go on with this one.</source>
        <translation>Attendez que cette tâche soit terminée ou en pause, puis poursuivez celle-ci.</translation>
    </message>
    <message>
        <source>The list has more rows than a sheet takes, which is %1</source>
        <translation>La liste a plus de lignes qu&apos;une feuille n&apos;en accepte (%1)</translation>
    </message>
    <message>
        <source>Nothing was written. Filter the list, or export it as CSV.</source>
        <translation>Rien n&apos;a été écrit. Filtrez la liste ou exportez-la en CSV.</translation>
    </message>
</context>
<context>
    <name>umh::ExportDialog</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>C&apos;est un dossier. Ajoutez le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It is replaced.</source>
        <translation>Il y a déjà un fichier de ce nom. Il sera remplacé.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;All rows shown (%1)</source>
        <translation>Tout&amp;es les lignes affichées (%1)</translation>
    </message>
    <message>
        <source>Only the &amp;selected rows (%1)</source>
        <translation>Seulement les lignes &amp;sélectionnées (%1)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Text with separators (CSV)</source>
        <translation>Texte avec séparateurs (CSV)</translation>
    </message>
    <message>
        <source>Workbook for spreadsheets (XLSX)</source>
        <translation>Classeur pour tableurs (XLSX)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Pour d&apos;autres programmes (JSON)</translation>
    </message>
    <message>
        <source>&amp;Between the cells:</source>
        <translation>&amp;Entre les cellules&#xa0;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Begin with a byte order &amp;mark, so that spreadsheets show accents</source>
        <translation>Commencer par une &amp;marque d&apos;ordre des octets, pour que les tableurs affichent les accents</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>À propos du fichier</translation>
    </message>
</context>
<context>
    <name>umh::ExportText</name>
    <message>
        <source>API users</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>Operators</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>api-users</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>utilisateurs-api</translation>
    </message>
    <message>
        <source>operators</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>operateurs</translation>
    </message>
    <message>
        <source>operator-groups</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>groupes-operateurs</translation>
    </message>
    <message>
        <source>only the rows that were selected</source>
        <translation>seulement les lignes sélectionnées</translation>
    </message>
    <message>
        <source>[cut off: %1 characters in all]</source>
        <translation>[coupé&#xa0;: %1 caractères en tout]</translation>
    </message>
    <message>
        <source>About this list</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>À propos de cette liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>none: all rows</source>
        <translation>aucun&#xa0;: toutes les lignes</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>État au (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Texts that were too long for a cell</source>
        <translation>Textes trop longs pour une cellule</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>job-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>tache-%1</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>journal</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>journal</translation>
    </message>
</context>
<context>
    <name>umh::Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting to “%1”…</source>
        <translation>Exportation vers «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L&apos;exportation a été annulée. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>La liste n&apos;a pas pu être exportée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln ligne exportée vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln lignes exportées vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the exported file</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>umh::FactsDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>API user %1 of %2</source>
        <translation>Utilisateur d&apos;API %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) at once: only what is ticked is changed, for each.</source>
        <translation>
            <numerusform>%Ln utilisateur d&apos;API&#xa0;: seul ce qui est coché est modifié.</numerusform>
            <numerusform>%Ln utilisateurs d&apos;API à la fois&#xa0;: seul ce qui est coché est modifié, pour tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in this database only, never sent to the account.</source>
        <translation>Conservé seulement dans cette base de données, jamais envoyé au compte.</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For so many this cannot be undone.</source>
        <translation>Pour un si grand nombre, cela ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>umh::FileDialogs</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Saved answers of the account&apos;s API (%1)</source>
        <translation>Réponses enregistrées de l&apos;API du compte (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Bases de données (%1)</translation>
    </message>
    <message>
        <source>Copy database to</source>
        <translation>Copier la base de données vers</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>Archive to</source>
        <translation>Archiver vers</translation>
    </message>
    <message>
        <source>Archives of the journal (%1)</source>
        <translation>Archives du journal (%1)</translation>
    </message>
</context>
<context>
    <name>umh::FilterButton</name>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>umh::HelpText</name>
    <message>
        <source>The hub</source>
        <translation>Le hub</translation>
    </message>
    <message>
        <source>The hub counts what the database holds. “View all” opens a list of everything; a number that is a link opens the list with just what it counts.</source>
        <translation>Le hub compte ce que contient la base de données. «&#xa0;Voir tous les …&#xa0;» ouvre la liste complète&#xa0;; un nombre qui est un lien ouvre la liste limitée à ce qu&apos;il compte.</translation>
    </message>
    <message>
        <source>An empty database is filled by connecting it to an account, or by importing saved answers of the account&apos;s API: JSON files, by the button or by dropping them onto the hub. All of it is imported or nothing, and importing the same again changes nothing.</source>
        <translation>Pour remplir une base de données vide, connectez-la à un compte ou importez des réponses enregistrées de l&apos;API du compte&#xa0;: des fichiers JSON, à choisir avec le bouton ou à déposer sur le hub. Tout est importé ou rien ne l&apos;est, et importer de nouveau la même chose ne change rien.</translation>
    </message>
    <message>
        <source>Sample data lets you look around without touching your own database.</source>
        <translation>Les données d&apos;exemple vous permettent d&apos;explorer le programme sans toucher à votre propre base de données.</translation>
    </message>
    <message>
        <source>Closing the hub leaves the other windows open, unless you choose otherwise in the Window menu. The program ends with its last window, and opens the same windows the next time.</source>
        <translation>Fermer le hub laisse les autres fenêtres ouvertes, sauf si vous en décidez autrement dans le menu «&#xa0;Fenêtre&#xa0;». Le programme se ferme avec sa dernière fenêtre et rouvre les mêmes fenêtres la fois suivante.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round. API users without a date come last either way. Columns can be moved, sized and hidden; a right click on a heading lists them.</source>
        <translation>Un clic sur un en-tête trie selon cette colonne, un second clic dans l&apos;ordre inverse. Les utilisateurs d&apos;API sans date viennent en dernier dans les deux cas. Les colonnes peuvent être déplacées, redimensionnées et masquées&#xa0;; un clic droit sur un en-tête en donne la liste.</translation>
    </message>
    <message>
        <source>The search finds API users that contain every word you type in operator, username, type or description, whatever their case and accents. A letter typed in the table begins a search; Esc in the search field clears it. Filters are added by the Filter button, and go by a click on their label, by “Clear filters”, or by Backspace in the empty search field.</source>
        <translation>La recherche trouve les utilisateurs d&apos;API dont l&apos;opérateur, le nom d&apos;utilisateur, le type ou la description contiennent tous les mots saisis, sans tenir compte de la casse ni des accents. Taper une lettre dans le tableau commence une recherche&#xa0;; dans le champ de recherche, Échap vide la recherche. Les filtres s&apos;ajoutent avec le bouton «&#xa0;Filtrer&#xa0;» et se retirent d&apos;un clic sur leur étiquette, avec «&#xa0;Retirer les filtres&#xa0;» ou avec la touche Retour arrière dans le champ de recherche vide.</translation>
    </message>
    <message>
        <source>The details below the table follow the current row. F4 shows and hides them. Their description can be edited over several lines; F2 edits in the table where the text fits.</source>
        <translation>Les détails sous le tableau suivent la ligne courante. F4 les affiche et les masque. La description peut y être modifiée sur plusieurs lignes&#xa0;; F2 permet de la modifier dans le tableau si le texte y tient.</translation>
    </message>
    <message>
        <source>The button in each row, the Delete key and the menu delete an API user, after a question that names it and warns when it is in use. With an account it is read again, deleted there, and only then here. While it is not known what became of a change, its row is marked with “?”.</source>
        <translation>Le bouton de chaque ligne, la touche Suppr et le menu suppriment un utilisateur d&apos;API, après une question qui le nomme et avertit s&apos;il est utilisé. Avec un compte, il est relu, supprimé dans le compte, et seulement ensuite ici. Tant que l&apos;on ignore ce qu&apos;est devenue une modification, sa ligne est marquée d&apos;un «&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>A deletion cannot be undone: whatever uses the API user stops working. What was deleted stays in the database&apos;s journal.</source>
        <translation>Une suppression est irréversible&#xa0;: tout ce qui utilise l&apos;utilisateur d&apos;API cesse de fonctionner. Ce qui a été supprimé reste dans le journal de la base de données.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>All operators, with the number of their API users and when one of these was last used. Enter or a double click opens an operator.</source>
        <translation>Tous les opérateurs, avec le nombre de leurs utilisateurs d&apos;API et la dernière fois que l&apos;un d&apos;eux a été utilisé. La touche Entrée ou un double-clic ouvre un opérateur.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>All operator groups, with the number of their members and of these members&apos; API users. Enter or a double click lists the operators of a group.</source>
        <translation>Tous les groupes d&apos;opérateurs, avec le nombre de leurs membres et celui des utilisateurs d&apos;API de ces membres. La touche Entrée ou un double-clic affiche les opérateurs d&apos;un groupe.</translation>
    </message>
    <message>
        <source>An operator</source>
        <translation>Un opérateur</translation>
    </message>
    <message>
        <source>What is known of one operator, the groups it is a member of, and, under API management, its API users.</source>
        <translation>Ce que l&apos;on sait d&apos;un opérateur, les groupes dont il est membre et, sous «&#xa0;Gestion des API&#xa0;», ses utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>“Add API user…” asks the account for a new one. Its password is shown once and can never be read again: copy it, or save it to a file, before you close the window.</source>
        <translation>«&#xa0;Ajouter un utilisateur d&apos;API…&#xa0;» demande au compte un nouvel utilisateur d&apos;API. Son mot de passe est affiché une seule fois et ne peut plus jamais être lu ensuite&#xa0;: copiez-le, ou enregistrez-le dans un fichier, avant de fermer la fenêtre.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>A database that is connected to an account mirrors it: operators, operator groups and API users are fetched by a sync, all of it or nothing. It syncs with F5, when the program starts and the last sync is over an hour old, and by itself if you choose so in the Account menu.</source>
        <translation>Une base de données connectée à un compte en est le reflet&#xa0;: une synchronisation récupère les opérateurs, les groupes d&apos;opérateurs et les utilisateurs d&apos;API, tout ou rien. La base de données se synchronise avec F5, au démarrage du programme si la dernière synchronisation date de plus d&apos;une heure, et automatiquement si vous le choisissez dans le menu «&#xa0;Compte&#xa0;».</translation>
    </message>
    <message>
        <source>At the right of every window&apos;s status line stands whether the account can be reached; a click on it says more. Offline you see the state of the last sync. What cannot be done then is grey, and its tool tip says why.</source>
        <translation>À droite dans sa barre d&apos;état, chaque fenêtre indique si le compte est joignable&#xa0;; cliquez dessus pour en savoir plus. Hors ligne, vous voyez l&apos;état de la dernière synchronisation. Ce qui n&apos;est alors pas possible est grisé, et l&apos;infobulle dit pourquoi.</translation>
    </message>
    <message>
        <source>A sync that would remove suspiciously many API users asks first.</source>
        <translation>Une synchronisation qui supprimerait un nombre suspect d&apos;utilisateurs d&apos;API demande d&apos;abord confirmation.</translation>
    </message>
    <message>
        <source>The program signs in with an API user of an administrator. Its password is kept in the desktop&apos;s keyring, or in memory until the program ends where there is none.</source>
        <translation>Le programme se connecte avec un utilisateur d&apos;API d&apos;un administrateur. Le mot de passe est conservé dans le trousseau de clés de votre environnement de bureau ou, s&apos;il n&apos;y en a pas, en mémoire jusqu&apos;à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>“user-management-hub --help” lists what can be done without windows: sync, import, list, delete. “man user-management-hub” says more.</source>
        <translation>«&#xa0;user-management-hub --help&#xa0;» donne la liste de ce qui est possible sans fenêtres&#xa0;: sync, import, list, delete. «&#xa0;man user-management-hub&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>Notes say what only people know of an API user: its owner and purpose, where its secret is kept, a ticket, when to review it, and until when to keep it. “Edit notes…” changes those of all selected API users at once. Notes are kept in this database only and never sent to the account. They are searched, and each is a column that you can show.</source>
        <translation>Les notes disent ce que seules des personnes savent d&apos;un utilisateur d&apos;API&#xa0;: son responsable et son objet, le lieu de conservation de son mot de passe, un ticket, quand le revoir et jusqu&apos;à quand le conserver. «&#xa0;Modifier les notes…&#xa0;» modifie celles de tous les utilisateurs d&apos;API sélectionnés à la fois. Les notes sont conservées seulement dans cette base de données et jamais envoyées au compte. La recherche en tient compte, et chacune est une colonne que vous pouvez afficher.</translation>
    </message>
    <message>
        <source>A view is a search with its filters, order and columns, under a name. The views that come with the program find what can go; save one under a name of your own to change its number of days. “list --view” prints the same API users.</source>
        <translation>Une vue est une recherche avec ses filtres, son ordre et ses colonnes, sous un nom. Les vues fournies avec le programme trouvent ce qui peut partir&#xa0;; enregistrez-en une sous votre propre nom pour changer son nombre de jours. «&#xa0;list --view&#xa0;» affiche les mêmes utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>Several rows are selected with Shift and Ctrl, all with Ctrl+A. Deleting them opens a clean-up plan, which says of each why it can go or what speaks against it; nothing happens before you confirm it. What is confirmed is a job. “Jobs” in the View menu shows what becomes of it, and there it can be paused, stopped and gone on with.</source>
        <translation>Sélectionnez plusieurs lignes avec Maj et Ctrl, toutes avec Ctrl+A. La suppression ouvre alors un plan de nettoyage, qui indique pour chacun pourquoi il peut disparaître ou ce qui s&apos;y oppose&#xa0;; rien ne se passe avant que vous le confirmiez. Ce qui est confirmé est une tâche. «&#xa0;Tâches&#xa0;», dans le menu Affichage, montre ce qu&apos;elle devient&#xa0;; elle peut y être mise en pause, arrêtée et reprise.</translation>
    </message>
    <message>
        <source>“Export…” in the File menu writes the list as it is shown, or its selected rows, to a file for spreadsheets or other programs; “Print…” puts it on paper or into a PDF. So it is with operators and operator groups.</source>
        <translation>«&#xa0;Exporter…&#xa0;» dans le menu Fichier écrit la liste telle qu&apos;elle est affichée, ou ses lignes sélectionnées, dans un fichier pour tableurs ou d&apos;autres programmes&#xa0;; «&#xa0;Imprimer…&#xa0;» la met sur papier ou dans un PDF. Il en va de même des opérateurs et des groupes d&apos;opérateurs.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>What has happened, the newest first: API users that came, went, were changed or are in use again, operators, operator groups, syncs and imports. Of the very first load nothing is noted one by one.</source>
        <translation>Ce qui s&apos;est passé, le plus récent d&apos;abord&#xa0;: les utilisateurs d&apos;API arrivés, partis, modifiés ou de nouveau utilisés, les opérateurs, les groupes d&apos;opérateurs, les synchronisations et les importations. Du tout premier chargement, rien n&apos;est noté un par un.</translation>
    </message>
    <message>
        <source>“Show in journal” in the menu of an API user or an operator lists just what is noted of it. Enter or a double click on an entry opens the API user or operator that it is about; of one that is gone, what was known of it.</source>
        <translation>«&#xa0;Afficher dans le journal&#xa0;» dans le menu d&apos;un utilisateur d&apos;API ou d&apos;un opérateur n&apos;affiche que ce qui est noté à son sujet. Entrée ou un double clic sur une entrée ouvre l&apos;utilisateur d&apos;API ou l&apos;opérateur dont il s&apos;agit&#xa0;; s&apos;il n&apos;existe plus, ce que l&apos;on savait de lui.</translation>
    </message>
    <message>
        <source>“Check the journal” in the View menu looks whether each entry follows from the one before it, and shows the hash of the newest. Keep that hash elsewhere: a later check against it, by “user-management-hub journal verify --head”, proves that nothing up to there was changed.</source>
        <translation>«&#xa0;Vérifier le journal&#xa0;» dans le menu Affichage regarde si chaque entrée découle de la précédente, et affiche le hachage de la plus récente. Conservez ce hachage ailleurs&#xa0;: une vérification ultérieure, par «&#xa0;user-management-hub journal verify --head&#xa0;», prouve que rien n&apos;a été modifié jusque-là.</translation>
    </message>
</context>
<context>
    <name>umh::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>umh::HubCard</name>
    <message>
        <source>%1: %2</source>
        <comment>title: number or name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>umh::HubWindow</name>
    <message numerus="yes">
        <source>%Ln on duty</source>
        <comment>operators</comment>
        <translation>
            <numerusform>%Ln en service</numerusform>
            <numerusform>%Ln en service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without members</source>
        <comment>operator groups</comment>
        <translation>
            <numerusform>%Ln sans membre</numerusform>
            <numerusform>%Ln sans membre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive for more than 30 days</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln inactif depuis plus de 30 jours</numerusform>
            <numerusform>%Ln inactifs depuis plus de 30 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet used</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln pas encore utilisé</numerusform>
            <numerusform>%Ln pas encore utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: nothing you do here touches your own database.</source>
        <translation>Données d&apos;exemple&#xa0;: rien de ce que vous faites ici ne touche à votre propre base de données.</translation>
    </message>
    <message>
        <source>Close sample data</source>
        <translation>Fermer les données d&apos;exemple</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>View &amp;all API users</source>
        <translation>Voir tous les &amp;utilisateurs API</translation>
    </message>
    <message>
        <source>Open the API user overview</source>
        <translation>Ouvrir la vue d&apos;ensemble des utilisateurs de l&apos;API</translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Ouvrir la vue d&apos;ensemble des utilisateurs de l&apos;API limitée à ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Open the operators overview</source>
        <translation>Ouvrir la vue d&apos;ensemble des opérateurs</translation>
    </message>
    <message>
        <source>Open the operators overview with these operators</source>
        <translation>Ouvrir la vue d&apos;ensemble des opérateurs avec ces opérateurs</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>Voir tous les &amp;groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Open the operator groups overview</source>
        <translation>Ouvrir la vue d&apos;ensemble des groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Open the operator groups overview with these groups</source>
        <translation>Ouvrir la vue d&apos;ensemble des groupes d&apos;opérateurs avec ces groupes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created this month</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln créé ce mois-ci</numerusform>
            <numerusform>%Ln créés ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>View all o&amp;perators</source>
        <translation>Voir tous les &amp;opérateurs</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>Afficher les &amp;tâches</translation>
    </message>
</context>
<context>
    <name>umh::JobText</name>
    <message>
        <source>Job %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>of a job</comment>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>of a job</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>of a job</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>of a job</comment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>of a job</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>of a job</comment>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>of an API user in a job</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>of an API user in a job</comment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>of an API user in a job</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Already gone</source>
        <comment>of an API user in a job</comment>
        <translation>Déjà disparu</translation>
    </message>
    <message>
        <source>Changed since</source>
        <comment>of an API user in a job</comment>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of an API user in a job</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>of an API user in a job</comment>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>of an API user in a job</comment>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>To be kept until %1.</source>
        <translation>À conserver jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>To be kept until %1: %2</source>
        <comment>a day, and the reason</comment>
        <translation>À conserver jusqu&apos;au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It has been used since.</source>
        <translation>A été utilisé depuis.</translation>
    </message>
    <message>
        <source>It is not any more as the plan showed it.</source>
        <translation>N&apos;est plus tel que le plan le montrait.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself by now.</source>
        <translation>Ce que l&apos;on sait de son utilisation se contredit désormais.</translation>
    </message>
    <message>
        <source>Somebody signs in to the account with it.</source>
        <translation>Quelqu&apos;un se connecte au compte avec.</translation>
    </message>
    <message>
        <source>Somebody else was changing it.</source>
        <translation>Quelqu&apos;un d&apos;autre était en train de le modifier.</translation>
    </message>
    <message>
        <source>The account still has it.</source>
        <translation>Le compte l&apos;a toujours.</translation>
    </message>
    <message>
        <source>The account does not have it any more.</source>
        <translation>Le compte ne l&apos;a plus.</translation>
    </message>
    <message>
        <source>Not used in the last 30 days.</source>
        <translation>Non utilisé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Jamais utilisé.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>Est en cours de modification.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself.</source>
        <translation>Ce que l&apos;on sait de son utilisation se contredit.</translation>
    </message>
    <message>
        <source>Used in the last 30 days.</source>
        <translation>Utilisé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>It is not known whether it is in use.</source>
        <translation>On ne sait pas s&apos;il est utilisé.</translation>
    </message>
    <message>
        <source>It is in job %1.</source>
        <translation>Fait partie de la tâche %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>above why API users can go</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>At the next sync</source>
        <comment>above whether the account still had API users then</comment>
        <translation>À la synchronisation suivante</translation>
    </message>
</context>
<context>
    <name>umh::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>API users of a job that are done</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, a computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>umh::JobsWindow</name>
    <message>
        <source>There is no job.</source>
        <translation>Il n&apos;y a pas de tâche.</translation>
    </message>
    <message>
        <source>This job is not under way in this program.</source>
        <translation>Cette tâche n&apos;est pas en cours dans ce programme.</translation>
    </message>
    <message>
        <source>This job is under way.</source>
        <translation>Cette tâche est en cours.</translation>
    </message>
    <message>
        <source>This job is over.</source>
        <translation>Cette tâche est finie.</translation>
    </message>
    <message>
        <source>This job is not over yet.</source>
        <translation>Cette tâche n&apos;est pas encore finie.</translation>
    </message>
    <message>
        <source>Nothing of this job was refused or not done.</source>
        <translation>Rien de cette tâche n&apos;a été refusé ou laissé de côté.</translation>
    </message>
    <message>
        <source>Another job is under way.</source>
        <translation>Une autre tâche est en cours.</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <comment>a job</comment>
        <translation>Continuer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are still to be deleted. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln utilisateur d&apos;API reste à supprimer. Cette action est irréversible.</numerusform>
            <numerusform>%Ln utilisateurs d&apos;API restent à supprimer. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on deleting</source>
        <translation>&amp;Continuer à supprimer</translation>
    </message>
    <message>
        <source>Try again what %1 has not deleted?</source>
        <comment>a job</comment>
        <translation>Réessayer ce que %1 n&apos;a pas supprimé&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) were refused or not done. They are deleted where they are as the plan showed them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln utilisateur d&apos;API a été refusé ou laissé de côté. Il est supprimé s&apos;il est tel que le plan le montrait. Cette action est irréversible.</numerusform>
            <numerusform>%Ln utilisateurs d&apos;API ont été refusés ou laissés de côté. Ils sont supprimés s&apos;ils sont tels que le plan les montrait. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again to delete</source>
        <translation>&amp;Réessayer de supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waits until %1.</source>
        <translation>Attend jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>The account has asked to be asked slowly.</source>
        <translation>Le compte a demandé des requêtes plus lentes.</translation>
    </message>
    <message>
        <source>There are no jobs yet. Select several API users and delete them to plan one.</source>
        <translation>Il n&apos;y a pas encore de tâche. Sélectionnez plusieurs utilisateurs d&apos;API et supprimez-les pour en planifier une.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>API users of the job</source>
        <translation>Utilisateurs d&apos;API de la tâche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Continuer…</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Try again…</source>
        <translation>&amp;Réessayer…</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>Cette fenêtre n&apos;a pas de tableau pour cela.</translation>
    </message>
</context>
<context>
    <name>umh::JournalCheckText</name>
    <message>
        <source>The journal is not intact: one or more entries before number %1 are missing.</source>
        <translation>Le journal n&apos;est pas cohérent&#xa0;: une ou plusieurs entrées manquent avant le numéro %1.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 is in the wrong place.</source>
        <translation>Le journal n&apos;est pas cohérent&#xa0;: l&apos;entrée %1 est au mauvais endroit.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 was changed, or does not follow from the entry before it.</source>
        <translation>Le journal n&apos;est pas cohérent&#xa0;: l&apos;entrée %1 a été modifiée ou ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>The journal is not intact: it begins after entry %1, but no entry says that what came before was archived.</source>
        <translation>Le journal n&apos;est pas cohérent&#xa0;: il commence après l&apos;entrée %1, mais aucune entrée ne dit que ce qui précédait a été archivé.</translation>
    </message>
    <message>
        <source>The journal is not intact at its end: according to the database, an entry other than number %1 is the newest.</source>
        <translation>Le journal n&apos;est pas cohérent à la fin&#xa0;: selon la base de données, une autre entrée que le numéro %1 est la plus récente.</translation>
    </message>
    <message>
        <source>No entry has the hash that you gave: the journal was cut off before it, or was made from scratch. The newest entry is number %1.</source>
        <translation>Aucune entrée n&apos;a le hachage que vous avez indiqué&#xa0;: le journal a été coupé avant elle ou refait. L&apos;entrée la plus récente est le numéro %1.</translation>
    </message>
    <message>
        <source>It may also be the hash of one of the entries up to number %1, which have been archived.</source>
        <translation>Ce peut être aussi le hachage de l&apos;une des entrées jusqu&apos;au numéro %1, qui ont été archivées.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln entry(ies).</source>
        <translation>
            <numerusform>Le journal est cohérent&#xa0;: %Ln entrée.</numerusform>
            <numerusform>Le journal est cohérent&#xa0;: %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries up to number %1 have been archived.</source>
        <translation>Les entrées jusqu&apos;au numéro %1 ont été archivées.</translation>
    </message>
    <message>
        <source>The hash that you gave is that of entry %1.</source>
        <translation>Le hachage que vous avez indiqué est celui de l&apos;entrée %1.</translation>
    </message>
    <message>
        <source>The entries from number %1 on were added later; that hash says nothing about them.</source>
        <translation>Les entrées à partir du numéro %1 ont été ajoutées plus tard&#xa0;; ce hachage ne dit rien d&apos;elles.</translation>
    </message>
    <message>
        <source>Newest entry: %1</source>
        <translation>Entrée la plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>This proves that no entry up to that one was changed, added or removed since the hash was kept.</source>
        <translation>Cela prouve qu&apos;aucune entrée jusqu&apos;à celle-là n&apos;a été modifiée, ajoutée ou supprimée depuis que le hachage a été conservé.</translation>
    </message>
    <message>
        <source>This proves nothing by itself: whoever can write to the database could make the whole journal anew. Keep the hash where nobody can change it. A later check against it proves that no entry up to this one was changed, added or removed since.</source>
        <translation>En soi, cela ne prouve rien&#xa0;: quiconque peut écrire dans la base de données pourrait refaire tout le journal. Conservez le hachage là où personne ne peut le modifier. Une vérification ultérieure avec celui-ci prouve qu&apos;aucune entrée jusqu&apos;à celle-ci n&apos;a été modifiée, ajoutée ou supprimée depuis.</translation>
    </message>
</context>
<context>
    <name>umh::JournalEntryDialog</name>
    <message>
        <source>Deleted API user</source>
        <translation>Utilisateur d&apos;API supprimé</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Entrée du journal</translation>
    </message>
</context>
<context>
    <name>umh::JournalFilterButton</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>%1 derniers jours</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Fait avec ce programme</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>Au&amp;teur</translation>
    </message>
    <message>
        <source>&amp;Choose an operator…</source>
        <translation>&amp;Choisir un opérateur…</translation>
    </message>
    <message>
        <source>Filter the journal by time, kind, person or operator</source>
        <translation>Filtrer le journal par date, par action, par auteur ou par opérateur</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Opérateur</translation>
    </message>
</context>
<context>
    <name>umh::JournalPane</name>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 sur %Ln entrée</numerusform>
            <numerusform>%1 sur %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries found.</source>
        <translation>Aucune entrée trouvée.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Le journal n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Show entries from any time</source>
        <translation>Afficher les entrées de toutes les dates</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Retirer uniquement cette valeur du filtre</translation>
    </message>
    <message>
        <source>Show entries of all kinds</source>
        <translation>Afficher les entrées de toutes sortes</translation>
    </message>
    <message>
        <source>Show entries by anyone</source>
        <translation>Afficher les entrées de tous les auteurs</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>a person</comment>
        <translation>Par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show entries about all operators</source>
        <translation>Afficher les entrées sur tous les opérateurs</translation>
    </message>
    <message>
        <source>API user: %1</source>
        <translation>Utilisateur d&apos;API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show entries about all API users</source>
        <translation>Afficher les entrées sur tous les utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>This entry is not about an operator.</source>
        <translation>Cette entrée ne concerne pas un opérateur.</translation>
    </message>
    <message>
        <source>Operator, username, person or details</source>
        <translation>Opérateur, nom d&apos;utilisateur, personne ou détails</translation>
    </message>
    <message>
        <source>Shows the entries that contain every word you type. Esc clears the search.</source>
        <translation>Affiche les entrées qui contiennent tous les mots saisis. Échap vide la recherche.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Depuis votre dernière visite</translation>
    </message>
    <message>
        <source>After entry %1</source>
        <translation>Après l&apos;entrée %1</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Description modifiée</translation>
    </message>
</context>
<context>
    <name>umh::JournalText</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>API user added</source>
        <translation>Utilisateur d&apos;API ajouté</translation>
    </message>
    <message>
        <source>API user deleted</source>
        <translation>Utilisateur d&apos;API supprimé</translation>
    </message>
    <message>
        <source>API user changed</source>
        <translation>Utilisateur d&apos;API modifié</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notes modifiées</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>De nouveau utilisé</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Contradictoire</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>Opérateur ajouté</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <translation>Opérateur disparu</translation>
    </message>
    <message>
        <source>Operator renamed</source>
        <translation>Opérateur renommé</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Nouvel administrateur</translation>
    </message>
    <message>
        <source>Operator group added</source>
        <translation>Groupe d&apos;opérateurs ajouté</translation>
    </message>
    <message>
        <source>Operator group removed</source>
        <translation>Groupe d&apos;opérateurs disparu</translation>
    </message>
    <message>
        <source>Operator group renamed</source>
        <translation>Groupe d&apos;opérateurs renommé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Compte connecté</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>Compte déconnecté</translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation>Fuseau horaire modifié</translation>
    </message>
    <message>
        <source>Entries archived</source>
        <translation>Entrées archivées</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Seen in the account</source>
        <translation>Vu dans le compte</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an operator or a group</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the value of a field</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>API users: %1 added, %2 changed, %3 removed</source>
        <translation>Utilisateurs d&apos;API&#xa0;: %1 ajoutés, %2 modifiés, %3 supprimés</translation>
    </message>
    <message>
        <source>Entries up to number %1</source>
        <translation>Entrées jusqu&apos;au numéro %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its old and its new value</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version du programme</translation>
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
        <translation>L&apos;objet de cette entrée n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>The journal could not be checked.</source>
        <translation>Le journal n&apos;a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Its hash: %1</source>
        <translation>Son hachage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copier le hachage</translation>
    </message>
    <message>
        <source>The hash was copied.</source>
        <translation>Le hachage a été copié.</translation>
    </message>
</context>
<context>
    <name>umh::JournalWindow</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>umh::LastUsePicture</name>
    <message numerus="yes">
        <source>%1: %Ln API users</source>
        <comment>last use</comment>
        <extracomment>%1: when they were last used</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln utilisateur d&apos;API</numerusform>
            <numerusform>%1&#xa0;: %Ln utilisateurs d&apos;API</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Ouvrir la vue d&apos;ensemble des utilisateurs d&apos;API avec ces utilisateurs d&apos;API</translation>
    </message>
</context>
<context>
    <name>umh::ListPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>Copier le message avec ses détails</translation>
    </message>
</context>
<context>
    <name>umh::NetChangeText</name>
    <message>
        <source>New</source>
        <comment>of an API user</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>of an API user</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>New and gone again</source>
        <comment>of an API user</comment>
        <translation>Nouveau puis disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of an API user</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Not known before %1.</source>
        <translation>Inconnu avant le %1.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the database was never synced, nor was anything imported.</source>
        <translation>Rien n&apos;est encore connu&#xa0;: la base de données n&apos;a jamais été synchronisée et rien n&apos;a été importé.</translation>
    </message>
</context>
<context>
    <name>umh::NewsCard</name>
    <message>
        <source>Since your last visit</source>
        <translation>Depuis votre dernière visite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>since your last visit: what is new</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open the journal with these entries</source>
        <translation>Ouvrir le journal avec ces entrées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use again</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln de nouveau utilisé</numerusform>
            <numerusform>%Ln de nouveau utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln description(s) changed</source>
        <translation>
            <numerusform>%Ln description modifiée</numerusform>
            <numerusform>%Ln descriptions modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::NewsNotifying</name>
    <message numerus="yes">
        <source>New: %Ln entry(ies) in the journal</source>
        <translation>
            <numerusform>Nouveau&#xa0;: %Ln entrée dans le journal</numerusform>
            <numerusform>Nouveau&#xa0;: %Ln entrées dans le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: username</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>what happened: username (operator)</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::OpenDatabaseDialog</name>
    <message>
        <source>Open database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>A database in a file, on this computer or on a network drive.</source>
        <translation>Une base de données dans un fichier, sur cet ordinateur ou sur un lecteur réseau.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Or a database on a server, for several people at once. You need PostgreSQL 13 or newer, a database for this program, and your username there. If there is a password, you are asked for it afterwards.</source>
        <translation>Ou une base de données sur un serveur, pour plusieurs personnes à la fois. Il faut PostgreSQL 13 ou une version plus récente, une base de données pour ce programme et votre nom d&apos;utilisateur sur ce serveur. S&apos;il y a un mot de passe, il vous sera demandé ensuite.</translation>
    </message>
    <message>
        <source>&amp;Address, for example %1:</source>
        <translation>&amp;Adresse, par exemple %1&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>About files</source>
        <translation>À propos des fichiers</translation>
    </message>
    <message>
        <source>About servers</source>
        <translation>À propos des serveurs</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>Ce qui ne va pas avec l&apos;adresse</translation>
    </message>
</context>
<context>
    <name>umh::OperatorChooser</name>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Nom ou e-mail de l&apos;opérateur</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Aucun opérateur trouvé.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorFields</name>
    <message>
        <source>Full name:</source>
        <translation>Nom complet&#xa0;:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-mail&#xa0;:</translation>
    </message>
    <message>
        <source>On duty:</source>
        <translation>En service&#xa0;:</translation>
    </message>
    <message>
        <source>Administrator:</source>
        <translation>Administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>of an operator</comment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>umh::OperatorFilterButton</name>
    <message>
        <source>On duty</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Sans utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>Show only operators who are on duty, who are administrators, or who have no API users</source>
        <translation>Afficher uniquement les opérateurs qui sont en service, qui sont administrateurs ou qui n&apos;ont pas d&apos;utilisateur d&apos;API</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupChooser</name>
    <message>
        <source>No operator groups found.</source>
        <translation>Aucun groupe d&apos;opérateurs trouvé.</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Groupe d&apos;opérateurs</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the operator group</source>
        <translation>Nom du groupe d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupFilterButton</name>
    <message>
        <source>Without members</source>
        <translation>Sans membre</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Sans utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>Show only operator groups without members or without API users</source>
        <translation>Afficher uniquement les groupes d&apos;opérateurs sans membre ou sans utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>Show only operator groups without API users</source>
        <translation>Afficher uniquement les groupes d&apos;opérateurs sans utilisateur d&apos;API</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupOverviewWindow</name>
    <message>
        <source>Operator groups</source>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupPane</name>
    <message numerus="yes">
        <source>%Ln operator group(s)</source>
        <translation>
            <numerusform>%Ln groupe d&apos;opérateurs</numerusform>
            <numerusform>%Ln groupes d&apos;opérateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s)</source>
        <translation>
            <numerusform>%1 sur %Ln groupe d&apos;opérateurs</numerusform>
            <numerusform>%1 sur %Ln groupes d&apos;opérateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>Il n&apos;y a aucun groupe d&apos;opérateurs.</translation>
    </message>
    <message>
        <source>This operator is not a member of any group.</source>
        <translation>Cet opérateur n&apos;est membre d&apos;aucun groupe.</translation>
    </message>
    <message>
        <source>The operator groups could not be read.</source>
        <translation>Les groupes d&apos;opérateurs n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Without members</source>
        <translation>Sans membre</translation>
    </message>
    <message>
        <source>Show operator groups with members, too</source>
        <translation>Afficher aussi les groupes d&apos;opérateurs qui ont des membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shows the operator groups that contain every word you type. Esc clears the search.</source>
        <translation>Affiche les groupes d&apos;opérateurs qui contiennent tous les mots saisis. Échap vide la recherche.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>No operator groups found.</source>
        <translation>Aucun groupe d&apos;opérateurs trouvé.</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Sans utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>Show operator groups with API users, too</source>
        <translation>Afficher aussi les groupes d&apos;opérateurs qui ont des utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>Groups of: %1</source>
        <translation>Groupes de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>umh::OperatorOverviewWindow</name>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
</context>
<context>
    <name>umh::OperatorPane</name>
    <message numerus="yes">
        <source>%1 of %Ln operator(s)</source>
        <translation>
            <numerusform>%1 sur %Ln opérateur</numerusform>
            <numerusform>%1 sur %Ln opérateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no operators.</source>
        <translation>Il n&apos;y a aucun opérateur.</translation>
    </message>
    <message>
        <source>The operators could not be read.</source>
        <translation>Les opérateurs n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Show operators whether they are on duty or not</source>
        <translation>Afficher les opérateurs, en service ou non</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Groupe d&apos;opérateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the operators of all groups</source>
        <translation>Afficher les opérateurs de tous les groupes</translation>
    </message>
    <message>
        <source>Name, e-mail or operator group</source>
        <translation>Nom, e-mail ou groupe d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Shows the operators that contain every word you type. Esc clears the search.</source>
        <translation>Affiche les opérateurs qui contiennent tous les mots saisis. Échap vide la recherche.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>Aucun opérateur trouvé.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Show operators who are no administrators, too</source>
        <translation>Afficher aussi les opérateurs qui ne sont pas administrateurs</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Sans utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>Show operators with API users, too</source>
        <translation>Afficher aussi les opérateurs qui ont des utilisateurs d&apos;API</translation>
    </message>
</context>
<context>
    <name>umh::OperatorText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Groupe d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>API users of its members</source>
        <translation>Utilisateurs d&apos;API des membres</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Aucun membre</translation>
    </message>
    <message>
        <source>Everyone: every operator is a member, and that cannot be changed.</source>
        <translation>Tout le monde&#xa0;: chaque opérateur en est membre, et cela ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Administrators: members of this group have all rights.</source>
        <translation>Administrateurs&#xa0;: les membres de ce groupe ont tous les droits.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorWindow</name>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>Cet opérateur n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The last known details are shown.</source>
        <translation>Vous voyez les dernières informations connues.</translation>
    </message>
    <message>
        <source>&amp;Main</source>
        <translation>&amp;Principal</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>Ajouter un &amp;utilisateur d&apos;API…</translation>
    </message>
    <message>
        <source>Show in ove&amp;rview</source>
        <translation>Afficher dans la &amp;vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Show these API users in the API user overview</source>
        <translation>Afficher ces utilisateurs d&apos;API dans la vue d&apos;ensemble des utilisateurs de l&apos;API</translation>
    </message>
    <message>
        <source>This tab has no table to do that with.</source>
        <translation>Cet onglet n&apos;a pas de tableau pour cela.</translation>
    </message>
    <message>
        <source>&amp;API management (%1)</source>
        <comment>how many</comment>
        <translation>&amp;Gestion des API (%1)</translation>
    </message>
    <message>
        <source>Mem&amp;ber of</source>
        <translation>Mem&amp;bre de</translation>
    </message>
</context>
<context>
    <name>umh::Printing</name>
    <message>
        <source>The list is too long to print.</source>
        <translation>La liste est trop longue pour être imprimée.</translation>
    </message>
    <message>
        <source>Filter it first, or export it to a file.</source>
        <translation>Filtrez-la d&apos;abord, ou exportez-la dans un fichier.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the whole list, about %1 pages?</source>
        <translation>Imprimer toute la liste, environ %1 pages&#xa0;?</translation>
    </message>
    <message>
        <source>A filter or a search makes it shorter.</source>
        <translation>Un filtre ou une recherche la raccourcit.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>La liste n&apos;a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>état au %1 UTC</translation>
    </message>
</context>
<context>
    <name>umh::ProgramActions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>Ouvrir une base de &amp;données…</translation>
    </message>
    <message>
        <source>Close sa&amp;mple data</source>
        <translation>Fermer les données d&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hub</source>
        <translation>&amp;Hub</translation>
    </message>
    <message>
        <source>View all API &amp;users</source>
        <translation>Voir tous les &amp;utilisateurs API</translation>
    </message>
    <message>
        <source>View all op&amp;erators</source>
        <translation>Voir tous les &amp;opérateurs</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>Voir tous les &amp;groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Connexion…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>Se &amp;connecter à un compte…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Copy program information</source>
        <translation>&amp;Copier les informations sur le programme</translation>
    </message>
    <message>
        <source>&amp;About User management hub</source>
        <translation>À &amp;propos du Hub de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>Bases de données &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>Show d&amp;ates</source>
        <translation>Afficher les d&amp;ates</translation>
    </message>
    <message>
        <source>As how &amp;long ago</source>
        <translation>Sous forme de temps é&amp;coulé</translation>
    </message>
    <message>
        <source>As a &amp;day</source>
        <translation>Sous forme de &amp;date</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Sync &amp;automatically</source>
        <translation>Synchroniser &amp;automatiquement</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Toutes les &amp;15 minutes</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Toutes les &amp;30 minutes</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Toutes les &amp;heures</translation>
    </message>
    <message>
        <source>Every &amp;4 hours</source>
        <translation>Toutes les &amp;4 heures</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Closing the hub &amp;ends the program</source>
        <translation>Fermer le hub &amp;quitte le programme</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>&amp;Explorer avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>A&amp;bout this database</source>
        <translation>À &amp;propos de cette base de données</translation>
    </message>
    <message>
        <source>Copy database &amp;to…</source>
        <translation>&amp;Copier la base de données vers…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Tâc&amp;hes</translation>
    </message>
    <message>
        <source>Jou&amp;rnal</source>
        <translation>Jour&amp;nal</translation>
    </message>
    <message>
        <source>&amp;Notify me of what is new</source>
        <translation>&amp;Notifier les nouveautés</translation>
    </message>
</context>
<context>
    <name>umh::ProgramDialogs</name>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Press the button of the row</source>
        <translation>Appuyer sur le bouton de la ligne</translation>
    </message>
    <message>
        <source>Clear the search; close a message or dialog</source>
        <translation>Vider le champ de recherche&#xa0;; fermer un message ou une boîte de dialogue</translation>
    </message>
    <message>
        <source>In an empty search field: clear the filters</source>
        <translation>Dans un champ de recherche vide&#xa0;: retirer les filtres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>About User management hub</source>
        <translation>À propos du Hub de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>User management hub %1</source>
        <comment>%1 is the version</comment>
        <translation>Hub de gestion des utilisateurs %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators.</source>
        <translation>Voir, trier, rechercher et supprimer les utilisateurs d&apos;API de tous vos opérateurs.</translation>
    </message>
</context>
<context>
    <name>umh::ProgramWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>The overview of API users has views.</source>
        <translation>La vue d&apos;ensemble des utilisateurs d&apos;API a des vues.</translation>
    </message>
</context>
<context>
    <name>umh::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>The way to the account leads over the proxy %1, which asks for a username and password.</source>
        <translation>L&apos;accès au compte passe par le proxy %1, qui demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy does not accept this username and password.</source>
        <translation>Le proxy n&apos;accepte pas ce nom d&apos;utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>Nom d&apos;&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>&amp;Conserver dans le trousseau de clés de votre environnement de bureau</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>Conservé en mémoire jusqu&apos;à la fermeture seulement, faute de trousseau de clés</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanDialog</name>
    <message numerus="yes">
        <source>%Ln API user(s) were used in the last 30 days. Whatever uses them will stop working.</source>
        <translation>
            <numerusform>%Ln utilisateur d&apos;API a été utilisé ces 30 derniers jours. Tout ce qui l&apos;utilise cessera de fonctionner.</numerusform>
            <numerusform>%Ln utilisateurs d&apos;API ont été utilisés ces 30 derniers jours. Tout ce qui les utilise cessera de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln API user(s) it is not known whether they are in use.</source>
        <translation>
            <numerusform>On ne sait pas si %Ln utilisateur d&apos;API est utilisé.</numerusform>
            <numerusform>On ne sait pas si %Ln utilisateurs d&apos;API sont utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) cannot be deleted.</source>
        <translation>
            <numerusform>%Ln utilisateur d&apos;API ne peut pas être supprimé.</numerusform>
            <numerusform>%Ln utilisateurs d&apos;API ne peuvent pas être supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) have gone meanwhile.</source>
        <translation>
            <numerusform>%Ln utilisateur d&apos;API a disparu entre-temps.</numerusform>
            <numerusform>%Ln utilisateurs d&apos;API ont disparu entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database has changed since this was opened. Look at it again.</source>
        <translation>La base de données a changé depuis l&apos;ouverture. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
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
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators: %1</source>
        <translation>Opérateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Types&#xa0;: %1</translation>
    </message>
    <message>
        <source>None of these API users is to be deleted.</source>
        <translation>Aucun de ces utilisateurs d&apos;API n&apos;est à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln utilisateur d&apos;API&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln utilisateurs d&apos;API&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln utilisateur d&apos;API</numerusform>
            <numerusform>&amp;Supprimer %Ln utilisateurs d&apos;API</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-up plan</source>
        <translation>Plan de nettoyage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>API users of the plan</source>
        <translation>Utilisateurs d&apos;API du plan</translation>
    </message>
    <message>
        <source>The space bar takes the selected ones out of the plan, or puts them back.</source>
        <translation>La barre d&apos;espace retire du plan ceux qui sont sélectionnés, ou les y remet.</translation>
    </message>
    <message>
        <source>&amp;Take out all that something speaks against</source>
        <translation>&amp;Retirer tous ceux qui posent question</translation>
    </message>
    <message>
        <source>To delete them, type how many &amp;they are:</source>
        <translation>Pour les supprimer, saisissez leur &amp;nombre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanModel</name>
    <message>
        <source>cannot be deleted</source>
        <translation>ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>is to be deleted</source>
        <translation>sera supprimé</translation>
    </message>
    <message>
        <source>was taken out</source>
        <translation>a été retiré</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operator, whether the API user is to be deleted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why, or what speaks against it</source>
        <translation>Pourquoi, ou ce qui s&apos;y oppose</translation>
    </message>
</context>
<context>
    <name>umh::RemovalsQuestion</name>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln API user(s) from this database?</source>
        <translation>
            <numerusform>Supprimer %Ln utilisateur d&apos;API de cette base de données&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln utilisateurs d&apos;API de cette base de données&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>API users in the account: %1; in the database: %2. If you did not expect this, keep the API users: the account may not have answered in full, and the next sync compares again.</source>
        <translation>Utilisateurs d&apos;API dans le compte&#xa0;: %1&#xa0;; dans la base de données&#xa0;: %2. Si ce n&apos;est pas ce que vous attendiez, conservez les utilisateurs d&apos;API&#xa0;: le compte n&apos;a peut-être pas répondu en entier, et la prochaine synchronisation vérifiera à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>umh::Removing</name>
    <message>
        <source>No plan could be made. Nothing was deleted.</source>
        <translation>Aucun plan n&apos;a pu être établi. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>The plan could not be stored. Nothing was deleted.</source>
        <translation>Le plan n&apos;a pas pu être enregistré. Rien n&apos;a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %Ln API user(s) deleted.</source>
        <comment>a job, its state</comment>
        <translation>
            <numerusform>%1&#xa0;: %2. %Ln utilisateur d&apos;API supprimé.</numerusform>
            <numerusform>%1&#xa0;: %2. %Ln utilisateurs d&apos;API supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not go on.</source>
        <translation>La tâche n&apos;a pas pu continuer.</translation>
    </message>
    <message>
        <source>No plan was made. Nothing was deleted.</source>
        <translation>Aucun plan n&apos;a été établi. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>What is known of these API users is older than a day, and the account could not be read.</source>
        <translation>Ce que l&apos;on sait de ces utilisateurs d&apos;API date de plus d&apos;un jour, et le compte n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Établissement du plan…</translation>
    </message>
    <message>
        <source>What is known is older than a day. Reading the account first…</source>
        <translation>Ce qui est connu date de plus d&apos;un jour. Lecture préalable du compte…</translation>
    </message>
    <message>
        <source>%1 is not done: %2 of %3.</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1 n&apos;est pas terminée&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>It goes on only if you want that.</source>
        <translation>Elle ne continue que si vous le voulez.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1&#xa0;: %2 sur %3 traités</translation>
    </message>
</context>
<context>
    <name>umh::SaveViewDialog</name>
    <message>
        <source>A view that comes with the program has this name.</source>
        <translation>Une vue fournie avec le programme porte ce nom.</translation>
    </message>
    <message>
        <source>This takes the place of the view that you have saved under this name.</source>
        <translation>Cela remplace la vue que vous avez enregistrée sous ce nom.</translation>
    </message>
    <message>
        <source>Search, filters, order and columns are saved, for you alone.</source>
        <translation>La recherche, les filtres, l&apos;ordre et les colonnes sont enregistrés, pour vous seul.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Dormant for days:</source>
        <translation>&amp;Jours sans utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Never used and &amp;older than days:</source>
        <translation>Jamais &amp;utilisés et plus anciens que (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>umh::ServerOpening</name>
    <message>
        <source>The database on the server is of an older version. Do you want to update it?</source>
        <translation>La base de données sur le serveur est d&apos;une version plus ancienne. Voulez-vous la mettre à niveau&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody who uses it then needs the new version of this program to change anything.</source>
        <translation>Tous ceux qui l&apos;utilisent auront ensuite besoin de la nouvelle version de ce programme pour modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à niveau</translation>
    </message>
    <message>
        <source>Other programs connected to it at the moment: %1.</source>
        <translation>Autres programmes qui y sont connectés en ce moment&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>umh::StateText</name>
    <message>
        <source>○ No account</source>
        <translation>○ Aucun compte</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● Connecté</translation>
    </message>
    <message>
        <source>○ Offline since %1</source>
        <comment>a time</comment>
        <translation>○ Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Hors ligne</translation>
    </message>
    <message>
        <source>! Sign in</source>
        <translation>! Se connecter</translation>
    </message>
    <message>
        <source>! Decision needed</source>
        <translation>! Décision requise</translation>
    </message>
    <message>
        <source>! Sync failed</source>
        <translation>! Échec de la synchronisation</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d&apos;exemple</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>! No database open</source>
        <translation>! Aucune base de données ouverte</translation>
    </message>
    <message>
        <source>This database is connected to the account %1.</source>
        <translation>Cette base de données est connectée au compte %1.</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <comment>a moment</comment>
        <translation>Dernière synchronisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not yet synced.</source>
        <translation>Pas encore synchronisée.</translation>
    </message>
    <message>
        <source>The database is read-only: nothing can be changed.</source>
        <translation>La base de données est en lecture seule&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>User management hub</source>
        <translation>Hub de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>The database is connected to an account; the next sync would undo an import.</source>
        <translation>La base de données est connectée à un compte&#xa0;; la prochaine synchronisation annulerait une importation.</translation>
    </message>
    <message>
        <source>The database is read-only.</source>
        <translation>La base de données est en lecture seule.</translation>
    </message>
    <message>
        <source>The account cannot be reached.</source>
        <translation>Le compte est injoignable.</translation>
    </message>
    <message>
        <source>Sign in to the account first.</source>
        <translation>Connectez-vous d&apos;abord au compte.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed this database. This version can only look at it: update User management hub to change anything.</source>
        <translation>Une version plus récente du Hub de gestion des utilisateurs a modifié cette base de données. Cette version ne peut que l&apos;afficher&#xa0;: mettez à jour le Hub de gestion des utilisateurs pour modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Aucune base de données n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation>Attendez la fin de l&apos;opération en cours.</translation>
    </message>
    <message>
        <source>This is sample data; it is not connected to any account.</source>
        <translation>Ce sont des données d&apos;exemple&#xa0;; elles ne sont connectées à aucun compte.</translation>
    </message>
    <message>
        <source>No sample data is open.</source>
        <translation>Aucune donnée d&apos;exemple n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>The database is not connected to an account.</source>
        <translation>La base de données n&apos;est connectée à aucun compte.</translation>
    </message>
    <message>
        <source>No other database has been open.</source>
        <translation>Aucune autre base de données n&apos;a encore été ouverte.</translation>
    </message>
    <message>
        <source>%1 is syncing since %2.</source>
        <comment>a person, a time</comment>
        <translation>%1 synchronise depuis %2.</translation>
    </message>
    <message>
        <source>Somebody else is syncing since %1.</source>
        <comment>a time</comment>
        <translation>Quelqu&apos;un d&apos;autre synchronise depuis %1.</translation>
    </message>
    <message>
        <source>○ Database out of reach, as of %1</source>
        <comment>a time</comment>
        <translation>○ Base de données injoignable, état&#xa0;: %1</translation>
    </message>
    <message>
        <source>○ Database out of reach</source>
        <translation>○ Base de données injoignable</translation>
    </message>
    <message>
        <source>The database server is out of reach. The program keeps trying to reconnect.</source>
        <translation>Le serveur de base de données est injoignable. Le programme essaie toujours de se reconnecter.</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <comment>a moment</comment>
        <translation>Ce que vous voyez est l&apos;état du %1.</translation>
    </message>
    <message>
        <source>The database server is out of reach.</source>
        <translation>Le serveur de base de données est injoignable.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this.</source>
        <translation>Votre rôle sur le serveur de base de données ne le permet pas.</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal.</source>
        <translation>Seul le propriétaire de la base de données peut archiver son journal.</translation>
    </message>
</context>
<context>
    <name>umh::Summary</name>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Groupes d&apos;opérateurs</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs d&apos;API</translation>
    </message>
    <message>
        <source>The files contained nothing new; nothing was changed.</source>
        <translation>Les fichiers ne contenaient rien de nouveau&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1 – nouveaux&#xa0;: %2, modifiés&#xa0;: %3, inchangés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The files contain nothing to import.</source>
        <translation>Les fichiers ne contiennent rien à importer.</translation>
    </message>
    <message>
        <source>%1 of the account (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>%1 du compte (par exemple %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 de %Ln opérateur (par exemple %2)</numerusform>
            <numerusform>%1 de %Ln opérateurs (par exemple %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 de %Ln groupe d&apos;opérateurs (par exemple %2)</numerusform>
            <numerusform>%1 de %Ln groupes d&apos;opérateurs (par exemple %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 de %Ln utilisateur d&apos;API (par exemple %2)</numerusform>
            <numerusform>%1 de %Ln utilisateurs d&apos;API (par exemple %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators come without any known field for e-mail address, duty, administrator rights or language: all of these are unknown.</source>
        <translation>Les opérateurs n&apos;ont aucun champ connu pour l&apos;adresse e-mail, le service, les droits d&apos;administrateur ou la langue&#xa0;: tout cela est inconnu.</translation>
    </message>
    <message>
        <source>The operator groups come without any known field that tells which of them holds everyone and which the administrators.</source>
        <translation>Les groupes d&apos;opérateurs n&apos;ont aucun champ connu qui indique lequel contient tout le monde et lequel les administrateurs.</translation>
    </message>
    <message>
        <source>The API users come without any known field for type, creation, last use, requests or description: all of these are unknown.</source>
        <translation>Les utilisateurs d&apos;API n&apos;ont aucun champ connu pour le type, la création, la dernière utilisation, les requêtes ou la description&#xa0;: tout cela est inconnu.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are ahead of its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>Lues dans le fuseau horaire %2, les heures du compte sont en avance sur son horloge (en heures&#xa0;: %1). Il utilise probablement un autre fuseau horaire.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are behind its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>Lues dans le fuseau horaire %2, les heures du compte sont en retard sur son horloge (en heures&#xa0;: %1). Il utilise probablement un autre fuseau horaire.</translation>
    </message>
    <message>
        <source>Some characters could not be stored and were replaced: %1.</source>
        <comment>a list of fields</comment>
        <translation>Certains caractères n&apos;ont pas pu être enregistrés et ont été remplacés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some values could not be read and count as unknown: %1.</source>
        <comment>a list of fields</comment>
        <translation>Certaines valeurs n&apos;ont pas pu être lues et sont considérées comme inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This API user may not read the data of the account itself: its number and its operator quota are unknown.</source>
        <translation>Cet utilisateur d&apos;API ne peut pas lire les données du compte lui-même&#xa0;: son numéro et son quota d&apos;opérateurs sont inconnus.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of changes</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>operators and the like: a list of changes</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted elsewhere</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln supprimé ailleurs</numerusform>
            <numerusform>%Ln supprimés ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
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
        <translation>Opérateurs&#xa0;: %1. Groupes d&apos;opérateurs&#xa0;: %2. Utilisateurs d&apos;API&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>umh::TablePane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be copied at once.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être copiée en une fois.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être copiées en une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at most %1 rows, or use the command “user-management-hub list --format csv”.</source>
        <translation>Sélectionnez %1 lignes au plus, ou utilisez la commande «&#xa0;user-management-hub list --format csv&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Aucune ligne n&apos;est sélectionnée.</translation>
    </message>
    <message>
        <source>Several rows are selected. Select a single one.</source>
        <translation>Plusieurs lignes sont sélectionnées. Sélectionnez-en une seule.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Il n&apos;y a aucune ligne.</translation>
    </message>
    <message>
        <source>No filter is on.</source>
        <translation>Aucun filtre n&apos;est actif.</translation>
    </message>
    <message>
        <source>This column has nothing to sort by.</source>
        <translation>Cette colonne ne permet pas de trier.</translation>
    </message>
    <message>
        <source>This cannot be done with what is listed here.</source>
        <translation>Ce n&apos;est pas possible avec les éléments listés ici.</translation>
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
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Vider la recherche et retirer les filtres</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>Les lignes n&apos;ont pas pu être copiées.</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Recherche&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use “Export…” in the File menu.</source>
        <translation>Utilisez «&#xa0;Exporter…&#xa0;» dans le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>umh::UsageTableModel</name>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of the last use</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>umh::UsageText</name>
    <message>
        <source>Requests in the last 30 days, as they were at each sync</source>
        <translation>Requêtes des 30 derniers jours, telles que vues à chaque synchronisation</translation>
    </message>
    <message>
        <source>No sync has seen its use yet.</source>
        <translation>Aucune synchronisation n&apos;a encore vu son utilisation.</translation>
    </message>
    <message>
        <source>Known since %1.</source>
        <comment>a day</comment>
        <translation>Connu depuis le %1.</translation>
    </message>
    <message>
        <source>Used about every day</source>
        <comment>begins a sentence</comment>
        <translation>Utilisé à peu près chaque jour</translation>
    </message>
    <message>
        <source>Used about every week</source>
        <comment>begins a sentence</comment>
        <translation>Utilisé à peu près chaque semaine</translation>
    </message>
    <message>
        <source>Used about every month</source>
        <comment>begins a sentence</comment>
        <translation>Utilisé à peu près chaque mois</translation>
    </message>
    <message>
        <source>Used about every quarter</source>
        <comment>begins a sentence</comment>
        <translation>Utilisé à peu près chaque trimestre</translation>
    </message>
    <message>
        <source>Used about every year</source>
        <comment>begins a sentence</comment>
        <translation>Utilisé à peu près chaque année</translation>
    </message>
    <message>
        <source>%1; last four times: %2.</source>
        <comment>how often; days</comment>
        <translation>%1&#xa0;; les quatre dernières fois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <comment>a time</comment>
        <translation>%1&#xa0;: rien n&apos;est connu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests in the 30 days before</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln requête dans les 30 jours précédents</numerusform>
            <numerusform>%1&#xa0;: %Ln requêtes dans les 30 jours précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ it was used again · hatched: nothing is known</source>
        <translation>▲ utilisé de nouveau · hachuré&#xa0;: rien n&apos;est connu</translation>
    </message>
    <message numerus="yes">
        <source>Used about every %Ln days</source>
        <comment>begins a sentence</comment>
        <translation>
            <numerusform>Utilisé à peu près tous les %Ln jour</numerusform>
            <numerusform>Utilisé à peu près tous les %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::UsageView</name>
    <message>
        <source>As a &amp;table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation>Afficher les mêmes valeurs sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>umh::WelcomePage</name>
    <message>
        <source>Welcome to User management hub</source>
        <translation>Bienvenue dans le Hub de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>Choisir des fichiers JSON contenant des réponses enregistrées de l&apos;API du compte</translation>
    </message>
    <message>
        <source>Look around with fictitious operators and API users</source>
        <translation>Découvrir le programme avec des opérateurs et des utilisateurs d&apos;API fictifs</translation>
    </message>
    <message>
        <source>You can also drop the files onto this window.</source>
        <translation>Vous pouvez aussi déposer les fichiers sur cette fenêtre.</translation>
    </message>
    <message>
        <source>See which API users all your operators have, which of them are still in use, and which can go. To begin, connect to your account, or import saved answers of its API: operators, operator groups and API users.</source>
        <translation>Voyez quels utilisateurs d&apos;API chacun de vos opérateurs possède, lesquels sont encore utilisés et lesquels peuvent être supprimés. Pour commencer, connectez-vous à votre compte, ou importez des réponses enregistrées de son API&#xa0;: opérateurs, groupes d&apos;opérateurs et utilisateurs d&apos;API.</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Se connec&amp;ter à un compte…</translation>
    </message>
    <message>
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Se connecter à un compte et synchroniser cette base de données avec celui-ci</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>E&amp;xplorer avec des données d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>umh::WindowCommands</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Edit description…</source>
        <translation>&amp;Modifier la description…</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>Ajouter un &amp;utilisateur d&apos;API…</translation>
    </message>
    <message>
        <source>&amp;Delete API user…</source>
        <translation>Supprim&amp;er l&apos;utilisateur de l&apos;API…</translation>
    </message>
    <message>
        <source>Show &amp;operator</source>
        <translation>A&amp;fficher l&apos;opérateur</translation>
    </message>
    <message>
        <source>Show o&amp;perators of the group</source>
        <translation>Afficher les o&amp;pérateurs du groupe</translation>
    </message>
    <message>
        <source>Show AP&amp;I users in the overview</source>
        <translation>Afficher les utilisateurs d&apos;AP&amp;I dans la vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Retirer les &amp;filtres</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>&amp;Trier selon cette colonne</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>Cette fenêtre n&apos;a pas de tableau pour cela.</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>Modifier les &amp;notes…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)…</source>
        <translation>
            <numerusform>Supprim&amp;er %Ln utilisateur de l&apos;API…</numerusform>
            <numerusform>Supprim&amp;er %Ln utilisateurs de l&apos;API…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in journal</source>
        <translation>Afficher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Chec&amp;k the journal</source>
        <translation>Vérifi&amp;er le journal</translation>
    </message>
    <message>
        <source>Archi&amp;ve before…</source>
        <translation>Archi&amp;ver avant…</translation>
    </message>
</context>
</TS>
