-- A recursive view.
--- before
create table t (id int, parent int);
--- after
create table t (id int, parent int);
create recursive view tree (id, depth) as select id, 0 from t where parent is null union all select t.id, tree.depth + 1 from t join tree on t.parent = tree.id;
--- expected
CREATE VIEW public.tree AS
 WITH RECURSIVE tree(id, depth) AS (
         SELECT t.id,
            0 AS "?column?"
           FROM public.t
          WHERE (t.parent IS NULL)
        UNION ALL
         SELECT t.id,
            (tree_1.depth + 1)
           FROM (public.t
             JOIN tree tree_1 ON ((t.parent = tree_1.id)))
        )
 SELECT id,
    depth
   FROM tree;
-- ACCESS SHARE on public.t
ALTER VIEW public.tree OWNER TO case_admin;
--- expected back
DROP VIEW public.tree;
-- ACCESS EXCLUSIVE on public.tree
