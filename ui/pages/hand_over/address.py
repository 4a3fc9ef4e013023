"""The address of the hand-over page: `?from=7`, `?ids=1,2,3`, or `?view=` with the query of the customers' list."""

from urllib.parse import parse_qsl, urlencode

from models.hand_over.giving import Plan
from models.view import View

PAGE = "/hand-over"
LONGEST_ID = 9  # digits; no id has more


def plan_in(query: str) -> Plan:
    """Read from the address whose customers, or which ones somebody picked in the list."""
    asked = dict(parse_qsl(query, keep_blank_values=True))
    ids = tuple(int(part) for part in asked.get("ids", "").split(",") if part.isdecimal() and len(part) <= LONGEST_ID)
    giver = int(asked["from"]) if asked.get("from", "").isdecimal() and len(asked["from"]) <= LONGEST_ID else -1
    if "view" in asked:
        view = View.from_address(asked["view"])
        return Plan(giver=giver, ids=view.ids or ids, where=view.where, search=view.search, everybody=giver < 0)
    return Plan(giver=giver, ids=ids)


def address_of(view: View) -> str:
    """Write the address at which the customers of a view are handed over: those picked, or all that it filters."""
    if view.ids:
        return f"{PAGE}?ids={','.join(map(str, view.ids))}"
    return f"{PAGE}?{urlencode({'view': View(where=view.where, search=view.search).address()})}"
