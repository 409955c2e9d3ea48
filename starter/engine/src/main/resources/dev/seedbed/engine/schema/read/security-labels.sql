select l.classoid as catalog, l.objoid as oid, l.objsubid as number, l.provider, l.label
from pg_seclabel l
