"""Who may do what: roles, actions, scopes, and the seat that a person asks from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Flag, IntEnum, auto
from functools import reduce
from operator import or_
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date


class Role(Flag):
    """What a person is in the store, as far as rights go."""

    ADMINISTRATOR = auto()
    GENERAL_MANAGER = auto()
    MANAGER = auto()
    SUPERVISOR = auto()
    ADVISOR = auto()
    CONSULTANT = auto()
    CLERK = auto()
    STAFF = auto()
    AUDITOR = auto()


HEADS = Role.GENERAL_MANAGER | Role.MANAGER
CALLERS = HEADS | Role.SUPERVISOR | Role.ADVISOR | Role.CONSULTANT | Role.CLERK
WORKERS = CALLERS | Role.STAFF
EVERYBODY = WORKERS | Role.AUDITOR | Role.ADMINISTRATOR

ROLE_WORDS = {
    "administrator": Text(zh="系统管理员", en="Administrator"),
    "general_manager": Text(zh="总经理", en="General manager"),
    "manager": Text(zh="经理", en="Manager"),
    "supervisor": Text(zh="主管", en="Supervisor"),
    "advisor": Text(zh="服务顾问", en="Service advisor"),
    "consultant": Text(zh="销售顾问", en="Sales consultant"),
    "clerk": Text(zh="客服专员", en="Relations clerk"),
    "staff": Text(zh="员工", en="Staff"),
    "auditor": Text(zh="审计", en="Auditor"),
}


def role_named(name: str) -> Role:
    """Give the role that a person's row names; who administers the store may also do what its head may."""
    role = Role[name.upper()]
    return role | Role.GENERAL_MANAGER if role is Role.ADMINISTRATOR else role


class Action(Flag):
    """What somebody may do with the rows of a resource."""

    VIEW = auto()
    READ_PRIVATE = auto()  # phones, VINs, addresses in full
    CREATE = auto()
    EDIT = auto()
    ARCHIVE = auto()
    DELETE = auto()  # for good; archiving is the daily way
    EXPORT = auto()
    IMPORT = auto()


VIEW = Action.VIEW
READ_PRIVATE = Action.READ_PRIVATE
CREATE = Action.CREATE
EDIT = Action.EDIT
ARCHIVE = Action.ARCHIVE
DELETE = Action.DELETE
EXPORT = Action.EXPORT
IMPORT = Action.IMPORT
NOTHING = Action(0)

ACTION_WORDS = {
    VIEW: Text(zh="查看", en="view"),
    READ_PRIVATE: Text(zh="看完整电话和证件", en="read private fields"),
    CREATE: Text(zh="新建", en="create"),
    EDIT: Text(zh="修改", en="edit"),
    ARCHIVE: Text(zh="归档", en="archive"),
    DELETE: Text(zh="彻底删除", en="delete for good"),
    EXPORT: Text(zh="导出", en="export"),
    IMPORT: Text(zh="导入", en="import"),
}


class Scope(IntEnum):
    """Whose rows; each wider scope holds the narrower ones."""

    OWN = 1
    TEAM = 2
    STORE = 3
    GROUP = 4


OWN, TEAM, STORE, GROUP = Scope.OWN, Scope.TEAM, Scope.STORE, Scope.GROUP


@dataclass(frozen=True)
class Rule:
    """These roles may do this with the rows of that scope."""

    roles: Role
    actions: Action
    scope: Scope


def allow(roles: Role, actions: Action, scope: Scope) -> Rule:
    """Grant actions to roles; what no rule grants is refused."""
    return Rule(roles, actions, scope)


def roles_for(rules: Iterable[Rule], action: Action) -> Role:
    """Give the roles that rules let do something with any row at all."""
    return reduce(or_, (rule.roles for rule in rules if action in rule.actions), Role(0))


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Who asks: a person with roles, in stores, on a day, in a language.

    `stores` are the stores the person works for; `all_stores` says that these are all there are, so that no row
    needs to be compared. `team` holds the person's own id and those of everybody below. `settings` are the
    store's choices (months of the recency classes, lead times). A seat is built anew for every request and event.
    """

    person: int
    name: str
    roles: Role
    store: int
    stores: frozenset[int]
    all_stores: bool
    team: frozenset[int]
    today: date
    zone: str = "Asia/Shanghai"
    lang: str = "zh"
    settings: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def scope_for(self, rules: Iterable[Rule], action: Action) -> Scope | None:
        """Give the widest scope in which this seat may do it, or None."""
        scopes = [rule.scope for rule in rules if action in rule.actions and rule.roles & self.roles]
        return max(scopes, default=None)

    def may(self, rules: Iterable[Rule], action: Action) -> bool:
        """Tell whether this seat may do it with any row at all."""
        return self.scope_for(rules, action) is not None
