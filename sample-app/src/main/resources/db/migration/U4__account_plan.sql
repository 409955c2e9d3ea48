ALTER TABLE account DROP COLUMN plan_code;
