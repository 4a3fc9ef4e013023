"""The words of taking a form in from Excel."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="从 Excel 导入表单", en="Take a form in from Excel")
WHY: Final = Text(
    zh="题目写在 Excel 里，一行一题，导进来就是表单；别的调查软件（ODK、KoBo）用的表也能直接用。"
    "先看清楚读出了什么，点了按钮才会保存。",
    en="Questions written in Excel, one in each row, become a form; workbooks of other survey programs (ODK, KoBo) "
    "work as they are. You first see what was read; nothing is kept before you press a button.",
)
DROP_NOTE: Final = Text(zh=".xlsx 或 .xls，最大 20 MB", en=".xlsx or .xls, 20 MB at most")
HOW: Final = Text(zh="Excel 里怎么写", en="How to write it in Excel")
HOW_SURVEY: Final = Text(
    zh="工作表 survey：第一行是表头，下面一行一题。type 是题型，name 是编号（英文字母），label 是给人看的题目，"
    "relevant 写什么情况下才问（可以空着）。",
    en="On the sheet survey the first row holds the headers, each row below one question: type, a name in plain "
    "letters, label as people read it, and under relevant when it is asked (may be empty).",
)
HOW_CHOICES: Final = Text(
    zh="工作表 choices：单选题和多选题的选项。list_name 和题型后面的词一样。",
    en="On the sheet choices stand the choices; list_name is the word behind the type.",
)
HOW_MORE: Final = Text(
    zh="想要现成的样子：打开任意一张表单，点“导出题目（Excel）”，照着改好再导进来。",
    en="For a ready example open any form, press “Export questions (Excel)”, change it and take it in again.",
)
EXAMPLE_ASKS: Final = (
    Text(zh="您对这次维修满意吗？", en="Were you content with the repair?"),
    Text(zh="哪里不满意？", en="What was wrong?"),
    Text(zh="等了多少分钟？", en="How many minutes did you wait?"),
)
EXAMPLE_CHOICES: Final = (Text(zh="满意", en="Yes"), Text(zh="不满意", en="No"))
OTHER_FILE: Final = Text(zh="换一个文件", en="Another file")
AGAIN: Final = Text(zh="改好后重新导入", en="Try again with a corrected file")
REFUSED: Final = Text(zh="文件没有导入，要改 {count} 处", en="Nothing was taken in. To correct: {count}")
FOUND: Final = Text(
    zh="“{title}”，{asked} 题，语言：{languages}", en="“{title}”, {asked} questions, languages: {languages}"
)
NO_LANGUAGE: Final = Text(zh="没有写明", en="not said")
NEW: Final = Text(zh="店里还没有这张表。", en="The store does not have this form yet.")
NEXT: Final = Text(
    zh="店里已经有“{title}”。导入后成为它的第 {version} 版，旧答卷仍按当时的版本显示。",
    en="The store already has “{title}”. This becomes its version {version}; old answers stay in theirs.",
)
NO_CHANGE: Final = Text(zh="题目没有变化。", en="The questions do not change.")
WHAT_FOR: Final = Text(zh="做什么用", en="What is it for")
BUILD: Final = Text(zh="打开继续编辑", en="Open in the builder")
BUILD_WHY: Final = Text(
    zh="打开编辑时先存成草稿，可以试填、改题，满意了再发布。",
    en="Opened in the builder it is a draft: try it, change it, and publish it when it is right.",
)
PUBLISH: Final = Text(zh="直接发布", en="Publish it now")
PUBLISH_NEXT: Final = Text(zh="直接发布为第 {version} 版", en="Publish it as version {version}")
APART: Final = Text(zh="另做成一张新表", en="Make it a form of its own")
KEPT: Final = Text(zh="{count} 处保留在表里，但在这里不起作用", en="Kept, but without effect here: {count}")
KEPT_MORE: Final = Text(zh="另外 {count} 处", en="{count} more")
KEPT_WHY: Final = Text(
    zh="这些不会丢：以后导出题目（Excel）时照原样写回去。",
    en="Nothing of this is lost: when the form is exported to Excel it goes out again as it came.",
)
ODD: Final = Text(zh="请看一眼", en="Worth a look")
MISTAKES: Final = Text(zh="要改的地方", en="What to correct")
CHANGES: Final = Text(zh="和现在的版本相比", en="Against the version in use")
SHEET: Final = Text(zh="工作表", en="Sheet")
ROW: Final = Text(zh="行", en="Row")
COLUMN: Final = Text(zh="列", en="Column")
WHAT: Final = Text(zh="说明", en="What")
DONE: Final = Text(zh="“{title}”已导入，第 {version} 版", en="“{title}” is taken in as version {version}")
EXPORT: Final = Text(zh="导出题目（Excel）", en="Export questions (Excel)")
GONE: Final = Text(zh="这个文件已经不在了，请重新选一次。", en="This file is no longer here. Please choose it again.")
