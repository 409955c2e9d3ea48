-- Sets the check of the client for the session; no row if it stays as it is.
-- ?1 the server's process that was announced to the client: a pooler announces another one
select pg_catalog.set_config('client_connection_check_interval', '1000', false)
where pg_catalog.pg_backend_pid() = ?
  and pg_catalog.current_setting('client_connection_check_interval', true) = '0'
  and pg_catalog.version() ~ 'linux'
