"""The effect of all rules, readable in one table: resource, action, role and the widest scope."""

from __future__ import annotations

from models.access import ACTION_WORDS, ROLE_WORDS, Role, role_named
from models.resources import RESOURCES
from tests.golden_files import compare

SHIPPED = [one for one in RESOURCES.values() if not one.fields]  # tables that a store makes itself are not among them
SCOPES = {1: "own", 2: "team", 3: "store", 4: "group", None: "-"}


def _scope(resource, role: Role, action) -> str:
    scopes = [rule.scope for rule in resource.can if action in rule.actions and rule.roles & role]
    return SCOPES[max(scopes, default=None)]


def test_permissions_are_those_somebody_has_read(update_golden):
    roles = list(ROLE_WORDS)
    lines = ["Who may do what with which rows: own < team < store < group; - is never.", ""]
    for resource in SHIPPED:
        lines.append(f"{resource.key:<22}" + "".join(f"{role:>17}" for role in roles))
        for action, words in ACTION_WORDS.items():
            cells = [_scope(resource, role_named(role), action) for role in roles]
            lines.append(f"  {words.to('en'):<20}" + "".join(f"{cell:>17}" for cell in cells))
        lines.append("")
    compare("permissions.txt", "\n".join(lines), update=update_golden)


def test_nobody_may_do_anything_that_no_rule_grants():
    for resource in SHIPPED:
        for role in (role_named(name) for name in ROLE_WORDS):
            granted = {a for rule in resource.can if rule.roles & role for a in ACTION_WORDS if a in rule.actions}
            for action in set(ACTION_WORDS) - granted:
                assert _scope(resource, role, action) == "-"


def test_who_may_do_something_may_also_see_it_at_least_as_widely():
    for resource in SHIPPED:
        for name in ROLE_WORDS:
            role = role_named(name)
            view = max((r.scope for r in resource.can if r.roles & role and "VIEW" in str(r.actions)), default=0)
            for action in ACTION_WORDS:
                widest = max((r.scope for r in resource.can if r.roles & role and action in r.actions), default=0)
                assert widest <= view, f"{resource.key}: {name} may {action} in {widest}, but see only {view}"
