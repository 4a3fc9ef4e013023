"""Indexes of own fields: once an hour, what a server that was stopped too early has left undone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.own_fields.indexes import keep_indexes
from models.text import Text
from surveys.tables.indexes import keep_table_indexes

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(
    zh="自定义字段和自建登记表的索引：新建 {made}，删除 {dropped}",
    en="Indexes of own fields and tables: {made} made, {dropped} dropped",
)


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(hours=1)


async def _run() -> Text:
    made, dropped = await keep_indexes()
    more, fewer = await keep_table_indexes()
    return DONE.fill(made=len(made) + len(more), dropped=len(dropped) + len(fewer))


own_field_indexes = Job("own_field_indexes", _every, _run)
