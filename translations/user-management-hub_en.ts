<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>umh::AboutDatabaseDialog</name>
    <message>
        <source>About this database</source>
        <translation>About this database</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is known of a database: a name and a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>umh::AccountConnector</name>
    <message>
        <source>A change is still under way.</source>
        <translation>A change is still under way.</translation>
    </message>
    <message>
        <source>Try again as soon as it is done.</source>
        <translation>Try again as soon as it is done.</translation>
    </message>
    <message>
        <source>The account could not be connected.</source>
        <translation>The account could not be connected.</translation>
    </message>
    <message>
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>The password could not be saved in the keyring. It is kept in memory until you quit the program.</translation>
    </message>
    <message>
        <source>The database could not be disconnected from the account.</source>
        <translation>The database could not be disconnected from the account.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keyring.</source>
        <translation>The password could not be removed from the keyring.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>The connection was not changed.</translation>
    </message>
</context>
<context>
    <name>umh::AccountWindows</name>
    <message>
        <source>Syncing with the account…</source>
        <translation>Syncing with the account…</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Synced with the account.</translation>
    </message>
    <message>
        <source>The sync needs a decision from you.</source>
        <translation>The sync needs a decision from you.</translation>
    </message>
    <message numerus="yes">
        <source>It would remove %Ln API user(s) from the database.</source>
        <translation>
            <numerusform>It would remove %Ln API user from the database.</numerusform>
            <numerusform>It would remove %Ln API users from the database.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>The sync was cancelled.</source>
        <translation>The sync was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Fetching from the account: %1 received…</source>
        <translation>Fetching from the account: %1 received…</translation>
    </message>
    <message>
        <source>The account limits requests: %1 of %2 answers received…</source>
        <translation>The account limits requests: %1 of %2 answers received…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %Ln API user(s)…</source>
        <translation>
            <numerusform>Comparing: %Ln API user…</numerusform>
            <numerusform>Comparing: %Ln API users…</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating the database…</source>
        <translation>Updating the database…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The account could not be synced.</source>
        <translation>The account could not be synced.</translation>
    </message>
    <message>
        <source>The password of the API user that this program signs in with is not known.</source>
        <translation>The password of the API user that this program signs in with is not known.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Enter password…</translation>
    </message>
    <message>
        <source>Set the time zone…</source>
        <translation>Set the time zone…</translation>
    </message>
    <message>
        <source>What you see is the state of the last sync.</source>
        <translation>What you see is the state of the last sync.</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserDialog</name>
    <message>
        <source>Without an account, API users cannot be added: only an account can create one and its password.</source>
        <translation>Without an account, API users cannot be added: only an account can create one and its password.</translation>
    </message>
    <message>
        <source>The API user was not created.</source>
        <translation>The API user was not created.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Create</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The account has not answered yet.</source>
        <translation>The account has not answered yet.</translation>
    </message>
    <message>
        <source>The password of the new API user arrives with the answer and is shown only here, so this window stays open until then: a few minutes at most.</source>
        <translation>The password of the new API user arrives with the answer and is shown only here, so this window stays open until then: a few minutes at most.</translation>
    </message>
    <message>
        <source>Discard the password?</source>
        <translation>Discard the password?</translation>
    </message>
    <message>
        <source>You have not confirmed that you stored the password. Once discarded, it can never be shown again, and API user %1 is useless without it.</source>
        <translation>You have not confirmed that you stored the password. Once discarded, it can never be shown again, and API user %1 is useless without it.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Go back</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Add API user</source>
        <translation>Add API user</translation>
    </message>
    <message>
        <source>The account creates a new API user of %1, with a username and a password. The password is shown once, right after that. Have a safe place for it at hand.</source>
        <translation>The account creates a new API user of %1, with a username and a password. The password is shown once, right after that. Have a safe place for it at hand.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>D&amp;escription, such as what it is for (optional):</source>
        <translation>D&amp;escription, such as what it is for (optional):</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The API user is being created…</source>
        <translation>The API user is being created…</translation>
    </message>
    <message>
        <source>The password is kept here until the API user it belongs to is found. If you discard it now, it can never be shown again, and that API user is useless without it.</source>
        <translation>The password is kept here until the API user it belongs to is found. If you discard it now, it can never be shown again, and that API user is useless without it.</translation>
    </message>
    <message>
        <source>Choose the operator who gets a new API user.</source>
        <translation>Choose the operator who gets a new API user.</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Operator:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Name or e-mail of the operator</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>No operators found.</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserPassword</name>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Save the password</source>
        <translation>Save the password</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Username: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>in a file</comment>
        <translation>Password:</translation>
    </message>
    <message>
        <source>The password is on the clipboard.</source>
        <translation>The password is on the clipboard.</translation>
    </message>
    <message numerus="yes">
        <source>It is removed from the clipboard after %Ln second(s), or when the program ends.</source>
        <translation>
            <numerusform>It is removed from the clipboard after %Ln second, or when the program ends.</numerusform>
            <numerusform>It is removed from the clipboard after %Ln seconds, or when the program ends.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is saved in “%1”.</source>
        <translation>The password is saved in “%1”.</translation>
    </message>
    <message>
        <source>Only you can read that file, but it is not encrypted.</source>
        <translation>Only you can read that file, but it is not encrypted.</translation>
    </message>
    <message>
        <source>The password was not saved.</source>
        <translation>The password was not saved.</translation>
    </message>
    <message>
        <source>The API user was created. Store its password now.</source>
        <translation>The API user was created. Store its password now.</translation>
    </message>
    <message>
        <source>The password can be read here only, and never again: neither this program nor the account can show it later.</source>
        <translation>The password can be read here only, and never again: neither this program nor the account can show it later.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Username:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copy the password</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Save to file…</translation>
    </message>
    <message>
        <source>Save the password to a file…</source>
        <translation>Save the password to a file…</translation>
    </message>
    <message>
        <source>&amp;I have stored the password</source>
        <translation>&amp;I have stored the password</translation>
    </message>
    <message>
        <source>The username is on the clipboard.</source>
        <translation>The username is on the clipboard.</translation>
    </message>
    <message>
        <source>Copy the username</source>
        <translation>Copy the username</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Copy password</translation>
    </message>
</context>
<context>
    <name>umh::AddApiUserUnknown</name>
    <message>
        <source>The API users could not be read again.</source>
        <translation>The API users could not be read again.</translation>
    </message>
    <message>
        <source>API user %1 was not deleted.</source>
        <translation>API user %1 was not deleted.</translation>
    </message>
    <message>
        <source>%1, created on %2</source>
        <comment>user name, date and time</comment>
        <translation>%1, created on %2</translation>
    </message>
    <message>
        <source>The API users of %1 are being read again…</source>
        <translation>The API users of %1 are being read again…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new API user(s) of %1 have appeared. Make sure that nobody else has just added them before you delete them.</source>
        <translation>
            <numerusform>%Ln new API user of %1 has appeared. Make sure that nobody else has just added it before you delete it.</numerusform>
            <numerusform>%Ln new API users of %1 have appeared. Make sure that nobody else has just added them before you delete them.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other new API user of %1.</source>
        <translation>There is no other new API user of %1.</translation>
    </message>
    <message>
        <source>No new API user of %1 has appeared yet. The account may be slow: check again in a moment.</source>
        <translation>No new API user of %1 has appeared yet. The account may be slow: check again in a moment.</translation>
    </message>
    <message>
        <source>The API user may have been created, but its password is not known.</source>
        <translation>The API user may have been created, but its password is not known.</translation>
    </message>
    <message>
        <source>%1 The request was not repeated. Nobody can read the password any more: if the API user exists, delete it and add a new one.</source>
        <comment>what happened</comment>
        <translation>%1 The request was not repeated. Nobody can read the password any more: if the API user exists, delete it and add a new one.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Search result</translation>
    </message>
    <message>
        <source>Reading the API users again…</source>
        <translation>Reading the API users again…</translation>
    </message>
    <message>
        <source>New API users</source>
        <translation>New API users</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>This API user cannot be changed in the meantime.</translation>
    </message>
    <message>
        <source>API user %1 exists in the account, but is not in the database yet.</source>
        <translation>API user %1 exists in the account, but is not in the database yet.</translation>
    </message>
    <message>
        <source>It can be deleted here only once it is in the database. Check again; if that does not help, the next sync adds it.</source>
        <translation>It can be deleted here only once it is in the database. Check again; if that does not help, the next sync adds it.</translation>
    </message>
    <message>
        <source>The API user was created but has not been found yet.</source>
        <translation>The API user was created but has not been found yet.</translation>
    </message>
    <message>
        <source>%1 Its password is kept here. Check again: once the API user is found, its username and password are shown. After you close this window, nobody can read the password any more.</source>
        <comment>what happened</comment>
        <translation>%1 Its password is kept here. Check again: once the API user is found, its username and password are shown. After you close this window, nobody can read the password any more.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserAdding</name>
    <message>
        <source>API user %1 is useless without its password.</source>
        <translation>API user %1 is useless without its password.</translation>
    </message>
    <message>
        <source>It stays in the account until it is deleted.</source>
        <translation>It stays in the account until it is deleted.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Delete it…</translation>
    </message>
    <message>
        <source>API user %1 is not in the database yet.</source>
        <translation>API user %1 is not in the database yet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserChanging</name>
    <message>
        <source>API user %1 of %2 was deleted.</source>
        <translation>API user %1 of %2 was deleted.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was changed.</source>
        <translation>The description of API user %1 of %2 was changed.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted.</source>
        <translation>API user %1 of %2 was not deleted.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>The description of API user %1 of %2 was not changed.</translation>
    </message>
    <message>
        <source>Several rows are selected.</source>
        <translation>Several rows are selected.</translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation>Edit again…</translation>
    </message>
    <message>
        <source>This API user cannot be changed in the meantime.</source>
        <translation>This API user cannot be changed in the meantime.</translation>
    </message>
    <message>
        <source>Deleting API user %1 of %2…</source>
        <translation>Deleting API user %1 of %2…</translation>
    </message>
    <message>
        <source>This has now been confirmed.</source>
        <translation>This has now been confirmed.</translation>
    </message>
    <message>
        <source>Delete again…</source>
        <translation>Delete again…</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Copy what was typed</translation>
    </message>
    <message>
        <source>Until this is known, its row is marked with “?”.</source>
        <translation>Until this is known, its row is marked with “?”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The button of a row deletes only that one. Select a single row, or press Del to delete all that are selected.</source>
        <translation>The button of a row deletes only that one. Select a single row, or press Del to delete all that are selected.</translation>
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
        <translation>None</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>API user GUID</source>
        <translation>API user GUID</translation>
    </message>
    <message>
        <source>Operator GUID</source>
        <translation>Operator GUID</translation>
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
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Edit the description over several lines</source>
        <translation>Edit the description over several lines</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Show o&amp;perator</source>
        <translation>Show o&amp;perator</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>This program signs in with this API user.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What the account says of its use is contradictory.</source>
        <translation>What the account says of its use is contradictory.</translation>
    </message>
    <message>
        <source>These notes are kept in this database only, never sent to the account.</source>
        <translation>These notes are kept in this database only, never sent to the account.</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>Edit &amp;notes…</translation>
    </message>
    <message>
        <source>Owner, purpose and more: kept in this database only, never sent to the account</source>
        <translation>Owner, purpose and more: kept in this database only, never sent to the account</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>You may only look at this database.</translation>
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
        <translation>Unknown</translation>
    </message>
    <message>
        <source>None</source>
        <comment>description</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Unknown</translation>
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
        <translation>Any time</translation>
    </message>
    <message>
        <source>Used within the last 30 days</source>
        <translation>Used within the last 30 days</translation>
    </message>
    <message>
        <source>Inactive for more than %1 days</source>
        <translation>Inactive for more than %1 days</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Not yet used</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Last use unknown</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>&amp;Another group…</source>
        <translation>&amp;Another group…</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>&amp;Last use</translation>
    </message>
    <message>
        <source>Operator &amp;group</source>
        <translation>Operator &amp;group</translation>
    </message>
    <message>
        <source>Created within the last %1 days</source>
        <translation>Created within the last %1 days</translation>
    </message>
    <message>
        <source>Created this month</source>
        <translation>Created this month</translation>
    </message>
    <message>
        <source>Created more than %1 days ago</source>
        <translation>Created more than %1 days ago</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <translation>Creation unknown</translation>
    </message>
    <message>
        <source>Filter API users by type, last use, creation or operator group</source>
        <translation>Filter API users by type, last use, creation or operator group</translation>
    </message>
    <message>
        <source>Filter API users by type, last use or creation</source>
        <translation>Filter API users by type, last use or creation</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Created</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>of creation</comment>
        <translation>Any time</translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>There are no operator groups.</translation>
    </message>
    <message>
        <source>Clean-&amp;up</source>
        <translation>Clean-&amp;up</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Used today</translation>
    </message>
    <message>
        <source>Used within 7 days, not today</source>
        <translation>Used within 7 days, not today</translation>
    </message>
    <message>
        <source>Used 7 to 30 days ago</source>
        <translation>Used 7 to 30 days ago</translation>
    </message>
    <message>
        <source>Used 30 to 90 days ago</source>
        <translation>Used 30 to 90 days ago</translation>
    </message>
    <message>
        <source>Used 90 to 180 days ago</source>
        <translation>Used 90 to 180 days ago</translation>
    </message>
    <message>
        <source>Used 180 to 365 days ago</source>
        <translation>Used 180 to 365 days ago</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserFilterProxy</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>?</source>
        <comment>instead of a button: outcome unknown</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>It is not known whether API user %1 of %2 was deleted; this is being checked.</source>
        <translation>It is not known whether API user %1 of %2 was deleted; this is being checked.</translation>
    </message>
    <message>
        <source>API user %1 of %2 is being deleted.</source>
        <translation>API user %1 of %2 is being deleted.</translation>
    </message>
    <message>
        <source>It is not known whether the description of API user %1 of %2 was changed; this is being checked.</source>
        <translation>It is not known whether the description of API user %1 of %2 was changed; this is being checked.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 is being changed.</source>
        <translation>The description of API user %1 of %2 is being changed.</translation>
    </message>
    <message>
        <source>It is not known whether the last change of API user %1 of %2 was made; this is being checked.</source>
        <translation>It is not known whether the last change of API user %1 of %2 was made; this is being checked.</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>This program signs in with this API user.</translation>
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
        <translation>No row is selected.</translation>
    </message>
    <message>
        <source>You may only look at this database.</source>
        <translation>You may only look at this database.</translation>
    </message>
    <message>
        <source>Notes are being changed.</source>
        <translation>Notes are being changed.</translation>
    </message>
    <message>
        <source>Cancelled. No notes were changed.</source>
        <translation>Cancelled. No notes were changed.</translation>
    </message>
    <message>
        <source>The notes were not changed.</source>
        <translation>The notes were not changed.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln API user(s) have changed.</source>
        <translation>
            <numerusform>The notes of %Ln API user have changed.</numerusform>
            <numerusform>The notes of %Ln API users have changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>The rows are still being read.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Changing notes…</source>
        <translation>Changing notes…</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserOverviewWindow</name>
    <message>
        <source>API users</source>
        <translation>API users</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserPane</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API user</numerusform>
            <numerusform>%Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s)</source>
        <translation>
            <numerusform>%1 of %Ln API user</numerusform>
            <numerusform>%1 of %Ln API users</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no API users.</source>
        <translation>There are no API users.</translation>
    </message>
    <message>
        <source>This operator has no API users.</source>
        <translation>This operator has no API users.</translation>
    </message>
    <message>
        <source>The API users could not be read.</source>
        <translation>The API users could not be read.</translation>
    </message>
    <message>
        <source>Show API users regardless of last use</source>
        <translation>Show API users regardless of last use</translation>
    </message>
    <message>
        <source>Operator, username, type or description</source>
        <translation>Operator, username, type or description</translation>
    </message>
    <message>
        <source>Username, type or description</source>
        <translation>Username, type or description</translation>
    </message>
    <message>
        <source>Shows the API users that contain every word you type. Esc clears the search.</source>
        <translation>Shows the API users that contain every word you type. Esc clears the search.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API users</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Show API users of all types</source>
        <translation>Show API users of all types</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Operator group: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operator groups</source>
        <translation>Show the API users of all operator groups</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Show the API users of all operators</source>
        <translation>Show the API users of all operators</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>what</comment>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>This is the window of the operator.</source>
        <translation>This is the window of the operator.</translation>
    </message>
    <message>
        <source>No API users found.</source>
        <translation>No API users found.</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Take this one off the filter</translation>
    </message>
    <message>
        <source>Show API users regardless of their creation</source>
        <translation>Show API users regardless of their creation</translation>
    </message>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>This operator does not exist any more.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was added.</source>
        <translation>API user %1 of %2 was added.</translation>
    </message>
    <message>
        <source>The details of this API user could not be read.</source>
        <translation>The details of this API user could not be read.</translation>
    </message>
    <message>
        <source>The rows are still being read.</source>
        <translation>The rows are still being read.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Views: searches, filters, order and columns under a name</source>
        <translation>Views: searches, filters, order and columns under a name</translation>
    </message>
    <message>
        <source>Show API users regardless of this</source>
        <translation>Show API users regardless of this</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserText</name>
    <message>
        <source>In the future</source>
        <translation>In the future</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Not yet used</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>last use</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Requests last 30 days</source>
        <translation>Requests last 30 days</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Delete API user %1 of %2</source>
        <translation>Delete API user %1 of %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Where kept</source>
        <translation>Where kept</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>last use</comment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Up to 7 days ago</source>
        <comment>last use</comment>
        <translation>Up to 7 days ago</translation>
    </message>
    <message>
        <source>7 to 30 days ago</source>
        <comment>last use</comment>
        <translation>7 to 30 days ago</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <comment>last use</comment>
        <translation>30 to 90 days ago</translation>
    </message>
    <message>
        <source>90 to 180 days ago</source>
        <comment>last use</comment>
        <translation>90 to 180 days ago</translation>
    </message>
    <message>
        <source>180 to 365 days ago</source>
        <comment>last use</comment>
        <translation>180 to 365 days ago</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <comment>last use</comment>
        <translation>Longer ago</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewText</name>
    <message>
        <source>API users that have not been used for so long. Those that are younger, kept until a later day, or contradictory are left out.</source>
        <translation>API users that have not been used for so long. Those that are younger, kept until a later day, or contradictory are left out.</translation>
    </message>
    <message>
        <source>API users that were created longer ago and never used. Those that are kept until a later day or contradictory are left out.</source>
        <translation>API users that were created longer ago and never used. Those that are kept until a later day or contradictory are left out.</translation>
    </message>
    <message>
        <source>API users with requests in the last 30 days but no use in that time, or with a number of requests that rises while the last use stands still.</source>
        <translation>API users with requests in the last 30 days but no use in that time, or with a number of requests that rises while the last use stands still.</translation>
    </message>
    <message>
        <source>API users whose owner nobody has entered.</source>
        <translation>API users whose owner nobody has entered.</translation>
    </message>
    <message>
        <source>API users that should have been reviewed by today.</source>
        <translation>API users that should have been reviewed by today.</translation>
    </message>
    <message>
        <source>API users that are kept until today or later, those that run out first at the top.</source>
        <translation>API users that are kept until today or later, those that run out first at the top.</translation>
    </message>
    <message numerus="yes">
        <source>Dormant for %n day(s)</source>
        <translation>
            <numerusform>Dormant for %n day</numerusform>
            <numerusform>Dormant for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used and older than %n day(s)</source>
        <translation>
            <numerusform>Never used and older than %n day</numerusform>
            <numerusform>Never used and older than %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Not contradictory</source>
        <translation>Not contradictory</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Contradictory</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Without an owner</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Review due</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>API users</comment>
        <translation>Kept</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserViewsMenu</name>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Save view…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Delete view</translation>
    </message>
    <message>
        <source>You have not saved any.</source>
        <translation>You have not saved any.</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Views</translation>
    </message>
</context>
<context>
    <name>umh::Application</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>The database could not be opened.</translation>
    </message>
    <message>
        <source>The database that is open is not at its place any more.</source>
        <translation>The database that is open is not at its place any more.</translation>
    </message>
    <message>
        <source>Open the file that is there now</source>
        <translation>Open the file that is there now</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>The database could not be read.</translation>
    </message>
    <message>
        <source>There is no display to show windows on. All commands work without one; “--help” lists them.</source>
        <translation>There is no display to show windows on. All commands work without one; “--help” lists them.</translation>
    </message>
    <message>
        <source>The program ends as soon as the change is done.</source>
        <translation>The program ends as soon as the change is done.</translation>
    </message>
    <message>
        <source>A change is still under way.</source>
        <translation>A change is still under way.</translation>
    </message>
    <message>
        <source>The program information was copied.</source>
        <translation>The program information was copied.</translation>
    </message>
    <message>
        <source>Open the other database as soon as the change is done.</source>
        <translation>Open the other database as soon as the change is done.</translation>
    </message>
</context>
<context>
    <name>umh::ArchiveDialog</name>
    <message>
        <source>journal-before-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>journal-before-%1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>This is a folder. Add the name of a file.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name: an archive is never replaced.</source>
        <translation>There is a file with this name already. Choose another name: an archive is never replaced.</translation>
    </message>
    <message>
        <source>Archive the journal</source>
        <translation>Archive the journal</translation>
    </message>
    <message>
        <source>Moves the old entries of the journal to a file, and removes them from the database. What the journal goes on from is noted in the database, so that it can still be checked: the hash of the last entry that was moved. The entries cannot be put back; keep the file where it is safe.</source>
        <translation>Moves the old entries of the journal to a file, and removes them from the database. What the journal goes on from is noted in the database, so that it can still be checked: the hash of the last entry that was moved. The entries cannot be put back; keep the file where it is safe.</translation>
    </message>
    <message>
        <source>About archiving</source>
        <translation>About archiving</translation>
    </message>
    <message>
        <source>Entries from &amp;before:</source>
        <translation>Entries from &amp;before:</translation>
    </message>
    <message>
        <source>&amp;To the file:</source>
        <translation>&amp;To the file:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>About the file</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archive…</translation>
    </message>
    <message>
        <source>Move all entries from before %1 out of the journal?</source>
        <translation>Move all entries from before %1 out of the journal?</translation>
    </message>
    <message>
        <source>From then on they are in the file “%1” only. Until that is done, nobody else can change anything in the database.</source>
        <translation>From then on they are in the file “%1” only. Until that is done, nobody else can change anything in the database.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
</context>
<context>
    <name>umh::Archiving</name>
    <message>
        <source>Archive the journal</source>
        <translation>Archive the journal</translation>
    </message>
    <message>
        <source>Archiving the journal…</source>
        <translation>Archiving the journal…</translation>
    </message>
    <message numerus="yes">
        <source>Archiving the journal: %Ln entry(ies) written…</source>
        <translation>
            <numerusform>Archiving the journal: %Ln entry written…</numerusform>
            <numerusform>Archiving the journal: %Ln entries written…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving was cancelled. Nothing was changed.</source>
        <translation>Archiving was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>The journal could not be archived.</source>
        <translation>The journal could not be archived.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>No entry is that old.</source>
        <translation>No entry is that old.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to “%1”.</source>
        <translation>
            <numerusform>%Ln entry of the journal was moved to “%1”.</numerusform>
            <numerusform>%Ln entries of the journal were moved to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal goes on from there, and can still be checked.</source>
        <translation>The journal goes on from there, and can still be checked.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
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
        <translation>This API user was used in the last 30 days. Whatever uses it will stop working.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</translation>
    </message>
    <message>
        <source>Delete this API user? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Delete this API user? [y/N]</translation>
    </message>
    <message>
        <source>There is no API user with the GUID %1 in this database. &apos;%2&apos; prints the GUIDs.</source>
        <translation>There is no API user with the GUID %1 in this database. &apos;%2&apos; prints the GUIDs.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without confirmation.</source>
        <translation>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without confirmation.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nothing was deleted.</translation>
    </message>
    <message>
        <source>Deleted API user %1 of %2.</source>
        <translation>Deleted API user %1 of %2.</translation>
    </message>
    <message>
        <source>Import saved answers of the account&apos;s API into the database. What each file contains (operators, operator groups or API users) is recognised.</source>
        <translation>Import saved answers of the account&apos;s API into the database. What each file contains (operators, operator groups or API users) is recognised.</translation>
    </message>
    <message>
        <source>Fill an empty database with sample data: %1 API users, or N.</source>
        <translation>Fill an empty database with sample data: %1 API users, or N.</translation>
    </message>
    <message>
        <source>Save pictures of the windows in the folder DIR: hub.png and overview.png.</source>
        <translation>Save pictures of the windows in the folder DIR: hub.png and overview.png.</translation>
    </message>
    <message>
        <source>Use Dutch, English, German or French instead of the system language.</source>
        <translation>Use Dutch, English, German or French instead of the system language.</translation>
    </message>
    <message>
        <source>Use a temporary database with sample data. For the hub, list and screenshot.</source>
        <translation>Use a temporary database with sample data. For the hub, list and screenshot.</translation>
    </message>
    <message>
        <source>Sort by one of: %1.</source>
        <translation>Sort by one of: %1.</translation>
    </message>
    <message>
        <source>Reverse the order.</source>
        <translation>Reverse the order.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Show this help and exit.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Show the version and exit.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators. Without a command the hub window opens.</source>
        <translation>See, sort, search and delete the API users of all your operators. Without a command the hub window opens.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Options, before or after the command:</translation>
    </message>
    <message>
        <source>Options for %1:</source>
        <translation>Options for %1:</translation>
    </message>
    <message>
        <source>Exit status: 0 success, 1 failure, 2 invalid command line.</source>
        <translation>Exit status: 0 success, 1 failure, 2 invalid command line.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a value. (A value that starts with two dashes is written %1=VALUE.)</source>
        <translation>&apos;%1&apos; needs a value. (A value that starts with two dashes is written %1=VALUE.)</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation>There is no option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; takes no value.</source>
        <translation>The option &apos;%1&apos; takes no value.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>There is no command &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not text in UTF-8. If it is a file, rename it, or make a link to it that has another name.</source>
        <translation>&apos;%1&apos; is not text in UTF-8. If it is a file, rename it, or make a link to it that has another name.</translation>
    </message>
    <message>
        <source>Waiting for the keyring, which may be asking you to unlock it…</source>
        <translation>Waiting for the keyring, which may be asking you to unlock it…</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs a command.</source>
        <translation>The option &apos;--%1&apos; needs a command.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; cannot be used with &apos;%2&apos;.</source>
        <translation>The option &apos;--%1&apos; cannot be used with &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--database&apos; cannot be used together: sample data goes into a temporary database.</source>
        <translation>The options &apos;--sample&apos; and &apos;--database&apos; cannot be used together: sample data goes into a temporary database.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs an argument: %2</source>
        <translation>The command &apos;%1&apos; needs an argument: %2</translation>
    </message>
    <message>
        <source>There is one argument too many: &apos;%1&apos;.</source>
        <translation>There is one argument too many: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>An argument of &apos;%1&apos; is empty.</source>
        <translation>An argument of &apos;%1&apos; is empty.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from 0 to %2.</source>
        <translation>&apos;%1&apos; is not a number from 0 to %2.</translation>
    </message>
    <message>
        <source>The value of &apos;--%1&apos; is empty.</source>
        <translation>The value of &apos;--%1&apos; is empty.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for &apos;--%2&apos;; choose one of: %3.</source>
        <translation>&apos;%1&apos; is not a valid value for &apos;--%2&apos;; choose one of: %3.</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <translation>Try &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <comment>progress</comment>
        <translation>Reading… %1 %</translation>
    </message>
    <message>
        <source>Building indexes… %1 of %2</source>
        <comment>progress</comment>
        <translation>Building indexes… %1 of %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>The output could not be written completely (%1). Write it to another place, or make room there.</source>
        <translation>The output could not be written completely (%1). Write it to another place, or make room there.</translation>
    </message>
    <message>
        <source>This could not be written to the output (%1).</source>
        <translation>This could not be written to the output (%1).</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>The files were imported.</translation>
    </message>
    <message>
        <source>The sample data was put into the database.</source>
        <translation>The sample data was put into the database.</translation>
    </message>
    <message>
        <source>Synced with the account.</source>
        <translation>Synced with the account.</translation>
    </message>
    <message>
        <source>The pictures were saved.</source>
        <translation>The pictures were saved.</translation>
    </message>
    <message>
        <source>Nothing was deleted: this program signs in with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Nothing was deleted: this program signs in with this API user, and there is no terminal to ask for confirmation.</translation>
    </message>
    <message>
        <source>This program signs in with this API user. Without it you cannot sync or delete any more.</source>
        <translation>This program signs in with this API user. Without it you cannot sync or delete any more.</translation>
    </message>
    <message>
        <source>Type its username to delete it:</source>
        <translation>Type its username to delete it:</translation>
    </message>
    <message>
        <source>Sync the database with its account. The password comes from the keyring or from standard input.</source>
        <translation>Sync the database with its account. The password comes from the keyring or from standard input.</translation>
    </message>
    <message>
        <source>Connect the database to the account at this address. For the hub and sync.</source>
        <translation>Connect the database to the account at this address. For the hub and sync.</translation>
    </message>
    <message>
        <source>The username of the API user to sign in with. Used with --account.</source>
        <translation>The username of the API user to sign in with. Used with --account.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--account&apos; cannot be used together.</source>
        <translation>The options &apos;--sample&apos; and &apos;--account&apos; cannot be used together.</translation>
    </message>
    <message>
        <source>Fetching from the account… %1 received</source>
        <comment>progress</comment>
        <translation>Fetching from the account… %1 received</translation>
    </message>
    <message>
        <source>Comparing… API users: %1</source>
        <comment>progress</comment>
        <translation>Comparing… API users: %1</translation>
    </message>
    <message>
        <source>Updating the database… %1 of %2</source>
        <comment>progress</comment>
        <translation>Updating the database… %1 of %2</translation>
    </message>
    <message>
        <source>The account lists far fewer API users than the database contains: the sync would remove %1 of %2.</source>
        <translation>The account lists far fewer API users than the database contains: the sync would remove %1 of %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. If these API users should really be removed, use --yes to do so without confirmation.</source>
        <translation>Nothing was changed. If these API users should really be removed, use --yes to do so without confirmation.</translation>
    </message>
    <message>
        <source>Remove these API users from the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Remove these API users from the database? [y/N]</translation>
    </message>
    <message>
        <source>The account limits requests… %1 of %2 answers received</source>
        <comment>progress</comment>
        <translation>The account limits requests… %1 of %2 answers received</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The sync would now remove even more API users: %1. Nothing was changed. Start the sync again.</source>
        <translation>The sync would now remove even more API users: %1. Nothing was changed. Start the sync again.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; must be used together.</source>
        <translation>The options &apos;%1&apos; and &apos;%2&apos; must be used together.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; must be used together.</source>
        <translation>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; must be used together.</translation>
    </message>
    <message>
        <source>Only API users of the members of this operator group.</source>
        <translation>Only API users of the members of this operator group.</translation>
    </message>
    <message>
        <source>Only API users of this operator.</source>
        <translation>Only API users of this operator.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <comment>a name in quotes</comment>
        <translation>&apos;%1&apos;</translation>
    </message>
    <message>
        <source>Among those available: %1.</source>
        <translation>Among those available: %1.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>There is no operator %1.</translation>
    </message>
    <message>
        <source>There are several operators named %1. Specify the right one by its GUID: %2.</source>
        <translation>There are several operators named %1. Specify the right one by its GUID: %2.</translation>
    </message>
    <message>
        <source>There is no operator group %1.</source>
        <translation>There is no operator group %1.</translation>
    </message>
    <message>
        <source>There are several operator groups named %1. Specify the right one by its GUID: %2.</source>
        <translation>There are several operator groups named %1. Specify the right one by its GUID: %2.</translation>
    </message>
    <message>
        <source>There is no API user of the type %1.</source>
        <translation>There is no API user of the type %1.</translation>
    </message>
    <message>
        <source>On the command line: use --account and --username.</source>
        <translation>On the command line: use --account and --username.</translation>
    </message>
    <message>
        <source>On the command line: sync once with --account and --username.</source>
        <translation>On the command line: sync once with --account and --username.</translation>
    </message>
    <message>
        <source>On the command line: use --password-stdin, and write the password to standard input.</source>
        <translation>On the command line: use --password-stdin, and write the password to standard input.</translation>
    </message>
    <message>
        <source>Nothing was deleted yet: it has changed since it was shown.</source>
        <translation>Nothing was deleted yet: it has changed since it was shown.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the API user has changed since the database was last brought up to date:</source>
        <translation>Nothing was deleted: the API user has changed since the database was last brought up to date:</translation>
    </message>
    <message>
        <source>The database is up to date now. Look at the API user, and start again if it is still to be deleted.</source>
        <translation>The database is up to date now. Look at the API user, and start again if it is still to be deleted.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted in the account; this program saw it on %3.</source>
        <translation>API user %1 of %2 was deleted in the account; this program saw it on %3.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted by this program on %3.</source>
        <translation>API user %1 of %2 was deleted by this program on %3.</translation>
    </message>
    <message numerus="yes">
        <source>Finding out what became of %Ln change(s) that the account has not answered…</source>
        <translation>
            <numerusform>Finding out what became of %Ln change that the account has not answered…</numerusform>
            <numerusform>Finding out what became of %Ln changes that the account has not answered…</numerusform>
        </translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted, as asked for earlier.</source>
        <translation>API user %1 of %2 was deleted, as asked for earlier.</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted; it is as before.</source>
        <translation>API user %1 of %2 was not deleted; it is as before.</translation>
    </message>
    <message>
        <source>API user %1 of %2 has the description that was asked for earlier.</source>
        <translation>API user %1 of %2 has the description that was asked for earlier.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>The description of API user %1 of %2 was not changed.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln change(s) cannot be determined now; they stay marked.</source>
        <translation>
            <numerusform>What became of %Ln change cannot be determined now; it stays marked.</numerusform>
            <numerusform>What became of %Ln changes cannot be determined now; they stay marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program is at work on %Ln change(s), which are left to it.</source>
        <translation>
            <numerusform>Another program is at work on %Ln change, which is left to it.</numerusform>
            <numerusform>Another program is at work on %Ln changes, which are left to it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking whether the API user was deleted…</source>
        <translation>Checking whether the API user was deleted…</translation>
    </message>
    <message>
        <source>The time zone of the account, such as %1, for times that it sends without one. It is kept with the database; at first it is UTC.</source>
        <translation>The time zone of the account, such as %1, for times that it sends without one. It is kept with the database; at first it is UTC.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone that this computer knows. Name one such as %2 or %3.</source>
        <translation>&apos;%1&apos; is not a time zone that this computer knows. Name one such as %2 or %3.</translation>
    </message>
    <message>
        <source>Set the time zone of the account, for example with: %1</source>
        <translation>Set the time zone of the account, for example with: %1</translation>
    </message>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</translation>
    </message>
    <message>
        <source>Only API users of this type. Given several times: of one of these.</source>
        <translation>Only API users of this type. Given several times: of one of these.</translation>
    </message>
    <message>
        <source>Only API users with this last use; choose from: %1. Given several times: with one of these.</source>
        <translation>Only API users with this last use; choose from: %1. Given several times: with one of these.</translation>
    </message>
    <message>
        <source>Only API users that were created then; choose from: %1. Given several times: at one of these times.</source>
        <translation>Only API users that were created then; choose from: %1. Given several times: at one of these times.</translation>
    </message>
    <message>
        <source>Nothing was deleted: somebody has signed in to this program with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Nothing was deleted: somebody has signed in to this program with this API user, and there is no terminal to ask for confirmation.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</translation>
    </message>
    <message>
        <source>Other programs connected to the database at the moment: %1.</source>
        <translation>Other programs connected to the database at the moment: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. If the database should be updated nevertheless, use --yes.</source>
        <translation>Nothing was changed. If the database should be updated nevertheless, use --yes.</translation>
    </message>
    <message>
        <source>After the update they need the new version of this program to change anything.</source>
        <translation>After the update they need the new version of this program to change anything.</translation>
    </message>
    <message>
        <source>Update the database? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Update the database? [y/N]</translation>
    </message>
    <message>
        <source>The database on the server is of an older version. Nothing was changed. To update it, use: %1</source>
        <translation>The database on the server is of an older version. Nothing was changed. To update it, use: %1</translation>
    </message>
    <message>
        <source>The database is up to date.</source>
        <translation>The database is up to date.</translation>
    </message>
    <message>
        <source>Password for the database %1:</source>
        <translation>Password for the database %1:</translation>
    </message>
    <message>
        <source>Password of %1 for the database %2:</source>
        <comment>a username, an address</comment>
        <translation>Password of %1 for the database %2:</translation>
    </message>
    <message>
        <source>Print where the database is and what you can do with it. With migrate: update it to the version of this program first, on a server as its owner.</source>
        <translation>Print where the database is and what you can do with it. With migrate: update it to the version of this program first, on a server as its owner.</translation>
    </message>
    <message>
        <source>Use this database instead of your own: the path of an SQLite file, or an address such as %1.</source>
        <translation>Use this database instead of your own: the path of an SQLite file, or an address such as %1.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation. For sync, delete and database migrate.</source>
        <translation>Do not ask for confirmation. For sync, delete and database migrate.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs two arguments: %2</source>
        <translation>The command &apos;%1&apos; needs two arguments: %2</translation>
    </message>
    <message>
        <source>The database was copied.</source>
        <translation>The database was copied.</translation>
    </message>
    <message>
        <source>&apos;-&apos; is neither the path of a file nor the address of a database.</source>
        <translation>&apos;-&apos; is neither the path of a file nor the address of a database.</translation>
    </message>
    <message>
        <source>Copy a database, with its history, from one place to another: the path of an SQLite file or the address of a database on a server. TO must be new or empty.</source>
        <translation>Copy a database, with its history, from one place to another: the path of an SQLite file or the address of a database on a server. TO must be new or empty.</translation>
    </message>
    <message>
        <source>Copying… %1 %</source>
        <comment>progress</comment>
        <translation>Copying… %1 %</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; cannot be used together.</source>
        <translation>The options &apos;%1&apos; and &apos;%2&apos; cannot be used together.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>There is no API user with the GUID &apos;%1&apos;.</source>
        <translation>There is no API user with the GUID &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) would change.</source>
        <translation>
            <numerusform>The notes of %n API user would change.</numerusform>
            <numerusform>The notes of %n API users would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n API user(s) have changed.</source>
        <translation>
            <numerusform>The notes of %n API user have changed.</numerusform>
            <numerusform>The notes of %n API users have changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands within a cell that does not begin with one.</source>
        <translation>A quotation mark stands within a cell that does not begin with one.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>A quotation mark is not closed.</translation>
    </message>
    <message>
        <source>Something stands behind the closing quotation mark of a cell.</source>
        <translation>Something stands behind the closing quotation mark of a cell.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;.</source>
        <translation>There is no column &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there twice.</source>
        <translation>The column &apos;%1&apos; is there twice.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is missing.</source>
        <translation>The column &apos;%1&apos; is missing.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 characters.</source>
        <translation>&apos;%1&apos; has more than %2 characters.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day such as 2027-12-31: &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; is not a day such as 2027-12-31: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>There is no GUID.</source>
        <translation>There is no GUID.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>This is not text in UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>It has %1 cells, and the heading %2.</source>
        <translation>It has %1 cells, and the heading %2.</translation>
    </message>
    <message>
        <source>The API user with this GUID is in line %1 already.</source>
        <translation>The API user with this GUID is in line %1 already.</translation>
    </message>
    <message>
        <source>Print what people have entered about API users (owner, purpose and so on) as CSV, or take it from a CSV file, told by GUID: all of the file, or nothing.</source>
        <translation>Print what people have entered about API users (owner, purpose and so on) as CSV, or take it from a CSV file, told by GUID: all of the file, or nothing.</translation>
    </message>
    <message>
        <source>Only API users that contain every word of TEXT, in operator, username, type, description or notes.</source>
        <translation>Only API users that contain every word of TEXT, in operator, username, type, description or notes.</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;. Choose one of: %2.</source>
        <translation>There is no view &apos;%1&apos;. Choose one of: %2.</translation>
    </message>
    <message>
        <source>Use either %1 or %2, not both.</source>
        <translation>Use either %1 or %2, not both.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;--%2&apos;.</source>
        <translation>The option &apos;--%1&apos; needs &apos;--%2&apos;.</translation>
    </message>
    <message>
        <source>Syncing first, as the data is more than a day old…</source>
        <translation>Syncing first, as the data is more than a day old…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the GUIDs is not in this database.</source>
        <translation>
            <numerusform>%Ln of the GUIDs is not in this database.</numerusform>
            <numerusform>%Ln of the GUIDs are not in this database.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API user to delete.</source>
        <translation>There is no API user to delete.</translation>
    </message>
    <message>
        <source>Nothing was deleted: API users in the plan: %1, expected: %2.</source>
        <translation>Nothing was deleted: API users in the plan: %1, expected: %2.</translation>
    </message>
    <message>
        <source>The data is more than a day old; a deletion would sync first.</source>
        <translation>The data is more than a day old; a deletion would sync first.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without it, and --dry-run to see what would be deleted.</source>
        <translation>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without it, and --dry-run to see what would be deleted.</translation>
    </message>
    <message>
        <source>To delete these API users, type how many they are:</source>
        <translation>To delete these API users, type how many they are:</translation>
    </message>
    <message>
        <source>Delete these API users? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Delete these API users? [y/N]</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>There are no jobs.</translation>
    </message>
    <message>
        <source>In job %1 there is nothing left to do.</source>
        <translation>In job %1 there is nothing left to do.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>There is no job %1.</translation>
    </message>
    <message>
        <source>The job is not done. To go on with it: %1</source>
        <comment>a command</comment>
        <translation>The job is not done. To go on with it: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message>
        <source>API users to delete: %1</source>
        <comment>a number</comment>
        <translation>API users to delete: %1</translation>
    </message>
    <message>
        <source>Not to be deleted, marked with -: %1</source>
        <comment>a number</comment>
        <translation>Not to be deleted, marked with -: %1</translation>
    </message>
    <message>
        <source>By operator:</source>
        <translation>By operator:</translation>
    </message>
    <message>
        <source>By type:</source>
        <translation>By type:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done, of how many</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number for &apos;--%2&apos;.</source>
        <translation>&apos;%1&apos; is not a number for &apos;--%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the number of a job.</source>
        <translation>&apos;%1&apos; is not the number of a job.</translation>
    </message>
    <message>
        <source>Delete one API user, or those that an option names as one job, after asking for confirmation.</source>
        <translation>Delete one API user, or those that an option names as one job, after asking for confirmation.</translation>
    </message>
    <message>
        <source>Print the jobs, or do something with job N: show prints what became of each API user, resume goes on, retry tries again what was refused or not done, give-up ends it.</source>
        <translation>Print the jobs, or do something with job N: show prints what became of each API user, resume goes on, retry tries again what was refused or not done, give-up ends it.</translation>
    </message>
    <message>
        <source>Only the API users of a view, in its order: one that you have saved in a window, or one of %1. For list and delete.</source>
        <translation>Only the API users of a view, in its order: one that you have saved in a window, or one of %1. For list and delete.</translation>
    </message>
    <message>
        <source>Delete the API users whose GUIDs are in this file, one on each line; - for standard input.</source>
        <translation>Delete the API users whose GUIDs are in this file, one on each line; - for standard input.</translation>
    </message>
    <message>
        <source>Delete nothing unless it would be N API users.</source>
        <translation>Delete nothing unless it would be N API users.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing. For delete and notes import.</source>
        <translation>Say what would be done, and do nothing. For delete and notes import.</translation>
    </message>
    <message>
        <source>Deleting… %1 of %2</source>
        <comment>progress</comment>
        <translation>Deleting… %1 of %2</translation>
    </message>
    <message>
        <source>(waiting until %1)</source>
        <comment>progress; a time</comment>
        <translation>(waiting until %1)</translation>
    </message>
    <message>
        <source>(the account limits requests)</source>
        <comment>progress</comment>
        <translation>(the account limits requests)</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; is about API users.</source>
        <translation>The option &apos;--%1&apos; is about API users.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs &apos;%2&apos;.</source>
        <translation>The option &apos;--%1&apos; needs &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is given twice.</source>
        <translation>The column &apos;%1&apos; is given twice.</translation>
    </message>
    <message>
        <source>There is no list of &apos;%1&apos;; choose one of: %2.</source>
        <translation>There is no list of &apos;%1&apos;; choose one of: %2.</translation>
    </message>
    <message>
        <source>Print the API users, or the operators or operator groups, one per line.</source>
        <translation>Print the API users, or the operators or operator groups, one per line.</translation>
    </message>
    <message>
        <source>Print these columns, in this order, with a comma between; choose from: %1.</source>
        <translation>Print these columns, in this order, with a comma between; choose from: %1.</translation>
    </message>
    <message>
        <source>For csv, what stands between the cells; one of: %1.</source>
        <translation>For csv, what stands between the cells; one of: %1.</translation>
    </message>
    <message>
        <source>For csv: begin with a byte order mark, by which some spreadsheets tell UTF-8.</source>
        <translation>For csv: begin with a byte order mark, by which some spreadsheets tell UTF-8.</translation>
    </message>
    <message>
        <source>Write the list to FILE, all of it or nothing; a file that is there is replaced.</source>
        <translation>Write the list to FILE, all of it or nothing; a file that is there is replaced.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>&apos;--until&apos; is before &apos;--since&apos;.</source>
        <translation>&apos;--until&apos; is before &apos;--since&apos;.</translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; needs the option &apos;%2&apos;.</source>
        <translation>The command &apos;%1&apos; needs the option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Print the journal, the newest entry first: what happened to API users, operators and groups, when and by whom. With verify: check that nothing in it was changed, and print its newest hash. With archive: move old entries to FILE.</source>
        <translation>Print the journal, the newest entry first: what happened to API users, operators and groups, when and by whom. With verify: check that nothing in it was changed, and print its newest hash. With archive: move old entries to FILE.</translation>
    </message>
    <message>
        <source>Print what has become of each API user between two times: new, gone, changed, or in use again.</source>
        <translation>Print what has become of each API user between two times: new, gone, changed, or in use again.</translation>
    </message>
    <message>
        <source>Print what is new since the last run: API users that are new, gone, in use again, contradictory or have another description. Exit status 3 if there is anything.</source>
        <translation>Print what is new since the last run: API users that are new, gone, in use again, contradictory or have another description. Exit status 3 if there is anything.</translation>
    </message>
    <message>
        <source>There is no API user &apos;%1&apos;, nor does the journal know of one.</source>
        <translation>There is no API user &apos;%1&apos;, nor does the journal know of one.</translation>
    </message>
    <message>
        <source>There are several API users named &apos;%1&apos;. Specify the right one by its GUID: %2.</source>
        <translation>There are several API users named &apos;%1&apos;. Specify the right one by its GUID: %2.</translation>
    </message>
    <message>
        <source>Its hash:</source>
        <translation>Its hash:</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal. Nothing was changed.</source>
        <translation>Only the owner of the database can archive its journal. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Nothing was changed.</source>
        <translation>There is a file &apos;%1&apos; already. Nothing was changed.</translation>
    </message>
    <message>
        <source>No entry is that old. Nothing was changed.</source>
        <translation>No entry is that old. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the journal were moved to the file.</source>
        <translation>
            <numerusform>%Ln entry of the journal was moved to the file.</numerusform>
            <numerusform>%Ln entries of the journal were moved to the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time for &apos;--%2&apos;. Write a day (%3), a time (%4), how long ago (%5), today or yesterday.</source>
        <translation>&apos;%1&apos; is not a time for &apos;--%2&apos;. Write a day (%3), a time (%4), how long ago (%5), today or yesterday.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a hash of 64 hexadecimal digits.</source>
        <translation>&apos;%1&apos; is not a hash of 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>One of: %1. For list, jobs, journal, changes and, but for csv, delete and watch; xlsx is for list with --output.</source>
        <translation>One of: %1. For list, jobs, journal, changes and, but for csv, delete and watch; xlsx is for list with --output.</translation>
    </message>
    <message>
        <source>Only what was noted from then on: a day, a time, or how long ago, such as %1.</source>
        <translation>Only what was noted from then on: a day, a time, or how long ago, such as %1.</translation>
    </message>
    <message>
        <source>Only what was noted before then. A day stands for its beginning.</source>
        <translation>Only what was noted before then. A day stands for its beginning.</translation>
    </message>
    <message>
        <source>Only entries about this API user, whether it is still there or not.</source>
        <translation>Only entries about this API user, whether it is still there or not.</translation>
    </message>
    <message>
        <source>Only entries of this kind; choose from: %1. Given several times: of one of these.</source>
        <translation>Only entries of this kind; choose from: %1. Given several times: of one of these.</translation>
    </message>
    <message>
        <source>Sync first. That the sync fails is reported as well, once.</source>
        <translation>Sync first. That the sync fails is reported as well, once.</translation>
    </message>
    <message>
        <source>For journal archive: move the entries before then, as for --since.</source>
        <translation>For journal archive: move the entries before then, as for --since.</translation>
    </message>
    <message>
        <source>For journal verify: check that the journal still has the entry with this hash, which you have kept elsewhere.</source>
        <translation>For journal verify: check that the journal still has the entry with this hash, which you have kept elsewhere.</translation>
    </message>
    <message>
        <source>Read the password of that API user from the first line of standard input instead of from the keyring. It is not kept. For the hub, sync, delete, jobs and watch.</source>
        <translation>Read the password of that API user from the first line of standard input instead of from the keyring. It is not kept. For the hub, sync, delete, jobs and watch.</translation>
    </message>
    <message>
        <source>The sync has been failing since %1.</source>
        <translation>The sync has been failing since %1.</translation>
    </message>
    <message>
        <source>The database was put back to an earlier state since the last run. What happens from now on will be reported.</source>
        <translation>The database was put back to an earlier state since the last run. What happens from now on will be reported.</translation>
    </message>
    <message>
        <source>This is the first run for this database. What happens from now on will be reported.</source>
        <translation>This is the first run for this database. What happens from now on will be reported.</translation>
    </message>
    <message>
        <source>Another watch of this database is running. Nothing was printed.</source>
        <translation>Another watch of this database is running. Nothing was printed.</translation>
    </message>
</context>
<context>
    <name>umh::ConnectionDialog</name>
    <message numerus="yes">
        <source>The account has %Ln operator(s).</source>
        <translation>
            <numerusform>The account has %Ln operator.</numerusform>
            <numerusform>The account has %Ln operators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Account %1 has %Ln operator(s).</source>
        <translation>
            <numerusform>Account %1 has %Ln operator.</numerusform>
            <numerusform>Account %1 has %Ln operators.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>The connection works.</translation>
    </message>
    <message>
        <source>%1 This API user may read the API users.</source>
        <comment>what was found</comment>
        <translation>%1 This API user may read the API users.</translation>
    </message>
    <message>
        <source>This API user may not read the API users.</source>
        <translation>This API user may not read the API users.</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Use an API user of an operator who is an administrator.</source>
        <comment>what was found</comment>
        <translation>The sign-in works. %1 Use an API user of an operator who is an administrator.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>The connection does not work.</translation>
    </message>
    <message>
        <source>Connection to the account</source>
        <translation>Connection to the account</translation>
    </message>
    <message>
        <source>Connect to an account</source>
        <translation>Connect to an account</translation>
    </message>
    <message>
        <source>Sign in with an API user of the account, preferably one of an administrator. Do not use the e-mail address and password with which an operator signs in.</source>
        <translation>Sign in with an API user of the account, preferably one of an administrator. Do not use the e-mail address and password with which an operator signs in.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Address:</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Username:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of your desktop.</source>
        <translation>The password is kept in the keyring of your desktop.</translation>
    </message>
    <message>
        <source>The password is kept in memory for this run only, since there is no keyring.</source>
        <translation>The password is kept in memory for this run only, since there is no keyring.</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Where the password is kept</translation>
    </message>
    <message numerus="yes">
        <source>This database now contains %Ln API user(s). They will be compared with the account: those that are not in the account will be removed here.</source>
        <translation>
            <numerusform>This database now contains %Ln API user. It will be compared with the account: if it is not in the account, it will be removed here.</numerusform>
            <numerusform>This database now contains %Ln API users. They will be compared with the account: those that are not in the account will be removed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to this database</source>
        <translation>What happens to this database</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testing the connection…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>Time &amp;zone of the account:</source>
        <translation>Time &amp;zone of the account:</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone. You can change it alone, without the password.</source>
        <translation>For times that the account sends without a time zone. You can change it alone, without the password.</translation>
    </message>
    <message>
        <source>For times that the account sends without a time zone.</source>
        <translation>For times that the account sends without a time zone.</translation>
    </message>
    <message>
        <source>What the time zone is for</source>
        <translation>What the time zone is for</translation>
    </message>
</context>
<context>
    <name>umh::CopyDatabaseDialog</name>
    <message>
        <source>Copy database</source>
        <translation>Copy database</translation>
    </message>
    <message>
        <source>Copies everything in the open database, with its history, to a file that does not exist yet, or to an empty database on a server. Afterwards, continue with only one of the two, so that they stay the same database.</source>
        <translation>Copies everything in the open database, with its history, to a file that does not exist yet, or to an empty database on a server. Afterwards, continue with only one of the two, so that they stay the same database.</translation>
    </message>
    <message>
        <source>&amp;To a file, or an address such as %1:</source>
        <translation>&amp;To a file, or an address such as %1:</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choose a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>About copying</source>
        <translation>About copying</translation>
    </message>
    <message>
        <source>What is wrong with the place</source>
        <translation>What is wrong with the place</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseCopying</name>
    <message>
        <source>The database was copied to “%1”.</source>
        <comment>a path or an address</comment>
        <translation>The database was copied to “%1”.</translation>
    </message>
    <message>
        <source>You continue in the database that was open before.</source>
        <translation>You continue in the database that was open before.</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>the copy of the database</comment>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Copying the database was cancelled.</source>
        <translation>Copying the database was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nothing was copied.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>The database could not be copied.</translation>
    </message>
</context>
<context>
    <name>umh::DatabaseSignInDialog</name>
    <message>
        <source>Sign in to the database server</source>
        <translation>Sign in to the database server</translation>
    </message>
    <message>
        <source>The server asks for a password for the database %1.</source>
        <translation>The server asks for a password for the database %1.</translation>
    </message>
    <message>
        <source>The server asks %1 for the password for the database %2.</source>
        <comment>a username, an address</comment>
        <translation>The server asks %1 for the password for the database %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>&amp;Keep it in the keyring of your desktop</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>It is kept in memory for this run only, since there is no keyring</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
</context>
<context>
    <name>umh::DeleteConfirmation</name>
    <message>
        <source>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</source>
        <translation>The username or the operator&apos;s name mixes letters of different alphabets, so that it may only look like another one. Check the GUID.</translation>
    </message>
    <message>
        <source>This API user was used in the last 30 days. Whatever uses it will stop working.</source>
        <translation>This API user was used in the last 30 days. Whatever uses it will stop working.</translation>
    </message>
    <message>
        <source>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</source>
        <translation>It is not known whether this API user is in use. If it is, whatever uses it will stop working.</translation>
    </message>
    <message>
        <source>Delete API user</source>
        <translation>Delete API user</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>&amp;Delete API user</source>
        <translation>&amp;Delete API user</translation>
    </message>
    <message>
        <source>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect with another API user.</source>
        <translation>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect with another API user.</translation>
    </message>
    <message>
        <source>To delete it all the same, type its &amp;username:</source>
        <translation>To delete it all the same, type its &amp;username:</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has changed since you confirmed:</source>
        <translation>It was not deleted yet, because it has changed since you confirmed:</translation>
    </message>
    <message>
        <source>Delete this API user?</source>
        <translation>Delete this API user?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a field and its value, as a sentence</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</source>
        <translation>Somebody has signed in to this program with this API user. Whoever still does so can neither sync nor change anything without it.</translation>
    </message>
</context>
<context>
    <name>umh::DescriptionDelegate</name>
    <message>
        <source>Description of API user %1 of %2</source>
        <translation>Description of API user %1 of %2</translation>
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
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Fictitious data to explore</source>
        <translation>Fictitious data to explore</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Operators in use: %1 of %2</source>
        <translation>Operators in use: %1 of %2</translation>
    </message>
    <message>
        <source>Operators in use: %1</source>
        <translation>Operators in use: %1</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Not yet synced</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Last sync: %1</translation>
    </message>
    <message>
        <source>Offline. As of: %1</source>
        <comment>how long ago the last sync was</comment>
        <translation>Offline. As of: %1</translation>
    </message>
    <message>
        <source>Offline. Not yet synced</source>
        <translation>Offline. Not yet synced</translation>
    </message>
    <message>
        <source>I&amp;mport files…</source>
        <translation>I&amp;mport files…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>Choose JSON files with saved answers of the account&apos;s API</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Co&amp;nnect to an account…</translation>
    </message>
    <message>
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Sign in to an account and keep this database in sync with it</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sync now</translation>
    </message>
    <message>
        <source>Fetch what has changed in the account</source>
        <translation>Fetch what has changed in the account</translation>
    </message>
    <message>
        <source>View the journal</source>
        <translation>View the journal</translation>
    </message>
    <message>
        <source>Open the journal: what has happened</source>
        <translation>Open the journal: what has happened</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryFactsText</name>
    <message>
        <source>View only: this server is a standby</source>
        <translation>View only: this server is a standby</translation>
    </message>
    <message>
        <source>Everything, including updating the database to a new version</source>
        <translation>Everything, including updating the database to a new version</translation>
    </message>
    <message>
        <source>View, sync and change API users</source>
        <translation>View, sync and change API users</translation>
    </message>
    <message>
        <source>View and sync</source>
        <translation>View and sync</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>View only</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a database</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Database system</source>
        <translation>Database system</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Fast, by an index</source>
        <translation>Fast, by an index</translation>
    </message>
    <message>
        <source>Slower with many API users: the server lacks the extension pg_trgm</source>
        <translation>Slower with many API users: the server lacks the extension pg_trgm</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Signed in as</translation>
    </message>
    <message>
        <source>You can</source>
        <comment>what somebody may do with a database</comment>
        <translation>You can</translation>
    </message>
    <message>
        <source>Other connected programs</source>
        <translation>Other connected programs</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryOpening</name>
    <message>
        <source>The update of the database was cancelled.</source>
        <translation>The update of the database was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was lost. The database can be opened once it has been updated.</source>
        <translation>Nothing was lost. The database can be opened once it has been updated.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation>Making sample data…</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>The database could not be opened.</translation>
    </message>
    <message>
        <source>The sample data could not be made.</source>
        <translation>The sample data could not be made.</translation>
    </message>
    <message>
        <source>The sample data is ready.</source>
        <translation>The sample data is ready.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>The database was not opened, as you cancelled it.</source>
        <translation>The database was not opened, as you cancelled it.</translation>
    </message>
    <message>
        <source>The password could not be saved in the keyring. It is kept in memory until you quit the program.</source>
        <translation>The password could not be saved in the keyring. It is kept in memory until you quit the program.</translation>
    </message>
    <message>
        <source>The other database is ready.</source>
        <translation>The other database is ready.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Reset columns</translation>
    </message>
    <message>
        <source>The last column that is shown stays.</source>
        <translation>The last column that is shown stays.</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTasks</name>
    <message>
        <source>Building indexes…</source>
        <translation>Building indexes…</translation>
    </message>
    <message>
        <source>Updating the database to the new version…</source>
        <translation>Updating the database to the new version…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>The files were imported.</source>
        <translation>The files were imported.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The files could not be imported.</source>
        <translation>The files could not be imported.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>the address of a database</comment>
        <translation>Connecting to %1…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copying the database…</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryWindows</name>
    <message>
        <source>The operator could not be shown.</source>
        <translation>The operator could not be shown.</translation>
    </message>
</context>
<context>
    <name>umh::DisconnectQuestion</name>
    <message>
        <source>Disconnect from the account</source>
        <translation>Disconnect from the account</translation>
    </message>
    <message>
        <source>Disconnect this database from its account?</source>
        <translation>Disconnect this database from its account?</translation>
    </message>
    <message>
        <source>The password is removed. Operators, operator groups and API users stay in the database as they are now; what you delete from then on is deleted here only, not in the account.</source>
        <translation>The password is removed. Operators, operator groups and API users stay in the database as they are now; what you delete from then on is deleted here only, not in the account.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
</context>
<context>
    <name>umh::ErrorDetail</name>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>a list of objects</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>no object</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>number that is not a whole one from 0 to 2^53</source>
        <translation>number that is not a whole one from 0 to 2^53</translation>
    </message>
    <message>
        <source>no whole number from 0 to 2^53</source>
        <translation>no whole number from 0 to 2^53</translation>
    </message>
    <message>
        <source>neither a text nor a whole number</source>
        <translation>neither a text nor a whole number</translation>
    </message>
    <message>
        <source>text of more than 4 MiB</source>
        <translation>text of more than 4 MiB</translation>
    </message>
    <message>
        <source>text with a NUL character, which cannot be stored</source>
        <translation>text with a NUL character, which cannot be stored</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>a NUL character</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nothing in it</translation>
    </message>
    <message>
        <source>the row about the database itself is missing</source>
        <translation>the row about the database itself is missing</translation>
    </message>
    <message>
        <source>more after the end</source>
        <translation>more after the end</translation>
    </message>
    <message>
        <source>a key expected</source>
        <translation>a key expected</translation>
    </message>
    <message>
        <source>a colon expected</source>
        <translation>a colon expected</translation>
    </message>
    <message>
        <source>a comma or } expected</source>
        <translation>a comma or } expected</translation>
    </message>
    <message>
        <source>a comma or ] expected</source>
        <translation>a comma or ] expected</translation>
    </message>
    <message>
        <source>a bad escape or a control character in a text</source>
        <translation>a bad escape or a control character in a text</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>half of a surrogate pair</translation>
    </message>
    <message>
        <source>half of a surrogate pair in a key</source>
        <translation>half of a surrogate pair in a key</translation>
    </message>
    <message>
        <source>a text without end</source>
        <translation>a text without end</translation>
    </message>
    <message>
        <source>digits expected</source>
        <translation>digits expected</translation>
    </message>
    <message>
        <source>a value expected</source>
        <translation>a value expected</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>not UTF-8</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>cancelled before the answer</source>
        <translation>cancelled before the answer</translation>
    </message>
    <message>
        <source>connection lost before the answer</source>
        <translation>connection lost before the answer</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>no status</translation>
    </message>
    <message>
        <source>could not be unpacked</source>
        <translation>could not be unpacked</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>no secure connection could be agreed on</translation>
    </message>
    <message>
        <source>without a content type</source>
        <translation>without a content type</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>signed by one that may not sign</source>
        <translation>signed by one that may not sign</translation>
    </message>
    <message>
        <source>none was shown</source>
        <translation>none was shown</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>not valid</translation>
    </message>
    <message>
        <source>others could read a file there</source>
        <translation>others could read a file there</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk quota exceeded</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>File too large</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no such file or folder</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>database disk image is malformed</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disk I/O error</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>unable to open database file</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>attempt to write a readonly database</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, line %2, byte %3</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, byte %2</translation>
    </message>
    <message>
        <source>cut off: %1</source>
        <translation>cut off: %1</translation>
    </message>
    <message>
        <source>member %1: %2</source>
        <translation>member %1: %2</translation>
    </message>
    <message>
        <source>without %1; present: %2</source>
        <translation>without %1; present: %2</translation>
    </message>
    <message>
        <source>no fields at all</source>
        <translation>no fields at all</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>present: %1</translation>
    </message>
    <message>
        <source>an answer that no account gives: %1</source>
        <translation>an answer that no account gives: %1</translation>
    </message>
    <message>
        <source>%1; it contains a character that cannot be stored</source>
        <translation>%1; it contains a character that cannot be stored</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 instead of %2</translation>
    </message>
    <message>
        <source>text such as %1, or a whole number</source>
        <translation>text such as %1, or a whole number</translation>
    </message>
    <message>
        <source>text such as %1</source>
        <translation>text such as %1</translation>
    </message>
    <message>
        <source>text %1 of more than %2 characters</source>
        <translation>text %1 of more than %2 characters</translation>
    </message>
    <message>
        <source>text of more than %1 characters</source>
        <translation>text of more than %1 characters</translation>
    </message>
    <message>
        <source>blank %1</source>
        <translation>blank %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>text %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>more than %1 levels</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>no answer within %1 s</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>an answer of more than %1 bytes</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>not HTTP</translation>
    </message>
    <message>
        <source>no answer at all; the server may expect HTTPS</source>
        <translation>no answer at all; the server may expect HTTPS</translation>
    </message>
    <message>
        <source>only one of several pages</source>
        <translation>only one of several pages</translation>
    </message>
    <message>
        <source>the next page is at another address</source>
        <translation>the next page is at another address</translation>
    </message>
    <message>
        <source>its pages lead in a circle</source>
        <translation>its pages lead in a circle</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>too many pages</translation>
    </message>
    <message>
        <source>a page that is not a list</source>
        <translation>a page that is not a list</translation>
    </message>
    <message>
        <source>a picture could not be made</source>
        <translation>a picture could not be made</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Too many open files</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>only %1 of %2 elements</source>
        <translation>only %1 of %2 elements</translation>
    </message>
    <message>
        <source>compressed with %1, which is not supported</source>
        <translation>compressed with %1, which is not supported</translation>
    </message>
    <message>
        <source>informational status %1 before the answer, which is not supported</source>
        <translation>informational status %1 before the answer, which is not supported</translation>
    </message>
    <message>
        <source>accepted, but not carried out yet: %1</source>
        <translation>accepted, but not carried out yet: %1</translation>
    </message>
    <message>
        <source>an index lacks rows</source>
        <translation>an index lacks rows</translation>
    </message>
    <message>
        <source>a name that is not UTF-8</source>
        <translation>a name that is not UTF-8</translation>
    </message>
    <message>
        <source>a NUL character in the path</source>
        <translation>a NUL character in the path</translation>
    </message>
    <message>
        <source>packed in an unknown way: %1</source>
        <translation>packed in an unknown way: %1</translation>
    </message>
    <message>
        <source>a NUL character in the address</source>
        <translation>a NUL character in the address</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>element %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>element %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <comment>of a JSON element</comment>
        <translation>field %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, element and field</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <comment>%1 is advice</comment>
        <translation>Nothing was imported. %1</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>An unexpected error occurred</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Try again. If it happens again, please report this problem and include this message.</translation>
    </message>
    <message>
        <source>You cancelled this operation</source>
        <translation>You cancelled this operation</translation>
    </message>
    <message>
        <source>The account has not made the change</source>
        <translation>The account has not made the change</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>The file could not be written</translation>
    </message>
    <message>
        <source>Choose another name or place, or try again.</source>
        <translation>Choose another name or place, or try again.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start it again any time.</source>
        <translation>Nothing was changed. You can start it again any time.</translation>
    </message>
    <message>
        <source>This version cannot open a database of this kind</source>
        <translation>This version cannot open a database of this kind</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>The file was not found</translation>
    </message>
    <message>
        <source>Check its name, and whether it was moved, renamed or deleted.</source>
        <translation>Check its name, and whether it was moved, renamed or deleted.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file</source>
        <translation>This is a folder or a device, not a file</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choose a file.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>This is not a folder</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>You do not have permission to read or write here</source>
        <translation>You do not have permission to read or write here</translation>
    </message>
    <message>
        <source>Ask the owner of the file or folder for access, or choose another place.</source>
        <translation>Ask the owner of the file or folder for access, or choose another place.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the one that was opened</source>
        <translation>Another file has taken the place of the one that was opened</translation>
    </message>
    <message>
        <source>Open the file that is there now, or put the earlier one back and start again.</source>
        <translation>Open the file that is there now, or put the earlier one back and start again.</translation>
    </message>
    <message>
        <source>The file could not be read completely</source>
        <translation>The file could not be read completely</translation>
    </message>
    <message>
        <source>Check that its disk or network drive is still connected, then try again.</source>
        <translation>Check that its disk or network drive is still connected, then try again.</translation>
    </message>
    <message>
        <source>The file is not a database</source>
        <translation>The file is not a database</translation>
    </message>
    <message>
        <source>The file is a database, but not one of User management hub</source>
        <translation>The file is a database, but not one of User management hub</translation>
    </message>
    <message>
        <source>The database was made by a newer version of User management hub</source>
        <translation>The database was made by a newer version of User management hub</translation>
    </message>
    <message>
        <source>format %1</source>
        <comment>number of a file format</comment>
        <translation>format %1</translation>
    </message>
    <message>
        <source>It was not changed. Update User management hub, then open the database again.</source>
        <translation>It was not changed. Update User management hub, then open the database again.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed the database</source>
        <translation>A newer version of User management hub has changed the database</translation>
    </message>
    <message>
        <source>Nothing was changed. This version can only look at it: update User management hub to change anything.</source>
        <translation>Nothing was changed. This version can only look at it: update User management hub to change anything.</translation>
    </message>
    <message>
        <source>Another program is using the database</source>
        <translation>Another program is using the database</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment or close the other program, then try again.</source>
        <translation>Nothing was changed. Wait a moment or close the other program, then try again.</translation>
    </message>
    <message>
        <source>The database cannot be written to</source>
        <translation>The database cannot be written to</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the file, its folder and its drive are not read-only.</source>
        <translation>Nothing was changed. Check that the file, its folder and its drive are not read-only.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>There is no room left on the disk</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Nothing was changed. Free some space, then try again.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>The database is damaged</translation>
    </message>
    <message>
        <source>Keep a copy of the file. Then restore it from a backup, or import your files into a new database.</source>
        <translation>Keep a copy of the file. Then restore it from a backup, or import your files into a new database.</translation>
    </message>
    <message>
        <source>This entry does not exist any more; it was deleted in the meantime</source>
        <translation>This entry does not exist any more; it was deleted in the meantime</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh to see what is there now.</source>
        <translation>There is nothing left to do. Refresh to see what is there now.</translation>
    </message>
    <message>
        <source>The database is not empty</source>
        <translation>The database is not empty</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a database that is new or empty.</source>
        <translation>Nothing was changed. Choose a database that is new or empty.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, or its end is missing</source>
        <translation>The file is not valid JSON, or its end is missing</translation>
    </message>
    <message>
        <source>Save the answer of the account again, whole and unchanged.</source>
        <translation>Save the answer of the account again, whole and unchanged.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8</source>
        <translation>The file is not text in UTF-8</translation>
    </message>
    <message>
        <source>Save the file again in UTF-8.</source>
        <translation>Save the file again in UTF-8.</translation>
    </message>
    <message>
        <source>The file is nested more deeply than an answer of the account can be</source>
        <translation>The file is nested more deeply than an answer of the account can be</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Check that this is the right file.</translation>
    </message>
    <message>
        <source>A text in the file is longer than the database allows</source>
        <translation>A text in the file is longer than the database allows</translation>
    </message>
    <message>
        <source>Shorten that text.</source>
        <translation>Shorten that text.</translation>
    </message>
    <message>
        <source>The file contains neither operators, nor operator groups, nor API users</source>
        <translation>The file contains neither operators, nor operator groups, nor API users</translation>
    </message>
    <message>
        <source>Choose a file with a saved answer of the account.</source>
        <translation>Choose a file with a saved answer of the account.</translation>
    </message>
    <message>
        <source>A required field is missing</source>
        <translation>A required field is missing</translation>
    </message>
    <message>
        <source>A field contains something that does not belong there</source>
        <translation>A field contains something that does not belong there</translation>
    </message>
    <message>
        <source>Correct the field, or save the answer of the account again.</source>
        <translation>Correct the field, or save the answer of the account again.</translation>
    </message>
    <message>
        <source>The same GUID occurs twice</source>
        <translation>The same GUID occurs twice</translation>
    </message>
    <message>
        <source>Leave out one of the two elements, or the file that was chosen twice.</source>
        <translation>Leave out one of the two elements, or the file that was chosen twice.</translation>
    </message>
    <message>
        <source>The file refers to an operator that is in neither the database nor the files</source>
        <translation>The file refers to an operator that is in neither the database nor the files</translation>
    </message>
    <message>
        <source>Import the file with the operators together with this one.</source>
        <translation>Import the file with the operators together with this one.</translation>
    </message>
    <message>
        <source>The file contains an object around the list, instead of the list alone</source>
        <translation>The file contains an object around the list, instead of the list alone</translation>
    </message>
    <message>
        <source>Save only the list, from its [ to its ].</source>
        <translation>Save only the list, from its [ to its ].</translation>
    </message>
    <message>
        <source>The file contains one object per line (NDJSON), instead of one list</source>
        <translation>The file contains one object per line (NDJSON), instead of one list</translation>
    </message>
    <message>
        <source>Put a [ before the first object, commas between the objects and a ] after the last one.</source>
        <translation>Put a [ before the first object, commas between the objects and a ] after the last one.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not valid JSON, or its end is missing</source>
        <translation>The account&apos;s answer is not valid JSON, or its end is missing</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not text in UTF-8</source>
        <translation>The account&apos;s answer is not text in UTF-8</translation>
    </message>
    <message>
        <source>The account&apos;s answer is nested more deeply than allowed</source>
        <translation>The account&apos;s answer is nested more deeply than allowed</translation>
    </message>
    <message>
        <source>A text in the account&apos;s answer is longer than the database allows</source>
        <translation>A text in the account&apos;s answer is longer than the database allows</translation>
    </message>
    <message>
        <source>Shorten that text in the account, then try again.</source>
        <translation>Shorten that text in the account, then try again.</translation>
    </message>
    <message>
        <source>The account&apos;s answer contains something other than what was requested</source>
        <translation>The account&apos;s answer contains something other than what was requested</translation>
    </message>
    <message>
        <source>A required field is missing in the account&apos;s answer</source>
        <translation>A required field is missing in the account&apos;s answer</translation>
    </message>
    <message>
        <source>Please report this problem and include this message.</source>
        <translation>Please report this problem and include this message.</translation>
    </message>
    <message>
        <source>A field in the account&apos;s answer contains something that does not belong there</source>
        <translation>A field in the account&apos;s answer contains something that does not belong there</translation>
    </message>
    <message>
        <source>The same GUID occurs twice in the account&apos;s answer</source>
        <translation>The same GUID occurs twice in the account&apos;s answer</translation>
    </message>
    <message>
        <source>The account&apos;s answer names an operator that the account does not list</source>
        <translation>The account&apos;s answer names an operator that the account does not list</translation>
    </message>
    <message>
        <source>The account may have changed while it was read. Try again.</source>
        <translation>The account may have changed while it was read. Try again.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>the address</comment>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>it is not a web address</source>
        <comment>the address</comment>
        <translation>it is not a web address</translation>
    </message>
    <message>
        <source>the name of the server is missing</source>
        <comment>in the address</comment>
        <translation>the name of the server is missing</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address</comment>
        <translation>that port does not exist</translation>
    </message>
    <message>
        <source>it does not begin with https://</source>
        <comment>the address</comment>
        <translation>it does not begin with https://</translation>
    </message>
    <message>
        <source>it contains a question mark</source>
        <comment>the address</comment>
        <translation>it contains a question mark</translation>
    </message>
    <message>
        <source>it contains a number sign</source>
        <comment>the address; the character #</comment>
        <translation>it contains a number sign</translation>
    </message>
    <message>
        <source>it contains a username or password</source>
        <comment>the address</comment>
        <translation>it contains a username or password</translation>
    </message>
    <message>
        <source>The account asks to wait until %1</source>
        <comment>a time, or a date and a time</comment>
        <translation>The account asks to wait until %1</translation>
    </message>
    <message>
        <source>This is not the address of an account</source>
        <translation>This is not the address of an account</translation>
    </message>
    <message>
        <source>Enter the address of the account&apos;s REST API, such as %1.</source>
        <translation>Enter the address of the account&apos;s REST API, such as %1.</translation>
    </message>
    <message>
        <source>This address is not safe, because without HTTPS others could read the password</source>
        <translation>This address is not safe, because without HTTPS others could read the password</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</source>
        <translation>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</translation>
    </message>
    <message>
        <source>The database is not connected to an account</source>
        <translation>The database is not connected to an account</translation>
    </message>
    <message>
        <source>Connect it first: menu Account, “Connect to an account…”.</source>
        <translation>Connect it first: menu Account, “Connect to an account…”.</translation>
    </message>
    <message>
        <source>The password for the account is not available</source>
        <translation>The password for the account is not available</translation>
    </message>
    <message>
        <source>Enter it again: menu Account, “Connection…”.</source>
        <translation>Enter it again: menu Account, “Connection…”.</translation>
    </message>
    <message>
        <source>The account&apos;s server was not found</source>
        <translation>The account&apos;s server was not found</translation>
    </message>
    <message>
        <source>Check your network connection, and how the address is spelled.</source>
        <translation>Check your network connection, and how the address is spelled.</translation>
    </message>
    <message>
        <source>The account&apos;s server refused the connection</source>
        <translation>The account&apos;s server refused the connection</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the service may be down for a while: try again later.</source>
        <translation>Check the address. If it is right, the service may be down for a while: try again later.</translation>
    </message>
    <message>
        <source>The connection to the account ended before the answer was complete</source>
        <translation>The connection to the account ended before the answer was complete</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Check your network connection, then try again.</translation>
    </message>
    <message>
        <source>The account did not answer in time</source>
        <translation>The account did not answer in time</translation>
    </message>
    <message>
        <source>limit: %1 s</source>
        <comment>seconds</comment>
        <translation>limit: %1 s</translation>
    </message>
    <message>
        <source>Check your network connection, or try again later.</source>
        <translation>Check your network connection, or try again later.</translation>
    </message>
    <message>
        <source>The certificate of the account&apos;s server cannot be trusted</source>
        <translation>The certificate of the account&apos;s server cannot be trusted</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, and the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>The password was not sent. Check the address, and the date and time of this computer. If they are right, ask whoever runs your network.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects to another address, which is not followed</source>
        <translation>The account&apos;s server redirects to another address, which is not followed</translation>
    </message>
    <message>
        <source>The password was not sent there. If the account has moved, connect to its new address.</source>
        <translation>The password was not sent there. If the account has moved, connect to its new address.</translation>
    </message>
    <message>
        <source>This answer does not come from the API of an account</source>
        <translation>This answer does not come from the API of an account</translation>
    </message>
    <message>
        <source>Check the address; it usually ends with /v4. The sign-in page of a network can also be in between.</source>
        <translation>Check the address; it usually ends with /v4. The sign-in page of a network can also be in between.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is larger than this program allows</source>
        <translation>The account&apos;s answer is larger than this program allows</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>a size</comment>
        <translation>limit: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, please report this problem and include this message.</source>
        <translation>Check the address. If it is right, please report this problem and include this message.</translation>
    </message>
    <message>
        <source>The account does not accept the username and password</source>
        <translation>The account does not accept the username and password</translation>
    </message>
    <message>
        <source>Check both. They must be those of an API user, not an operator&apos;s e-mail address and password.</source>
        <translation>Check both. They must be those of an API user, not an operator&apos;s e-mail address and password.</translation>
    </message>
    <message>
        <source>The account does not allow this</source>
        <translation>The account does not allow this</translation>
    </message>
    <message>
        <source>Sign in with the API user of an operator who may do it: only administrators may manage API users.</source>
        <translation>Sign in with the API user of an operator who may do it: only administrators may manage API users.</translation>
    </message>
    <message>
        <source>This does not exist in the account (any more)</source>
        <translation>This does not exist in the account (any more)</translation>
    </message>
    <message>
        <source>Sync to see what is there now.</source>
        <translation>Sync to see what is there now.</translation>
    </message>
    <message>
        <source>The account did not accept the request</source>
        <translation>The account did not accept the request</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Try again after that.</translation>
    </message>
    <message>
        <source>The account got too many requests in a short time</source>
        <translation>The account got too many requests in a short time</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Wait a few minutes, then try again.</translation>
    </message>
    <message>
        <source>The account&apos;s server reported an error</source>
        <translation>The account&apos;s server reported an error</translation>
    </message>
    <message>
        <source>Try again later. If the problem persists, contact the support of the service.</source>
        <translation>Try again later. If the problem persists, contact the support of the service.</translation>
    </message>
    <message>
        <source>No answer was received that confirms whether the account made the change</source>
        <translation>No answer was received that confirms whether the account made the change</translation>
    </message>
    <message>
        <source>The program checks this as soon as the account answers again. There is no need to repeat the change.</source>
        <translation>The program checks this as soon as the account answers again. There is no need to repeat the change.</translation>
    </message>
    <message>
        <source>The sync would remove suspiciously many API users</source>
        <translation>The sync would remove suspiciously many API users</translation>
    </message>
    <message>
        <source>Check whether they are really gone from the account. If so, sync again, and confirm that they are to be removed.</source>
        <translation>Check whether they are really gone from the account. If so, sync again, and confirm that they are to be removed.</translation>
    </message>
    <message>
        <source>This is not the account that the database is connected to</source>
        <translation>This is not the account that the database is connected to</translation>
    </message>
    <message>
        <source>Sign in to the same account, or use another database for this account.</source>
        <translation>Sign in to the same account, or use another database for this account.</translation>
    </message>
    <message>
        <source>The keyring of your desktop could not store or return the password</source>
        <translation>The keyring of your desktop could not store or return the password</translation>
    </message>
    <message>
        <source>Unlock or start the keyring, then try again. Without it, the password has to be entered each time the program starts.</source>
        <translation>Unlock or start the keyring, then try again. Without it, the password has to be entered each time the program starts.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>%1 is advice</comment>
        <translation>Nothing was changed. %1</translation>
    </message>
    <message>
        <source>The database mirrors an account, so the next sync would undo an import</source>
        <translation>The database mirrors an account, so the next sync would undo an import</translation>
    </message>
    <message>
        <source>Disconnect it from its account first, or use another database.</source>
        <translation>Disconnect it from its account first, or use another database.</translation>
    </message>
    <message>
        <source>It has been used since you saw it</source>
        <translation>It has been used since you saw it</translation>
    </message>
    <message>
        <source>Look at it again before you decide.</source>
        <translation>Look at it again before you decide.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you saw it</source>
        <translation>Somebody else has changed it since you saw it</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <comment>the certificate</comment>
        <translation>it is self-signed</translation>
    </message>
    <message>
        <source>its issuer is not trusted here</source>
        <comment>of the certificate</comment>
        <translation>its issuer is not trusted here</translation>
    </message>
    <message>
        <source>its issuer is unknown</source>
        <comment>of the certificate</comment>
        <translation>its issuer is unknown</translation>
    </message>
    <message>
        <source>it was issued for another server</source>
        <comment>the certificate</comment>
        <translation>it was issued for another server</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <comment>the certificate</comment>
        <translation>it has been revoked</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <comment>the certificate; a date</comment>
        <translation>it expired on %1</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <comment>the certificate; a date</comment>
        <translation>it is not valid before %1</translation>
    </message>
    <message>
        <source>Standard input contains no password</source>
        <translation>Standard input contains no password</translation>
    </message>
    <message>
        <source>Write the password to standard input, as its first line.</source>
        <translation>Write the password to standard input, as its first line.</translation>
    </message>
    <message>
        <source>a proxy that is itself reached by HTTPS is not supported</source>
        <translation>a proxy that is itself reached by HTTPS is not supported</translation>
    </message>
    <message>
        <source>of SOCKS, only version 5 is supported</source>
        <translation>of SOCKS, only version 5 is supported</translation>
    </message>
    <message>
        <source>it begins with neither http:// nor socks5:// nor socks5h://</source>
        <comment>the address of a proxy</comment>
        <translation>it begins with neither http:// nor socks5:// nor socks5h://</translation>
    </message>
    <message>
        <source>the name of the proxy is missing</source>
        <comment>in its address</comment>
        <translation>the name of the proxy is missing</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <comment>the address of a proxy</comment>
        <translation>it is not an address</translation>
    </message>
    <message>
        <source>that port does not exist</source>
        <comment>as in the address of a proxy</comment>
        <translation>that port does not exist</translation>
    </message>
    <message>
        <source>Check the proxy in the environment variable https_proxy or in the network settings of your system, or ask whoever runs your network.</source>
        <translation>Check the proxy in the environment variable https_proxy or in the network settings of your system, or ask whoever runs your network.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account was not found</source>
        <translation>The proxy on the way to the account was not found</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not take the connection</source>
        <translation>The proxy on the way to the account does not take the connection</translation>
    </message>
    <message>
        <source>The proxy on the way to the account ended the connection without an answer</source>
        <translation>The proxy on the way to the account ended the connection without an answer</translation>
    </message>
    <message>
        <source>The proxy on the way to the account did not answer in time</source>
        <translation>The proxy on the way to the account did not answer in time</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever runs your network.</source>
        <translation>Try again later, or ask whoever runs your network.</translation>
    </message>
    <message>
        <source>What answers in place of the proxy on the way to the account is not a proxy</source>
        <translation>What answers in place of the proxy on the way to the account is not a proxy</translation>
    </message>
    <message>
        <source>The proxy on the way to the account refused or failed</source>
        <translation>The proxy on the way to the account refused or failed</translation>
    </message>
    <message>
        <source>The proxy could not reach the account&apos;s server</source>
        <translation>The proxy could not reach the account&apos;s server</translation>
    </message>
    <message>
        <source>Check the address of the account. If it is right, try again later, or ask whoever runs your network.</source>
        <translation>Check the address of the account. If it is right, try again later, or ask whoever runs your network.</translation>
    </message>
    <message>
        <source>An environment variable names a proxy that cannot be used</source>
        <translation>An environment variable names a proxy that cannot be used</translation>
    </message>
    <message>
        <source>Set it to an address such as %1, or unset it.</source>
        <translation>Set it to an address such as %1, or unset it.</translation>
    </message>
    <message>
        <source>The proxy does not allow connections to the account&apos;s server</source>
        <translation>The proxy does not allow connections to the account&apos;s server</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to allow them.</source>
        <translation>Ask whoever runs your network to allow them.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account asks for a username and password</source>
        <translation>The proxy on the way to the account asks for a username and password</translation>
    </message>
    <message>
        <source>The proxy on the way to the account does not accept the username and password</source>
        <translation>The proxy on the way to the account does not accept the username and password</translation>
    </message>
    <message>
        <source>Check both: those in the environment variable https_proxy, or those that you entered.</source>
        <translation>Check both: those in the environment variable https_proxy, or those that you entered.</translation>
    </message>
    <message>
        <source>The proxy on the way to the account lets in only those who sign in by a method that this program does not know</source>
        <translation>The proxy on the way to the account lets in only those who sign in by a method that this program does not know</translation>
    </message>
    <message>
        <source>Ask whoever runs your network for a way to sign in with username and password (Basic or Digest), or for one without a proxy.</source>
        <translation>Ask whoever runs your network for a way to sign in with username and password (Basic or Digest), or for one without a proxy.</translation>
    </message>
    <message>
        <source>Enter them when the window asks for them, and keep them in the keyring; or put them into the environment variable https_proxy, as in %1.</source>
        <translation>Enter them when the window asks for them, and keep them in the keyring; or put them into the environment variable https_proxy, as in %1.</translation>
    </message>
    <message>
        <source>Another program has changed or removed the connection of this database</source>
        <translation>Another program has changed or removed the connection of this database</translation>
    </message>
    <message>
        <source>The database is reopened automatically once the password that is still shown has been stored. Try again after that.</source>
        <translation>The database is reopened automatically once the password that is still shown has been stored. Try again after that.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not about the one that was asked for</source>
        <translation>The account&apos;s answer is not about the one that was asked for</translation>
    </message>
    <message>
        <source>Nothing was done on the strength of that answer. Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Nothing was done on the strength of that answer. Try again. If it happens again, please report this problem and include this message.</translation>
    </message>
    <message>
        <source>Another program is changing it at this moment</source>
        <translation>Another program is changing it at this moment</translation>
    </message>
    <message>
        <source>Wait until that is done, then look at it again.</source>
        <translation>Wait until that is done, then look at it again.</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects in a circle</source>
        <translation>The account&apos;s server redirects in a circle</translation>
    </message>
    <message>
        <source>The account&apos;s server redirects again and again</source>
        <translation>The account&apos;s server redirects again and again</translation>
    </message>
    <message>
        <source>Check the address. If it is right, contact the support of the service.</source>
        <translation>Check the address. If it is right, contact the support of the service.</translation>
    </message>
    <message>
        <source>The account&apos;s server supports only old versions of TLS, which are not safe</source>
        <translation>The account&apos;s server supports only old versions of TLS, which are not safe</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs the server to enable TLS 1.2 or newer.</source>
        <translation>The password was not sent. Ask whoever runs the server to enable TLS 1.2 or newer.</translation>
    </message>
    <message>
        <source>What answers at this address does not support HTTPS</source>
        <translation>What answers at this address does not support HTTPS</translation>
    </message>
    <message>
        <source>The password was not sent. Check the address, especially its port.</source>
        <translation>The password was not sent. Check the address, especially its port.</translation>
    </message>
    <message>
        <source>What answers at this address does not support plain HTTP</source>
        <translation>What answers at this address does not support plain HTTP</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use an address that begins with https://.</translation>
    </message>
    <message>
        <source>Something between this computer and the account did not let the request pass</source>
        <translation>Something between this computer and the account did not let the request pass</translation>
    </message>
    <message>
        <source>It was not the account that refused. Ask whoever runs your network.</source>
        <translation>It was not the account that refused. Ask whoever runs your network.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not complete</source>
        <translation>The account&apos;s answer is not complete</translation>
    </message>
    <message>
        <source>This computer does not know the time zone that is set for the account</source>
        <translation>This computer does not know the time zone that is set for the account</translation>
    </message>
    <message>
        <source>Choose another time zone: menu Account, “Connection…”. Or update the time zone data of this computer.</source>
        <translation>Choose another time zone: menu Account, “Connection…”. Or update the time zone data of this computer.</translation>
    </message>
    <message>
        <source>The password was not sent. Ask whoever runs your network.</source>
        <translation>The password was not sent. Ask whoever runs your network.</translation>
    </message>
    <message>
        <source>The sign-in page of a network may be in between: open any page in a web browser, then try again.</source>
        <translation>The sign-in page of a network may be in between: open any page in a web browser, then try again.</translation>
    </message>
    <message>
        <source>It cannot be reached at present. Check your network connection, then try again.</source>
        <comment>the account&apos;s server</comment>
        <translation>It cannot be reached at present. Check your network connection, then try again.</translation>
    </message>
    <message>
        <source>The service may be down for a while: try again later.</source>
        <translation>The service may be down for a while: try again later.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the date and time of this computer. If they are right, ask whoever runs your network.</source>
        <translation>The password was not sent. Check the date and time of this computer. If they are right, ask whoever runs your network.</translation>
    </message>
    <message>
        <source>The API user may have been deleted. Sign in again, with another API user if need be.</source>
        <translation>The API user may have been deleted. Sign in again, with another API user if need be.</translation>
    </message>
    <message>
        <source>If the account&apos;s message does not help, please report this problem.</source>
        <translation>If the account&apos;s message does not help, please report this problem.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>a method and an address</comment>
        <translation>Request: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <comment>a number</comment>
        <translation>HTTP status: %1</translation>
    </message>
    <message>
        <source>Answer of the server: %1</source>
        <comment>its words</comment>
        <translation>Answer of the server: %1</translation>
    </message>
    <message>
        <source>Element: %1</source>
        <comment>of a JSON file, counted from 1</comment>
        <translation>Element: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <comment>of a JSON element</comment>
        <translation>Field: %1</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <comment>for those who report it</comment>
        <translation>Technical detail: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <comment>a moment</comment>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>It was not changed. Open the file that contains your database instead (on the command line: --database).</source>
        <translation>It was not changed. Open the file that contains your database instead (on the command line: --database).</translation>
    </message>
    <message>
        <source>You have not signed in to the account of this database yet</source>
        <translation>You have not signed in to the account of this database yet</translation>
    </message>
    <message>
        <source>Sign in with an API user of your own: menu Account, “Connection…”.</source>
        <translation>Sign in with an API user of your own: menu Account, “Connection…”.</translation>
    </message>
    <message>
        <source>Somebody else is syncing this database</source>
        <translation>Somebody else is syncing this database</translation>
    </message>
    <message>
        <source>%1 has been syncing this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 has been syncing this database since %2</translation>
    </message>
    <message>
        <source>%1 on %2 has been syncing this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 on %2 has been syncing this database since %3</translation>
    </message>
    <message>
        <source>Wait until that sync has finished, then sync again if need be.</source>
        <translation>Wait until that sync has finished, then sync again if need be.</translation>
    </message>
    <message>
        <source>Specify the path of a file, or the address of a database on a PostgreSQL server.</source>
        <translation>Specify the path of a file, or the address of a database on a PostgreSQL server.</translation>
    </message>
    <message>
        <source>this computer does not trust its certificate</source>
        <translation>this computer does not trust its certificate</translation>
    </message>
    <message>
        <source>its certificate is for another server</source>
        <translation>its certificate is for another server</translation>
    </message>
    <message>
        <source>it does not offer encrypted connections</source>
        <translation>it does not offer encrypted connections</translation>
    </message>
    <message>
        <source>the certificates to check it with are missing on this computer</source>
        <translation>the certificates to check it with are missing on this computer</translation>
    </message>
    <message>
        <source>The database on the server is still empty</source>
        <translation>The database on the server is still empty</translation>
    </message>
    <message>
        <source>Open it in the hub first, or fill it with import, sample or sync.</source>
        <translation>Open it in the hub first, or fill it with import, sample or sync.</translation>
    </message>
    <message>
        <source>This database on the server belongs to another program</source>
        <translation>This database on the server belongs to another program</translation>
    </message>
    <message>
        <source>It was not changed. Check the name in the address, or ask the administrator of the server to create an empty database.</source>
        <translation>It was not changed. Check the name in the address, or ask the administrator of the server to create an empty database.</translation>
    </message>
    <message>
        <source>Another program is writing to the database on the server</source>
        <translation>Another program is writing to the database on the server</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>The database server only allows reading</source>
        <translation>The database server only allows reading</translation>
    </message>
    <message>
        <source>It may be a standby. Open the database on the primary server, or try again once this one has taken over.</source>
        <translation>It may be a standby. Open the database on the primary server, or try again once this one has taken over.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the database server</source>
        <translation>There is no room left on the disk of the database server</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to free some space, then try again.</source>
        <translation>Ask the administrator of the server to free some space, then try again.</translation>
    </message>
    <message>
        <source>The database on the server is damaged</source>
        <translation>The database on the server is damaged</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to restore it from a backup.</source>
        <translation>Ask the administrator of the server to restore it from a backup.</translation>
    </message>
    <message>
        <source>This is not a valid address of a database on a server</source>
        <translation>This is not a valid address of a database on a server</translation>
    </message>
    <message>
        <source>Specify your username, the server and the database, for example: %1.</source>
        <translation>Specify your username, the server and the database, for example: %1.</translation>
    </message>
    <message>
        <source>The address contains a password, which others could read there</source>
        <translation>The address contains a password, which others could read there</translation>
    </message>
    <message>
        <source>Leave the password out. You are asked for it when the database is opened.</source>
        <translation>Leave the password out. You are asked for it when the database is opened.</translation>
    </message>
    <message>
        <source>The database server cannot be reached</source>
        <translation>The database server cannot be reached</translation>
    </message>
    <message>
        <source>Check the network connection and the address, or try again later.</source>
        <translation>Check the network connection and the address, or try again later.</translation>
    </message>
    <message>
        <source>The connection to the database server is not secure</source>
        <translation>The connection to the database server is not secure</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server which certificate to trust, and specify its file in the address, with sslrootcert.</source>
        <translation>The password was not sent. Ask the administrator of the server which certificate to trust, and specify its file in the address, with sslrootcert.</translation>
    </message>
    <message>
        <source>The database server is too old for this program</source>
        <translation>The database server is too old for this program</translation>
    </message>
    <message>
        <source>PostgreSQL 13 or newer is needed. Ask the administrator of the server to update it.</source>
        <translation>PostgreSQL 13 or newer is needed. Ask the administrator of the server to update it.</translation>
    </message>
    <message>
        <source>The database server does not let you in</source>
        <translation>The database server does not let you in</translation>
    </message>
    <message>
        <source>Check the username in the address, or ask the administrator of the server for access.</source>
        <translation>Check the username in the address, or ask the administrator of the server for access.</translation>
    </message>
    <message>
        <source>The database server asks for a password</source>
        <translation>The database server asks for a password</translation>
    </message>
    <message>
        <source>The database server does not accept the username or password</source>
        <translation>The database server does not accept the username or password</translation>
    </message>
    <message>
        <source>Check both, then try again.</source>
        <translation>Check both, then try again.</translation>
    </message>
    <message>
        <source>The server has no database of this name</source>
        <translation>The server has no database of this name</translation>
    </message>
    <message>
        <source>Check the name in the address, or ask the administrator of the server to create the database.</source>
        <translation>Check the name in the address, or ask the administrator of the server to create the database.</translation>
    </message>
    <message>
        <source>The database server accepts no more connections</source>
        <translation>The database server accepts no more connections</translation>
    </message>
    <message>
        <source>Try again in a moment. If this happens often, ask the administrator of the server to allow more.</source>
        <translation>Try again in a moment. If this happens often, ask the administrator of the server to allow more.</translation>
    </message>
    <message>
        <source>Between this program and the database is a connection pooler that shares sessions</source>
        <translation>Between this program and the database is a connection pooler that shares sessions</translation>
    </message>
    <message>
        <source>Use the port of the server itself, or have the pooler set to session mode for this database.</source>
        <translation>Use the port of the server itself, or have the pooler set to session mode for this database.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this</source>
        <translation>Your role on the database server does not allow this</translation>
    </message>
    <message>
        <source>Ask the owner of the database for the right to do it.</source>
        <translation>Ask the owner of the database for the right to do it.</translation>
    </message>
    <message>
        <source>The database is of an older version, and only its owner can update it</source>
        <translation>The database is of an older version, and only its owner can update it</translation>
    </message>
    <message>
        <source>Ask the owner to open it with this version of User management hub.</source>
        <translation>Ask the owner to open it with this version of User management hub.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost</source>
        <translation>The connection to the database server was lost</translation>
    </message>
    <message>
        <source>Try again once the server can be reached.</source>
        <translation>Try again once the server can be reached.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost while a change was being saved</source>
        <translation>The connection to the database server was lost while a change was being saved</translation>
    </message>
    <message>
        <source>It is not known yet whether the change was saved. Check that once the server can be reached, before you make it again.</source>
        <translation>It is not known yet whether the change was saved. Check that once the server can be reached, before you make it again.</translation>
    </message>
    <message>
        <source>The database server took too long to answer</source>
        <translation>The database server took too long to answer</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Enter it when you are asked for it, or put it into the file %1 in your home folder.</source>
        <translation>Enter it when you are asked for it, or put it into the file %1 in your home folder.</translation>
    </message>
    <message>
        <source>Another program has changed the same data on the server at the same moment</source>
        <translation>Another program has changed the same data on the server at the same moment</translation>
    </message>
    <message>
        <source>The password was not sent. Ask the administrator of the server to enable TLS.</source>
        <translation>The password was not sent. Ask the administrator of the server to enable TLS.</translation>
    </message>
    <message>
        <source>The database was made by an older version of User management hub</source>
        <translation>The database was made by an older version of User management hub</translation>
    </message>
    <message>
        <source>Open it once with this version, which updates it, then try again.</source>
        <translation>Open it once with this version, which updates it, then try again.</translation>
    </message>
    <message>
        <source>The database cannot be copied onto itself</source>
        <translation>The database cannot be copied onto itself</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Choose another place for the copy.</translation>
    </message>
    <message>
        <source>Something else is in the place of the copy</source>
        <translation>Something else is in the place of the copy</translation>
    </message>
    <message>
        <source>Choose a file that does not exist yet, or an empty database on a server.</source>
        <translation>Choose a file that does not exist yet, or an empty database on a server.</translation>
    </message>
    <message>
        <source>Somebody else is running a job on this database</source>
        <translation>Somebody else is running a job on this database</translation>
    </message>
    <message>
        <source>%1 has been running a job on this database since %2</source>
        <comment>a user name; date and time</comment>
        <translation>%1 has been running a job on this database since %2</translation>
    </message>
    <message>
        <source>%1 on %2 has been running a job on this database since %3</source>
        <comment>a user name; a computer; date and time</comment>
        <translation>%1 on %2 has been running a job on this database since %3</translation>
    </message>
    <message>
        <source>Job %1, which has not ended, is to delete it</source>
        <translation>Job %1, which has not ended, is to delete it</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or give it up.</source>
        <translation>Wait until that job has ended, or give it up.</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or was paused, then go on with this one.</source>
        <translation>Wait until that job has ended, or was paused, then go on with this one.</translation>
    </message>
    <message>
        <source>The list has more rows than a sheet takes, which is %1</source>
        <translation>The list has more rows than a sheet takes, which is %1</translation>
    </message>
    <message>
        <source>Nothing was written. Filter the list, or export it as CSV.</source>
        <translation>Nothing was written. Filter the list, or export it as CSV.</translation>
    </message>
</context>
<context>
    <name>umh::ExportDialog</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>This is a folder. Add the name of a file.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It is replaced.</source>
        <translation>There is a file with this name already. It is replaced.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;All rows shown (%1)</source>
        <translation>&amp;All rows shown (%1)</translation>
    </message>
    <message>
        <source>Only the &amp;selected rows (%1)</source>
        <translation>Only the &amp;selected rows (%1)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Text with separators (CSV)</source>
        <translation>Text with separators (CSV)</translation>
    </message>
    <message>
        <source>Workbook for spreadsheets (XLSX)</source>
        <translation>Workbook for spreadsheets (XLSX)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>For other programs (JSON)</translation>
    </message>
    <message>
        <source>&amp;Between the cells:</source>
        <translation>&amp;Between the cells:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Begin with a byte order &amp;mark, so that spreadsheets show accents</source>
        <translation>Begin with a byte order &amp;mark, so that spreadsheets show accents</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ile:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>About the file</translation>
    </message>
</context>
<context>
    <name>umh::ExportText</name>
    <message>
        <source>API users</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>API users</translation>
    </message>
    <message>
        <source>Operators</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>Operator groups</translation>
    </message>
    <message>
        <source>api-users</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>api-users</translation>
    </message>
    <message>
        <source>operators</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>operators</translation>
    </message>
    <message>
        <source>operator-groups</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>operator-groups</translation>
    </message>
    <message>
        <source>only the rows that were selected</source>
        <translation>only the rows that were selected</translation>
    </message>
    <message>
        <source>[cut off: %1 characters in all]</source>
        <translation>[cut off: %1 characters in all]</translation>
    </message>
    <message>
        <source>About this list</source>
        <comment>the name of a sheet: at most 31 characters, none of [ ] : * ? / </comment>
        <translation>About this list</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
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
        <translation>none</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: all rows</source>
        <translation>none: all rows</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>As of (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Texts that were too long for a cell</source>
        <translation>Texts that were too long for a cell</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>job-%1</source>
        <comment>the beginning of a file&apos;s name</comment>
        <translation>job-%1</translation>
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
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting to “%1”…</source>
        <translation>Exporting to “%1”…</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>The export was cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>The list could not be exported.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln row exported to “%1”.</numerusform>
            <numerusform>%Ln rows exported to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the exported file</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
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
        <translation>API user %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) at once: only what is ticked is changed, for each.</source>
        <translation>
            <numerusform>%Ln API user at once: only what is ticked is changed, for each.</numerusform>
            <numerusform>%Ln API users at once: only what is ticked is changed, for each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in this database only, never sent to the account.</source>
        <translation>Kept in this database only, never sent to the account.</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a field</comment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>For so many this cannot be undone.</source>
        <translation>For so many this cannot be undone.</translation>
    </message>
</context>
<context>
    <name>umh::FileDialogs</name>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Saved answers of the account&apos;s API (%1)</source>
        <translation>Saved answers of the account&apos;s API (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>All files (%1)</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Open database</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Databases (%1)</translation>
    </message>
    <message>
        <source>Copy database to</source>
        <translation>Copy database to</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lists (%1)</translation>
    </message>
    <message>
        <source>Archive to</source>
        <translation>Archive to</translation>
    </message>
    <message>
        <source>Archives of the journal (%1)</source>
        <translation>Archives of the journal (%1)</translation>
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
        <translation>The hub</translation>
    </message>
    <message>
        <source>The hub counts what the database holds. “View all” opens a list of everything; a number that is a link opens the list with just what it counts.</source>
        <translation>The hub counts what the database holds. “View all” opens a list of everything; a number that is a link opens the list with just what it counts.</translation>
    </message>
    <message>
        <source>An empty database is filled by connecting it to an account, or by importing saved answers of the account&apos;s API: JSON files, by the button or by dropping them onto the hub. All of it is imported or nothing, and importing the same again changes nothing.</source>
        <translation>An empty database is filled by connecting it to an account, or by importing saved answers of the account&apos;s API: JSON files, by the button or by dropping them onto the hub. All of it is imported or nothing, and importing the same again changes nothing.</translation>
    </message>
    <message>
        <source>Sample data lets you look around without touching your own database.</source>
        <translation>Sample data lets you look around without touching your own database.</translation>
    </message>
    <message>
        <source>Closing the hub leaves the other windows open, unless you choose otherwise in the Window menu. The program ends with its last window, and opens the same windows the next time.</source>
        <translation>Closing the hub leaves the other windows open, unless you choose otherwise in the Window menu. The program ends with its last window, and opens the same windows the next time.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API users</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round. API users without a date come last either way. Columns can be moved, sized and hidden; a right click on a heading lists them.</source>
        <translation>A click on a heading sorts by that column, a second click the other way round. API users without a date come last either way. Columns can be moved, sized and hidden; a right click on a heading lists them.</translation>
    </message>
    <message>
        <source>The search finds API users that contain every word you type in operator, username, type or description, whatever their case and accents. A letter typed in the table begins a search; Esc in the search field clears it. Filters are added by the Filter button, and go by a click on their label, by “Clear filters”, or by Backspace in the empty search field.</source>
        <translation>The search finds API users that contain every word you type in operator, username, type or description, whatever their case and accents. A letter typed in the table begins a search; Esc in the search field clears it. Filters are added by the Filter button, and go by a click on their label, by “Clear filters”, or by Backspace in the empty search field.</translation>
    </message>
    <message>
        <source>The details below the table follow the current row. F4 shows and hides them. Their description can be edited over several lines; F2 edits in the table where the text fits.</source>
        <translation>The details below the table follow the current row. F4 shows and hides them. Their description can be edited over several lines; F2 edits in the table where the text fits.</translation>
    </message>
    <message>
        <source>The button in each row, the Delete key and the menu delete an API user, after a question that names it and warns when it is in use. With an account it is read again, deleted there, and only then here. While it is not known what became of a change, its row is marked with “?”.</source>
        <translation>The button in each row, the Delete key and the menu delete an API user, after a question that names it and warns when it is in use. With an account it is read again, deleted there, and only then here. While it is not known what became of a change, its row is marked with “?”.</translation>
    </message>
    <message>
        <source>A deletion cannot be undone: whatever uses the API user stops working. What was deleted stays in the database&apos;s journal.</source>
        <translation>A deletion cannot be undone: whatever uses the API user stops working. What was deleted stays in the database&apos;s journal.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>All operators, with the number of their API users and when one of these was last used. Enter or a double click opens an operator.</source>
        <translation>All operators, with the number of their API users and when one of these was last used. Enter or a double click opens an operator.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
    </message>
    <message>
        <source>All operator groups, with the number of their members and of these members&apos; API users. Enter or a double click lists the operators of a group.</source>
        <translation>All operator groups, with the number of their members and of these members&apos; API users. Enter or a double click lists the operators of a group.</translation>
    </message>
    <message>
        <source>An operator</source>
        <translation>An operator</translation>
    </message>
    <message>
        <source>What is known of one operator, the groups it is a member of, and, under API management, its API users.</source>
        <translation>What is known of one operator, the groups it is a member of, and, under API management, its API users.</translation>
    </message>
    <message>
        <source>“Add API user…” asks the account for a new one. Its password is shown once and can never be read again: copy it, or save it to a file, before you close the window.</source>
        <translation>“Add API user…” asks the account for a new one. Its password is shown once and can never be read again: copy it, or save it to a file, before you close the window.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>The account</translation>
    </message>
    <message>
        <source>A database that is connected to an account mirrors it: operators, operator groups and API users are fetched by a sync, all of it or nothing. It syncs with F5, when the program starts and the last sync is over an hour old, and by itself if you choose so in the Account menu.</source>
        <translation>A database that is connected to an account mirrors it: operators, operator groups and API users are fetched by a sync, all of it or nothing. It syncs with F5, when the program starts and the last sync is over an hour old, and by itself if you choose so in the Account menu.</translation>
    </message>
    <message>
        <source>At the right of every window&apos;s status line stands whether the account can be reached; a click on it says more. Offline you see the state of the last sync. What cannot be done then is grey, and its tool tip says why.</source>
        <translation>At the right of every window&apos;s status line stands whether the account can be reached; a click on it says more. Offline you see the state of the last sync. What cannot be done then is grey, and its tool tip says why.</translation>
    </message>
    <message>
        <source>A sync that would remove suspiciously many API users asks first.</source>
        <translation>A sync that would remove suspiciously many API users asks first.</translation>
    </message>
    <message>
        <source>The program signs in with an API user of an administrator. Its password is kept in the desktop&apos;s keyring, or in memory until the program ends where there is none.</source>
        <translation>The program signs in with an API user of an administrator. Its password is kept in the desktop&apos;s keyring, or in memory until the program ends where there is none.</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>The command line</translation>
    </message>
    <message>
        <source>“user-management-hub --help” lists what can be done without windows: sync, import, list, delete. “man user-management-hub” says more.</source>
        <translation>“user-management-hub --help” lists what can be done without windows: sync, import, list, delete. “man user-management-hub” says more.</translation>
    </message>
    <message>
        <source>Notes say what only people know of an API user: its owner and purpose, where its secret is kept, a ticket, when to review it, and until when to keep it. “Edit notes…” changes those of all selected API users at once. Notes are kept in this database only and never sent to the account. They are searched, and each is a column that you can show.</source>
        <translation>Notes say what only people know of an API user: its owner and purpose, where its secret is kept, a ticket, when to review it, and until when to keep it. “Edit notes…” changes those of all selected API users at once. Notes are kept in this database only and never sent to the account. They are searched, and each is a column that you can show.</translation>
    </message>
    <message>
        <source>A view is a search with its filters, order and columns, under a name. The views that come with the program find what can go; save one under a name of your own to change its number of days. “list --view” prints the same API users.</source>
        <translation>A view is a search with its filters, order and columns, under a name. The views that come with the program find what can go; save one under a name of your own to change its number of days. “list --view” prints the same API users.</translation>
    </message>
    <message>
        <source>Several rows are selected with Shift and Ctrl, all with Ctrl+A. Deleting them opens a clean-up plan, which says of each why it can go or what speaks against it; nothing happens before you confirm it. What is confirmed is a job. “Jobs” in the View menu shows what becomes of it, and there it can be paused, stopped and gone on with.</source>
        <translation>Several rows are selected with Shift and Ctrl, all with Ctrl+A. Deleting them opens a clean-up plan, which says of each why it can go or what speaks against it; nothing happens before you confirm it. What is confirmed is a job. “Jobs” in the View menu shows what becomes of it, and there it can be paused, stopped and gone on with.</translation>
    </message>
    <message>
        <source>“Export…” in the File menu writes the list as it is shown, or its selected rows, to a file for spreadsheets or other programs; “Print…” puts it on paper or into a PDF. So it is with operators and operator groups.</source>
        <translation>“Export…” in the File menu writes the list as it is shown, or its selected rows, to a file for spreadsheets or other programs; “Print…” puts it on paper or into a PDF. So it is with operators and operator groups.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>The journal</translation>
    </message>
    <message>
        <source>What has happened, the newest first: API users that came, went, were changed or are in use again, operators, operator groups, syncs and imports. Of the very first load nothing is noted one by one.</source>
        <translation>What has happened, the newest first: API users that came, went, were changed or are in use again, operators, operator groups, syncs and imports. Of the very first load nothing is noted one by one.</translation>
    </message>
    <message>
        <source>“Show in journal” in the menu of an API user or an operator lists just what is noted of it. Enter or a double click on an entry opens the API user or operator that it is about; of one that is gone, what was known of it.</source>
        <translation>“Show in journal” in the menu of an API user or an operator lists just what is noted of it. Enter or a double click on an entry opens the API user or operator that it is about; of one that is gone, what was known of it.</translation>
    </message>
    <message>
        <source>“Check the journal” in the View menu looks whether each entry follows from the one before it, and shows the hash of the newest. Keep that hash elsewhere: a later check against it, by “user-management-hub journal verify --head”, proves that nothing up to there was changed.</source>
        <translation>“Check the journal” in the View menu looks whether each entry follows from the one before it, and shows the hash of the newest. Keep that hash elsewhere: a later check against it, by “user-management-hub journal verify --head”, proves that nothing up to there was changed.</translation>
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
        <translation>Topics</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>umh::HubWindow</name>
    <message numerus="yes">
        <source>%Ln on duty</source>
        <comment>operators</comment>
        <translation>
            <numerusform>%Ln on duty</numerusform>
            <numerusform>%Ln on duty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without members</source>
        <comment>operator groups</comment>
        <translation>
            <numerusform>%Ln without members</numerusform>
            <numerusform>%Ln without members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive for more than 30 days</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln inactive for more than 30 days</numerusform>
            <numerusform>%Ln inactive for more than 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet used</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln not yet used</numerusform>
            <numerusform>%Ln not yet used</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data: nothing you do here touches your own database.</source>
        <translation>Sample data: nothing you do here touches your own database.</translation>
    </message>
    <message>
        <source>Close sample data</source>
        <translation>Close sample data</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API users</translation>
    </message>
    <message>
        <source>View &amp;all API users</source>
        <translation>View &amp;all API users</translation>
    </message>
    <message>
        <source>Open the API user overview</source>
        <translation>Open the API user overview</translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Open the API user overview with these API users</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Open the operators overview</source>
        <translation>Open the operators overview</translation>
    </message>
    <message>
        <source>Open the operators overview with these operators</source>
        <translation>Open the operators overview with these operators</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>View all operator &amp;groups</translation>
    </message>
    <message>
        <source>Open the operator groups overview</source>
        <translation>Open the operator groups overview</translation>
    </message>
    <message>
        <source>Open the operator groups overview with these groups</source>
        <translation>Open the operator groups overview with these groups</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created this month</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln created this month</numerusform>
            <numerusform>%Ln created this month</numerusform>
        </translation>
    </message>
    <message>
        <source>View all o&amp;perators</source>
        <translation>View all o&amp;perators</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>Show &amp;jobs</translation>
    </message>
</context>
<context>
    <name>umh::JobText</name>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>of a job</comment>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>of a job</comment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>of a job</comment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>of a job</comment>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>of a job</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>of a job</comment>
        <translation>Given up</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>of an API user in a job</comment>
        <translation>To do</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>of an API user in a job</comment>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>of an API user in a job</comment>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Already gone</source>
        <comment>of an API user in a job</comment>
        <translation>Already gone</translation>
    </message>
    <message>
        <source>Changed since</source>
        <comment>of an API user in a job</comment>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>of an API user in a job</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>of an API user in a job</comment>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>of an API user in a job</comment>
        <translation>Not done</translation>
    </message>
    <message>
        <source>To be kept until %1.</source>
        <translation>To be kept until %1.</translation>
    </message>
    <message>
        <source>To be kept until %1: %2</source>
        <comment>a day, and the reason</comment>
        <translation>To be kept until %1: %2</translation>
    </message>
    <message>
        <source>It has been used since.</source>
        <translation>It has been used since.</translation>
    </message>
    <message>
        <source>It is not any more as the plan showed it.</source>
        <translation>It is not any more as the plan showed it.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself by now.</source>
        <translation>What is known of its use contradicts itself by now.</translation>
    </message>
    <message>
        <source>Somebody signs in to the account with it.</source>
        <translation>Somebody signs in to the account with it.</translation>
    </message>
    <message>
        <source>Somebody else was changing it.</source>
        <translation>Somebody else was changing it.</translation>
    </message>
    <message>
        <source>The account still has it.</source>
        <translation>The account still has it.</translation>
    </message>
    <message>
        <source>The account does not have it any more.</source>
        <translation>The account does not have it any more.</translation>
    </message>
    <message>
        <source>Not used in the last 30 days.</source>
        <translation>Not used in the last 30 days.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Never used.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>It is being changed.</translation>
    </message>
    <message>
        <source>What is known of its use contradicts itself.</source>
        <translation>What is known of its use contradicts itself.</translation>
    </message>
    <message>
        <source>Used in the last 30 days.</source>
        <translation>Used in the last 30 days.</translation>
    </message>
    <message>
        <source>It is not known whether it is in use.</source>
        <translation>It is not known whether it is in use.</translation>
    </message>
    <message>
        <source>It is in job %1.</source>
        <translation>It is in job %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>above why API users can go</comment>
        <translation>Why</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>At the next sync</source>
        <comment>above whether the account still had API users then</comment>
        <translation>At the next sync</translation>
    </message>
</context>
<context>
    <name>umh::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>API users of a job that are done</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, a computer</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>umh::JobsWindow</name>
    <message>
        <source>There is no job.</source>
        <translation>There is no job.</translation>
    </message>
    <message>
        <source>This job is not under way in this program.</source>
        <translation>This job is not under way in this program.</translation>
    </message>
    <message>
        <source>This job is under way.</source>
        <translation>This job is under way.</translation>
    </message>
    <message>
        <source>This job is over.</source>
        <translation>This job is over.</translation>
    </message>
    <message>
        <source>This job is not over yet.</source>
        <translation>This job is not over yet.</translation>
    </message>
    <message>
        <source>Nothing of this job was refused or not done.</source>
        <translation>Nothing of this job was refused or not done.</translation>
    </message>
    <message>
        <source>Another job is under way.</source>
        <translation>Another job is under way.</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <comment>a job</comment>
        <translation>Go on with %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are still to be deleted. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln API user is still to be deleted. This cannot be undone.</numerusform>
            <numerusform>%Ln API users are still to be deleted. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on deleting</source>
        <translation>&amp;Go on deleting</translation>
    </message>
    <message>
        <source>Try again what %1 has not deleted?</source>
        <comment>a job</comment>
        <translation>Try again what %1 has not deleted?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) were refused or not done. They are deleted where they are as the plan showed them. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln API user was refused or not done. It is deleted if it is as the plan showed it. This cannot be undone.</numerusform>
            <numerusform>%Ln API users were refused or not done. They are deleted where they are as the plan showed them. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again to delete</source>
        <translation>&amp;Try again to delete</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits until %1.</source>
        <translation>Waits until %1.</translation>
    </message>
    <message>
        <source>The account has asked to be asked slowly.</source>
        <translation>The account has asked to be asked slowly.</translation>
    </message>
    <message>
        <source>There are no jobs yet. Select several API users and delete them to plan one.</source>
        <translation>There are no jobs yet. Select several API users and delete them to plan one.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>API users of the job</source>
        <translation>API users of the job</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Go on…</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>Give &amp;up</translation>
    </message>
    <message>
        <source>&amp;Try again…</source>
        <translation>&amp;Try again…</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>There is no table in this window to do that with.</translation>
    </message>
</context>
<context>
    <name>umh::JournalCheckText</name>
    <message>
        <source>The journal is not intact: one or more entries before number %1 are missing.</source>
        <translation>The journal is not intact: one or more entries before number %1 are missing.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 is in the wrong place.</source>
        <translation>The journal is not intact: entry %1 is in the wrong place.</translation>
    </message>
    <message>
        <source>The journal is not intact: entry %1 was changed, or does not follow from the entry before it.</source>
        <translation>The journal is not intact: entry %1 was changed, or does not follow from the entry before it.</translation>
    </message>
    <message>
        <source>The journal is not intact: it begins after entry %1, but no entry says that what came before was archived.</source>
        <translation>The journal is not intact: it begins after entry %1, but no entry says that what came before was archived.</translation>
    </message>
    <message>
        <source>The journal is not intact at its end: according to the database, an entry other than number %1 is the newest.</source>
        <translation>The journal is not intact at its end: according to the database, an entry other than number %1 is the newest.</translation>
    </message>
    <message>
        <source>No entry has the hash that you gave: the journal was cut off before it, or was made from scratch. The newest entry is number %1.</source>
        <translation>No entry has the hash that you gave: the journal was cut off before it, or was made from scratch. The newest entry is number %1.</translation>
    </message>
    <message>
        <source>It may also be the hash of one of the entries up to number %1, which have been archived.</source>
        <translation>It may also be the hash of one of the entries up to number %1, which have been archived.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %Ln entry(ies).</source>
        <translation>
            <numerusform>The journal is intact: %Ln entry.</numerusform>
            <numerusform>The journal is intact: %Ln entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries up to number %1 have been archived.</source>
        <translation>The entries up to number %1 have been archived.</translation>
    </message>
    <message>
        <source>The hash that you gave is that of entry %1.</source>
        <translation>The hash that you gave is that of entry %1.</translation>
    </message>
    <message>
        <source>The entries from number %1 on were added later; that hash says nothing about them.</source>
        <translation>The entries from number %1 on were added later; that hash says nothing about them.</translation>
    </message>
    <message>
        <source>Newest entry: %1</source>
        <translation>Newest entry: %1</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>The journal is empty.</translation>
    </message>
    <message>
        <source>This proves that no entry up to that one was changed, added or removed since the hash was kept.</source>
        <translation>This proves that no entry up to that one was changed, added or removed since the hash was kept.</translation>
    </message>
    <message>
        <source>This proves nothing by itself: whoever can write to the database could make the whole journal anew. Keep the hash where nobody can change it. A later check against it proves that no entry up to this one was changed, added or removed since.</source>
        <translation>This proves nothing by itself: whoever can write to the database could make the whole journal anew. Keep the hash where nobody can change it. A later check against it proves that no entry up to this one was changed, added or removed since.</translation>
    </message>
</context>
<context>
    <name>umh::JournalEntryDialog</name>
    <message>
        <source>Deleted API user</source>
        <translation>Deleted API user</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Entry of the journal</translation>
    </message>
</context>
<context>
    <name>umh::JournalFilterButton</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Last %1 days</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Done with this program</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;When</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>W&amp;hat</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;By whom</translation>
    </message>
    <message>
        <source>&amp;Choose an operator…</source>
        <translation>&amp;Choose an operator…</translation>
    </message>
    <message>
        <source>Filter the journal by time, kind, person or operator</source>
        <translation>Filter the journal by time, kind, person or operator</translation>
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
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries found.</source>
        <translation>No entries found.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>The journal is empty.</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>The journal could not be read.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Show entries from any time</source>
        <translation>Show entries from any time</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>Take this one off the filter</source>
        <translation>Take this one off the filter</translation>
    </message>
    <message>
        <source>Show entries of all kinds</source>
        <translation>Show entries of all kinds</translation>
    </message>
    <message>
        <source>Show entries by anyone</source>
        <translation>Show entries by anyone</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>a person</comment>
        <translation>By: %1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Show entries about all operators</source>
        <translation>Show entries about all operators</translation>
    </message>
    <message>
        <source>API user: %1</source>
        <translation>API user: %1</translation>
    </message>
    <message>
        <source>Show entries about all API users</source>
        <translation>Show entries about all API users</translation>
    </message>
    <message>
        <source>This entry is not about an operator.</source>
        <translation>This entry is not about an operator.</translation>
    </message>
    <message>
        <source>Operator, username, person or details</source>
        <translation>Operator, username, person or details</translation>
    </message>
    <message>
        <source>Shows the entries that contain every word you type. Esc clears the search.</source>
        <translation>Shows the entries that contain every word you type. Esc clears the search.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Since your last visit</translation>
    </message>
    <message>
        <source>After entry %1</source>
        <translation>After entry %1</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Description changed</translation>
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
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API user</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>API user added</source>
        <translation>API user added</translation>
    </message>
    <message>
        <source>API user deleted</source>
        <translation>API user deleted</translation>
    </message>
    <message>
        <source>API user changed</source>
        <translation>API user changed</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notes changed</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>In use again</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Contradictory</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>Operator added</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <translation>Operator removed</translation>
    </message>
    <message>
        <source>Operator renamed</source>
        <translation>Operator renamed</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>New administrator</translation>
    </message>
    <message>
        <source>Operator group added</source>
        <translation>Operator group added</translation>
    </message>
    <message>
        <source>Operator group removed</source>
        <translation>Operator group removed</translation>
    </message>
    <message>
        <source>Operator group renamed</source>
        <translation>Operator group renamed</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Account connected</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>Account disconnected</translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation>Time zone changed</translation>
    </message>
    <message>
        <source>Entries archived</source>
        <translation>Entries archived</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Seen in the account</source>
        <translation>Seen in the account</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an API user is kept</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an operator or a group</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the value of a field</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>API users: %1 added, %2 changed, %3 removed</source>
        <translation>API users: %1 added, %2 changed, %3 removed</translation>
    </message>
    <message>
        <source>Entries up to number %1</source>
        <translation>Entries up to number %1</translation>
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
        <translation>Version of the program</translation>
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
        <translation>What this entry is about could not be read.</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Check the journal</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Checking the journal…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>The journal could not be checked.</source>
        <translation>The journal could not be checked.</translation>
    </message>
    <message>
        <source>Its hash: %1</source>
        <translation>Its hash: %1</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copy hash</translation>
    </message>
    <message>
        <source>The hash was copied.</source>
        <translation>The hash was copied.</translation>
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
            <numerusform>%1: %Ln API user</numerusform>
            <numerusform>%1: %Ln API users</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the API user overview with these API users</source>
        <translation>Open the API user overview with these API users</translation>
    </message>
</context>
<context>
    <name>umh::ListPrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
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
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Hide the details</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Show the details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>Copy the message with its details</translation>
    </message>
</context>
<context>
    <name>umh::NetChangeText</name>
    <message>
        <source>New</source>
        <comment>of an API user</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>of an API user</comment>
        <translation>Gone</translation>
    </message>
    <message>
        <source>New and gone again</source>
        <comment>of an API user</comment>
        <translation>New and gone again</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>of an API user</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Not known before %1.</source>
        <translation>Not known before %1.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the database was never synced, nor was anything imported.</source>
        <translation>Nothing is known yet: the database was never synced, nor was anything imported.</translation>
    </message>
</context>
<context>
    <name>umh::NewsCard</name>
    <message>
        <source>Since your last visit</source>
        <translation>Since your last visit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>since your last visit: what is new</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the journal with these entries</source>
        <translation>Open the journal with these entries</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use again</source>
        <comment>API users</comment>
        <translation>
            <numerusform>%Ln in use again</numerusform>
            <numerusform>%Ln in use again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln description(s) changed</source>
        <translation>
            <numerusform>%Ln description changed</numerusform>
            <numerusform>%Ln descriptions changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::NewsNotifying</name>
    <message numerus="yes">
        <source>New: %Ln entry(ies) in the journal</source>
        <translation>
            <numerusform>New: %Ln entry in the journal</numerusform>
            <numerusform>New: %Ln entries in the journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Show in journal</translation>
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
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::OpenDatabaseDialog</name>
    <message>
        <source>Open database</source>
        <translation>Open database</translation>
    </message>
    <message>
        <source>A database in a file, on this computer or on a network drive.</source>
        <translation>A database in a file, on this computer or on a network drive.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choose a &amp;file…</translation>
    </message>
    <message>
        <source>Or a database on a server, for several people at once. You need PostgreSQL 13 or newer, a database for this program, and your username there. If there is a password, you are asked for it afterwards.</source>
        <translation>Or a database on a server, for several people at once. You need PostgreSQL 13 or newer, a database for this program, and your username there. If there is a password, you are asked for it afterwards.</translation>
    </message>
    <message>
        <source>&amp;Address, for example %1:</source>
        <translation>&amp;Address, for example %1:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>About files</source>
        <translation>About files</translation>
    </message>
    <message>
        <source>About servers</source>
        <translation>About servers</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>What is wrong with the address</translation>
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
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>Name or e-mail of the operator</source>
        <translation>Name or e-mail of the operator</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>No operators found.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorFields</name>
    <message>
        <source>Full name:</source>
        <translation>Full name:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-mail:</translation>
    </message>
    <message>
        <source>On duty:</source>
        <translation>On duty:</translation>
    </message>
    <message>
        <source>Administrator:</source>
        <translation>Administrator:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Language:</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>of an operator</comment>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>umh::OperatorFilterButton</name>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Without API users</translation>
    </message>
    <message>
        <source>Show only operators who are on duty, who are administrators, or who have no API users</source>
        <translation>Show only operators who are on duty, who are administrators, or who have no API users</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupChooser</name>
    <message>
        <source>No operator groups found.</source>
        <translation>No operator groups found.</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operator group</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>Name of the operator group</source>
        <translation>Name of the operator group</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupFilterButton</name>
    <message>
        <source>Without members</source>
        <translation>Without members</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Without API users</translation>
    </message>
    <message>
        <source>Show only operator groups without members or without API users</source>
        <translation>Show only operator groups without members or without API users</translation>
    </message>
    <message>
        <source>Show only operator groups without API users</source>
        <translation>Show only operator groups without API users</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupOverviewWindow</name>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
    </message>
</context>
<context>
    <name>umh::OperatorGroupPane</name>
    <message numerus="yes">
        <source>%Ln operator group(s)</source>
        <translation>
            <numerusform>%Ln operator group</numerusform>
            <numerusform>%Ln operator groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s)</source>
        <translation>
            <numerusform>%1 of %Ln operator group</numerusform>
            <numerusform>%1 of %Ln operator groups</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>There are no operator groups.</translation>
    </message>
    <message>
        <source>This operator is not a member of any group.</source>
        <translation>This operator is not a member of any group.</translation>
    </message>
    <message>
        <source>The operator groups could not be read.</source>
        <translation>The operator groups could not be read.</translation>
    </message>
    <message>
        <source>Without members</source>
        <translation>Without members</translation>
    </message>
    <message>
        <source>Show operator groups with members, too</source>
        <translation>Show operator groups with members, too</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shows the operator groups that contain every word you type. Esc clears the search.</source>
        <translation>Shows the operator groups that contain every word you type. Esc clears the search.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
    </message>
    <message>
        <source>No operator groups found.</source>
        <translation>No operator groups found.</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Without API users</translation>
    </message>
    <message>
        <source>Show operator groups with API users, too</source>
        <translation>Show operator groups with API users, too</translation>
    </message>
    <message>
        <source>Groups of: %1</source>
        <translation>Groups of: %1</translation>
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
            <numerusform>%1 of %Ln operator</numerusform>
            <numerusform>%1 of %Ln operators</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no operators.</source>
        <translation>There are no operators.</translation>
    </message>
    <message>
        <source>The operators could not be read.</source>
        <translation>The operators could not be read.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Show operators whether they are on duty or not</source>
        <translation>Show operators whether they are on duty or not</translation>
    </message>
    <message>
        <source>Operator group: %1</source>
        <translation>Operator group: %1</translation>
    </message>
    <message>
        <source>Show the operators of all groups</source>
        <translation>Show the operators of all groups</translation>
    </message>
    <message>
        <source>Name, e-mail or operator group</source>
        <translation>Name, e-mail or operator group</translation>
    </message>
    <message>
        <source>Shows the operators that contain every word you type. Esc clears the search.</source>
        <translation>Shows the operators that contain every word you type. Esc clears the search.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>No operators found.</source>
        <translation>No operators found.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Show operators who are no administrators, too</source>
        <translation>Show operators who are no administrators, too</translation>
    </message>
    <message>
        <source>Without API users</source>
        <translation>Without API users</translation>
    </message>
    <message>
        <source>Show operators with API users, too</source>
        <translation>Show operators with API users, too</translation>
    </message>
</context>
<context>
    <name>umh::OperatorText</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API users</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operator group</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>API users of its members</source>
        <translation>API users of its members</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>No members</translation>
    </message>
    <message>
        <source>Everyone: every operator is a member, and that cannot be changed.</source>
        <translation>Everyone: every operator is a member, and that cannot be changed.</translation>
    </message>
    <message>
        <source>Administrators: members of this group have all rights.</source>
        <translation>Administrators: members of this group have all rights.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorWindow</name>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>This operator does not exist any more.</translation>
    </message>
    <message>
        <source>The last known details are shown.</source>
        <translation>The last known details are shown.</translation>
    </message>
    <message>
        <source>&amp;Main</source>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>Add API &amp;user…</translation>
    </message>
    <message>
        <source>Show in ove&amp;rview</source>
        <translation>Show in ove&amp;rview</translation>
    </message>
    <message>
        <source>Show these API users in the API user overview</source>
        <translation>Show these API users in the API user overview</translation>
    </message>
    <message>
        <source>This tab has no table to do that with.</source>
        <translation>This tab has no table to do that with.</translation>
    </message>
    <message>
        <source>&amp;API management (%1)</source>
        <comment>how many</comment>
        <translation>&amp;API management (%1)</translation>
    </message>
    <message>
        <source>Mem&amp;ber of</source>
        <translation>Mem&amp;ber of</translation>
    </message>
</context>
<context>
    <name>umh::Printing</name>
    <message>
        <source>The list is too long to print.</source>
        <translation>The list is too long to print.</translation>
    </message>
    <message>
        <source>Filter it first, or export it to a file.</source>
        <translation>Filter it first, or export it to a file.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the whole list, about %1 pages?</source>
        <translation>Print the whole list, about %1 pages?</translation>
    </message>
    <message>
        <source>A filter or a search makes it shorter.</source>
        <translation>A filter or a search makes it shorter.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>The list could not be printed.</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>as of %1 UTC</translation>
    </message>
</context>
<context>
    <name>umh::ProgramActions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Import files…</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>Open &amp;database…</translation>
    </message>
    <message>
        <source>Close sa&amp;mple data</source>
        <translation>Close sa&amp;mple data</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Hub</source>
        <translation>&amp;Hub</translation>
    </message>
    <message>
        <source>View all API &amp;users</source>
        <translation>View all API &amp;users</translation>
    </message>
    <message>
        <source>View all op&amp;erators</source>
        <translation>View all op&amp;erators</translation>
    </message>
    <message>
        <source>View all operator &amp;groups</source>
        <translation>View all operator &amp;groups</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Re&amp;fresh</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Connection…</translation>
    </message>
    <message>
        <source>&amp;Connect to an account…</source>
        <translation>&amp;Connect to an account…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sync now</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Disconnect…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Copy program information</source>
        <translation>&amp;Copy program information</translation>
    </message>
    <message>
        <source>&amp;About User management hub</source>
        <translation>&amp;About User management hub</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>About &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>&amp;Recent databases</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;System language</translation>
    </message>
    <message>
        <source>Show d&amp;ates</source>
        <translation>Show d&amp;ates</translation>
    </message>
    <message>
        <source>As how &amp;long ago</source>
        <translation>As how &amp;long ago</translation>
    </message>
    <message>
        <source>As a &amp;day</source>
        <translation>As a &amp;day</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Acc&amp;ount</translation>
    </message>
    <message>
        <source>Sync &amp;automatically</source>
        <translation>Sync &amp;automatically</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Off</translation>
    </message>
    <message>
        <source>Every &amp;15 minutes</source>
        <translation>Every &amp;15 minutes</translation>
    </message>
    <message>
        <source>Every &amp;30 minutes</source>
        <translation>Every &amp;30 minutes</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Every &amp;hour</translation>
    </message>
    <message>
        <source>Every &amp;4 hours</source>
        <translation>Every &amp;4 hours</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Window</translation>
    </message>
    <message>
        <source>Closing the hub &amp;ends the program</source>
        <translation>Closing the hub &amp;ends the program</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>E&amp;xplore with sample data</translation>
    </message>
    <message>
        <source>A&amp;bout this database</source>
        <translation>A&amp;bout this database</translation>
    </message>
    <message>
        <source>Copy database &amp;to…</source>
        <translation>Copy database &amp;to…</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>Jou&amp;rnal</source>
        <translation>Jou&amp;rnal</translation>
    </message>
    <message>
        <source>&amp;Notify me of what is new</source>
        <translation>&amp;Notify me of what is new</translation>
    </message>
</context>
<context>
    <name>umh::ProgramDialogs</name>
    <message>
        <source>Open the row</source>
        <translation>Open the row</translation>
    </message>
    <message>
        <source>Press the button of the row</source>
        <translation>Press the button of the row</translation>
    </message>
    <message>
        <source>Clear the search; close a message or dialog</source>
        <translation>Clear the search; close a message or dialog</translation>
    </message>
    <message>
        <source>In an empty search field: clear the filters</source>
        <translation>In an empty search field: clear the filters</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>About User management hub</source>
        <translation>About User management hub</translation>
    </message>
    <message>
        <source>User management hub %1</source>
        <comment>%1 is the version</comment>
        <translation>User management hub %1</translation>
    </message>
    <message>
        <source>See, sort, search and delete the API users of all your operators.</source>
        <translation>See, sort, search and delete the API users of all your operators.</translation>
    </message>
</context>
<context>
    <name>umh::ProgramWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Views</translation>
    </message>
    <message>
        <source>The overview of API users has views.</source>
        <translation>The overview of API users has views.</translation>
    </message>
</context>
<context>
    <name>umh::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Sign in to the proxy</translation>
    </message>
    <message>
        <source>The way to the account leads over the proxy %1, which asks for a username and password.</source>
        <translation>The way to the account leads over the proxy %1, which asks for a username and password.</translation>
    </message>
    <message>
        <source>The proxy does not accept this username and password.</source>
        <translation>The proxy does not accept this username and password.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>&amp;Username:</source>
        <translation>&amp;Username:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keyring of your desktop</source>
        <translation>&amp;Keep it in the keyring of your desktop</translation>
    </message>
    <message>
        <source>It is kept in memory for this run only, since there is no keyring</source>
        <translation>It is kept in memory for this run only, since there is no keyring</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanDialog</name>
    <message numerus="yes">
        <source>%Ln API user(s) were used in the last 30 days. Whatever uses them will stop working.</source>
        <translation>
            <numerusform>%Ln API user was used in the last 30 days. Whatever uses it will stop working.</numerusform>
            <numerusform>%Ln API users were used in the last 30 days. Whatever uses them will stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln API user(s) it is not known whether they are in use.</source>
        <translation>
            <numerusform>Of %Ln API user it is not known whether it is in use.</numerusform>
            <numerusform>Of %Ln API users it is not known whether they are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) cannot be deleted.</source>
        <translation>
            <numerusform>%Ln API user cannot be deleted.</numerusform>
            <numerusform>%Ln API users cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) have gone meanwhile.</source>
        <translation>
            <numerusform>%Ln API user has gone meanwhile.</numerusform>
            <numerusform>%Ln API users have gone meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database has changed since this was opened. Look at it again.</source>
        <translation>The database has changed since this was opened. Look at it again.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
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
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators: %1</source>
        <translation>Operators: %1</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Types: %1</translation>
    </message>
    <message>
        <source>None of these API users is to be deleted.</source>
        <translation>None of these API users is to be deleted.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>Delete %Ln API user?</numerusform>
            <numerusform>Delete %Ln API users?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln API user</numerusform>
            <numerusform>&amp;Delete %Ln API users</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-up plan</source>
        <translation>Clean-up plan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>API users of the plan</source>
        <translation>API users of the plan</translation>
    </message>
    <message>
        <source>The space bar takes the selected ones out of the plan, or puts them back.</source>
        <translation>The space bar takes the selected ones out of the plan, or puts them back.</translation>
    </message>
    <message>
        <source>&amp;Take out all that something speaks against</source>
        <translation>&amp;Take out all that something speaks against</translation>
    </message>
    <message>
        <source>To delete them, type how many &amp;they are:</source>
        <translation>To delete them, type how many &amp;they are:</translation>
    </message>
</context>
<context>
    <name>umh::RemovalPlanModel</name>
    <message>
        <source>cannot be deleted</source>
        <translation>cannot be deleted</translation>
    </message>
    <message>
        <source>is to be deleted</source>
        <translation>is to be deleted</translation>
    </message>
    <message>
        <source>was taken out</source>
        <translation>was taken out</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operator, whether the API user is to be deleted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why, or what speaks against it</source>
        <translation>Why, or what speaks against it</translation>
    </message>
</context>
<context>
    <name>umh::RemovalsQuestion</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln API user(s) from this database?</source>
        <translation>
            <numerusform>Remove %Ln API user from this database?</numerusform>
            <numerusform>Remove %Ln API users from this database?</numerusform>
        </translation>
    </message>
    <message>
        <source>API users in the account: %1; in the database: %2. If you did not expect this, keep the API users: the account may not have answered in full, and the next sync compares again.</source>
        <translation>API users in the account: %1; in the database: %2. If you did not expect this, keep the API users: the account may not have answered in full, and the next sync compares again.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Keep them</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Remove them</translation>
    </message>
</context>
<context>
    <name>umh::Removing</name>
    <message>
        <source>No plan could be made. Nothing was deleted.</source>
        <translation>No plan could be made. Nothing was deleted.</translation>
    </message>
    <message>
        <source>The plan could not be stored. Nothing was deleted.</source>
        <translation>The plan could not be stored. Nothing was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %Ln API user(s) deleted.</source>
        <comment>a job, its state</comment>
        <translation>
            <numerusform>%1: %2. %Ln API user deleted.</numerusform>
            <numerusform>%1: %2. %Ln API users deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not go on.</source>
        <translation>The job could not go on.</translation>
    </message>
    <message>
        <source>No plan was made. Nothing was deleted.</source>
        <translation>No plan was made. Nothing was deleted.</translation>
    </message>
    <message>
        <source>What is known of these API users is older than a day, and the account could not be read.</source>
        <translation>What is known of these API users is older than a day, and the account could not be read.</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Making the plan…</translation>
    </message>
    <message>
        <source>What is known is older than a day. Reading the account first…</source>
        <translation>What is known is older than a day. Reading the account first…</translation>
    </message>
    <message>
        <source>%1 is not done: %2 of %3.</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1 is not done: %2 of %3.</translation>
    </message>
    <message>
        <source>It goes on only if you want that.</source>
        <translation>It goes on only if you want that.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Show jobs</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <comment>a job, how many API users are done, of how many</comment>
        <translation>%1: %2 of %3 done</translation>
    </message>
</context>
<context>
    <name>umh::SaveViewDialog</name>
    <message>
        <source>A view that comes with the program has this name.</source>
        <translation>A view that comes with the program has this name.</translation>
    </message>
    <message>
        <source>This takes the place of the view that you have saved under this name.</source>
        <translation>This takes the place of the view that you have saved under this name.</translation>
    </message>
    <message>
        <source>Search, filters, order and columns are saved, for you alone.</source>
        <translation>Search, filters, order and columns are saved, for you alone.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Dormant for days:</source>
        <translation>&amp;Dormant for days:</translation>
    </message>
    <message>
        <source>Never used and &amp;older than days:</source>
        <translation>Never used and &amp;older than days:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>umh::ServerOpening</name>
    <message>
        <source>The database on the server is of an older version. Do you want to update it?</source>
        <translation>The database on the server is of an older version. Do you want to update it?</translation>
    </message>
    <message>
        <source>Everybody who uses it then needs the new version of this program to change anything.</source>
        <translation>Everybody who uses it then needs the new version of this program to change anything.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Other programs connected to it at the moment: %1.</source>
        <translation>Other programs connected to it at the moment: %1.</translation>
    </message>
</context>
<context>
    <name>umh::StateText</name>
    <message>
        <source>○ No account</source>
        <translation>○ No account</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● Connected</translation>
    </message>
    <message>
        <source>○ Offline since %1</source>
        <comment>a time</comment>
        <translation>○ Offline since %1</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Offline</translation>
    </message>
    <message>
        <source>! Sign in</source>
        <translation>! Sign in</translation>
    </message>
    <message>
        <source>! Decision needed</source>
        <translation>! Decision needed</translation>
    </message>
    <message>
        <source>! Sync failed</source>
        <translation>! Sync failed</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>! No database open</source>
        <translation>! No database open</translation>
    </message>
    <message>
        <source>This database is connected to the account %1.</source>
        <translation>This database is connected to the account %1.</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <comment>a moment</comment>
        <translation>Last sync: %1.</translation>
    </message>
    <message>
        <source>Not yet synced.</source>
        <translation>Not yet synced.</translation>
    </message>
    <message>
        <source>The database is read-only: nothing can be changed.</source>
        <translation>The database is read-only: nothing can be changed.</translation>
    </message>
    <message>
        <source>User management hub</source>
        <translation>User management hub</translation>
    </message>
    <message>
        <source>The database is connected to an account; the next sync would undo an import.</source>
        <translation>The database is connected to an account; the next sync would undo an import.</translation>
    </message>
    <message>
        <source>The database is read-only.</source>
        <translation>The database is read-only.</translation>
    </message>
    <message>
        <source>The account cannot be reached.</source>
        <translation>The account cannot be reached.</translation>
    </message>
    <message>
        <source>Sign in to the account first.</source>
        <translation>Sign in to the account first.</translation>
    </message>
    <message>
        <source>A newer version of User management hub has changed this database. This version can only look at it: update User management hub to change anything.</source>
        <translation>A newer version of User management hub has changed this database. This version can only look at it: update User management hub to change anything.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>No database is open.</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation>Wait until what is under way has ended.</translation>
    </message>
    <message>
        <source>This is sample data; it is not connected to any account.</source>
        <translation>This is sample data; it is not connected to any account.</translation>
    </message>
    <message>
        <source>No sample data is open.</source>
        <translation>No sample data is open.</translation>
    </message>
    <message>
        <source>The database is not connected to an account.</source>
        <translation>The database is not connected to an account.</translation>
    </message>
    <message>
        <source>No other database has been open.</source>
        <translation>No other database has been open.</translation>
    </message>
    <message>
        <source>%1 is syncing since %2.</source>
        <comment>a person, a time</comment>
        <translation>%1 is syncing since %2.</translation>
    </message>
    <message>
        <source>Somebody else is syncing since %1.</source>
        <comment>a time</comment>
        <translation>Somebody else is syncing since %1.</translation>
    </message>
    <message>
        <source>○ Database out of reach, as of %1</source>
        <comment>a time</comment>
        <translation>○ Database out of reach, as of %1</translation>
    </message>
    <message>
        <source>○ Database out of reach</source>
        <translation>○ Database out of reach</translation>
    </message>
    <message>
        <source>The database server is out of reach. The program keeps trying to reconnect.</source>
        <translation>The database server is out of reach. The program keeps trying to reconnect.</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <comment>a moment</comment>
        <translation>What you see is as of %1.</translation>
    </message>
    <message>
        <source>The database server is out of reach.</source>
        <translation>The database server is out of reach.</translation>
    </message>
    <message>
        <source>Your role on the database server does not allow this.</source>
        <translation>Your role on the database server does not allow this.</translation>
    </message>
    <message>
        <source>Only the owner of the database can archive its journal.</source>
        <translation>Only the owner of the database can archive its journal.</translation>
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
        <translation>Operator groups</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API users</translation>
    </message>
    <message>
        <source>The files contained nothing new; nothing was changed.</source>
        <translation>The files contained nothing new; nothing was changed.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1: %2 new, %3 changed, %4 unchanged.</translation>
    </message>
    <message>
        <source>The files contain nothing to import.</source>
        <translation>The files contain nothing to import.</translation>
    </message>
    <message>
        <source>%1 of the account (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>%1 of the account (for example %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 of %Ln operator (for example %2)</numerusform>
            <numerusform>%1 of %Ln operators (for example %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operator group(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 of %Ln operator group (for example %2)</numerusform>
            <numerusform>%1 of %Ln operator groups (for example %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln API user(s) (for example %2)</source>
        <comment>a field with one of its values</comment>
        <translation>
            <numerusform>%1 of %Ln API user (for example %2)</numerusform>
            <numerusform>%1 of %Ln API users (for example %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>The operators come without any known field for e-mail address, duty, administrator rights or language: all of these are unknown.</source>
        <translation>The operators come without any known field for e-mail address, duty, administrator rights or language: all of these are unknown.</translation>
    </message>
    <message>
        <source>The operator groups come without any known field that tells which of them holds everyone and which the administrators.</source>
        <translation>The operator groups come without any known field that tells which of them holds everyone and which the administrators.</translation>
    </message>
    <message>
        <source>The API users come without any known field for type, creation, last use, requests or description: all of these are unknown.</source>
        <translation>The API users come without any known field for type, creation, last use, requests or description: all of these are unknown.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are ahead of its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>Read in the time zone %2, the times of the account are ahead of its clock by this many hours: %1. It is probably in another time zone.</translation>
    </message>
    <message>
        <source>Read in the time zone %2, the times of the account are behind its clock by this many hours: %1. It is probably in another time zone.</source>
        <comment>hours and minutes, as in 5:30</comment>
        <translation>Read in the time zone %2, the times of the account are behind its clock by this many hours: %1. It is probably in another time zone.</translation>
    </message>
    <message>
        <source>Some characters could not be stored and were replaced: %1.</source>
        <comment>a list of fields</comment>
        <translation>Some characters could not be stored and were replaced: %1.</translation>
    </message>
    <message>
        <source>Some values could not be read and count as unknown: %1.</source>
        <comment>a list of fields</comment>
        <translation>Some values could not be read and count as unknown: %1.</translation>
    </message>
    <message>
        <source>This API user may not read the data of the account itself: its number and its operator quota are unknown.</source>
        <translation>This API user may not read the data of the account itself: its number and its operator quota are unknown.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
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
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted elsewhere</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln deleted elsewhere</numerusform>
            <numerusform>%Ln deleted elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>API users and the like</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
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
        <translation>Operators: %1. Operator groups: %2. API users: %3.</translation>
    </message>
</context>
<context>
    <name>umh::TablePane</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remove filter: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be copied at once.</source>
        <translation>
            <numerusform>%Ln row cannot be copied at once.</numerusform>
            <numerusform>%Ln rows cannot be copied at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at most %1 rows, or use the command “user-management-hub list --format csv”.</source>
        <translation>Select at most %1 rows, or use the command “user-management-hub list --format csv”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Search:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>No row is selected.</translation>
    </message>
    <message>
        <source>Several rows are selected. Select a single one.</source>
        <translation>Several rows are selected. Select a single one.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>There are no rows.</translation>
    </message>
    <message>
        <source>No filter is on.</source>
        <translation>No filter is on.</translation>
    </message>
    <message>
        <source>This column has nothing to sort by.</source>
        <translation>This column has nothing to sort by.</translation>
    </message>
    <message>
        <source>This cannot be done with what is listed here.</source>
        <translation>This cannot be done with what is listed here.</translation>
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
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>The rows could not be copied.</source>
        <translation>The rows could not be copied.</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Search: “%1”</translation>
    </message>
    <message>
        <source>Use “Export…” in the File menu.</source>
        <translation>Use “Export…” in the File menu.</translation>
    </message>
</context>
<context>
    <name>umh::UsageTableModel</name>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of the last use</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>umh::UsageText</name>
    <message>
        <source>Requests in the last 30 days, as they were at each sync</source>
        <translation>Requests in the last 30 days, as they were at each sync</translation>
    </message>
    <message>
        <source>No sync has seen its use yet.</source>
        <translation>No sync has seen its use yet.</translation>
    </message>
    <message>
        <source>Known since %1.</source>
        <comment>a day</comment>
        <translation>Known since %1.</translation>
    </message>
    <message>
        <source>Used about every day</source>
        <comment>begins a sentence</comment>
        <translation>Used about every day</translation>
    </message>
    <message>
        <source>Used about every week</source>
        <comment>begins a sentence</comment>
        <translation>Used about every week</translation>
    </message>
    <message>
        <source>Used about every month</source>
        <comment>begins a sentence</comment>
        <translation>Used about every month</translation>
    </message>
    <message>
        <source>Used about every quarter</source>
        <comment>begins a sentence</comment>
        <translation>Used about every quarter</translation>
    </message>
    <message>
        <source>Used about every year</source>
        <comment>begins a sentence</comment>
        <translation>Used about every year</translation>
    </message>
    <message>
        <source>%1; last four times: %2.</source>
        <comment>how often; days</comment>
        <translation>%1; last four times: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <comment>a time</comment>
        <translation>%1: nothing is known</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests in the 30 days before</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%1: %Ln request in the 30 days before</numerusform>
            <numerusform>%1: %Ln requests in the 30 days before</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ it was used again · hatched: nothing is known</source>
        <translation>▲ it was used again · hatched: nothing is known</translation>
    </message>
    <message numerus="yes">
        <source>Used about every %Ln days</source>
        <comment>begins a sentence</comment>
        <translation>
            <numerusform>Used about every %Ln day</numerusform>
            <numerusform>Used about every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>umh::UsageView</name>
    <message>
        <source>As a &amp;table</source>
        <translation>As a &amp;table</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation>Show the same values as a table</translation>
    </message>
</context>
<context>
    <name>umh::WelcomePage</name>
    <message>
        <source>Welcome to User management hub</source>
        <translation>Welcome to User management hub</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Import files…</translation>
    </message>
    <message>
        <source>Choose JSON files with saved answers of the account&apos;s API</source>
        <translation>Choose JSON files with saved answers of the account&apos;s API</translation>
    </message>
    <message>
        <source>Look around with fictitious operators and API users</source>
        <translation>Look around with fictitious operators and API users</translation>
    </message>
    <message>
        <source>You can also drop the files onto this window.</source>
        <translation>You can also drop the files onto this window.</translation>
    </message>
    <message>
        <source>See which API users all your operators have, which of them are still in use, and which can go. To begin, connect to your account, or import saved answers of its API: operators, operator groups and API users.</source>
        <translation>See which API users all your operators have, which of them are still in use, and which can go. To begin, connect to your account, or import saved answers of its API: operators, operator groups and API users.</translation>
    </message>
    <message>
        <source>Co&amp;nnect to an account…</source>
        <translation>Co&amp;nnect to an account…</translation>
    </message>
    <message>
        <source>Sign in to an account and keep this database in sync with it</source>
        <translation>Sign in to an account and keep this database in sync with it</translation>
    </message>
    <message>
        <source>E&amp;xplore with sample data</source>
        <translation>E&amp;xplore with sample data</translation>
    </message>
</context>
<context>
    <name>umh::WindowCommands</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Edit description…</source>
        <translation>&amp;Edit description…</translation>
    </message>
    <message>
        <source>Add API &amp;user…</source>
        <translation>Add API &amp;user…</translation>
    </message>
    <message>
        <source>&amp;Delete API user…</source>
        <translation>&amp;Delete API user…</translation>
    </message>
    <message>
        <source>Show &amp;operator</source>
        <translation>Show &amp;operator</translation>
    </message>
    <message>
        <source>Show o&amp;perators of the group</source>
        <translation>Show o&amp;perators of the group</translation>
    </message>
    <message>
        <source>Show AP&amp;I users in the overview</source>
        <translation>Show AP&amp;I users in the overview</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Clea&amp;r filters</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Sort &amp;by this column</source>
        <translation>Sort &amp;by this column</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Rese&amp;t columns</translation>
    </message>
    <message>
        <source>There is no table in this window to do that with.</source>
        <translation>There is no table in this window to do that with.</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Colu&amp;mns…</translation>
    </message>
    <message>
        <source>Edit &amp;notes…</source>
        <translation>Edit &amp;notes…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln API user(s)…</source>
        <translation>
            <numerusform>&amp;Delete %Ln API user…</numerusform>
            <numerusform>&amp;Delete %Ln API users…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in journal</source>
        <translation>&amp;Show in journal</translation>
    </message>
    <message>
        <source>Chec&amp;k the journal</source>
        <translation>Chec&amp;k the journal</translation>
    </message>
    <message>
        <source>Archi&amp;ve before…</source>
        <translation>Archi&amp;ve before…</translation>
    </message>
</context>
</TS>
