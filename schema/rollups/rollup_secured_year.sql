-- What is secured of each programme year, by place and source: what came, what is due, what will not come.
create or replace table rollup_secured_year as
select
    organisation, source, country, office, bureau, bureau_now, year, horizon, is_coming, is_past_due,
    sum(programme_usd) as programme_usd,
    sum(received_usd) as received_usd,
    sum(due_usd) as due_usd,
    sum(forgone_usd) as forgone_usd
from out_secured
group by all;
