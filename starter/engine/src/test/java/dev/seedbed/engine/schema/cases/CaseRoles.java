package dev.seedbed.engine.schema.cases;

import dev.seedbed.engine.TestServer.TestDatabase;

/** The roles that cases name. They belong to the server, so tests of several processes share them. */
final class CaseRoles {

    private CaseRoles() {}

    static void ensure(TestDatabase database) {
        StringBuilder names = new StringBuilder("'" + CaseDatabase.ADMIN + "'");
        CaseDatabase.ROLES.forEach(role -> names.append(", '").append(role).append('\''));
        database.execute(
                """
                do $$
                declare role name;
                begin
                  lock table pg_authid in share row exclusive mode;
                  foreach role in array array[%s] loop
                    if not exists (select from pg_roles where rolname = role) then
                      execute format('create role %%I login', role);
                    end if;
                  end loop;
                  execute 'alter role %s superuser';
                end $$"""
                        .formatted(names, CaseDatabase.ADMIN));
    }
}
