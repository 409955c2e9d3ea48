select n.oid, n.pnpubid as publication, s.nspname as name
from pg_publication_namespace n
join pg_namespace s on s.oid = n.pnnspid
