"""Numbers: a cell that holds several phones, the customer's own first and the further ones after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from models.problem import Problem

if TYPE_CHECKING:
    from models.field import Field
    from models.kinds.kind import Kind

TARGET = "customers.phone"
_MARKS = re.compile(r"[,，、;；/／|\n]+")
_MARKS_AND_GAPS = re.compile(r"[,，、;；/／|\s]+")
_SHORTEST = 7  # digits; fewer are an extension


class Numbers(tuple[str, ...]):
    """Several phones of one customer, the main one first."""

    __slots__ = ()


def several_numbers(words: str, field: Field, kind: Kind) -> Numbers | None:
    """Read the phones of a cell that is not one phone; None unless every part is one.

    >>> from models.kinds import kind_named
    >>> from models.labelling import described
    >>> from models.tables.customers import Customer
    >>> several_numbers("13800138000、010-12345678", described(Customer)["phone"], kind_named("phone"))
    ('13800138000', '01012345678')
    """
    for marks in (_MARKS, _MARKS_AND_GAPS):
        parts = [part for part in marks.split(words) if part.strip()]
        if len(parts) > 1 and all(sum(sign.isdigit() for sign in part) >= _SHORTEST for part in parts):
            read = [kind.parse(part, field) for part in parts]
            if not any(phone is None or isinstance(phone, Problem) for phone in read):
                return Numbers(dict.fromkeys(read))
    return None
