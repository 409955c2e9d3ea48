insert into %s (changed_on, changed_by, os_user, from_environment, to_environment)
values (?, ?, ?, ?, ?)
