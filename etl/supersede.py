"""Time in the warehouse: a later submission closes the one it replaces, and a later row the row of the same key.

Rows of a table without a key are the same where they say the same: told again in an office's later file, they count
once.
"""

from collections.abc import Sequence

import schema
import store
from etl import revaluing, told_twice, unnumbered
from etl.portfolio import REGISTERS
from settings import OPEN_END


def supersede(draft: store.Draft, touched: Sequence[str]) -> None:
    """Set every known_to that `touched` submissions may have changed; the order of loading does not matter."""
    draft.run("create or replace temp table touched as select unnest($ids) as submission_id", {"ids": list(touched)})
    _close_submissions(draft)
    unnumbered.follow(draft)
    moved = [table for table in schema.TABLES.values() if table.name != "meta" and _is_touched(draft, table)]
    for table in moved:
        revaluing.collapse(draft, table, _among(table))
        _close_rows(draft, table)
    for name in schema.SHARED:
        draft.run(
            f"update {name} set known_to = deal.known_to from (select submission_id, agreement_id,"
            " max(known_to) as known_to from accepted_agreement group by all) as deal"
            f" where deal.submission_id = {name}.submission_id and deal.agreement_id = {name}.agreement_id"
            f" and deal.known_to <> {name}.known_to"
        )
    for table in moved:
        revaluing.spread(draft, table, _among(table))
    told_twice.follow(draft)
    draft.run("drop table touched")


#: Whose a file is: an office's, or where it does not say, that of the files it may replace.
_WHOSE = "coalesce(submission.office, submission.identity)"


def _among(table: schema.Table) -> str:
    """The rows of a table that the touched submissions brought, or whose key they say; their offices' without one."""
    name = f"accepted_{table.name}"
    mine = f"{name}.submission_id in (select submission_id from touched)"
    if not table.key:
        theirs = f"select (organisation, {_WHOSE}) from submission where submission_id in (select * from touched)"
        of_theirs = f"select submission_id from submission where (organisation, {_WHOSE}) in ({theirs})"
        return f"{name}.submission_id in ({of_theirs})"
    first = f'{name}."{table.key[0]}"'
    return f"{first} in (select {first} from {name} where {mine})"


def _is_touched(draft: store.Draft, table: schema.Table) -> bool:
    among = f"accepted_{table.name}.submission_id in (select submission_id from touched)"
    return bool(draft.query(f"select 1 from accepted_{table.name} where {among} limit 1").rows)


def _close_submissions(draft: store.Draft) -> None:
    """Of several submissions of one identity the newest stands; each other ends on the day the next was known."""
    draft.run(
        """
        create or replace temp table spans as
        select
            submission_id,
            coalesce(
                lead(known_on) over (partition by organisation, identity order by known_on, received_at),
                $open
            ) as known_to
        from submission
        where (organisation, identity) in (
            select (organisation, identity) from submission where submission_id in (select submission_id from touched)
        )
        """,
        {"open": OPEN_END},
    )
    draft.run(
        "insert into touched select spans.submission_id from spans join submission"
        " on submission.submission_id = spans.submission_id where submission.known_to <> spans.known_to"
    )
    draft.run(
        "update submission set known_to = spans.known_to from spans"
        " where spans.submission_id = submission.submission_id and submission.known_to <> spans.known_to"
    )


def _close_rows(draft: store.Draft, table: schema.Table) -> None:
    """A row ends with its submission, or when a later submission says the same key again."""
    name = f"accepted_{table.name}"
    keys = ", ".join(f'{name}."{key}"' for key in table.key or table.columns)
    rank, whose = "1", "null"
    if table.name == "flow":  # a register's extract and an office's workbook may use one number: they are two tellings
        first = "split_part(submission.identity, '|', 1)"
        whose = f"case when {first} in {REGISTERS} then {first} end"
    if table.name == "joint_programme":  # line 1.1.2 of a country's framework is not that of another's
        whose = f"case when regexp_full_match(programme_id, '[0-9.]+') then {_WHOSE} end"
    if not table.key:  # what one file says twice is two
        rank, whose = f"row_number() over (partition by {name}.submission_id, {keys} order by sheet, row)", _WHOSE
    draft.run(
        f"""
        create or replace temp table spans as
        select
            row_place as place,
            least(
                file_known_to,
                coalesce(
                    lead(known_from) over (
                        partition by organisation, whose_file, {keys.replace(f"{name}.", "")}, nth
                        order by known_from, period_end, received_at
                    ),
                    $open
                )
            ) as known_to
        from (
            select
                {name}.rowid as row_place, {name}.organisation, {name}.known_from, {keys}, {rank} as nth,
                {whose} as whose_file, submission.known_to as file_known_to,
                submission.period_end, submission.received_at
            from {name}
            join submission on submission.submission_id = {name}.submission_id
            where {_among(table)}
        ) as told
        """,
        {"open": OPEN_END},
    )
    draft.run(
        f"update {name} set known_to = spans.known_to from spans"
        f" where spans.place = {name}.rowid and {name}.known_to <> spans.known_to"
    )
