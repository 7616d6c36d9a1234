#!/bin/bash
# First start of an empty database: a schema per service, and a user per service that may see nothing else.
set -eu

quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

schema_with_owner() {
  cat <<SQL
create database if not exists \`$1\` character set utf8mb4 collate utf8mb4_0900_ai_ci;
create user if not exists '$1'@'%' identified by $(quoted "$2");
grant all privileges on \`${1//_/\\_}\`.* to '$1'@'%';
SQL
}

{
  schema_with_owner "${DB_NAME}_tickets" "$TICKET_DB_PASSWORD"
  schema_with_owner "${DB_NAME}_replies" "$REPLY_DB_PASSWORD"
  schema_with_owner "${DB_NAME}_attachments" "$ATTACHMENT_DB_PASSWORD"
  schema_with_owner "${DB_NAME}_notifications" "$NOTIFICATION_DB_PASSWORD"
} | MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --user=root
