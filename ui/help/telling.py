"""Telling: the three sentences of a page, from its address's pattern, its menu entry, or what its noun says."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from ui.routes import Route

FILE: Final = Path(__file__).with_name("pages.yaml")
LIST: Final = Text(
    zh="这里是{title}，一行一条，点开看全部内容。", en="{title}, one line each; open one to see all of it."
)
FIND: Final = Text(
    zh="用上面的筛选和搜索找，常用的存成视图。",
    en="Find them with filters and search, and keep as a view what you need often.",
)
TRACE: Final = Text(
    zh="谁在什么时候改过什么，都记在每一条的历史里。", en="Who changed what and when stands in the history of each."
)


@cache
def written() -> dict[str, tuple[Text, ...]]:
    """Read every page's sentences."""
    import yaml  # noqa: PLC0415 -- only who asks for help waits for it

    pages = yaml.safe_load(FILE.read_text("utf-8"))
    return {
        key: tuple(Text(zh=zh, en=en) for zh, en in zip(said["zh"], said["en"], strict=True))
        for key, said in pages.items()
    }


def sentences(route: Route | None) -> tuple[Text, ...]:
    """Give the sentences of a page; none where the address has no page."""
    if route is None:
        return ()
    pages = written()
    parent = route.pattern.rpartition("/")[0]
    for key in (route.pattern, parent, route.key):
        if key in pages:
            return pages[key]
    resource = RESOURCES.get(route.key)
    if resource is None:
        return pages["home"]
    return (resource.help or LIST.fill(title=resource.title), FIND, TRACE)
