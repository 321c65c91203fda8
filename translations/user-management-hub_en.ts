<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>The password could not be put into the keyring. It is kept in memory until you quit the program.</source>
        <translation>The password could not be put into the keyring. It is kept in memory until you quit the program.</translation>
    </message>
    <message>
        <source>The account could not be disconnected.</source>
        <translation>The account could not be disconnected.</translation>
    </message>
    <message>
        <source>The keyring could not be asked to forget the password.</source>
        <translation>The keyring could not be asked to forget the password.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>The connection was not changed.</translation>
    </message>
</context>
<context>
    <name>umh::AccountMenu</name>
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
        <source>&amp;Off</source>
        <translation>&amp;Off</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Acc&amp;ount</translation>
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
        <source>Sync &amp;automatically</source>
        <translation>Sync &amp;automatically</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Disconnect…</translation>
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
        <source>It would remove %Ln API user(s) from the directory.</source>
        <translation>
            <numerusform>It would remove %Ln API user from the directory.</numerusform>
            <numerusform>It would remove %Ln API users from the directory.</numerusform>
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
        <source>Asking the account: %1 received…</source>
        <translation>Asking the account: %1 received…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %Ln API user(s)…</source>
        <translation>
            <numerusform>Comparing: %Ln API user…</numerusform>
            <numerusform>Comparing: %Ln API users…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the directory…</source>
        <translation>Writing the directory…</translation>
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
        <source>The account could not be synced. What you see is the state of the last sync.</source>
        <translation>The account could not be synced. What you see is the state of the last sync.</translation>
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
        <source>The password of the new API user comes with the answer and can be read here only. So this window stays open until then: a few minutes at most.</source>
        <translation>The password of the new API user comes with the answer and can be read here only. So this window stays open until then: a few minutes at most.</translation>
    </message>
    <message>
        <source>Discard the password?</source>
        <translation>Discard the password?</translation>
    </message>
    <message>
        <source>You have not said that you have stored it. It can never be read again, and without it API user %1 is of no use.</source>
        <translation>You have not said that you have stored it. It can never be read again, and without it API user %1 is of no use.</translation>
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
        <source>The account creates a new API user of %1, with a user name and a password. The password is shown once, right after that. Have a safe place for it at hand.</source>
        <translation>The account creates a new API user of %1, with a user name and a password. The password is shown once, right after that. Have a safe place for it at hand.</translation>
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
        <source>It is kept here until the API user that it belongs to is found. It can never be read again, and without it that API user is of no use.</source>
        <translation>It is kept here until the API user that it belongs to is found. It can never be read again, and without it that API user is of no use.</translation>
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
        <source>It is taken away again after %Ln second(s), or when the program ends.</source>
        <translation>
            <numerusform>It is taken away again after %Ln second, or when the program ends.</numerusform>
            <numerusform>It is taken away again after %Ln seconds, or when the program ends.</numerusform>
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
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
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
        <source>No new API user of %1 has appeared yet. The account may be slow: look again in a moment.</source>
        <translation>No new API user of %1 has appeared yet. The account may be slow: look again in a moment.</translation>
    </message>
    <message>
        <source>The API user may have been created, but its password is not known.</source>
        <translation>The API user may have been created, but its password is not known.</translation>
    </message>
    <message>
        <source>%1 It was not tried again. Nobody can read the password any more: if the API user is there, delete it and add another one.</source>
        <comment>what happened</comment>
        <translation>%1 It was not tried again. Nobody can read the password any more: if the API user is there, delete it and add another one.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What has appeared</source>
        <translation>What has appeared</translation>
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
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>Until then it cannot be changed.</source>
        <translation>Until then it cannot be changed.</translation>
    </message>
    <message>
        <source>API user %1 is at the account, but not in the directory yet.</source>
        <translation>API user %1 is at the account, but not in the directory yet.</translation>
    </message>
    <message>
        <source>It cannot be deleted here before that. Look again; if that does not help, it comes with the next sync.</source>
        <translation>It cannot be deleted here before that. Look again; if that does not help, it comes with the next sync.</translation>
    </message>
    <message>
        <source>The API user was created, but it is not known yet which one it is.</source>
        <translation>The API user was created, but it is not known yet which one it is.</translation>
    </message>
    <message>
        <source>%1 Its password is kept here: look again, and as soon as the API user is found, both are shown. Once this window is closed, nobody can read the password any more.</source>
        <comment>what happened</comment>
        <translation>%1 Its password is kept here: look again, and as soon as the API user is found, both are shown. Once this window is closed, nobody can read the password any more.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserDetails</name>
    <message>
        <source>API user %1</source>
        <translation>API user %1</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;py</translation>
    </message>
    <message>
        <source>Copy all fields as text</source>
        <translation>Copy all fields as text</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>This program signs in with this API user.</translation>
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
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>number of requests</comment>
        <translation>Unknown</translation>
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
        <source>API user guid</source>
        <translation>API user guid</translation>
    </message>
    <message>
        <source>Operator guid</source>
        <translation>Operator guid</translation>
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
        <translation>Any last use</translation>
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
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only API users of one type, last use or operator group</source>
        <translation>Show only API users of one type, last use or operator group</translation>
    </message>
    <message>
        <source>Show only API users of one type or last use</source>
        <translation>Show only API users of one type or last use</translation>
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
        <source>It is not known whether API user %1 of %2 was deleted; this is being found out.</source>
        <translation>It is not known whether API user %1 of %2 was deleted; this is being found out.</translation>
    </message>
    <message>
        <source>API user %1 of %2 is being deleted.</source>
        <translation>API user %1 of %2 is being deleted.</translation>
    </message>
    <message>
        <source>It is not known whether the description of API user %1 of %2 was changed; this is being found out.</source>
        <translation>It is not known whether the description of API user %1 of %2 was changed; this is being found out.</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 is being changed.</source>
        <translation>The description of API user %1 of %2 is being changed.</translation>
    </message>
    <message>
        <source>It is not known whether the last change of API user %1 of %2 has happened; this is being found out.</source>
        <translation>It is not known whether the last change of API user %1 of %2 has happened; this is being found out.</translation>
    </message>
    <message>
        <source>This program signs in with this API user.</source>
        <translation>This program signs in with this API user.</translation>
    </message>
</context>
<context>
    <name>umh::ApiUserOverviewWindow</name>
    <message>
        <source>API user overview</source>
        <translation>API user overview</translation>
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
        <source>No API user matches. Press Esc to see all of them.</source>
        <translation>No API user matches. Press Esc to see all of them.</translation>
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
        <source>Show API users whatever their last use</source>
        <translation>Show API users whatever their last use</translation>
    </message>
    <message>
        <source>The API user could not be shown.</source>
        <translation>The API user could not be shown.</translation>
    </message>
    <message>
        <source>&amp;Show details</source>
        <translation>&amp;Show details</translation>
    </message>
    <message>
        <source>Show &amp;operator</source>
        <translation>Show &amp;operator</translation>
    </message>
    <message>
        <source>&amp;Edit description…</source>
        <translation>&amp;Edit description…</translation>
    </message>
    <message>
        <source>&amp;Delete API user…</source>
        <translation>&amp;Delete API user…</translation>
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
        <source>Shows the API users in which every word occurs. Esc clears.</source>
        <translation>Shows the API users in which every word occurs. Esc clears.</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API users</translation>
    </message>
    <message>
        <source>Several rows are selected.</source>
        <translation>Several rows are selected.</translation>
    </message>
    <message>
        <source>API users are deleted one at a time. Select a single row.</source>
        <translation>API users are deleted one at a time. Select a single row.</translation>
    </message>
    <message>
        <source>Until then it cannot be changed.</source>
        <translation>Until then it cannot be changed.</translation>
    </message>
    <message>
        <source>Deleting API user %1 of %2…</source>
        <translation>Deleting API user %1 of %2…</translation>
    </message>
    <message>
        <source>API user %1 of %2 was deleted.</source>
        <translation>API user %1 of %2 was deleted.</translation>
    </message>
    <message>
        <source>Now this is known.</source>
        <translation>Now this is known.</translation>
    </message>
    <message>
        <source>Delete again…</source>
        <translation>Delete again…</translation>
    </message>
    <message>
        <source>API user %1 of %2 was not deleted.</source>
        <translation>API user %1 of %2 was not deleted.</translation>
    </message>
    <message>
        <source>API user %1 of %2 has its new description.</source>
        <translation>API user %1 of %2 has its new description.</translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation>Edit again…</translation>
    </message>
    <message>
        <source>The description of API user %1 of %2 was not changed.</source>
        <translation>The description of API user %1 of %2 was not changed.</translation>
    </message>
    <message>
        <source>Its row is marked with “?” until then.</source>
        <translation>Its row is marked with “?” until then.</translation>
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
</context>
<context>
    <name>umh::Application</name>
    <message>
        <source>The directory could not be opened.</source>
        <translation>The directory could not be opened.</translation>
    </message>
    <message>
        <source>The sample data could not be made.</source>
        <translation>The sample data could not be made.</translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation>Making sample data…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The directory could not be read.</source>
        <translation>The directory could not be read.</translation>
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
        <source>Building indexes…</source>
        <translation>Building indexes…</translation>
    </message>
    <message>
        <source>There is no display to show windows on. The commands “list” and “screenshot” work without one.</source>
        <translation>There is no display to show windows on. The commands “list” and “screenshot” work without one.</translation>
    </message>
    <message>
        <source>The files could not be imported.</source>
        <translation>The files could not be imported.</translation>
    </message>
    <message>
        <source>The program ends as soon as it is done.</source>
        <translation>The program ends as soon as it is done.</translation>
    </message>
    <message>
        <source>A change is still under way.</source>
        <translation>A change is still under way.</translation>
    </message>
    <message>
        <source>Updating the directory…</source>
        <translation>Updating the directory…</translation>
    </message>
    <message>
        <source>The update of the directory was cancelled.</source>
        <translation>The update of the directory was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was lost. The directory can be opened once it has been updated.</source>
        <translation>Nothing was lost. The directory can be opened once it has been updated.</translation>
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
        <source>There is no API user with the guid %1 in this directory. &apos;%2&apos; prints the guids.</source>
        <translation>There is no API user with the guid %1 in this directory. &apos;%2&apos; prints the guids.</translation>
    </message>
    <message>
        <source>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without a question.</source>
        <translation>Nothing was deleted: there is no terminal to ask for confirmation. Use --yes to delete without a question.</translation>
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
        <source>Read saved answers of the account&apos;s API into the directory. What each file holds (operators, operator groups or API users) is recognised.</source>
        <translation>Read saved answers of the account&apos;s API into the directory. What each file holds (operators, operator groups or API users) is recognised.</translation>
    </message>
    <message>
        <source>Fill an empty directory with sample data: %1 API users, or N.</source>
        <translation>Fill an empty directory with sample data: %1 API users, or N.</translation>
    </message>
    <message>
        <source>Print the API users, one a line.</source>
        <translation>Print the API users, one a line.</translation>
    </message>
    <message>
        <source>Delete one API user, after a question that names it.</source>
        <translation>Delete one API user, after a question that names it.</translation>
    </message>
    <message>
        <source>Write pictures of the windows into the folder DIR: hub.png and overview.png.</source>
        <translation>Write pictures of the windows into the folder DIR: hub.png and overview.png.</translation>
    </message>
    <message>
        <source>Use this directory instead of your own: the path of an SQLite file.</source>
        <translation>Use this directory instead of your own: the path of an SQLite file.</translation>
    </message>
    <message>
        <source>Speak Dutch, English, German or French instead of the language of the system.</source>
        <translation>Speak Dutch, English, German or French instead of the language of the system.</translation>
    </message>
    <message>
        <source>Use a throw-away directory with sample data. Goes with the hub, list and screenshot.</source>
        <translation>Use a throw-away directory with sample data. Goes with the hub, list and screenshot.</translation>
    </message>
    <message>
        <source>Sort by one of: %1.</source>
        <translation>Sort by one of: %1.</translation>
    </message>
    <message>
        <source>Turn the order round.</source>
        <translation>Turn the order round.</translation>
    </message>
    <message>
        <source>Only API users in which every word of TEXT occurs, in operator, username, type or description.</source>
        <translation>Only API users in which every word of TEXT occurs, in operator, username, type or description.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>One of: %1.</translation>
    </message>
    <message>
        <source>Print this and exit.</source>
        <translation>Print this and exit.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Print the version and exit.</translation>
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
        <source>Options of %1:</source>
        <translation>Options of %1:</translation>
    </message>
    <message>
        <source>Exit status: 0 it worked, 1 it failed, 2 the command line is wrong.</source>
        <translation>Exit status: 0 it worked, 1 it failed, 2 the command line is wrong.</translation>
    </message>
    <message>
        <source>There is no value after &apos;%1&apos;. (One that starts with two dashes is written %1=VALUE.)</source>
        <translation>There is no value after &apos;%1&apos;. (One that starts with two dashes is written %1=VALUE.)</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>There is no command &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; needs a command.</source>
        <translation>The option &apos;--%1&apos; needs a command.</translation>
    </message>
    <message>
        <source>The option &apos;--%1&apos; does not go with &apos;%2&apos;.</source>
        <translation>The option &apos;--%1&apos; does not go with &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--database&apos; exclude each other: sample data goes into a throw-away directory.</source>
        <translation>The options &apos;--sample&apos; and &apos;--database&apos; exclude each other: sample data goes into a throw-away directory.</translation>
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
        <source>&apos;%1&apos; is not a value of &apos;--%2&apos;; it takes one of: %3.</source>
        <translation>&apos;%1&apos; is not a value of &apos;--%2&apos;; it takes one of: %3.</translation>
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
        <source>The output could not be written to its end (%1). Write it to another place, or make room there.</source>
        <translation>The output could not be written to its end (%1). Write it to another place, or make room there.</translation>
    </message>
    <message>
        <source>It has been used in the meantime.</source>
        <translation>It has been used in the meantime.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the program itself signs in with this API user, and there is no terminal to ask for confirmation.</source>
        <translation>Nothing was deleted: the program itself signs in with this API user, and there is no terminal to ask for confirmation.</translation>
    </message>
    <message>
        <source>The program itself signs in with this API user. Without it you cannot sync or delete any more.</source>
        <translation>The program itself signs in with this API user. Without it you cannot sync or delete any more.</translation>
    </message>
    <message>
        <source>Type its username to delete it:</source>
        <translation>Type its username to delete it:</translation>
    </message>
    <message>
        <source>Make the directory what its account is. The password comes from the keyring or from standard input.</source>
        <translation>Make the directory what its account is. The password comes from the keyring or from standard input.</translation>
    </message>
    <message>
        <source>Connect the directory to the account at this address. Goes with the hub and sync.</source>
        <translation>Connect the directory to the account at this address. Goes with the hub and sync.</translation>
    </message>
    <message>
        <source>The username of the API user to sign in with. Goes with --account.</source>
        <translation>The username of the API user to sign in with. Goes with --account.</translation>
    </message>
    <message>
        <source>Read its password from the first line of standard input, instead of from the keyring. It is not kept. Goes with the hub, sync and delete.</source>
        <translation>Read its password from the first line of standard input, instead of from the keyring. It is not kept. Goes with the hub, sync and delete.</translation>
    </message>
    <message>
        <source>Do not ask. Goes with sync and delete.</source>
        <translation>Do not ask. Goes with sync and delete.</translation>
    </message>
    <message>
        <source>The options &apos;--sample&apos; and &apos;--account&apos; exclude each other.</source>
        <translation>The options &apos;--sample&apos; and &apos;--account&apos; exclude each other.</translation>
    </message>
    <message>
        <source>Asking the account… %1 received</source>
        <comment>progress</comment>
        <translation>Asking the account… %1 received</translation>
    </message>
    <message>
        <source>Comparing… %1 API users</source>
        <comment>progress</comment>
        <translation>Comparing… %1 API users</translation>
    </message>
    <message>
        <source>Writing the directory… %1 of %2</source>
        <comment>progress</comment>
        <translation>Writing the directory… %1 of %2</translation>
    </message>
    <message>
        <source>The account lists far fewer API users than the directory holds: the sync would remove %1 of %2.</source>
        <translation>The account lists far fewer API users than the directory holds: the sync would remove %1 of %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. If that is right, use --yes to remove them without a question.</source>
        <translation>Nothing was changed. If that is right, use --yes to remove them without a question.</translation>
    </message>
    <message>
        <source>Remove them from the directory? [y/N]</source>
        <comment>put the first letter of your word for yes</comment>
        <translation>Remove them from the directory? [y/N]</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>By now the sync would remove even more API users: %1. Nothing was changed. Start it again.</source>
        <translation>By now the sync would remove even more API users: %1. Nothing was changed. Start it again.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos; and &apos;%2&apos; belong together.</source>
        <translation>The options &apos;%1&apos; and &apos;%2&apos; belong together.</translation>
    </message>
    <message>
        <source>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; belong together.</source>
        <translation>The options &apos;%1&apos;, &apos;%2&apos; and &apos;%3&apos; belong together.</translation>
    </message>
    <message>
        <source>Only API users of this type.</source>
        <translation>Only API users of this type.</translation>
    </message>
    <message>
        <source>Only API users by their last use, which was one of: %1.</source>
        <translation>Only API users by their last use, which was one of: %1.</translation>
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
        <source>Some that there are: %1.</source>
        <translation>Some that there are: %1.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>There is no operator %1.</translation>
    </message>
    <message>
        <source>There are several operators %1. Name one by its guid: %2.</source>
        <translation>There are several operators %1. Name one by its guid: %2.</translation>
    </message>
    <message>
        <source>There is no operator group %1.</source>
        <translation>There is no operator group %1.</translation>
    </message>
    <message>
        <source>There are several operator groups %1. Name one by its guid: %2.</source>
        <translation>There are several operator groups %1. Name one by its guid: %2.</translation>
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
        <source>On the command line: use --password-stdin, and write the password to standard input.</source>
        <translation>On the command line: use --password-stdin, and write the password to standard input.</translation>
    </message>
    <message>
        <source>Checking whether the API user was deleted…</source>
        <translation>Checking whether the API user was deleted…</translation>
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
        <source>Sign in with an API user of the account, preferably that of an administrator. It is not the e-mail address and password with which an operator signs in.</source>
        <translation>Sign in with an API user of the account, preferably that of an administrator. It is not the e-mail address and password with which an operator signs in.</translation>
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
        <source>The %Ln API user(s) that this directory holds now are compared with the account&apos;s: those that the account does not have are removed here.</source>
        <translation>
            <numerusform>The %Ln API user that this directory holds now is compared with the account&apos;s: if the account does not have it, it is removed here.</numerusform>
            <numerusform>The %Ln API users that this directory holds now are compared with the account&apos;s: those that the account does not have are removed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of this directory</source>
        <translation>What becomes of this directory</translation>
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
</context>
<context>
    <name>umh::DeleteConfirmation</name>
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
        <source>Delete API user %1 of %2?</source>
        <translation>Delete API user %1 of %2?</translation>
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
        <source>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect it with another one.</source>
        <translation>This is the API user that this program signs in with. Without it, the program can neither sync nor change anything until you connect it with another one.</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has been used since you confirmed.</source>
        <translation>It was not deleted yet, because it has been used since you confirmed.</translation>
    </message>
    <message>
        <source>It was not deleted yet, because it has been used since you confirmed. Last used: %1 (%2).</source>
        <comment>how long ago (exact time)</comment>
        <translation>It was not deleted yet, because it has been used since you confirmed. Last used: %1 (%2).</translation>
    </message>
    <message>
        <source>To delete it all the same, type its &amp;user name:</source>
        <translation>To delete it all the same, type its &amp;user name:</translation>
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
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Made up, to look around in</source>
        <translation>Made up, to look around in</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 of %2 operators in use</source>
        <translation>%1 of %2 operators in use</translation>
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
        <source>Offline. As of the last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Offline. As of the last sync: %1</translation>
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
        <source>Sign in to an account, and keep this directory like it</source>
        <translation>Sign in to an account, and keep this directory like it</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sync now</translation>
    </message>
    <message>
        <source>Fetch what has changed at the account</source>
        <translation>Fetch what has changed at the account</translation>
    </message>
</context>
<context>
    <name>umh::DirectoryTableView</name>
    <message>
        <source>Standard columns</source>
        <translation>Standard columns</translation>
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
        <source>Something went wrong that should not happen</source>
        <translation>Something went wrong that should not happen</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it together with this message.</source>
        <translation>Try again. If it happens again, please report it together with this message.</translation>
    </message>
    <message>
        <source>You cancelled this</source>
        <translation>You cancelled this</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start it again any time.</source>
        <translation>Nothing was changed. You can start it again any time.</translation>
    </message>
    <message>
        <source>This version cannot open a directory of this kind</source>
        <translation>This version cannot open a directory of this kind</translation>
    </message>
    <message>
        <source>Give the path of a file instead.</source>
        <translation>Give the path of a file instead.</translation>
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
        <source>The system does not let you read or write here</source>
        <translation>The system does not let you read or write here</translation>
    </message>
    <message>
        <source>Ask the owner of the file or folder for access, or choose another place.</source>
        <translation>Ask the owner of the file or folder for access, or choose another place.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>The file could not be read to its end</translation>
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
        <source>It was left as it is. Choose the file that holds your directory.</source>
        <translation>It was left as it is. Choose the file that holds your directory.</translation>
    </message>
    <message>
        <source>The file is a database, but not a directory of User management hub</source>
        <translation>The file is a database, but not a directory of User management hub</translation>
    </message>
    <message>
        <source>The directory was made by a newer version of User management hub</source>
        <translation>The directory was made by a newer version of User management hub</translation>
    </message>
    <message>
        <source>format %1</source>
        <comment>number of a file format</comment>
        <translation>format %1</translation>
    </message>
    <message>
        <source>It was left as it is. Update User management hub, then open the directory again.</source>
        <translation>It was left as it is. Update User management hub, then open the directory again.</translation>
    </message>
    <message>
        <source>Another program is using the directory</source>
        <translation>Another program is using the directory</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment or close the other program, then try again.</source>
        <translation>Nothing was changed. Wait a moment or close the other program, then try again.</translation>
    </message>
    <message>
        <source>The directory cannot be written to</source>
        <translation>The directory cannot be written to</translation>
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
        <source>The directory is damaged</source>
        <translation>The directory is damaged</translation>
    </message>
    <message>
        <source>Keep a copy of the file. Then restore it from a backup, or import your files into a new directory.</source>
        <translation>Keep a copy of the file. Then restore it from a backup, or import your files into a new directory.</translation>
    </message>
    <message>
        <source>It does not exist any more; it was deleted in the meantime</source>
        <translation>It does not exist any more; it was deleted in the meantime</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh to see what is there now.</source>
        <translation>There is nothing left to do. Refresh to see what is there now.</translation>
    </message>
    <message>
        <source>The directory is not empty</source>
        <translation>The directory is not empty</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a directory that is new or empty.</source>
        <translation>Nothing was changed. Choose a directory that is new or empty.</translation>
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
        <source>The file is nested deeper than any answer of the account</source>
        <translation>The file is nested deeper than any answer of the account</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Check that this is the right file.</translation>
    </message>
    <message>
        <source>A text in the file is longer than the directory takes</source>
        <translation>A text in the file is longer than the directory takes</translation>
    </message>
    <message>
        <source>Shorten that text.</source>
        <translation>Shorten that text.</translation>
    </message>
    <message>
        <source>The file holds neither operators, nor operator groups, nor API users</source>
        <translation>The file holds neither operators, nor operator groups, nor API users</translation>
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
        <source>there are: %1</source>
        <comment>names of fields</comment>
        <translation>there are: %1</translation>
    </message>
    <message>
        <source>A field holds something that does not belong there</source>
        <translation>A field holds something that does not belong there</translation>
    </message>
    <message>
        <source>Correct the field, or save the answer of the account again.</source>
        <translation>Correct the field, or save the answer of the account again.</translation>
    </message>
    <message>
        <source>The same guid occurs twice</source>
        <translation>The same guid occurs twice</translation>
    </message>
    <message>
        <source>Leave out one of the two elements, or the file that was chosen twice.</source>
        <translation>Leave out one of the two elements, or the file that was chosen twice.</translation>
    </message>
    <message>
        <source>An operator is named that is neither in the directory nor in the files</source>
        <translation>An operator is named that is neither in the directory nor in the files</translation>
    </message>
    <message>
        <source>Import the file with the operators together with this one.</source>
        <translation>Import the file with the operators together with this one.</translation>
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
        <source>The account&apos;s answer is nested deeper than it should ever be</source>
        <translation>The account&apos;s answer is nested deeper than it should ever be</translation>
    </message>
    <message>
        <source>A text in the account&apos;s answer is longer than the directory takes</source>
        <translation>A text in the account&apos;s answer is longer than the directory takes</translation>
    </message>
    <message>
        <source>Shorten that text at the account, then try again.</source>
        <translation>Shorten that text at the account, then try again.</translation>
    </message>
    <message>
        <source>The account&apos;s answer holds something else than was asked for</source>
        <translation>The account&apos;s answer holds something else than was asked for</translation>
    </message>
    <message>
        <source>A required field is missing in the account&apos;s answer</source>
        <translation>A required field is missing in the account&apos;s answer</translation>
    </message>
    <message>
        <source>Please report this together with this message.</source>
        <translation>Please report this together with this message.</translation>
    </message>
    <message>
        <source>A field in the account&apos;s answer holds something that does not belong there</source>
        <translation>A field in the account&apos;s answer holds something that does not belong there</translation>
    </message>
    <message>
        <source>The same guid occurs twice in the account&apos;s answer</source>
        <translation>The same guid occurs twice in the account&apos;s answer</translation>
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
        <source>it holds a question mark</source>
        <comment>the address</comment>
        <translation>it holds a question mark</translation>
    </message>
    <message>
        <source>it holds a number sign</source>
        <comment>the address; the character #</comment>
        <translation>it holds a number sign</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <comment>the address</comment>
        <translation>it holds a user name or password</translation>
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
        <source>This address is not safe: without HTTPS, others could read the password</source>
        <translation>This address is not safe: without HTTPS, others could read the password</translation>
    </message>
    <message>
        <source>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</source>
        <translation>Use an address that begins with https://. Plain http:// is accepted for this very computer only.</translation>
    </message>
    <message>
        <source>The directory is not connected to an account</source>
        <translation>The directory is not connected to an account</translation>
    </message>
    <message>
        <source>Connect it first: menu Account, “Connect to an account…”.</source>
        <translation>Connect it first: menu Account, “Connect to an account…”.</translation>
    </message>
    <message>
        <source>The password for the account is not at hand</source>
        <translation>The password for the account is not at hand</translation>
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
        <source>The account&apos;s server does not take the connection</source>
        <translation>The account&apos;s server does not take the connection</translation>
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
        <source>The proxy between this computer and the account refused or failed</source>
        <translation>The proxy between this computer and the account refused or failed</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of your system, or ask whoever runs your network.</source>
        <translation>Check the proxy in the network settings of your system, or ask whoever runs your network.</translation>
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
        <source>The account&apos;s answer is larger than this program takes</source>
        <translation>The account&apos;s answer is larger than this program takes</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>a size</comment>
        <translation>limit: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, please report this together with this message.</source>
        <translation>Check the address. If it is right, please report this together with this message.</translation>
    </message>
    <message>
        <source>The account does not accept the user name and password</source>
        <translation>The account does not accept the user name and password</translation>
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
        <source>The account does not have it (any more)</source>
        <translation>The account does not have it (any more)</translation>
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
        <source>If the message does not say what to correct, please report it.</source>
        <translation>If the message does not say what to correct, please report it.</translation>
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
        <source>The account&apos;s server has a fault</source>
        <translation>The account&apos;s server has a fault</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, tell the support of the service.</source>
        <translation>Try again later. If it lasts, tell the support of the service.</translation>
    </message>
    <message>
        <source>No answer came that tells whether the account has made the change</source>
        <translation>No answer came that tells whether the account has made the change</translation>
    </message>
    <message>
        <source>This is found out as soon as the account answers again. There is no need to repeat it.</source>
        <translation>This is found out as soon as the account answers again. There is no need to repeat it.</translation>
    </message>
    <message>
        <source>The sync would remove suspiciously many API users</source>
        <translation>The sync would remove suspiciously many API users</translation>
    </message>
    <message>
        <source>Check whether they are really gone at the account. If so, sync again, and confirm that they are to be removed.</source>
        <translation>Check whether they are really gone at the account. If so, sync again, and confirm that they are to be removed.</translation>
    </message>
    <message>
        <source>This is another account than the one that the directory holds</source>
        <translation>This is another account than the one that the directory holds</translation>
    </message>
    <message>
        <source>Sign in to the same account, or use another directory for this one.</source>
        <translation>Sign in to the same account, or use another directory for this one.</translation>
    </message>
    <message>
        <source>The keyring of your desktop did not keep or give the password</source>
        <translation>The keyring of your desktop did not keep or give the password</translation>
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
        <source>The directory mirrors an account: the next sync would undo an import</source>
        <translation>The directory mirrors an account: the next sync would undo an import</translation>
    </message>
    <message>
        <source>Disconnect it from its account first, or use another directory.</source>
        <translation>Disconnect it from its account first, or use another directory.</translation>
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
        <source>it is signed by nobody but itself</source>
        <comment>the certificate</comment>
        <translation>it is signed by nobody but itself</translation>
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
        <source>it is made out to another server</source>
        <comment>the certificate</comment>
        <translation>it is made out to another server</translation>
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
        <source>Standard input holds no password</source>
        <translation>Standard input holds no password</translation>
    </message>
    <message>
        <source>Write the password to standard input, as its first line.</source>
        <translation>Write the password to standard input, as its first line.</translation>
    </message>
    <message>
        <source>Another program has connected this directory otherwise, or disconnected it</source>
        <translation>Another program has connected this directory otherwise, or disconnected it</translation>
    </message>
    <message>
        <source>The directory is opened again by itself, as soon as a password that is still shown is stored. Try again after that.</source>
        <translation>The directory is opened again by itself, as soon as a password that is still shown is stored. Try again after that.</translation>
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
        <source>Try again. If it happens again, please report this problem and include this message.</source>
        <translation>Try again. If it happens again, please report this problem and include this message.</translation>
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
        <source>Sample data: nothing you do here touches your own directory.</source>
        <translation>Sample data: nothing you do here touches your own directory.</translation>
    </message>
    <message>
        <source>Close sample data</source>
        <translation>Close sample data</translation>
    </message>
    <message>
        <source>User management hub</source>
        <translation>User management hub</translation>
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
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Import files…</translation>
    </message>
    <message>
        <source>&amp;Close sample data</source>
        <translation>&amp;Close sample data</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>View all API &amp;users</source>
        <translation>View all API &amp;users</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
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
    <message>
        <source>The directory follows the account it is connected to; the next sync would undo an import.</source>
        <translation>The directory follows the account it is connected to; the next sync would undo an import.</translation>
    </message>
    <message>
        <source>Disconnect from the account</source>
        <translation>Disconnect from the account</translation>
    </message>
    <message>
        <source>Disconnect this directory from its account?</source>
        <translation>Disconnect this directory from its account?</translation>
    </message>
    <message>
        <source>The password is forgotten. Operators, operator groups and API users stay in the directory as they are now; what you delete from then on is deleted here only, not at the account.</source>
        <translation>The password is forgotten. Operators, operator groups and API users stay in the directory as they are now; what you delete from then on is deleted here only, not at the account.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>View all op&amp;erators</source>
        <translation>View all op&amp;erators</translation>
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
    <name>umh::OperatorGroupChooser</name>
    <message>
        <source>No operator group matches.</source>
        <translation>No operator group matches.</translation>
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
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
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
        <source>No operator group matches. Press Esc to see all of them.</source>
        <translation>No operator group matches. Press Esc to see all of them.</translation>
    </message>
    <message>
        <source>There are no operator groups.</source>
        <translation>There are no operator groups.</translation>
    </message>
    <message>
        <source>This operator is a member of no group.</source>
        <translation>This operator is a member of no group.</translation>
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
        <source>Show &amp;operators</source>
        <translation>Show &amp;operators</translation>
    </message>
    <message>
        <source>Show &amp;API users in the overview</source>
        <translation>Show &amp;API users in the overview</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shows the operator groups in which every word occurs. Esc clears.</source>
        <translation>Shows the operator groups in which every word occurs. Esc clears.</translation>
    </message>
    <message>
        <source>Operator groups</source>
        <translation>Operator groups</translation>
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
        <source>No operator matches. Press Esc to see all of them.</source>
        <translation>No operator matches. Press Esc to see all of them.</translation>
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
        <source>&amp;Open operator</source>
        <translation>&amp;Open operator</translation>
    </message>
    <message>
        <source>Show &amp;API users in the overview</source>
        <translation>Show &amp;API users in the overview</translation>
    </message>
    <message>
        <source>Name, e-mail or operator group</source>
        <translation>Name, e-mail or operator group</translation>
    </message>
    <message>
        <source>Shows the operators in which every word occurs. Esc clears.</source>
        <translation>Shows the operators in which every word occurs. Esc clears.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
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
        <source>Administrators: gives its members all rights.</source>
        <translation>Administrators: gives its members all rights.</translation>
    </message>
</context>
<context>
    <name>umh::OperatorWindow</name>
    <message>
        <source>This operator does not exist any more.</source>
        <translation>This operator does not exist any more.</translation>
    </message>
    <message>
        <source>What is shown of it is the last that was known.</source>
        <translation>What is shown of it is the last that was known.</translation>
    </message>
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
        <source>&amp;Main</source>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>Member &amp;of</source>
        <translation>Member &amp;of</translation>
    </message>
    <message>
        <source>&amp;API management</source>
        <translation>&amp;API management</translation>
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
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>umh::OverviewWindow</name>
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
        <source>Last sync: %1</source>
        <comment>how long ago</comment>
        <translation>Last sync: %1</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Not yet synced</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>umh::RemovalsQuestion</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln API user(s) from this directory?</source>
        <translation>
            <numerusform>Remove %Ln API user from this directory?</numerusform>
            <numerusform>Remove %Ln API users from this directory?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account lists %1 API users; the directory holds %2. If that is not what you expect, keep them: the account may not have answered in full, and the next sync looks again.</source>
        <translation>The account lists %1 API users; the directory holds %2. If that is not what you expect, keep them: the account may not have answered in full, and the next sync looks again.</translation>
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
        <source>Everything in them was known already; nothing was changed.</source>
        <translation>Everything in them was known already; nothing was changed.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1: %2 new, %3 changed, %4 unchanged.</translation>
    </message>
    <message>
        <source>The directory was up to date already.</source>
        <translation>The directory was up to date already.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 removed.</source>
        <comment>operators and the like, with numbers</comment>
        <translation>%1: %2 new, %3 changed, %4 removed.</translation>
    </message>
    <message>
        <source>The files hold nothing to import.</source>
        <translation>The files hold nothing to import.</translation>
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
        <source>%Ln row(s) are too many to copy at once.</source>
        <translation>
            <numerusform>%Ln row is too many to copy at once.</numerusform>
            <numerusform>%Ln rows are too many to copy at once.</numerusform>
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
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Standard columns</source>
        <translation>&amp;Standard columns</translation>
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
        <source>Sort &amp;by this column</source>
        <translation>Sort &amp;by this column</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olumns…</translation>
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
        <source>&amp;Explore with sample data</source>
        <translation>&amp;Explore with sample data</translation>
    </message>
    <message>
        <source>Look around with made-up operators and API users</source>
        <translation>Look around with made-up operators and API users</translation>
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
        <source>Sign in to an account, and keep this directory like it</source>
        <translation>Sign in to an account, and keep this directory like it</translation>
    </message>
</context>
</TS>
