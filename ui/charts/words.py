"""The words around a chart."""

from __future__ import annotations

from typing import Final

from models.text import Text

BUSY: Final = Text(zh="图正在画……", en="Drawing …")
FAILED: Final = Text(zh="这张图没能画出来，请刷新页面。", en="This chart could not be drawn. Please reload the page.")
NO_CHART: Final = Text(zh="没有这张图。", en="There is no such chart.")
TABLE: Final = Text(zh="看数据", en="Numbers")
EXCEL: Final = Text(zh="Excel", en="Excel")
PICTURE: Final = Text(zh="图片 PNG", en="PNG")
VECTOR: Final = Text(zh="矢量 SVG", en="SVG")
PLACE: Final = Text(zh="{group}：{value}，n={n}", en="{group}: {value}, n={n}")
MOVE_UPRIGHT: Final = Text(
    zh="重要程度的分界线：拖动，或用方向键移动", en="Line of importance: drag it, or use the arrow keys"
)
MOVE_LEVEL: Final = Text(
    zh="表现的分界线：拖动，或用方向键移动", en="Line of performance: drag it, or use the arrow keys"
)
