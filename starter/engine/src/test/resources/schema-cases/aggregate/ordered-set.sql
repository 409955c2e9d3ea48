-- Ordered-set and hypothetical-set aggregates.
--- before
--- after
create aggregate my_percentile(float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate my_rank(variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);
--- expected
CREATE AGGREGATE public.my_percentile(double precision ORDER BY anyelement) (
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA = true,
    FINALFUNC_MODIFY = READ_WRITE,
    SFUNC = ordered_set_transition,
    STYPE = internal
);
ALTER AGGREGATE public.my_percentile(double precision, anyelement) OWNER TO case_admin;
CREATE AGGREGATE public.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (
    FINALFUNC = rank_final,
    FINALFUNC_EXTRA = true,
    FINALFUNC_MODIFY = READ_WRITE,
    HYPOTHETICAL = true,
    SFUNC = ordered_set_transition_multi,
    STYPE = internal
);
ALTER AGGREGATE public.my_rank("any") OWNER TO case_admin;
--- expected back
DROP AGGREGATE public.my_rank("any");
DROP AGGREGATE public.my_percentile(double precision, anyelement);
