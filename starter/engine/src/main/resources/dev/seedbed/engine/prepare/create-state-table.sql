-- Creates the table, or completes one that lacks a column.
create table if not exists %1$s (
    history_table text not null,
    datasource text not null,
    stamp text,
    environment text,
    fingerprint text,
    history_digest text,
    ledger_digest text,
    head_stamp text,
    below_baseline text,
    current_version text,
    prepared_on timestamp with time zone not null default now(),
    prepared_by text not null
);
alter table %1$s
    add column if not exists datasource text not null default 'default',
    add column if not exists stamp text,
    add column if not exists ledger_digest text,
    add column if not exists head_stamp text,
    add column if not exists below_baseline text,
    drop constraint if exists seedbed_state_pkey;
alter table %1$s
    add constraint seedbed_state_pkey primary key (history_table, datasource)
