#!/bin/sh
# Reads each setting NAME whose NAME_FILE names a file (a secret that the platform mounts) from there, and becomes the command:
# no shell stands between it and the signals that stop it.
set -eu
for name in APP_SECRET DATABASE_URL DATABASE_OWNER_URL MAIL_SERVER PGPASSWORD; do
  eval "file=\${${name}_FILE:-}"
  [ -n "$file" ] || continue
  eval "given=\${${name}:-}"
  if [ -n "$given" ]; then
    echo "$name and ${name}_FILE are both set: set one." >&2
    exit 1
  fi
  if [ ! -r "$file" ]; then
    echo "${name}_FILE names $file, which cannot be read." >&2
    exit 1
  fi
  eval "$name=\$(cat \"\$file\")"
  export "${name?}"
  unset "${name}_FILE"
done
exec "$@"
