-- It becomes the default: PostgreSQL has no ALTER for that.
--- before
create conversion my for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
--- after
create default conversion my for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
