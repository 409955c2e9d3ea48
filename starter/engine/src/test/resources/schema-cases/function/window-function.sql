-- A window function in C.
--- before
--- after
create function my_row_number() returns bigint language internal window immutable strict as 'window_row_number';
