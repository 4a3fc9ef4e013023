"""The words of the duty pages."""

from __future__ import annotations

from typing import Final

from models.text import Text

MINE: Final = Text(zh="我的检查表", en="My duties")
TEAM: Final = Text(zh="团队检查表", en="Team's duties")
RATES: Final = Text(zh="完成率", en="Rates")
PROGRESS: Final = Text(zh="今天 {kept} / {all} 已完成", en="{kept} of {all} done today")
LEFT: Final = Text(zh="还剩 {count} 项", en="{count} to go")
ALL_DONE: Final = Text(zh="都填完了，辛苦了", en="Everything is entered")
DAY: Final = Text(zh="{day} 周{zh}", en="{en}, {day}")
WEEKDAYS_ZH: Final = "一二三四五六日"
WEEKDAYS_EN: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EARLIER: Final = Text(zh="{day} 还能补的", en="Still open from {day}")
FOR_OTHER: Final = Text(zh="代 {name}", en="for {name}")
BY_OTHER: Final = Text(zh="{name} 代办", en="done by {name}")
EVENTS: Final = Text(zh="有事时", en="When it happens")
EVENTS_HELP: Final = Text(
    zh="发生了就点一下，今天的表里会多一项。", en="Tap it when it happens; today's sheet gets a line."
)
NOTHING_TODAY: Final = Text(zh="今天没有要填的检查表。", en="There is no checklist for you today.")
NO_POST: Final = Text(
    zh="您还没有任职岗位，所以没有检查表。请让管理员在“员工”里加上岗位。",
    en="You hold no post yet, so there is no checklist. The administrator adds posts under Staff.",
)
TICK: Final = Text(zh="完成“{words}”", en="Done: {words}")
TAKE_BACK: Final = Text(zh="撤回", en="Take back")
NOT_DONE: Final = Text(zh="没做", en="Not done")
WHY: Final = Text(zh="为什么没做？点一下就记上", en="Why not? One tap notes it")
WHY_LATE: Final = Text(
    zh="已过时间：记上原因仍算漏做，做了就点前面的勾", en="Its time is over: a reason is noted and it counts as missed"
)
OTHER_REASON: Final = Text(zh="其他原因", en="Another reason")
NOTE_REASON: Final = Text(zh="记上原因", en="Note the reason")
PHOTO: Final = Text(zh="拍照完成", en="Photo, done")
RESULT: Final = Text(zh="一句话结果", en="A word on the result")
RESULT_EXAMPLE: Final = Text(zh="例如：抽了 5 份，2 份少签字", en="For example: 5 checked, 2 not signed")
DONE: Final = Text(zh="完成", en="Done")
CLOSE: Final = Text(zh="收起", en="Close")
HOURS: Final = Text(zh="{begins}–{ends}", en="{begins}–{ends}")
ANY_TIME: Final = Text(zh="当天都可以", en="any time today")
UNTIL: Final = Text(zh="{begins} 起", en="from {begins}")
BEFORE: Final = Text(zh="{ends} 前", en="until {ends}")
LATE_TODAY: Final = Text(zh="已过时间，今天还能补", en="Late; can still be entered today")
LATE_UNTIL: Final = Text(zh="已过时间，{until} 前还能补", en="Late; can still be entered until {until}")
AT: Final = Text(zh="{at} 已填", en="entered at {at}")
TICKED: Final = {
    "done": Text(zh="已完成", en="Done"),
    "late": Text(zh="已补做", en="Done late"),
    "excused": Text(zh="原因已记上", en="The reason is noted"),
    "missed": Text(zh="原因已记上，过了时间仍算漏做", en="The reason is noted; after its time it counts as missed"),
    "open": Text(zh="已撤回", en="Taken back"),
}
ADDED: Final = Text(zh="今天的表里多了一项", en="Today's sheet has one more line")
COMMENT_OF: Final = Text(zh="{name}：{words}", en="{name}: {words}")
USUAL_REASONS: Final = (
    Text(zh="今天没有这项工作", en="No such work today"),
    Text(zh="客户多，没顾上", en="Too many customers"),
    Text(zh="等配件", en="Waiting for parts"),
    Text(zh="设备坏了", en="The equipment is broken"),
    Text(zh="在外培训或出差", en="Away on training or business"),
)
WAITING: Final = Text(zh="{count} 项未填", en="{count} open")
MISSED: Final = Text(zh="{count} 项漏做", en="{count} missed")
LATE: Final = Text(zh="{count} 项补做", en="{count} late")
EXCUSED: Final = Text(zh="{count} 项说明原因", en="{count} with a reason")
KEPT: Final = Text(zh="{kept} / {all}", en="{kept} / {all}")
CONFIRMED: Final = Text(zh="{name} 已确认", en="Confirmed by {name}")
TO_COMMENT: Final = Text(zh="{count} 项要写意见", en="{count} to comment on")
TO_CONFIRM: Final = Text(zh="可以确认", en="Ready to confirm")
CONFIRM: Final = Text(zh="确认 {count} 张", en="Confirm {count} sheets")
CONFIRM_ONE: Final = Text(zh="确认这张", en="Confirm this sheet")
CONFIRMED_COUNT: Final = Text(zh="确认了 {count} 张", en="{count} sheets confirmed")
COMMENT: Final = Text(zh="意见", en="Comment")
COMMENT_EXAMPLE: Final = Text(
    zh="例如：和本人谈过，明天起先做这一项", en="For example: talked with her, it comes first from tomorrow on"
)
COMMENT_ALL: Final = Text(zh="漏做的都写这句", en="Write it to every miss")
COMMENTED: Final = Text(zh="意见已写上", en="The comment is noted")
GIVE_TO: Final = Text(zh="请谁代办", en="Who does it instead")
CHOOSE_FIRST: Final = Text(zh="请先选一位代办人。", en="Please choose who does it instead.")
CHOOSE: Final = Text(zh="请选择", en="Please choose")
GIVE: Final = Text(zh="交给代办人", en="Hand the sheet over")
GIVEN: Final = Text(zh="已交给 {name}", en="Handed to {name}")
DAY_OFF: Final = Text(zh="今天不在岗", en="Not here today")
DAY_OFF_WHY: Final = Text(zh="原因，例如：调休", en="Why, for example: day off")
DAY_OFF_DO: Final = Text(zh="未填的不算漏做", en="Take the open lines away")
DAY_OFF_DONE: Final = Text(zh="{count} 项不算了", en="{count} lines taken away")
ABSENT: Final = Text(zh="今天不在岗的同事", en="Not here today")
ABSENT_HELP: Final = Text(
    zh="没人代办就没有检查表，也不算漏做。", en="Unless somebody does it for them, there is no sheet and no miss."
)
BACK_ON: Final = Text(zh="{day} 回来", en="back after {day}")
NOBODY: Final = Text(
    zh="这一天没有检查表：当天不营业，或还没有人任职。",
    en="No sheets on this day: the store was closed, or nobody holds a post.",
)
DAY_BEFORE: Final = Text(zh="前一天", en="The day before")
DAY_AFTER: Final = Text(zh="后一天", en="The day after")
MONTH_BEFORE: Final = Text(zh="上个月", en="The month before")
MONTH_AFTER: Final = Text(zh="下个月", en="The month after")
HEAT: Final = Text(zh="{month}每天完成率", en="Kept each day, {month}")
HEAT_HELP: Final = Text(
    zh="格里是当天完成的百分比：按时做和补做的算完成，漏做和说明原因的不算；没到时间的不计。点名字看那个人的明细。",
    en="Each cell is the percentage kept on the day: done and done late count as kept, missed and excused do not; what "
    "is not over does not count. A name opens the lines behind it.",
)
PERSON: Final = Text(zh="员工", en="Person")
POST: Final = Text(zh="岗位", en="Post")
RATE: Final = Text(zh="本月", en="Month")
LINES: Final = Text(zh="项数", en="Lines")
ALL_PEOPLE: Final = Text(zh="全部", en="All")
BY_PERSON: Final = Text(zh="按人", en="By person")
BY_POST: Final = Text(zh="按岗位", en="By post")
MONTHS: Final = Text(zh="近六个月", en="Last six months")
MONTH: Final = Text(zh="月份", en="Month")
MISSED_MOST: Final = Text(zh="漏得最多的项目", en="Missed most often")
ITEM: Final = Text(zh="项目", en="Duty")
TIMES: Final = Text(zh="漏做次数", en="Times missed")
NO_RATES: Final = Text(zh="这个月还没有到期的检查项目。", en="Nothing was due in this month yet.")
LEGEND: Final = Text(zh="颜色：", en="Colours: ")
BAND: Final = {
    "full": Text(zh="95% 以上", en="95% and more"),
    "fair": Text(zh="80–94%", en="80–94%"),
    "weak": Text(zh="60–79%", en="60–79%"),
    "poor": Text(zh="60% 以下", en="under 60%"),
}
FILL_IN: Final = Text(zh="填写", en="Fill in")
OPEN_SHEET: Final = Text(zh="看填好的表", en="Open the filled sheet")
