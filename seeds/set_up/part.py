"""Part: one kind of choice that a set-up carries — what it gives, what would change, and how it is taken."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.access import Seat
    from models.text import Text

Given = list[dict[str, Any]]


@dataclass
class Found:
    """What taking one part would do: names of what is new and what changes, how many stay, and what is wrong."""

    title: Text
    key: str
    new: list[Text | str] = field(default_factory=list)
    changed: list[Text | str] = field(default_factory=list)
    same: int = 0
    wrong: list[Text] = field(default_factory=list)

    def note(self, name: Text | str, before: Any, after: Any) -> None:
        """Note one thing by what stands here (nothing: it is new) and what the file says."""
        if before == after:
            self.same += 1
        else:
            (self.changed if before else self.new).append(name)

    def done(self, left: Found, refused: list[Text]) -> Found:
        """Give what was really done, by what is still left afterwards and what was refused on the way."""
        wrong = left.wrong + [text for text in dict.fromkeys(refused) if text not in left.wrong]
        new, changed = _without(self.new, left.new), _without(self.changed, left.changed)
        return Found(self.title, self.key, new, changed, self.same, wrong)

    @property
    def is_idle(self) -> bool:
        """Whether taking it would change nothing."""
        return not (self.new or self.changed)


def _without(names: list[Text | str], left: list[Text | str]) -> list[Text | str]:
    """Take names away, each as often as it is left: two things may have the same one."""
    still, kept = list(left), []
    for name in names:
        if name in still:
            still.remove(name)
        else:
            kept.append(name)
    return kept


class Part(ABC):
    """One kind of choice."""

    key: str
    title: Text

    @abstractmethod
    async def give(self, seat: Seat) -> Given:
        """Give what this store has chosen."""

    @abstractmethod
    async def look(self, seat: Seat, given: Given) -> Found:
        """Say what taking it would do."""

    @abstractmethod
    async def take(self, seat: Seat, given: Given) -> list[Text] | None:
        """Take what is new and what differs; what the file does not name stays. It may give what was refused."""
