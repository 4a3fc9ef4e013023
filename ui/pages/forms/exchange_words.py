"""The words of taking a form in from Excel."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="从 Excel 导入表单", en="Take a form in from Excel")
WHY: Final = Text(
    zh="按 XLSForm 写的表格（survey、choices、settings 三张工作表）可以直接导入。先看结果，确认后才会保存。",
    en="A workbook written as XLSForm, with the sheets survey, choices and settings, can be taken in. You see what "
    "comes of it first; nothing is kept before you say so.",
)
DROP_NOTE: Final = Text(zh=".xlsx 或 .xls，最大 20 MB", en=".xlsx or .xls, 20 MB at most")
OTHER_FILE: Final = Text(zh="换一个文件", en="Another file")
AGAIN: Final = Text(zh="改好后重新导入", en="Try again with a corrected file")
REFUSED: Final = Text(zh="文件没有导入，要改 {count} 处", en="Nothing was taken in. To correct: {count}")
FOUND: Final = Text(
    zh="“{title}”，{items} 项，语言：{languages}", en="“{title}”, {items} items, languages: {languages}"
)
NO_LANGUAGE: Final = Text(zh="没有写明", en="not said")
NEW: Final = Text(zh="这是一张新表单，编号 {key}。", en="This is a new form; its key will be {key}.")
NEXT: Final = Text(
    zh="店里已经有“{title}”（{key}）。导入后成为它的第 {version} 版，旧答卷仍按当时的版本显示。",
    en="The store already has “{title}” ({key}). This becomes its version {version}; old answers stay in theirs.",
)
NO_CHANGE: Final = Text(zh="题目没有变化。", en="The questions do not change.")
KEEP: Final = Text(zh="保存为新表单", en="Keep it as a new form")
KEEP_NEXT: Final = Text(zh="保存为第 {version} 版", en="Keep it as version {version}")
KEEP_APART: Final = Text(zh="另存为新表单 {key}", en="Keep it as a form of its own, {key}")
KEPT: Final = Text(zh="{count} 处保留在表里，但在这里不起作用", en="Kept, but without effect here: {count}")
ODD: Final = Text(zh="请看一眼", en="Worth a look")
MISTAKES: Final = Text(zh="要改的地方", en="What to correct")
CHANGES: Final = Text(zh="和现在的版本相比", en="Against the version in use")
SHEET: Final = Text(zh="工作表", en="Sheet")
ROW: Final = Text(zh="行", en="Row")
COLUMN: Final = Text(zh="列", en="Column")
WHAT: Final = Text(zh="说明", en="What")
DONE: Final = Text(zh="“{title}”已导入，第 {version} 版", en="“{title}” is taken in as version {version}")
EXPORT: Final = Text(zh="导出 Excel", en="Export to Excel")
GONE: Final = Text(zh="这个文件已经不在了，请重新选一次。", en="This file is no longer here. Please choose it again.")
