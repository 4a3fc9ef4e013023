"""What a browser sent, as the form engine reads it: names and values of HTML inputs become typed answers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from surveys.engine.form import Form

SEVERAL: Final = frozenset({"choices", "file"})
MOST_PAIRS: Final = 2_000
LONGEST: Final = 20_000


def typed_from(form: Form, pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Read pairs of an HTML form: `why` may come several times, `rank:price` holds a place, `work.0.cost` a round.

    `car:find` is what stands in the search box of `car`.
    """
    flat: dict[str, list[str]] = defaultdict(list)
    for number, (name, value) in enumerate(pairs):
        if number >= MOST_PAIRS:
            break
        flat[name].append(value[:LONGEST])
    typed: dict[str, Any] = {}
    ranks: dict[str, dict[str, str]] = defaultdict(dict)
    sought: dict[str, str] = {}
    for name, values in flat.items():
        key, is_rank, choice = name.partition(":")
        if is_rank and choice == "find" and _type_of(form, key) == "relation":
            sought[key] = values[-1].strip()
        elif is_rank:
            if _type_of(form, key) != "rank":
                continue  # no page of ours asks so; a file's number would come in by it unseen
            ranks[key] |= {choice: values[-1].strip()} if values[-1].strip() else {}
        else:
            _put(typed, key, _value(form, key, values))
    for key, places in ranks.items():
        _put(typed, key, places)
    for key, words in sought.items():
        if words and not any(flat.get(key, ())):  # typed into the search box, and nothing picked yet
            _put(typed, key, {"typed": words})
    return typed


def _type_of(form: Form, key: str) -> str:
    name = key.rpartition(".")[2]
    return form.asked[name][0].type if name in form.asked else ""


def _value(form: Form, key: str, values: list[str]) -> object:
    if _type_of(form, key) in SEVERAL:
        return [value for value in values if value]
    return values[-1]


def _put(typed: dict[str, Any], key: str, value: object) -> None:
    """Put an answer into its place; `work.0.cost` lies in the first round of the repeat `work`.

    A name that is an answer already is no repeat: nobody's browser sends that, and it is let go.
    """
    repeat, _, rest = key.partition(".")
    number, _, inner = rest.partition(".")
    if not rest or not number.isdecimal() or not inner or len(number) > len("999"):
        typed[key] = value
        return
    rounds = typed.setdefault(repeat, [])
    if not isinstance(rounds, list) or not all(isinstance(one, dict) for one in rounds):
        return
    while len(rounds) <= int(number):
        rounds.append({})
    _put(rounds[int(number)], inner, value)


def flattened(typed: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """Give typed answers by the names of their inputs again."""
    found: dict[str, Any] = {}
    for name, value in typed.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for number, inside in enumerate(value):
                found |= flattened(inside, f"{before}{name}.{number}.")
        else:
            found[before + name] = value
    return found
