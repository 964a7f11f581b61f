-- What the house keeps of every file it received, whatever the file's own tables are.
create table if not exists submission (
    submission_id varchar, organisation varchar, family varchar, office varchar,
    period varchar, period_start date, period_end date,
    known_on date,              -- the day we count as knowing it: extracted on, else the date in the file's name, else received
    known_to date,              -- the day a resubmission replaced it; 9999-12-31 while it stands
    received_at timestamp, file_name varchar, content_sha256 varchar,
    author varchar, sender varchar, language varchar, status varchar,
    identity varchar            -- what a later submission must share to replace this one: family, office and period
);
create table if not exists submission_sheet (
    submission_id varchar, sheet varchar, table_name varchar, header_row integer,
    rows_read bigint, rows_accepted bigint, rows_held bigint, rows_ignored bigint
);
create table if not exists submission_money (
    submission_id varchar, sheet varchar, kind varchar,
    read_usd decimal(18, 2), accepted_usd decimal(18, 2), held_usd decimal(18, 2), ignored_usd decimal(18, 2)
);
-- What is at stake in the rows of each table of a sheet (etl/weights.py), and in those of them that wait.
create table if not exists submission_weight (
    submission_id varchar, sheet varchar, table_name varchar, rows_read bigint, rows_held bigint,
    weight_usd decimal(18, 2), held_weight_usd decimal(18, 2)
);
create table if not exists raw_row (
    submission_id varchar, sheet varchar, row integer, cells varchar[], fate varchar, note varchar
);
create table if not exists raw_column (
    submission_id varchar, sheet varchar, table_name varchar, column_name varchar,
    letter varchar, heading varchar, how varchar
);
create table if not exists finding (
    submission_id varchar, sheet varchar, row integer, cell varchar, column_name varchar, value varchar,
    rule varchar, severity varchar, details varchar
);
-- A flow that two sources tell: the telling set aside, the one that counts for it, why, from when until when.
create table if not exists told_twice (
    organisation varchar, agreement_id varchar, kind varchar,
    submission_id varchar, sheet varchar, row integer, letters varchar,
    counted_submission_id varchar, counted_sheet varchar, counted_row integer, counted_letters varchar,
    how varchar, known_from date, known_to date
);
create table if not exists agreement_country (
    organisation varchar, agreement_id varchar, country varchar, share decimal(9, 6),
    submission_id varchar, known_from date, known_to date
);
create table if not exists agreement_need (
    organisation varchar, agreement_id varchar, need_id varchar, share decimal(9, 6),
    submission_id varchar, known_from date, known_to date
);
create table if not exists agreement_origin (
    organisation varchar, agreement_id varchar, office varchar, share decimal(9, 6),
    submission_id varchar, known_from date, known_to date
);
create table if not exists organisation (
    organisation varchar, name_fr varchar, name_en varchar, name_es varchar, is_fictional boolean
);
-- The schema the layers above were built with: a warehouse published by an earlier house is built again before it serves.
create table if not exists built_by (fingerprint varchar);
-- The day each organisation's data speak of, and the thresholds its rules use (data/reference/organisations).
create table if not exists clock (
    organisation varchar, today date, ending_days integer, evaluation_months integer, evaluation_usd double,
    reporting_due_days integer
);
create table if not exists knowledge (known_on date);
-- Partners that may be one, with why and what is at stake; who is whom, as people decided it or below an organisation's limit.
create table if not exists partner_proposal (
    organisation varchar, partner_id varchar, principal_id varchar, partner_name varchar, principal_name varchar,
    score double, verdict varchar, evidence varchar, partner_country varchar, principal_country varchar,
    partner_usd decimal(18, 2), principal_usd decimal(18, 2)
);
create table if not exists partner_link (
    organisation varchar, partner_id varchar, principal_id varchar, how varchar
);
-- The same over time: from the day it was decided (or both were known) until the day before it was undone.
create table if not exists partner_link_span (
    organisation varchar, partner_id varchar, principal_id varchar, how varchar, known_from date, known_to date
);
-- Currencies that gave way to another (data/reference/redenominations.csv): today's, and how many old units make one.
create table if not exists currency_unit (currency varchar, successor varchar, units_per_successor double);
