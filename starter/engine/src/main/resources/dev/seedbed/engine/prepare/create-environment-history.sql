create table if not exists %s (
    changed_on timestamp with time zone not null default clock_timestamp(),
    changed_by text not null,
    os_user text,
    from_environment text,
    to_environment text not null
)
