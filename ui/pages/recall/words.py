"""The words of the recall pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="定期保养招揽", en="Maintenance recall")
MONTH: Final = Text(zh="{year}年{month}月该保养的车", en="Cars due in {year}-{month2}")
SHOULD: Final = Text(zh="应招揽 {count} 台", en="{count} cars to be recalled")
NO_MONTH: Final = Text(
    zh="还没有招揽名单。每月月初系统会自动列出下个月该保养的车，也可以现在就列。",
    en="There is no list yet. It is made by itself at the beginning of each month; or make it now.",
)
MAKE: Final = Text(zh="列出 {month} 的名单", en="List the cars due in {month}")
AGAIN: Final = Text(zh="补列新到期的车", en="Add who has become due")
MADE: Final = Text(zh="名单上新增 {count} 台", en="{count} cars added to the list")
MADE_NONE: Final = Text(zh="没有新到期的车", en="Nobody else has become due")
LIST: Final = Text(zh="完整名单", en="The whole list")
PRINT: Final = Text(zh="打印", en="Print")
MONTHS: Final = Text(zh="换月份", en="Other months")

STEPS: Final = Text(zh="四周进度", en="The four weeks")
DONE_ON: Final = Text(zh="{day} 完成", en="done on {day}")
CALLS_ON: Final = Text(zh="{day} 已排进今日联系", en="among the calls since {day}")
LATE_ON: Final = Text(zh="{day} 完成，晚了", en="done on {day}, late")
UNTIL: Final = Text(zh="最晚 {day}", en="by {day}")
OVERDUE: Final = Text(zh="应在 {day} 前完成", en="should be done by {day}")
NEXT: Final = Text(zh="接下来", en="Next")
WHAT: Final = {
    "listed": Text(zh="下个月该保养的车列成名单。", en="The cars due next month are listed."),
    "letters": Text(
        zh="打印邀请信和地址标签，折好装好，然后点“信已备好”。",
        en="Print the invitations and the address labels, fold them, then say that they are ready.",
    ),
    "sent": Text(
        zh="信寄出后点“已寄出”，打印过的信都记为已寄。",
        en="Once they are posted, confirm it: every printed letter counts as sent.",
    ),
    "calls": Text(
        zh="还没约的车排进“今日联系”，逐台打电话约时间，不来的记原因。",
        en="Cars not booked yet go into today's contacts: call each, agree on a time, note why not.",
    ),
    "closed": Text(
        zh="月底前接待主管写改进计划，写完就可以结束这个月。",
        en="By month end the reception supervisor writes the improvement plan; then the month is closed.",
    ),
}
DO: Final = {
    "letters": Text(zh="信已备好", en="Letters are ready"),
    "sent": Text(zh="已寄出", en="They are sent"),
    "calls": Text(zh="开始打电话", en="Begin the calls"),
    "closed": Text(zh="结束这个月", en="Close the month"),
}
DID: Final = {
    "letters": Text(zh="已记下：信已备好", en="Noted: the letters are ready"),
    "sent": Text(zh="{count} 封记为已寄出", en="{count} letters noted as sent"),
    "calls": Text(zh="{count} 台排进今日联系", en="{count} cars are in today's contacts"),
    "silent": Text(
        zh="{count} 台排进今日联系，另有 {silent} 台不能打电话", en="{count} cars to call; {silent} may not be called"
    ),
    "closed": Text(zh="这个月已结束", en="The month is closed"),
}
PRINT_LETTERS: Final = Text(zh="打印信函和标签", en="Print letters and labels")
CALL: Final = Text(zh="去打电话", en="Make the calls")
MORE_CALLS: Final = Text(zh="把剩下的也排进来", en="Add the rest to the calls")
MORE_SENT: Final = Text(zh="后来打印的也已寄出", en="Later letters are sent too")
WRITE_PLAN: Final = Text(zh="写改进计划", en="Write the improvement plan")
READ_PLAN: Final = Text(zh="看改进计划", en="Read the improvement plan")
PLAN_KEPT: Final = Text(zh="改进计划已保存", en="The improvement plan is kept")
PLAN_OF: Final = Text(zh="{month} 的改进计划", en="Improvement plan of {month}")
SURE: Final = Text(zh="结束 {month} 的招揽？", en="Close the recall of {month}?")
SURE_WHY: Final = Text(
    zh="结束后名单和进度不再改；来店和预约仍会自动更新。", en="List and steps stay; visits and bookings still flow in."
)

RATIOS: Final = Text(zh="比率", en="The ratios")
OF: Final = Text(zh="{hits} / {n} 台", en="{hits} of {n} cars")
BETWEEN: Final = Text(zh="95% 区间 {low} 至 {high}", en="95 % interval {low} to {high}")
AGAINST: Final = Text(zh="上月 {value}", en="last month {value}")
NOISE: Final = Text(zh="和上月没有明显差别", en="no clear difference from last month")
EFFECT: Final = Text(zh="和上个月比", en="Against the month before")
EFFECT_WHY: Final = Text(
    zh="上个月的改进计划起作用了没有：差值带 95% 区间，区间跨过 0 就可能只是偶然。",
    en="Whether last month's plan worked: the difference with its 95 % interval; across 0 it may be chance.",
)
EFFECT_COLUMNS: Final = (
    Text(zh="比率", en="Ratio"),
    Text(zh="上月", en="Before"),
    Text(zh="本月", en="Now"),
    Text(zh="差值", en="Difference"),
    Text(zh="95% 区间", en="95 % interval"),
    Text(zh="判断", en="Reading"),
)
CLEAR_UP: Final = Text(zh="明显提高", en="clearly up")
CLEAR_DOWN: Final = Text(zh="明显下降", en="clearly down")
CHANCE: Final = Text(zh="可能是偶然", en="may be chance")
HOW: Final = Text(zh="怎么算的", en="How it is counted")

REASONS: Final = Text(zh="不来的原因", en="Reasons for not coming")
NO_REASONS: Final = Text(zh="还没有。", en="None yet.")
BY_ADVISOR: Final = Text(zh="按服务顾问", en="By advisor")
BY_SERIES: Final = Text(zh="按车系", en="By series")
TREND: Final = Text(zh="近 12 个月", en="The last 12 months")
COLUMNS: Final = (
    Text(zh="应招揽", en="Listed"),
    Text(zh="发信", en="Sent"),
    Text(zh="联系", en="Reached"),
    Text(zh="预约", en="Booked"),
    Text(zh="来店", en="Came"),
)
FIRST: Final = {
    "month": Text(zh="月份", en="Month"),
    "advisor": Text(zh="服务顾问", en="Advisor"),
    "series": Text(zh="车系", en="Series"),
}

CARS: Final = Text(zh="名单", en="The list")
WHICH: Final = {
    "open": Text(zh="还没结果", en="Open"),
    "booked": Text(zh="已约", en="Booked"),
    "came": Text(zh="已来店", en="Came"),
    "not": Text(zh="有原因不来", en="Not coming"),
    "all": Text(zh="全部", en="All"),
}
CAR_COLUMNS: Final = (
    Text(zh="车", en="Car"),
    Text(zh="该保养", en="Due"),
    Text(zh="信函", en="Letter"),
    Text(zh="电话", en="Phone"),
    Text(zh="结果", en="Outcome"),
    Text(zh="不来的原因", en="Why not"),
)
NOBODY: Final = Text(zh="这一类没有车。", en="No cars here.")
ONLY_FIRST: Final = Text(
    zh="这里列出前 {count} 台，其余的看完整名单。", en="The first {count}; see the whole list for the rest."
)
PRINTED: Final = Text(zh="已打印", en="printed")
MARK_SENT: Final = Text(zh="记为已寄", en="Mark sent")
MARK_REACHED: Final = Text(zh="记为联系上", en="Mark reached")
CALL_ONE: Final = Text(zh="打电话", en="Call")
UNDO: Final = Text(zh="撤销", en="Undo")
BOOK: Final = Text(zh="约时间", en="Book")
SEE_BOOKING: Final = Text(zh="已约", en="Booked")
CAME: Final = Text(zh="{day} 来店", en="came on {day}")
QUIET: Final = Text(zh="请勿联系", en="not to be contacted")
NO_REASON: Final = Text(zh="选原因", en="Choose")
UPDATE_FILE: Final = Text(zh="更新车辆档案", en="Update the car's file")
MARKED: Final = Text(zh="已记下", en="Noted")
NO_RIGHT: Final = Text(zh="您可以查看招揽，不能修改。", en="You may read the recall, not change it.")
