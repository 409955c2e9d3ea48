CREATE TABLE document (
    id uuid PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    title text NOT NULL,
    body text NOT NULL,
    tags text[] NOT NULL DEFAULT '{}',
    written_on date NOT NULL
);

CREATE INDEX document_account_id ON document (account_id);
