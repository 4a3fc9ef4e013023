"""The words of typing papers in."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="录入纸质表", en="Type in papers")
WHY: Final = Text(
    zh="停电断网时用纸填，恢复以后在这里一张接一张录入。平时先打印好空白表备用。",
    en="When power or network fail, fill in paper; afterwards type it in here, sheet after sheet. "
    "Keep some printed in advance.",
)
NONE: Final = Text(zh="现在没有可以用纸填的表单。", en="There is no form that is filled in on paper.")
ELSEWHERE: Final = {  # by the kind of form: where it is filled in, and its page
    "checklist": (
        Text(
            zh="检查表不在这里录入，请在“我的岗位检查”里填。纸上打的勾也在那里补上。",
            en="Checklists are not typed in here. Fill them in under “My checklist”, also what was ticked on paper.",
        ),
        "/duties",
    ),
    "minutes": (
        Text(
            zh="会议纪要不在这里录入，请打开那次会议来写。",
            en="Minutes are not typed in here. Please open the meeting and write them there.",
        ),
        "/meetings/today",
    ),
}
GO_THERE: Final = {
    "checklist": Text(zh="去“我的岗位检查”", en="To “My checklist”"),
    "minutes": Text(zh="去“今天的会议”", en="To the meetings"),
}
NOT_HERE: Final = Text(
    zh="“{form}”不单独用纸填，在它所属的页面里填。",
    en="“{form}” is not a paper of its own; it is filled in on the page that it belongs to.",
)
ABOUT: Final = Text(
    zh="和纸上的顺序一样：数字选答案，Enter 到下一题；最后一题 Enter 到“保存”，再按就存好。Ctrl+Enter 随时保存。",
    en="In the order of the paper: digits choose, Enter goes on; behind the last question Enter "
    "leads to the button and once more saves. Ctrl+Enter saves at any time.",
)
PRINT: Final = Text(zh="打印空白表", en="Print it blank")
TYPE_IN: Final = Text(zh="录入", en="Type in")
WHOM: Final = {
    "visit": Text(zh="哪次来店", en="Which visit"),
    "customer": Text(zh="哪位客户", en="Which customer"),
    "vehicle": Text(zh="哪台车", en="Which car"),
}
ON: Final = Text(zh="纸上的日期", en="Date on the paper")
NO_WHOM: Final = Text(
    zh="还没有选。请输入车牌或姓名再从列出的里面选，例如“苏A·12345”",
    en="Nobody is chosen yet. Type a plate or a name and choose from the list, for example 苏A·12345",
)
OUTSIDE: Final = Text(
    zh="这次来店没有在等回访（没抽中，或已经有了结果）：答卷照样保存，不满意照样立案，但不计入满意度",
    en="This visit is not waiting to be asked (not drawn, or already settled): the sheet is kept and a bad answer "
    "still opens a case, but it does not count in satisfaction",
)
NO_DAY: Final = Text(
    zh="请填纸上写的日期，年-月-日，例如 {example}",
    en="Please give the date on the paper, year-month-day, for example {example}",
)
LATER: Final = Text(
    zh="{day} 还没有到。请填纸上写的日期，最晚是今天，例如 {example}",
    en="{day} is still to come. Please give the date on the paper, today at the latest, for example {example}",
)
LONG_AGO: Final = Text(
    zh="{day} 超过一年了。一年以前的纸不再录入，请核对年份，例如 {example}",
    en="{day} is over a year ago. Older papers are not typed in; please check the year, for example {example}",
)
SAVE: Final = Text(zh="保存，录下一张", en="Save and begin the next")
KEPT: Final = Text(zh="边录边自动保存，刷新也不丢。", en="Saved as you type; a reload loses nothing.")
BACK_AGAIN: Final = Text(zh="已恢复上次没录完的这一张。", en="The sheet that you had begun is back.")
DISCARD: Final = Text(zh="清空这一张", en="Begin this sheet again")
VERSION: Final = Text(zh="纸的右下角印的是第几版？", en="Which version is printed at the foot of the paper?")
VERSION_OF: Final = Text(zh="第 {version} 版", en="Version {version}")
SENT: Final = Text(zh="第 {count} 张已保存", en="Sheet {count} is saved")
SENT_SCORE: Final = Text(zh="第 {count} 张已保存，得分 {score}", en="Sheet {count} is saved, score {score}")
CASE_OPENED: Final = Text(zh="第 {count} 张已保存并立案，请负责人跟进", en="Sheet {count} is saved; a case was opened")
DONE: Final = Text(zh="这次已录 {count} 张，上一张：", en="{count} typed in so far; the last one: ")
OPEN_LAST: Final = Text(zh="打开", en="Open it")
