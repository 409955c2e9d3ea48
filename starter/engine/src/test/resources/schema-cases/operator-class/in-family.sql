-- Several classes in a family, with loose members.
--- before
create operator family numbers using btree;
--- after
create operator family numbers using btree;
create operator class n4 for type int using btree family numbers as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(int, int);
create operator class n8 for type int8 using btree family numbers as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint8cmp(int8, int8);
alter operator family numbers using btree add
  operator 1 < (int, int8), operator 3 = (int, int8), function 1 (int, int8) btint48cmp(int, int8);
