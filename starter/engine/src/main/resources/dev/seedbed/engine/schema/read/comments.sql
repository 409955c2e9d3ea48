select d.classoid as catalog, d.objoid as oid, d.objsubid as number, d.description as text
from pg_description d
where d.objoid >= 16384 or d.classoid in (2615, 3079)
