"""What a database looks like from outside: columns, indexes, references; names of indexes do not count."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Any

import asyncpg

if TYPE_CHECKING:
    from pathlib import Path

Structure = dict[str, dict[str, Any]]
POSTGRES_COLUMNS = """
select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname = current_schema() and a.attnum > 0 and not a.attisdropped
"""
POSTGRES_INDEXES = """
select c.relname, i.indisunique, i.indisprimary, regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING ', '')
from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname = current_schema()
"""
POSTGRES_REFERENCES = """
select c.relname, pg_get_constraintdef(k.oid)
from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
where k.contype = 'f' and n.nspname = current_schema()
"""


def sqlite_structure(path: Path) -> Structure:
    """Give the structure of a SQLite file by table."""
    found: Structure = {}
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "select name, wr from pragma_table_list where type = 'table' and schema = 'main'"
            " and name not like 'sqlite_%'"
        ).fetchall()
        for table, without_rowid in tables:
            columns = connection.execute(f'pragma table_info("{table}")').fetchall()
            indexes = set()
            for _, name, unique, _, partial in connection.execute(f'pragma index_list("{table}")').fetchall():
                of = tuple((row[2], row[3]) for row in connection.execute(f'pragma index_xinfo("{name}")') if row[5])
                indexes.add((bool(unique), bool(partial), of))
            references = connection.execute(f'pragma foreign_key_list("{table}")').fetchall()
            found[table] = {
                "columns": {row[1]: (row[2].upper(), bool(row[3]), row[5]) for row in columns},
                "indexes": indexes,
                "references": {row[2:7] for row in references},
                "without_rowid": bool(without_rowid),
            }
    return found


async def postgres_structure(url: str) -> Structure:
    """Give the structure of a PostgreSQL database by table."""
    found: Structure = {}
    connection = await asyncpg.connect(url)
    try:
        for table, name, kind, not_null in await connection.fetch(POSTGRES_COLUMNS):
            empty = {"columns": {}, "indexes": set(), "references": set()}
            found.setdefault(table, empty)["columns"][name] = (kind, not_null)
        for table, *index in await connection.fetch(POSTGRES_INDEXES):
            found[table]["indexes"].add(tuple(index))
        for table, reference in await connection.fetch(POSTGRES_REFERENCES):
            found[table]["references"].add(reference)
    finally:
        await connection.close()
    return found


async def structure(url: str, file: Path) -> Structure:
    """Give the structure of either database, without aerich's own table."""
    found = await postgres_structure(url) if url else sqlite_structure(file)
    found.pop("aerich", None)
    return found
