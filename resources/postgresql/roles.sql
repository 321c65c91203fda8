-- User management hub: the four roles for a shared database.
--
-- Run it with psql in that database, as a superuser, or as the database's owner with CREATEROLE and CREATEDB (as managed
-- services have it):
--
--     psql -d directory -f roles.sql
--
-- once before anybody opens the database with the program, and once more after the owner has opened it (or has brought it
-- up to date): what is there already stays, what has been added is granted. Then make people members:
--
--     CREATE ROLE anna LOGIN; GRANT umh_administrator TO anna;
--
--   umh_owner          makes and updates the database, loads it first, copies databases into it; may do all of the below
--   umh_administrator  syncs; adds, changes and deletes API users; connects and disconnects the account; keeps facts and jobs
--   umh_syncer         syncs, for a scheduled job. The program lets it do nothing else; the server cannot tell the changes
--                      of a sync from those of a person
--   umh_viewer         looks
--
-- Several databases on one server that are to have roles of their own: psql -v prefix=sales_ -d … -f roles.sql
-- Entries of the journal are added and read, never changed or removed, whatever the role: a trigger refuses it, and an entry
-- carries the session's user. Who owns the tables could drop that trigger, so few should be members of the owner; the chain
-- of hashes shows that something was changed also then.

\set ON_ERROR_STOP on
SET client_min_messages = warning; -- what is there already is no news
\if :{?prefix}
\else
  \set prefix umh_
\endif
\set owner :prefix owner
\set administrator :prefix administrator
\set syncer :prefix syncer
\set viewer :prefix viewer

BEGIN;

SELECT format('CREATE ROLE %I NOLOGIN', name)
FROM unnest(ARRAY[:'owner', :'administrator', :'syncer', :'viewer']) AS name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)
\gexec

GRANT :"viewer" TO :"syncer";
GRANT :"syncer" TO :"administrator";
GRANT :"administrator" TO :"owner";

-- Who is no superuser has to be a member of the owner for what follows; only for as long as it takes. From PostgreSQL 16
-- on, whoever has made a role may let others be members of it, and is one only in that.
SELECT CASE WHEN pg_has_role(current_user, :'owner',
                             CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)
            THEN 'no' ELSE 'yes' END AS joins \gset
SELECT format('GRANT %I TO CURRENT_USER', :'owner') WHERE :'joins' = 'yes'
\gexec

SELECT format('ALTER DATABASE %I OWNER TO %I', datname, :'owner')
FROM pg_database
WHERE datname = current_database() AND datdba <> :'owner'::regrole
\gexec
SELECT format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database())
\gexec
SELECT format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database())
\gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), :'viewer')
\gexec
SELECT format('GRANT CREATE, TEMPORARY ON DATABASE %I TO %I', current_database(), :'owner')
\gexec

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"viewer";
GRANT USAGE, CREATE ON SCHEMA public TO :"owner";

-- What was made before the database had this owner becomes the owner's.
SELECT format('ALTER TABLE public.%I OWNER TO %I', relname, :'owner')
FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relowner <> :'owner'::regrole
  AND to_regclass('public.directory_state') IS NOT NULL
  AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
\gexec
SELECT format('ALTER FUNCTION %s OWNER TO %I', pg_proc.oid::regprocedure, :'owner')
FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND proowner <> :'owner'::regrole
  AND to_regclass('public.directory_state') IS NOT NULL
  AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
\gexec

-- Of all tables, also those that a later version of the program will make.
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT SELECT ON TABLES TO :"viewer";
GRANT SELECT ON ALL TABLES IN SCHEMA public TO :"viewer";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO :"syncer";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO :"syncer";

-- What each may write in which table. What is not listed is the owner's to write.
SELECT format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON public.%I FROM %I, %I, %I', relname, :'viewer', :'syncer',
              :'administrator')
FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
\gexec
SELECT format('GRANT %s ON public.%I TO %I', granted.rights, granted.relation, granted.grantee)
FROM (VALUES
    -- a sync
    ('directory_state',       'UPDATE',                 :'syncer'),
    ('journal',               'INSERT',                 :'syncer'),
    ('journal_search',        'INSERT',                 :'syncer'),
    ('lease',                 'INSERT, UPDATE, DELETE', :'syncer'),
    ('account',               'UPDATE',                 :'syncer'),
    ('sign_in',               'INSERT, UPDATE, DELETE', :'syncer'),
    ('operator',              'INSERT, UPDATE, DELETE', :'syncer'),
    ('operator_group',        'INSERT, UPDATE, DELETE', :'syncer'),
    ('operator_group_member', 'INSERT, UPDATE, DELETE', :'syncer'),
    ('api_user',              'INSERT, UPDATE, DELETE', :'syncer'),
    ('sync_moment',           'INSERT, UPDATE, DELETE', :'syncer'),
    ('usage_sample',          'INSERT, UPDATE, DELETE', :'syncer'),
    ('usage_latest',          'INSERT, UPDATE, DELETE', :'syncer'),
    ('usage_sampling',        'INSERT, UPDATE, DELETE', :'syncer'),
    -- a sync also finds out what has become of changes that had no answer
    ('open_change',           'UPDATE, DELETE',         :'syncer'),
    -- a person
    ('open_change',           'INSERT',                 :'administrator'),
    ('account',               'INSERT, DELETE',         :'administrator'),
    ('api_user_fact',         'INSERT, UPDATE, DELETE', :'administrator'),
    ('job',                   'INSERT, UPDATE, DELETE', :'administrator'),
    ('job_item',              'INSERT, UPDATE, DELETE', :'administrator')
) AS granted (relation, rights, grantee)
WHERE to_regclass('public.' || quote_ident(granted.relation)) IS NOT NULL
\gexec

SELECT format('REVOKE %I FROM CURRENT_USER', :'owner') WHERE :'joins' = 'yes'
\gexec

COMMIT;
