-- A class that stores another type.
--- before
--- after
create operator class my_tags for type text[] using gin as
  operator 1 && (anyarray, anyarray), operator 2 @> (anyarray, anyarray), function 1 bttextcmp(text, text),
  function 2 ginarrayextract(anyarray, internal, internal), function 3 ginqueryarrayextract(anyarray, internal, int2, internal, internal, internal, internal),
  function 4 ginarrayconsistent(internal, int2, anyarray, int4, internal, internal, internal, internal), storage text;
