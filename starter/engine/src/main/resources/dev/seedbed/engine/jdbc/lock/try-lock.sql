-- One try for the lock, and for the fence's with it, in the transaction that then keeps both. The settings let that
-- transaction idle for as long as the preparation takes, and let the server notice when its client is gone.
select
    pg_catalog.set_config('idle_in_transaction_session_timeout', '0', true),
    case
        when pg_catalog.current_setting('transaction_timeout', true) is not null
        then pg_catalog.set_config('transaction_timeout', '0', true)
    end,
    pg_catalog.set_config('tcp_keepalives_idle', '30', true),
    pg_catalog.set_config('tcp_keepalives_interval', '10', true),
    pg_catalog.set_config('tcp_keepalives_count', '3', true),
    case when pg_catalog.pg_try_advisory_xact_lock(?) then pg_catalog.pg_try_advisory_xact_lock(?) else false end
