-- A key over periods.
-- since: 18
-- needs: btree_gist
--- before
create extension btree_gist;
create table room (id int, during tstzrange);
--- after
create extension btree_gist;
create table room (id int, during tstzrange, primary key (id, during without overlaps));
--- rows
insert into room values (1, '[2024-01-01, 2024-02-01)');
--- expected
ALTER TABLE public.room
    ALTER COLUMN during SET NOT NULL,
    ALTER COLUMN id SET NOT NULL,
    ADD CONSTRAINT room_pkey PRIMARY KEY (id, during WITHOUT OVERLAPS);
-- ACCESS EXCLUSIVE on public.room, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.room
    DROP CONSTRAINT room_pkey,
    ALTER COLUMN during DROP NOT NULL,
    ALTER COLUMN id DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.room
