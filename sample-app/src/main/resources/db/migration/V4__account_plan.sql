ALTER TABLE account ADD COLUMN plan_code text NOT NULL DEFAULT 'free' REFERENCES plan;

CREATE INDEX account_plan_code ON account (plan_code);
