select name, version, environments, environment, origin, ran_on, ran_by, execution_ms, inserted, updated, unchanged,
    deleted, failed_version, failed_on, failure
from %s
order by name
