-- Creates conversions, one of them the default.
--- before
--- after
create conversion my for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create default conversion mine for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
