#!/bin/sh
# Runs once, when the database is made: the owner, which migrates, and the application, which may read and write what the owner
# grants it. Neither is a superuser, and nobody else may connect.
set -eu
psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$(cat /run/secrets/owner_password)" --set app_password="$(cat /run/secrets/app_password)" <<'SQL'
CREATE ROLE isp_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE isp_app LOGIN PASSWORD :'app_password';
CREATE DATABASE isp OWNER isp_owner;
REVOKE ALL ON DATABASE isp FROM PUBLIC;
GRANT CONNECT ON DATABASE isp TO isp_app;
SQL
