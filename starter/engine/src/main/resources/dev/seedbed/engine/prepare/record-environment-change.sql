-- Records who sets the environment of the database now.
-- ?1 the user of the operating system, ?2 the environment before, ?3 the new one
insert into %s (changed_by, os_user, from_environment, to_environment)
values (session_user, ?, ?, ?)
