-- An operator that orders.
--- before
--- after
create operator class my_point for type point using gist as
  operator 11 |>> (point, point), operator 1 << (point, point), operator 15 <-> (point, point) for order by float_ops,
  function 1 gist_point_consistent(internal, point, int2, oid, internal), function 2 gist_box_union(internal, internal),
  function 3 gist_point_compress(internal), function 5 gist_box_penalty(internal, internal, internal), function 6 gist_box_picksplit(internal, internal),
  function 7 gist_box_same(box, box, internal), function 8 gist_point_distance(internal, point, int2, oid, internal), storage box;
--- expected
CREATE OPERATOR FAMILY public.my_point USING gist;
ALTER OPERATOR FAMILY public.my_point USING gist ADD
    FUNCTION 3 (point, point) gist_point_compress(internal),
    FUNCTION 8 (point, point) gist_point_distance(internal,point,smallint,oid,internal),
    OPERATOR 1 <<(point,point),
    OPERATOR 11 |>>(point,point),
    OPERATOR 15 <->(point,point) FOR ORDER BY pg_catalog.float_ops;
CREATE OPERATOR CLASS public.my_point
    FOR TYPE point USING gist FAMILY public.my_point AS
    FUNCTION 1 (point, point) gist_point_consistent(internal,point,smallint,oid,internal),
    FUNCTION 2 (point, point) gist_box_union(internal,internal),
    FUNCTION 5 (point, point) gist_box_penalty(internal,internal,internal),
    FUNCTION 6 (point, point) gist_box_picksplit(internal,internal),
    FUNCTION 7 (point, point) gist_box_same(box,box,internal),
    STORAGE box;
ALTER OPERATOR FAMILY public.my_point USING gist OWNER TO case_admin;
ALTER OPERATOR CLASS public.my_point USING gist OWNER TO case_admin;
--- expected back
DROP OPERATOR FAMILY public.my_point USING gist;
